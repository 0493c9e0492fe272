//! How a portal writes dates, numbers and amounts, where it does not leave that to the reader's language.

use crate::money::Currency;
use serde::{Deserialize, Serialize};

/// How dates and numbers are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Formats {
    /// Days.
    pub date: DateFormat,
    /// Numbers.
    pub number: NumberFormat,
    /// What amounts are in.
    pub currency: Currency,
}

/// How a day is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateFormat {
    /// With the month in words: “23 November 2026”, in the reader's language.
    #[default]
    Words,
    /// “23-11-2026”.
    Hyphens,
    /// “23.11.2026”.
    Points,
    /// “23/11/2026”.
    Slashes,
    /// “11/23/2026”.
    MonthFirst,
    /// “2026-11-23” (ISO 8601).
    Iso,
}

impl DateFormat {
    /// Every format.
    pub const ALL: [Self; 6] =
        [Self::Words, Self::Hyphens, Self::Points, Self::Slashes, Self::MonthFirst, Self::Iso];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Hyphens => "hyphens",
            Self::Points => "points",
            Self::Slashes => "slashes",
            Self::MonthFirst => "month-first",
            Self::Iso => "iso",
        }
    }

    /// The format of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }
}

/// Which signs part a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberFormat {
    /// As the reader's language does.
    #[default]
    Language,
    /// “1.234,5”.
    Point,
    /// “1,234.5”.
    Comma,
    /// “1 234,5”, with a space that does not break.
    Space,
    /// “1’234.5”.
    Apostrophe,
}

impl NumberFormat {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Language, Self::Point, Self::Comma, Self::Space, Self::Apostrophe];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Point => "point",
            Self::Comma => "comma",
            Self::Space => "space",
            Self::Apostrophe => "apostrophe",
        }
    }

    /// The format of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }
}
