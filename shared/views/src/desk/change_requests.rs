//! The desk's pages of changes that customers want made to their own data: what waits, and one of them, old beside new.

use crate::{
    Frame, Locale,
    account::change,
    desk::customers::{self, change_label, change_value},
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Column, DescriptionList, Dialog, EmptyState, ErrorSummary,
        Field, FormView, Markup, PageHead, Pager, PagerWords, Row, Table, Tone, mailto,
    },
};
use askama::Template;
use domain::{
    ChangeRequestId, CustomerId, FieldErrors, FormData, Problem,
    activity::FieldChange,
    change_request::{ChangeRequest, ChangeState, Part},
    customer::Customer,
};
use jiff::Timestamp;

/// Address of the list.
pub const LIST: &str = "/desk/change-requests";

/// Address of a change at the desk, without the host.
#[must_use]
pub fn address(customer: CustomerId, change: ChangeRequestId) -> String {
    format!("{LIST}/{customer}/{change}")
}

/// A change that waits, as the list shows it.
#[derive(Debug, Clone)]
pub struct ChangeRow {
    /// Its page.
    pub href: String,
    /// The customer's name.
    pub customer: String,
    /// Who asked.
    pub by: String,
    /// Which part of the data.
    pub part: Part,
    /// When it was asked for.
    pub at: Timestamp,
}

/// What waits.
#[derive(Debug, Template)]
#[template(path = "desk/change_requests/list.html")]
pub struct ChangeListPage {
    /// Around it.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// The rows.
    pub table: Table,
    /// Said when nothing waits.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl ChangeListPage {
    /// One page of what waits; `count`: how many do in all.
    #[must_use]
    pub fn new(
        frame: Frame,
        rows: &[ChangeRow],
        count: u64,
        pager: (Option<String>, Option<String>),
    ) -> Self {
        let locale = frame.locale;
        let row = |row: &ChangeRow| Row {
            href: Some(row.href.clone()),
            cells: vec![
                Markup::text(&row.customer),
                Markup::text(change::part(locale, row.part)),
                Markup::text(&row.by),
                Markup::part(&frame.when(row.at)),
            ],
            current: false,
        };
        let columns = ["changes-customer", "changes-what", "changes-by", "changes-when"];
        let mut head = PageHead::new(locale.t("changes-title")).lead(Markup::text(locale.t("changes-lead")));
        head.count = Some(locale.number(count));
        Self {
            head,
            table: Table {
                caption: locale.t("changes-title").into_owned(),
                columns: columns.map(|key| Column::text(locale.t(key))).into(),
                rows: rows.iter().map(row).collect(),
                totals: Vec::new(),
            },
            empty: EmptyState {
                title: locale.t("changes-none").into_owned(),
                text: locale.t("changes-none-text").into_owned(),
                action: None,
            },
            pager: Pager {
                locale,
                newer: pager.0,
                older: pager.1,
                shown: String::new(),
                words: PagerWords::ByName,
            },
            frame,
        }
    }
}

/// What the page of a change is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct ChangeShown<'a> {
    /// The change.
    pub request: &'a ChangeRequest,
    /// The customer as it is now.
    pub customer: &'a Customer,
    /// What it is about is not any more what it was.
    pub overtaken: bool,
    /// Whether the reader may decide.
    pub may_decide: bool,
    /// The reason that was typed.
    pub data: &'a FormData,
    /// What is wrong with it.
    pub wrong: &'a FieldErrors,
    /// Why nothing was done.
    pub problem: Option<&'a Problem>,
}

/// One change, old beside new.
#[derive(Debug, Template)]
#[template(path = "desk/change_requests/show.html")]
pub struct ChangePage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// The customer's name, what has become of the change.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was done, or cannot be.
    pub notice: Option<Callout>,
    /// Which part of the data.
    pub part: String,
    /// Old beside new.
    pub table: Table,
    /// Who asked, when, and who decided.
    pub facts: DescriptionList,
    /// The page's own address, under which the forms go.
    pub base: String,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
    /// Whether it can be approved.
    pub approve: bool,
    /// The form that rejects.
    pub reject: Option<(Button, Dialog)>,
    /// The way to the customer.
    pub customer: Button,
}

/// The form that rejects.
#[derive(Template)]
#[template(path = "desk/reject.html")]
struct RejectForm<'a> {
    base: &'a str,
    hidden: Vec<(&'static str, String)>,
    reason: &'a Field,
    send: String,
}

