//! A company opens a second portal in another language, with a colour, a work type and a form of its own; the people of a new
//! customer come in from their mails, see what is theirs, and are out as soon as the company says so.

use crate::{
    forms::send,
    house::{House, path_in},
};
use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::{Answer, Browser, text};

const ADMIN: &str = "fleur@bakkerij.example";
const COLLEAGUE: &str = "daan@bakkerij.example";
const HOME: &str = "/p/zuid";

/// The id at a place of an address, whose first part is the first.
fn part(address: &str, place: usize) -> String {
    let path = address.split('?').next().unwrap();
    path.split('/').nth(place + 1).unwrap_or_else(|| panic!("no part {place} in {address}")).to_owned()
}

/// The portal: its id, the key of its own work type, and the name of the field that this asks.
async fn opened(house: &House, owner: &Browser) -> (String, String, String) {
    let named = [("name", "Liftservice Zuid"), ("slug", "zuid"), ("language", "nl")];
    let portal = part(&send(house, owner, "/desk/portals/new", "/desk/portals", &named).await, 2);
    let at = |section: &str| format!("/desk/portals/{portal}/{section}");
    for (section, values) in [
        ("general", [("status", "active")]),
        ("theme", [("accent", "#7a1fa2")]),
        ("texts", [("inside-nl", "Fijn dat u er bent.")]),
    ] {
        send(house, owner, &at(section), &at(section), &values).await;
    }
    let room = at("work-types");
    let own = send(
        house,
        owner,
        &format!("{room}/new"),
        &room,
        &[("name-nl", "Deur klemt"), ("open-to-users", "yes")],
    )
    .await;
    let own = own.split('?').next().unwrap();
    let asked = [("label-nl", "Welke deur?"), ("required", "yes")];
    let (new, fields) = (format!("{own}/fields/new?kind=text"), format!("{own}/fields?kind=text"));
    send(house, owner, &new, &fields, &asked).await;
    house.wait(31);
    let work_type = part(own, 4);
    let known = house.demo.signed_in(StaffRole::Owner);
    let stored = house.store.desk_portals(&known).find(portal.parse().ok().unwrap()).await.unwrap();
    let own = stored.work_types.into_iter().find(|one| one.key == work_type).unwrap();
    let field = format!("f.{}", own.form.fields[0].key);
    (portal, work_type, field)
}

/// The customer with two places: its id, and theirs.
async fn customer(house: &House, owner: &Browser) -> (String, [String; 2]) {
    let address = |street: &'static str| {
        [("country", "NL"), ("street", street), ("postcode", "3011 AA"), ("city", "Rotterdam")]
    };
    let known = [("name", "Bakkerij Zuid"), ("reference", "B-77")];
    let contact = [("contact-name", "Fleur Vos"), ("contact-email", ADMIN)];
    let values = [&known[..], &contact, &address("Plein 1")].concat();
    let id = part(&send(house, owner, "/desk/customers/new", "/desk/customers", &values).await, 2);
    let locations = format!("/desk/customers/{id}/locations");
    let mut places = Vec::new();
    for (name, street) in [("Winkel", "Plein 1"), ("Molen", "Dijk 9")] {
        let values = [&[("location-name", name)][..], &address(street)].concat();
        send(house, owner, &format!("{locations}/new"), &locations, &values).await;
        let page = house.desk(owner, &format!("/desk/customers/{id}")).await;
        let links = page.links(&format!("main a[href^='{locations}/loc_']"));
        let new = links.iter().map(|link| part(link, 4)).find(|place| !places.contains(place));
        places.push(new.expect("the place has a page"));
    }
    (id, places.try_into().unwrap())
}

/// Somebody comes in from the mail of their invitation: their browser, and what they see first.
async fn comes_in(house: &House, address: &str) -> (Browser, Answer) {
    house.pump().await;
    let mail = house.newest(address);
    assert_eq!(mail.language, "nl", "{}", mail.text);
    let invitation = path_in(&mail.text, "/l/user-invitations/");
    let form = house.get(&invitation).await.form(&invitation);
    let who = Browser::default();
    let entered = house.desk_post(&who, &invitation, &form).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text);
    assert_eq!(entered.location.split('?').next(), Some(HOME));
    let first = house.desk(&who, HOME).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text);
    assert!(first.text.contains("<html lang=\"nl\"") && first.text.contains("Liftservice Zuid"));
    assert!(first.text.contains("/assets/theme/7a1fa2.css") && first.text.contains("Fijn dat u er bent."));
    (who, first)
}

