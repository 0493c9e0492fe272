//! All objects of a tenant's customers, and what is found among them.

use super::{ALL, NEW, address, list_address};
use crate::{
    Frame,
    desk::customers,
    found::{FoundList, FoundListPage, is_narrowed, one_or_any},
    objects::{NARROWING, card_place, kinds, label, service_cell, with},
    parts::{Button, Column, EmptyState, Field, FormView, Markup, PagerWords, Row, Table},
};
use domain::{CustomerId, FieldErrors, FormData, object::ObjectCard};

/// What the list is made of, beside its frame.
#[derive(Debug)]
pub struct AllObjects<'a> {
    /// The rows of this page.
    pub rows: Vec<ObjectCard>,
    /// What is asked for, field by field, as it was sent.
    pub asked: &'a FormData,
    /// The customer whose objects they are: id and name.
    pub customer: Option<(CustomerId, String)>,
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

impl AllObjects<'_> {
    /// One page of the list.
    #[must_use]
    pub fn page(&self, frame: Frame) -> FoundListPage {
        let (locale, title) = (frame.locale, "objects-title");
        let narrowed = is_narrowed(self.asked, &NARROWING);
        let customer = self.customer.as_ref();
        let form = customer.map_or_else(|| NEW.to_owned(), |(id, _)| format!("{}/new", list_address(*id)));
        let add = Button::link(locale.t("objects-add"), form);
        let list = FoundList {
            title,
            search: ["objects-search", "objects-search-hint"],
            breadcrumb: customer.map(|(id, name)| customers::within(locale, (*id, name), title)),
            address: ALL.to_owned(),
            csv: with(&format!("{ALL}/list.csv"), self.asked, &[]),
            asked: self.asked,
            fields: fields(&frame, self),
            narrowed,
            only_words: self.only_words.as_deref(),
            add: self.may_manage.then_some(add),
            table: table(&frame, self),
            empty: empty(&frame, self, narrowed),
            newer: self.newest.as_ref(),
            older: self.older.as_ref(),
            order: PagerWords::FromTop,
            unfinished: self.unfinished,
        };
        FoundListPage::new(frame, list)
    }
}

fn fields(frame: &Frame, list: &AllObjects<'_>) -> Vec<Field> {
    let locale = frame.locale;
    let wrong = FieldErrors::none();
    let view = FormView::new(locale, list.asked, &wrong);
    let customer = list.customer.as_ref().map(|(id, name)| {
        let words = ("customer", "record-customer", "documents-any-customer");
        one_or_any(view, locale, words, (&id.to_string(), name))
    });
    kinds(view, locale, list.asked).into_iter().chain(customer).collect()
}

fn empty(frame: &Frame, list: &AllObjects<'_>, narrowed: bool) -> EmptyState {
    let say = |key: &str| frame.t(key).into_owned();
    let (title, text, action) = if narrowed || list.newest.is_some() {
        let clear = Button::link(say("requests-clear"), ALL);
        ("objects-none-found", "objects-none-found-text", Some(clear))
    } else {
        ("objects-none", "objects-none-all", None)
    };
    EmptyState { title: say(title), text: say(text), action }
}

fn table(frame: &Frame, list: &AllObjects<'_>) -> Table {
    let locale = frame.locale;
    let row = |card: &ObjectCard| Row {
        href: Some(address(card.customer, card.id)),
        cells: vec![
            Markup::text(&card.name),
            Markup::text(&card.kind),
            card.serial.as_ref().map_or_else(Markup::default, Markup::text),
            Markup::text(&card.customer_name),
            Markup::text(card_place(locale, card)),
            service_cell(frame, card.next_service, card.in_service),
        ],
        current: false,
    };
    let column = |key: &str| match key {
        "customer" => Column::text(locale.t("record-customer")),
        key => Column::text(label(locale, key)),
    };
    Table {
        caption: locale.t("objects-title").into_owned(),
        columns: ["name", "kind", "serial", "customer", "location", "service"].map(column).into(),
        rows: list.rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}
