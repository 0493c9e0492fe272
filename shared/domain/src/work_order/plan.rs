//! When who comes.

use super::Assignee;
use crate::{FieldErrors, FormData, Problem, form, text::Line};
use jiff::{
    Timestamp, ToSpan as _, Zoned,
    civil::{Date, Time},
    tz::{AmbiguousOffset, TimeZone},
};
use serde::{Deserialize, Serialize};

/// A visit that is planned, or a slot that could become one: a day, a window on the portal's clock, and who comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The day.
    pub date: Date,
    /// From when on somebody can stand at the door.
    pub from: Time,
    /// Until when.
    pub to: Time,
    /// Who comes, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engineer: Option<Assignee>,
}

impl Plan {
    /// The names of the fields.
    pub const FIELDS: [&'static str; 4] = ["plan-date", "plan-from", "plan-to", "plan-engineer"];
    /// The name of the field that says that the visit is planned although it overlaps another one.
    pub const ANYWAY: &'static str = "plan-anyway";

    /// Reads the form that plans. `now` is the time on the portal's clock.
    ///
    /// # Errors
    /// The fields to mend: `error-required`, `error-date`, `error-date-past`, `error-time`, `error-time-skipped`,
    /// `error-window`, `desk-assign-unknown`.
    pub fn parse(form: &FormData, colleagues: &[Assignee], now: &Zoned) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let window = Self::window(form, Self::FIELDS, now, &mut errors);
        let who = Self::FIELDS[3];
        let named = Some(form.get(who)).filter(|named| !named.is_empty());
        let engineer =
            named.ok_or(Problem::new("error-choose")).and_then(|named| engineer(named, colleagues));
        match (window, errors.take(who, engineer)) {
            (Some((date, from, to)), Some(engineer)) if errors.is_empty() => {
                Ok(Self { date, from, to, engineer: Some(engineer) })
            }
            _ => Err(errors),
        }
    }

    /// Reads a slot, in which nobody need be named.
    pub(super) fn slot(
        form: &FormData,
        fields: [&str; 4],
        colleagues: &[Assignee],
        now: &Zoned,
        errors: &mut FieldErrors,
    ) -> Option<Self> {
        let window = Self::window(form, fields, now, errors);
        let named = Some(form.get(fields[3])).filter(|named| !named.is_empty());
        let engineer = named.map(|named| errors.take(fields[3], engineer(named, colleagues)));
        let (date, from, to) = window?;
        let slot = Self { date, from, to, engineer: engineer.flatten() };
        if slot.starts(now.time_zone()) <= now.timestamp() {
            errors.add(fields[1], Problem::new("error-slot-past"));
        }
        Some(slot)
    }

    /// A day and a window that there is on the portal's clock: what the clocks skip when they go forward is none.
    fn window(
        form: &FormData,
        [on, since, until, _]: [&str; 4],
        now: &Zoned,
        errors: &mut FieldErrors,
    ) -> Option<(Date, Time, Time)> {
        let date = errors.take(on, day(form.get(on), now.date()));
        let [from, to] = [since, until].map(|field| {
            let time = errors.take(field, time(form.get(field)))?;
            let there = date.is_none_or(|date| !is_skipped(date, time, now.time_zone()));
            let skipped = || Problem::new("error-time-skipped").with("time", clock(time));
            errors.take(field, there.then_some(time).ok_or_else(skipped))
        });
        if from.zip(to).is_some_and(|(from, to)| to <= from) {
            errors.add(until, Problem::new("error-window"));
        }
        Some((date?, from?, to?))
    }

    /// When the window opens. Of an hour that the clocks go through twice it is the first; of one that they skip, as long
    /// after the skip as it would have been.
    #[must_use]
    pub fn starts(&self, zone: &TimeZone) -> Timestamp {
        let at = zone.to_ambiguous_timestamp(self.date.to_datetime(self.from));
        at.compatible().unwrap_or(Timestamp::MAX)
    }

