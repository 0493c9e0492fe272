//! The report on paper: who may read it, what stands in it, what a look costs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    FileId,
    change::Change,
    file::{File, FileKind, FileState, SentBy},
    staff::StaffRole,
    text::{Line, Text},
    timeline::Happening,
    user::MemberRole,
    work_order::{Check, CheckResult, Enclosure, Report, Signature, WorkOrder},
};
use files::Files;
use http::StatusCode;
use reports::Reports;
use testbrowser::{Answer, Browser, House};
use testkit::{BUCKET, UPLOADS_URL};

type Paper = House<Reports>;

async fn house() -> Paper {
    House::new(reports::routes(), |parts| {
        let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        Reports::with(parts.site, files)
    })
    .await
}

fn link(of: &WorkOrder) -> String {
    format!("/l/reports/{}", of.status_token.expose())
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

async fn staff_do(house: &Paper, of: &WorkOrder, what: Happening) {
    let staff = house.demo.signed_in(StaffRole::Agent);
    let before = house.store.desk(&staff).record(of.id).await.unwrap().work_order;
    let change =
        Change::step(&before, house.demo.portal(), what, staff.actor(), house.cloud.moment()).unwrap();
    house.store.desk(&staff).commit(change).await.unwrap();
}

/// A file of staff in a state, without a copy to print.
async fn file(house: &Paper, of: &WorkOrder, kind: FileKind, state: FileState) -> FileId {
    let id = FileId::new(house.cloud.now(), house.cloud.entropy());
    let sent = house.cloud.photo(&house.demo, of.id, 1_000);
    let file = File { id, kind, sent_by: SentBy::Staff, name: line("lift.pdf"), ..sent };
    let staff = house.demo.signed_in(StaffRole::Agent);
    house.store.desk(&staff).announce_file(&file).await.unwrap();
    if state != FileState::Expected {
        house.store.uploads().settle(&file, state, kind, 1_000, house.cloud.moment()).await.unwrap();
    }
    id
}

fn report() -> Report {
    let check = Check { name: line("Doors"), result: CheckResult::NotOk, remark: Some(line("Roller worn")) };
    let signature = Signature { name: line("Ada Jansen"), drawn: None, at: jiff::Timestamp::UNIX_EPOCH };
    let mut report =
        Report::new(Text::parse("Replaced the roller of the landing door.").unwrap(), 90, Vec::new());
    report.checks.push(check);
    report.signature = Some(signature);
    report
}

fn read(answer: &Answer) -> String {
    let document = lopdf::Document::load_mem(&answer.bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn whoever_holds_the_link_reads_the_report_once_there_is_one_and_not_after_the_work_is_taken_up_again()
{
    let (house, guest) = (house().await, Browser::default());
    let of = house.request(1).await;
    assert_eq!(house.get(&guest, &link(&of)).await.status, StatusCode::NOT_FOUND);
    staff_do(&house, &of, Happening::accepted()).await;
    let mut told = report();
    for (kind, state) in [(FileKind::Pdf, FileState::Clean), (FileKind::Jpeg, FileState::Expected)] {
        let file = file(&house, &of, kind, state).await;
        told.enclosures.push(Enclosure { file, caption: Some(line("Drawing")) });
    }
    staff_do(&house, &of, Happening::Completed { report: told }).await;
    let paper = house.get(&guest, &link(&of)).await;
    assert_eq!(paper.status, StatusCode::OK, "{}", paper.text);
    assert_eq!(paper.header("content-type"), "application/pdf");
    assert_eq!(paper.header("cache-control"), "private, no-store");
    assert_eq!(paper.header("content-disposition"), "inline; filename=\"report-WO-2026-0001.pdf\"");
    let text = read(&paper);
    for told in ["Replaced the roller", "Doors", "Roller worn", "Ada Jansen", "Drawing", "WO-2026-0001"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    let again = house.get(&guest, &link(&of)).await;
    assert_eq!(again.bytes, paper.bytes, "the same report is the same to the byte");
    house.units();
    house.get(&guest, &link(&of)).await;
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
    staff_do(&house, &of, Happening::Reopened).await;
    assert_eq!(house.get(&guest, &link(&of)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_user_reads_the_reports_of_their_own_company_alone() {
    let house = house().await;
    let mine = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    staff_do(&house, &mine, Happening::accepted()).await;
    staff_do(&house, &mine, Happening::Completed { report: report() }).await;
    let slug = &house.demo.portal().slug;
    let path = format!("/p/{slug}/reports/{}", mine.id);
    let admin = house.member(MemberRole::Admin).await;
    let paper = house.get(&admin, &path).await;
    assert_eq!(paper.status, StatusCode::OK, "{}", paper.text);
    assert!(read(&paper).contains("Replaced the roller"));
    assert_eq!(house.get(&Browser::default(), &path).await.status, StatusCode::SEE_OTHER);
    let guests = house.request(2).await;
    staff_do(&house, &guests, Happening::accepted()).await;
    staff_do(&house, &guests, Happening::Completed { report: report() }).await;
    let path = format!("/p/{slug}/reports/{}", guests.id);
    assert_eq!(house.get(&admin, &path).await.status, StatusCode::NOT_FOUND);
}
