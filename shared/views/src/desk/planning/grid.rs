//! A day by its hours and a week by its days, engineer by engineer.

use super::{PlanPlace, Planning, Span};
use crate::{
    Frame,
    desk::address,
    parts::{Icon, icon},
};
use domain::work_order::{Assignee, Booked, Booking, DayHours, Hour, VisitState};
use jiff::civil::Date;

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
    /// How far it has come, where that is known.
    pub state: Option<VisitSign>,
    /// Where it is planned anew.
    pub move_to: String,
    /// Whether that is being done.
    pub current: bool,
}

/// How far a visit has come: a sign and a word.
#[derive(Debug, Clone)]
pub struct VisitSign {
    /// Its name for the stylesheet.
    pub name: &'static str,
    /// Its sign, another one for each.
    pub icon: Icon,
    /// Its word.
    pub word: String,
}

impl VisitSign {
    fn of(frame: &Frame, state: VisitState) -> Self {
        let (name, sign, key) = match state {
            VisitState::Planned => ("planned", "stage-planned", "stage-planned"),
            VisitState::Offered => ("offered", "stage-waiting", "planning-offered"),
            VisitState::Confirmed => ("confirmed", "check", "visit-agreed"),
            VisitState::InProgress => ("in-progress", "stage-running", "stage-in-progress"),
            VisitState::OnHold => ("on-hold", "stage-paused", "stage-on-hold"),
            VisitState::Done => ("done", "stage-completed", "stage-completed"),
        };
        Self { name, icon: icon(sign), word: frame.t(key).into_owned() }
    }
}

/// A visit on its line of a day: in words, and on the hours by its quarters.
#[derive(Debug, Clone)]
pub struct DayLine {
    /// The visit.
    pub visit: PlannedVisit,
    /// Quarters before it.
    pub before: usize,
    /// Quarters that it takes.
    pub quarters: usize,
    /// Quarters behind it.
    pub after: usize,
}

/// An hour at the head of a day.
#[derive(Debug, Clone)]
pub struct DrawnHour {
    /// The hour.
    pub hour: Hour,
    /// Of how many hours one is named where its name just has room: 4, 2 or 1.
    pub every: usize,
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
    /// The visits, the earliest first, each on a line of its own: however short it is, there is room for its words.
    pub lines: Vec<DayLine>,
}

/// A day by its hours.
#[derive(Debug, Clone)]
pub struct DayGrid {
    /// Which day, as forms have it.
    pub date: String,
    /// How many quarters are drawn.
    pub quarters: usize,
    /// The hours, each with its quarters.
    pub hours: Vec<DrawnHour>,
    /// How many they are: `short`, `long` or `whole`.
    pub length: &'static str,
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
            let lines = of(whose).map(|booked| lines(frame, &hours, booked, &planning.place));
            DayRow { id, name, href, lines: lines.unwrap_or_default() }
        };
        Self {
            date: date.to_string(),
            quarters: hours.shown(),
            clock: hours.clock().join(" "),
            rows: rows.iter().map(row).collect(),
            length: match hours.hours().len() {
                ..=13 => "short",
                14..=18 => "long",
                _ => "whole",
            },
            hours: drawn(hours.hours()),
        }
    }
}

/// Hours with the room that their names have: one at the end of the day has none to run into.
fn drawn(hours: Vec<Hour>) -> Vec<DrawnHour> {
    let count = hours.len();
    let every = |at: usize| match (at % 4, count - at) {
        (0, 3..) => 4,
        (0 | 2, 2..) => 2,
        _ => 1,
    };
    hours.into_iter().enumerate().map(|(at, hour)| DrawnHour { hour, every: every(at) }).collect()
}

/// The visits of a day, each on its line.
fn lines(frame: &Frame, hours: &DayHours, booked: &Booked, place: &PlanPlace) -> Vec<DayLine> {
    let overlapping = booked.overlapping();
    let line = |one: &Booking| {
        let at = hours.place(one);
        DayLine {
            visit: visit(frame, one, overlapping.contains(&one.work_order), place),
            before: at.start,
            quarters: at.len(),
            after: hours.shown().saturating_sub(at.end),
        }
    };
    booked.0.iter().map(line).collect()
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
                let shown = |one: &Booking| visit(frame, one, overlapping.contains(&one.work_order), place);
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

fn visit(frame: &Frame, one: &Booking, overlaps: bool, place: &PlanPlace) -> PlannedVisit {
    PlannedVisit {
        id: one.work_order.to_string(),
        href: address(one.work_order),
        number: one.number.to_string(),
        window: one.window(),
        work_type: one.work_type.clone(),
        who: one.who.to_string(),
        place: format!("{}, {}", one.street, one.city),
        overlaps,
        state: one.state.map(|state| VisitSign::of(frame, state)),
        move_to: place.planning(one.work_order).to_string(),
        current: place.plan == Some(one.work_order),
    }
}
