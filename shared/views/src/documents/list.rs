//! The customer's list of documents.

use super::{about_file, address, chip, kind_word, kinds, list_address, with};
use crate::{
    Frame,
    parts::{
        Button, ButtonKind, Column, EmptyState, Field, FormView, Markup, Opt, PageHead, Pager, PagerWords,
        Row, Table,
    },
};
use askama::Template;
use domain::{
    FieldErrors, FormData,
    document::{Card, CardState},
    portal::Portal,
    user::Scope,
};

/// What the list is made of, beside its frame.
#[derive(Debug)]
pub struct DocumentList<'a> {
    /// The rows of this page.
    pub rows: Vec<Card>,
    /// What is asked for, field by field, as it was sent.
    pub asked: &'a FormData,
    /// The object whose documents they are: id and name.
    pub object: Option<(String, String)>,
    /// The project whose documents they are: id and name.
    pub project: Option<(String, String)>,
    /// More words were typed than are looked for: those that are.
    pub only_words: Option<String>,
    /// Whose documents the reader sees.
    pub scope: &'a Scope,
    /// The page after this one.
    pub older: Option<String>,
    /// The first page; none: this is it.
    pub newest: Option<String>,
    /// The page is not full, and older ones were not looked at yet.
    pub unfinished: bool,
}

/// The documents of a customer, newest first.
#[derive(Debug, Template)]
#[template(path = "found_list.html")]
pub struct DocumentListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, export.
    pub head: PageHead,
    /// Address of the list.
    pub action: String,
    /// What is typed into the search.
    pub query: String,
    /// The filters beside the search.
    pub fields: Vec<Field>,
    /// The list without any of them; none: none is set.
    pub clear: Option<String>,
    /// What the search leaves out.
    pub note: Option<String>,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl DocumentListPage {
    /// One page of the list.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, list: &DocumentList<'_>) -> Self {
        let (locale, action) = (frame.locale, list_address(portal));
        let narrowed = super::NARROWING.iter().any(|name| !list.asked.get(name).is_empty());
        let csv = Button::link(locale.t("desk-csv"), with(&format!("{action}/list.csv"), list.asked, &[]));
        let mut head = PageHead::new(locale.t("documents-title"));
        let whole = list.older.is_none() && list.newest.is_none() && !list.rows.is_empty();
        head.count = whole.then(|| locale.number(list.rows.len() as u64));
        if !list.rows.is_empty() {
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        let wrong = FieldErrors::none();
        let view = FormView::new(locale, list.asked, &wrong);
        let mut fields = vec![kinds(view, locale)];
        for (name, any, one) in [
            ("object", "requests-any-object", &list.object),
            ("project", "documents-any-project", &list.project),
        ] {
            let Some((id, called)) = one else { continue };
            let options = vec![Opt::new("", locale.t(any)), Opt::new(id, called)];
            fields.push(view.select(name, locale.t(&format!("record-{name}")), options).narrowing());
        }
        Self {
            head,
            query: list.asked.get("q").to_owned(),
            fields,
            clear: narrowed.then(|| action.clone()),
            note: list.only_words.as_ref().map(|words| locale.t1("requests-words", "words", words.as_str())),
            table: table(&frame, portal, &list.rows),
            empty: empty(&frame, portal, list, narrowed, &action),
            pager: Pager {
                locale,
                newer: list.newest.clone(),
                older: list.older.clone(),
                shown: String::new(),
                words: if list.unfinished { PagerWords::Searching } else { PagerWords::FromTop },
            },
            action,
            frame,
        }
    }
}

fn table(frame: &Frame, portal: &Portal, rows: &[Card]) -> Table {
    let locale = frame.locale;
    let row = |card: &Card| Row {
        href: Some(address(portal.slug.as_str(), card.what)),
        cells: vec![
            Markup::text(&card.title),
            Markup::text(kind_word(locale, card.kind)),
            about_file(locale, card),
            Markup::part(&frame.when(card.at)),
        ],
        current: false,
    };
    Table {
        caption: locale.t("documents-title").into_owned(),
        columns: ["title", "kind", "file", "at"]
            .map(|key| Column::text(locale.t(&format!("customers-field-document-{key}"))))
            .into(),
        rows: rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

fn empty(frame: &Frame, portal: &Portal, list: &DocumentList<'_>, narrowed: bool, here: &str) -> EmptyState {
    let say = |key: &str| frame.t(key).into_owned();
    if list.unfinished {
        return EmptyState {
            title: say("requests-further"),
            text: say("requests-further-text"),
            action: None,
        };
    }
    if narrowed || list.newest.is_some() {
        let clear = Button::link(say("requests-clear"), here);
        return EmptyState {
            title: say("documents-none-found"),
            text: say("documents-none-found-text"),
            action: Some(clear),
        };
    }
    let text = if *list.scope == Scope::Own { "documents-none-own" } else { "documents-none-text" };
    EmptyState {
        title: say("documents-none"),
        text: frame.t1(text, "company", portal.name.as_str()),
        action: None,
    }
}

/// What a row says at the desk of whether it can be opened.
pub(crate) fn state(frame: &Frame, card: &Card) -> Markup {
    match (card.state, card.shown) {
        (CardState::Good, true) => Markup::muted(chip(frame.locale, card.state, card.shown).word),
        _ => Markup::part(&chip(frame.locale, card.state, card.shown)),
    }
}
