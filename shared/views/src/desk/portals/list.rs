//! The list of a company's portals, by name.

use super::{LIST, chip, door, first_address};
use crate::{
    Frame,
    parts::{Button, ButtonKind, Column, EmptyState, Markup, PageHead, Row, Table},
};
use askama::Template;
use domain::{
    Language, PortalId,
    portal::{PortalStatus, Slug},
};

/// A row of the list.
#[derive(Debug, Clone)]
pub struct PortalRow {
    /// The portal.
    pub id: PortalId,
    /// Its name.
    pub name: String,
    /// The word in its address.
    pub slug: Slug,
    /// Whether it is open.
    pub status: PortalStatus,
    /// The languages that it is read in.
    pub languages: Vec<Language>,
}

/// The portals of a tenant.
#[derive(Debug, Template)]
#[template(path = "desk/portals/list.html")]
pub struct PortalListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, adding.
    pub head: PageHead,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
}

impl PortalListPage {
    /// The list; with a way to add one for those who may.
    #[must_use]
    pub fn new(frame: Frame, rows: &[PortalRow], may_manage: bool) -> Self {
        let locale = frame.locale;
        let add = || Button::link(locale.t("portals-add"), format!("{LIST}/new"));
        let mut head = PageHead::new(locale.t("portals-title"));
        head.count = Some(locale.number(rows.len() as u64));
        if may_manage {
            head = head.action(add().kind(ButtonKind::Primary).icon("add").key("n"));
        }
        let empty = EmptyState {
            title: locale.t("portals-none").into_owned(),
            text: locale.t("portals-none-text").into_owned(),
            action: may_manage.then(add),
        };
        Self { head, table: table(&frame, rows), empty, frame }
    }
}

fn table(frame: &Frame, rows: &[PortalRow]) -> Table {
    let locale = frame.locale;
    let row = |row: &PortalRow| Row {
        href: Some(first_address(row.id)),
        cells: vec![
            Markup::text(&row.name),
            Markup::text(door(&row.slug)),
            Markup::part(&chip(locale, row.status)),
            Markup::text(row.languages.iter().map(|one| one.endonym()).collect::<Vec<_>>().join(", ")),
        ],
        current: false,
    };
    let columns = ["portals-name", "portals-address", "portals-status", "portals-languages"];
    Table {
        caption: locale.t("portals-title").into_owned(),
        columns: columns.map(|key| Column::text(frame.t(key))).into(),
        rows: rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}
