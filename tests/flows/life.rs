//! The life of a work order across both sides: the desk plans, the customer reads of it by mail and calls it off; the
//! report of what was done arrives by mail.

use crate::{
    house::{COMPANY, House, Sent},
    table::Table,
};
use domain::{staff::StaffRole, work_order::Stage};
use http::StatusCode;
use testbrowser::{Browser, Fields, text};

/// Takes a step at the desk, and sends what it mails.
async fn step(house: &House, staff: &Browser, sent: &Sent, noun: &str, typed: &[(&str, &str)]) {
    let answer = house.step(staff, sent, noun, typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{noun}: {}", text(&answer.text));
    house.pump().await;
    house.wait(5);
}

fn visit(engineer: &str) -> [(&str, &str); 4] {
    [("plan-date", "2027-01-14"), ("plan-from", "08:00"), ("plan-to", "10:30"), ("plan-engineer", engineer)]
}

#[tokio::test]
async fn the_desk_plans_a_visit_and_the_customer_calls_it_off_from_the_mails_page() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let staff = house.staff(StaffRole::Agent).await;
    let manager = house.demo.member(StaffRole::Manager);
    let engineer = manager.id.to_string();
    step(&house, &staff, &sent, "acceptances", &[]).await;
    step(&house, &staff, &sent, "plans", &visit(&engineer)).await;
    let guest = house.desk_record(&sent).await.work_order.contact.email.to_string();
    let mail = house.newest(&guest);
    assert!(mail.text.contains("08:00–10:30") && mail.text.contains("Joost"), "{}", mail.text);
    assert!(!mail.text.contains(manager.name.as_str()), "what they are called by is enough");
    assert!(mail.text.contains("/l/visits/"), "its button leads to the visit");

    let page = house.get(&sent.status).await;
    assert!(text(&page.text).contains("08:00–10:30"));
    let action = format!("{}/cancellations", sent.status);
    let why = "The lift is taken out next week.";
    let form = Fields::of(&page.text, &action).with("cancel-reason", why);
    for _ in 0..2 {
        assert_eq!(house.post(&action, &form).await.status, StatusCode::SEE_OTHER);
    }
    house.pump().await;
    assert!(house.newest(COMPANY).text.contains(why), "the company hears why");
    assert_eq!(house.desk_record(&sent).await.work_order.stage, Stage::Cancelled);
    let record = house.desk(&staff, &sent.desk).await;
    assert!(text(&record.text).contains(why));
    assert_eq!(record.count("form[action$='/starts']"), 0, "nobody sets out any more");
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn the_report_of_what_was_done_arrives_by_mail() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let staff = house.staff(StaffRole::Agent).await;
    let engineer = house.demo.member(StaffRole::Agent).id.to_string();
    step(&house, &staff, &sent, "acceptances", &[]).await;
    step(&house, &staff, &sent, "plans", &visit(&engineer)).await;
    step(&house, &staff, &sent, "starts", &[]).await;
    let day = "/desk/planning?day=2027-01-14";
    let planned = format!("[data-visit='{}']", sent.id);
    assert_eq!(house.desk(&staff, day).await.count(&planned), 1);
    let report = [
        ("report-work", "Replaced the roller of the landing door."),
        ("report-time", "1:30"),
        ("report-materials", "2 x door roller"),
    ];
    step(&house, &staff, &sent, "reports", &report).await;
    let guest = house.desk_record(&sent).await.work_order.contact.email.to_string();
    let mail = house.newest(&guest);
    for told in ["Replaced the roller of the landing door.", "2 × door roller", "30 min"] {
        assert!(mail.text.to_lowercase().contains(&told.to_lowercase()), "{told}: {}", mail.text);
    }
    let page = house.get(&sent.status).await;
    assert!(text(&page.text).contains("Replaced the roller of the landing door."));
    assert_eq!(page.count("a[href$='/visit.ics']"), 0, "nobody comes any more");
    assert_eq!(house.desk(&staff, day).await.count(&planned), 0, "and that day is free again");
    Table::of(&house.cloud).check();
}
