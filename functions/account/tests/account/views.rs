//! Staff who see the portal as one of its users: the company as that user sees it, nothing that is theirs alone, and
//! nothing to change.

use crate::house::{ACCOUNT, House, USERS};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;

#[tokio::test]
async fn what_is_about_the_company_is_shown_as_the_user_sees_it_within_the_units() {
    let house = House::new().await;
    let looking = house.looks_as(StaffRole::Agent, house.demo.user(MemberRole::Admin)).await;
    let door: &testbrowser::Door = &house;
    let kees = format!("{USERS}/{}", house.demo.user(MemberRole::Viewer).id);
    // The portal is remembered for half a minute.
    door.get(&looking, USERS).await;
    for path in [
        "/p/demo/account/company",
        "/p/demo/account/company/contact",
        "/p/demo/account/addresses",
        USERS,
        &kees,
    ] {
        house.units();
        let page = door.get(&looking, path).await;
        let used = house.units();
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text);
        assert_eq!(page.count("body.viewing > aside.view-bar"), 1, "{path}");
        assert!(used.read <= 4.0 && used.write == 0.0, "{path}: {used:?}");
    }
    let viewer = house.looks_as(StaffRole::Agent, house.demo.user(MemberRole::Viewer)).await;
    assert_eq!(door.get(&viewer, USERS).await.status, StatusCode::NOT_FOUND, "no more than the user");
}

#[tokio::test]
async fn what_is_a_persons_own_is_closed_in_words() {
    let house = House::new().await;
    let sanne = house.demo.user(MemberRole::Admin);
    let looking = house.looks_as(StaffRole::Manager, sanne).await;
    let door: &testbrowser::Door = &house;
    for path in [
        "",
        "/password",
        "/second-factor",
        "/second-factor/recovery-codes",
        "/sessions",
        "/data",
        "/notifications",
    ] {
        let page = door.get(&looking, &format!("{ACCOUNT}{path}")).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(page.all("h1"), ["Dit is persoonlijk"], "in the language of whoever looks: {path}");
        assert_eq!(page.count("aside.view-bar form"), 1, "{path}");
        assert_eq!(page.link("main a.button").as_deref(), Some("/p/demo"), "{path}");
        assert!(!page.text.contains(sanne.email.as_str()), "{path}");
    }
}

#[tokio::test]
async fn nothing_is_changed_and_a_form_that_is_sent_says_why() {
    let house = House::new().await;
    let looking = house.looks_as(StaffRole::Agent, house.demo.user(MemberRole::Admin)).await;
    let door: &testbrowser::Door = &house;
    let path = "/p/demo/account/company/contact";
    let form = door.get(&looking, path).await.form(path).with("contact-name", "Somebody Else");
    house.units();
    let refused = door.post(&looking, path, &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(refused.all("h1"), ["You only look here"]);
    assert_eq!(house.units().write, 0.0);
    let json = http::Request::post(path).header("accept", "application/json");
    let told = door.send(&looking, json, web::Body::Empty).await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
    assert!(told.text.contains("urn:frontdesk:problem:view-only"), "{}", told.text);
}
