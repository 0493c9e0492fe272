//! The list of a portal's work types.

use super::{Around, RoomPage, WORK_TYPES, address, section_name};
use crate::{
    Frame,
    parts::{Button, ButtonKind, Column, EmptyState, Markup, Row, Table},
};
use domain::{PortalId, portal::Portal, work_type::WorkType};

/// Address of a work type's settings.
#[must_use]
pub fn type_address(portal: PortalId, work_type: &str) -> String {
    format!("{}/{work_type}", address(portal, WORK_TYPES))
}

/// Address of a work type's form as guests see it.
#[must_use]
pub fn preview_address(portal: PortalId, work_type: &str) -> String {
    format!("{}/preview", type_address(portal, work_type))
}

/// The list, in the order in which people choose; with a way to add one for those who may.
#[must_use]
pub fn work_type_list_page(frame: Frame, portal: &Portal, may_manage: bool) -> RoomPage {
    let locale = frame.locale;
    let title = section_name(locale, WORK_TYPES);
    let mut around = Around { title, ..Around::default() };
    let add = || Button::link(locale.t("work-types-add"), format!("{}/new", address(portal.id, WORK_TYPES)));
    if may_manage {
        around = around.tool(add().kind(ButtonKind::Primary).icon("add").key("n"));
    }
    let body = if portal.work_types.is_empty() {
        Markup::part(&EmptyState {
            title: locale.t("work-types-none").into_owned(),
            text: locale.t("work-types-none-text").into_owned(),
            action: None,
        })
    } else {
        Markup::part(&table(&frame, portal))
    };
    let lead = locale.t("work-types-lead").into_owned();
    RoomPage::new(frame, portal, around, lead, body)
}

fn table(frame: &Frame, portal: &Portal) -> Table {
    let locale = frame.locale;
    let yes = |on: bool| locale.t(if on { "answer-yes" } else { "answer-no" }).into_owned();
    let row = |one: &WorkType| Row {
        href: Some(type_address(portal.id, &one.key)),
        cells: vec![
            Markup::text(one.name.in_language(portal.named_in(locale.language()))),
            Markup::text(yes(one.open_to_guests)),
            Markup::text(yes(one.open_to_users)),
            Markup::text(locale.number(one.form.fields.len() as u64)),
            Markup::text(locale.number(one.items.len() as u64)),
        ],
        current: false,
    };
    let text = |key| Column::text(frame.t(key));
    let number = |key| Column::number(frame.t(key));
    Table {
        caption: section_name(locale, WORK_TYPES),
        columns: vec![
            text("work-types-name"),
            text("work-types-guests"),
            text("work-types-users"),
            number("work-types-fields"),
            number("work-types-items"),
        ],
        rows: portal.work_types.iter().map(row).collect(),
        totals: Vec::new(),
    }
}
