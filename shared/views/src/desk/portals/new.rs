//! The form of a portal that is added.

use super::LIST;
use crate::{
    Frame,
    parts::{Breadcrumb, Button, ButtonKind, ErrorSummary, Field, FormView, Markup, Opt, PageHead},
};
use askama::Template;
use domain::{FieldErrors, FormData, Language, PortalId, Problem};

/// A form with three questions.
#[derive(Debug, Template)]
#[template(path = "desk/portals/new.html")]
pub struct NewPortalPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title, and what happens next.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Hidden fields: the portal's id, so that it is added once, however often the form is sent.
    pub hidden: Vec<(&'static str, String)>,
    /// The fields.
    pub fields: Vec<Field>,
    /// What sends it.
    pub send: Button,
    /// What leaves it.
    pub leave: Button,
}

impl NewPortalPage {
    /// The page with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(
        frame: Frame,
        once: PortalId,
        data: &FormData,
        wrong: &FieldErrors,
        problem: Option<&Problem>,
    ) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, data, wrong);
        let language = |one: Language| Opt::new(one.code(), one.endonym());
        let fields = vec![
            view.line("name", locale.t("setting-general-name"))
                .help(locale.t("portals-new-name-help"))
                .autocomplete("off"),
            view.line("slug", locale.t("setting-general-slug"))
                .help(locale.t("portals-new-slug-help"))
                .autocomplete("off")
                .short(),
            view.radios("language", locale.t("portals-new-language"), Language::ALL.map(language).into()),
        ];
        let title = locale.t("portals-new-title");
        let mut errors = ErrorSummary::new(locale).fields(&fields);
        if let Some(problem) = problem {
            errors = errors.line(locale.problem(problem));
        }
        let csrf = frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default();
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("portals-title").into_owned(), LIST.to_owned())],
                here: title.clone().into_owned(),
            },
            head: PageHead::new(title).lead(Markup::text(locale.t("portals-new-lead"))),
            errors,
            hidden: vec![("csrf", csrf), ("once", once.to_string())],
            fields,
            send: Button::submit(locale.t("portals-add")),
            leave: Button::link(locale.t("portals-cancel"), LIST).kind(ButtonKind::Quiet),
            frame,
        }
    }
}
