//! A company's users: the list, one of them, the invitation of another.

use super::table;
use crate::{
    Frame, Locale,
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Column, Dialog, ErrorSummary, Field, FormView, Markup, Opt,
        PageHead, Question, Row, StageChip, Table, Tone, icon,
    },
};
use askama::Template;
use domain::{
    FieldErrors, FormData, Problem,
    customer::Location,
    user::{MemberRole, Membership, Scope},
};

/// A user as pages show them.
#[derive(Debug, Clone, Copy)]
pub struct UserRow<'a> {
    /// Their page.
    pub href: &'a str,
    /// Their name.
    pub name: &'a str,
    /// Their address.
    pub email: &'a str,
    /// What they are.
    pub membership: &'a Membership,
    /// They have not come in yet.
    pub invited: bool,
    /// Switched off everywhere, by the company that runs the portal.
    pub off: bool,
    /// Whether it is whoever looks at the page.
    pub me: bool,
}

impl UserRow<'_> {
    fn state(&self, locale: Locale) -> StageChip {
        state(locale, self.membership.disabled || self.off, self.invited)
    }
}

/// Whether somebody gets in: they are switched off, were invited and have not come yet, or do.
pub(crate) fn state(locale: Locale, off: bool, invited: bool) -> StageChip {
    let (tone, sign, key) = match (off, invited) {
        (true, _) => (Tone::Bad, "lock", "user-state-off"),
        (false, true) => (Tone::Info, "mail", "user-state-invited"),
        (false, false) => (Tone::Good, "check", "user-state-active"),
    };
    StageChip { tone, icon: icon(sign), word: locale.t(key).into_owned() }
}

pub(crate) fn role(locale: Locale, role: MemberRole) -> String {
    locale.t(&format!("role-{}", role.as_str())).into_owned()
}

pub(crate) fn scope(locale: Locale, scope: &Scope) -> String {
    match scope {
        Scope::Locations(some) => locale.t1("scope-locations-count", "count", some.len()),
        other => locale.t(&format!("scope-{}", other.as_str())).into_owned(),
    }
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "account/users.html")]
pub struct UsersPage {
    /// The frame.
    pub frame: Frame,
    /// Title, count, the way to the invitation.
    pub head: PageHead,
    /// One row each.
    pub users: Table,
}

impl UsersPage {
    /// The list of a company's users.
    #[must_use]
    pub fn new(frame: Frame, users: &[UserRow<'_>], invite: &str) -> Self {
        let locale = frame.locale;
        let column = |key: &str| Column::text(locale.t(key));
        let row = |user: &UserRow<'_>| Row {
            href: Some(user.href.to_owned()),
            cells: vec![
                match user.me {
                    true => Markup::text(locale.t1("user-me", "name", user.name)),
                    false => Markup::text(user.name),
                },
                Markup::text(user.email),
                Markup::text(role(locale, user.membership.role)),
                Markup::text(scope(locale, &user.membership.scope)),
                Markup::part(&user.state(locale)),
            ],
            current: false,
        };
        let columns = ["users-name", "users-email", "users-role", "users-scope", "users-state"].map(column);
        let mut head = PageHead::new(locale.t("menu-users"))
            .lead(Markup::text(locale.t("users-lead")))
            .action(Button::link(locale.t("users-invite"), invite).kind(ButtonKind::Primary).icon("add"));
        head.count = Some(locale.number(users.len() as u64));
        let caption = locale.t("menu-users").into_owned();
        Self { head, users: table(caption, columns.into(), users.iter().map(row).collect()), frame }
    }
}

/// What was typed into a form, and why it was not carried out.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// What was typed.
    pub data: &'a FormData,
    /// What is wrong with it.
    pub wrong: &'a FieldErrors,
    /// What stands against it as a whole.
    pub problem: Option<&'a Problem>,
}

/// The invitation of a colleague.
#[derive(Debug, Template)]
#[template(path = "account/invite.html")]
pub struct InvitePage {
    /// The frame.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// Why it was not sent.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// What else it sends.
    pub held: Vec<(&'static str, String)>,
    /// The fields.
    pub fields: Vec<Field>,
}

impl InvitePage {
    /// The page with what was typed and what is wrong with it. `users` is the address of the list.
    #[must_use]
    pub fn new(frame: Frame, users: &str, locations: &[Location], typed: Typed<'_>) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, typed.data, typed.wrong);
        let name = form.line("name", locale.t("users-name")).autocomplete("off");
        let mut email = form
            .email("email", locale.t("users-email"))
            .help(locale.t("invite-email-help"))
            .autocomplete("off");
        email.max_length = 254;
        let mut fields = vec![name, email];
        fields.extend(role_and_scope(&form, locations));
        let title = locale.t("invite-title").into_owned();
        Self {
            breadcrumb: breadcrumb(locale, users, &title),
            head: PageHead::new(title).lead(Markup::text(locale.t("invite-lead"))),
            notice: notice(locale, typed.problem),
            errors: ErrorSummary::new(locale).fields(&fields),
            action: users.to_owned(),
            held: Vec::new(),
            fields,
            frame,
        }
    }
}

/// One user: what they may, whether they get in.
#[derive(Debug, Template)]
#[template(path = "account/user.html")]
pub struct UserPage {
    /// The frame.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Their name and address.
    pub head: PageHead,
    /// Whether they get in.
    pub state: StageChip,
    /// Why it was not carried out.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Their page's address, under which the forms go.
    pub here: String,
    /// What they were when the page was made.
    pub seen: String,
    /// Whether they are switched off here.
    pub disabled: bool,
    /// They have not come in yet.
    pub invited: bool,
    /// What the button for it says about switching off or on.
    pub switch_hint: String,
    /// Whether they can be switched on again.
    pub switch_on: bool,
    /// Asks before somebody is switched off; none: they are already.
    pub switch_off: Option<(Button, Dialog)>,
    /// What else the form that switches sends.
    pub held: Vec<(&'static str, String)>,
    /// Role and scope.
    pub fields: Vec<Field>,
}

impl UserPage {
    /// What a form for this membership has in it at first.
    #[must_use]
    pub fn filled(membership: &Membership) -> FormData {
        held(membership).into_iter().collect()
    }

