//! A day by its hours and a week by its days, engineer by engineer.

use super::{PlanPlace, Planning, Span};
use crate::{Frame, desk::address};
use domain::work_order::{Assignee, Booked, Booking, DayHours, Hour, lanes};
use jiff::civil::Date;
use std::ops::Range;

/// A visit as the plan shows it.
#[derive(Debug, Clone)]
pub struct PlannedVisit {
    /// The record's id.
    pub id: String,
    /// The record.
    pub href: String,
    /// Its number.
    pub number: String,
    /// Its window: `08:00`, `10:00`.
    pub window: [String; 2],
    /// The kind of work.
    pub work_type: String,
    /// For whom.
    pub who: String,
    /// Street and town.
    pub place: String,
    /// Whether it overlaps another visit of its engineer.
    pub overlaps: bool,
    /// Where it is planned anew.
    pub move_to: String,
    /// Whether that is being done.
    pub current: bool,
}

/// A part of a row of a day: quarters of an hour with a visit, or with none.
#[derive(Debug, Clone, Default)]
pub struct Lane(
    /// Quarters, and the visit that takes them; what is free ends with each hour.
    pub Vec<(usize, Option<PlannedVisit>)>,
);

impl Lane {
    /// The same with what is free between two quarters. Hours have four.
    fn free(&mut self, mut from: usize, to: usize) {
        while from < to {
            let next = to.min(from - from % 4 + 4);
            self.0.push((next - from, None));
            from = next;
        }
    }
}

/// An engineer's row of a day.
#[derive(Debug, Clone)]
pub struct DayRow {
    /// The engineer's id; empty: nobody is named.
    pub id: String,
    /// Their name, or that nobody is named.
    pub name: String,
    /// Their days alone; empty: of nobody.
    pub href: String,
    /// Visits that overlap stand in lanes of their own, below each other.
    pub lanes: Vec<Lane>,
}

/// A day by its hours.
#[derive(Debug, Clone)]
pub struct DayGrid {
    /// Which day, as forms have it.
    pub date: String,
    /// How many quarters are drawn.
    pub quarters: usize,
    /// The hours, each with its quarters.
    pub hours: Vec<Hour>,
    /// What the clock shows at each quarter and at the end, with spaces between.
    pub clock: String,
    /// The engineers.
    pub rows: Vec<DayRow>,
}

/// A day of an engineer's week.
#[derive(Debug, Clone)]
pub struct WeekCell {
    /// Which day, as forms have it.
    pub date: String,
    /// The day, in words.
    pub label: String,
    /// Its visits, the earliest first.
    pub visits: Vec<PlannedVisit>,
}

/// An engineer's row of a week.
#[derive(Debug, Clone)]
pub struct WeekRow {
    /// The engineer's id; empty: nobody is named.
    pub id: String,
    /// Their name, or that nobody is named.
    pub name: String,
    /// Their days alone; empty: of nobody.
    pub href: String,
    /// The seven days.
    pub cells: Vec<WeekCell>,
}

/// A week by its days.
#[derive(Debug, Clone)]
pub struct WeekGrid {
    /// The days: in words, where each is, and whether it is today.
    pub days: Vec<(String, String, bool)>,
    /// The engineers.
    pub rows: Vec<WeekRow>,
}

impl DayGrid {
    pub(super) fn new(frame: &Frame, planning: &Planning<'_>, rows: &[Option<Assignee>], date: Date) -> Self {
        let of = |whose: &Option<Assignee>| planning.day(whose.as_ref(), date).map(|day| &day.booked);
        let all = rows.iter().filter_map(of).flat_map(|booked| &booked.0);
        let hours = DayHours::of(date, &frame.zone, all);
        let row = |whose: &Option<Assignee>| {
            let (id, name, href) = whose_row(frame, &planning.place, whose.as_ref());
            let lanes = match of(whose) {
                Some(booked) => laid_out(&hours, booked, &planning.place),
                None => laid_out(&hours, &Booked::default(), &planning.place),
            };
            DayRow { id, name, href, lanes }
        };
        Self {
            date: date.to_string(),
            quarters: hours.shown(),
            clock: hours.clock().join(" "),
            rows: rows.iter().map(row).collect(),
            hours: hours.hours(),
        }
    }
}

/// The visits of a day in as few lanes as there can be, what is free between them.
fn laid_out(hours: &DayHours, booked: &Booked, place: &PlanPlace) -> Vec<Lane> {
    let overlapping = booked.overlapping();
    let shown = |one: &Booking| visit(one, overlapping.contains(&one.work_order), place);
    let places: Vec<Range<usize>> = booked.0.iter().map(|one| hours.place(one)).collect();
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|at| (places[*at].start, places[*at].end));
    let sorted: Vec<Range<usize>> = order.iter().map(|at| places[*at].clone()).collect();
    let lane_of = lanes(&sorted);
    let count = lane_of.iter().max().map_or(1, |last| last + 1);
    let lane = |lane: usize| {
        let (mut cells, mut at) = (Lane::default(), 0);
        for (n, place) in sorted.iter().enumerate().filter(|(n, _)| lane_of[*n] == lane) {
            cells.free(at, place.start);
            cells.0.push((place.len(), Some(shown(&booked.0[order[n]]))));
            at = place.end;
        }
        cells.free(at, hours.shown());
        cells
    };
    (0..count).map(lane).collect()
}

impl WeekGrid {
    pub(super) fn new(
        frame: &Frame,
        planning: &Planning<'_>,
        rows: &[Option<Assignee>],
        today: Date,
    ) -> Self {
        let (locale, place) = (frame.locale, &planning.place);
        let days = place.span.days();
        let label = |date: Date| {
            let weekday = locale.t(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
            format!("{weekday} {}", date.day())
        };
        let cell = |whose: Option<&Assignee>, date: Date| {
            let booked = planning.day(whose, date).map(|day| &day.booked);
            let visits = booked.map(|booked| {
                let overlapping = booked.overlapping();
                let shown = |one: &Booking| visit(one, overlapping.contains(&one.work_order), place);
                booked.0.iter().map(shown).collect()
            });
            WeekCell { date: date.to_string(), label: label(date), visits: visits.unwrap_or_default() }
        };
        let row = |whose: &Option<Assignee>| {
            let (id, name, href) = whose_row(frame, place, whose.as_ref());
            WeekRow { id, name, href, cells: days.iter().map(|date| cell(whose.as_ref(), *date)).collect() }
        };
        let day = |date: &Date| (label(*date), place.at(Span::Day(*date)).to_string(), *date == today);
        Self { days: days.iter().map(day).collect(), rows: rows.iter().map(row).collect() }
    }
}

fn whose_row(frame: &Frame, place: &PlanPlace, whose: Option<&Assignee>) -> (String, String, String) {
    match whose {
        Some(one) => (one.id.to_string(), one.name.to_string(), place.of(one.id).to_string()),
        None => (String::new(), frame.t("planning-nobody").into_owned(), String::new()),
    }
}

fn visit(one: &Booking, overlaps: bool, place: &PlanPlace) -> PlannedVisit {
    PlannedVisit {
        id: one.work_order.to_string(),
        href: address(one.work_order),
        number: one.number.to_string(),
        window: one.window(),
        work_type: one.work_type.clone(),
        who: one.who.to_string(),
        place: format!("{}, {}", one.street, one.city),
        overlaps,
        move_to: place.planning(one.work_order).to_string(),
        current: place.plan == Some(one.work_order),
    }
}
