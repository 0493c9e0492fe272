//! What is planned by the form, and what is refused.

use crate::house::{DAY, PLACE, accepted, action, house, id, now, plan, planned, send, step};
use domain::{
    staff::StaffRole,
    timeline::Happening,
    work_order::{Plan, Stage, WorkOrder},
};
use http::StatusCode;
use jiff::civil::time;
use testbrowser::House;
use testkit::{Fault, Service};
use web::Site;

#[tokio::test]
async fn what_waits_is_planned_by_the_form_and_the_page_stands_where_it_was() {
    let house = house().await;
    let of = accepted(&house, 1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, PLACE).await;
    let chosen = house.get(&agent, &page.link(".waiting-plan").unwrap().replace("#plan", "")).await;
    assert_eq!(chosen.count(".waiting li[aria-current]"), 1);
    let form = chosen.form(&action(&of));
    assert_eq!(
        (form.get("plan-date"), form.get("plan-from"), form.get("plan-to")),
        ("2027-01-14", "08:00", "10:00")
    );
    let manager = id(&house, StaffRole::Manager);
    let done = send(&house, &agent, &of, form.but(&[("plan-engineer", &manager)])).await;
    assert_eq!((done.status, done.location.as_str()), (StatusCode::SEE_OTHER, PLACE));
    assert!(done.flash().contains("WO-2026-0001"), "{}", done.flash());
    let after = house.follow(&agent, &done).await;
    assert_eq!((after.count("td.visit"), after.count(".waiting li")), (1, 0));
    let record = house.record(&of).await;
    assert_eq!(record.work_order.stage, Stage::Planned);
    // Sent again it is the same visit.
    let again = send(&house, &agent, &of, form.but(&[("plan-engineer", &manager)])).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(house.record(&of).await.entries.len(), record.entries.len());
}

#[tokio::test]
async fn a_planned_visit_is_planned_anew_for_somebody_else_and_its_time_is_free_again() {
    let house = house().await;
    let of = planned(&house, 1, DAY, (8, 10), StaffRole::Manager).await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &format!("{PLACE}&plan={}", of.id)).await;
    let form = page.form(&action(&of));
    let manager = id(&house, StaffRole::Manager);
    assert_eq!((form.get("plan-from"), form.get("plan-engineer")), ("08:00", manager.as_str()));
    let other = id(&house, StaffRole::Agent);
    let done =
        send(&house, &agent, &of, form.but(&[("plan-engineer", &other), ("plan-from", "09:15")])).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let after = house.follow(&agent, &done).await;
    assert_eq!(after.count(&format!("tbody[data-engineer='{other}'] td.visit")), 1);
    assert_eq!(after.count("td.visit"), 1);
}

#[tokio::test]
async fn what_overlaps_is_asked_about_and_planned_all_the_same_by_a_second_word() {
    let house = house().await;
    planned(&house, 1, DAY, (8, 10), StaffRole::Manager).await;
    let of = accepted(&house, 2).await;
    let agent = house.staff(StaffRole::Agent).await;
    let manager = id(&house, StaffRole::Manager);
    let window = [("plan-from", "09:30"), ("plan-to", "11:00"), ("plan-engineer", manager.as_str())];
    let asked = plan(&house, &agent, &of, &window).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let error = asked.all(".plan-form .error-text").join(" ");
    assert!(error.contains("WO-2026-0001") && error.contains("08:00–10:00"), "{error}");
    assert_eq!(asked.count(".plan-day"), 1, "the plan is still there");
    assert_eq!(now(&house, &of).await.stage, Stage::Accepted);
    let form = asked.form(&action(&of));
    assert_eq!(
        (form.get("plan-from"), form.get("plan-anyway")),
        ("09:30", ""),
        "typed values stay, the tick is theirs"
    );
    let done = send(&house, &agent, &of, form.with("plan-anyway", "yes")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let page = house.follow(&agent, &done).await;
    assert_eq!(page.count("td.overlaps"), 2);
    assert_eq!(page.all(".visit-overlaps").len(), 2, "said in words");
    assert_eq!(page.count(&format!("tbody[data-engineer='{manager}'] .plan-line")), 2, "below each other");
}

#[tokio::test]
async fn a_form_of_before_somebody_elses_step_plans_nothing_and_says_so() {
    let house = house().await;
    let of = accepted(&house, 1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &format!("{PLACE}&plan={}", of.id)).await;
    let manager = id(&house, StaffRole::Manager);
    let form = page.form(&action(&of)).but(&[("plan-engineer", &manager), ("plan-from", "08:45")]);
    planned_by_another(&house, &of).await;
    let late = send(&house, &agent, &of, form).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.count("[data-error-summary]") == 1 && late.form(&action(&of)).get("plan-from") == "08:45");
    let is = now(&house, &of).await.plan.unwrap();
    assert_eq!(is.from, time(15, 0, 0, 0), "what was planned first stands");
    // The form it gets back knows the record as it is now.
    let again = send(&house, &agent, &of, late.form(&action(&of))).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text);
}

