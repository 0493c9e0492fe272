//! Planning across the desk and the customer's side: two colleagues at once, what is planned from the plan and from the record,
//! and what customers make of it.

use crate::{
    house::{GUEST, House, Sent, path_in},
    table::Table,
};
use domain::{staff::StaffRole, timeline::Happening, work_order::Stage};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};

const PLACE: &str = "/desk/planning?day=2027-01-14";

/// A guest's request that staff have taken on.
async fn accepted(house: &House, staff: &Browser) -> Sent {
    let sent = house.request("other").await;
    assert_eq!(house.step(staff, &sent, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    house.wait(5);
    sent
}

fn action(sent: &Sent) -> String {
    format!("/desk/planning/{}/plans?day=2027-01-14", sent.id)
}

/// The form of a request in the plan of the day, filled in.
async fn form(house: &House, who: &Browser, sent: &Sent, [from, to]: [&str; 2]) -> Fields {
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    let page = house.desk(who, &format!("{PLACE}&plan={}", sent.id)).await;
    let values = [("plan-from", from), ("plan-to", to), ("plan-engineer", engineer.as_str())];
    Fields::of(&page.text, &action(sent)).but(&values)
}

fn number(answer: &Answer, of: &Sent) -> bool {
    text(&answer.text).contains(&of.number)
}

#[tokio::test]
async fn of_two_who_plan_one_engineer_at_one_time_the_later_is_asked_and_both_go_on() {
    let house = House::new().await;
    let (agent, manager) = (house.staff(StaffRole::Agent).await, house.staff(StaffRole::Manager).await);
    let (first, second) = (accepted(&house, &agent).await, accepted(&house, &agent).await);
    let one = form(&house, &agent, &first, ["08:00", "10:00"]).await;
    let other = form(&house, &manager, &second, ["09:00", "11:00"]).await;
    let (to_first, to_second) = (action(&first), action(&second));
    let (a, b) =
        tokio::join!(house.desk_post(&agent, &to_first, &one), house.desk_post(&manager, &to_second, &other));
    let mut statuses = [a.status, b.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY], "one of them is told");
    let a_is_late = a.status == StatusCode::UNPROCESSABLE_ENTITY;
    let (late, sent, who, other) =
        if a_is_late { (a, &first, &agent, &second) } else { (b, &second, &manager, &first) };
    assert!(number(&late, other), "with whom: {}", text(&late.text));
    let again = Fields::of(&late.text, &action(sent)).with("plan-anyway", "yes");
    assert_eq!(house.desk_post(who, &action(sent), &again).await.status, StatusCode::SEE_OTHER);
    let plan = house.desk(who, PLACE).await;
    assert_eq!(plan.count("td.visit.overlaps"), 2, "both are there, and said to overlap");
    house.pump().await;
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn of_two_who_plan_one_request_the_later_is_told_and_nothing_is_lost() {
    let house = House::new().await;
    let (agent, manager) = (house.staff(StaffRole::Agent).await, house.staff(StaffRole::Manager).await);
    let sent = accepted(&house, &agent).await;
    let one = form(&house, &agent, &sent, ["08:00", "10:00"]).await;
    let other = form(&house, &manager, &sent, ["13:00", "15:00"]).await;
    let to = action(&sent);
    let (a, b) = tokio::join!(house.desk_post(&agent, &to, &one), house.desk_post(&manager, &to, &other));
    let mut statuses = [a.status, b.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    let late = if a.status == StatusCode::CONFLICT { &a } else { &b };
    let typed = if a.status == StatusCode::CONFLICT { "08:00" } else { "13:00" };
    assert_eq!(Fields::of(&late.text, &to).get("plan-from"), typed, "what was typed stays");
    assert_eq!(late.count("td.visit"), 1, "and the plan shows what became of it");
    let record = house.desk_record(&sent).await;
    let visits = record.entries.iter().filter(|one| matches!(one.what, Happening::Planned { .. })).count();
    assert_eq!((visits, record.work_order.stage), (1, Stage::Planned));
    house.pump().await;
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn what_the_plan_plans_the_record_knows_and_the_guest_hears_of_and_back() {
    let house = House::new().await;
    let agent = house.staff(StaffRole::Agent).await;
    let sent = accepted(&house, &agent).await;
    let planned = form(&house, &agent, &sent, ["08:00", "10:00"]).await;
    let done = house.desk_post(&agent, &action(&sent), &planned).await;
    assert_eq!((done.status, done.location.as_str()), (StatusCode::SEE_OTHER, PLACE));
    house.pump().await;
    let mail = house.newest(GUEST);
    assert!(mail.text.contains("08:00–10:00 CET"), "{}", mail.text);
    assert!(text(&house.desk(&agent, &sent.desk).await.text).contains("08:00–10:00"));

    // The record asks about what overlaps as the plan does.
    let other = accepted(&house, &agent).await;
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    let window = [
        ("plan-date", "2027-01-14"),
        ("plan-from", "09:00"),
        ("plan-to", "11:00"),
        ("plan-engineer", engineer.as_str()),
    ];
    let asked = house.step(&agent, &other, "plans", &window).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(number(&asked, &sent), "{}", text(&asked.text));
    assert_eq!(asked.count("dialog#plan[data-open] [name='plan-anyway']"), 1);
    let to = format!("{}/plans", other.desk);
    let anyway = Fields::of(&asked.text, &to).with("plan-anyway", "yes");
    assert_eq!(house.desk_post(&agent, &to, &anyway).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.desk(&agent, PLACE).await.count("td.visit.overlaps"), 2);
    house.pump().await;

    // What the customer calls off leaves the plan, and waits to be planned.
    let link = path_in(&mail.text, "/l/visits/");
    let to = format!("{link}/answers");
    let page = house.get(&link).await;
    let off = Fields::of(&page.text, &to).but(&[("answer", "cancel"), ("visit-reason", "We are away.")]);
    assert_eq!(house.post(&to, &off).await.status, StatusCode::SEE_OTHER);
    let plan = house.desk(&agent, PLACE).await;
    assert_eq!((plan.count("td.visit"), plan.count("td.visit.overlaps")), (1, 0));
    assert_eq!(plan.links(".waiting .row-link"), std::slice::from_ref(&sent.desk));
    house.pump().await;
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn a_time_that_a_customer_chose_with_nobody_named_stands_in_the_plan_until_somebody_is() {
    let house = House::new().await;
    let agent = house.staff(StaffRole::Agent).await;
    let sent = accepted(&house, &agent).await;
    let times = [
        ("slot-1-date", "2027-01-14"),
        ("slot-1-from", "08:00"),
        ("slot-1-to", "10:00"),
        ("slot-2-date", "2027-01-15"),
        ("slot-2-from", "08:00"),
        ("slot-2-to", "10:00"),
    ];
    assert_eq!(house.step(&agent, &sent, "offers", &times).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    let link = path_in(&house.newest(GUEST).text, "/l/visits/");
    let to = format!("{link}/answers");
    let page = house.get(&link).await;
    let slot =
        page.text.split("name=\"slot\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let chosen = Fields::of(&page.text, &to).but(&[("answer", "choose"), ("slot", slot)]);
    assert_eq!(house.post(&to, &chosen).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.desk(&agent, PLACE).await.count("tbody[data-engineer=''] td.visit"), 1);
    let named = form(&house, &agent, &sent, ["08:00", "10:00"]).await;
    assert_eq!(house.desk_post(&agent, &action(&sent), &named).await.status, StatusCode::SEE_OTHER);
    let plan = house.desk(&agent, PLACE).await;
    assert_eq!((plan.count("tbody[data-engineer='']"), plan.count("td.visit")), (0, 1));
}
