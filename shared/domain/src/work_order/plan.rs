//! When who comes.

use super::Assignee;
use crate::{FieldErrors, FormData, Problem, form, text::Line};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// A visit that is planned: a day, a window on the portal's clock, and who comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The day.
    pub date: Date,
    /// From when on somebody can stand at the door.
    pub from: Time,
    /// Until when.
    pub to: Time,
    /// Who comes.
    pub engineer: Assignee,
}

impl Plan {
    /// The names of the fields.
    pub const FIELDS: [&'static str; 4] = ["plan-date", "plan-from", "plan-to", "plan-engineer"];

    /// Reads the form that plans. `today` is the day on the portal's clock.
    ///
    /// # Errors
    /// The fields to mend: `error-required`, `error-date`, `error-date-past`, `error-time`, `error-window`,
    /// `desk-assign-unknown`.
    pub fn parse(form: &FormData, colleagues: &[Assignee], today: Date) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let [on, since, until, who] = Self::FIELDS;
        let date = errors.take(on, day(form.get(on), today));
        let from = errors.take(since, time(form.get(since)));
        let to = errors.take(until, time(form.get(until)));
        let engineer = errors.take(who, engineer(form.get(who), colleagues));
        if from.zip(to).is_some_and(|(from, to)| to <= from) {
            errors.add(until, Problem::new("error-window"));
        }
        match (date, from, to, engineer) {
            (Some(date), Some(from), Some(to), Some(engineer)) if errors.is_empty() => {
                Ok(Self { date, from, to, engineer })
            }
            _ => Err(errors),
        }
    }

    /// What the customer hears of it.
    #[must_use]
    pub fn visit(&self) -> Visit {
        Visit { date: self.date, from: self.from, to: self.to, engineer: self.engineer.name.clone() }
    }
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
    /// Who comes.
    pub engineer: Line,
}

impl Visit {
    /// The two ends of the window, as clocks show them: `08:00`.
    #[must_use]
    pub fn window(&self) -> [String; 2] {
        [self.from, self.to].map(clock)
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
    if named.is_empty() {
        return Err(Problem::new("error-choose"));
    }
    let found = colleagues.iter().find(|colleague| colleague.id.to_string() == named);
    found.cloned().ok_or(Problem::new("desk-assign-unknown"))
}
