//! A day before a visit whoever waits for it is reminded, once, of the visit as it is then.

use crate::{
    house::{GUEST, House},
    table::Table,
    visits::{answer, attached, choose, now, offered},
};
use domain::{timeline::Happening, work_order::Stage};
use http::StatusCode;
use jiff::Timestamp;
use testkit::{Fault, SentMail, Service};

fn reminders(house: &House) -> usize {
    let about = |mail: &&SentMail| mail.to == GUEST && mail.subject.contains("reminder of the visit");
    house.cloud.mails().iter().filter(about).count()
}

pub fn clock_at(house: &House, at: &str) {
    house.cloud.clock().set(at.parse::<Timestamp>().unwrap());
}

#[tokio::test]
async fn a_day_before_the_visit_its_reminder_comes_once_whatever_goes_wrong_on_the_way() {
    let house = House::new().await;
    let (sent, link) = offered(&house, &[8, 10]).await;
    assert_eq!(choose(&house, &link, 0).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    clock_at(&house, "2027-01-13T06:59:00Z");
    assert_eq!(house.workers.strike().await, Ok(0), "not yet");
    clock_at(&house, "2027-01-13T07:05:00Z");
    // It dies at every call in turn; what was lost of it is done by the next.
    for passed in 0..12 {
        for fault in [Fault::TimeOut, Fault::LostAnswer] {
            house.cloud.fail_next(Service::DynamoDb, Fault::Pass, passed);
            house.cloud.fail_next(Service::DynamoDb, fault, 40);
            drop(house.workers.strike().await);
            house.cloud.heal();
        }
    }
    let (a, b) = tokio::join!(house.workers.strike(), house.workers.strike());
    assert!(a.is_ok() && b.is_ok(), "{a:?} {b:?}");
    house.pump().await;
    assert_eq!(house.workers.strike().await, Ok(0));
    house.pump().await;
    assert_eq!(reminders(&house), 1);
    let mail = house.newest(GUEST);
    assert!(mail.text.contains("08:00–10:00 CET") && attached(&mail).is_some(), "{}", mail.text);
    let record = house.desk_record(&sent).await;
    assert_eq!(record.entries.iter().filter(|one| one.what == Happening::VisitReminded).count(), 1);
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn what_was_moved_or_called_off_is_not_reminded_of() {
    let house = House::new().await;
    let (moved, by) = offered(&house, &[8, 18]).await;
    assert_eq!(choose(&house, &by, 0).await.status, StatusCode::SEE_OTHER);
    let (off, with) = offered(&house, &[10, 12]).await;
    assert_eq!(choose(&house, &with, 0).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    clock_at(&house, "2027-01-12T12:00:00Z");
    assert_eq!(choose(&house, &by, 0).await.status, StatusCode::SEE_OTHER, "to the evening");
    assert_eq!(
        answer(&house, &with, &[("answer", "cancel"), ("visit-reason", "Away.")]).await.status,
        StatusCode::SEE_OTHER
    );
    // The clock strikes before anything else has seen it.
    clock_at(&house, "2027-01-13T09:30:00Z");
    assert_eq!(house.workers.strike().await, Ok(0));
    house.pump().await;
    assert_eq!(house.workers.strike().await, Ok(0));
    clock_at(&house, "2027-01-13T17:01:00Z");
    assert_eq!(house.workers.strike().await, Ok(1));
    house.pump().await;
    assert_eq!(reminders(&house), 1);
    assert_eq!(now(&house, &moved).await.stage, Stage::Planned);
    assert_eq!(now(&house, &off).await.stage, Stage::Accepted);
}
