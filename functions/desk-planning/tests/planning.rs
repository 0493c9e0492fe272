//! The plan of a day and of a week: what it shows, what is planned in it, and what it costs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    Language,
    change::Change,
    staff::StaffRole,
    timeline::Happening,
    work_order::{Plan, Stage, WorkOrder},
};
use http::StatusCode;
use jiff::civil::{Date, date, time};
use testbrowser::{Answer, Browser, Fields, House};
use testkit::{Fault, Service};
use web::Site;

const DAY: Date = date(2027, 1, 14);
const PLACE: &str = "/desk/planning?day=2027-01-14";

async fn house() -> House<Site> {
    House::new(desk_planning::routes(), |parts| parts.site).await
}

/// A request that staff have taken on.
async fn accepted(house: &House<Site>, n: u8) -> WorkOrder {
    let of = house.request(n).await;
    step(house, &of, Happening::accepted(), n + 20).await
}

async fn step(house: &House<Site>, of: &WorkOrder, what: Happening, n: u8) -> WorkOrder {
    let staff = house.demo.signed_in(StaffRole::Agent);
    let portal = house.demo.customers_portal();
    let change = Change::step(of, portal, what, staff.actor(), house.moment(n)).unwrap();
    house.store.desk(&staff).commit(change).await.unwrap()
}

/// A visit that staff have planned.
async fn planned(house: &House<Site>, n: u8, day: Date, (from, to): (i8, i8), role: StaffRole) -> WorkOrder {
    let of = accepted(house, n).await;
    let engineer = Some(house.demo.signed_in(role).assignee());
    let plan = Plan { date: day, from: time(from, 0, 0, 0), to: time(to, 0, 0, 0), engineer };
    step(house, &of, Happening::Planned { plan, again: false }, n + 40).await
}

fn id(house: &House<Site>, role: StaffRole) -> String {
    house.demo.member(role).id.to_string()
}

/// Sends the form that plans, as it stands on a page, with other values.
async fn plan(house: &House<Site>, who: &Browser, of: &WorkOrder, values: &[(&str, &str)]) -> Answer {
    let page = house.get(who, &format!("{PLACE}&plan={}", of.id)).await;
    send(house, who, of, page.form(&action(of)).but(values)).await
}

fn action(of: &WorkOrder) -> String {
    format!("/desk/planning/{}/plans?day=2027-01-14", of.id)
}

async fn send(house: &House<Site>, who: &Browser, of: &WorkOrder, form: Fields) -> Answer {
    house.post(who, &action(of), form).await
}

async fn now(house: &House<Site>, of: &WorkOrder) -> WorkOrder {
    house.record(of).await.work_order
}

#[tokio::test]
async fn the_plan_begins_with_today_on_the_portals_clock() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    // Half past eleven in the evening in London is tomorrow in Amsterdam.
    house.cloud.clock().set("2026-11-23T23:30:00Z".parse().unwrap());
    let agent_later = house.staff(StaffRole::Agent).await;
    drop(agent);
    let front = house.get(&agent_later, "/desk/planning?engineer=&plan=").await;
    assert_eq!(
        (front.status, front.location.as_str()),
        (StatusCode::SEE_OTHER, "/desk/planning?day=2026-11-24")
    );
}

#[tokio::test]
async fn a_day_shows_each_engineers_visits_at_their_hours_and_what_waits_beside_it() {
    let house = house().await;
    let of = planned(&house, 1, DAY, (8, 10), StaffRole::Manager).await;
    planned(&house, 2, DAY, (13, 14), StaffRole::Agent).await;
    planned(&house, 3, date(2027, 1, 15), (8, 10), StaffRole::Agent).await;
    let waits = accepted(&house, 4).await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, PLACE).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.all(".plan-day thead th[colspan]").len(), 12, "from seven to seven");
    let row = |role| format!("tbody[data-engineer='{}'] td", id(&house, role));
    assert_eq!(page.count(&format!("{}.plan-bar[colspan='8']", row(StaffRole::Manager))), 1, "two hours");
    assert_eq!(page.count(&format!("{}.visit + .free[colspan='4'] + .plan-bar", row(StaffRole::Manager))), 1);
    assert_eq!(page.count(&format!("{}.plan-bar[colspan='4']", row(StaffRole::Agent))), 1, "one hour");
    assert_eq!(page.count("td.visit"), 2, "the next day is not shown");
    let visit = page.all(&format!("a[data-visit='{}']", of.id)).remove(0);
    for word in ["08:00–10:00", "WO-2026-0001", "=cmd()", "Kade 1, Groningen"] {
        assert!(visit.contains(word), "{word} in {visit}");
    }
    assert_eq!(page.links(".waiting .row-link"), [format!("/desk/work-orders/{}", waits.id)]);
    assert_eq!(page.count("#plan"), 0, "nothing is chosen");
}

