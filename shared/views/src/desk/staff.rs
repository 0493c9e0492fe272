//! The company's own people: the list, the invitation of another, one of them.

use super::customers::{self, Names, Typed};
use crate::{
    Frame, Locale,
    account::{InvitePage, users},
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Column, DescriptionList, Dialog, ErrorSummary, Field,
        FormView, Markup, Opt, PageHead, Pager, PagerWords, Question, Row, StageChip, Table, Timeline, Tone,
    },
};
use askama::Template;
use domain::{
    FieldErrors, FormData, Language, StaffId,
    activity::{Activity, Subject},
    staff::StaffRole,
};
use jiff::Timestamp;

/// Address of the list.
pub const LIST: &str = "/desk/staff";

/// Address of somebody's page.
#[must_use]
pub fn address(staff: StaffId) -> String {
    format!("{LIST}/{staff}")
}

/// The word of a role.
#[must_use]
pub fn role_word(locale: Locale, role: StaffRole) -> String {
    locale.t(&format!("staff-role-{}", role.as_str())).into_owned()
}

/// Somebody of staff as pages show them.
#[derive(Debug, Clone)]
pub struct StaffRow {
    /// Who.
    pub id: StaffId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What they may do.
    pub role: StaffRole,
    /// Switched off.
    pub off: bool,
    /// They show a second factor when they sign in.
    pub second_factor: bool,
    /// They have not come in yet.
    pub invited: bool,
    /// When they signed in last.
    pub signed_in: Option<Timestamp>,
    /// They go on visits.
    pub visits: bool,
    /// Whether it is whoever looks at the page.
    pub me: bool,
}

impl StaffRow {
    fn state(&self, locale: Locale) -> StageChip {
        users::state(locale, self.off, self.invited)
    }

    fn signed_in(&self, frame: &Frame) -> Markup {
        let never = || Markup::muted(frame.t("staff-never"));
        self.signed_in.map_or_else(never, |at| Markup::part(&frame.when(at)))
    }

    fn factor(&self, locale: Locale) -> Markup {
        if self.second_factor {
            Markup::text(locale.t("staff-factor-on"))
        } else {
            Markup::muted(locale.t("staff-factor-off"))
        }
    }
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "desk/staff/list.html")]
pub struct StaffListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, the way to the invitation.
    pub head: PageHead,
    /// One row each.
    pub table: Table,
    /// Further pages.
    pub pager: Pager,
}

impl StaffListPage {
    /// One page of the list, with the addresses of the pages before and behind it.
    #[must_use]
    pub fn new(frame: Frame, rows: &[StaffRow], (previous, next): (Option<String>, Option<String>)) -> Self {
        let locale = frame.locale;
        let invite = Button::link(locale.t("staff-invite"), format!("{LIST}/new"));
        let mut head = PageHead::new(locale.t("staff-title"))
            .lead(Markup::text(locale.t("staff-lead")))
            .action(invite.kind(ButtonKind::Primary).icon("add").key("n"));
        // How many there are is known for nothing as long as they fit on one page.
        let whole = previous.is_none() && next.is_none();
        head.count = whole.then(|| locale.number(rows.len() as u64));
        let row = |one: &StaffRow| Row {
            href: Some(address(one.id)),
            cells: vec![
                match one.me {
                    true => Markup::text(locale.t1("user-me", "name", one.name.as_str())),
                    false => Markup::text(&one.name),
                },
                Markup::text(&one.email),
                Markup::text(role_word(locale, one.role)),
                Markup::part(&one.state(locale)),
                one.signed_in(&frame),
                one.factor(locale),
            ],
            current: false,
        };
        let columns = [
            "users-name",
            "users-email",
            "users-role",
            "users-state",
            "staff-signed-in",
            "menu-second-factor",
        ];
        let table = Table {
            caption: locale.t("staff-title").into_owned(),
            columns: columns.map(|key| Column::text(locale.t(key))).into(),
            rows: rows.iter().map(row).collect(),
            totals: Vec::new(),
        };
        let shown = String::new();
        let pager = Pager { locale, newer: previous, older: next, shown, words: PagerWords::ByName };
        Self { head, table, pager, frame }
    }
}

