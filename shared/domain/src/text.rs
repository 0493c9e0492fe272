//! Texts that people type: bounded, free of control characters, otherwise kept to the byte.

use crate::Problem;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest single-line value, in characters.
pub const LINE_MAX: usize = 200;
/// Longest text, in characters.
pub const TEXT_MAX: usize = 10_000;

/// One line that is not empty: trimmed, at most [`LINE_MAX`] characters, no control characters, and none that turn
/// the direction of what stands behind them (Unicode TR 36, 2.11.1): a name is read beside other people's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(String);

impl Line {
    /// # Errors
    /// `error-required` when nothing is left after trimming, `error-too-long`, `error-characters`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Self::optional(text)?.ok_or(Problem::new("error-required"))
    }

    /// The line, or `None` when nothing was typed.
    ///
    /// # Errors
    /// `error-too-long`, `error-characters`.
    pub fn optional(text: &str) -> Result<Option<Self>, Problem> {
        let text = text.trim();
        check(text, LINE_MAX, |c| c.is_control() || turns_direction(c))?;
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text of several lines, kept to the byte: nothing trimmed, line ends as they came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// # Errors
    /// `error-required` when there is nothing but white space, `error-too-long`, `error-characters`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Self::optional(text)?.ok_or(Problem::new("error-required"))
    }

    /// The text, or `None` when nothing but white space was typed.
    ///
    /// # Errors
    /// `error-too-long`, `error-characters`.
    pub fn optional(text: &str) -> Result<Option<Self>, Problem> {
        check(text, TEXT_MAX, |c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))?;
        Ok((!text.trim().is_empty()).then(|| Self(text.to_owned())))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Embeddings, overrides and isolates; the plain marks, which names in Arabic or Hebrew need, are none of them.
const fn turns_direction(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn check(text: &str, max: usize, refused: impl Fn(char) -> bool) -> Result<(), Problem> {
    if text.chars().count() > max {
        return Err(Problem::new("error-too-long").with("max", max.to_string()));
    }
    if text.chars().any(refused) {
        return Err(Problem::new("error-characters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Line, Text};

    #[test]
    fn a_name_does_not_turn_what_stands_behind_it_around() {
        for name in ["دعاء", "\u{200f}שרה", "Zoë", "李"] {
            assert!(Line::parse(name).is_ok(), "{name}");
        }
        for turned in ["Jo\u{202e}nhoJ", "a\u{2067}b"] {
            assert_eq!(Line::parse(turned).unwrap_err().key, "error-characters");
            assert!(Text::parse(turned).is_ok(), "texts stand for themselves, in a box of their own");
        }
    }
}