#[tokio::test]
async fn a_week_shows_each_day_of_each_engineer() {
    let house = house().await;
    planned(&house, 1, DAY, (8, 10), StaffRole::Manager).await;
    planned(&house, 2, date(2027, 1, 17), (8, 10), StaffRole::Manager).await;
    planned(&house, 3, date(2027, 1, 18), (8, 10), StaffRole::Manager).await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, "/desk/planning?week=2027-W02").await;
    assert_eq!(page.count(".plan-week thead th a"), 7);
    let cell = |day: &str| {
        format!("tr[data-engineer='{}'] td[data-date='{day}'] .visit", id(&house, StaffRole::Manager))
    };
    assert_eq!(page.count(&cell("2027-01-14")) + page.count(&cell("2027-01-17")), 2);
    assert_eq!(page.count(".plan-week .visit"), 2, "Monday is another week");
    let steps = page.links(".plan-steps a");
    assert_eq!(
        (steps[0].as_str(), steps[2].as_str()),
        ("/desk/planning?week=2027-W01", "/desk/planning?week=2027-W03")
    );
    for empty in ["/desk/planning?week=2026-W53", "/desk/planning?day=2026-12-31"] {
        let page = house.get(&agent, empty).await;
        assert_eq!((page.status, page.count(".plan-empty")), (StatusCode::OK, 1), "{empty}");
    }
    for none in
        ["week=2027-W54", "week=2027-W1", "day=2027-02-30", "day=20270114", "day=1-1-1", "week=9999-W52"]
    {
        assert_eq!(
            house.get(&agent, &format!("/desk/planning?{none}")).await.status,
            StatusCode::NOT_FOUND,
            "{none}"
        );
    }
}

#[tokio::test]
async fn one_engineers_days_are_shown_alone_and_every_way_on_keeps_that() {
    let house = house().await;
    planned(&house, 1, DAY, (8, 10), StaffRole::Manager).await;
    planned(&house, 2, DAY, (8, 10), StaffRole::Agent).await;
    let agent = house.staff(StaffRole::Agent).await;
    let mine = id(&house, StaffRole::Manager);
    let page = house.get(&agent, &format!("{PLACE}&engineer={mine}")).await;
    assert_eq!((page.count("tbody[data-engineer]"), page.count("td.visit")), (1, 1));
    assert_eq!(page.count(&format!("#engineer option[selected][value='{mine}']")), 1);
    for link in page.links(".plan-steps a, .plan-tools .tabs a") {
        assert!(link.contains(&format!("engineer={mine}")), "{link}");
    }
    let nobody = house.get(&agent, &format!("{PLACE}&engineer=stf_nonsense")).await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
}

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

#[tokio::test]
async fn the_days_of_the_clocks_change_are_drawn_with_their_hours() {
    let house = house().await;
    planned(&house, 1, date(2027, 3, 28), (1, 4), StaffRole::Manager).await;
    planned(&house, 2, date(2027, 10, 31), (1, 4), StaffRole::Manager).await;
    let agent = house.staff(StaffRole::Agent).await;
    for (day, hours, quarters) in [
        ("2027-03-28", ["01:00", "03:00", "04:00"], 8),
        ("2027-10-31", ["01:00", "02:00 CEST", "02:00 CET"], 16),
    ] {
        let page = house.get(&agent, &format!("/desk/planning?day={day}")).await;
        assert_eq!(page.all(".plan-day thead th[colspan]")[..3], hours, "{day}");
        assert_eq!(page.count(&format!("td.plan-bar[colspan='{quarters}']")), 1, "{day}");
    }
}

#[tokio::test]
async fn looking_at_the_plan_stays_within_its_budget_and_writes_nothing() {
    let house = house().await;
    // Eight engineers' days full of work, in one week.
    for n in 0..16u8 {
        let role = StaffRole::ALL[usize::from(n) % 4];
        let hour = 8 + i8::try_from(n / 4).unwrap() * 2;
        planned(&house, n + 1, DAY, (hour, hour + 2), role).await;
    }
    for n in 17..=20 {
        accepted(&house, n).await;
    }
    let agent = house.staff(StaffRole::Agent).await;
    let of = accepted(&house, 60).await;
    let mut read = Vec::new();
    for path in
        [PLACE.to_owned(), "/desk/planning?week=2027-W02".to_owned(), format!("{PLACE}&plan={}", of.id)]
    {
        house.get(&agent, &path).await;
        house.units();
        let calls = house.cloud.calls(Service::DynamoDb);
        assert_eq!(house.get(&agent, &path).await.status, StatusCode::OK);
        let (used, calls) = (house.units(), house.cloud.calls(Service::DynamoDb) - calls);
        assert!(used.read <= 4.0 && used.write == 0.0, "{path}: {used:?} in {calls} calls");
        read.push(used.read);
    }
    println!("{read:?}");
    house.units();
    let manager = id(&house, StaffRole::Owner);
    let done = plan(
        &house,
        &agent,
        &of,
        &[("plan-from", "18:00"), ("plan-to", "19:00"), ("plan-engineer", &manager)],
    )
    .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    // As from the record: the engineer's day beside the step itself.
    assert!(house.units().write <= 12.0);
}

