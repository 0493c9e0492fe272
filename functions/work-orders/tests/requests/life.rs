//! The life of a work order as whoever asked follows it, and how they call it off.

use crate::house::{House, link};
use domain::{
    change::Change,
    mails::MailKind,
    staff::StaffRole,
    text::Text,
    timeline::Happening,
    user::MemberRole,
    work_order::{Material, Plan, Report, Stage, WorkOrder},
};
use http::StatusCode;

/// Staff take a step.
async fn staff_do(house: &House, of: &WorkOrder, n: u8, what: Happening) -> WorkOrder {
    let agent = house.demo.signed_in(StaffRole::Agent);
    let now = house.record(of).await.work_order;
    let change = Change::step(&now, house.demo.portal(), what, agent.actor(), house.moment(n)).unwrap();
    house.store.desk(&agent).commit(change).await.unwrap()
}

fn text(words: &str) -> Text {
    Text::parse(words).unwrap()
}

fn visit(house: &House) -> Happening {
    let (from, to) = (jiff::civil::time(8, 0, 0, 0), jiff::civil::time(10, 30, 0, 0));
    let engineer = Some(house.demo.signed_in(StaffRole::Manager).assignee());
    Happening::Planned {
        plan: Plan { date: jiff::civil::date(2027, 1, 14), from, to, engineer },
        again: false,
    }
}

fn mailed(house: &House) -> Vec<(String, MailKind)> {
    let told = |mail: &domain::notice::Outgoing| (mail.to.to_string(), MailKind::of(&mail.notice).unwrap());
    house.cloud.drain_outbox().iter().flat_map(|out| &out.mails).map(told).collect()
}

#[tokio::test]
async fn the_link_shows_the_visit_the_rest_and_the_report() {
    let house = House::new().await;
    let of = house.request(1).await;
    staff_do(&house, &of, 2, Happening::accepted()).await;
    staff_do(&house, &of, 3, visit(&house)).await;
    let page = house.get(&link(&of)).await;
    assert!(page.text.contains("14 January 2027") && page.text.contains("08:00–10:30"), "{}", page.text);
    assert_eq!(page.all(".stage-bar [aria-current]"), ["Planned"]);
    staff_do(&house, &of, 4, Happening::Held { reason: text("The roller comes on Thursday.") }).await;
    let page = house.get(&link(&of)).await;
    assert!(page.text.contains("Why it is on hold") && page.text.contains("The roller comes on Thursday."));
    assert_eq!(page.all(".stage-bar [aria-current]"), ["On hold"]);
    let used = Material { name: domain::text::Line::parse("door roller").unwrap(), quantity: "2".to_owned() };
    let report = Report::new(text("Replaced the roller."), 90, vec![used]);
    for (n, what) in [(5, Happening::Resumed), (6, Happening::Started), (7, Happening::Completed { report })]
    {
        staff_do(&house, &of, n, what).await;
    }
    let page = house.get(&link(&of)).await;
    for shown in ["Replaced the roller.", "1 h 30 min", "2 × door roller"] {
        assert!(page.text.contains(shown), "{shown}");
    }
    assert_eq!(page.count("form[action$='/cancellations']"), 0, "what is done is not called off");
}

#[tokio::test]
async fn a_guest_calls_it_off_once_and_the_company_hears_why() {
    let house = House::new().await;
    let of = house.request(1).await;
    staff_do(&house, &of, 2, Happening::accepted()).await;
    mailed(&house);
    let path = format!("{}/cancellations", link(&of));
    let page = house.get(&link(&of)).await;
    let once = page.form("/cancellations").get("once").to_owned();
    let bare = house.post(&path, &[("once", &once), ("cancel-reason", " ")], &[]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bare.count("details#cancel[open]"), 1);
    for _ in 0..3 {
        let sent = house.post(&path, &[("once", &once), ("cancel-reason", "It runs again.")], &[]).await;
        assert_eq!((sent.status, sent.location), (StatusCode::SEE_OTHER, link(&of)), "{}", sent.text);
    }
    let to = house.demo.customers_portal().notification_address.clone().unwrap().to_string();
    assert_eq!(mailed(&house), [(to, MailKind::WorkWithdrawn)]);
    let record = house.record(&of).await;
    assert_eq!(record.work_order.stage, Stage::Cancelled);
    let page = house.get(&link(&of)).await;
    assert!(page.text.contains("It runs again.") && page.text.contains("You cancelled"));
}

#[tokio::test]
async fn what_has_begun_is_not_called_off_and_the_reason_becomes_a_message() {
    let house = House::new().await;
    let of = house.request(1).await;
    staff_do(&house, &of, 2, Happening::accepted()).await;
    let page = house.get(&link(&of)).await;
    let once = page.form("/cancellations").get("once").to_owned();
    staff_do(&house, &of, 3, Happening::Started).await;
    let path = format!("{}/cancellations", link(&of));
    let late = house.post(&path, &[("once", &once), ("cancel-reason", "We sold the lift.")], &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.text.contains("The work has begun already.")
            && late.text.contains("We sold the lift.</textarea>")
    );
    staff_do(&house, &of, 4, Happening::Held { reason: text("A part is missing.") }).await;
    assert_eq!(
        house.get(&link(&of)).await.count("form[action$='/cancellations']"),
        0,
        "it has begun all the same"
    );
}

#[tokio::test]
async fn what_staff_do_meanwhile_keeps_nobody_from_calling_it_off() {
    let house = House::new().await;
    let of = house.request(1).await;
    let page = house.get(&link(&of)).await;
    let once = page.form("/cancellations").get("once").to_owned();
    staff_do(&house, &of, 2, Happening::accepted()).await;
    let path = format!("{}/cancellations", link(&of));
    let sent = house.post(&path, &[("once", &once), ("cancel-reason", "Never mind.")], &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
}

#[tokio::test]
async fn a_colleague_who_asks_for_work_calls_it_off_and_who_only_looks_does_not() {
    let house = House::new().await;
    let of = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let own = house.demo.raised(&house.cloud, &house.store, MemberRole::Viewer).await.unwrap();
    mailed(&house);
    let at = |of: &WorkOrder| format!("/p/demo/requests/{}", of.id);
    let viewer = house.member(MemberRole::Viewer).await;
    assert_eq!(house.door(&viewer, &at(&own)).await.count("form[action$='/cancellations']"), 0);
    let admin = house.member(MemberRole::Admin).await;
    let form =
        house.door(&admin, &at(&of)).await.form("/cancellations").with("cancel-reason", "Asked for twice.");
    let denied = form.clone().with("csrf", &viewer.csrf());
    let denied = house.post_as(&viewer, &format!("{}/cancellations", at(&own)), &denied).await;
    assert!(
        denied.status == StatusCode::NOT_FOUND || denied.status == StatusCode::FORBIDDEN,
        "{}",
        denied.status
    );
    let sent = house.post_as(&admin, &format!("{}/cancellations", at(&of)), &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let told: Vec<MailKind> = mailed(&house).into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(told, [MailKind::WorkCancelled, MailKind::WorkWithdrawn], "whoever asked, and the company");
}
