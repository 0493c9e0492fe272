//! The numbers that people quote: per tenant, kind and year, counted up, never reused (`WO-2026-0019`).

use serde::{Deserialize, Serialize};
use std::fmt;

/// A record's number. Sorts in the order in which numbers were given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// Calendar year in the tenant's time zone.
    pub year: i16,
    /// Count within the year, from 1.
    pub count: u32,
}

impl Number {
    /// What a request or work order's number begins with.
    pub const PREFIX: &'static str = "WO";

    /// Reads what a person typed in a search: case, spaces and leading zeros do not matter.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let mut parts = text.strip_prefix(Self::PREFIX)?.split(['-', ' ']).filter(|part| !part.is_empty());
        let (year, count, rest) = (parts.next()?, parts.next()?, parts.next());
        let digits = [year, count].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
        let number = Self { year: year.parse().ok()?, count: count.parse().ok()? };
        (digits && rest.is_none() && year.len() == 4 && number.count > 0).then_some(number)
    }

    /// The number that somebody meant: whole, without its `WO`, or the count of this year alone.
    #[must_use]
    pub fn meant(typed: &str, this_year: i16) -> Option<Self> {
        let typed = typed.trim().trim_start_matches('#').trim();
        Self::parse(typed)
            .or_else(|| Self::parse(&format!("{}-{typed}", Self::PREFIX)))
            .or_else(|| Self::parse(&format!("{}-{this_year:04}-{typed}", Self::PREFIX)))
    }

    /// Fixed width, so that text order is number order.
    #[must_use]
    pub fn sortable(&self) -> String {
        format!("{:04}-{:010}", self.year, self.count)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{:04}", Self::PREFIX, self.year, self.count)
    }
}

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?)
            .ok_or_else(|| serde::de::Error::custom("not a number"))
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        let wanted = Some(Number { year: 2026, count: 142 });
        for typed in ["WO-2026-0142", "wo 2026 142", "wo2026-142", "2026-142", "142", "0142", "#142", " 142"]
        {
            assert_eq!(Number::meant(typed, 2026), wanted, "{typed:?}");
        }
    }

    #[test]
    fn words_are_no_number() {
        for typed in ["", "lift", "WO", "0", "1e3", "WO-2026-0142-1", "99999999999999"] {
            assert_eq!(Number::meant(typed, 2026), None, "{typed:?}");
        }
    }
}
