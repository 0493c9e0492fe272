//! The form of a new import: what its rows are, and at which portal.

use super::{LIST, kind_word};
use crate::{
    Frame,
    desk::customers::{PortalOpt, Typed},
    parts::{Breadcrumb, Button, ButtonKind, ErrorSummary, Field, FormView, Markup, Opt, PageHead},
};
use askama::Template;
use domain::import::ImportKind;

/// A new import.
#[derive(Debug, Template)]
#[template(path = "desk/imports/new.html")]
pub struct NewImportPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// The id that the import will have.
    pub once: String,
    /// What is asked.
    pub fields: Vec<Field>,
    /// What sends it.
    pub send: Button,
    /// What leaves it.
    pub leave: Button,
}

impl NewImportPage {
    /// The form with what was typed.
    #[must_use]
    pub fn new(frame: Frame, portals: &[PortalOpt], typed: &Typed, once: String) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let kind = |kind: ImportKind| {
            let hint = locale.t(&format!("import-kind-{}-hint", kind.as_str()));
            Opt::new(kind.as_str(), kind_word(locale, kind)).hint(hint)
        };
        let kinds = view.radios("kind", locale.t("import-kind"), ImportKind::ALL.map(kind).into());
        let options = portals.iter().map(|portal| Opt::new(portal.id.to_string(), portal.name.as_str()));
        let portal = view.select("portal", locale.t("import-portal"), options.collect());
        let mut errors = ErrorSummary::new(locale);
        if let Some(problem) = &typed.problem {
            errors = errors.line(locale.problem(problem));
        }
        let fields = vec![kinds, portal.help(locale.t("import-portal-help"))];
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("imports-title").into_owned(), LIST.to_owned())],
                here: locale.t("import-new").into_owned(),
            },
            head: PageHead::new(locale.t("import-new")).lead(Markup::text(locale.t("import-new-lead"))),
            errors: errors.fields(&fields),
            once,
            fields,
            send: Button::submit(locale.t("import-begin")),
            leave: Button::link(locale.t("customers-cancel"), LIST).kind(ButtonKind::Quiet),
            frame,
        }
    }
}
