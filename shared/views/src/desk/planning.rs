//! The plan: who goes where on a day or in a week, what waits to be planned, and the form that plans.

mod form;
mod grid;
mod place;

pub use form::{Chosen, PlanForm};
pub use grid::{DayGrid, DayLine, DayRow, DrawnHour, PlannedVisit, VisitSign, WeekCell, WeekGrid, WeekRow};
pub use place::{PlanPlace, Span};

use crate::{
    Frame, Locale,
    parts::{Button, ButtonKind, EmptyState, ErrorSummary, PageHead, Pager, PagerWords, Tab, Tabs},
};
use askama::Template;
use domain::{
    StaffId, WorkOrderId,
    work_order::{Assignee, EngineerDay, Stage},
};
use jiff::civil::Date;

/// Address of the plan, without the host.
pub const PLAN: &str = "/desk/planning";

/// A work order that waits to be planned.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Which.
    pub id: WorkOrderId,
    /// Its number.
    pub number: String,
    /// What kind of work.
    pub work_type: String,
    /// Who asked: their company, or they themselves.
    pub who: String,
    /// In which town.
    pub city: String,
    /// Who looks after it.
    pub assignee: Option<String>,
}

/// What the plan is made of, beside its frame.
#[derive(Debug)]
pub struct Planning<'a> {
    /// Which part of it is open.
    pub place: PlanPlace,
    /// Everybody who could be named.
    pub engineers: &'a [Assignee],
    /// What their days hold.
    pub days: &'a [EngineerDay],
    /// A page of what waits, newest first.
    pub waiting: Vec<Waiting>,
    /// How many wait altogether.
    pub waits: u64,
    /// Where further ones are: newer, older.
    pub further: [Option<String>; 2],
    /// What is being planned.
    pub chosen: Option<Chosen<'a>>,
    /// Whether the reader may plan.
    pub may_plan: bool,
}

impl Planning<'_> {
    /// Whose days are shown: those who could be named and those who are, by name; only one of them where the address says
    /// whose. None: what nobody is named for.
    fn rows(&self) -> Vec<Option<Assignee>> {
        let mut known: Vec<Assignee> = self.engineers.to_vec();
        for engineer in self.days.iter().filter_map(|day| day.engineer.as_ref()) {
            if !known.iter().any(|one| one.id == engineer.id) {
                known.push(engineer.clone());
            }
        }
        known.sort_by(|one, other| (one.name.as_str(), one.id).cmp(&(other.name.as_str(), other.id)));
        let wanted = |id: StaffId| self.place.engineer.is_none_or(|only| only == id);
        let nobody = self.place.engineer.is_none() && self.days.iter().any(|day| day.engineer.is_none());
        let nobody = nobody.then_some(None);
        nobody.into_iter().chain(known.into_iter().filter(|one| wanted(one.id)).map(Some)).collect()
    }

    /// What somebody's day holds.
    fn day(&self, whose: Option<&Assignee>, date: Date) -> Option<&EngineerDay> {
        let id = |one: Option<&Assignee>| one.map(|one| one.id);
        self.days.iter().find(|day| day.date == date && id(day.engineer.as_ref()) == id(whose))
    }
}

/// What is drawn: a day by its hours, or a week by its days.
#[derive(Debug)]
pub enum Grid {
    /// One day.
    Day(DayGrid),
    /// One week.
    Week(WeekGrid),
}

