//! The forms of documents: some that are added, one that is changed, and the customer that they are for.

use super::{LIST, address, list_of};
use crate::{
    Frame, Locale,
    desk::{customers, customers::Typed, objects},
    documents::kind_word,
    objects::place_name,
    parts::{
        Breadcrumb, Button, ButtonKind, ErrorSummary, Field, FormView, Markup, Opt, PageHead, Uploaded,
        Uploader,
    },
};
use askama::Template;
use domain::{
    FormData,
    customer::{Customer, Location},
    document::{Document, DocumentKind},
    file::{File, FilePolicy},
    object::Object,
};

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
    /// The form for documents of a customer, about one of its objects or about none. `once` tells that it was sent before;
    /// `known` are files that an earlier try has sent.
    #[must_use]
    pub fn new(
        frame: &Frame,
        (customer, places, object): (&Customer, &[Location], Option<&Object>),
        typed: &Typed,
        (once, known): (String, &[File]),
    ) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let mut hidden = vec![("once", once), ("customer", customer.id.to_string())];
        hidden.extend(object.map(|object| ("object", object.id.to_string())));
        let by_file = Opt::new("", locale.t("document-kind-by-file"));
        let mut fields = vec![kind(view, locale, Some(by_file))];
        fields.extend(place(view, locale, places, object.is_some()));
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

    fn leaving(mut self, href: String) -> Self {
        let leave = Button::link(self.locale.t("customers-cancel"), href);
        self.leave = Some(leave.kind(ButtonKind::Quiet));
        self
    }

    pub(super) fn errors(&self, typed: &Typed) -> ErrorSummary {
        summary(self.locale, typed).uploader(&self.files).fields(&self.fields)
    }
}

fn summary(locale: Locale, typed: &Typed) -> ErrorSummary {
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

fn kind(view: FormView<'_>, locale: Locale, first: Option<Opt>) -> Field {
    let kinds = DocumentKind::ALL.map(|kind| Opt::new(kind.as_str(), kind_word(locale, kind)));
    let options = first.into_iter().chain(kinds).collect();
    view.select("document-kind", locale.t("customers-field-document-kind"), options)
}

/// The places to choose from; none: there is nothing to choose, or the object says it.
fn place(view: FormView<'_>, locale: Locale, places: &[Location], about_object: bool) -> Option<Field> {
    if about_object || places.is_empty() {
        return None;
    }
    let whole = Opt::new("", locale.t("document-whole-company"));
    let places = places.iter().map(|one| Opt::new(one.id.to_string(), one.name.as_str()));
    let label = locale.t("customers-field-document-location");
    let field = view.select("document-location", label, [whole].into_iter().chain(places).collect());
    Some(field.help(locale.t("document-location-help")))
}

fn shown(view: FormView<'_>, locale: Locale) -> Field {
    view.tick("document-shown", locale.t("document-show")).help(locale.t("document-show-help"))
}

/// The page that adds documents.
#[derive(Debug, Template)]
#[template(path = "desk/documents/new.html")]
pub struct NewDocumentsPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// The form.
    pub form: UploadForm,
}

impl NewDocumentsPage {
    /// The page for documents of a customer, about one of its objects or about none.
    #[must_use]
    pub fn new(
        frame: Frame,
        (customer, places, object): (&Customer, &[Location], Option<&Object>),
        typed: &Typed,
        sent: (String, &[File]),
    ) -> Self {
        let locale = frame.locale;
        let title = locale.t("documents-add");
        let lead = match object {
            Some(object) => locale.t1("documents-add-about", "name", object.name.as_str()),
            None => locale.t1("documents-add-for", "name", customer.name.as_str()),
        };
        let back = match object {
            Some(object) => objects::address(customer.id, object.id),
            None => list_of(customer.id),
        };
        let form = UploadForm::new(&frame, (customer, places, object), typed, sent).leaving(back);
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![
                    (locale.t("customers-title").into_owned(), customers::LIST.to_owned()),
                    (customer.name.to_string(), customers::address(customer.id)),
                    (locale.t("documents-title").into_owned(), list_of(customer.id)),
                ],
                here: title.clone().into_owned(),
            },
            head: PageHead::new(title).lead(Markup::text(lead)),
            errors: form.errors(typed),
            form,
            frame,
        }
    }
}

/// The page that asks for which customer documents are.
#[derive(Debug, Template)]
#[template(path = "desk/documents/pick.html")]
pub struct PickPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where it goes.
    pub action: String,
    /// What is asked.
    pub field: Field,
    /// What sends it.
    pub send: Button,
    /// What leaves it.
    pub leave: Button,
}

impl PickPage {
    /// The page with what was typed.
    #[must_use]
    pub fn new(frame: Frame, typed: &Typed) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let field = view.line("reference", locale.t("documents-pick")).help(locale.t("documents-pick-help"));
        let field = field.suggested_by(customers::LIST);
        let title = locale.t("documents-add");
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("documents-title").into_owned(), LIST.to_owned())],
                here: title.clone().into_owned(),
            },
            head: PageHead::new(title),
            errors: summary(locale, typed).field(&field),
            action: format!("{LIST}/new"),
            field,
            send: Button::submit(locale.t("documents-pick-next")),
            leave: Button::link(locale.t("customers-cancel"), LIST).kind(ButtonKind::Quiet),
            frame,
        }
    }
}

/// The page that changes what is known of a document.
#[derive(Debug, Template)]
#[template(path = "desk/documents/edit.html")]
pub struct EditPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where it goes.
    pub action: String,
    /// Of which version the document is.
    pub version: u64,
    /// What is asked.
    pub fields: Vec<Field>,
    /// What sends it.
    pub send: Button,
    /// What leaves it.
    pub leave: Button,
}

impl EditPage {
    /// The page with what was typed.
    #[must_use]
    pub fn new(frame: Frame, document: &Document, places: &[Location], typed: &Typed) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let here = address(document.id);
        let title = view.line("document-title", locale.t("customers-field-document-title"));
        let mut fields = vec![title, kind(view, locale, None)];
        fields.extend(place(view, locale, places, document.object.is_some()));
        fields.push(shown(view, locale));
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![
                    (locale.t("documents-title").into_owned(), list_of(document.customer)),
                    (document.title.to_string(), here.clone()),
                ],
                here: locale.t("document-change").into_owned(),
            },
            head: PageHead::new(locale.t1("customers-edit-title", "name", document.title.as_str())),
            errors: summary(locale, typed).fields(&fields),
            action: format!("{here}/profile"),
            version: document.version,
            fields,
            send: Button::submit(locale.t("document-save")),
            leave: Button::link(locale.t("customers-cancel"), here).kind(ButtonKind::Quiet),
            frame,
        }
    }

    /// What stands in the form before anybody has typed.
    #[must_use]
    pub fn filled(document: &Document) -> FormData {
        let mut data = FormData::default();
        data.set("document-title", document.title.as_str());
        data.set("document-kind", document.kind.as_str());
        data.set("document-location", document.location.map(|id| id.to_string()).unwrap_or_default());
        if document.shown {
            data.set("document-shown", "yes");
        }
        data
    }
}

/// Where what a document is about is, in words.
pub(super) fn location(locale: Locale, document: &Document, places: &[Location]) -> String {
    match document.location {
        None if document.object.is_none() => locale.t("document-whole-company").into_owned(),
        location => place_name(locale, location, places),
    }
}
