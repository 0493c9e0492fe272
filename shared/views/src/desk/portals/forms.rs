//! The form builder's lists: the free fields of a work type in their order, and the types that a new one can have.

use super::{Around, RoomPage, preview_address, type_address};
use crate::{
    Frame,
    parts::{Button, ButtonKind, Column, EmptyState, Markup, Row, Table},
};
use askama::Template;
use domain::{
    Language, PortalId,
    form::{Field, FieldKind, Form},
    portal::Portal,
    work_type::WorkType,
};

/// Versions that are offered to look at.
const VERSIONS: u32 = 20;

/// Address of the free fields of a work type.
#[must_use]
pub fn fields_address(portal: PortalId, work_type: &str) -> String {
    format!("{}/fields", type_address(portal, work_type))
}

/// Address of a free field.
#[must_use]
pub fn field_address(portal: PortalId, work_type: &str, field: &str) -> String {
    format!("{}/{field}", fields_address(portal, work_type))
}

/// The free fields of a work type in their order, and the versions of the form.
#[must_use]
pub fn field_list_page(frame: Frame, portal: &Portal, work_type: &WorkType, may_manage: bool) -> RoomPage {
    let locale = frame.locale;
    let name = work_type.name.in_language(portal.named_in(locale.language()));
    let mut around = Around::work_types(&frame, portal, locale.t("fields-title"))
        .below(name, type_address(portal.id, &work_type.key));
    if may_manage {
        let new = format!("{}/new", fields_address(portal.id, &work_type.key));
        let add = Button::link(locale.t("fields-add"), new).kind(ButtonKind::Primary);
        around = around.tool(add.icon("add").key("n"));
    }
    let preview = preview_address(portal.id, &work_type.key);
    around = around.tool(Button::link(locale.t("form-preview"), preview.clone()).icon("external"));
    let fields = if work_type.form.fields.is_empty() {
        Markup::part(&EmptyState {
            title: locale.t("fields-none").into_owned(),
            text: locale.t("fields-none-text").into_owned(),
            action: None,
        })
    } else {
        Markup::part(&table(&frame, portal, work_type))
    };
    let body = Markup::all([fields, versions(&frame, &work_type.form, &preview)]);
    let lead = locale.t1("fields-lead", "type", name);
    RoomPage::new(frame, portal, around, lead, body)
}

/// Every version of a form that there was, the newest first.
fn versions(frame: &Frame, form: &Form, preview: &str) -> Markup {
    let locale = frame.locale;
    let link = |version: u32| {
        let text = locale.t1("form-version", "version", version);
        Markup::link(format!("{preview}?version={version}"), text)
    };
    let oldest = form.version.saturating_sub(VERSIONS).max(1);
    let links = (oldest..=form.version).rev().map(link);
    Markup::part(&Versions {
        title: locale.t("form-versions").into_owned(),
        help: locale.t("form-versions-help").into_owned(),
        links: links.collect(),
    })
}

#[derive(Template)]
#[template(
    source = r#"<section class="section" aria-labelledby="versions"><h3 id="versions">{{ title }}</h3><p class="help">{{ help }}</p><ul class="versions">{% for link in links %}<li>{{ link }}</li>{% endfor %}</ul></section>"#,
    ext = "html"
)]
struct Versions {
    title: String,
    help: String,
    links: Vec<Markup>,
}

fn table(frame: &Frame, portal: &Portal, work_type: &WorkType) -> Table {
    let locale = frame.locale;
    let reader = portal.named_in(locale.language());
    let form = &work_type.form;
    let row = |one: &Field| Row {
        href: Some(field_address(portal.id, &work_type.key, &one.key)),
        cells: vec![
            Markup::text(one.label.in_language(reader)),
            Markup::text(locale.t(&format!("field-kind-{}", one.kind.word()))),
            Markup::text(locale.t(if one.required { "answer-yes" } else { "answer-no" })),
            Markup::text(shows(frame, form, one, reader)),
        ],
        current: false,
    };
    let columns = ["fields-label", "fields-kind", "fields-required", "fields-shows"];
    Table {
        caption: locale.t("fields-title").into_owned(),
        columns: columns.map(|key| Column::text(frame.t(key))).into(),
        rows: form.fields.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

/// When a field shows, in words.
fn shows(frame: &Frame, form: &Form, field: &Field, language: Language) -> String {
    let locale = frame.locale;
    let Some(condition) = &field.show_when else {
        return locale.t("setting-field-show-when-always").into_owned();
    };
    let Some(other) = form.fields.iter().find(|other| other.key == condition.field) else {
        return String::new();
    };
    let word = |answer: &String| said(frame, other, answer, language);
    let answers: Vec<String> = condition.is_any_of.iter().map(word).collect();
    let answers = ("answers", answers.join(", "));
    locale.t2("fields-shows-when", ("field", other.label.in_language(language)), answers)
}

fn said(frame: &Frame, field: &Field, answer: &str, language: Language) -> String {
    let option = field.kind.options().iter().find(|option| option.key == answer);
    match (option, &field.kind, answer) {
        (Some(option), ..) => option.label.in_language(language).to_owned(),
        (None, FieldKind::YesNo, "yes") => frame.t("answer-yes").into_owned(),
        (None, FieldKind::YesNo, "no") => frame.t("answer-no").into_owned(),
        (None, ..) => answer.to_owned(),
    }
}

/// The types that a new field can have.
#[derive(Debug, Template)]
#[template(path = "desk/portals/field_kinds.html")]
pub struct FieldKindsPage {
    kinds: Vec<(String, String, String)>,
}

impl FieldKindsPage {
    /// The choice of a type.
    #[must_use]
    pub fn choose(frame: Frame, portal: &Portal, work_type: &WorkType) -> RoomPage {
        let locale = frame.locale;
        let name = work_type.name.in_language(portal.named_in(locale.language()));
        let list = fields_address(portal.id, &work_type.key);
        let kind = |word: &str| {
            let name = locale.t(&format!("field-kind-{word}")).into_owned();
            let hint = locale.t(&format!("field-kind-{word}-hint")).into_owned();
            (format!("{list}/new?kind={word}"), name, hint)
        };
        let around = Around::work_types(&frame, portal, locale.t("fields-new"))
            .below(name, type_address(portal.id, &work_type.key))
            .below(locale.t("fields-title"), list.clone());
        let kinds = FieldKind::WORDS.into_iter().map(kind).collect();
        let lead = locale.t("fields-new-lead").into_owned();
        RoomPage::new(frame, portal, around, lead, Markup::part(&Self { kinds }))
    }
}
