//! The pages with which people get in at either side: the sign-in, the invitation, the second step, a lost password. What
//! is a customers' user's alone is in [`crate::portal_sign_in`].

mod invitation;
mod reset;

pub use invitation::{InvitationPage, Invited};
pub use reset::ResetSentPage;

use crate::{
    Frame, Locale,
    account::code_field,
    parts::{Callout, ErrorSummary, Field, Flash, FormView, Markup, PageHead, Tone},
    portal_sign_in::Elsewhere,
    rich::rich,
};
use askama::Template;
use domain::{Error, FieldErrors, FormData, portal::Portal};
use std::time::Duration;

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

/// What the last page left to be said to somebody who is not in: how their session ended is no success.
#[must_use]
pub fn said(locale: Locale, key: &str) -> Flash {
    let text = locale.t(key);
    if key == "flash-session-over" { Flash::info(text) } else { Flash::good(text) }
}

/// The sign-in: a mail address, and a password where one is taken.
#[derive(Debug, Template)]
#[template(path = "sign-in/start.html")]
pub struct SignInPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and what happens.
    pub head: PageHead,
    /// The portal's own words.
    pub welcome: Markup,
    /// Why nothing was looked at, when it is not about a field.
    pub notice: Option<Callout>,
    /// What is said to whoever is signed in already, and has no access here.
    pub elsewhere: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// Where to go afterwards; empty: the first page.
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

impl SignInPage {
    /// The sign-in of staff, with what was typed and what is wrong with it. A problem of the field `""` is about both
    /// fields at once.
    #[must_use]
    pub fn desk(frame: Frame, data: &FormData, wrong: &FieldErrors, to: &str) -> Self {
        let help = frame.t("sign-in-help").into_owned();
        let lost = (frame.t("sign-in-lost").into_owned(), reset::ASK.to_owned());
        let page = Self::new(frame, ("/desk/sign-in", to), true, data, wrong);
        Self { help, ways: vec![lost], ..page.led("sign-in-lead", "sign-in-send") }
    }

    /// The sign-in at a portal, in the same way.
    #[must_use]
    pub fn portal(frame: Frame, ways: Ways<'_>, data: &FormData, wrong: &FieldErrors) -> Self {
        let locale = frame.locale;
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str()).to_owned();
        let action = ways.password.unwrap_or(ways.mail);
        let page = Self::new(frame, (action, ways.to), ways.password.is_some(), data, wrong);
        let (page, other, help) = if page.password.is_some() {
            let help = locale.t("portal-sign-in-lost").into_owned();
            (page.led("portal-sign-in-password-lead", "sign-in-send"), "portal-sign-in-with-mail", help)
        } else {
            let help = locale.t1("portal-sign-in-help", "company", company.as_str());
            (page.led("portal-sign-in-lead", "portal-sign-in-send"), "portal-sign-in-with-password", help)
        };
        let other = ways.other.map(|href| (locale.t(other).into_owned(), href.to_owned()));
        let guests = ways.guests.map(|href| (locale.t("portal-sign-in-guest").into_owned(), href.to_owned()));
        Self { help, ways: other.into_iter().chain(guests).collect(), ..page }
    }

    fn new(
        frame: Frame,
        (action, to): (&str, &str),
        with_password: bool,
        data: &FormData,
        wrong: &FieldErrors,
    ) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, data, wrong);
        let mut email = form.email("email", locale.t("sign-in-email")).autocomplete("username");
        email.max_length = 254;
        let password = with_password.then(|| form.password("password", locale.t("sign-in-password")));
        let errors = summary(locale, wrong).field(&email).fields(&password);
        Self {
            head: PageHead::new(locale.t("sign-in-title")),
            welcome: Markup::default(),
            notice: None,
            elsewhere: None,
            errors,
            action: action.to_owned(),
            to: to.to_owned(),
            email,
            password,
            send: String::new(),
            ways: Vec::new(),
            help: String::new(),
            frame,
        }
    }

    fn led(mut self, lead: &str, send: &str) -> Self {
        self.head = self.head.lead(Markup::text(self.frame.t(lead)));
        self.send = self.frame.t(send).into_owned();
        self
    }

    /// The same page with what the portal says to everybody.
    #[must_use]
    pub fn welcoming(mut self, portal: &Portal) -> Self {
        self.welcome = rich(portal, &portal.welcome, self.frame.locale);
        self
    }

    /// The same page for whoever is signed in already, and has no access here.
    #[must_use]
    pub fn elsewhere(mut self, ways: &Elsewhere) -> Self {
        self.elsewhere = Some(ways.callout(&self.frame));
        self
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

/// Why a try was not looked at, in words; none for what has words at its fields.
#[must_use]
pub fn why_not(locale: Locale, error: &Error) -> Option<String> {
    match error {
        Error::Invalid(_) => None,
        Error::TooMany { retry_after } => {
            Some(locale.t1("error-sign-in-wait", "seconds", whole_seconds(*retry_after)))
        }
        _ => Some(locale.t("error-sign-in-unavailable").into_owned()),
    }
}

/// Seconds, rounded up: nobody is told to try again too early.
#[must_use]
pub fn whole_seconds(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

/// The second step: a code out of the app, or a recovery code.
#[derive(Debug, Template)]
#[template(path = "sign-in/second_step.html")]
pub struct SecondStepPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and what to do.
    pub head: PageHead,
    /// Why nothing was looked at.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// The code.
    pub code: Field,
    /// The other kind of code: text and address.
    pub other: (String, String),
    /// The sign-in, to begin anew.
    pub anew: String,
}

/// The addresses around a second step.
#[derive(Debug, Clone, Copy)]
pub struct SecondStepWays<'a> {
    /// Where the code goes.
    pub action: &'a str,
    /// The same page for the other kind of code.
    pub other: &'a str,
    /// The sign-in, to begin anew.
    pub anew: &'a str,
}

impl SecondStepPage {
    /// The page, saying what is wrong. `recovery`: it asks for a recovery code. Either field takes either code.
    #[must_use]
    pub fn new(
        frame: Frame,
        ways: SecondStepWays<'_>,
        recovery: bool,
        wrong: &FieldErrors,
        notice: Option<String>,
    ) -> Self {
        let (locale, empty) = (frame.locale, FormData::default());
        let form = FormView::new(locale, &empty, wrong);
        let mut code = code_field(&form, "code");
        if recovery {
            code =
                form.line("code", locale.t("factor-recovery")).help(locale.t("factor-recovery-help")).short();
            code.max_length = 20;
        }
        let (lead, other) = if recovery {
            ("second-step-recovery-lead", "second-step-with-app")
        } else {
            ("second-step-lead", "second-step-with-recovery")
        };
        Self {
            head: PageHead::new(locale.t("second-step-title")).lead(Markup::text(locale.t(lead))),
            notice: notice.map(|text| Callout::new(Tone::Warn, text)),
            errors: summary(locale, wrong).field(&code),
            action: ways.action.to_owned(),
            code,
            other: (locale.t(other).into_owned(), ways.other.to_owned()),
            anew: ways.anew.to_owned(),
            frame,
        }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("second-step-title").into_owned()
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
#[path = "sign_in_tests.rs"]
mod tests;
