//! Which part of the plan is open, as its address says it.

use super::PLAN;
use crate::Locale;
use domain::{StaffId, WorkOrderId};
use jiff::{
    ToSpan,
    civil::{Date, ISOWeekDate, Weekday},
};
use std::fmt;

/// What of the plan is seen at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// A day.
    Day(Date),
    /// The week that begins on this Monday.
    Week(Date),
}

impl Span {
    /// The day of its word: `2026-11-23`.
    #[must_use]
    pub fn day(word: &str) -> Option<Self> {
        let date: Date = word.parse().ok().filter(|date: &Date| date.to_string() == word)?;
        Self::within(date).then_some(Self::Day(date))
    }

    /// The week of its word (ISO 8601): `2026-W48`.
    #[must_use]
    pub fn week(word: &str) -> Option<Self> {
        let (year, week) = word.split_once("-W")?;
        let week = ISOWeekDate::new(year.parse().ok()?, week.parse().ok()?, Weekday::Monday).ok()?;
        let monday = week.date();
        (Self::within(monday) && Self::Week(monday).word() == word).then_some(Self::Week(monday))
    }

    /// Years that people plan in: next to their ends a day has no neighbours.
    fn within(date: Date) -> bool {
        (2000..2200).contains(&date.year())
    }

    /// Its first day.
    #[must_use]
    pub const fn first(self) -> Date {
        match self {
            Self::Day(date) | Self::Week(date) => date,
        }
    }

    /// Its word in addresses.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Day(date) => date.to_string(),
            Self::Week(monday) => {
                let week = monday.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
        }
    }

    /// The name of its word in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day(_) => "day",
            Self::Week(_) => "week",
        }
    }

    /// So many of its kind later.
    #[must_use]
    pub fn moved(self, by: i32) -> Self {
        let later = |date: Date, days: i32| date.checked_add(days.days()).unwrap_or(date);
        match self {
            Self::Day(date) => Self::Day(later(date, by)),
            Self::Week(monday) => Self::Week(later(monday, by * 7)),
        }
    }

    /// The days of it.
    #[must_use]
    pub fn days(self) -> Vec<Date> {
        match self {
            Self::Day(date) => vec![date],
            Self::Week(monday) => monday.series(1.day()).take(7).collect(),
        }
    }

    /// The day and the week of what is seen: of a week today, where it is in it.
    pub(super) fn both(self, today: Date) -> (Self, Self) {
        match self {
            Self::Day(date) => (self, Self::Week(monday(date))),
            Self::Week(first) if monday(today) == first => (Self::Day(today), self),
            Self::Week(first) => (Self::Day(first), self),
        }
    }

    /// How people call it.
    pub(super) fn words(self, locale: Locale) -> String {
        match self {
            Self::Day(date) => locale.date(date),
            Self::Week(monday) => {
                let sunday = monday.checked_add(6.days()).unwrap_or(monday);
                let (from, to) = (locale.short_date(monday), locale.short_date(sunday));
                let number = monday.iso_week_date().week().to_string();
                locale.said("planning-week-of", [("week", number.as_str()), ("from", &from), ("to", &to)])
            }
        }
    }
}

fn monday(date: Date) -> Date {
    let days = date.weekday().to_monday_zero_offset();
    date.checked_sub(days.days()).unwrap_or(date)
}

/// Which part of the plan is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPlace {
    /// The day or the week.
    pub span: Span,
    /// Whose days alone; none: everybody's.
    pub engineer: Option<StaffId>,
    /// The page of what waits; none: the first.
    pub page: Option<String>,
    /// What is being planned.
    pub plan: Option<WorkOrderId>,
}

impl PlanPlace {
    /// The same at another day or week.
    #[must_use]
    pub fn at(&self, span: Span) -> Self {
        Self { span, ..self.clone() }
    }

    /// The same, planning something.
    #[must_use]
    pub fn planning(&self, work_order: WorkOrderId) -> Self {
        Self { plan: Some(work_order), ..self.clone() }
    }

    /// The same with nothing being planned.
    #[must_use]
    pub fn resting(&self) -> Self {
        Self { plan: None, ..self.clone() }
    }

    /// The same with one engineer's days alone.
    #[must_use]
    pub fn of(&self, engineer: StaffId) -> Self {
        Self { engineer: Some(engineer), ..self.clone() }
    }

    /// Where the form of a work order is sent, so that the answer is at this place.
    #[must_use]
    pub fn action(&self, work_order: WorkOrderId) -> String {
        format!("{PLAN}/{work_order}/plans?{}", self.resting().query())
    }

    /// What the filter by engineer keeps.
    pub(super) fn kept(&self) -> Vec<(&'static str, String)> {
        let plan = self.plan.map(|plan| ("plan", plan.to_string()));
        [(self.span.name(), self.span.word())].into_iter().chain(plan).collect()
    }

    fn query(&self) -> String {
        let named = [
            (self.span.name(), Some(self.span.word())),
            ("engineer", self.engineer.map(|one| one.to_string())),
            ("page", self.page.clone()),
            ("plan", self.plan.map(|one| one.to_string())),
        ];
        let said = named.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        said.collect::<Vec<_>>().join("&")
    }
}

impl fmt::Display for PlanPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PLAN}?{}", self.query())
    }
}
