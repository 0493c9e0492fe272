//! How a company has its portal look and read is how its guests and customers find it.

use crate::{
    house::{FORM, House},
    portals::set,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, Fields, text};

/// An Admin of the first customer, signed in at the demo portal.
async fn admin(house: &House) -> Browser {
    let (customer, admin) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin).clone());
    let (cookie, session) = house.gateway.sign_in_for(&admin, customer, 1).await;
    Browser::signed_in(&cookie, session)
}

async fn add_link(house: &House, owner: &Browser, label: &str, address: &str, audience: &str) {
    let path = format!("/desk/portals/{}/navigation", house.demo.portal().id);
    let form = Fields::of(&house.desk(owner, &path).await.text, &path).with("edit", "links:add");
    let mut form = Fields::of(&house.desk_post(owner, &path, &form).await.text, &path);
    let id = form.all("links").pop().unwrap().to_owned();
    form.set(&format!("links.{id}.label-en"), label);
    form.set(&format!("links.{id}.label-nl"), &format!("{label} (nl)"));
    form.set(&format!("links.{id}.address"), address);
    form.set(&format!("links.{id}.audience"), audience);
    let saved = house.desk_post(owner, &path, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    house.wait(31);
}

#[tokio::test]
async fn the_companys_links_are_in_the_menu_of_whom_they_are_meant_for() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    add_link(&house, &owner, "Manuals", "https://manuals.example/?a=1&b=2", "everybody").await;
    add_link(&house, &owner, "Our planner", "/p/demo/request", "signed-in").await;
    let guests = house.get(FORM).await;
    let links = guests.all(".links a");
    assert_eq!(links, ["Maintenance contracts, another site", "Manuals, another site"]);
    let away = "href=\"https://manuals.example/?a=1&#38;b=2\" rel=\"external noopener noreferrer\"";
    assert!(guests.text.contains(away), "{}", guests.text);
    let dutch = house.get(&format!("{FORM}?lang=nl")).await;
    assert!(dutch.all(".links a")[1].starts_with("Manuals (nl)"));
    let admin = admin(&house).await;
    let page = house.desk(&admin, "/p/demo").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let menu = page.all(".side-menu nav a").join(" | ");
    assert!(menu.contains("Manuals (nl)") && menu.contains("Our planner (nl)"), "{menu}");
    assert!(!page.all(".side-menu nav [rel]").is_empty());
    // Whatever it is called, it is text; and more than a few are folded.
    add_link(&house, &owner, "<script>alert(1)</script>", "tel:+31505550142", "everybody").await;
    add_link(&house, &owner, "Mail", "mailto:a@b.example", "everybody").await;
    let many = house.get(FORM).await;
    assert!(!many.text.contains("<script>alert"));
    assert_eq!(many.all("details.links .menu-list a").len(), 4);
    assert!(many.all("nav.links").is_empty());
}

#[tokio::test]
async fn while_it_is_closed_everybody_reads_what_the_company_says() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let words = [("status", "maintenance"), ("maintenance-en", "Back at noon.\n\n<b>Call us</b>")];
    set(&house, &owner, "general", &words).await;
    let closed = house.get(FORM).await;
    assert_eq!(closed.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        text(&closed.text).contains("Back at noon.") && !closed.text.contains("<b>Call"),
        "{}",
        closed.text
    );
    let dutch = house.get(&format!("{FORM}?lang=nl")).await;
    assert!(text(&dutch.text).contains("Back at noon."), "another language is better than none");
    set(&house, &owner, "general", &[("maintenance-en", "")]).await;
    assert!(text(&house.get(FORM).await.text).contains("We are working on this portal"));
}

#[tokio::test]
async fn dates_are_written_as_the_portal_has_them() {
    let house = House::new().await;
    let sent = house.request("malfunction").await;
    house.wait(3 * 24 * 3600);
    let words = house.get(&sent.status).await;
    let (cookie, session) = house.gateway.sign_in(&house.gateway.member(StaffRole::Owner), 9).await;
    let owner = Browser::signed_in(&cookie, session);
    set(&house, &owner, "general", &[("date-format", "iso")]).await;
    let iso = house.get(&sent.status).await;
    let times = iso.all("time");
    let is_iso = |time: &String| time.len() > 10 && time.as_bytes()[4] == b'-' && time.as_bytes()[7] == b'-';
    assert!(times.iter().any(is_iso), "{times:?}");
    assert_ne!(words.all("time"), times);
    set(&house, &owner, "general", &[("date-format", "words"), ("time-zone", "tokyo")]).await;
    assert_ne!(house.get(&sent.status).await.all("time"), words.all("time"));
}

#[tokio::test]
async fn after_signing_out_people_are_where_the_company_wants_them() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let leave = async || {
        let admin = admin(&house).await;
        let page = house.desk(&admin, "/p/demo").await;
        house.desk_post(&admin, "/p/demo/sign-out", &Fields::of(&page.text, "/p/demo/sign-out")).await
    };
    assert_eq!(leave().await.location, "/p/demo/sign-in");
    set(&house, &owner, "general", &[("after-sign-out", "/p/demo/request")]).await;
    assert_eq!(leave().await.location, "/p/demo/request");
    set(&house, &owner, "general", &[("after-sign-out", "https://noordlift.example/bye?a=1")]).await;
    let away = leave().await;
    assert_eq!(away.status, StatusCode::OK);
    assert_eq!(away.headers["refresh"], "0; url=https://noordlift.example/bye?a=1");
    assert!(
        away.headers
            .get_all("set-cookie")
            .iter()
            .any(|cookie| cookie.to_str().unwrap().contains("Max-Age=0"))
    );
    assert!(away.text.contains("href=\"https://noordlift.example/bye?a=1\""));
}