#[tokio::test]
async fn kinds_of_work_are_called_in_the_readers_language() {
    let house = house().await;
    let (waits, visit) =
        (accepted(&house, 1).await, planned(&house, 2, DAY, (9, 11), StaffRole::Agent).await);
    let agent = house.staff(StaffRole::Agent).await;
    let called =
        house.demo.customers_portal().work_type_called(&visit.work_type_name, Language::De).to_owned();
    assert_ne!(called, visit.work_type_name, "the demo's kinds of work have German names");
    for place in [PLACE.to_owned(), "/desk/planning?week=2027-W02".to_owned()] {
        let page = house.get(&agent, &format!("{place}&lang=de&plan={}", waits.id)).await;
        assert_eq!(page.all(".visit .visit-what"), [called.as_str()], "{place}");
        assert_eq!(page.all(".waiting-what"), [called.as_str()]);
        assert!(page.all(".plan-form p")[0].contains(&called), "{}", page.text);
    }
}

#[tokio::test]
async fn the_plan_says_how_far_each_visit_has_come() {
    let house = house().await;
    let of = planned(&house, 1, DAY, (8, 10), StaffRole::Manager).await;
    let agent = house.staff(StaffRole::Agent).await;
    let says = async |words: &str| {
        house.cloud.index().await;
        for place in [PLACE, "/desk/planning?week=2027-W02"] {
            let page = house.get(&agent, place).await;
            assert_eq!(page.all(".visit .visit-state"), [words], "{place}");
            assert_eq!(page.count(".visit .visit-state .icon"), 1, "a sign beside the word");
        }
    };
    says("Planned").await;
    let offered =
        |day| Plan { date: date(2027, 1, day), from: time(8, 0, 0, 0), to: time(9, 0, 0, 0), engineer: None };
    let slots = Happening::SlotsOffered { slots: vec![offered(18), offered(19)] };
    let of = step(&house, &of, slots, 60).await;
    says("Times offered").await;
    let of = step(&house, &of, Happening::VisitConfirmed, 61).await;
    says("Confirmed").await;
    let reason = || domain::text::Text::parse("A part has to be ordered.").unwrap();
    let of = step(&house, &of, Happening::Held { reason: reason() }, 62).await;
    says("On hold").await;
    let of = step(&house, &of, Happening::Resumed, 63).await;
    says("Confirmed").await;
    house.cloud.clock().set("2027-01-14T08:00:00Z".parse().unwrap());
    let agent_now = house.staff(StaffRole::Agent).await;
    let report = domain::work_order::Report::new(reason(), 30, Vec::new());
    let of = step(&house, &of, Happening::Started, 64).await;
    house.cloud.index().await;
    assert_eq!(house.get(&agent_now, PLACE).await.all(".visit-state"), ["In progress"]);
    let staff = house.demo.signed_in(StaffRole::Agent);
    let moment = domain::change::Moment { now: house.cloud.now(), ..house.moment(65) };
    let done = Change::step(
        &of,
        house.demo.customers_portal(),
        Happening::Completed { report },
        staff.actor(),
        moment,
    );
    house.store.desk(&staff).commit(done.unwrap()).await.unwrap();
    house.cloud.index().await;
    assert_eq!(house.get(&agent_now, PLACE).await.all(".visit-state"), ["Completed"]);
    // Told again it is only looked at.
    house.units();
    let store = house.cloud.store();
    store
        .work_order_index()
        .update(domain::work_order::IndexCommand { tenant: of.tenant, work_order: of.id, version: 0 })
        .await
        .unwrap();
    assert_eq!(testkit::units_written(&store), 0.0);
}

#[tokio::test]
async fn hours_are_named_where_their_names_have_room_and_an_engineer_with_nothing_says_so() {
    let house = house().await;
    let of = planned(&house, 1, DAY, (6, 22), StaffRole::Manager).await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, PLACE).await;
    assert_eq!(page.count(".plan-day.long thead th[colspan]"), 16, "from six to ten");
    assert_eq!(page.all(".plan-day th.every-4"), ["06:00", "10:00", "14:00", "18:00"]);
    assert_eq!(page.all(".plan-day th.every-2").len(), 4);
    let free = format!("tbody[data-engineer='{}']", id(&house, StaffRole::Owner));
    assert_eq!(
        (page.count(&format!("{free} .plan-nothing")), page.count(&format!("{free} .plan-line"))),
        (1, 0)
    );
    let bar = format!("[data-bar][aria-hidden][tabindex='-1'][href='/desk/work-orders/{}']", of.id);
    assert_eq!(page.count(&bar), 1, "the hours repeat the words, for the hand alone");
}