async fn planned_by_another(house: &House<Site>, of: &WorkOrder) {
    let engineer = Some(house.demo.signed_in(StaffRole::Agent).assignee());
    let plan = Plan { date: DAY, from: time(15, 0, 0, 0), to: time(16, 0, 0, 0), engineer };
    step(house, of, Happening::Planned { plan, again: false }, 90).await;
}

#[tokio::test]
async fn what_cannot_be_planned_says_why_and_what_is_wrong_is_said_at_its_field() {
    let house = house().await;
    let requested = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &format!("{PLACE}&plan={}", requested.id)).await;
    assert_eq!((page.status, page.count("[data-plan-form]"), page.count("#plan")), (StatusCode::OK, 0, 1));
    let of = accepted(&house, 2).await;
    for (field, value) in [
        ("plan-to", "07:00"),
        ("plan-engineer", "stf_nobody"),
        ("plan-date", "2020-01-01"),
        ("plan-from", ""),
    ] {
        let manager = id(&house, StaffRole::Manager);
        let mut values = vec![(field, value), ("plan-engineer", manager.as_str())];
        values.truncate(if field == "plan-engineer" { 1 } else { 2 });
        let refused = plan(&house, &agent, &of, &values).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert_eq!(refused.count(&format!("[name='{field}'][aria-invalid]")), 1, "{field}");
    }
    assert_eq!(now(&house, &of).await.stage, Stage::Accepted);
}

#[tokio::test]
async fn whoever_only_looks_sees_the_plan_and_plans_nothing() {
    let house = house().await;
    planned(&house, 1, DAY, (8, 10), StaffRole::Manager).await;
    let of = accepted(&house, 2).await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let page = house.get(&reader, &format!("{PLACE}&plan={}", of.id)).await;
    assert_eq!((page.status, page.count("td.visit")), (StatusCode::OK, 1));
    assert_eq!(page.count(".plan form[method=post], .visit-move, .waiting-plan, #plan"), 0);
    let agent = house.staff(StaffRole::Agent).await;
    let form = house.get(&agent, &format!("{PLACE}&plan={}", of.id)).await.form(&action(&of));
    let denied = house.post(&reader, &action(&of), form.but(&[("csrf", &reader.csrf())])).await;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_table_that_does_not_answer_loses_nothing_that_was_typed() {
    let house = house().await;
    let of = accepted(&house, 1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let manager = id(&house, StaffRole::Manager);
    let page = house.get(&agent, &format!("{PLACE}&plan={}", of.id)).await;
    let form = page.form(&action(&of)).but(&[("plan-engineer", &manager), ("plan-from", "08:45")]);
    // Whatever call fails, the visit is planned once or not at all, and the same form goes on.
    for passed in 0..6 {
        house.cloud.fail_next(Service::DynamoDb, Fault::Pass, passed);
        house.cloud.fail_next(Service::DynamoDb, Fault::LostAnswer, 1);
        let answer = send(&house, &agent, &of, form.clone()).await;
        house.cloud.heal();
        let good = [StatusCode::SEE_OTHER, StatusCode::SERVICE_UNAVAILABLE];
        assert!(good.contains(&answer.status), "{passed}: {}", answer.status);
    }
    let record = house.record(&of).await;
    let visits = record.entries.iter().filter(|one| matches!(one.what, Happening::Planned { .. })).count();
    assert_eq!(visits, 1);
}
