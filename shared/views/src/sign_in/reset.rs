//! The pages for staff who have lost their password: the address, where the mail went, the new password.

use super::{InvitationPage, Invited, SignInPage, summary};
use crate::{
    Frame, Locale,
    parts::{FormView, Markup, PageHead},
    portal_sign_in::{Again, AgainForm},
};
use askama::Template;
use domain::{FieldErrors, FormData};

/// Where staff ask for a mail with which they set a new password.
pub(super) const ASK: &str = "/desk/sign-in/password-resets";

impl SignInPage {
    /// The form that has a mail sent for a new password, with what was typed and what is wrong with it.
    #[must_use]
    pub fn reset(frame: Frame, action: &str, data: &FormData, wrong: &FieldErrors) -> Self {
        let page = Self::new(frame, (action, ""), false, data, wrong);
        let locale = page.frame.locale;
        Self {
            head: PageHead::new(locale.t("reset-title")),
            help: locale.t("reset-help").into_owned(),
            ways: vec![(locale.t("reset-back").into_owned(), "/desk/sign-in".to_owned())],
            ..page
        }
        .led("reset-lead", "reset-send")
    }

    /// What its window is called.
    #[must_use]
    pub fn reset_title(locale: Locale) -> String {
        locale.t("reset-title").into_owned()
    }
}

/// A mail was asked for: whether there is one, the page does not know either.
#[derive(Debug, Template)]
#[template(path = "sign-in/sent.html")]
pub struct ResetSentPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and where the mail went.
    pub head: PageHead,
    /// Sends another mail.
    pub again: Option<AgainForm>,
    /// The form with an empty field.
    pub other: String,
}

impl ResetSentPage {
    /// The page about a mail to the address that this browser typed.
    #[must_use]
    pub fn new(frame: Frame, again: Again<'_>) -> Self {
        let locale = frame.locale;
        let lead = again.email.map_or_else(
            || locale.t("reset-sent-lead-bare").into_owned(),
            |email| locale.t1("reset-sent-lead", "email", email),
        );
        Self {
            head: PageHead::new(Self::title(locale)).lead(Markup::text(lead)),
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

impl InvitationPage {
    /// The form for the new password of somebody who has lost theirs, with what is wrong.
    #[must_use]
    pub fn of_reset(frame: Frame, invited: Invited<'_>, wrong: &FieldErrors) -> Self {
        let (locale, empty) = (frame.locale, FormData::default());
        let password = FormView::new(locale, &empty, wrong)
            .password("password", locale.t("password-new"))
            .help(locale.t("invitation-password-help"))
            .autocomplete("new-password");
        Self {
            head: PageHead::new(Self::reset_title(locale)).lead(Markup::text(locale.t1(
                "reset-new-lead",
                "email",
                invited.email,
            ))),
            errors: summary(locale, wrong).field(&password),
            action: invited.action.to_owned(),
            address: invited.email.to_owned(),
            name: None,
            language: None,
            password: Some(password),
            send: locale.t("reset-new-send").into_owned(),
            until: locale.time(invited.until, &frame.zone),
            frame,
        }
    }

    /// What its window is called.
    #[must_use]
    pub fn reset_title(locale: Locale) -> String {
        locale.t("reset-new-title").into_owned()
    }
}
