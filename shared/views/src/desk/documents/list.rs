//! The desk's list of documents, newest first.

use super::{LIST, address_of, new_address};
use crate::{
    Frame,
    desk::customers,
    documents::{NARROWING, about_file, kind_word, kinds, list::state, with},
    found::{FoundList, FoundListPage, is_narrowed, one_or_any},
    parts::{Button, Column, EmptyState, Field, FormView, Markup, Opt, PagerWords, Row, Table},
};
use domain::{CustomerId, FieldErrors, FormData, document::Card};

/// What the list is made of, beside its frame.
#[derive(Debug)]
pub struct DeskDocumentList<'a> {
    /// The rows of this page.
    pub rows: Vec<Card>,
    /// What is asked for, field by field, as it was sent.
    pub asked: &'a FormData,
    /// The customer whose documents they are: id and name.
    pub customer: Option<(CustomerId, String)>,
    /// The object whose documents they are: id and name.
    pub object: Option<(String, String)>,
    /// The project whose documents they are: id and name.
    pub project: Option<(String, String)>,
    /// More words were typed than are looked for: those that are.
    pub only_words: Option<String>,
    /// The page after this one.
    pub older: Option<String>,
    /// The first page; none: this is it.
    pub newest: Option<String>,
    /// The page is not full, and older ones were not looked at yet.
    pub unfinished: bool,
    /// Whether the reader may add some.
    pub may_manage: bool,
}

impl DeskDocumentList<'_> {
    /// One page of the list.
    #[must_use]
    pub fn page(&self, frame: Frame) -> FoundListPage {
        let (locale, title) = (frame.locale, "documents-title");
        let customer = self.customer.as_ref();
        let new = match customer {
            Some((customer, _)) => new_address(*customer, None, None),
            None => format!("{LIST}/new"),
        };
        let add = self.may_manage.then(|| Button::link(locale.t("documents-add"), new));
        let narrowed = is_narrowed(self.asked, &NARROWING);
        let list = FoundList {
            title,
            search: ["documents-search", "documents-search-hint"],
            breadcrumb: customer.map(|(id, name)| customers::within(locale, (*id, name), title)),
            address: LIST.to_owned(),
            csv: with(&format!("{LIST}/list.csv"), self.asked, &[]),
            asked: self.asked,
            fields: fields(&frame, self),
            narrowed,
            only_words: self.only_words.as_deref(),
            empty: empty(&frame, add.clone().filter(|_| !narrowed || customer.is_some()), narrowed),
            add,
            table: table(&frame, self),
            newer: self.newest.as_ref(),
            older: self.older.as_ref(),
            order: PagerWords::FromTop,
            unfinished: self.unfinished,
        };
        FoundListPage::new(frame, list)
    }
}

fn empty(frame: &Frame, add: Option<Button>, narrowed: bool) -> EmptyState {
    let say = |key: &str| frame.t(key).into_owned();
    let (title, text) = if narrowed {
        ("documents-none-found", "documents-none-found-text")
    } else {
        ("documents-none", "documents-none-desk")
    };
    let clear = narrowed.then(|| Button::link(say("requests-clear"), LIST));
    EmptyState { title: say(title), text: say(text), action: add.or(clear) }
}

fn fields(frame: &Frame, list: &DeskDocumentList<'_>) -> Vec<Field> {
    let locale = frame.locale;
    let wrong = FieldErrors::none();
    let view = FormView::new(locale, list.asked, &wrong);
    let shown = ["", "shown", "hidden"].map(|word| {
        let key =
            if word.is_empty() { "documents-any-state".to_owned() } else { format!("document-state-{word}") };
        Opt::new(word, locale.t(&key))
    });
    let mut fields = vec![
        kinds(view, locale),
        view.select("show", locale.t("customers-field-document-shown"), shown.into()).narrowing(),
    ];
    let mut one = |words, id: &str, called: &str| {
        fields.push(one_or_any(view, locale, words, (id, called)));
    };
    if let Some((id, name)) = &list.customer {
        one(("customer", "record-customer", "documents-any-customer"), &id.to_string(), name);
    }
    if let Some((id, name)) = &list.object {
        one(("object", "record-object", "requests-any-object"), id, name);
    }
    if let Some((id, name)) = &list.project {
        one(("project", "record-project", "documents-any-project"), id, name);
    }
    fields
}

fn table(frame: &Frame, list: &DeskDocumentList<'_>) -> Table {
    let locale = frame.locale;
    let all = list.customer.is_none();
    let row = |card: &Card| {
        let customer = all.then(|| Markup::text(&card.customer_name));
        let cells =
            [Some(Markup::text(&card.title)), Some(Markup::text(kind_word(locale, card.kind))), customer];
        let when = Markup::part(&frame.when(card.at));
        let further = [Some(about_file(locale, card)), Some(state(frame, card)), Some(when)];
        Row {
            href: Some(address_of(card.what)),
            cells: cells.into_iter().chain(further).flatten().collect(),
            current: false,
        }
    };
    let keys =
        ["document-title", "document-kind", "customer", "document-file", "document-shown", "document-at"];
    let column = |key: &&str| match *key {
        "customer" => Column::text(locale.t("record-customer")),
        key => Column::text(locale.t(&format!("customers-field-{key}"))),
    };
    Table {
        caption: locale.t("documents-title").into_owned(),
        columns: keys.iter().filter(|key| all || **key != "customer").map(column).collect(),
        rows: list.rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}
