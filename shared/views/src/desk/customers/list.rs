//! The list of customers, by name.

use super::{LIST, address, chip};
use crate::{
    Frame,
    parts::{
        Button, ButtonKind, Column, EmptyState, ListFilter, Markup, PageHead, Pager, PagerWords, Row, Table,
    },
};
use askama::Template;
use domain::{CustomerId, customer::CustomerStatus};

/// A row of the list.
#[derive(Debug, Clone)]
pub struct CustomerRow {
    /// The customer.
    pub id: CustomerId,
    /// What stands on its letters.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub city: String,
    /// Whom to talk to.
    pub contact: String,
    /// Who looks after it.
    pub manager: Option<String>,
    /// Whether it is served.
    pub status: CustomerStatus,
}

/// What the list is made of, beside its frame.
#[derive(Debug, Clone)]
pub struct CustomerList {
    /// The rows of this page.
    pub rows: Vec<CustomerRow>,
    /// What is looked for; empty: nothing.
    pub typed: String,
    /// The same as it stands in an address.
    pub query: String,
    /// The page after this one.
    pub next: Option<String>,
    /// The page before this one.
    pub previous: Option<String>,
    /// Whether the reader may add customers.
    pub may_manage: bool,
}

/// The customers of a tenant.
#[derive(Debug, Template)]
#[template(path = "desk/customers/list.html")]
pub struct CustomerListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, adding, export.
    pub head: PageHead,
    /// The search.
    pub search: ListFilter,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl CustomerListPage {
    /// One page of the list.
    #[must_use]
    pub fn new(frame: Frame, list: &CustomerList) -> Self {
        let locale = frame.locale;
        let query = if list.query.is_empty() { String::new() } else { format!("?q={}", list.query) };
        let csv = Button::link(locale.t("desk-csv"), format!("{LIST}/list.csv{query}"));
        let mut head = PageHead::new(locale.t("customers-title"));
        // How many there are is known for nothing as long as they fit on one page.
        let whole = list.next.is_none() && list.previous.is_none() && list.typed.is_empty();
        head.count = whole.then(|| locale.number(list.rows.len() as u64));
        if list.may_manage {
            let add = Button::link(locale.t("customers-add"), format!("{LIST}/new"));
            head = head.action(add.kind(ButtonKind::Primary).icon("add").key("n"));
        }
        Self {
            head: head.action(csv.kind(ButtonKind::Quiet).icon("file")),
            search: ListFilter {
                query: list.typed.clone(),
                clear: (!list.typed.is_empty()).then(|| LIST.to_owned()),
                ..ListFilter::search(locale, LIST, locale.t("customers-search"))
            },
            table: table(&frame, &list.rows),
            empty: empty(&frame, list),
            pager: Pager {
                locale,
                newer: list.previous.clone(),
                older: list.next.clone(),
                shown: String::new(),
                words: PagerWords::ByName,
            },
            frame,
        }
    }
}

fn table(frame: &Frame, rows: &[CustomerRow]) -> Table {
    let locale = frame.locale;
    let columns = ["name", "reference", "city", "contact", "manager", "status"];
    let row = |row: &CustomerRow| Row {
        href: Some(address(row.id)),
        cells: vec![
            Markup::text(&row.name),
            Markup::text(&row.reference),
            Markup::text(&row.city),
            Markup::text(&row.contact),
            row.manager.as_ref().map_or_else(|| Markup::muted(locale.t("desk-nobody")), Markup::text),
            Markup::part(&chip(locale, row.status)),
        ],
        current: false,
    };
    Table {
        caption: locale.t("customers-title").into_owned(),
        columns: columns.map(|key| Column::text(frame.t(&format!("customers-field-{key}")))).into(),
        rows: rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

fn empty(frame: &Frame, list: &CustomerList) -> EmptyState {
    let locale = frame.locale;
    if list.typed.is_empty() {
        let add = || Button::link(locale.t("customers-add"), format!("{LIST}/new"));
        return EmptyState {
            title: locale.t("customers-none").into_owned(),
            text: locale.t("customers-none-text").into_owned(),
            action: list.may_manage.then(add),
        };
    }
    EmptyState {
        title: locale.t1("customers-search-none", "typed", list.typed.as_str()),
        text: locale.t("customers-search-none-text").into_owned(),
        action: Some(Button::link(locale.t("customers-search-clear"), LIST)),
    }
}