impl ChangePage {
    /// The page of a change.
    #[must_use]
    pub fn new(frame: Frame, shown: ChangeShown<'_>) -> Self {
        let (locale, request) = (frame.locale, shown.request);
        let base = address(request.customer, request.id);
        let csrf = frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default();
        let reason = FormView::new(locale, shown.data, shown.wrong)
            .long("reason", locale.t("changes-reason"))
            .help(locale.t("changes-reason-help"));
        let decides = shown.may_decide && request.waits();
        let chip = change::state(locale, &request.state, shown.overtaken);
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("changes-title").into_owned(), LIST.to_owned())],
                here: shown.customer.name.to_string(),
            },
            head: PageHead::new(shown.customer.name.as_str()).record(shown.customer.reference.as_str(), chip),
            errors: ErrorSummary::new(locale).field(&reason),
            notice: notice(locale, shown),
            part: change::part(locale, request.proposal.part()),
            table: compared(locale, &request.proposal.changes()),
            facts: facts(&frame, request),
            approve: decides && !shown.overtaken,
            reject: decides.then(|| reject(locale, &base, &csrf, &reason)),
            customer: Button::link(locale.t("changes-open-customer"), customers::address(request.customer)),
            base,
            csrf,
            frame,
        }
    }
}

fn notice(locale: Locale, shown: ChangeShown<'_>) -> Option<Callout> {
    let told = shown.problem.map(|problem| locale.problem(problem));
    let part = change::part(locale, shown.request.proposal.part());
    let overtaken = shown.overtaken.then(|| locale.t1("changes-overtaken", "name", part));
    told.or(overtaken).map(|text| Callout::new(Tone::Warn, text))
}

/// Old beside new, field by field.
fn compared(locale: Locale, changes: &[FieldChange]) -> Table {
    let cell = |change: &FieldChange, value: &str| {
        let words = change_value(locale, change, value);
        Markup::text(words)
    };
    let row = |change: &FieldChange| Row {
        href: None,
        cells: vec![
            Markup::text(change_label(locale, change)),
            cell(change, &change.old),
            cell(change, &change.new),
        ],
        current: false,
    };
    Table {
        caption: locale.t("changes-title").into_owned(),
        columns: ["changes-field", "changes-old", "changes-new"]
            .map(|key| Column::text(locale.t(key)))
            .into(),
        rows: changes.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

fn facts(frame: &Frame, request: &ChangeRequest) -> DescriptionList {
    let locale = frame.locale;
    let email = request.by.email.as_str();
    let asker = Markup::all([
        Markup::text(&request.by.name),
        Markup::text(" · "),
        Markup::link(mailto(email), email),
    ]);
    let list = DescriptionList::new()
        .row(locale.t("changes-by"), asker)
        .row(locale.t("changes-when"), Markup::part(&frame.when(request.at)));
    let decided = |by: &domain::text::Line, at: Timestamp| {
        let by = Markup::text(locale.t1("changes-decided-by", "name", by.as_str()));
        Markup::all([by, Markup::text(" · "), Markup::part(&frame.when(at))])
    };
    match &request.state {
        ChangeState::Waiting => list,
        ChangeState::Approved { by, at } => list.row(locale.t("change-state-approved"), decided(by, *at)),
        ChangeState::Rejected { by, at, reason } => list
            .row(locale.t("change-state-rejected"), decided(by, *at))
            .row(locale.t("changes-reason"), Markup::prose(reason)),
        ChangeState::Withdrawn { at } => {
            list.row(locale.t("change-state-withdrawn"), Markup::part(&frame.when(*at)))
        }
    }
}

fn reject(locale: Locale, base: &str, csrf: &str, reason: &Field) -> (Button, Dialog) {
    let send = locale.t("changes-reject").into_owned();
    let form = RejectForm { base, hidden: vec![("csrf", csrf.to_owned())], reason, send };
    let dialog = Dialog {
        locale,
        id: "reject".to_owned(),
        title: locale.t("changes-reject-title").into_owned(),
        body: Markup::part(&form),
        open: reason.error.is_some(),
    };
    (Button::opens(locale.t("changes-reject"), "reject").kind(ButtonKind::Secondary).key("r"), dialog)
}
