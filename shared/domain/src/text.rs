//! Texts that people type: bounded, free of control characters, otherwise kept to the byte.

use crate::Problem;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest single-line value, in characters.
pub const LINE_MAX: usize = 200;
/// Longest text, in characters.
pub const TEXT_MAX: usize = 10_000;

/// One line that is not empty: trimmed, at most [`LINE_MAX`] characters, no control characters.
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
        check(text, LINE_MAX, |c| c.is_control())?;
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

fn check(text: &str, max: usize, refused: impl Fn(char) -> bool) -> Result<(), Problem> {
    if text.chars().count() > max {
        return Err(Problem::new("error-too-long").with("max", max.to_string()));
    }
    if text.chars().any(refused) {
        return Err(Problem::new("error-characters"));
    }
    Ok(())
}
