//! The queue: the portal requests in one stage, or what was found among those of all.

use super::{
    address,
    narrowing::{back, count, filter, set, stages, tabs},
};
use crate::{
    Frame, Locale,
    narrowed::narrowed,
    parts::{
        Button, ButtonKind, Column, EmptyState, ListFilter, Markup, PageHead, Pager, PagerWords, Row,
        StageChip, Table, Tabs, Time,
    },
};
use askama::Template;
use domain::{FieldErrors, FormData, WorkOrderId, work_order::Stage};
use jiff::Timestamp;

/// A row of the queue.
#[derive(Debug, Clone)]
pub struct QueueRow {
    /// The record.
    pub id: WorkOrderId,
    /// Its number.
    pub number: String,
    /// Where it is in its life.
    pub stage: Stage,
    /// What kind of work.
    pub work_type: String,
    /// How the description begins.
    pub summary: String,
    /// Who asked.
    pub contact: String,
    /// Of which company.
    pub company: Option<String>,
    /// In which town.
    pub city: String,
    /// When.
    pub requested_at: Timestamp,
    /// Who looks after it.
    pub assignee: Option<String>,
    /// Whether mail to the guest does not arrive.
    pub mail_failed: bool,
}

/// What the queue is made of, beside its frame.
#[derive(Debug, Clone)]
pub struct Queue<'a> {
    /// The stage that is listed, or that what was found is in; none: in any.
    pub stage: Option<Stage>,
    /// The rows of this page.
    pub rows: Vec<QueueRow>,
    /// The page after this one.
    pub older: Option<String>,
    /// The page before this one.
    pub newer: Option<String>,
    /// What was looked for; none: the stage is listed.
    pub search: Option<Search>,
    /// What is asked for, field by field, as it was sent; its stage is that of the list, or [`ANY_STAGE`].
    pub asked: &'a FormData,
    /// What of it cannot be read.
    pub wrong: &'a FieldErrors,
    /// The kinds of work that can be chosen from: key and name.
    pub work_types: Vec<(String, String)>,
    /// The colleagues that can be chosen from, beside whoever reads: id and name.
    pub colleagues: Vec<(String, String)>,
    /// What a number looks like this year.
    pub example: String,
    /// Whether the reader may write down a work order.
    pub may_enter: bool,
}

/// Where the queue is, without the host.
pub const QUEUE: &str = "/desk/work-orders";
/// Names of the fields that narrow it.
pub const QUEUE_FIELDS: [&str; 8] = ["q", "stage", "type", "assignee", "customer", "object", "from", "until"];
/// In place of a stage: it does not matter.
pub const ANY_STAGE: &str = "all";
/// In place of a stage: something is left to do.
pub const OPEN: &str = "open";

/// An address of the queue with what is asked for, but for what is changed in it.
#[must_use]
pub fn queue_with(address: &str, asked: &FormData, changed: &[(&str, &str)]) -> String {
    narrowed(address, QUEUE_FIELDS, asked, changed)
}

/// What somebody looks for.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// Of whom or of what alone.
    pub of: Option<SearchedOf>,
    /// More words were typed than are looked for: those that are.
    pub only_words: Option<String>,
    /// The page is not full, and older ones were not looked at yet.
    pub unfinished: bool,
}