#[tokio::test]
async fn a_second_portal_is_opened_for_people_who_see_what_is_theirs_until_they_are_switched_off() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let (portal, work_type, field) = opened(&house, &owner).await;
    let (customer, places) = customer(&house, &owner).await;
    let users = format!("/desk/customers/{customer}/users");
    let invited = [("name", "Fleur Vos"), ("email", ADMIN), ("role", "admin"), ("scope", "company")];
    let there = [("portal", &*portal), ("language", "nl")];
    send(&house, &owner, &format!("{users}/new"), &users, &[&invited[..], &there].concat()).await;

    let (fleur, _) = comes_in(&house, ADMIN).await;
    let requests = format!("{HOME}/requests");
    let new = format!("{requests}/new");
    let mut sent = Vec::new();
    for place in &places {
        let page = format!("{new}?type={work_type}");
        let values = [(&*field, "De voordeur"), ("description", "De deur klemt."), ("place", place.as_str())];
        sent.push(send(&house, &fleur, &page, &new, &values).await);
        house.wait(60);
    }
    let record = text(&house.desk(&fleur, &sent[0]).await.text);
    for told in ["Deur klemt", "Welke deur?", "De voordeur"] {
        assert!(record.contains(told), "{told}: {record}");
    }
    house.pump().await;
    let rows = house.desk(&fleur, &requests).await.all("tbody tr");
    assert!(rows.len() == 2 && rows[0].contains("Molen") && rows[1].contains("Winkel"), "{rows:?}");
    let colleagues = format!("{HOME}/account/users");
    let invited = [("name", "Daan Vos"), ("email", COLLEAGUE), ("role", "viewer")];
    let scoped = [("scope", "locations"), ("location", &*places[0])];
    let values = [&invited[..], &scoped].concat();
    send(&house, &fleur, &format!("{colleagues}/new"), &colleagues, &values).await;

    let (daan, first) = comes_in(&house, COLLEAGUE).await;
    assert_eq!(first.count(&format!("a[href='{new}'], a[href='{colleagues}']")), 0);
    assert_eq!(house.desk(&fleur, HOME).await.count(&format!("#side-menu a[href='{new}']")), 1);
    let listed = house.desk(&daan, &requests).await.links("table a.row-link");
    assert_eq!(listed, [sent[0].split('?').next().unwrap()]);
    assert_eq!(house.desk(&daan, &sent[0]).await.status, StatusCode::OK);
    for elsewhere in [&sent[1], &new, &colleagues] {
        assert_eq!(house.desk(&daan, elsewhere).await.status, StatusCode::NOT_FOUND, "{elsewhere}");
    }
    let other = house.desk(&daan, "/p/demo").await;
    assert_eq!(other.status, StatusCode::SEE_OTHER, "the portal that they were not invited to");

    let page = house.desk(&owner, &format!("/desk/customers/{customer}")).await;
    let links = page.links(&format!("main a[href^='{users}/usr_']"));
    let is_daan = async |link: &str| text(&house.desk(&owner, link).await.text).contains(COLLEAGUE);
    let mut his = None;
    for link in &links {
        his = if is_daan(link).await { Some(link.clone()) } else { his };
    }
    let his = his.unwrap_or_else(|| panic!("no page of his among {links:?}"));
    let action = format!("{his}/accounts");
    let form = house.desk(&owner, &his).await.form(&action);
    assert_eq!(house.desk_post(&owner, &action, &form).await.status, StatusCode::SEE_OTHER);
    let next = house.desk(&daan, &sent[0]).await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);
    assert!(next.location.starts_with("/p/zuid/sign-in"), "{}", next.location);
    assert!(!next.text.contains("Deur klemt"), "{}", next.text);
    assert_eq!(house.desk(&fleur, &sent[0]).await.status, StatusCode::OK, "it was about him alone");
}
