//! Parts of lists: tables that turn into cards, filters, pages, tabs, what to say when nothing is there.

use super::{Button, Field, Markup};
use crate::Locale;
use askama::Template;

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its heading; beside the value on a card.
    pub label: String,
    /// Whether it holds numbers: right-aligned, tabular figures.
    pub numeric: bool,
    /// What it holds, for lists that give each column its own room; empty: no list does.
    pub key: &'static str,
}

impl Column {
    /// A column of texts.
    #[must_use]
    pub fn text(label: impl Into<String>) -> Self {
        Self { label: label.into(), numeric: false, key: "" }
    }

    /// The same in a list that gives it its own room.
    #[must_use]
    pub const fn keyed(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// A column of numbers.
    #[must_use]
    pub fn number(label: impl Into<String>) -> Self {
        Self { label: label.into(), numeric: true, key: "" }
    }
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Where the row leads; the first cell becomes the link, and the whole row can be clicked.
    pub href: Option<String>,
    /// One piece per column.
    pub cells: Vec<Markup>,
    /// Whether it is the one whose record is open.
    pub current: bool,
}

/// A table; below 640 px each row is a card.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "parts/table.html")]
pub struct Table {
    /// What it lists, for screen readers.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Rows of totals at its foot: label and value each.
    pub totals: Vec<(String, String)>,
}

impl Table {
    fn span(&self) -> usize {
        self.columns.len().saturating_sub(1).max(1)
    }
}

/// The facts of a record: what and which.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "parts/description_list.html")]
pub struct DescriptionList {
    /// Name and value.
    pub rows: Vec<(String, Markup)>,
}

impl DescriptionList {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with one more fact.
    #[must_use]
    pub fn row(mut self, name: impl Into<String>, value: Markup) -> Self {
        self.rows.push((name.into(), value));
        self
    }

    /// The same with one more fact, if there is a value.
    #[must_use]
    pub fn maybe(self, name: impl Into<String>, value: Option<Markup>) -> Self {
        match value {
            Some(value) => self.row(name, value),
            None => self,
        }
    }
}

/// Ways to the pages before and after.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/pager.html")]
pub struct Pager {
    /// The language.
    pub locale: Locale,
    /// Address of the newer page.
    pub newer: Option<String>,
    /// Address of the older page.
    pub older: Option<String>,
    /// What is shown: “25 of 312”; empty: nothing.
    pub shown: String,
    /// What lies before and behind.
    pub words: PagerWords,
}

/// What the pages before and after a page are, by the order of their list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagerWords {
    /// Newest first: newer ones, and older ones.
    ByTime,
    /// By name: the first page, and the next.
    ByName,
    /// Newest first, from the top: the newest, and older ones.
    FromTop,
    /// The same while a search has not come to its end: older ones are still to be looked through.
    Searching,
}

impl PagerWords {
    const fn before(self) -> &'static str {
        match self {
            Self::ByTime => "pager-newer",
            Self::ByName => "pager-first",
            Self::FromTop | Self::Searching => "pager-newest",
        }
    }

    const fn behind(self) -> &'static str {
        match self {
            Self::ByTime | Self::FromTop => "pager-older",
            Self::Searching => "pager-further",
            Self::ByName => "pager-next",
        }
    }
}

/// What a list says when nothing is in it.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/empty_state.html")]
pub struct EmptyState {
    /// What is not there.
    pub title: String,
    /// What will appear here, and when.
    pub text: String,
    /// The first step.
    pub action: Option<Button>,
}

/// The search of a list, and filters beside it, if any; they live in the address. What is set stands open.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/list_filter.html")]
pub struct ListFilter {
    /// The language.
    pub locale: Locale,
    /// Address of the list.
    pub action: String,
    /// What else the address says: the word of a tab, whose list it is.
    pub hidden: Option<(String, String)>,
    /// Label of the search field.
    pub label: String,
    /// What is searched for now.
    pub query: String,
    /// What the search says in place of the filter of the same name: the search looks further than the list that is
    /// shown.
    pub everywhere: Option<(&'static str, &'static str)>,
    /// What can be searched for; empty: the label says it.
    pub hint: String,
    /// The filters.
    pub fields: Vec<Field>,
    /// How many of them are set.
    pub set: usize,
    /// The list without search and filters; none: nothing is set.
    pub clear: Option<String>,
}

impl ListFilter {
    /// A search without filters.
    #[must_use]
    pub fn search(locale: Locale, action: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            locale,
            action: action.into(),
            hidden: None,
            label: label.into(),
            query: String::new(),
            everywhere: None,
            hint: String::new(),
            fields: Vec::new(),
            set: 0,
            clear: None,
        }
    }
}

/// One of some views of the same thing.
#[derive(Debug, Clone)]
pub struct Tab {
    /// Its name.
    pub label: String,
    /// Its address.
    pub href: String,
    /// How many are in it.
    pub count: Option<String>,
    /// Whether it is open.
    pub current: bool,
}

/// Views of the same thing, one open.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/tabs.html")]
pub struct Tabs {
    /// What the views are of, for screen readers.
    pub label: String,
    /// The views.
    pub tabs: Vec<Tab>,
}
