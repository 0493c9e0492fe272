//! The form that adds documents or a version of one, and the fields that it has in common with a document's profile.

use super::{LIST, address, list_of};
use crate::{
    Frame, Locale,
    desk::{customers::Typed, objects, projects},
    documents::kind_word,
    parts::{Button, ButtonKind, ErrorSummary, Field, FormView, Opt, Uploaded, Uploader},
};
use askama::Template;
use domain::{
    FormData,
    customer::{Customer, Location},
    document::{Document, DocumentKind},
    file::{File, FilePolicy},
    object::Object,
    project::Project,
};

/// Whose documents are added, and what they may be about.
#[derive(Debug, Clone, Copy)]
pub struct Owned<'a> {
    /// Whose.
    pub customer: &'a Customer,
    /// Its places.
    pub places: &'a [Location],
    /// The object that they are about, where the form is about one.
    pub object: Option<&'a Object>,
    /// The project that they belong to, where the form is about one.
    pub project: Option<&'a Project>,
    /// The objects to choose from, where it is not.
    pub objects: &'a [Opt],
    /// The projects to choose from, where it is not.
    pub projects: &'a [Opt],
}

impl<'a> Owned<'a> {
    /// A customer's, about nothing in particular and with nothing to choose.
    #[must_use]
    pub const fn of(customer: &'a Customer, places: &'a [Location]) -> Self {
        Self { customer, places, object: None, project: None, objects: &[], projects: &[] }
    }

    /// Where what leaves the form leads.
    pub(super) fn back(self) -> String {
        match (self.object, self.project) {
            (Some(object), _) => objects::address(self.customer.id, object.id),
            (None, Some(project)) => projects::address(project.id),
            (None, None) => list_of(self.customer.id),
        }
    }
}

/// The form that adds documents: on a page of its own, and on that of an object.
#[derive(Debug, Template)]
#[template(path = "desk/documents/upload.html")]
pub struct UploadForm {
    locale: Locale,
    csrf: String,
    /// Where it goes.
    action: String,
    /// What goes along.
    hidden: Vec<(&'static str, String)>,
    /// Takes the files.
    files: Uploader,
    /// What is asked beside them.
    fields: Vec<Field>,
    /// What sends it.
    send: Button,
    /// What leaves it.
    leave: Option<Button>,
}

impl askama::filters::HtmlSafe for UploadForm {}

impl UploadForm {
    /// The form for documents of a customer. `once` tells that it was sent before; `known` are files that an earlier try has
    /// sent.
    #[must_use]
    pub fn new(frame: &Frame, owned: Owned<'_>, typed: &Typed, (once, known): (String, &[File])) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let mut hidden = vec![("once", once), ("customer", owned.customer.id.to_string())];
        hidden.extend(owned.object.map(|object| ("object", object.id.to_string())));
        hidden.extend(owned.project.map(|project| ("project", project.id.to_string())));
        let by_file = Opt::new("", locale.t("document-kind-by-file"));
        let mut fields = vec![kind(view, locale, Some(by_file))];
        fields.extend(object(view, locale, owned.objects));
        fields.extend(project(view, locale, owned.projects));
        let said = owned.object.is_some() || owned.project.is_some();
        let chooses = !owned.objects.is_empty() || !owned.projects.is_empty();
        fields.extend(place(view, locale, owned.places, (said, chooses)));
        fields.push(shown(view, locale));
        let mut files = uploader(frame, view, format!("{LIST}/files"), Document::POLICY, known);
        (files.captions, files.caption) = (true, "customers-field-document-title");
        Self {
            locale,
            csrf: frame.csrf().to_owned(),
            action: LIST.to_owned(),
            hidden,
            files,
            fields,
            send: Button::submit(locale.t("documents-send")),
            leave: None,
        }
    }

    /// The form for a further version of a document.
    #[must_use]
    pub fn renewing(
        frame: &Frame,
        document: &Document,
        typed: &Typed,
        (once, known): (String, &[File]),
    ) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let here = address(document.id);
        let policy = FilePolicy { count: 1, ..Document::POLICY };
        Self {
            locale,
            csrf: frame.csrf().to_owned(),
            action: format!("{here}/versions"),
            hidden: vec![("once", once), ("version", document.version.to_string())],
            files: uploader(frame, view, format!("{here}/files"), policy, known),
            fields: Vec::new(),
            send: Button::submit(locale.t("document-renew")).kind(ButtonKind::Secondary),
            leave: None,
        }
    }

