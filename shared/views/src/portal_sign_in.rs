//! The pages with which customers' users get in by mail: the code and the mail's link; and the choice of the company that
//! they act for. What staff have too is in [`crate::sign_in`].

mod companies;
mod elsewhere;
mod signed_out;

pub use companies::{CompaniesPage, Company};
pub use elsewhere::Elsewhere;
pub use signed_out::SignedOutPage;

use crate::{
    Frame, Locale,
    parts::{ErrorSummary, Field, FormView, Markup, PageHead},
};
use askama::{Template, filters::HtmlSafe};
use domain::{FieldErrors, FormData};

/// The button that has a mail sent once more.
#[derive(Debug, Template)]
#[template(path = "sign-in/again.html")]
pub struct AgainForm {
    /// Where a mail is asked for.
    pub action: String,
    /// The address, as the same browser typed it before.
    pub email: String,
    /// Where to go afterwards.
    pub to: String,
    /// It is the next action of its page.
    pub primary: bool,
    /// What the button does.
    pub label: String,
}

impl HtmlSafe for AgainForm {}

impl AgainForm {
    pub(crate) fn new(locale: Locale, again: &Again<'_>, primary: bool) -> Option<Self> {
        Some(Self {
            action: again.action.to_owned(),
            email: again.email?.to_owned(),
            to: again.to.to_owned(),
            primary,
            label: locale.t("portal-code-again").into_owned(),
        })
    }
}

/// How another mail is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Again<'a> {
    /// Where a mail is asked for.
    pub action: &'a str,
    /// The address that this browser typed; none: it did not.
    pub email: Option<&'a str>,
    /// Where to go afterwards; empty: the portal's first page.
    pub to: &'a str,
    /// The sign-in with an empty field.
    pub other: &'a str,
}

/// Look into your mail, and type the code.
#[derive(Debug, Template)]
#[template(path = "sign-in/code.html")]
pub struct CodePage {
    /// The frame.
    pub frame: Frame,
    /// Title, and where the mail went.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// The six digits.
    pub code: Field,
    /// Sends another mail.
    pub again: Option<AgainForm>,
    /// The sign-in with an empty field.
    pub other: String,
}

impl CodePage {
    /// The page with what was typed and what is wrong with it. `action`: where the code goes.
    #[must_use]
    pub fn new(frame: Frame, action: &str, again: Again<'_>, data: &FormData, wrong: &FieldErrors) -> Self {
        let locale = frame.locale;
        let mut code = FormView::new(locale, data, wrong)
            .line("code", locale.t("portal-code-code"))
            .help(locale.t("portal-code-help"))
            .autocomplete("one-time-code")
            .inputmode("numeric")
            .short();
        code.max_length = 12;
        let lead = again.email.map_or_else(
            || locale.t("portal-code-lead-bare").into_owned(),
            |email| locale.t1("portal-code-lead", "email", email),
        );
        Self {
            head: PageHead::new(locale.t("portal-code-title")).lead(Markup::text(lead)),
            errors: ErrorSummary::new(locale).field(&code),
            action: action.to_owned(),
            code,
            again: AgainForm::new(locale, &again, false),
            other: again.other.to_owned(),
            frame,
        }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("portal-code-title").into_owned()
    }
}

/// The code was used, is over, or has had its tries.
#[derive(Debug, Template)]
#[template(path = "sign-in/over.html")]
pub struct CodeOverPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and why.
    pub head: PageHead,
    /// Sends another mail.
    pub again: Option<AgainForm>,
    /// The sign-in with an empty field.
    pub other: String,
}

impl CodeOverPage {
    /// The page.
    #[must_use]
    pub fn new(frame: Frame, again: Again<'_>) -> Self {
        let locale = frame.locale;
        Self {
            head: PageHead::new(locale.t("portal-code-over-title"))
                .lead(Markup::text(locale.t("portal-code-over-text"))),
            again: AgainForm::new(locale, &again, true),
            other: again.other.to_owned(),
            frame,
        }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("portal-code-over-title").into_owned()
    }
}

/// What the mail's link opens: one button, since mail scanners open links too.
#[derive(Debug, Template)]
#[template(path = "sign-in/link.html")]
pub struct SignInLinkPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and what the button does.
    pub head: PageHead,
    /// Where the button leads.
    pub action: String,
}

impl SignInLinkPage {
    /// The page.
    #[must_use]
    pub fn new(frame: Frame, action: &str) -> Self {
        let locale = frame.locale;
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        Self {
            head: PageHead::new(locale.t1("portal-link-title", "company", company))
                .lead(Markup::text(locale.t("portal-link-lead"))),
            action: action.to_owned(),
            frame,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;
    use jiff::Timestamp;

    fn frame() -> Frame {
        Frame::bare(Locale::of(Language::En), "Sign in", "/p/demo/sign-in", Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn another_mail_is_offered_where_the_address_is_known_and_everything_is_escaped() {
        let none = FieldErrors::none();
        let again = Again { action: "/p/demo/sign-in", email: Some("<b>@example.com"), to: "", other: "/x" };
        let html = CodePage::new(frame(), "/c", again, &FormData::default(), &none).render().unwrap();
        assert!(html.contains("Send a new mail") && !html.contains("<b>@"));
        let again = Again { email: None, ..again };
        let html = CodePage::new(frame(), "/c", again, &FormData::default(), &none).render().unwrap();
        assert!(!html.contains("Send a new mail") && html.contains("Use another address"));
    }
}
