//! The public request form: choosing a kind of work, the form itself, and the pages after it was sent.

mod after;
mod form;

pub use after::{ConfirmPage, RequestSentPage};
pub(crate) use form::place;
pub use form::{Behalf, Filled, FreePart, Known, RequestFormPage, TermsPart, default_description, untouched};

use crate::{
    Frame,
    parts::{EmptyState, Markup, PageHead},
    rich::rich,
};
use askama::Template;
use domain::{portal::Portal, work_type::WorkType};

/// Name of the field that people do not see and robots fill in.
pub const TRAP: &str = "homepage";
/// Id of the request form on its page.
pub const FORM: &str = "request-form";
/// Name of the field that takes attachments of the request as a whole.
pub const ATTACHMENTS: &str = "files";

/// Address of a portal's form, without the host; a kind of work narrows it.
#[must_use]
pub fn address(portal: &Portal, work_type: Option<&WorkType>) -> String {
    let base = format!("/p/{}/request", portal.slug);
    work_type.map_or_else(|| base.clone(), |work_type| format!("{base}?type={}", work_type.key))
}

/// One kind of work to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its form.
    pub href: String,
    /// Its name.
    pub name: String,
    /// A line that helps to choose; empty: none.
    pub hint: String,
}

/// What can the company do for you?
#[derive(Debug, Template)]
#[template(path = "request/choose.html")]
pub struct WorkTypeListPage {
    /// Around it.
    pub frame: Frame,
    /// The question.
    pub head: PageHead,
    /// The portal's own words.
    pub welcome: Markup,
    /// The kinds of work.
    pub choices: Vec<Choice>,
    /// Said when there are none.
    pub closed: EmptyState,
}

impl WorkTypeListPage {
    /// The choice of a portal.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal) -> Self {
        let language = frame.locale.language();
        let company = portal.name.as_str();
        let choice = |work_type: &WorkType| Choice {
            href: address(portal, Some(work_type)),
            name: work_type.name.in_language(language).to_owned(),
            hint: work_type.hint.in_language(language).to_owned(),
        };
        let (phone, email) = (portal.contact.phone.as_str(), portal.contact.email.as_str());
        let closed = [("company", company.into()), ("phone", phone.into()), ("email", email.into())];
        Self {
            head: PageHead::new(frame.t1("request-choose-title", "company", company))
                .lead(Markup::text(frame.t("request-choose-lead"))),
            welcome: rich(portal, &portal.welcome, frame.locale),
            choices: portal.guest_work_types().map(choice).collect(),
            closed: EmptyState {
                title: frame.t("request-closed-title").into_owned(),
                text: frame.locale.args("request-closed-text", closed),
                action: None,
            },
            frame,
        }
    }
}
