//! A form of settings as data, ready to be drawn: which fields, of which sort, in which order.

use crate::{Language, form::Choice};

/// A field of the editor's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its name in the form.
    pub name: String,
    /// What its message keys begin with, behind `setting-`.
    pub words: String,
    /// The language that it is typed in; none: the portal's settings have it once.
    pub language: Option<Language>,
    /// Whether it has to be filled in.
    pub required: bool,
    /// What it is filled in with.
    pub ask: Ask,
}

/// What a field is filled in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// One line.
    Line(LineOf),
    /// One of these.
    OneOf(Vec<Choice>),
    /// Any of these.
    ManyOf(Vec<Choice>),
    /// Yes or no.
    Tick,
    /// A text.
    Text(Length),
    /// Rows of fields in an order of their own.
    Rows {
        /// The rows.
        rows: Vec<AskedRow>,
        /// Whether there is room for one more.
        room: bool,
    },
}

/// A row of fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedRow {
    /// Its id within the list; sent along, its order is the rows' order.
    pub id: String,
    /// Its fields.
    pub fields: Vec<Asked>,
}

/// Which sort of line a setting is: which keyboard it is typed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineOf {
    /// Any words.
    Words,
    /// A mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A whole number.
    Number,
    /// A colour, `#rrggbb`.
    Colour,
    /// An address in the web.
    Url,
    /// A time zone by its IANA name.
    Zone,
    /// A style sheet, on several lines.
    Css,
}

/// How long a text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// One line.
    Line,
    /// Several lines.
    Long,
}

impl Asked {
    /// Every field, those in rows too, each behind the list that it stands in.
    pub fn all<'a>(fields: &'a [Self]) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(fields.iter().flat_map(|field| {
            let rows: &[AskedRow] = if let Ask::Rows { rows, .. } = &field.ask { rows } else { &[] };
            std::iter::once(field).chain(rows.iter().flat_map(|row| Self::all(&row.fields)))
        }))
    }
}
