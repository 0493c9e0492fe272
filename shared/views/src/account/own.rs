//! One's own account: profile, sessions, password. The same pages for users at a portal and for staff at the desk.

use crate::{
    Frame, Locale,
    parts::{
        Callout, DescriptionList, ErrorSummary, Field, FormView, Markup, Opt, PageHead, Tab, Tabs, Time, Tone,
    },
};
use askama::Template;
use domain::{
    FieldErrors, FormData, Language, Problem, SessionId,
    account::{Account, Session},
};

/// The pages of one's own account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnPage {
    /// Name and language.
    Profile,
    /// The password.
    Password,
    /// Signed-in browsers.
    Sessions,
    /// The second factor.
    SecondFactor,
}

impl OwnPage {
    /// Every page, in the menu's order.
    pub const ALL: [Self; 4] = [Self::Profile, Self::Password, Self::SecondFactor, Self::Sessions];

    /// Its address below the account's own.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Profile => "",
            Self::Password => "/password",
            Self::Sessions => "/sessions",
            Self::SecondFactor => "/second-factor",
        }
    }

    /// The key of its name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Profile => "menu-profile",
            Self::Password => "menu-password",
            Self::Sessions => "menu-sessions",
            Self::SecondFactor => "menu-second-factor",
        }
    }
}

/// Where an account's pages are: at a portal, or at the desk.
#[derive(Debug, Clone)]
pub struct Room {
    /// The account's address, without the host.
    pub base: String,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
    /// The ways to the other pages, where no menu has them.
    pub tabs: Option<Tabs>,
    /// It is staff's.
    pub desk: bool,
}

impl Room {
    /// A user's pages at a portal.
    #[must_use]
    pub fn at_portal(base: impl Into<String>, csrf: impl Into<String>) -> Self {
        Self { base: base.into(), csrf: csrf.into(), tabs: None, desk: false }
    }

    /// The pages of a member of staff.
    #[must_use]
    pub fn at_desk(locale: Locale, csrf: impl Into<String>, current: OwnPage) -> Self {
        let base = "/desk/account";
        let tab = |page: OwnPage| Tab {
            label: locale.t(page.word()).into_owned(),
            href: format!("{base}{}", page.path()),
            count: None,
            current: page == current,
        };
        let label = locale.t("menu-account").into_owned();
        let tabs = Tabs { label, tabs: OwnPage::ALL.map(tab).into() };
        Self { base: base.to_owned(), csrf: csrf.into(), tabs: Some(tabs), desk: true }
    }

    /// The key of a text that staff read otherwise than users.
    #[must_use]
    pub fn own(&self, users: &'static str, staff: &'static str) -> &'static str {
        if self.desk { staff } else { users }
    }
}

/// Name and language.
#[derive(Debug, Template)]
#[template(path = "account/profile.html")]
pub struct ProfilePage {
    /// The frame.
    pub frame: Frame,
    /// Where it is.
    pub room: Room,
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
    /// In which language they are spoken to; none: there is only one.
    pub language: Option<Field>,
}

impl ProfilePage {
    /// What a form for this profile has in it at first.
    #[must_use]
    pub fn filled(account: &impl Account) -> FormData {
        FormData::from_iter([("name", account.name().as_str()), ("language", account.language().code())])
    }

    /// The page with what was typed and what is wrong with it, and the languages to choose from.
    #[must_use]
    pub fn new(
        (frame, room): (Frame, Room),
        (account, languages): (&impl Account, &[Language]),
        data: &FormData,
        wrong: &FieldErrors,
        problem: Option<&Problem>,
    ) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, data, wrong);
        let help = room.own("profile-name-help", "desk-profile-name-help");
        let name = form.line("name", locale.t("profile-name")).help(locale.t(help)).autocomplete("name");
        let options = languages.iter().map(|one| Opt::new(one.code(), one.endonym())).collect();
        let help = room.own("profile-language-help", "desk-profile-language-help");
        let language = (languages.len() > 1)
            .then(|| form.select("language", locale.t("profile-language"), options))
            .map(|field| field.help(locale.t(help)).short());
        let errors = ErrorSummary::new(locale).field(&name).fields(&language);
        let email = Markup::all([
            Markup::text(account.email().as_str()),
            Markup::rendered("<br>".to_owned()),
            Markup::muted(locale.t(room.own("profile-email-help", "desk-profile-email-help"))),
        ]);
        let lead = room.own("profile-lead", "desk-profile-lead");
        Self {
            head: PageHead::new(locale.t("menu-profile")).lead(Markup::text(locale.t(lead))),
            notice: problem.map(|problem| Callout::new(Tone::Warn, locale.problem(problem))),
            errors,
            facts: DescriptionList::new().row(locale.t("profile-email"), email),
            seen: vec![
                ("seen-name", account.name().to_string()),
                ("seen-language", account.language().code().to_owned()),
            ],
            name,
            language,
            room,
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
    /// Where it is.
    pub room: Room,
    /// Title.
    pub head: PageHead,
    /// The browsers, this one first.
    pub sessions: Vec<SessionTile>,
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
    /// The sessions of a person that count now; `current` is the one that the page is shown in.
    #[must_use]
    pub fn new((frame, room): (Frame, Room), account: &impl Account, current: SessionId) -> Self {
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
            here: *id == current,
        };
        let mut known: Vec<_> = account.good_sessions(frame.now).collect();
        known.sort_by_key(|(id, session)| (**id != current, std::cmp::Reverse(session.seen)));
        Self {
            head: PageHead::new(locale.t("menu-sessions")).lead(Markup::text(locale.t("sessions-lead"))),
            sessions: known.into_iter().map(tile).collect(),
            room,
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
    /// Where it is.
    pub room: Room,
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
    /// The password of today again, for taking it away; none: there is none, or they cannot do without.
    pub removal: Option<Field>,
}

impl PasswordPage {
    /// The page, saying what is wrong. `has`: whether there is a password already; `asks`: whether it has to be said first.
    #[must_use]
    pub fn new(
        (frame, room): (Frame, Room),
        account: &impl Account,
        (has, asks): (bool, bool),
        wrong: &FieldErrors,
        notice: Option<String>,
    ) -> Self {
        let (locale, empty) = (frame.locale, FormData::default());
        let form = FormView::new(locale, &empty, wrong);
        let current = asks.then(|| form.password("current-password", locale.t("password-current")));
        let removal = asks && !room.desk;
        let removal = removal.then(|| form.password("removal-password", locale.t("password-current")));
        let password = form
            .password("password", locale.t("password-new"))
            .help(locale.t("password-new-help"))
            .autocomplete("new-password");
        let errors = ErrorSummary::new(locale).fields(&current).field(&password).fields(&removal);
        let lead = match (has, asks) {
            (true, false) => "password-lead-replace",
            _ if room.desk => "desk-password-lead",
            (true, true) => "password-lead-change",
            (false, _) => "password-lead-set",
        };
        Self {
            head: PageHead::new(locale.t("menu-password")).lead(Markup::text(locale.t(lead))),
            notice: notice.map(|text| Callout::new(Tone::Warn, text)),
            errors,
            address: account.email().to_string(),
            current,
            password,
            removal,
            room,
            frame,
        }
    }
}
