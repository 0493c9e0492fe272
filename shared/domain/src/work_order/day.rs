//! A day as it is drawn: quarters of an hour that really pass, so that a day on which the clocks change has as many as it
//! has, and visits as long as they take.

use super::{Booking, Plan};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use std::ops::Range;

/// The step in which a day is drawn and visits are moved.
pub const QUARTER: SignedDuration = SignedDuration::from_mins(15);

/// The hours on the clock that are always drawn, from and until.
const SHOWN: [i8; 2] = [7, 19];

/// The hours of a day that are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayHours {
    date: Date,
    zone: TimeZone,
    begins: Timestamp,
    /// Quarters from the day's beginning: the first that is drawn, and the one behind the last.
    shown: Range<usize>,
}

/// An hour of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hour {
    /// What the clock shows at its beginning: `08:00`; where the clocks go through an hour twice, with the zone's name.
    pub label: String,
    /// Its quarters that are drawn, mostly 4.
    pub quarters: usize,
}

impl DayHours {
    /// The hours of a day in which all of some visits fit: those of a working day at least, and whole ones.
    #[must_use]
    pub fn of<'a>(date: Date, zone: &TimeZone, visits: impl IntoIterator<Item = &'a Booking>) -> Self {
        let begins = start(date, zone);
        let mut hours = Self { date, zone: zone.clone(), begins, shown: 0..0 };
        let all = hours.quarters();
        let [from, to] = SHOWN.map(|hour| hours.quarter(date.at(hour, 0, 0, 0)));
        let (mut from, mut to) = (from.min(all), to.min(all));
        for visit in visits {
            let place = hours.whole(visit);
            (from, to) = (from.min(place.start), to.max(place.end));
        }
        // Hours are drawn whole: back to where one begins, on to where one ends.
        while from > 0 && !hours.begins_hour(from) {
            from -= 1;
        }
        while to < all && !hours.begins_hour(to) {
            to += 1;
        }
        hours.shown = from..to;
        hours
    }

    /// How many quarters the whole day has: 96, or 92 or 100 where the clocks change by an hour.
    #[must_use]
    pub fn quarters(&self) -> usize {
        let next = self.date.tomorrow().map_or(Timestamp::MAX, |next| start(next, &self.zone));
        count(next.duration_since(self.begins), true)
    }

    /// How many of them are drawn.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.shown.len()
    }

    /// The hours that are drawn, one after the other.
    #[must_use]
    pub fn hours(&self) -> Vec<Hour> {
        let mut hours: Vec<(i8, i32, Hour)> = Vec::new();
        for quarter in self.shown.clone() {
            let at = self.at(quarter).to_zoned(self.zone.clone());
            let (hour, offset) = (at.hour(), at.offset().seconds());
            match hours.last_mut() {
                Some((last, same, drawn)) if (*last, *same) == (hour, offset) => drawn.quarters += 1,
                _ => {
                    let label = format!("{hour:02}:00");
                    hours.push((hour, offset, Hour { label, quarters: 1 }));
                }
            }
        }
        let twice: Vec<i8> =
            hours.windows(2).filter(|two| two[0].0 == two[1].0).map(|two| two[0].0).collect();
        let named = |(hour, offset, mut drawn): (i8, i32, Hour)| {
            if twice.contains(&hour) {
                let seconds = jiff::tz::Offset::from_seconds(offset).unwrap_or(jiff::tz::Offset::UTC);
                drawn.label = format!("{} {}", drawn.label, sign(&self.zone, self.begins, seconds));
            }
            drawn
        };
        hours.into_iter().map(named).collect()
    }

    /// What the clock shows at each quarter that is drawn, and at the end of the last: `08:15`.
    #[must_use]
    pub fn clock(&self) -> Vec<String> {
        let shows = |quarter| self.at(quarter).to_zoned(self.zone.clone()).strftime("%H:%M").to_string();
        (self.shown.start..=self.shown.end).map(shows).collect()
    }

    /// Where a visit is drawn, in quarters from the first that is: at least one.
    #[must_use]
    pub fn place(&self, visit: &Booking) -> Range<usize> {
        let whole = self.whole(visit);
        let within = |at: usize| at.clamp(self.shown.start, self.shown.end) - self.shown.start;
        let (from, to) = (within(whole.start), within(whole.end));
        from..to.max(from + 1)
    }

    /// Where it is in the whole day.
    fn whole(&self, visit: &Booking) -> Range<usize> {
        let plan = Plan { date: self.date, from: visit.from, to: visit.to, engineer: None };
        let from = count(plan.starts(&self.zone).duration_since(self.begins), false);
        let to = count(plan.ends(&self.zone).duration_since(self.begins), true);
        from..to.max(from + 1)
    }

    fn at(&self, quarter: usize) -> Timestamp {
        let quarters = i32::try_from(quarter).unwrap_or(i32::MAX);
        self.begins.checked_add(QUARTER * quarters).unwrap_or(Timestamp::MAX)
    }

    fn quarter(&self, at: jiff::civil::DateTime) -> usize {
        let at = self.zone.to_ambiguous_timestamp(at).compatible().unwrap_or(self.begins);
        count(at.duration_since(self.begins), false)
    }

    fn begins_hour(&self, quarter: usize) -> bool {
        let clock = |quarter| {
            let at = self.at(quarter).to_zoned(self.zone.clone());
            (at.hour(), at.offset())
        };
        quarter == 0 || clock(quarter) != clock(quarter - 1)
    }
}

/// When a day begins: at midnight, or where the clocks skip that, right after.
fn start(date: Date, zone: &TimeZone) -> Timestamp {
    date.to_zoned(zone.clone())
        .and_then(|day| day.start_of_day())
        .map_or(Timestamp::MIN, |day| day.timestamp())
}

/// How many quarters a time is long; one that is not over yet counts where it is to be covered.
fn count(length: SignedDuration, covered: bool) -> usize {
    let (seconds, quarter) = (length.as_secs().max(0), QUARTER.as_secs());
    let more = i64::from(covered && seconds % quarter > 0);
    usize::try_from(seconds / quarter + more).unwrap_or_default()
}

/// The name of an offset on a day on which it changes: `CEST`.
fn sign(zone: &TimeZone, begins: Timestamp, offset: jiff::tz::Offset) -> String {
    let hours = (0..27).map(|hour| begins + SignedDuration::from_hours(hour));
    let found = hours.map(|at| at.to_zoned(zone.clone())).find(|at| at.offset() == offset);
    found.map(|at| at.strftime("%Z").to_string()).unwrap_or_default()
}
