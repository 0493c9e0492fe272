//! Request forms as data: free fields of every type, their conditions, and the reading of answers.
//!
//! A form is versioned and never changed in place: an old request is always shown with the form it was
//! made with.

use crate::{
    FieldErrors, FormData, Problem, Translated,
    text::{Line, Text},
};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The free fields of one work type, in one version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Counts up with each change.
    pub version: u32,
    /// The fields, in order.
    pub fields: Vec<Field>,
}

/// One free field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Name within the form: lower case letters, digits, hyphens. Never changes its meaning.
    pub key: String,
    /// What is asked.
    pub label: Translated,
    /// A line that helps to answer.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub help: Translated,
    /// Type, with what belongs to it.
    #[serde(flatten)]
    pub kind: FieldKind,
    /// Whether an answer is needed (while the field shows).
    #[serde(default)]
    pub required: bool,
    /// The answer that stands there at first, as it would be typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub default: String,
    /// Shown only when this holds. None: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_when: Option<Condition>,
}

/// The types of free fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A decimal number within bounds, written with a point or a comma.
    Number {
        /// Smallest value taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min: Option<i64>,
        /// Largest value taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<i64>,
        /// Unit shown behind the field.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        unit: String,
    },
    /// Yes or no.
    YesNo,
    /// Exactly one of the options.
    OneOf {
        /// What can be chosen.
        options: Vec<Choice>,
    },
    /// Any number of the options.
    ManyOf {
        /// What can be chosen.
        options: Vec<Choice>,
    },
    /// A day.
    Date,
    /// A day and a time of day.
    DateTime,
    /// Files, out of those uploaded with the request.
    File,
}

impl FieldKind {
    /// The word of every type, as in message keys.
    pub const WORDS: [&str; 9] =
        ["text", "long-text", "number", "yes-no", "one-of", "many-of", "date", "date-time", "file"];

    /// The word of the type.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LongText => "long-text",
            Self::Number { .. } => "number",
            Self::YesNo => "yes-no",
            Self::OneOf { .. } => "one-of",
            Self::ManyOf { .. } => "many-of",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::File => "file",
        }
    }

    /// The type of a word, with nothing set yet.
    #[must_use]
    pub fn blank(word: &str) -> Option<Self> {
        Some(match word {
            "text" => Self::Text,
            "long-text" => Self::LongText,
            "number" => Self::Number { min: None, max: None, unit: String::new() },
            "yes-no" => Self::YesNo,
            "one-of" => Self::OneOf { options: Vec::new() },
            "many-of" => Self::ManyOf { options: Vec::new() },
            "date" => Self::Date,
            "date-time" => Self::DateTime,
            "file" => Self::File,
            _ => return None,
        })
    }

    /// What can be chosen, where something is.
    #[must_use]
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::OneOf { options } | Self::ManyOf { options } => options,
            _ => &[],
        }
    }

    /// Whether its answer is chosen out of a few.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        matches!(self, Self::YesNo | Self::OneOf { .. } | Self::ManyOf { .. })
    }
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Name within the field.
    pub key: String,
    /// What people read.
    pub label: Translated,
}

/// A field is shown when another one's answer is one of these values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Key of an earlier field.
    pub field: String,
    /// `yes`, `no`, an option's key, or a text: any of them.
    pub is_any_of: Vec<String>,
}

/// One answer, in a form that no longer depends on how it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Answer {
    /// One line.
    Text(Line),
    /// Several lines.
    LongText(Text),
    /// Canonical decimal: digits, at most one point, maybe a leading minus.
    Number(String),
    /// Yes or no.
    YesNo(bool),
    /// Key of the chosen option.
    OneOf(String),
    /// Keys of the chosen options, in the form's order.
    ManyOf(Vec<String>),
    /// A day.
    Date(Date),
    /// A day and a time, on the clock of the portal's time zone.
    DateTime(DateTime),
}

/// Answers by field key. Fields of type file have theirs in [`crate::file::File::field`].
pub type Answers = BTreeMap<String, Answer>;

impl Field {
    /// Name of the field in a sent form.
    #[must_use]
    pub fn name(&self) -> String {
        format!("f.{}", self.key)
    }

    /// The answers that stand there at first, as they would be typed: one, and of many options several.
    pub fn defaults(&self) -> impl Iterator<Item = &str> {
        let several = matches!(self.kind, FieldKind::ManyOf { .. });
        self.default.split(move |sign| several && sign == ',').filter(|typed| !typed.is_empty())
    }

    /// Whether an answer could be typed in so many words.
    ///
    /// # Errors
    /// What people would be told.
    pub fn takes(&self, typed: &str) -> Result<(), Problem> {
        self.parse(&std::iter::once((self.name(), typed)).collect()).map(|_| ())
    }

