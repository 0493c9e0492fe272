//! Visits, as the contract's story needs them: staff offer times, guests and users answer, the clock reminds.

use crate::{
    desk::step,
    house::{Function, House},
    story::machinery,
};
use domain::{
    change::{Change, Moment},
    staff::StaffRole,
    timeline::Happening,
    user::MemberRole,
    work_order::WorkOrder,
};
use jiff::SignedDuration;
use testbrowser::Fields;
use work_orders::WorkOrders;

/// All of it.
pub async fn arranged(house: &House) {
    let store = house.cloud.store();
    let guests = house.demo.confirmed(&house.cloud, &store).await.expect("a request");
    let users = house.demo.raised(&house.cloud, &store, MemberRole::Buyer).await.expect("a request");
    let buyer = house.demo.user(MemberRole::Buyer).clone();
    let buyer = house.user_cookie(&buyer, house.demo.customers[0].id).await;
    let function = house.work_orders();
    let after = offered(house, &guests).await;
    answer(&function, &format!("/l/requests/{}", guests.status_token.expose()), "", "choose").await;
    machinery(house).await;
    let link = format!("/l/visits/{}", after.visits.token.expect("a link").expose());
    assert_eq!(function.get(&format!("{link}/visit.ics"), "").await.status, 200);
    remind(house, &guests).await;
    answer(&function, &link, "", "cancel").await;
    offered(house, &users).await;
    answer(&function, &format!("/p/demo/requests/{}", users.id), &buyer, "decline").await;
    machinery(house).await;
    planned(house, &guests).await;
}

/// Staff plan the visit of a guest in the plan of a day, and plan it anew there.
async fn planned(house: &House, of: &WorkOrder) {
    let function = house.desk_planning();
    let cookie = house.staff_cookie(house.demo.member(StaffRole::Owner)).await;
    assert_eq!(function.get("/desk/planning", &cookie).await.status, 303);
    assert_eq!(function.get("/desk/planning?week=2026-W49", &cookie).await.status, 200);
    let engineer = house.demo.member(StaffRole::Agent).id.to_string();
    for from in ["08:00", "09:00"] {
        let page = function.get(&format!("/desk/planning?day=2026-12-01&plan={}", of.id), &cookie).await;
        let action = format!("/desk/planning/{}/plans?day=2026-12-01", of.id);
        let window = [("plan-date", "2026-12-01"), ("plan-from", from), ("plan-to", "10:30")];
        let form = Fields::of(&page.text, &action).but(&window).but(&[("plan-engineer", &engineer)]);
        let done = function.post(&action, &cookie, &form.0, &[]).await;
        assert_eq!(done.status, 303, "{}", done.text);
        machinery(house).await;
    }
}

/// Staff take a request on and offer two times, one of them of an engineer.
async fn offered(house: &House, of: &WorkOrder) -> WorkOrder {
    let (store, agent) = (house.cloud.store(), house.demo.signed_in(StaffRole::Agent));
    let desk = store.desk(&agent);
    let now = Moment { now: house.cloud.now(), event: house.cloud.moment().event };
    let change = Change::step(of, house.demo.portal(), Happening::accepted(), agent.actor(), now);
    desk.commit(change.expect("it is new")).await.expect("taken on");
    let engineer = agent.assignee().id.to_string();
    let day = house.cloud.now().to_zoned(house.demo.portal().zone()).date();
    let days = [3, 4].map(|n| day.checked_add(jiff::Span::new().days(n)).expect("a day").to_string());
    let values = [
        ("slot-1-date", days[0].as_str()),
        ("slot-1-from", "08:00"),
        ("slot-1-to", "10:00"),
        ("slot-1-engineer", engineer.as_str()),
        ("slot-2-date", days[1].as_str()),
        ("slot-2-from", "08:00"),
        ("slot-2-to", "10:00"),
    ];
    let cookie = house.staff_cookie(house.demo.member(StaffRole::Owner)).await;
    step(&house.desk_work_orders(), &format!("/desk/work-orders/{}", of.id), &cookie, "offers", &values)
        .await;
    machinery(house).await;
    desk.record(of.id).await.expect("it is there").work_order
}

async fn answer(function: &Function<WorkOrders>, page: &str, cookie: &str, answer: &str) {
    let shown = function.get(page, cookie).await;
    assert_eq!(shown.status, 200, "{page}: {}", shown.text);
    let form = Fields::of(&shown.text, &format!("{page}/answers"));
    let slot = shown.text.split("name=\"slot\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let form = form.but(&[
        ("answer", answer),
        ("slot", slot.unwrap_or_default()),
        ("decline-text", "In the evening."),
        ("visit-reason", "We are away."),
    ]);
    let done = function.post(&format!("{page}/answers"), cookie, &form.0, &[]).await;
    assert_eq!(done.status, 303, "{answer}: {}", done.text);
}

/// Two days later the clock strikes.
async fn remind(house: &House, of: &WorkOrder) {
    house.cloud.clock().advance(SignedDuration::from_hours(50));
    let clock = house.cloud.clock().reader();
    let app = on_schedule::OnSchedule { store: house.site("on-schedule").store, clock };
    let done = app.handle(serde_json::from_str("{}").expect("a tick")).await.expect("it reminds");
    assert_eq!(done.sent, 1, "{}", of.number);
    machinery(house).await;
    house.cloud.clock().advance(-SignedDuration::from_hours(50));
}