    /// The page with what was typed and what is wrong with it. `users` is the address of the list.
    #[must_use]
    pub fn new(
        frame: Frame,
        users: &str,
        user: UserRow<'_>,
        locations: &[Location],
        typed: Typed<'_>,
    ) -> Self {
        let locale = frame.locale;
        let (held, seen) = (held(user.membership), user.membership.stamp());
        let fields = role_and_scope(&FormView::new(locale, typed.data, typed.wrong), locations);
        let text = if user.me { "user-off-text-me" } else { "user-off-text" };
        let sent = [("seen", seen.clone()), ("disabled", "yes".to_owned())];
        let question = Question {
            id: "switch-off",
            label: &frame.t("user-off"),
            title: frame.t1("user-off-title", "name", user.name),
            text: frame.t1(text, "name", user.name),
            action: format!("{}/memberships", user.href),
            held: sent.into_iter().chain(held.iter().cloned()).collect(),
        };
        let (button, dialog) = question.asked(&frame);
        let button = button.kind(ButtonKind::Danger);
        let disabled = user.membership.disabled;
        let switch_hint = match (user.off, disabled) {
            (true, _) => locale.t1("user-off-everywhere", "name", user.name),
            (false, true) => locale.t1("user-on-text", "name", user.name),
            (false, false) => locale.t1("user-active-text", "name", user.name),
        };
        Self {
            breadcrumb: breadcrumb(locale, users, user.name),
            head: PageHead::new(user.name).lead(Markup::text(user.email)),
            state: user.state(locale),
            notice: notice(locale, typed.problem),
            errors: ErrorSummary::new(locale).fields(&fields),
            here: user.href.to_owned(),
            seen,
            disabled,
            invited: user.invited && !disabled && !user.off,
            switch_hint,
            switch_on: disabled && !user.off,
            switch_off: (!disabled && !user.off).then_some((button, dialog)),
            held,
            fields,
            frame,
        }
    }
}

/// Role and scope as a form sends them.
fn held(membership: &Membership) -> Vec<(&'static str, String)> {
    let mut all =
        vec![("role", membership.role.as_str().to_owned()), ("scope", membership.scope.as_str().to_owned())];
    if let Scope::Locations(some) = &membership.scope {
        all.extend(some.iter().map(|location| ("location", location.to_string())));
    }
    all
}

pub(crate) fn role_and_scope(form: &FormView<'_>, locations: &[Location]) -> Vec<Field> {
    let locale = form.locale;
    let option = |group: &str, word: &str| {
        Opt::new(word, locale.t(&format!("{group}-{word}"))).hint(locale.t(&format!("{group}-{word}-hint")))
    };
    let roles = MemberRole::ALL.map(|one| option("role", one.as_str())).into();
    let mut scopes = vec![option("scope", "company"), option("scope", "own")];
    if !locations.is_empty() {
        scopes.insert(1, option("scope", "locations"));
    }
    let mut fields = vec![
        form.radios("role", locale.t("users-role"), roles),
        form.radios("scope", locale.t("users-scope"), scopes),
    ];
    if !locations.is_empty() {
        let places = locations.iter().map(|one| Opt::new(one.id.to_string(), one.name.as_str())).collect();
        let shows = form.data.get("scope") == "locations";
        let field = form.field("location", locale.t("users-locations"), crate::parts::Control::Ticks(places));
        fields.push(field.show_when("scope", vec!["locations".to_owned()], shows));
    }
    fields
}

fn breadcrumb(locale: Locale, users: &str, here: &str) -> Breadcrumb {
    let above = vec![(locale.t("menu-users").into_owned(), users.to_owned())];
    Breadcrumb { locale, above, here: here.to_owned() }
}

fn notice(locale: Locale, problem: Option<&Problem>) -> Option<Callout> {
    problem.map(|problem| Callout::new(Tone::Warn, locale.problem(problem)))
}
