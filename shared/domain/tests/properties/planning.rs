//! When visits are in each other's way, and how a day is drawn, on ordinary days and on the two on which the clocks change.

use crate::kit::cases;
use domain::{
    WorkOrderId,
    number::Number,
    text::Line,
    work_order::{Booked, Booking, DayHours, Plan, VisitState},
};
use jiff::{
    Timestamp,
    civil::{Date, Time, date},
    tz::TimeZone,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

const ORDINARY: Date = date(2026, 11, 23);
const FORWARD: Date = date(2027, 3, 28);
const BACK: Date = date(2026, 10, 25);

fn amsterdam() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").expect("a zone")
}

fn minute(of_day: u16) -> Time {
    Time::constant((of_day / 60) as i8, (of_day % 60) as i8, 0, 0)
}

fn visit(n: u8, from: u16, to: u16) -> Booking {
    let line = |text: &str| Line::parse(text).expect("a line");
    Booking {
        work_order: WorkOrderId::new(Timestamp::UNIX_EPOCH, [n; 16]),
        number: Number { year: 2026, count: u32::from(n) },
        from: minute(from),
        to: minute(to),
        work_type: "Malfunction".to_owned(),
        who: line("Bakkerij Visser"),
        street: line("Kade 1"),
        city: line("Groningen"),
        state: Some(VisitState::Planned),
    }
}

/// A window of a day in steps of some minutes.
fn window(step: u16) -> impl Strategy<Value = (u16, u16)> {
    let last = 1439 / step;
    (0..last)
        .prop_flat_map(move |from| (Just(from), from + 1..=last))
        .prop_map(move |(from, to)| (from * step, to * step))
}

fn visits(step: u16) -> impl Strategy<Value = Vec<Booking>> {
    proptest::collection::vec(window(step), 0..10).prop_map(|windows| {
        let visit = |(n, (from, to)): (usize, (u16, u16))| visit(n as u8 + 1, from, to);
        windows.into_iter().enumerate().map(visit).collect()
    })
}

fn plan(from: u16, to: u16) -> Plan {
    Plan { date: ORDINARY, from: minute(from), to: minute(to), engineer: None }
}

fn day() -> impl Strategy<Value = Date> {
    prop_oneof![Just(ORDINARY), Just(FORWARD), Just(BACK)]
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn of_two_visits_each_is_in_the_way_of_the_other_or_neither(one in window(5), other in window(5)) {
        let (first, second) = (visit(1, one.0, one.1), visit(2, other.0, other.1));
        let there = Booked(vec![second.clone()]).in_the_way(first.work_order, &plan(one.0, one.1)).is_some();
        let back = Booked(vec![first.clone()]).in_the_way(second.work_order, &plan(other.0, other.1)).is_some();
        prop_assert_eq!(there, back);
        let shared = one.0.max(other.0) < one.1.min(other.1);
        prop_assert_eq!(there, shared, "they share a minute, or not");
        let both = Booked(vec![first, second]).overlapping();
        prop_assert_eq!(both.len(), if shared { 2 } else { 0 });
    }

    #[test]
    fn customers_and_staff_are_told_by_one_rule(day in visits(5), one in window(5)) {
        let (booked, mine) = (Booked(day), WorkOrderId::new(Timestamp::UNIX_EPOCH, [99; 16]));
        let plan = plan(one.0, one.1);
        let (taken, told) = (booked.free_for(mine, &plan), booked.suits(mine, &plan));
        prop_assert_eq!(taken.is_err(), told.is_err());
        if let Err(told) = told {
            prop_assert_eq!(told.0.key, Booked::OVERLAPS);
            let number = told.0.args.iter().find(|(name, _)| *name == "number").expect("which").1.to_string();
            let named = booked.0.iter().find(|one| one.number.to_string() == number).expect("one of them");
            prop_assert!(plan.overlaps((named.from, named.to)));
        }
    }

    #[test]
    fn nobody_is_in_their_own_way(one in window(5), moved in window(5)) {
        let mine = visit(1, one.0, one.1);
        prop_assert_eq!(Booked(vec![mine.clone()]).suits(mine.work_order, &plan(moved.0, moved.1)), Ok(()));
    }

    #[test]
    fn a_day_is_drawn_in_whole_hours_that_hold_every_visit(date in day(), visits in visits(5)) {
        let zone = amsterdam();
        let drawn = DayHours::of(date, &zone, &visits);
        let hours = drawn.hours();
        prop_assert!(hours.iter().all(|hour| hour.quarters == 4), "{:?}", hours);
        prop_assert_eq!(hours.iter().map(|hour| hour.quarters).sum::<usize>(), drawn.shown());
        let clock = drawn.clock();
        prop_assert_eq!(clock.len(), drawn.shown() + 1);
        let labels: BTreeSet<&str> = hours.iter().map(|hour| hour.label.as_str()).collect();
        prop_assert_eq!(labels.len(), hours.len(), "no hour is called like another one");
        for visit in &visits {
            let place = drawn.place(visit);
            prop_assert!(!place.is_empty() && place.end <= drawn.shown(), "{:?} {:?}", visit, place);
            // What people can be asked to come at begins where the clock says so.
            let quarter = visit.from.minute() % 15 == 0 && !(date == FORWARD && visit.from.hour() == 2);
            if quarter {
                prop_assert_eq!(&clock[place.start], &visit.window()[0]);
            }
        }
    }
}

#[test]
fn a_day_has_as_many_quarters_as_really_pass() {
    for (date, quarters) in [(ORDINARY, 96), (FORWARD, 92), (BACK, 100)] {
        assert_eq!(DayHours::of(date, &amsterdam(), []).quarters(), quarters, "{date}");
    }
}

#[test]
fn an_empty_day_is_drawn_from_seven_to_seven_whatever_the_clocks_do() {
    for date in [ORDINARY, FORWARD, BACK] {
        let day = DayHours::of(date, &amsterdam(), []);
        let clock = day.clock();
        assert_eq!((day.shown(), clock[0].as_str(), clock[48].as_str()), (48, "07:00", "19:00"), "{date}");
    }
}

#[test]
fn where_the_clocks_go_back_an_hour_stands_there_twice_and_a_visit_in_it_is_as_long_as_it_is() {
    let night = visit(1, 60, 240);
    let day = DayHours::of(BACK, &amsterdam(), [&night]);
    let labels: Vec<String> = day.hours().into_iter().map(|hour| hour.label).collect();
    assert_eq!(labels[..4], ["01:00", "02:00 CEST", "02:00 CET", "03:00"]);
    assert_eq!(day.place(&night).len(), 16, "from one to four are four hours");
    assert_eq!(day.place(&visit(2, 120, 180)).len(), 8, "the hour from two to three comes twice");
}

#[test]
fn where_the_clocks_go_forward_an_hour_is_not_there() {
    let night = visit(1, 60, 240);
    let day = DayHours::of(FORWARD, &amsterdam(), [&night]);
    let labels: Vec<String> = day.hours().into_iter().map(|hour| hour.label).collect();
    assert_eq!(labels[..3], ["01:00", "03:00", "04:00"]);
    assert_eq!(day.place(&night).len(), 8, "from one to four are two hours");
}

#[test]
fn a_visit_after_the_clocks_have_changed_stands_at_its_hour() {
    for date in [FORWARD, BACK] {
        let late = visit(1, 20 * 60, 22 * 60);
        let day = DayHours::of(date, &amsterdam(), [&late]);
        assert_eq!(day.clock()[day.place(&late).start], "20:00", "{date}");
        assert_eq!(day.shown(), 60, "{date}: from seven to ten");
    }
}
