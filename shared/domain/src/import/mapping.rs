//! Which column of a file is what, remembered by the names of the columns for the next file of the kind.

use super::{COLUMNS_MAX, Column, Holds, ImportKind};
use crate::{FieldErrors, FormData, Problem, text::folded};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// In which order a day is written. Signs between its parts do not matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// `2026-11-23`.
    #[default]
    YearFirst,
    /// `23-11-2026`.
    DayFirst,
    /// `11/23/2026`.
    MonthFirst,
}

impl DateOrder {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::YearFirst, Self::DayFirst, Self::MonthFirst];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::YearFirst => "year-first",
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }

    /// The order of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.as_str() == word)
    }

    /// The day that is written; a time behind it is left out.
    #[must_use]
    pub fn read(self, typed: &str) -> Option<Date> {
        let day = typed.trim().split([' ', 'T']).next().unwrap_or_default();
        let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
        let [first, second, third] = parts[..] else { return None };
        let (year, month, day) = match self {
            Self::YearFirst => (first, second, third),
            Self::DayFirst => (third, second, first),
            Self::MonthFirst => (third, first, second),
        };
        let digits = |text: &str, most: usize| {
            (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        let good = year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2);
        good.then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok())?
    }
}

/// Which sign stands before the cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decimal {
    /// `1157.27`.
    #[default]
    Point,
    /// `1157,27`.
    Comma,
}

impl Decimal {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Point, Self::Comma];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Comma => "comma",
        }
    }

    /// The sign of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sign| sign.as_str() == word)
    }

    /// The sign.
    #[must_use]
    pub const fn sign(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// Where a row says something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// In the column of this name; empty: in none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub column: String,
    /// What holds where a row says nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub otherwise: String,
}

/// Which column of a file is what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Where each field is.
    pub sources: BTreeMap<String, Source>,
    /// How days are written.
    #[serde(default)]
    pub dates: DateOrder,
    /// How amounts are.
    #[serde(default)]
    pub decimal: Decimal,
}

/// Longest value for rows that say nothing, in characters.
const OTHERWISE_MAX: usize = 200;

/// The names of a file's columns: each has one, and no two the same.
#[must_use]
pub fn headers(row: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (place, typed) in row.iter().take(COLUMNS_MAX).enumerate() {
        let typed: String =
            typed.trim().chars().filter(|sign| !sign.is_control()).take(OTHERWISE_MAX).collect();
        let plain = if typed.is_empty() { format!("#{}", place + 1) } else { typed };
        let known = names.contains(&plain);
        names.push(if known { format!("{plain} #{}", place + 1) } else { plain });
    }
    names
}

/// The words of a heading as programs write it: `PMStartDate` is a `pm start date`. The last one says what it is.
fn worded(header: &str) -> String {
    let mut words = String::new();
    let signs: Vec<char> = header.chars().collect();
    for (at, sign) in signs.iter().copied().enumerate() {
        let before = at.checked_sub(1).map(|at| signs[at]);
        let ends_capitals = before.is_some_and(char::is_uppercase)
            && signs.get(at + 1).is_some_and(|next| next.is_lowercase());
        let ends_small = before.is_some_and(|sign| sign.is_lowercase() || sign.is_numeric());
        if sign.is_uppercase() && (ends_small || ends_capitals) {
            words.push(' ');
        }
        words.push(if sign.is_alphanumeric() { sign } else { ' ' });
    }
    folded(&words)
}

impl Mapping {
    /// The name of a field's column in the form.
    #[must_use]
    pub fn column_field(column: &Column) -> String {
        format!("column.{}", column.field)
    }

    /// The name of what holds in a field where a row says nothing.
    #[must_use]
    pub fn otherwise_field(column: &Column) -> String {
        Self::otherwise_of(column.field)
    }

    /// The same of the field of a word.
    #[must_use]
    pub fn otherwise_of(field: &str) -> String {
        format!("otherwise.{field}")
    }

