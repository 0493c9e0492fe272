//! The report of a work order at the desk: its checklist.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use desk_work_orders::DeskWorkOrders;
use domain::{
    Translated,
    portal::Portal,
    staff::StaffRole,
    work_order::{CheckResult, Report, Stage, WorkOrder, checklist},
    work_type::CheckItem,
};
use files::Files;
use http::StatusCode;
use testbrowser::{Answer, Browser, House};
use testkit::{BUCKET, UPLOADS_URL};

type Desk = House<DeskWorkOrders>;

async fn house() -> Desk {
    House::new(desk_work_orders::routes(), |parts| {
        let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        DeskWorkOrders::with(parts.site, files)
    })
    .await
}

fn at_desk(work_order: &WorkOrder) -> String {
    format!("/desk/work-orders/{}", work_order.id)
}

/// Takes a step off the record's page as it is now.
async fn step(house: &Desk, who: &Browser, of: &WorkOrder, noun: &str, typed: &[(&str, &str)]) -> Answer {
    let page = house.get(who, &at_desk(of)).await;
    let action = format!("{}/{noun}", at_desk(of));
    let answer = house.post(who, &action, &page.form(&format!("/{noun}")).but(typed)).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    answer
}

/// The portal's settings say from now on that these things are looked at in work of this kind.
async fn look_at(house: &Desk, of: &WorkOrder, names: &[&str]) {
    let store = house.cloud.store();
    let owner = house.demo.signed_in(StaffRole::Owner);
    let before: Portal = store.desk_portals(&owner).find(of.portal).await.unwrap();
    let mut after = before.clone();
    let item = |(place, name): (usize, &&str)| {
        let mut translated = Translated::default();
        translated.set(before.language, (*name).to_owned());
        let name = translated;
        CheckItem { key: format!("c{place}"), name }
    };
    let work_type = after.work_types.iter_mut().find(|known| known.key == of.work_type).unwrap();
    work_type.checklist = names.iter().enumerate().map(item).collect();
    after.version += 1;
    store.setup().put_portal(&after).await.unwrap();
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(3_600));
}

const WORK: (&str, &str) = ("report-work", "Replaced the roller.");

#[tokio::test]
async fn the_checklist_of_the_day_of_acceptance_is_answered_in_the_report() {
    let house = house().await;
    let of = house.request(1).await;
    look_at(&house, &of, &["Doors", "Emergency light"]).await;
    let agent = house.staff(StaffRole::Agent).await;
    assert_eq!(step(&house, &agent, &of, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    look_at(&house, &of, &["Something else"]).await;

    let page = house.get(&agent, &at_desk(&of)).await;
    assert!(page.text.contains("Emergency light") && !page.text.contains("Something else"));
    let half = [WORK, ("check-0", "ok"), ("check-0-remark", "Oiled")];
    let refused = step(&house, &agent, &of, "reports", &half).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.all("[data-error-summary] li").len(), 1);
    let kept = refused.form("/reports");
    assert_eq!((kept.get("check-0"), kept.get("check-0-remark")), ("ok", "Oiled"));

    let whole = [WORK, ("check-0", "ok"), ("check-1", "not-ok"), ("check-1-remark", "Battery <dead>")];
    assert_eq!(step(&house, &agent, &of, "reports", &whole).await.status, StatusCode::SEE_OTHER);
    let record = house.record(&of).await;
    assert_eq!(record.work_order.stage, Stage::Completed);
    assert_eq!(checklist(&record.entries).len(), 2);
    let results: Vec<_> =
        Report::of(&record.entries).unwrap().checks.iter().map(|check| check.result).collect();
    assert_eq!(results, [CheckResult::Ok, CheckResult::NotOk]);
    let page = house.get(&agent, &at_desk(&of)).await;
    assert_eq!(page.count(".checks .check"), 2);
    assert!(page.text.contains("Battery &#60;dead&#62;"), "{}", page.text);
}