    /// When the window closes. Of an hour that the clocks go through twice it is the second, so that a window is never
    /// shorter than it says.
    #[must_use]
    pub fn ends(&self, zone: &TimeZone) -> Timestamp {
        // A day without a time lasts as long as it does.
        let day = if self.from < self.to { self.date } else { self.date.saturating_add(1.day()) };
        let at = zone.to_ambiguous_timestamp(day.to_datetime(self.to));
        at.later().unwrap_or(Timestamp::MAX)
    }

    /// Whether nobody could be at both: they are on one day, and neither ends before the other begins.
    #[must_use]
    pub fn overlaps(&self, (from, to): (Time, Time)) -> bool {
        self.from < to && from < self.to
    }

    /// The word for it in forms: the same for the same slot, whatever stands beside it.
    #[must_use]
    pub fn key(&self) -> String {
        let who = self.engineer.as_ref().map(|one| format!("/{}", one.id)).unwrap_or_default();
        format!("{}/{}/{}{who}", self.date, clock(self.from), clock(self.to))
    }

    /// What the customer hears of it.
    #[must_use]
    pub fn visit(&self, zone: &TimeZone) -> Visit {
        Visit {
            date: self.date,
            from: self.from,
            to: self.to,
            engineer: self.engineer.as_ref().map(|one| one.name.clone()),
            clock: self.starts(zone).to_zoned(zone.clone()).strftime("%Z").to_string(),
        }
    }
}

/// Whether the clocks never show a time on a day, since they go forward over it.
fn is_skipped(date: Date, time: Time, zone: &TimeZone) -> bool {
    let at = zone.to_ambiguous_timestamp(date.to_datetime(time));
    matches!(at.offset(), AmbiguousOffset::Gap { .. })
}

/// A planned visit as the customer hears of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// The day.
    pub date: Date,
    /// From when on.
    pub from: Time,
    /// Until when.
    pub to: Time,
    /// Who comes, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engineer: Option<Line>,
    /// Whose clock it is: `CET`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub clock: String,
}

impl Visit {
    /// The two ends of the window, as clocks show them: `08:00`. None: the day alone is told.
    #[must_use]
    pub fn window(&self) -> Option<[String; 2]> {
        (self.from < self.to).then(|| [self.from, self.to].map(clock))
    }

    /// What the engineer is called by those whom they visit.
    #[must_use]
    pub fn first_name(&self) -> Option<&str> {
        self.engineer.as_ref()?.as_str().split_whitespace().next()
    }
}

/// A time as clocks and `<input type="time">` show it.
#[must_use]
pub fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn day(typed: &str, today: Date) -> Result<Date, Problem> {
    let day = form::date(typed)?.ok_or(Problem::new("error-required"))?;
    if day < today { Err(Problem::new("error-date-past")) } else { Ok(day) }
}

/// Reads `08:30`, what `<input type="time">` sends; a minute is exact enough for a visit.
fn time(typed: &str) -> Result<Time, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Problem::new("error-required"));
    }
    let number = |part: &str| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|sign| sign.is_ascii_digit());
        digits.then(|| part.parse::<i8>().ok()).flatten()
    };
    let mut parts = typed.split([':', '.']);
    let read = (parts.next().and_then(number), parts.next().and_then(number));
    let (Some(hour), Some(minute)) = read else { return Err(Problem::new("error-time")) };
    // Some browsers send seconds too.
    if parts.any(|rest| number(rest).is_none()) {
        return Err(Problem::new("error-time"));
    }
    Time::new(hour, minute, 0, 0).map_err(|_| Problem::new("error-time"))
}

fn engineer(named: &str, colleagues: &[Assignee]) -> Result<Assignee, Problem> {
    let found = colleagues.iter().find(|colleague| colleague.id.to_string() == named);
    found.cloned().ok_or(Problem::new("desk-assign-unknown"))
}