/// The customer or the object that a search is narrowed to.
#[derive(Debug, Clone)]
pub struct SearchedOf {
    /// Its word in addresses.
    pub word: &'static str,
    /// Which.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The portal requests in one stage, newest first.
#[derive(Debug, Template)]
#[template(path = "desk/queue.html")]
pub struct QueuePage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, export.
    pub head: PageHead,
    /// The stages by what there is to do about them.
    pub tabs: Tabs,
    /// The stages beside the one that is listed; empty: it is alone.
    pub stages: Tabs,
    /// The search, and the filters beside it.
    pub filter: ListFilter,
    /// What the search leaves out.
    pub note: Option<String>,
    /// Whether the rows were found, in whichever stage.
    pub found: bool,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl QueuePage {
    /// The page of a stage, or of what was found.
    #[must_use]
    pub fn new(frame: Frame, queue: &Queue<'_>) -> Self {
        let locale = frame.locale;
        let search = queue.search.as_ref();
        let csv = search.is_none() || !queue.rows.is_empty();
        let csv = csv.then(|| queue_with(&format!("{QUEUE}.csv"), queue.asked, &[]));
        let csv = csv.map(|csv| Button::link(locale.t("desk-csv"), csv).kind(ButtonKind::Quiet).icon("file"));
        let new = || Button::link(locale.t("new-work-order"), super::new_work_order::NEW);
        let new = queue.may_enter.then(|| new().kind(ButtonKind::Primary).icon("add").key("n"));
        let words = search.and_then(|search| search.only_words.as_deref());
        Self {
            head: csv.into_iter().chain(new).fold(head(&frame, queue), PageHead::action),
            tabs: tabs(&frame, queue),
            stages: stages(&frame, queue),
            filter: filter(&frame, queue),
            note: words.map(|words| locale.t1("requests-words", "words", words)),
            found: search.is_some(),
            table: table(&frame, queue),
            empty: empty(&frame, queue),
            pager: Pager {
                locale,
                newer: queue.newer.clone(),
                older: queue.older.clone(),
                shown: String::new(),
                words: match search {
                    Some(search) if search.unfinished => PagerWords::Searching,
                    Some(_) => PagerWords::FromTop,
                    None => PagerWords::ByTime,
                },
            },
            frame,
        }
    }
}

/// What the list is called, and how many are in it where that is known.
fn head(frame: &Frame, queue: &Queue<'_>) -> PageHead {
    let locale = frame.locale;
    let number = match (&queue.search, queue.stage) {
        (None, Some(stage)) => Some(count(frame, stage)),
        _ => {
            let whole = queue.older.is_none() && queue.newer.is_none() && !queue.rows.is_empty();
            whole.then_some(queue.rows.len() as u64)
        }
    };
    let title = queue.search.as_ref().and_then(|search| found(locale, queue, search));
    let title = title.unwrap_or_else(|| locale.t("desk-requests").into_owned());
    PageHead { count: number.map(|number| locale.number(number)), ..PageHead::new(title) }
}

/// By which words, of whom or of what a search has found; none: filters say it.
fn found(locale: Locale, queue: &Queue<'_>, search: &Search) -> Option<String> {
    let typed = queue.asked.get("q");
    match &search.of {
        Some(of) if typed.is_empty() => Some(locale.t1("desk-found-of", "name", of.name.as_str())),
        Some(of) => Some(locale.t2("desk-found-both", ("typed", typed), ("name", of.name.as_str()))),
        None if typed.is_empty() || set(queue) > 0 => None,
        None => Some(locale.t1("desk-found", "typed", typed)),
    }
}

/// What is found in every stage says in which; what is listed in one says where.
fn table(frame: &Frame, queue: &Queue<'_>) -> Table {
    let found = queue.search.is_some();
    let columns = ["number", "what", "who", if found { "stage" } else { "where" }, "when", "assignee"];
    let row = |row: &QueueRow| {
        let who = match &row.company {
            Some(company) => Markup::lines([&row.contact, company]),
            None => Markup::text(&row.contact),
        };
        let failed = row.mail_failed.then(|| Markup::part(&MailFailed { frame }));
        let what = QueueWhat { work_type: &row.work_type, summary: &row.summary };
        let nobody = || Markup::part(&Nobody { word: &frame.t("desk-nobody") });
        Row {
            href: Some(address(row.id)),
            cells: vec![
                Markup::text(&row.number),
                Markup::part(&what),
                Markup::all([who, failed.unwrap_or_default()]),
                match found {
                    true => Markup::part(&StageChip::of(frame.locale, row.stage)),
                    false => Markup::text(&row.city),
                },
                Markup::part(&since(frame, row.requested_at)),
                row.assignee.as_ref().map_or_else(nobody, Markup::text),
            ],
            current: false,
        }
    };
    Table {
        caption: frame.t("desk-requests").into_owned(),
        columns: columns.map(|key| Column::text(frame.t(&format!("desk-column-{key}")))).into(),
        rows: queue.rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

/// The work on one thing, as its page lists it, newest first.
pub(crate) fn history(frame: &Frame, rows: &[QueueRow]) -> Table {
    let row = |row: &QueueRow| Row {
        href: Some(address(row.id)),
        cells: vec![
            Markup::text(&row.number),
            Markup::part(&QueueWhat { work_type: &row.work_type, summary: &row.summary }),
            Markup::part(&StageChip::of(frame.locale, row.stage)),
            Markup::part(&since(frame, row.requested_at)),
        ],
        current: false,
    };
    Table {
        caption: frame.t("object-history").into_owned(),
        columns: ["number", "what", "stage", "when"]
            .map(|key| Column::text(frame.t(&format!("desk-column-{key}"))))
            .into(),
        rows: rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

/// The kind of work, and how the description begins.
#[derive(Template)]
#[template(
    source = r#"<strong>{{ work_type }}</strong><span class="summary" dir="auto">{{ summary }}</span>"#,
    ext = "html"
)]
struct QueueWhat<'a> {
    work_type: &'a str,
    summary: &'a str,
}

/// That nobody looks after it.
#[derive(Template)]
#[template(source = r#"<span class="nobody">{{ word }}</span>"#, ext = "html")]
struct Nobody<'a> {
    word: &'a str,
}

/// A day is exact enough for a list; the time is told on hover.
pub(crate) fn since(frame: &Frame, at: Timestamp) -> Time {
    let day = || frame.locale.short_date(at.to_zoned(frame.zone.clone()).date());
    let text = frame.locale.relative(at, frame.now).unwrap_or_else(day);
    Time { text, ..frame.when(at) }
}

/// The mark of a request whose guest gets no mail.
#[derive(Template)]
#[template(
    source = r#" <span class="chip warn">{{ crate::parts::icon("warning") }}{{ frame.t("desk-mail-failed") }}</span>"#,
    ext = "html"
)]
struct MailFailed<'a> {
    frame: &'a Frame,
}