impl InvitePage {
    /// What stands in the invitation of a colleague at the desk before anybody has typed; `id` is who they will be, so
    /// that a form that is sent twice invites once.
    #[must_use]
    pub fn filled_at_desk(id: StaffId, language: Language) -> FormData {
        let id = id.to_string();
        FormData::from_iter([
            ("id", id.as_str()),
            ("role", StaffRole::Agent.as_str()),
            ("language", language.code()),
        ])
    }

    /// The invitation of a colleague at the desk, with what was typed and what is wrong with it.
    #[must_use]
    pub fn at_desk(frame: Frame, typed: &Typed) -> Self {
        let locale = frame.locale;
        let form = FormView::new(locale, &typed.data, &typed.wrong);
        let name = form.line("name", locale.t("users-name")).help(locale.t("staff-name-help"));
        let mut email = form.email("email", locale.t("users-email")).help(locale.t("invite-email-help"));
        email.max_length = 254;
        let languages = Language::ALL.map(|one| Opt::new(one.code(), one.endonym()));
        let language = form.select("language", locale.t("language"), languages.into());
        let fields = vec![
            name.autocomplete("off"),
            email.autocomplete("off"),
            role(&form),
            language.help(locale.t("staff-language-help")).short(),
        ];
        let title = locale.t("staff-invite").into_owned();
        Self {
            breadcrumb: breadcrumb(locale, &title),
            head: PageHead::new(title).lead(Markup::text(locale.t("staff-invite-lead"))),
            notice: notice(locale, typed),
            errors: ErrorSummary::new(locale).fields(&fields),
            action: LIST.to_owned(),
            held: vec![("id", typed.data.get("id").to_owned())],
            fields,
            frame,
        }
    }
}

fn role(form: &FormView<'_>) -> Field {
    let option = |role: StaffRole| {
        let hint = form.locale.t(&format!("staff-role-{}-hint", role.as_str()));
        Opt::new(role.as_str(), role_word(form.locale, role)).hint(hint)
    };
    form.radios("role", form.locale.t("users-role"), StaffRole::ALL.map(option).into())
}

fn visits(locale: Locale, on: bool) -> Field {
    let (data, wrong) = (FormData::from_iter(on.then_some(("visits", "yes"))), FieldErrors::none());
    let form = FormView::new(locale, &data, &wrong);
    form.tick("visits", locale.t("staff-visits")).help(locale.t("staff-visits-help")).optional()
}

fn breadcrumb(locale: Locale, here: &str) -> Breadcrumb {
    let above = vec![(locale.t("staff-title").into_owned(), LIST.to_owned())];
    Breadcrumb { locale, above, here: here.to_owned() }
}

fn notice(locale: Locale, typed: &Typed) -> Option<Callout> {
    typed.problem.as_ref().map(|problem| Callout::new(Tone::Warn, locale.problem(problem)))
}

/// Why mail to somebody does not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMail {
    /// It came back.
    Bounced,
    /// Its owner does not want it.
    Unwanted,
}

/// What somebody's page shows.
#[derive(Debug, Clone, Copy)]
pub struct StaffShown<'a> {
    /// Who.
    pub row: &'a StaffRow,
    /// The desk's language for them.
    pub language: Language,
    /// In how many browsers they are signed in.
    pub browsers: usize,
    /// Why mail to them does not arrive; none: it does, as far as anybody knows.
    pub no_mail: Option<NoMail>,
    /// What was done about them and by their signing in, newest first.
    pub activities: &'a [Activity],
}

/// One of them: what they may do, whether they get in.
#[derive(Debug, Template)]
#[template(path = "desk/staff/show.html")]
pub struct StaffPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Their name and address.
    pub head: PageHead,
    /// Whether they get in.
    pub state: StageChip,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was done.
    pub notice: Option<Callout>,
    /// That mail to them does not arrive.
    pub no_mail: Option<Callout>,
    /// Their page's address, under which the forms go.
    pub here: String,
    /// Their role when the page was made.
    pub seen: &'static str,
    /// Whether the invitation can be sent again.
    pub again: bool,
    /// What they may do; none: whoever looks at the page is they.
    pub role: Option<Field>,
    /// Whether they go on visits.
    pub visits: Field,
    /// What the buttons below say about switching off or on.
    pub access: String,
    /// Whether they are switched off.
    pub off: bool,
    /// Asks before somebody is switched off; none: they are already.
    pub switch_off: Option<(Button, Dialog)>,
    /// Whether there is anything to sign out of.
    pub signed_in: bool,
    /// Asks before a second factor is reset; none: there is none.
    pub factor: Option<(Button, Dialog)>,
    /// The rest.
    pub facts: DescriptionList,
    /// What was done.
    pub timeline: Timeline,
    /// Where all of it stands.
    pub log: String,
}

