//! The queue: the portal requests in one stage.

use super::{GROUPS, StageGroup, address};
use crate::{
    Frame, Locale,
    parts::{
        Button, ButtonKind, Column, EmptyState, FilterBar, Markup, PageHead, Pager, PagerWords, Row,
        StageChip, Tab, Table, Tabs, Time,
    },
};
use askama::Template;
use domain::{WorkOrderId, work_order::Stage};
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
pub struct Queue {
    /// The stage that is listed.
    pub stage: Stage,
    /// The rows of this page.
    pub rows: Vec<QueueRow>,
    /// The page after this one.
    pub older: Option<String>,
    /// The page before this one.
    pub newer: Option<String>,
    /// What was looked for in every stage; none: the stage is listed.
    pub search: Option<Search>,
    /// What a number looks like this year.
    pub example: String,
    /// Whether the reader may write down a work order.
    pub may_enter: bool,
}

/// What somebody looks for.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// As it was typed.
    pub typed: String,
    /// Of whom or of what alone.
    pub of: Option<SearchedOf>,
    /// More words were typed than are looked for: those that are.
    pub only_words: Option<String>,
    /// The page is not full, and older ones were not looked at yet.
    pub unfinished: bool,
    /// Where all that is found is a table.
    pub csv: String,
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
    /// The search.
    pub search: FilterBar,
    /// What the search leaves out.
    pub note: Option<String>,
    /// Whether the rows were found in every stage.
    pub found: bool,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl QueuePage {
    /// The page of a stage.
    #[must_use]
    pub fn new(frame: Frame, queue: &Queue) -> Self {
        let locale = frame.locale;
        let counts = frame.desk.as_ref().map_or(&[][..], |desk| &desk.counts);
        let of =
            |stage: Stage| counts.iter().find(|(known, _)| *known == stage).map_or(0, |(_, count)| *count);
        let here = |stages: &[Stage]| stages.contains(&queue.stage) && queue.search.is_none();
        let tab = |stage: Stage| Tab {
            label: frame.stage_word(&stage),
            href: super::list_address(stage),
            count: Some(locale.number(of(stage))),
            current: here(&[stage]),
        };
        let group = |group: StageGroup| Tab {
            label: locale.t(&format!("desk-group-{}", group.word)).into_owned(),
            href: super::list_address(group.stages[0]),
            count: Some(locale.number(group.stages.iter().map(|stage| of(*stage)).sum())),
            current: here(group.stages),
        };
        let beside = GROUPS.iter().find(|group| here(group.stages) && group.stages.len() > 1);
        let beside = beside.map_or(&[][..], |group| group.stages);
        let head = match &queue.search {
            Some(search) => PageHead::new(found(locale, search)),
            None => PageHead {
                count: Some(locale.number(of(queue.stage))),
                ..PageHead::new(locale.t("desk-requests"))
            },
        };
        let csv = match &queue.search {
            Some(search) => (!queue.rows.is_empty()).then(|| search.csv.clone()),
            None => Some(format!("/desk/work-orders.csv?stage={}", queue.stage.as_str())),
        };
        let csv = csv.map(|csv| Button::link(locale.t("desk-csv"), csv).kind(ButtonKind::Quiet).icon("file"));
        let new = || Button::link(locale.t("new-work-order"), super::new_work_order::NEW);
        let new = queue.may_enter.then(|| new().kind(ButtonKind::Primary).icon("add").key("n"));
        Self {
            head: csv.into_iter().chain(new).fold(head, PageHead::action),
            tabs: Tabs { label: locale.t("desk-groups").into_owned(), tabs: GROUPS.map(group).into() },
            stages: Tabs {
                label: locale.t("desk-stages").into_owned(),
                tabs: beside.iter().copied().map(tab).collect(),
            },
            search: FilterBar {
                locale,
                action: "/desk/work-orders".to_owned(),
                label: locale.t1("desk-search", "example", queue.example.as_str()),
                query: queue.search.as_ref().map(|search| search.typed.clone()).unwrap_or_default(),
                hidden: hidden(queue),
                error: None,
            },
            note: queue
                .search
                .as_ref()
                .and_then(|search| Some(locale.t1("requests-words", "words", search.only_words.as_deref()?))),
            found: queue.search.is_some(),
            table: table(&frame, queue),
            empty: empty(&frame, queue),
            pager: Pager {
                locale,
                newer: queue.newer.clone(),
                older: queue.older.clone(),
                shown: String::new(),
                words: match &queue.search {
                    Some(search) if search.unfinished => PagerWords::Searching,
                    Some(_) => PagerWords::FromTop,
                    None => PagerWords::ByTime,
                },
            },
            frame,
        }
    }
}

/// What a search has found: by which words, of whom or of what.
fn found(locale: Locale, search: &Search) -> String {
    let typed = search.typed.as_str();
    match &search.of {
        Some(of) if typed.is_empty() => locale.t1("desk-found-of", "name", of.name.as_str()),
        Some(of) => locale.t2("desk-found-both", ("typed", typed), ("name", of.name.as_str())),
        None => locale.t1("desk-found", "typed", typed),
    }
}

/// What else a search keeps: of whom or of what it is, or the stage that it leads back to.
fn hidden(queue: &Queue) -> Vec<(String, String)> {
    let of = queue.search.as_ref().and_then(|search| search.of.as_ref());
    vec![match of {
        Some(of) => (of.word.to_owned(), of.id.clone()),
        None => ("stage".to_owned(), queue.stage.as_str().to_owned()),
    }]
}

/// What is found in every stage says in which; what is listed in one says where.
fn table(frame: &Frame, queue: &Queue) -> Table {
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

fn empty(frame: &Frame, queue: &Queue) -> EmptyState {
    let locale = frame.locale;
    match &queue.search {
        Some(search) if search.unfinished => EmptyState {
            title: locale.t("requests-further").into_owned(),
            text: locale.t("requests-further-text").into_owned(),
            action: None,
        },
        Some(Search { typed, of: Some(of), .. }) if typed.is_empty() => EmptyState {
            title: locale.t("dashboard-requests-none").into_owned(),
            text: locale.t1("desk-found-of", "name", of.name.as_str()),
            action: None,
        },
        Some(search) => EmptyState {
            title: locale.t1("desk-search-none", "number", search.typed.as_str()),
            text: locale.t1("desk-search-none-text", "example", queue.example.as_str()),
            action: Some(Button::link(locale.t("desk-search-clear"), super::list_address(queue.stage))),
        },
        None => EmptyState {
            title: locale.t(&format!("desk-empty-{}", queue.stage.as_str())).into_owned(),
            text: locale.t(&format!("desk-empty-{}-text", queue.stage.as_str())).into_owned(),
            action: None,
        },
    }
}