    /// What stands in the form before anybody has typed.
    #[must_use]
    pub fn filled() -> FormData {
        FormData::from_iter([("document-shown", "yes")])
    }

    pub(super) fn leaving(mut self, href: String) -> Self {
        let leave = Button::link(self.locale.t("customers-cancel"), href);
        self.leave = Some(leave.kind(ButtonKind::Quiet));
        self
    }

    pub(super) fn errors(&self, typed: &Typed) -> ErrorSummary {
        summary(self.locale, typed).uploader(&self.files).fields(&self.fields)
    }
}

pub(super) fn summary(locale: Locale, typed: &Typed) -> ErrorSummary {
    let errors = ErrorSummary::new(locale);
    match &typed.problem {
        Some(problem) => errors.line(locale.problem(problem)),
        None => errors,
    }
}

fn uploader(
    frame: &Frame,
    view: FormView<'_>,
    announce: String,
    policy: FilePolicy,
    known: &[File],
) -> Uploader {
    let locale = frame.locale;
    let one = policy.count == 1;
    let label = locale.t(if one { "document-file" } else { "documents-files" });
    let mut files = Uploader::new(locale, Document::FIELD, label, announce, policy);
    files.required = true;
    files.error = view.errors.get(Document::FIELD).map(|problem| locale.problem(problem));
    let taken = |file: &File| Uploaded {
        id: file.id.to_string(),
        name: file.name.to_string(),
        bytes: file.bytes,
        caption: (!one).then(|| {
            view.line(&format!("caption-{}", file.id), locale.t("customers-field-document-title")).optional()
        }),
    };
    files.uploaded = known.iter().map(taken).collect();
    files
}

pub(super) fn kind(view: FormView<'_>, locale: Locale, first: Option<Opt>) -> Field {
    let kinds = DocumentKind::ALL.map(|kind| Opt::new(kind.as_str(), kind_word(locale, kind)));
    let options = first.into_iter().chain(kinds).collect();
    view.select("document-kind", locale.t("customers-field-document-kind"), options)
}

/// The objects to choose from; none: there are none, or it is said already.
fn object(view: FormView<'_>, locale: Locale, objects: &[Opt]) -> Option<Field> {
    let none = Opt::new("", locale.t("request-object-none"));
    let options = [none].into_iter().chain(objects.iter().cloned()).collect();
    let field = view.select("document-object", locale.t("record-object"), options);
    (!objects.is_empty()).then(|| field.help(locale.t("new-work-order-object-help")))
}

/// The projects to choose from; none: there are none, or it is said already.
pub(super) fn project(view: FormView<'_>, locale: Locale, projects: &[Opt]) -> Option<Field> {
    let none = Opt::new("", locale.t("project-none"));
    let options = [none].into_iter().chain(projects.iter().cloned()).collect();
    let field = view.select("document-project", locale.t("customers-field-document-project"), options);
    (!projects.is_empty()).then(|| field.help(locale.t("document-project-help")))
}

/// The places to choose from, which count beside nothing else that can be chosen; none: there is nothing to choose, or it is
/// said already.
pub(super) fn place(
    view: FormView<'_>,
    locale: Locale,
    places: &[Location],
    (said, chooses): (bool, bool),
) -> Option<Field> {
    if said || places.is_empty() {
        return None;
    }
    let whole = Opt::new("", locale.t("document-whole-company"));
    let places = places.iter().map(|one| Opt::new(one.id.to_string(), one.name.as_str()));
    let label = locale.t("customers-field-document-location");
    let field = view.select("document-location", label, [whole].into_iter().chain(places).collect());
    let help = if chooses { "document-location-help-about" } else { "document-location-help" };
    Some(field.help(locale.t(help)))
}

pub(super) fn shown(view: FormView<'_>, locale: Locale) -> Field {
    view.tick("document-shown", locale.t("document-show")).help(locale.t("document-show-help"))
}
