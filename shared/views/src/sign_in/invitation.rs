//! The page behind an invitation, at either side, and the new password in place of a lost one.

use super::summary;
use crate::{
    Frame, Locale,
    parts::{ErrorSummary, Field, FormView, Markup, Opt, PageHead},
};
use askama::Template;
use domain::{FieldErrors, FormData, customer::Customer, portal::Portal};
use jiff::Timestamp;

/// An invitation: a name, a password where one is needed, and in. Or the new password alone, in place of a lost one.
#[derive(Debug, Template)]
#[template(path = "sign-in/invitation.html")]
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
    /// Their name; none: it is known.
    pub name: Option<Field>,
    /// In which language they are spoken to; none: it is known, or there is only one.
    pub language: Option<Field>,
    /// The new password; none: they sign in by mail.
    pub password: Option<Field>,
    /// What the button does.
    pub send: String,
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
    /// The invitation of a member of staff, with what was typed and what is wrong with it.
    #[must_use]
    pub fn of_staff(frame: Frame, invited: Invited<'_>, data: &FormData, wrong: &FieldErrors) -> Self {
        let locale = frame.locale;
        let password = FormView::new(locale, data, wrong)
            .password("password", locale.t("invitation-password"))
            .help(locale.t("invitation-password-help"))
            .autocomplete("new-password");
        let lead = Markup::text(locale.t1("invitation-lead", "email", invited.email));
        let head = PageHead::new(locale.t("invitation-title")).lead(lead);
        let name = (locale.t("invitation-name").into_owned(), locale.t("invitation-name-help").into_owned());
        let page = Self::new(frame, invited, (head, name, "invitation-send"), data, wrong);
        let errors = page.errors.field(&password);
        Self { errors, password: Some(password), ..page }
    }

    /// The invitation of a user of a customer: the language where the portal speaks several, a password where it takes
    /// one.
    #[must_use]
    pub fn of_user(
        frame: Frame,
        portal: &Portal,
        (invited, customer): (Invited<'_>, &Customer),
        data: &FormData,
        wrong: &FieldErrors,
    ) -> Self {
        let locale = frame.locale;
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        let lead = locale.t2(
            "portal-invitation-lead",
            ("customer", customer.name.as_str()),
            ("email", invited.email),
        );
        let title = locale.t1("portal-invitation-title", "company", company);
        let head = PageHead::new(title).lead(Markup::text(lead));
        let help = locale.t1("portal-invitation-name-help", "company", company);
        let name = (locale.t("portal-invitation-name").into_owned(), help);
        let form = FormView::new(locale, data, wrong);
        let options = portal.languages.iter().map(|one| Opt::new(one.code(), one.endonym())).collect();
        let language = (portal.languages.len() > 1)
            .then(|| form.select("language", locale.t("profile-language"), options).short())
            .map(|field| field.help(locale.t("profile-language-help")));
        let password = portal.sign_in.password.then(|| {
            let password = form.password("password", locale.t("invitation-password")).optional();
            let help = locale.t("portal-invitation-password-help");
            password.help(help).autocomplete("new-password")
        });
        let page = Self::new(frame, invited, (head, name, "portal-invitation-send"), data, wrong);
        let errors = page.errors.fields(&language).fields(&password);
        Self { errors, language, password, ..page }
    }

    /// The invitation of somebody who has come in before, to a further customer: a question.
    #[must_use]
    pub fn of_known(frame: Frame, invited: Invited<'_>, customer: &Customer) -> Self {
        let locale = frame.locale;
        let (customer, email) = (("customer", customer.name.as_str()), ("email", invited.email));
        let title = locale.t1("portal-invitation-known-title", customer.0, customer.1);
        let lead = Markup::text(locale.t2("portal-invitation-known-lead", customer, email));
        let asked = (PageHead::new(title).lead(lead), Default::default(), "portal-invitation-known-send");
        Self { name: None, ..Self::new(frame, invited, asked, &FormData::default(), &FieldErrors::none()) }
    }

    fn new(
        frame: Frame,
        invited: Invited<'_>,
        (head, (label, help), send): (PageHead, (String, String), &str),
        data: &FormData,
        wrong: &FieldErrors,
    ) -> Self {
        let locale = frame.locale;
        let name = FormView::new(locale, data, wrong).line("name", label).help(help).autocomplete("name");
        Self {
            head,
            errors: summary(locale, wrong).field(&name),
            action: invited.action.to_owned(),
            address: invited.email.to_owned(),
            name: Some(name),
            language: None,
            password: None,
            send: locale.t(send).into_owned(),
            until: locale.time(invited.until, &frame.zone),
            frame,
        }
    }

    /// What the window of a member of staff is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("invitation-title").into_owned()
    }
}
