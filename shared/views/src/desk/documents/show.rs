//! A document with its versions.

use super::{UploadForm, address, form, list_of};
use crate::{
    Frame,
    desk::{
        customers::{self, Typed},
        objects, projects,
    },
    documents::{chip, kind_word, size},
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Column, DescriptionList, Dialog, ErrorSummary, Markup,
        PageHead, Question, Row, StageChip, Table, Tone, icon,
    },
};
use askama::Template;
use domain::{
    customer::Location,
    document::{CardState, Document, Version},
    file::{File, FileState},
};

/// What the page is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The document.
    pub document: &'a Document,
    /// The places of its customer.
    pub places: &'a [Location],
    /// Whether the reader may change it.
    pub may_manage: bool,
}

/// A document.
#[derive(Debug, Template)]
#[template(path = "desk/documents/show.html")]
pub struct DocumentPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title and kind.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Said when its latest version cannot be opened.
    pub callout: Option<Callout>,
    /// What is known of it.
    pub facts: DescriptionList,
    /// Its versions, newest first.
    pub versions: Table,
    /// Adds a version; none: not for the reader.
    pub form: Option<UploadForm>,
    /// What can be done.
    pub actions: Vec<Button>,
    /// Asks before it is taken away.
    pub removal: Option<Dialog>,
}

impl DocumentPage {
    /// The page of a document; `sent` as in [`UploadForm::renewing`].
    #[must_use]
    pub fn new(frame: Frame, shown: Shown<'_>, typed: &Typed, sent: (String, &[File])) -> Self {
        let (locale, document) = (frame.locale, shown.document);
        let here = address(document.id);
        let state = document.card(false).map_or(CardState::Checked, |card| card.state);
        let form = shown.may_manage.then(|| UploadForm::renewing(&frame, document, typed, sent));
        let (mut actions, mut removal) = (Vec::new(), None);
        if let Some(current) = document.current() {
            let open = format!("{here}/versions/{}", current.number);
            actions.push(Button::link(locale.t("document-open"), open).kind(ButtonKind::Primary));
        }
        if shown.may_manage {
            let (asks, dialog) = removing(&frame, document);
            actions.push(Button::link(locale.t("document-change"), format!("{here}/profile")).key("e"));
            actions.push(asks.kind(ButtonKind::Danger));
            removal = Some(dialog);
        }
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: customers::above(locale, (document.customer, document.customer_name.as_str()))
                    .into_iter()
                    .chain([(locale.t("documents-title").into_owned(), list_of(document.customer))])
                    .collect(),
                here: document.title.to_string(),
            },
            head: PageHead::new(document.title.as_str())
                .record(kind_word(locale, document.kind).as_str(), chip(locale, state, document.shown))
                .printed(locale),
            errors: form.as_ref().map_or_else(|| ErrorSummary::new(locale), |form| form.errors(typed)),
            callout: callout(&frame, document, state),
            facts: facts(&frame, document, shown.places),
            versions: versions(&frame, document, &here),
            form,
            actions,
            removal,
            frame,
        }
    }
}

fn callout(frame: &Frame, document: &Document, state: CardState) -> Option<Callout> {
    let older = document.current().is_some();
    let (tone, text) = match (state, older) {
        (CardState::Good, _) => return None,
        (CardState::Checked, false) => (Tone::Info, "document-checked-text"),
        (CardState::Checked, true) => (Tone::Info, "document-checked-text-older"),
        (CardState::Refused, false) => (Tone::Bad, "document-refused-text"),
        (CardState::Refused, true) => (Tone::Bad, "document-refused-text-older"),
    };
    Some(Callout::new(tone, frame.t(text)))
}

fn facts(frame: &Frame, document: &Document, places: &[Location]) -> DescriptionList {
    let locale = frame.locale;
    let owner = Markup::link(customers::address(document.customer), &document.customer_name);
    let object = document
        .object
        .as_ref()
        .map(|object| Markup::link(objects::address(document.customer, object.id), &object.name));
    let project = document
        .project
        .as_ref()
        .map(|project| Markup::link(projects::address(project.id), project.to_string()));
    // What belongs to a project is where the project is.
    let place = document.project.is_none().then(|| Markup::text(form::location(locale, document, places)));
    let shown = locale.t(if document.shown { "document-state-shown" } else { "document-state-hidden" });
    DescriptionList::new()
        .row(locale.t("record-customer"), owner)
        .maybe(locale.t("record-object"), object)
        .maybe(locale.t("record-project"), project)
        .maybe(locale.t("customers-field-document-location"), place)
        .row(locale.t("customers-field-document-shown"), Markup::text(shown))
}

fn versions(frame: &Frame, document: &Document, here: &str) -> Table {
    let locale = frame.locale;
    let current = document.current().map(|current| current.number);
    let row = |version: &Version| {
        let good = version.state == FileState::Clean;
        let number = locale.t1("document-version", "number", version.number);
        let state = match version.state {
            FileState::Expected => Markup::part(&chip(locale, CardState::Checked, document.shown)),
            FileState::Refused { reason } => Markup::text(locale.t(reason.key())),
            FileState::Clean if current == Some(version.number) => Markup::part(&StageChip {
                tone: Tone::Good,
                icon: icon("check"),
                word: locale.t("document-version-current").into_owned(),
            }),
            FileState::Clean => Markup::muted(locale.t("document-version-older")),
        };
        Row {
            href: good.then(|| format!("{here}/versions/{}", version.number)),
            cells: vec![
                Markup::text(number),
                Markup::text(format!("{} · {}", version.name, size(locale, version.bytes))),
                state,
                Markup::text(&version.by),
                Markup::part(&frame.when(version.at)),
            ],
            current: false,
        }
    };
    let columns = ["version", "file", "state", "by", "at"];
    Table {
        caption: locale.t("document-versions").into_owned(),
        columns: columns.map(|key| Column::text(locale.t(&format!("document-column-{key}")))).into(),
        rows: document.versions.iter().rev().map(row).collect(),
        totals: Vec::new(),
    }
}

/// The question before it is taken away with all its versions.
fn removing(frame: &Frame, document: &Document) -> (Button, Dialog) {
    let count = document.versions.len();
    let question = Question {
        id: "remove",
        label: &frame.t("document-remove"),
        title: frame.t1("document-remove-title", "name", document.title.as_str()),
        text: frame.locale.t1("document-remove-text", "count", count),
        action: format!("{}/removals", address(document.id)),
        held: vec![("version", document.version.to_string())],
    };
    question.asked(frame)
}
