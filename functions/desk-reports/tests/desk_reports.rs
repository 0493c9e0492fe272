//! The reports of a work order on paper, at the desk.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use desk_reports::DeskReports;
use domain::{
    EventId,
    change::Change,
    staff::StaffRole,
    text::Text,
    timeline::Happening,
    work_order::{Report, WorkOrder},
};
use files::Files;
use http::StatusCode;
use testbrowser::{Answer, Browser, House};
use testkit::{BUCKET, UPLOADS_URL};

type Paper = House<DeskReports>;

async fn house() -> Paper {
    House::new(desk_reports::routes(), |parts| {
        let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        DeskReports::with(parts.site, files)
    })
    .await
}

fn paper_of(work_order: &WorkOrder) -> String {
    format!("/desk/reports/{}", work_order.id)
}

/// Staff take a step; gives the entry that tells it.
async fn step(house: &Paper, of: &WorkOrder, what: Happening) -> EventId {
    let staff = house.demo.signed_in(StaffRole::Agent);
    let before = house.store.desk(&staff).record(of.id).await.unwrap().work_order;
    let moment = house.cloud.moment();
    let change = Change::step(&before, house.demo.portal(), what, staff.actor(), moment).unwrap();
    house.store.desk(&staff).commit(change).await.unwrap();
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(1));
    house.record(of).await.entries.last().unwrap().id
}

fn completed(work: &str) -> Happening {
    Happening::Completed { report: Report::new(Text::parse(work).unwrap(), 90, Vec::new()) }
}

fn read(answer: &Answer) -> String {
    let document = lopdf::Document::load_mem(&answer.bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn staff_read_the_report_that_counts_and_each_one_before_it() {
    let house = house().await;
    let (of, agent) = (house.request(1).await, house.staff(StaffRole::Agent).await);
    let accepted = step(&house, &of, Happening::accepted()).await;
    assert_eq!(house.get(&agent, &paper_of(&of)).await.status, StatusCode::NOT_FOUND, "none yet");
    let first = step(&house, &of, completed("Replaced the roller.")).await;
    step(&house, &of, Happening::Reopened).await;
    assert_eq!(house.get(&agent, &paper_of(&of)).await.status, StatusCode::NOT_FOUND, "none counts now");
    step(&house, &of, completed("Replaced the door.")).await;

    let counts = house.get(&agent, &paper_of(&of)).await;
    assert_eq!(counts.status, StatusCode::OK, "{}", counts.text);
    assert_eq!(counts.header("content-type"), "application/pdf");
    assert_eq!(counts.header("cache-control"), "private, no-store");
    assert!(read(&counts).contains("Replaced the door."));
    let before = house.get(&agent, &format!("{}?of={first}", paper_of(&of))).await;
    assert!(read(&before).contains("Replaced the roller."));
    for other in [accepted.to_string(), "nothing".to_owned()] {
        let answer = house.get(&agent, &format!("{}?of={other}", paper_of(&of))).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{other} is no report");
    }
    assert_eq!(house.get(&Browser::default(), &paper_of(&of)).await.status, StatusCode::SEE_OTHER);
}
