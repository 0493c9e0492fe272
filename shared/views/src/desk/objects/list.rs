//! The objects of a customer, place by place and by name.

use super::{ALL, address, list_address};
use crate::{
    Frame,
    desk::customers,
    objects::{ObjectRow, PlaceFilter, table},
    parts::{Breadcrumb, Button, ButtonKind, EmptyState, ListFilter, PageHead, Pager, PagerWords, Table},
};
use askama::Template;
use domain::{
    customer::{Customer, Location},
    object::Place,
};

/// What the list is made of, beside its frame.
#[derive(Debug)]
pub struct ObjectList<'a> {
    /// Whose.
    pub customer: &'a Customer,
    /// Its places.
    pub places: &'a [Location],
    /// The place that is looked at; none: all of them.
    pub place: Option<Place>,
    /// The rows of this page.
    pub rows: Vec<ObjectRow>,
    /// The page after this one.
    pub next: Option<String>,
    /// The page before this one.
    pub previous: Option<String>,
    /// Whether the reader may change them.
    pub may_manage: bool,
}

/// The objects of a customer.
#[derive(Debug, Template)]
#[template(path = "desk/objects/list.html")]
pub struct ObjectListPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Looks among the customer's objects, in the list of all.
    pub search: ListFilter,
    /// Title, count, adding, labels.
    pub head: PageHead,
    /// The places to choose from.
    pub filter: Option<PlaceFilter>,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl ObjectListPage {
    /// One page of the list.
    #[must_use]
    pub fn new(frame: Frame, list: &ObjectList<'_>) -> Self {
        let (locale, customer) = (frame.locale, list.customer);
        let here = list_address(customer.id);
        let add = || Button::link(locale.t("objects-add"), format!("{here}/new"));
        let labels = Button::link(locale.t("objects-labels"), format!("{here}/labels"));
        let mut head = PageHead::new(locale.t("objects-title"));
        let all = list.next.is_none() && list.previous.is_none();
        head.count = all.then(|| locale.number(list.rows.len() as u64));
        if list.may_manage {
            head = head.action(add().kind(ButtonKind::Primary).icon("add").key("n"));
        }
        if !list.rows.is_empty() {
            head = head.action(labels.icon("print"));
        }
        Self {
            breadcrumb: customers::within(locale, (customer.id, customer.name.as_str()), "objects-title"),
            search: ListFilter {
                hidden: Some(("customer".to_owned(), customer.id.to_string())),
                hint: locale.t("objects-search-hint").into_owned(),
                ..ListFilter::search(locale, ALL, locale.t("objects-search"))
            },
            head,
            filter: PlaceFilter::new(locale, here.clone(), list.places, list.place),
            table: table(&frame, &list.rows, list.places, |id| address(customer.id, id)),
            empty: match list.place {
                Some(_) => EmptyState {
                    title: locale.t("objects-none-here").into_owned(),
                    text: locale.t("objects-none-desk").into_owned(),
                    action: Some(Button::link(locale.t("objects-all-places"), here.clone())),
                },
                None => EmptyState {
                    title: locale.t("objects-none").into_owned(),
                    text: locale.t("objects-none-desk").into_owned(),
                    action: list.may_manage.then(add),
                },
            },
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
