//! The desk's list of documents, newest first.

use super::{LIST, address_of, new_address};
use crate::{
    Frame,
    desk::customers,
    documents::{about_file, kind_word, kinds, list::state, with},
    parts::{
        Breadcrumb, Button, ButtonKind, Column, EmptyState, Field, FormView, Markup, Opt, PageHead, Pager,
        PagerWords, Row, Table,
    },
};
use askama::Template;
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

/// The documents of a tenant's customers.
#[derive(Debug, Template)]
#[template(path = "desk/found_list.html")]
pub struct DeskDocumentListPage {
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

impl DeskDocumentListPage {
    /// One page of the list.
    #[must_use]
    pub fn new(frame: Frame, list: &DeskDocumentList<'_>) -> Self {
        let locale = frame.locale;
        let narrowed = crate::documents::NARROWING.iter().any(|name| !list.asked.get(name).is_empty());
        let new = match &list.customer {
            Some((customer, _)) => new_address(*customer, None, None),
            None => format!("{LIST}/new"),
        };
        let add = || Button::link(locale.t("documents-add"), new.clone());
        let csv = Button::link(locale.t("desk-csv"), with(&format!("{LIST}/list.csv"), list.asked, &[]));
        let mut head = PageHead::new(locale.t("documents-title"));
        let whole = list.older.is_none() && list.newest.is_none() && !list.rows.is_empty();
        head.count = whole.then(|| locale.number(list.rows.len() as u64));
        if list.may_manage {
            head = head.action(add().kind(ButtonKind::Primary).icon("add").key("n"));
        }
        if !list.rows.is_empty() {
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        let clear = Button::link(locale.t("requests-clear"), LIST);
        let (title, text) = if narrowed {
            ("documents-none-found", "documents-none-found-text")
        } else {
            ("documents-none", "documents-none-desk")
        };
        Self {
            breadcrumb: list.customer.as_ref().map(|(id, name)| Breadcrumb {
                locale,
                above: vec![
                    (locale.t("customers-title").into_owned(), customers::LIST.to_owned()),
                    (name.clone(), customers::address(*id)),
                ],
                here: locale.t("documents-title").into_owned(),
            }),
            head,
            action: LIST.to_owned(),
            query: list.asked.get("q").to_owned(),
            fields: fields(&frame, list),
            clear: narrowed.then(|| LIST.to_owned()),
            note: list.only_words.as_ref().map(|words| locale.t1("requests-words", "words", words.as_str())),
            table: table(&frame, list),
            empty: EmptyState {
                title: locale.t(title).into_owned(),
                text: locale.t(text).into_owned(),
                action: if list.may_manage && (!narrowed || list.customer.is_some()) {
                    Some(add())
                } else {
                    narrowed.then_some(clear)
                },
            },
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
    let mut one = |name: &str, label: &str, any: &str, id: String, called: &str| {
        let options = vec![Opt::new("", locale.t(any)), Opt::new(id, called)];
        fields.push(view.select(name, locale.t(label), options).narrowing());
    };
    if let Some((id, name)) = &list.customer {
        one("customer", "record-customer", "documents-any-customer", id.to_string(), name);
    }
    if let Some((id, name)) = &list.object {
        one("object", "record-object", "requests-any-object", id.clone(), name);
    }
    if let Some((id, name)) = &list.project {
        one("project", "record-project", "documents-any-project", id.clone(), name);
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
