//! The pages with which staff get in: signing in, and the invitation that sets a first password.

use crate::{
    Frame, Locale,
    parts::{Callout, ErrorSummary, Field, FormView, Markup, PageHead, Tone},
};
use askama::Template;
use domain::{FieldErrors, FormData};
use jiff::Timestamp;

/// The sign-in of staff.
#[derive(Debug, Template)]
#[template(path = "desk-sign-in/sign_in.html")]
pub struct SignInPage {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// Why nothing was looked at, when it is not about a field.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where to go afterwards; empty: the desk.
    pub to: String,
    /// Mail address.
    pub email: Field,
    /// Password.
    pub password: Field,
}

impl SignInPage {
    /// The page with what was typed and what is wrong with it. A problem of the field `""` is about both
    /// fields at once.
    #[must_use]
    pub fn new(frame: Frame, data: &FormData, wrong: &FieldErrors, to: &str) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, data, wrong);
        let mut email = form.email("email", locale.t("sign-in-email")).autocomplete("username");
        email.max_length = 254;
        let password = form.password("password", locale.t("sign-in-password"));
        let errors = summary(locale, wrong).field(&email).field(&password);
        let head = PageHead::new(locale.t("sign-in-title")).lead(Markup::text(locale.t("sign-in-lead")));
        Self { frame, head, notice: None, errors, to: to.to_owned(), email, password }
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
        locale.t("sign-in-title").into_owned()
    }
}

/// The page of an invitation: a name and a password, then the desk.
#[derive(Debug, Template)]
#[template(path = "desk-sign-in/invitation.html")]
pub struct InvitationPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and whose sign-in this is.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// The address that was invited, for password managers.
    pub address: String,
    /// Their name.
    pub name: Field,
    /// The new password.
    pub password: Field,
    /// Until when the link is good.
    pub until: String,
}

/// Who is invited, and how.
#[derive(Debug, Clone, Copy)]
pub struct Invited<'a> {
    /// The mail address.
    pub email: &'a str,
    /// The address of the invitation, where the form goes.
    pub action: &'a str,
    /// Until when it is good.
    pub until: Timestamp,
}

impl InvitationPage {
    /// The page with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(frame: Frame, invited: Invited<'_>, data: &FormData, wrong: &FieldErrors) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, data, wrong);
        let name = form
            .line("name", locale.t("invitation-name"))
            .help(locale.t("invitation-name-help"))
            .autocomplete("name");
        let password = form
            .password("password", locale.t("invitation-password"))
            .help(locale.t("invitation-password-help"))
            .autocomplete("new-password");
        let errors = summary(locale, wrong).field(&name).field(&password);
        let lead = Markup::text(locale.t1("invitation-lead", "email", invited.email));
        Self {
            head: PageHead::new(locale.t("invitation-title")).lead(lead),
            errors,
            action: invited.action.to_owned(),
            address: invited.email.to_owned(),
            name,
            password,
            until: locale.time(invited.until, &frame.zone),
            frame,
        }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("invitation-title").into_owned()
    }
}

fn summary(locale: Locale, wrong: &FieldErrors) -> ErrorSummary {
    let summary = ErrorSummary::new(locale);
    match wrong.get("") {
        Some(problem) => summary.line(locale.problem(problem)),
        None => summary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Language, Problem};

    fn frame(title: &str) -> Frame {
        Frame::bare(Locale::of(Language::En), title, "/desk/sign-in", Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_refused_sign_in_keeps_the_address_and_never_the_password() {
        let data = FormData::from_iter([("email", "ines@example.com"), ("password", "a secret <b>")]);
        let mut wrong = FieldErrors::none();
        wrong.add("", Problem::new("error-sign-in"));
        let html =
            SignInPage::new(frame("Sign in"), &data, &wrong, "/desk/work-orders?a=\"b\"").render().unwrap();
        assert!(html.contains("value=\"ines@example.com\""));
        assert!(!html.contains("a secret"));
        assert!(html.contains("The e-mail address or the password is not right"));
        assert!(!html.contains("a=\"b\""), "the way back is escaped");
    }

    #[test]
    fn an_invitation_says_whose_it_is_and_never_repeats_a_password() {
        let invited =
            Invited { email: "ines@example.com", action: "/l/invitations/x", until: Timestamp::UNIX_EPOCH };
        let data = FormData::from_iter([("name", "<Ines>"), ("password", "a secret")]);
        let html =
            InvitationPage::new(frame("Welcome"), invited, &data, &FieldErrors::none()).render().unwrap();
        assert!(html.contains("ines@example.com") && html.contains("action=\"/l/invitations/x\""));
        assert!(!html.contains("a secret") && !html.contains("<Ines>"));
    }
}
