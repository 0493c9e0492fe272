//! The work at a glance: how much there is, the visits ahead, and two charts. What the portal's lists leave out is left out here.

use crate::{
    Frame, Locale,
    life::window,
    member::{Place, request_address},
    parts::{BarChart, Column, ColumnChart, Markup, Point, Row, StageChip, Table, Tile, Time},
};
use domain::{
    WorkOrderId,
    portal::Portal,
    work_order::{Month, Stage, Visit},
};
use fluent_bundle::FluentValue;

/// What is known of the work at a glance.
#[derive(Debug, Clone, Default)]
pub struct Work {
    /// How much there is; none: it is not counted for them.
    pub figures: Option<Figures>,
    /// The next visits, soonest first; the first few are listed, and those that wait for the reader stand above everything.
    pub visits: Vec<NextVisit>,
}

/// How much work there is.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// How much is in each stage.
    pub stages: Vec<(Stage, u64)>,
    /// How much was asked for and done in each month, oldest first.
    pub months: Vec<(Month, [u64; 2])>,
}

/// A visit ahead, as the first page lists it.
#[derive(Debug, Clone)]
pub struct NextVisit {
    /// Of which work order.
    pub work_order: WorkOrderId,
    /// Its number.
    pub number: String,
    /// Its kind of work.
    pub work_type: String,
    /// Where.
    pub place: String,
    /// When, and who comes.
    pub visit: Visit,
    /// What the customer has said about it.
    pub answer: Answer,
}

/// What the customer has said about a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It suits.
    Confirmed,
    /// Nothing so far, and whoever looks may say it.
    WaitsForYou,
    /// Nothing so far, and it is not theirs to say.
    Open,
}

/// As many visits are listed.
const VISITS: usize = 5;

/// A visit that waits for the reader's answer.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// On which day.
    pub day: Time,
    /// From when until when; empty: the portal does not say.
    pub window: String,
    /// The kind of work, and where.
    pub what: String,
    /// Its number.
    pub number: String,
    /// Where it is confirmed.
    pub href: String,
}

/// The visits that wait for the reader, soonest first; where lists leave planned work out, so does this.
pub(super) fn waiting(locale: Locale, portal: &Portal, visits: &[NextVisit]) -> Vec<Waiting> {
    let waits =
        |one: &&NextVisit| one.answer == Answer::WaitsForYou && portal.display.shows_stage(Stage::Planned);
    let waiting = |one: &NextVisit| Waiting {
        day: locale.day(one.visit.date),
        window: window(&one.visit).unwrap_or_default(),
        what: [one.work_type.as_str(), one.place.as_str()].join(", "),
        number: one.number.clone(),
        href: format!("{}#visit", request_address(portal.slug.as_str(), one.work_order)),
    };
    visits.iter().filter(waits).map(waiting).collect()
}

/// How much work there is, each figure with the list of what it counts.
pub(super) fn tiles(frame: &Frame, portal: &Portal, figures: &Figures) -> Vec<Tile> {
    let list = format!("/p/{}{}", portal.slug, Place::WorkOrders.path());
    let sum = |belongs: &dyn Fn(Stage) -> bool| -> u64 {
        let shown = figures.stages.iter().filter(|(stage, _)| portal.display.shows_stage(*stage));
        shown.filter(|(stage, _)| belongs(*stage)).map(|(_, count)| count).sum()
    };
    let tile = |word: &str, query: &str, value: u64, hint: &str| Tile {
        label: frame.t(&format!("dashboard-work-{word}")).into_owned(),
        value: frame.locale.number(value),
        hint: if hint.is_empty() { String::new() } else { frame.t(hint).into_owned() },
        href: format!("{list}?{query}"),
    };
    let open = tile("open", "show=open", sum(&Stage::is_open), "");
    let done = sum(&|stage| !stage.is_open());
    let done = tile("completed", "show=completed", done, "dashboard-work-completed-hint");
    let planned = portal.display.shows_stage(Stage::Planned);
    let ahead = || tile("visits", "stage=planned", sum(&|stage| stage == Stage::Planned), "");
    [open].into_iter().chain(planned.then(ahead)).chain([done]).collect()
}

/// The next visits; none: there are none, or planned work is left out of lists.
pub(super) fn visits(frame: &Frame, portal: &Portal, visits: &[NextVisit]) -> Option<Table> {
    if visits.is_empty() || !portal.display.shows_stage(Stage::Planned) {
        return None;
    }
    let locale = frame.locale;
    let row = |one: &NextVisit| Row {
        href: Some(request_address(portal.slug.as_str(), one.work_order)),
        cells: vec![
            Markup::lines([Some(locale.date(one.visit.date)), window(&one.visit)].into_iter().flatten()),
            Markup::lines([&one.work_type, &one.number]),
            Markup::text(&one.place),
            Markup::text(one.visit.first_name().unwrap_or_default()),
            Markup::text(locale.t(match one.answer {
                Answer::Confirmed => "visit-agreed",
                Answer::WaitsForYou => "dashboard-visits-waits",
                Answer::Open => "dashboard-visits-unanswered",
            })),
        ],
        current: false,
    };
    let columns = ["when", "what", "where", "who", "answer"];
    Some(Table {
        caption: locale.t("dashboard-visits").into_owned(),
        columns: columns.map(|key| Column::text(locale.t(&format!("dashboard-visits-{key}")))).into(),
        rows: visits.iter().take(VISITS).map(row).collect(),
        totals: Vec::new(),
    })
}

/// How much is in each stage, in the order of a work order's life; none: there is nothing.
pub(super) fn stages(locale: Locale, portal: &Portal, figures: &Figures) -> Option<BarChart> {
    let shown =
        figures.stages.iter().filter(|(stage, count)| *count > 0 && portal.display.shows_stage(*stage));
    let point = |(stage, count): &(Stage, u64)| Point {
        label: StageChip::worded(locale, *stage, &portal.stage_words).word,
        value: *count,
    };
    let points: Vec<Point> = shown.map(point).collect();
    (!points.is_empty()).then(|| BarChart {
        locale,
        title: locale.t("dashboard-stages").into_owned(),
        unit: locale.t("dashboard-work-unit").into_owned(),
        points,
    })
}

/// How much was asked for and done in the last months; none: nothing.
pub(super) fn months(locale: Locale, figures: &Figures) -> Option<ColumnChart> {
    let label = |month: Month| {
        let name = locale.t(&format!("month-{}", month.month));
        let args = [("month", FluentValue::from(name)), ("year", FluentValue::from(month.year.to_string()))];
        locale.args("dashboard-month", args)
    };
    let anything = figures.months.iter().any(|(_, counts)| *counts != [0, 0]);
    anything.then(|| ColumnChart {
        locale,
        title: locale.t("dashboard-months").into_owned(),
        unit: locale.t("dashboard-work-unit").into_owned(),
        along: locale.t("dashboard-months-month").into_owned(),
        series: ["asked", "completed"].map(|key| locale.t(&format!("dashboard-months-{key}")).into_owned()),
        columns: figures.months.iter().map(|(month, counts)| (label(*month), *counts)).collect(),
    })
}
