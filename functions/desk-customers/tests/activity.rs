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

#[tokio::test]
async fn the_log_is_narrowed_to_some_days_on_the_clock_of_the_desk() {
    let house = house().await;
    let customer = &house.demo.customers[0];
    let path = format!("{}/profile", at(customer));
    // Half past eleven in the evening, and half an hour into the next day, in Amsterdam.
    for (n, time) in
        ["2026-11-20T22:30:00Z", "2026-11-20T23:30:00Z", "2026-11-21T22:59:59Z", "2026-11-21T23:00:00Z"]
            .into_iter()
            .enumerate()
    {
        house.cloud.clock().set(time.parse().expect("a time"));
        let agent = house.staff(StaffRole::Agent).await;
        let form = house.get(&agent, &path).await.form(&path);
        let saved = house.post(&agent, &path, &form.with("street", &format!("Kade {n}"))).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    }
    let agent = house.staff(StaffRole::Agent).await;
    let told = async |query: &str| {
        let page = house.get(&agent, &format!("/desk/activity?lang=en&{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let streets = page.all(".log tbody td");
        let streets =
            streets.iter().filter_map(|cell| cell.rsplit_once("→ Kade ")).map(|(_, n)| n.to_owned());
        (streets.collect::<Vec<_>>(), page)
    };
    assert_eq!(told("from=2026-11-21&until=2026-11-21").await.0, ["2", "1"]);
    assert_eq!(told("until=2026-11-20").await.0, ["0"]);
    assert_eq!(told(&format!("from=2026-11-22&customer={}", customer.id)).await.0, ["3"]);
    let (none, page) = told("from=2026-11-23").await;
    assert!(none.is_empty() && page.text.contains("Nothing was done on these days"), "{}", page.text);
    let (none, page) = told("from=2026-11-22&until=2026-11-21").await;
    assert!(none.is_empty() && page.count("[aria-invalid=true]") == 1, "{}", page.text);
    assert_eq!(page.count(".empty-state"), 0, "nothing was looked for");
    for never in ["from=9999-12-31", "until=0001-01-01"] {
        let (none, page) = told(never).await;
        assert!(none.is_empty() && page.count("[aria-invalid=true]") == 1, "{never}: {}", page.text);
    }
    assert_eq!(page.count("input[name=from][value='2026-11-22']"), 1, "what was typed is still there");
    let csv = |query: &str| format!("/desk/activity/list.csv?{query}");
    let table = house.get(&agent, &csv("from=2026-11-21&until=2026-11-21")).await;
    assert_eq!(table.text.lines().count(), 3, "{}", table.text);
    assert_eq!(house.get(&agent, &csv("from=x")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.units();
    told("from=2026-11-21&until=2026-11-21").await;
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
}