    /// Reads what somebody has chosen for a file with these columns.
    ///
    /// # Errors
    /// `error-import-column` for what every row has to say and nothing says; `error-choose`, `error-too-long`,
    /// `error-characters`.
    pub fn parse(kind: ImportKind, headers: &[String], form: &FormData) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let mut sources = BTreeMap::new();
        for column in kind.columns() {
            let (field, typed) =
                (Self::column_field(column), form.get(&Self::otherwise_field(column)).trim());
            let chosen = form.get(&field);
            if !chosen.is_empty() && !headers.iter().any(|name| name == chosen) {
                errors.add(&field, Problem::new("error-choose"));
            }
            if typed.chars().count() > OTHERWISE_MAX {
                let most = Problem::new("error-too-long").with("max", OTHERWISE_MAX.to_string());
                errors.add(Self::otherwise_field(column), most);
            } else if typed.chars().any(char::is_control) {
                errors.add(Self::otherwise_field(column), Problem::new("error-characters"));
            }
            if column.required && chosen.is_empty() && typed.is_empty() {
                errors.add(&field, Problem::new("error-import-column"));
            }
            if !chosen.is_empty() || !typed.is_empty() {
                let source = Source { column: chosen.to_owned(), otherwise: typed.to_owned() };
                sources.insert(column.field.to_owned(), source);
            }
        }
        let dates = DateOrder::parse(form.get("dates")).unwrap_or_default();
        let decimal = Decimal::parse(form.get("decimal")).unwrap_or_default();
        if errors.is_empty() { Ok(Self { sources, dates, decimal }) } else { Err(errors) }
    }

    /// What stands in the form for a file with these columns: what was chosen for the last file of the kind, as far as this
    /// one has the columns, and what their names suggest: `names` are what a field is called, `endings` are the last words of
    /// what programs call it.
    #[must_use]
    pub fn suggested(
        kind: ImportKind,
        headers: &[String],
        known: Option<&Self>,
        names: impl Fn(&Column) -> Vec<String>,
        endings: impl Fn(&Column) -> &'static [&'static str],
    ) -> FormData {
        let mut form = FormData::default();
        for column in kind.columns() {
            let known = known.and_then(|known| known.sources.get(column.field));
            let has = |name: &&String| headers.contains(name);
            let alike = || {
                let wanted: Vec<String> = names(column).iter().map(|name| folded(name)).collect();
                let exactly = |header: &&String| wanted.contains(&folded(header));
                let ends = |header: &&String| {
                    let words = format!(" {}", worded(header));
                    endings(column).iter().any(|ending| words.ends_with(&format!(" {ending}")))
                };
                headers.iter().find(exactly).or_else(|| headers.iter().find(ends))
            };
            let chosen = match known {
                Some(source) => Some(&source.column).filter(has),
                None => alike(),
            };
            form.set(&Self::column_field(column), chosen.cloned().unwrap_or_default());
            let otherwise = known.map(|source| source.otherwise.clone()).unwrap_or_default();
            form.set(&Self::otherwise_field(column), otherwise);
        }
        form.set("dates", known.map(|known| known.dates).unwrap_or_default().as_str());
        form.set("decimal", known.map(|known| known.decimal).unwrap_or_default().as_str());
        form
    }

    /// What a row says, field by field: only what the file or its user says at all.
    #[must_use]
    pub fn row(&self, kind: ImportKind, headers: &[String], cells: &[String]) -> (FormData, FieldErrors) {
        let (mut data, mut errors) = (FormData::default(), FieldErrors::none());
        for column in kind.columns() {
            let Some(source) = self.sources.get(column.field) else { continue };
            let place = headers.iter().position(|name| *name == source.column);
            let cell = place.and_then(|place| cells.get(place)).map_or("", String::as_str);
            let said = if cell.trim().is_empty() { source.otherwise.as_str() } else { cell };
            match errors.take(column.field, self.plain(column, said)) {
                Some(value) => data.set(column.field, value),
                None => data.set(column.field, said),
            }
        }
        (data, errors)
    }

    /// A value as the record's own form takes it.
    fn plain(&self, column: &Column, said: &str) -> Result<String, Problem> {
        if said.trim().is_empty() {
            return Ok(String::new());
        }
        match column.holds {
            Holds::Text | Holds::Amount => Ok(said.to_owned()),
            Holds::Date => {
                let day = self.dates.read(said).ok_or(Problem::new("error-date"))?;
                Ok(day.to_string())
            }
            Holds::Word(words) => {
                let meant = folded(said).replace(' ', "-");
                let known = words.iter().find(|word| **word == meant);
                let known =
                    known.ok_or_else(|| Problem::new("error-import-word").with("words", words.join(", ")));
                known.map(|word| (*word).to_owned())
            }
        }
    }
}

#[cfg(test)]
#[path = "mapping_tests.rs"]
mod tests;
