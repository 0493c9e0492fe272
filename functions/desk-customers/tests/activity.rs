//! The log at the desk.

use domain::{FormData, activity::Deed, customer::Customer, settings::section, staff::StaffRole};
use http::StatusCode;
use jiff::SignedDuration;
use testbrowser::{Answer, House};
use web::Site;

async fn house() -> House<Site> {
    House::new(desk_customers::routes(), |parts| parts.site).await
}

fn at(customer: &Customer) -> String {
    format!("/desk/customers/{}", customer.id)
}

#[tokio::test]
async fn the_log_tells_who_did_what_page_by_page_and_as_a_table() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let empty = house.get(&agent, "/desk/activity").await;
    assert!(empty.text.contains("Nothing has been done yet"));
    for n in 0..30 {
        house.cloud.clock().advance(SignedDuration::from_secs(1));
        let customer = &house.demo.customers[n % 2];
        let path = format!("{}/profile", at(customer));
        let form = house.get(&agent, &path).await.form(&path);
        let saved = house.post(&agent, &path, &form.with("street", &format!("=Kade {n}"))).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    }
    let lines = |page: &Answer| page.text.matches("changed the customer").count();
    let first = house.get(&agent, "/desk/activity").await;
    assert_eq!(lines(&first), 25);
    let next = first.link("a[rel=next]").unwrap();
    assert_eq!(lines(&house.get(&agent, &next).await), 5);
    let one = house.demo.customers[1].id;
    let narrowed = house.get(&agent, &format!("/desk/activity?customer={one}")).await;
    assert_eq!(lines(&narrowed), 15);
    assert!(!narrowed.text.contains("Hotel De Martini"));
    let table = house.get(&agent, &format!("/desk/activity/list.csv?customer={one}")).await;
    assert_eq!(table.text.lines().count(), 16);
    assert!(table.text.contains("Ayşe Demir") && table.text.contains("=Kade 29"));
    assert!(!table.text.contains(",=") && !table.text.contains("\r\n="));
    let nobody = house.get(&agent, "/desk/activity?customer=cus_01KJ4DEM0C0ST0MER00000000Z").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_log_of_a_portal_tells_its_settings_in_words() {
    let house = house().await;
    let (agent, owner) = (house.staff(StaffRole::Agent).await, house.demo.signed_in(StaffRole::Owner));
    let (before, section) = (house.demo.portal(), section("general").unwrap());
    let form: FormData = [("status", "maintenance"), ("name", "Lift & Co")].into_iter().collect();
    let mut sent = section.form(before);
    form.0.iter().for_each(|(name, value)| sent.set(name, value.as_str()));
    let after = section.apply(before, &sent).unwrap();
    let deed = Deed::portal_changed(section.key(), &section.changes(before, &after));
    let store = house.cloud.store();
    store.desk_portals(&owner).save(before, &after, deed, house.cloud.moment()).await.unwrap();
    for path in ["/desk/activity".to_owned(), format!("/desk/activity?portal={}", before.id)] {
        let page = house.get(&agent, &path).await;
        for told in [
            "changed the portal: General",
            "Status: Active → Maintenance",
            "Portal name: Noordlift → Lift &#38; Co",
            &format!("/desk/portals/{}/general", before.id),
        ] {
            assert!(page.text.contains(told), "{path}: {told} in {}", page.text);
        }
    }
    let table = house.get(&agent, &format!("/desk/activity/list.csv?portal={}", before.id)).await;
    assert!(table.text.contains("Lift & Co") && table.text.lines().count() == 2, "{}", table.text);
    let other = house.get(&agent, "/desk/activity?portal=prt_01KJ4DEM0C0ST0MER00000000Z").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    let one = house.demo.customers[0].id;
    assert!(!house.get(&agent, &format!("/desk/activity?customer={one}")).await.text.contains("Lift"));
}