    fn parse(&self, form: &FormData) -> Result<Option<Answer>, Problem> {
        let name = self.name();
        let typed = form.get(&name);
        let answer = match &self.kind {
            FieldKind::Text => Line::optional(typed)?.map(Answer::Text),
            FieldKind::LongText => Text::optional(typed)?.map(Answer::LongText),
            FieldKind::Number { min, max, .. } => number(typed, *min, *max)?.map(Answer::Number),
            FieldKind::YesNo => match typed {
                "" => None,
                "yes" => Some(Answer::YesNo(true)),
                "no" => Some(Answer::YesNo(false)),
                _ => return Err(Problem::new("error-choose")),
            },
            FieldKind::OneOf { options } => match typed {
                "" => None,
                key if options.iter().any(|option| option.key == key) => Some(Answer::OneOf(key.to_owned())),
                _ => return Err(Problem::new("error-choose")),
            },
            FieldKind::ManyOf { options } => {
                if form
                    .all(&name)
                    .any(|key| !key.is_empty() && !options.iter().any(|option| option.key == key))
                {
                    return Err(Problem::new("error-choose"));
                }
                let chosen: Vec<String> = options
                    .iter()
                    .filter(|option| form.all(&name).any(|key| key == option.key))
                    .map(|option| option.key.clone())
                    .collect();
                (!chosen.is_empty()).then_some(Answer::ManyOf(chosen))
            }
            FieldKind::Date => date(typed)?.map(Answer::Date),
            FieldKind::DateTime => date_time(typed)?.map(Answer::DateTime),
            FieldKind::File => None,
        };
        Ok(answer)
    }
}

impl Form {
    /// The same for staff who write down what they are told: nothing has to be answered, and files come later, on the record.
    #[must_use]
    pub fn for_staff(&self) -> Self {
        let typed = self.fields.iter().filter(|field| field.kind != FieldKind::File);
        let fields = typed.map(|field| Field { required: false, ..field.clone() }).collect();
        Self { version: self.version, fields }
    }

    /// Whether a field shows, given what was typed. A condition on a field that itself does not show, or
    /// does not exist, does not hold.
    #[must_use]
    pub fn shows(&self, field: &Field, form: &FormData) -> bool {
        let Some(condition) = &field.show_when else { return true };
        let mut earlier = self.fields.iter().take_while(|other| other.key != field.key);
        earlier.find(|other| other.key == condition.field).is_some_and(|other| {
            self.shows(other, form)
                && form
                    .all(&other.name())
                    .any(|typed| condition.is_any_of.iter().any(|wanted| wanted == typed))
        })
    }

    /// Reads the answers of every field that shows. What was sent for a field that does not show is dropped.
    /// `files_for` tells how many uploaded files answer a field.
    pub fn parse(
        &self,
        form: &FormData,
        files_for: impl Fn(&str) -> usize,
        errors: &mut FieldErrors,
    ) -> Answers {
        let mut answers = Answers::new();
        for field in self.fields.iter().filter(|field| self.shows(field, form)) {
            let Some(answer) = errors.take(&field.name(), field.parse(form)) else { continue };
            let answered = answer.is_some() || (field.kind == FieldKind::File && files_for(&field.key) > 0);
            if field.required && !answered {
                let key = match field.kind {
                    FieldKind::YesNo | FieldKind::OneOf { .. } | FieldKind::ManyOf { .. } => "error-choose",
                    FieldKind::File => "error-file-required",
                    _ => "error-required",
                };
                errors.add(field.name(), Problem::new(key));
            }
            if let Some(answer) = answer {
                answers.insert(field.key.clone(), answer);
            }
        }
        answers
    }
}

fn number(typed: &str, min: Option<i64>, max: Option<i64>) -> Result<Option<String>, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let text = typed.replace(',', ".");
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) || whole.len() > 15 || fraction.len() > 6 {
        return Err(Problem::new("error-number"));
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let value: i64 =
        if whole.is_empty() { 0 } else { whole.parse().map_err(|_| Problem::new("error-number"))? };
    // In millionths, so that bounds and fractions compare exactly.
    let millionths =
        i128::from(value) * 1_000_000 + format!("{fraction:0<6}").parse::<i128>().unwrap_or_default();
    let millionths = if sign == "-" { -millionths } else { millionths };
    if min.is_some_and(|min| millionths < i128::from(min) * 1_000_000) {
        return Err(Problem::new("error-number-min").with("min", min.unwrap_or_default().to_string()));
    }
    if max.is_some_and(|max| millionths > i128::from(max) * 1_000_000) {
        return Err(Problem::new("error-number-max").with("max", max.unwrap_or_default().to_string()));
    }
    let sign = if millionths < 0 { "-" } else { "" };
    Ok(Some(if fraction.is_empty() { format!("{sign}{value}") } else { format!("{sign}{value}.{fraction}") }))
}

/// Reads `2026-11-22`, what `<input type="date">` sends; nothing is none.
///
/// # Errors
/// `error-date` for what is no day, or none of this calendar's years.
pub fn date(typed: &str) -> Result<Option<Date>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        text => in_calendar(text.parse::<Date>().ok(), Date::year).map(Some),
    }
}

/// Reads `2026-11-22T09:30`, what `<input type="datetime-local">` sends.
fn date_time(typed: &str) -> Result<Option<DateTime>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        text => in_calendar(text.parse::<DateTime>().ok().filter(|_| text.contains('T')), DateTime::year)
            .map(Some),
    }
}

fn in_calendar<T: Copy>(value: Option<T>, year: impl Fn(T) -> i16) -> Result<T, Problem> {
    value.filter(|value| (1900..=2200).contains(&year(*value))).ok_or(Problem::new("error-date"))
}
