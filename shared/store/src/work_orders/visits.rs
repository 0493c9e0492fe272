//! When somebody comes, as a work order's item says it.

use domain::{
    StaffId,
    link::LinkToken,
    text::Line,
    work_order::{Assignee, Plan, Visits},
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::{Deserialize, Serialize};

/// A planned visit: a list, like the row. Day, from, until, who comes and their name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct PlanItem(Date, Time, Time, Option<StaffId>, Option<Line>);

impl PlanItem {
    pub(super) fn of(plan: Plan) -> Self {
        let (id, name) = plan.engineer.map(|one| (one.id, one.name)).unzip();
        Self(plan.date, plan.from, plan.to, id, name)
    }

    pub(super) fn plan(self) -> Plan {
        let Self(date, from, to, id, name) = self;
        Plan { date, from, to, engineer: id.zip(name).map(|(id, name)| Assignee { id, name }) }
    }
}

/// What is arranged about visits.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct VisitsItem {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    offered: Vec<PlanItem>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    confirmed: bool,
    // Seconds: visits begin at full minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    remind: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<LinkToken>,
}

impl VisitsItem {
    pub(super) fn of(visits: Visits) -> Self {
        Self {
            offered: visits.offered.into_iter().map(PlanItem::of).collect(),
            confirmed: visits.confirmed,
            remind: visits.remind_at.map(Timestamp::as_second),
            token: visits.token,
        }
    }

    pub(super) fn visits(self) -> Visits {
        Visits {
            offered: self.offered.into_iter().map(PlanItem::plan).collect(),
            confirmed: self.confirmed,
            remind_at: self.remind.and_then(|second| Timestamp::from_second(second).ok()),
            token: self.token,
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.offered.is_empty() && !self.confirmed && self.remind.is_none() && self.token.is_none()
    }
}
