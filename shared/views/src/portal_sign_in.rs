//! The pages with which customers' users get in: the sign-in, the code, the mail's link, the invitation; and the choice
//! of the company that they act for.

mod companies;
mod signed_out;

pub use companies::{CompaniesPage, Company};
pub use signed_out::SignedOutPage;

use crate::{
    Frame, Locale,
    parts::{Callout, ErrorSummary, Field, FormView, Markup, PageHead, Tone},
};
use askama::{Template, filters::HtmlSafe};
use domain::{FieldErrors, FormData, customer::Customer};
use jiff::Timestamp;

/// The addresses around a portal's sign-in.
#[derive(Debug, Clone, Copy)]
pub struct Ways<'a> {
    /// Where a mail is asked for.
    pub mail: &'a str,
    /// Where a password goes; none: the portal takes no passwords.
    pub password: Option<&'a str>,
    /// The same page for the other way in; none: there is no other.
    pub other: Option<&'a str>,
    /// The form for guests; none: the portal takes no requests of guests.
    pub guests: Option<&'a str>,
    /// Where to go afterwards; empty: the portal's first page.
    pub to: &'a str,
}

/// The sign-in: a mail address, and a password where somebody chose to use theirs.
#[derive(Debug, Template)]
#[template(path = "sign-in/start.html")]
pub struct PortalSignInPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and what happens.
    pub head: PageHead,
    /// Why nothing was looked at, when it is not about a field.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// Where to go afterwards; empty: the portal's first page.
    pub to: String,
    /// Mail address.
    pub email: Field,
    /// Password; none: a mail is asked for.
    pub password: Option<Field>,
    /// What the button does.
    pub send: String,
    /// Other ways: text and address.
    pub ways: Vec<(String, String)>,
    /// What to do without an access, or without the password.
    pub help: String,
}

impl PortalSignInPage {
    /// The page with what was typed and what is wrong with it. A problem of the field `""` is about both fields at
    /// once.
    #[must_use]
    pub fn new(frame: Frame, ways: Ways<'_>, data: &FormData, wrong: &FieldErrors) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, data, wrong);
        let mut email = form.email("email", locale.t("portal-sign-in-email")).autocomplete("username");
        email.max_length = 254;
        let password = ways.password.map(|_| form.password("password", locale.t("portal-sign-in-password")));
        let errors = ErrorSummary::new(locale).field(&email).fields(&password);
        let errors = match wrong.get("") {
            Some(problem) => errors.line(locale.problem(problem)),
            None => errors,
        };
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        let (lead, send, other, help) = if password.is_some() {
            let help = locale.t("portal-sign-in-lost").into_owned();
            ("portal-sign-in-password-lead", "portal-sign-in-enter", "portal-sign-in-with-mail", help)
        } else {
            let help = locale.t1("portal-sign-in-help", "company", company);
            ("portal-sign-in-lead", "portal-sign-in-send", "portal-sign-in-with-password", help)
        };
        let other = ways.other.map(|href| (locale.t(other).into_owned(), href.to_owned()));
        let guests = ways.guests.map(|href| (locale.t("portal-sign-in-guest").into_owned(), href.to_owned()));
        Self {
            head: PageHead::new(locale.t("portal-sign-in-title")).lead(Markup::text(locale.t(lead))),
            notice: None,
            errors,
            action: ways.password.unwrap_or(ways.mail).to_owned(),
            to: ways.to.to_owned(),
            email,
            password,
            send: locale.t(send).into_owned(),
            ways: other.into_iter().chain(guests).collect(),
            help,
            frame,
        }
    }

    /// The same page, saying why nothing was looked at.
    #[must_use]
    pub fn refused(mut self, why: impl std::fmt::Display) -> Self {
        self.notice = Some(Callout::new(Tone::Warn, why));
        self
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("portal-sign-in-title").into_owned()
    }
}

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
    fn new(locale: Locale, again: &Again<'_>, primary: bool) -> Option<Self> {
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

/// The invitation of a new user: their name, then the portal.
#[derive(Debug, Template)]
#[template(path = "sign-in/invitation.html")]
pub struct UserInvitationPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and whose sign-in this is.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// Their name.
    pub name: Field,
    /// Until when the link is good.
    pub until: String,
}

/// Who is invited, to what, and until when.
#[derive(Debug, Clone, Copy)]
pub struct InvitedUser<'a> {
    /// The mail address.
    pub email: &'a str,
    /// The customer that they act for.
    pub customer: &'a Customer,
    /// The address of the invitation, where the form goes.
    pub action: &'a str,
    /// Until when it is good.
    pub until: Timestamp,
}

impl UserInvitationPage {
    /// The page with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(frame: Frame, invited: InvitedUser<'_>, data: &FormData, wrong: &FieldErrors) -> Self {
        let locale = frame.locale;
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        let name = FormView::new(locale, data, wrong)
            .line("name", locale.t("portal-invitation-name"))
            .help(locale.t1("portal-invitation-name-help", "company", company))
            .autocomplete("name");
        let customer = ("customer", invited.customer.name.as_str());
        let lead = locale.t2("portal-invitation-lead", customer, ("email", invited.email));
        Self {
            head: PageHead::new(locale.t1("portal-invitation-title", "company", company))
                .lead(Markup::text(lead)),
            errors: ErrorSummary::new(locale).field(&name),
            action: invited.action.to_owned(),
            name,
            until: locale.time(invited.until, &frame.zone),
            frame,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Language, Problem};

    fn frame() -> Frame {
        Frame::bare(Locale::of(Language::En), "Sign in", "/p/demo/sign-in", Timestamp::UNIX_EPOCH)
    }

    fn ways() -> Ways<'static> {
        Ways { mail: "/p/demo/sign-in", password: None, other: None, guests: None, to: "/p/demo?a=\"b\"" }
    }

    #[test]
    fn a_refused_sign_in_keeps_the_address_and_never_the_password() {
        let data = FormData::from_iter([("email", "tom@example.com"), ("password", "a secret <b>")]);
        let mut wrong = FieldErrors::none();
        wrong.add("", Problem::new("error-sign-in"));
        let ways = Ways { password: Some("/p/demo/sign-in/passwords"), ..ways() };
        let html = PortalSignInPage::new(frame(), ways, &data, &wrong).render().unwrap();
        assert!(
            html.contains("value=\"tom@example.com\"")
                && html.contains("action=\"/p/demo/sign-in/passwords\"")
        );
        assert!(!html.contains("a secret") && !html.contains("a=\"b\""));
        assert!(html.contains("The e-mail address or the password is not right"));
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
