//! The pages with forms of documents: some that are added, one that is changed, and the customer that they are for.

use super::{
    LIST, address, list_of,
    upload::{Owned, UploadForm, kind, place, project, shown, summary},
};
use crate::{
    Frame, Locale,
    desk::{customers, customers::Typed},
    objects::place_name,
    parts::{Breadcrumb, Button, ButtonKind, ErrorSummary, Field, FormView, Markup, Opt, PageHead},
};
use askama::Template;
use domain::{FormData, customer::Location, document::Document, file::File};

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
    /// The page for documents of a customer, about one of its objects, in one of its projects, or neither.
    #[must_use]
    pub fn new(frame: Frame, owned: Owned<'_>, typed: &Typed, sent: (String, &[File])) -> Self {
        let locale = frame.locale;
        let (title, customer) = (locale.t("documents-add"), owned.customer);
        let about = |name: &str| locale.t1("documents-add-about", "name", name);
        let lead = match (owned.object, owned.project) {
            (Some(object), _) => about(object.name.as_str()),
            (None, Some(project)) => about(project.named().to_string().as_str()),
            (None, None) => locale.t1("documents-add-for", "name", customer.name.as_str()),
        };
        let form = UploadForm::new(&frame, owned, typed, sent).leaving(owned.back());
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: customers::above(locale, (customer.id, customer.name.as_str()))
                    .into_iter()
                    .chain([(locale.t("documents-title").into_owned(), list_of(customer.id))])
                    .collect(),
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
    pub fn new(
        frame: Frame,
        document: &Document,
        (places, projects): (&[Location], &[Opt]),
        typed: &Typed,
    ) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let here = address(document.id);
        let title = view.line("document-title", locale.t("customers-field-document-title"));
        let mut fields = vec![title, kind(view, locale, None)];
        fields.extend(project(view, locale, projects));
        fields.extend(place(view, locale, places, (document.object.is_some(), !projects.is_empty())));
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
        let project = document.project.as_ref().map(|project| project.id.to_string());
        data.set("document-project", project.unwrap_or_default());
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
