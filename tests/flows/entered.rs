//! Work that somebody asks for by telephone: staff write it down, and from then on it is like any other for whoever asked.

use crate::{
    house::{COMPANY, GUEST, House, path_in},
    own::user,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};

const LIST: &str = "/desk/work-orders";

/// Opens the form for a kind of work, beginning at `from`, and sends it with these values.
async fn written_down(house: &House, staff: &Browser, from: &str, values: &[(&str, &str)]) -> Answer {
    let joined = if from.contains('?') { '&' } else { '?' };
    let portal = house.demo.portal().id;
    let page = house.desk(staff, &format!("{from}{joined}portal={portal}&type-demo=other&lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let sent = house.desk_post(staff, LIST, &page.form(LIST).but(values)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", text(&sent.text));
    house.pump().await;
    house.wait(5);
    sent
}

/// The page of a work order on its customer's side.
fn theirs(sent: &Answer) -> String {
    sent.location.replace(LIST, "/p/demo/requests")
}

#[tokio::test]
async fn what_staff_write_down_for_a_user_goes_on_as_if_they_had_asked() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let customer = house.desk(&staff, &format!("/desk/customers/{}", house.demo.customers[0].id)).await;
    let from = customer.link(&format!("main a[href^='{LIST}/new']")).expect("a button");
    let tom_id = house.demo.user(MemberRole::Buyer).id.to_string();
    let said = [("contact", tom_id.as_str()), ("description", "The keys of the machine room are lost.")];
    let sent = written_down(&house, &staff, &from, &said).await;
    let record = theirs(&sent);
    let mail = house.newest("tom@demartini.example");
    assert_eq!(path_in(&mail.text, "/p/demo/requests/"), record, "{}", mail.text);
    assert!(
        house.cloud.mails().iter().all(|mail| mail.to != COMPANY),
        "the company has written it down itself"
    );

    let (tom, viewer) = (user(&house, MemberRole::Buyer, 1).await, user(&house, MemberRole::Viewer, 2).await);
    let list = house.desk(&tom, "/p/demo/requests").await;
    assert_eq!(list.count(&format!("main a[href='{record}']")), 1, "{}", list.text);
    let page = house.desk(&tom, &record).await;
    for told in ["The keys of the machine room are lost.", "Raised by", "wrote down the request"] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    assert_eq!(house.desk(&viewer, &record).await.status, StatusCode::NOT_FOUND, "not their own");

    let desk = house.desk(&staff, &sent.location).await;
    let accepted = format!("{}/acceptances", sent.location);
    let done = house.desk_post(&staff, &accepted, &Fields::of(&desk.text, "/acceptances")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    house.pump().await;
    let mail = house.newest("tom@demartini.example");
    assert_eq!(path_in(&mail.text, "/p/demo/requests/"), record, "later mails lead there too: {}", mail.text);
    let message = house.desk(&tom, &record).await.form("/comments").with("text", "We found them.");
    let written = house.desk_post(&tom, &format!("{record}/comments"), &message).await;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.text);
}

#[tokio::test]
async fn what_staff_write_down_for_a_company_stands_where_its_people_see_the_companys() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let lift = &house.demo.objects[0];
    let object = house.desk(&staff, &format!("/desk/objects/{}/{}", lift.customer, lift.id)).await;
    let from = object.link(&format!("main a[href^='{LIST}/new']")).expect("a button");
    let sent = written_down(&house, &staff, &from, &[("description", "The doors stay open.")]).await;
    let record = theirs(&sent);
    let (admin, viewer) =
        (user(&house, MemberRole::Admin, 1).await, user(&house, MemberRole::Viewer, 2).await);
    let page = house.desk(&admin, &record).await;
    assert!(
        page.text.contains(lift.name.as_str()) && page.text.contains("The doors stay open."),
        "{}",
        page.text
    );
    assert_eq!(house.desk(&viewer, &record).await.status, StatusCode::NOT_FOUND, "not their own");
    let history = house.desk(&staff, &format!("{LIST}?object={}", lift.id)).await;
    assert_eq!(history.count(&format!("main a[href='{}']", sent.location)), 1, "{}", history.text);
    let mail = house.newest("techniek@demartini.example");
    assert_eq!(path_in(&mail.text, "/p/demo/requests/"), record, "{}", mail.text);
}

#[tokio::test]
async fn whoever_is_no_customer_follows_it_over_the_link_in_their_mail() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let said = [
        ("contact-name", "Jo Visser"),
        ("contact-email", GUEST),
        ("country", "NL"),
        ("street", "Kade 1"),
        ("postcode", "9711 HG"),
        ("city", "Groningen"),
        ("description", "The doors stay open."),
    ];
    let sent = written_down(&house, &staff, &format!("{LIST}/new"), &said).await;
    let link = path_in(&house.newest(GUEST).text, "/l/requests/");
    let page = house.get(&link).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains("The doors stay open.") && page.text.contains("wrote down the request"));
    let message = page.form("/comments").with("text", "They close again.");
    let written = house.post(&format!("{link}/comments"), &message).await;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.text);
    assert!(house.desk(&staff, &sent.location).await.text.contains("They close again."));
}