impl StaffPage {
    /// What stands in the form of their role before anybody has chosen.
    #[must_use]
    pub fn filled(role: StaffRole) -> FormData {
        FormData::from_iter([("role", role.as_str())])
    }

    /// The page with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(frame: Frame, shown: StaffShown<'_>, typed: &Typed) -> Self {
        let (locale, row, here) = (frame.locale, shown.row, address(shown.row.id));
        let name = row.name.as_str();
        let form = FormView::new(locale, &typed.data, &typed.wrong);
        let role = (!row.me).then(|| role(&form).help(locale.t("staff-role-help")));
        let access = match (row.me, row.off) {
            (true, _) => locale.t("staff-self").into_owned(),
            (_, true) => locale.t1("staff-on-text", "name", name),
            _ => locale.t("staff-off-hint").into_owned(),
        };
        let entry = |activity: &Activity| customers::entry(&frame, activity, &Names::new());
        let entries = shown.activities.iter().map(entry).collect();
        Self {
            breadcrumb: breadcrumb(locale, name),
            head: PageHead::new(name).lead(Markup::text(&row.email)),
            state: row.state(locale),
            errors: ErrorSummary::new(locale).fields(&role),
            notice: notice(locale, typed),
            no_mail: shown.no_mail.map(|why| no_mail(locale, row, why)),
            seen: row.role.as_str(),
            again: row.invited && !row.off && shown.no_mail.is_none(),
            role,
            visits: visits(locale, row.visits),
            access,
            off: row.off,
            switch_off: (!row.me && !row.off).then(|| switch_off(&frame, &here, name)),
            signed_in: !row.me && shown.browsers > 0,
            factor: (!row.me && row.second_factor).then(|| factor(&frame, &here, name)),
            facts: facts(&frame, shown),
            timeline: Timeline { locale, entries },
            log: customers::log_address(Subject::Staff(row.id)),
            here,
            frame,
        }
    }
}

fn no_mail(locale: Locale, row: &StaffRow, why: NoMail) -> Callout {
    let key = match why {
        NoMail::Bounced => "staff-bounced-text",
        NoMail::Unwanted => "staff-unwanted-text",
    };
    let mut text = locale.t1(key, "email", row.email.as_str());
    if row.invited {
        text = format!("{text} {}", locale.t("staff-bounced-anew"));
    }
    Callout::new(Tone::Warn, text).titled(locale.t("staff-bounced-title"))
}

fn switch_off(frame: &Frame, here: &str, name: &str) -> (Button, Dialog) {
    let question = Question {
        id: "switch-off",
        label: &frame.t("user-off"),
        title: frame.t1("staff-off-title", "name", name),
        text: frame.t1("staff-off-text", "name", name),
        action: format!("{here}/accounts"),
        held: vec![("disabled", "yes".to_owned())],
    };
    let (button, dialog) = question.asked(frame);
    (button.kind(ButtonKind::Danger), dialog)
}

fn factor(frame: &Frame, here: &str, name: &str) -> (Button, Dialog) {
    let question = Question {
        id: "reset-factor",
        label: &frame.t("staff-factor-reset"),
        title: frame.t1("staff-factor-title", "name", name),
        text: frame.t1("staff-factor-ask", "name", name),
        action: format!("{here}/second-factor/removals"),
        held: Vec::new(),
    };
    question.asked(frame)
}

fn facts(frame: &Frame, shown: StaffShown<'_>) -> DescriptionList {
    let (locale, row) = (frame.locale, shown.row);
    DescriptionList::new()
        .row(locale.t("users-role"), Markup::text(role_word(locale, row.role)))
        .row(locale.t("staff-signed-in"), row.signed_in(frame))
        .row(
            locale.t("staff-browsers"),
            Markup::text(locale.t1("staff-browsers-count", "count", shown.browsers)),
        )
        .row(locale.t("menu-second-factor"), row.factor(locale))
        .row(locale.t("language"), Markup::text(shown.language.endonym()))
}
