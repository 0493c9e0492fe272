//! What the plan shows, and what it costs to look at.

use crate::house::{DAY, PLACE, accepted, house, id, plan, planned, step};
use domain::{Language, change::Change, staff::StaffRole, timeline::Happening, work_order::Plan};
use http::StatusCode;
use jiff::civil::{date, time};
use testkit::Service;

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
