//! What a work order counts as on the first page of its customer: in which stage it is, in which months it was asked for and
//! done, and whose own it is. What a page counts is what its lists show.

use super::{Plan, Stage, WorkOrder};
use crate::{CustomerId, UserId};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// A month of the calendar. Months begin and end by UTC: a customer may look through portals in several time zones, and finds
/// the same figures in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Month {
    /// Which year.
    pub year: i16,
    /// Which of its months, from 1.
    pub month: i8,
}

impl Month {
    /// The month of a moment.
    #[must_use]
    pub fn of(at: Timestamp) -> Self {
        Self::of_day(at.to_zoned(TimeZone::UTC).date())
    }

    /// The month of a day.
    #[must_use]
    pub fn of_day(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The month before.
    #[must_use]
    pub const fn before(self) -> Self {
        match self.month {
            1 => Self { year: self.year - 1, month: 12 },
            month => Self { year: self.year, month: month - 1 },
        }
    }

    /// So many months up to this one, oldest first.
    #[must_use]
    pub fn last(self, count: usize) -> Vec<Self> {
        let mut months: Vec<Self> =
            std::iter::successors(Some(self), |month| Some(month.before())).take(count).collect();
        months.reverse();
        months
    }
}

/// What a work order counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// For this customer.
    pub customer: CustomerId,
    /// As what this user asked for themselves; none: the company brought it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<UserId>,
    /// In this stage.
    pub stage: Stage,
    /// As asked for in this month.
    pub asked: Month,
    /// As done in this month; none: it is not done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed: Option<Month>,
}

impl WorkOrder {
    /// What it counts as; none: it is not in its customer's lists either.
    ///
    /// Of what was done before anybody wrote down when, it is the month of its visit, else the one in which it was asked for.
    #[must_use]
    pub fn counted(&self) -> Option<Counted> {
        let customer = self.customer.filter(|_| self.is_listed_for_customer())?;
        let asked = Month::of(self.requested_at);
        let done = matches!(self.stage, Stage::Completed | Stage::Closed).then(|| {
            let visit = self.plan.as_ref().map(|plan| Month::of_day(plan.date));
            self.completed_at.map(Month::of).or(visit).unwrap_or(asked)
        });
        Some(Counted { customer, by: self.origin.user(), stage: self.stage, asked, completed: done })
    }

    /// Whether its customer's users find it in their lists. What nobody has confirmed they do not, nor what guests ask for in
    /// a customer's name.
    #[must_use]
    pub fn is_listed_for_customer(&self) -> bool {
        self.customer.is_some() && self.origin.is_of_customer() && self.stage != Stage::Unconfirmed
    }

    /// The visit that somebody is still to make, for the customer's lists.
    #[must_use]
    pub fn visit_ahead(&self) -> Option<&Plan> {
        self.plan.as_ref().filter(|_| self.stage == Stage::Planned && self.is_listed_for_customer())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_months_end_with_this_one_and_go_over_the_new_year() {
        let months = Month { year: 2026, month: 2 }.last(12);
        assert_eq!(months.len(), 12);
        assert_eq!(months[0], Month { year: 2025, month: 3 });
        assert_eq!(months[10..], [Month { year: 2026, month: 1 }, Month { year: 2026, month: 2 }]);
    }

    #[test]
    fn a_month_begins_by_utc() {
        let at = |text: &str| Month::of(text.parse().unwrap());
        assert_eq!(at("2026-12-31T23:59:59Z"), Month { year: 2026, month: 12 });
        assert_eq!(at("2027-01-01T00:30:00+01:00"), Month { year: 2026, month: 12 });
    }
}