fn empty(frame: &Frame, queue: &Queue<'_>) -> EmptyState {
    let say = |key: &str| frame.t(key).into_owned();
    let (typed, narrows) = (queue.asked.get("q"), set(queue));
    let Some(search) = &queue.search else {
        let stage = queue.stage.unwrap_or(Stage::Requested).as_str();
        return EmptyState {
            title: say(&format!("desk-empty-{stage}")),
            text: say(&format!("desk-empty-{stage}-text")),
            action: None,
        };
    };
    let clear = |key: &str| Some(Button::link(say(key), back(queue)));
    match &search.of {
        _ if search.unfinished => {
            EmptyState { title: say("requests-further"), text: say("requests-further-text"), action: None }
        }
        Some(of) if typed.is_empty() && narrows == 1 => EmptyState {
            title: say("dashboard-requests-none"),
            text: frame.locale.t1("desk-found-of", "name", of.name.as_str()),
            action: None,
        },
        None if !typed.is_empty() && narrows == 0 => EmptyState {
            title: frame.locale.t1("desk-search-none", "number", typed),
            text: frame.locale.t1("desk-search-none-text", "example", queue.example.as_str()),
            action: clear("desk-search-clear"),
        },
        None if narrows == 0 && queue.newer.is_none() => EmptyState {
            title: say("dashboard-requests-none"),
            text: say("desk-empty-requested-text"),
            action: None,
        },
        _ => EmptyState {
            title: say("requests-none"),
            text: say("requests-none-text"),
            action: clear("requests-clear"),
        },
    }
}
