//! A signed-in user's own request, from the form to the answer; and the ways into the form that their company finds.

use crate::{
    house::{COMPANY, House, path_in, png},
    portals::set,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use serde_json::Value;
use testbrowser::{Answer, Browser, Fields, text};

const NEW: &str = "/p/demo/requests/new";

pub async fn user(house: &House, role: MemberRole, n: u8) -> Browser {
    let user = house.demo.user(role).clone();
    let (cookie, session) = house.gateway.sign_in_for(&user, house.demo.customers[0].id, n).await;
    Browser::signed_in(&cookie, session, Some(house.demo.customers[0].id))
}

/// Opens the form, fills it in, uploads a photo as the page's script does, and sends it.
pub async fn asks(house: &House, who: &Browser) -> Answer {
    let page = house.desk(who, &format!("{NEW}?type=other&lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = page.main_form();
    form.set("f.subject", "Keys");
    form.set("own-reference", "PO-2026-77");
    form.set("description", "The keys of the machine room are lost.");
    let asked = serde_json::json!({ "token": form.get("token"), "name": "door.png", "type": "image/png", "size": png().len() });
    let request = http::Request::post(format!("{NEW}/files"))
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .header("x-csrf", who.csrf());
    let place = house.gateway.send(who, request, asked.to_string()).await;
    assert_eq!(place.status, StatusCode::OK, "{}", place.text);
    let place: Value = serde_json::from_str(&place.text).unwrap();
    house.upload(&place, &png()).unwrap();
    form.set("upload", place["file"].as_str().unwrap());
    house.desk_post(who, NEW, &form).await
}

#[tokio::test]
async fn a_user_asks_the_desk_sees_for_whom_and_colleagues_see_what_is_in_their_scope() {
    let house = House::new().await;
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let sent = asks(&house, &tom).await;
    let page = house.gateway.follow(&tom, &sent).await;
    assert!(text(&page.text).contains("We have your request WO-2026-"), "{}", page.text);
    for said in ["Raised by", "Tom Hendriks", "PO-2026-77", "The keys of the machine room are lost."] {
        assert!(page.text.contains(said), "{said}");
    }
    house.pump().await;
    assert!(house.newest(COMPANY).text.contains("Tom Hendriks"));
    let mail = house.newest("tom@demartini.example");
    assert_eq!(path_in(&mail.text, "/p/demo/requests/"), sent.location, "{}", mail.text);

    let first = house.desk(&tom, "/p/demo").await;
    assert_eq!(first.count(&format!("main a[href='{}']", sent.location)), 1);
    let (finance, viewer) =
        (user(&house, MemberRole::Finance, 2).await, user(&house, MemberRole::Viewer, 3).await);
    let seen = house.desk(&finance, &sent.location).await;
    assert_eq!(
        (seen.status, seen.count("form#message")),
        (StatusCode::OK, 0),
        "who only looks writes nothing"
    );
    let photo = seen.link("main a[href*='/files/']").expect("the photo, once it was checked");
    assert_eq!(house.desk(&finance, &photo).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.desk(&viewer, &sent.location).await.status, StatusCode::NOT_FOUND, "not their own");
    assert_eq!(house.desk(&viewer, &photo).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.desk(&viewer, "/p/demo").await.count("main a[href*='/requests/wo_']"), 0);

    let agent = house.staff(StaffRole::Agent).await;
    let id = sent.location.rsplit('/').next().unwrap();
    let desk = format!("/desk/work-orders/{id}");
    let record = house.desk(&agent, &desk).await;
    let customer = format!("/desk/customers/{}", house.demo.customers[0].id);
    assert_eq!(record.all(&format!("a[href='{customer}']")), ["Hotel De Martini"]);
    assert!(record.text.contains("Raised by") && record.text.contains("PO-2026-77"));
    let accepted = house
        .desk_post(&agent, &format!("{desk}/acceptances"), &Fields::of(&record.text, "/acceptances"))
        .await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.text);
    house.pump().await;
    let mail = house.newest("tom@demartini.example");
    assert_eq!(path_in(&mail.text, "/p/demo/requests/"), sent.location, "a later mail leads there too");

    let page = house.desk(&tom, &sent.location).await;
    let message = page.form("/comments").with("text", "We found one of them.");
    let written = house.desk_post(&tom, &format!("{}/comments", sent.location), &message).await;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.text);
    assert!(house.desk(&agent, &desk).await.text.contains("We found one of them."));
}

#[tokio::test]
async fn a_mails_link_leads_to_the_request_after_signing_in() {
    let house = House::new().await;
    let sent = asks(&house, &user(&house, MemberRole::Buyer, 1).await).await;
    let door = house.get(&sent.location).await;
    assert_eq!(door.status, StatusCode::SEE_OTHER);
    assert!(door.location.starts_with("/p/demo/sign-in?to="), "{}", door.location);
    assert!(door.location.contains(sent.location.rsplit('/').next().unwrap()));
}

#[tokio::test]
async fn what_the_company_sets_up_about_new_requests_is_what_users_and_guests_find() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let flows = [
        ("flows", "1"),
        ("flows.1.name-en", "Report a fault"),
        ("flows.1.word", "fault"),
        ("flows.1.work-types", "malfunction"),
    ];
    set(&house, &owner, "new-requests", &flows).await;
    let first = house.desk(&tom, "/p/demo?lang=en").await;
    assert_eq!(first.all("#side-menu a[href='/p/demo/requests/new?flow=fault']"), ["Report a fault"]);
    let fault = house.desk(&tom, &format!("{NEW}?flow=fault")).await;
    assert_eq!(fault.main_form().get("type"), "malfunction");
    let guests = house.get("/p/demo/request").await;
    assert_eq!(guests.count("main a[href='/p/demo/request?flow=fault']"), 1);

    set(
        &house,
        &owner,
        "new-requests",
        &[("phone", "required"), ("reference", "never"), ("terms-en", "We charge travel.")],
    )
    .await;
    let page = house.desk(&tom, &format!("{NEW}?type=other&lang=en")).await;
    assert!(page.text.contains("We charge travel."));
    assert_eq!((page.count("[name=own-reference]"), page.count("[name=terms]")), (0, 1));
    let refused = house.desk_post(&tom, NEW, &page.main_form()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mend = refused.all("[data-error-summary] li");
    assert!(mend.iter().any(|line| line.starts_with("Phone number")), "{mend:?}");

    set(&house, &owner, "new-requests", &[("work-types", "quote")]).await;
    let only = house.desk(&tom, NEW).await;
    assert_eq!(only.main_form().get("type"), "quote");
    set(&house, &owner, "display", &[("sections", "company")]).await;
    assert_eq!(house.desk(&tom, NEW).await.status, StatusCode::NOT_FOUND);
    let first = house.desk(&tom, "/p/demo").await;
    assert_eq!(first.count("a[href*='/requests']"), 0, "nothing of it is left");
}

#[tokio::test]
async fn a_form_opened_for_one_company_is_never_sent_for_another_and_gives_back_what_was_typed() {
    let house = House::new().await;
    let iris = house.demo.users.iter().find(|user| user.memberships.len() > 1).expect("Iris").clone();
    let (to, from) = (house.demo.customers[0].id, house.demo.customers[1].id);
    let (cookie, session) = house.gateway.sign_in_for(&iris, from, 20).await;
    let who = Browser::signed_in(&cookie, session, Some(from));
    let page = house.desk(&who, &format!("{NEW}?type=other")).await;
    let form = page.main_form().with("description", "Only for the one company.");
    let switch = Fields::default().with("csrf", &who.csrf()).with("customer", &to.to_string());
    let switched = house.desk_post(&who, "/p/demo/companies", &switch).await;
    assert_eq!(switched.status, StatusCode::SEE_OTHER, "{}", switched.text);
    let refused = house.desk_post(&who, NEW, &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    assert!(refused.text.contains("Only for the one company."), "{}", refused.text);
    let first = house.desk(&who, "/p/demo").await;
    assert_eq!(first.count("main a[href*='/requests/wo_']"), 0, "nothing was asked for");
}
