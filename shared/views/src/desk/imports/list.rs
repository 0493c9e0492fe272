//! The list of imports, newest first.

use super::{LIST, address, chip, kind_word};
use crate::{
    Frame,
    parts::{Button, ButtonKind, Column, EmptyState, Markup, PageHead, Pager, PagerWords, Row, Table},
};
use askama::Template;
use domain::import::Import;

/// The imports of a tenant.
#[derive(Debug, Template)]
#[template(path = "desk/imports/list.html")]
pub struct ImportListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, and a new one.
    pub head: PageHead,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl ImportListPage {
    /// One page of the list: its imports, and the addresses of the pages before and after.
    #[must_use]
    pub fn new(frame: Frame, imports: &[Import], (newer, older): (Option<String>, Option<String>)) -> Self {
        let locale = frame.locale;
        let add = || Button::link(locale.t("import-new"), format!("{LIST}/new"));
        let head = PageHead::new(locale.t("imports-title")).lead(Markup::text(locale.t("imports-lead")));
        let words = PagerWords::ByTime;
        Self {
            head: head.action(add().kind(ButtonKind::Primary).icon("add").key("n")),
            table: Table {
                caption: locale.t("imports-title").into_owned(),
                columns: ["kind", "stage", "rows", "wrong", "by", "at"]
                    .map(|key| {
                        let label = locale.t(&format!("import-column-{key}"));
                        if ["rows", "wrong"].contains(&key) {
                            Column::number(label)
                        } else {
                            Column::text(label)
                        }
                    })
                    .into(),
                rows: imports.iter().map(|import| row(&frame, import)).collect(),
                totals: Vec::new(),
            },
            empty: EmptyState {
                title: locale.t("imports-none").into_owned(),
                text: locale.t("imports-none-text").into_owned(),
                action: Some(add()),
            },
            pager: Pager { locale, newer, older, shown: String::new(), words },
            frame,
        }
    }
}

fn row(frame: &Frame, import: &Import) -> Row {
    let locale = frame.locale;
    Row {
        href: Some(address(import.id)),
        cells: vec![
            Markup::text(kind_word(locale, import.kind)),
            Markup::part(&chip(locale, import.stage)),
            Markup::text(locale.number(import.tally.rows)),
            Markup::text(locale.number(import.tally.wrong)),
            Markup::text(&import.by.name),
            Markup::part(&frame.when(import.at)),
        ],
        current: false,
    }
}
