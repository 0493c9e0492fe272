//! What somebody who is signed in at a portal looks after themselves: their profile, password and sessions, the
//! company's facts and its users.

pub(crate) mod change;
mod company;
mod company_form;
pub(crate) mod users;

pub use change::part;
pub use company::{AddressesPage, CompanyPage, CompanyShown};
pub use company_form::{CompanyForm, CompanyFormPage};
pub use users::{InvitePage, Typed, UserPage, UserRow, UsersPage};

use crate::{
    Frame,
    parts::{
        Callout, Column, DescriptionList, ErrorSummary, Field, FormView, Markup, Opt, PageHead, Row, Table,
        Time, Tone,
    },
};
use askama::Template;
use domain::{
    FieldErrors, FormData, Problem, SessionId,
    account::{Account, Session},
    portal::Portal,
    principal::Member,
    user::User,
};

/// Name and language.
#[derive(Debug, Template)]
#[template(path = "account/profile.html")]
pub struct ProfilePage {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// Why it was not saved, when it is not about a field.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// What cannot be changed here.
    pub facts: DescriptionList,
    /// Name and language as they were when the page was made.
    pub seen: Vec<(&'static str, String)>,
    /// Their name.
    pub name: Field,
    /// In which language they are spoken to; none: the portal has only one.
    pub language: Option<Field>,
}

impl ProfilePage {
    /// What a form for this profile has in it at first.
    #[must_use]
    pub fn filled(user: &User) -> FormData {
        FormData::from_iter([("name", user.name.as_str()), ("language", user.language.code())])
    }

    /// The page with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(
        frame: Frame,
        (user, portal): (&User, &Portal),
        data: &FormData,
        wrong: &FieldErrors,
        problem: Option<&Problem>,
    ) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, data, wrong);
        let name = form
            .line("name", locale.t("profile-name"))
            .help(locale.t("profile-name-help"))
            .autocomplete("name");
        let options = portal.languages.iter().map(|one| Opt::new(one.code(), one.endonym())).collect();
        let language = (portal.languages.len() > 1)
            .then(|| form.select("language", locale.t("profile-language"), options))
            .map(|field| field.help(locale.t("profile-language-help")).short());
        let errors = ErrorSummary::new(locale).field(&name).fields(&language);
        let email = Markup::all([
            Markup::text(user.email.as_str()),
            Markup::rendered("<br>".to_owned()),
            Markup::muted(locale.t("profile-email-help")),
        ]);
        Self {
            head: PageHead::new(locale.t("menu-profile")).lead(Markup::text(locale.t("profile-lead"))),
            notice: problem.map(|problem| Callout::new(Tone::Warn, locale.problem(problem))),
            errors,
            facts: DescriptionList::new().row(locale.t("profile-email"), email),
            seen: vec![
                ("seen-name", user.name.to_string()),
                ("seen-language", user.language.code().to_owned()),
            ],
            name,
            language,
            frame,
        }
    }
}

/// Signed-in browsers.
#[derive(Debug, Template)]
#[template(path = "account/sessions.html")]
pub struct SessionsPage {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// The browsers, this one first.
    pub sessions: Vec<SessionTile>,
    /// Where the forms go.
    pub action: String,
}

/// A signed-in browser.
#[derive(Debug, Clone)]
pub struct SessionTile {
    /// Its id, as the form sends it.
    pub id: String,
    /// Browser and system.
    pub device: String,
    /// From which network it was begun.
    pub network: String,
    /// When it was begun.
    pub since: Time,
    /// When it was last used.
    pub seen: Time,
    /// Whether the page is shown in it.
    pub here: bool,
}

impl SessionsPage {
    /// The sessions of a person that count now.
    #[must_use]
    pub fn new(frame: Frame, member: &Member) -> Self {
        let locale = frame.locale;
        let tile = |(id, session): (&SessionId, &Session)| SessionTile {
            id: id.to_string(),
            device: match session.device.as_str() {
                "" => locale.t("sessions-unknown").into_owned(),
                known => known.to_owned(),
            },
            network: session.network.clone(),
            since: frame.when(session.since),
            seen: frame.when(session.seen),
            here: *id == member.session,
        };
        let mut known: Vec<_> = member.user.good_sessions(frame.now).collect();
        known.sort_by_key(|(id, session)| (**id != member.session, std::cmp::Reverse(session.seen)));
        Self {
            head: PageHead::new(locale.t("menu-sessions")).lead(Markup::text(locale.t("sessions-lead"))),
            sessions: known.into_iter().map(tile).collect(),
            action: format!("{}/account/sessions/endings", frame.home()),
            frame,
        }
    }
}

/// Setting, changing and taking away the password.
#[derive(Debug, Template)]
#[template(path = "account/password.html")]
pub struct PasswordPage {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// Why nothing was looked at.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// The sign-in address, for password managers.
    pub address: String,
    /// The password of today; none: there is no password yet.
    pub current: Option<Field>,
    /// The new one.
    pub password: Field,
    /// The password of today again, for taking it away.
    pub removal: Option<Field>,
}

impl PasswordPage {
    /// The page, saying what is wrong. `has`: whether there is a password already.
    #[must_use]
    pub fn new(frame: Frame, user: &User, has: bool, wrong: &FieldErrors, notice: Option<String>) -> Self {
        let (locale, empty) = (frame.locale, FormData::default());
        let form = FormView::new(locale, &empty, wrong);
        let current = has.then(|| form.password("current-password", locale.t("password-current")));
        let removal = has.then(|| form.password("removal-password", locale.t("password-current")));
        let password = form
            .password("password", locale.t("password-new"))
            .help(locale.t("password-new-help"))
            .autocomplete("new-password");
        let errors = ErrorSummary::new(locale).fields(&current).field(&password).fields(&removal);
        let lead = locale.t(if has { "password-lead-change" } else { "password-lead-set" });
        Self {
            head: PageHead::new(locale.t("menu-password")).lead(Markup::text(lead)),
            notice: notice.map(|text| Callout::new(Tone::Warn, text)),
            errors,
            address: user.email.to_string(),
            current,
            password,
            removal,
            frame,
        }
    }
}

/// A table of people, the shape that lists here share.
fn table(caption: String, columns: Vec<Column>, rows: Vec<Row>) -> Table {
    Table { caption, columns, rows, totals: Vec::new() }
}
