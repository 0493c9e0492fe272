//! A company's list of requests on every screen: empty, full, filtered, found nothing; and the desk's search.

use crate::{browser::tell, house::House, look::Screen};
use domain::{
    EventId, WorkOrderId,
    change::Change,
    number::Number,
    staff::StaffRole,
    text::Text,
    timeline::{Entry, Happening},
    user::MemberRole,
    work_order::{Assignee, Plan, Stage, Visits, WorkOrder},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

const SAID: [&str; 4] = [
    "The sliding door of the goods lift closes too fast and hits the carts that we push through it.",
    "The light of the cabin flickers.",
    "Noise from the machine room since Monday, worst in the morning; the tenants of the top floor complain.",
    "Annual inspection",
];

/// A visit some days ahead of a request.
fn visit(at: Timestamp, engineer: Assignee, n: u32) -> Plan {
    let day = at + SignedDuration::from_hours(24 * (1 + i64::from(n) / 4));
    let [from, to] = [8, 12].map(|hour| jiff::civil::time(hour, 30, 0, 0));
    Plan { date: day.to_zoned(TimeZone::UTC).date(), from, to, engineer: Some(engineer) }
}

/// Requests of some weeks, in every stage.
async fn fill(house: &House) {
    let (cloud, store, demo) = (&house.gateway.cloud, &house.gateway.store, &house.gateway.demo);
    let base = demo.raised(cloud, store, MemberRole::Buyer).await.unwrap();
    for n in 0..40_u32 {
        let at = base.requested_at - SignedDuration::from_hours(30 * i64::from(40 - n));
        let after = WorkOrder {
            id: WorkOrderId::new(at, cloud.entropy()),
            number: Number { year: 2026, count: 200 + n },
            stage: Stage::LISTED[n as usize % Stage::LISTED.len()],
            location: (n % 3 > 0).then(|| demo.locations[0].1.id),
            description: Text::parse(SAID[n as usize % SAID.len()]).unwrap(),
            requested_at: at,
            plan: Some(visit(base.requested_at, demo.signed_in(StaffRole::Manager).assignee(), n)),
            visits: Visits { confirmed: n % 2 == 0, ..Visits::default() },
            ..base.clone()
        };
        let id = EventId::new(at, cloud.entropy());
        let entry = Entry { id, at, by: after.asker(), what: Happening::Requested };
        let change = Change { before: None, after, entry, mails: Vec::new(), links: Vec::new() };
        store.asking(&demo.member_of(MemberRole::Buyer)).submit(change).await.unwrap();
    }
    house.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_a_companys_requests_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in_user(house, house.gateway.demo.user(MemberRole::Buyer)).await;
        browser.open(&house.at("/p/demo/requests")).await;
        browser.look("requests-empty", &mut wrong).await;
        fill(house).await;
        for (name, query) in [
            ("requests", ""),
            ("requests-filtered", "?show=open&q=door&from=2026-01-01"),
            ("requests-refused", "?from=2026-11-22&until=2026-11-21"),
            ("requests-none", "?q=nonsense&stage=planned"),
        ] {
            browser.open(&house.at(&format!("/p/demo/requests{query}"))).await;
            browser.look(name, &mut wrong).await;
        }
        browser.open(&house.at("/p/demo")).await;
        browser.look("dashboard-of-work", &mut wrong).await;
        browser.screen(Screen::Phone).await;
        browser.open(&house.at("/p/demo/requests")).await;
        browser.write("#list-q", "flickers").await;
        browser.click(".filter-bar button[type='submit']").await;
        browser.until("location.search.includes('q=flickers')").await;
        browser.click("tbody a").await;
        browser.until("/\\/requests\\/wo_/.test(location.pathname)").await;
        browser.click(".breadcrumb a").await;
        browser.until("location.pathname === '/p/demo/requests'").await;
        browser.sign_in(house, StaffRole::Agent).await;
        browser.open(&house.at("/desk/work-orders?q=door")).await;
        browser.look("desk-found", &mut wrong).await;
        let customer = house.gateway.demo.customers[0].id;
        browser.open(&house.at(&format!("/desk/work-orders?customer={customer}"))).await;
        browser.look("desk-found-of-customer", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
