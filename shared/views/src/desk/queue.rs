//! The queue: the portal requests in one stage, or what was found among those of all.

use super::{GROUPS, StageGroup, address};
use crate::{
    Frame, Locale,
    narrowed::narrowed,
    parts::{
        Button, ButtonKind, Column, EmptyState, Field, FormView, ListFilter, Markup, Opt, PageHead, Pager,
        PagerWords, Row, StageChip, Tab, Table, Tabs, Time,
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

/// How many are in a stage.
fn count(frame: &Frame, stage: Stage) -> u64 {
    let counts = frame.desk.as_ref().map_or(&[][..], |desk| &desk.counts);
    counts.iter().find(|(known, _)| *known == stage).map_or(0, |(_, count)| *count)
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

/// How many filters are set, beside the search.
fn set(queue: &Queue<'_>) -> usize {
    let unset = |name: &str| match (name, queue.asked.get(name)) {
        (_, "") | ("q", _) | ("stage", ANY_STAGE) => true,
        ("stage", _) => queue.search.is_none(),
        _ => false,
    };
    QUEUE_FIELDS.into_iter().filter(|name| !unset(name)).count()
}

/// A way to a stage: what is looked for is kept in it. How many are in it is known of the whole stage alone.
fn tab(frame: &Frame, queue: &Queue<'_>, label: String, to: &str, of: &[Stage], current: bool) -> Tab {
    let plain = queue.search.is_none();
    let sum = || frame.locale.number(of.iter().map(|stage| count(frame, *stage)).sum());
    Tab { label, href: queue_with(QUEUE, queue.asked, &[("stage", to)]), count: plain.then(sum), current }
}

fn tabs(frame: &Frame, queue: &Queue<'_>) -> Tabs {
    let all = frame.t("requests-show-all").into_owned();
    let any = queue.asked.get("stage") == ANY_STAGE;
    let group = |group: StageGroup| {
        let label = frame.t(&format!("desk-group-{}", group.word)).into_owned();
        let current = queue.stage.is_some_and(|stage| group.stages.contains(&stage));
        tab(frame, queue, label, group.stages[0].as_str(), group.stages, current)
    };
    let all = tab(frame, queue, all, ANY_STAGE, &Stage::LISTED, any);
    Tabs {
        label: frame.t("desk-groups").into_owned(),
        tabs: [all].into_iter().chain(GROUPS.map(group)).collect(),
    }
}

/// The stages beside the one that is listed; none: it is alone.
fn stages(frame: &Frame, queue: &Queue<'_>) -> Tabs {
    let current = |stage: &Stage| queue.stage == Some(*stage);
    let beside = GROUPS.iter().find(|group| group.stages.len() > 1 && group.stages.iter().any(current));
    let stages = beside.map_or(&[][..], |group| group.stages).iter();
    let tab = |stage: &Stage| {
        let word = frame.stage_word(stage);
        tab(frame, queue, word, stage.as_str(), &[*stage], current(stage))
    };
    Tabs { label: frame.t("desk-stages").into_owned(), tabs: stages.map(tab).collect() }
}

fn filter(frame: &Frame, queue: &Queue<'_>) -> ListFilter {
    let locale = frame.locale;
    ListFilter {
        locale,
        action: QUEUE.to_owned(),
        hidden: None,
        label: locale.t1("desk-search", "example", queue.example.as_str()),
        query: queue.asked.get("q").to_owned(),
        // Whoever is in a stage looks for words in all of them, and chooses among those of this one.
        everywhere: queue.search.is_none().then_some(("stage", ANY_STAGE)),
        hint: locale.t("requests-search-hint").into_owned(),
        fields: fields(frame, queue),
        set: set(queue),
        clear: queue.search.is_some().then(|| back(queue)),
    }
}

/// The stage that a search leads back to.
fn back(queue: &Queue<'_>) -> String {
    super::list_address(queue.stage.unwrap_or(Stage::Requested))
}

fn fields(frame: &Frame, queue: &Queue<'_>) -> Vec<Field> {
    let locale = frame.locale;
    let form = FormView::new(locale, queue.asked, queue.wrong);
    let select =
        |name: &str, label: &str, options: Vec<Opt>| form.select(name, locale.t(label), options).narrowing();
    let named = |all: &[(String, String)]| -> Vec<Opt> {
        all.iter().map(|(value, label)| Opt::new(value, label)).collect()
    };
    let far = [(ANY_STAGE, "requests-any-stage"), (OPEN, "requests-show-open")];
    let far = far.map(|(value, key)| Opt::new(value, locale.t(key)));
    let stages = Stage::LISTED.map(|stage| Opt::new(stage.as_str(), frame.stage_word(&stage)));
    let anybody = [("", "desk-anybody"), ("me", "desk-me"), ("nobody", "desk-nobody")];
    let anybody = anybody.map(|(value, key)| Opt::new(value, locale.t(key)));
    let any = |key: &str| Opt::new("", locale.t(key));
    let mut fields = vec![
        select("stage", "desk-column-stage", far.into_iter().chain(stages).collect()),
        select(
            "type",
            "desk-column-work-type",
            [any("requests-any-type")].into_iter().chain(named(&queue.work_types)).collect(),
        ),
        select("assignee", "desk-assign", anybody.into_iter().chain(named(&queue.colleagues)).collect()),
    ];
    if let Some(of) = queue.search.as_ref().and_then(|search| search.of.as_ref()) {
        let (label, all) = match of.word {
            "customer" => ("record-customer", "documents-any-customer"),
            _ => ("record-object", "requests-any-object"),
        };
        fields.push(select(of.word, label, vec![any(all), Opt::new(&of.id, &of.name)]));
    }
    fields.extend([
        form.date("from", locale.t("requests-from")).narrowing(),
        form.date("until", locale.t("requests-until")).narrowing(),
    ]);
    fields
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
