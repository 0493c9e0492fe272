//! The customer's list of documents.

use super::{NARROWING, about_file, address, chip, kind_word, kinds, list_address, with};
use crate::{
    Frame,
    found::{FoundList, FoundListPage, is_narrowed, one_or_any},
    parts::{Button, Column, EmptyState, Field, FormView, Markup, PagerWords, Row, Table},
};
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

impl DocumentList<'_> {
    /// One page of the list.
    #[must_use]
    pub fn page(&self, frame: Frame, portal: &Portal) -> FoundListPage {
        let address = list_address(portal);
        let narrowed = is_narrowed(self.asked, &NARROWING);
        let list = FoundList {
            title: "documents-title",
            search: ["documents-search", "documents-search-hint"],
            breadcrumb: None,
            csv: with(&format!("{address}/list.csv"), self.asked, &[]),
            asked: self.asked,
            fields: fields(&frame, self),
            narrowed,
            only_words: self.only_words.as_deref(),
            add: None,
            table: table(&frame, portal, &self.rows),
            empty: empty(&frame, portal, self, narrowed, &address),
            newer: self.newest.as_ref(),
            older: self.older.as_ref(),
            order: PagerWords::FromTop,
            unfinished: self.unfinished,
            address,
        };
        FoundListPage::new(frame, list)
    }
}

fn fields(frame: &Frame, list: &DocumentList<'_>) -> Vec<Field> {
    let (locale, wrong) = (frame.locale, FieldErrors::none());
    let view = FormView::new(locale, list.asked, &wrong);
    let of = [
        (("object", "record-object", "requests-any-object"), &list.object),
        (("project", "record-project", "documents-any-project"), &list.project),
    ];
    let one = |(words, one): (_, &Option<(String, String)>)| {
        one.as_ref().map(|(id, called)| one_or_any(view, locale, words, (id, called)))
    };
    [kinds(view, locale)].into_iter().chain(of.into_iter().filter_map(one)).collect()
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
