//! The customer's list of their objects.

use super::{ObjectRow, PlaceFilter, address, list_address, table};
use crate::{
    Frame,
    parts::{Button, ButtonKind, EmptyState, PageHead, Pager, PagerWords, Table},
};
use askama::Template;
use domain::{customer::Location, object::Place, portal::Portal, user::Scope};

/// What the list is made of, beside its frame.
#[derive(Debug)]
pub struct ObjectList<'a> {
    /// The rows of this page.
    pub rows: Vec<ObjectRow>,
    /// The places that the reader may look at.
    pub places: &'a [Location],
    /// The place that is looked at; none: all of them.
    pub place: Option<Place>,
    /// Whose objects the reader sees.
    pub scope: &'a Scope,
    /// The page after this one.
    pub next: Option<String>,
    /// The page before this one.
    pub previous: Option<String>,
}

/// The objects of a customer.
#[derive(Debug, Template)]
#[template(path = "objects/list.html")]
pub struct ObjectListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, export.
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
    pub fn new(frame: Frame, portal: &Portal, list: &ObjectList<'_>) -> Self {
        let (locale, here) = (frame.locale, list_address(portal));
        let whole = list.scope.is_company();
        let query = list.place.map(|place| format!("?location={place}")).unwrap_or_default();
        let csv = Button::link(locale.t("desk-csv"), format!("{here}/list.csv{query}"));
        let mut head = PageHead::new(locale.t("objects-title"));
        let all = list.next.is_none() && list.previous.is_none();
        head.count = all.then(|| locale.number(list.rows.len() as u64));
        if !list.rows.is_empty() {
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        Self {
            head,
            filter: PlaceFilter::new(locale, here, list.places, (list.place, whole)),
            table: table(&frame, &list.rows, list.places, |id| address(portal.slug.as_str(), id)),
            empty: empty(&frame, portal, list),
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

fn empty(frame: &Frame, portal: &Portal, list: &ObjectList<'_>) -> EmptyState {
    let (title, text) = match (list.scope, list.place) {
        (Scope::Own, _) => ("objects-none", "objects-none-own"),
        (_, Some(_)) => ("objects-none-here", "objects-none-text"),
        (_, None) => ("objects-none", "objects-none-text"),
    };
    EmptyState {
        title: frame.t(title).into_owned(),
        text: frame.t1(text, "company", portal.name.as_str()),
        action: None,
    }
}