/// The plan of a day or a week.
#[derive(Debug, Template)]
#[template(path = "desk/planning/show.html")]
pub struct PlanningPage {
    /// Around it.
    pub frame: Frame,
    /// Title, and which day or week.
    pub head: PageHead,
    /// What keeps the last form from being carried out.
    pub errors: ErrorSummary,
    /// Day or week.
    pub spans: Tabs,
    /// The day or week before, today, the one behind.
    pub steps: Vec<Button>,
    /// What the filter keeps: the day or the week, and what is chosen.
    pub kept: Vec<(&'static str, String)>,
    /// Whose days can be shown alone: id, name, whether it is so.
    pub engineers: Vec<(String, String, bool)>,
    /// What waits, and where each is planned from here; none: the reader may not.
    pub waiting: Vec<(Waiting, String, bool)>,
    /// How many wait.
    pub waits: String,
    /// Further ones that wait.
    pub pager: Pager,
    /// All that wait, in the queue.
    pub queue: String,
    /// The form of what is being planned.
    pub form: Option<PlanForm>,
    /// Whether the reader may plan.
    pub may_plan: bool,
    /// The day or week.
    pub grid: Grid,
    /// Whether nothing is planned in it.
    pub is_empty: bool,
    /// Said when there is nobody to plan.
    pub nobody: EmptyState,
    /// Whether there is somebody to plan.
    pub is_peopled: bool,
}

impl PlanningPage {
    /// The page of a day or a week.
    #[must_use]
    pub fn new(frame: Frame, planning: &Planning<'_>) -> Self {
        let (locale, place) = (frame.locale, &planning.place);
        let today = frame.now.to_zoned(frame.zone.clone()).date();
        let rows = planning.rows();
        let form = planning.chosen.as_ref().map(|chosen| PlanForm::new(&frame, planning, chosen));
        let errors = form.as_ref().map_or(ErrorSummary::new(locale), |form| form.summary(locale));
        let (head, grid) = match place.span {
            Span::Day(date) => (locale.date(date), Grid::Day(DayGrid::new(&frame, planning, &rows, date))),
            Span::Week(_) => {
                (place.span.words(locale), Grid::Week(WeekGrid::new(&frame, planning, &rows, today)))
            }
        };
        let waiting = |waiting: &Waiting| {
            let current = place.plan == Some(waiting.id);
            (waiting.clone(), place.planning(waiting.id).to_string(), current)
        };
        let only =
            |one: &Assignee| (one.id.to_string(), one.name.to_string(), place.engineer == Some(one.id));
        Self {
            head: PageHead { kicker: Some(locale.t("planning-title").into_owned()), ..PageHead::new(head) },
            errors,
            spans: spans(locale, place, today),
            steps: steps(locale, place, today),
            kept: place.kept(),
            engineers: planning.engineers.iter().map(only).collect(),
            waiting: planning.waiting.iter().map(waiting).collect(),
            waits: locale.number(planning.waits),
            pager: Pager {
                locale,
                newer: planning.further[0].clone(),
                older: planning.further[1].clone(),
                shown: String::new(),
                words: PagerWords::ByTime,
            },
            queue: super::list_address(Stage::Accepted),
            form,
            may_plan: planning.may_plan,
            grid,
            is_empty: planning.days.iter().all(|day| {
                place.engineer.is_some() && day.engineer.as_ref().map(|one| one.id) != place.engineer
            }),
            nobody: nobody(&frame),
            is_peopled: !rows.is_empty(),
            frame,
        }
    }
}

fn nobody(frame: &Frame) -> EmptyState {
    let manages = frame.desk.as_ref().is_some_and(|desk| desk.manages_staff);
    EmptyState {
        title: frame.t("planning-no-engineers").into_owned(),
        text: frame.t("planning-no-engineers-text").into_owned(),
        action: manages.then(|| Button::link(frame.t("staff-title"), "/desk/staff")),
    }
}

fn spans(locale: Locale, place: &PlanPlace, today: Date) -> Tabs {
    let tab = |key: &str, span: Span, current| Tab {
        label: locale.t(key).into_owned(),
        href: place.at(span).to_string(),
        count: None,
        current,
    };
    let (day, week) = place.span.both(today);
    let is_day = matches!(place.span, Span::Day(_));
    Tabs {
        label: locale.t("planning-span").into_owned(),
        tabs: vec![tab("planning-day", day, is_day), tab("planning-week", week, !is_day)],
    }
}

fn steps(locale: Locale, place: &PlanPlace, today: Date) -> Vec<Button> {
    let (day, week) = Span::Day(today).both(today);
    let (word, now) = match place.span {
        Span::Day(_) => ("day", day),
        Span::Week(_) => ("week", week),
    };
    let step = |name: &str, span: Span, key| {
        let label = locale.t(&format!("planning-{name}-{word}"));
        Button::link(label, place.at(span).to_string()).kind(ButtonKind::Secondary).key(key)
    };
    vec![
        step("previous", place.span.moved(-1), "h"),
        step("this", now, "t"),
        step("next", place.span.moved(1), "l"),
    ]
}
