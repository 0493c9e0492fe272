//! What engineers' days hold, and whether one more visit fits in. This is the one place that says when two visits stand in
//! each other's way.

use super::{Assignee, Plan, Stage, WorkOrder, clock};
use crate::{Problem, Refusal, WorkOrderId, number::Number, text::Line};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// How far a visit has come, as a plan says it. It is kept in one letter: it stands in every visit of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum VisitState {
    /// Staff have planned it.
    #[serde(rename = "p")]
    Planned,
    /// Other times are on offer for it, and nobody has answered yet.
    #[serde(rename = "o")]
    Offered,
    /// The customer has said that it suits, or has chosen it.
    #[serde(rename = "c")]
    Confirmed,
    /// The work has begun.
    #[serde(rename = "i")]
    InProgress,
    /// It rests, and keeps its time.
    #[serde(rename = "h")]
    OnHold,
    /// The work is done.
    #[serde(rename = "d")]
    Done,
}

impl VisitState {
    /// That of a work order's visit; none: nobody comes.
    #[must_use]
    pub const fn of(work_order: &WorkOrder) -> Option<Self> {
        let visits = &work_order.visits;
        match work_order.stage {
            Stage::Planned if visits.confirmed => Some(Self::Confirmed),
            Stage::Planned if !visits.offered.is_empty() => Some(Self::Offered),
            Stage::Planned => Some(Self::Planned),
            Stage::InProgress => Some(Self::InProgress),
            Stage::OnHold => Some(Self::OnHold),
            Stage::Completed | Stage::Closed => Some(Self::Done),
            _ => None,
        }
    }
}

/// A visit in a day, with what whoever plans or drives there has to know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// Whose visit it is.
    pub work_order: WorkOrderId,
    /// What people quote.
    pub number: Number,
    /// From when on somebody can stand at the door.
    pub from: Time,
    /// Until when.
    pub to: Time,
    /// The kind of work, in its portal's own language.
    pub work_type: String,
    /// Who asked: their company, or they themselves.
    pub who: Line,
    /// Street and number.
    pub street: Line,
    /// Town.
    pub city: Line,
    /// How far it has come; none: nobody has written it down yet.
    pub state: Option<VisitState>,
}

impl Booking {
    /// The visit of a work order at a time.
    #[must_use]
    pub fn of(work_order: &WorkOrder, plan: &Plan) -> Self {
        let contact = &work_order.contact;
        Self {
            work_order: work_order.id,
            number: work_order.number,
            from: plan.from,
            to: plan.to,
            work_type: work_order.work_type_name.clone(),
            who: contact.company.as_ref().unwrap_or(&contact.name).clone(),
            street: work_order.address.street.clone(),
            city: work_order.address.city.clone(),
            state: VisitState::of(work_order),
        }
    }

    /// The two ends of its window, as clocks show them: `08:00`.
    #[must_use]
    pub fn window(&self) -> [String; 2] {
        [self.from, self.to].map(clock)
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// What an engineer's day holds already, as whoever books reads it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Booked(pub Vec<Booking>);

impl Booked {
    /// The first visit of another work order that overlaps a window: nobody could be at both.
    #[must_use]
    pub fn in_the_way(&self, work_order: WorkOrderId, plan: &Plan) -> Option<&Booking> {
        let meets = |one: &&Booking| one.work_order != work_order && plan.overlaps((one.from, one.to));
        self.0.iter().filter(meets).min_by_key(|one| (one.from, one.to, one.number.sortable()))
    }

    /// Whether a customer can have a window for a work order: nobody else's overlaps it.
    ///
    /// # Errors
    /// `refusal-slot-taken`.
    pub fn free_for(&self, work_order: WorkOrderId, plan: &Plan) -> Result<(), Refusal> {
        match self.in_the_way(work_order, plan) {
            Some(_) => Err(Refusal(Problem::new("refusal-slot-taken"))),
            None => Ok(()),
        }
    }

    /// Whether staff can plan a window without a second word: they know what their engineers can do, so that what overlaps
    /// is theirs to decide, once they were told with what.
    ///
    /// # Errors
    /// [`Self::OVERLAPS`], with the number and the window of the visit in the way.
    pub fn suits(&self, work_order: WorkOrderId, plan: &Plan) -> Result<(), Refusal> {
        let Some(other) = self.in_the_way(work_order, plan) else { return Ok(()) };
        let [from, to] = other.window();
        let problem = Problem::new(Self::OVERLAPS);
        Err(Refusal(problem.with("number", other.number.to_string()).with("from", from).with("to", to)))
    }

    /// Why a visit is not planned without a second word.
    pub const OVERLAPS: &'static str = "refusal-visit-overlaps";

    /// Those that overlap another one of them.
    #[must_use]
    pub fn overlapping(&self) -> Vec<WorkOrderId> {
        let meets = |one: &&Booking| {
            self.0.iter().any(|other| other.work_order != one.work_order && one.overlaps(other))
        };
        self.0.iter().filter(meets).map(|one| one.work_order).collect()
    }
}

/// The day of an engineer, or what is planned on a day with nobody named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineerDay {
    /// Which day.
    pub date: Date,
    /// Whose; none: nobody is named.
    pub engineer: Option<Assignee>,
    /// What it holds, the earliest first.
    pub booked: Booked,
}
