//! All objects of a tenant's customers, and what is found among them.

use super::{ALL, address, list_address};
use crate::{
    Frame,
    desk::customers,
    objects::{NARROWING, card_place, kinds, label, service_cell, with},
    parts::{
        Breadcrumb, Button, ButtonKind, Column, EmptyState, Field, FormView, Markup, Opt, PageHead, Pager,
        PagerWords, Row, Table,
    },
};
use askama::Template;
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

/// The objects of a tenant's customers.
#[derive(Debug, Template)]
#[template(path = "desk/found_list.html")]
pub struct AllObjectsPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands; none: it is the list of all.
    pub breadcrumb: Option<Breadcrumb>,
    /// Title, count, adding, export.
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

impl AllObjectsPage {
    /// One page of the list.
    #[must_use]
    pub fn new(frame: Frame, list: &AllObjects<'_>) -> Self {
        let locale = frame.locale;
        let narrowed = NARROWING.iter().any(|name| !list.asked.get(name).is_empty());
        let csv = Button::link(locale.t("desk-csv"), with(&format!("{ALL}/list.csv"), list.asked, &[]));
        let mut head = PageHead::new(locale.t("objects-title"));
        let whole = list.older.is_none() && list.newest.is_none() && !list.rows.is_empty();
        head.count = whole.then(|| locale.number(list.rows.len() as u64));
        if let (true, Some((customer, _))) = (list.may_manage, &list.customer) {
            let add = Button::link(locale.t("objects-add"), format!("{}/new", list_address(*customer)));
            head = head.action(add.kind(ButtonKind::Primary).icon("add").key("n"));
        }
        if !list.rows.is_empty() {
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        Self {
            breadcrumb: list.customer.as_ref().map(|(id, name)| Breadcrumb {
                locale,
                above: vec![
                    (locale.t("customers-title").into_owned(), customers::LIST.to_owned()),
                    (name.clone(), customers::address(*id)),
                ],
                here: locale.t("objects-title").into_owned(),
            }),
            head,
            action: ALL.to_owned(),
            query: list.asked.get("q").to_owned(),
            fields: fields(&frame, list),
            clear: narrowed.then(|| ALL.to_owned()),
            note: list.only_words.as_ref().map(|words| locale.t1("requests-words", "words", words.as_str())),
            table: table(&frame, list),
            empty: empty(&frame, list, narrowed),
            pager: Pager {
                locale,
                newer: list.newest.clone(),
                older: list.older.clone(),
                shown: String::new(),
                words: if list.unfinished { PagerWords::Searching } else { PagerWords::FromTop },
            },
            frame,
        }
    }
}

fn fields(frame: &Frame, list: &AllObjects<'_>) -> Vec<Field> {
    let locale = frame.locale;
    let wrong = FieldErrors::none();
    let view = FormView::new(locale, list.asked, &wrong);
    let customer = list.customer.as_ref().map(|(id, name)| {
        let any = Opt::new("", locale.t("documents-any-customer"));
        let options = vec![any, Opt::new(id.to_string(), name.as_str())];
        view.select("customer", locale.t("record-customer"), options).narrowing()
    });
    kinds(view, locale, list.asked).into_iter().chain(customer).collect()
}

fn empty(frame: &Frame, list: &AllObjects<'_>, narrowed: bool) -> EmptyState {
    let say = |key: &str| frame.t(key).into_owned();
    let (title, text, action) = if list.unfinished {
        ("requests-further", "requests-further-text", None)
    } else if narrowed || list.newest.is_some() {
        let clear = Button::link(say("requests-clear"), ALL);
        ("objects-none-found", "objects-none-found-text", Some(clear))
    } else {
        let choose = Button::link(say("objects-choose-customer"), customers::LIST);
        ("objects-none", "objects-none-all", list.may_manage.then_some(choose))
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
