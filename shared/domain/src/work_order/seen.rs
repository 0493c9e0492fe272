//! What customers see of the work: a company can keep parts of it to itself. The one place where they are left out, for
//! pages, lists, papers and mails alike; the record itself has them all.

use super::{Plan, Report, Visit, WorkOrder};
use crate::{
    file::{File, SentBy},
    text::Text,
    timeline::{Entry, Happening},
};
use jiff::civil::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A part of a work order that a company can keep to itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WorkPart {
    /// What is the matter.
    Description,
    /// At what time a visit is; its day is always told.
    PlannedTime,
    /// Who comes.
    Engineer,
    /// What is looked at, and what was found.
    Checklist,
    /// What was used.
    Materials,
    /// How long it took.
    TimeWorked,
    /// What it cost.
    Prices,
    /// Photos and documents of the report.
    Photos,
    /// The report on paper, with the signature.
    Report,
}

impl WorkPart {
    /// Every part.
    pub const ALL: [Self; 9] = [
        Self::Description,
        Self::PlannedTime,
        Self::Engineer,
        Self::Checklist,
        Self::Materials,
        Self::TimeWorked,
        Self::Prices,
        Self::Photos,
        Self::Report,
    ];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::PlannedTime => "planned-time",
            Self::Engineer => "engineer",
            Self::Checklist => "checklist",
            Self::Materials => "materials",
            Self::TimeWorked => "time-worked",
            Self::Prices => "prices",
            Self::Photos => "photos",
            Self::Report => "report",
        }
    }
}

/// What customers see of the work, and whether they write about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorkSeen {
    hidden: BTreeSet<WorkPart>,
    /// Whether they send messages and files once it is asked for.
    pub comments: bool,
}

impl Default for WorkSeen {
    /// Everything but prices, which a company shows when it means to.
    fn default() -> Self {
        Self { hidden: BTreeSet::from([WorkPart::Prices]), comments: true }
    }
}

impl WorkSeen {
    /// Whether customers see a part.
    #[must_use]
    pub fn shows(&self, part: WorkPart) -> bool {
        !self.hidden.contains(&part)
    }

    /// Shows these parts and no others.
    pub fn set(&mut self, shown: &[WorkPart]) {
        self.hidden = WorkPart::ALL.into_iter().filter(|part| !shown.contains(part)).collect();
    }

    /// Whether nothing is as a company has set it itself.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// A work order as customers see it. Its plan stays, since rules go by it: what is told of it says
    /// [`WorkSeen::visit`].
    #[must_use]
    pub fn work_order(&self, mut work_order: WorkOrder) -> WorkOrder {
        if !self.shows(WorkPart::Description) {
            work_order.description = Text::empty();
        }
        if !self.shows(WorkPart::Prices) {
            work_order.cost = None;
        }
        work_order
    }

    /// A visit, or a time that is on offer, as customers hear of it.
    #[must_use]
    pub fn visit(&self, mut visit: Visit) -> Visit {
        if !self.shows(WorkPart::Engineer) {
            visit.engineer = None;
        }
        if !self.shows(WorkPart::PlannedTime) {
            (visit.from, visit.to) = (Time::midnight(), Time::midnight());
        }
        visit
    }

    /// A time that is on offer: whoever chooses among times is told them.
    #[must_use]
    pub fn offered(&self, slot: Visit) -> Visit {
        let (from, to) = (slot.from, slot.to);
        Visit { from, to, ..self.visit(slot) }
    }

    /// A plan as customers see it.
    #[must_use]
    pub fn plan(&self, mut plan: Plan) -> Plan {
        if !self.shows(WorkPart::Engineer) {
            plan.engineer = None;
        }
        if !self.shows(WorkPart::PlannedTime) {
            (plan.from, plan.to) = (Time::midnight(), Time::midnight());
        }
        plan
    }

    /// A report as customers read it.
    #[must_use]
    pub fn report(&self, mut report: Report) -> Report {
        if !self.shows(WorkPart::Checklist) {
            report.checks.clear();
        }
        if !self.shows(WorkPart::Materials) {
            report.materials.clear();
        }
        if !self.shows(WorkPart::TimeWorked) {
            report.minutes = 0;
        }
        if !self.shows(WorkPart::Photos) {
            report.enclosures.clear();
        }
        if !self.shows(WorkPart::Report) {
            report.signature = None;
        }
        report
    }

    /// A timeline as customers read it.
    #[must_use]
    pub fn entries(&self, mut entries: Vec<Entry>) -> Vec<Entry> {
        for entry in &mut entries {
            match &mut entry.what {
                Happening::Planned { plan, .. } | Happening::VisitChosen { plan, .. } => {
                    *plan = self.plan(plan.clone());
                }
                Happening::SlotsOffered { slots } if !self.shows(WorkPart::Engineer) => {
                    slots.iter_mut().for_each(|slot| slot.engineer = None);
                }
                Happening::Accepted { checklist } if !self.shows(WorkPart::Checklist) => checklist.clear(),
                Happening::Completed { report } => *report = self.report(report.clone()),
                _ => {}
            }
        }
        entries
    }

    /// Whether customers open a file, and hear of it at all: the one rule for pages, lists, papers and downloads alike.
    ///
    /// A file belongs to the entries that brought it. What an internal one brought is the desk's alone. What staff have
    /// sent is a customer's from the moment on at which an entry that they read has brought it, and not a moment sooner;
    /// what came with a report can be kept back. What their own side has sent is theirs. `entries` is the timeline as staff
    /// read it: what has left it through its age opens to customers no more, if staff have sent it.
    #[must_use]
    pub fn opens(&self, file: &File, entries: &[Entry]) -> bool {
        let mut told = file.sent_by == SentBy::Guest;
        for entry in entries.iter().filter(|entry| entry.what.brought(file.id)) {
            let kept_back =
                matches!(entry.what, Happening::Completed { .. }) && !self.shows(WorkPart::Photos);
            if entry.what.is_internal() || kept_back {
                return false;
            }
            told = true;
        }
        told
    }

    /// Those of a work order's files that customers open.
    #[must_use]
    pub fn files(&self, mut files: Vec<File>, entries: &[Entry]) -> Vec<File> {
        files.retain(|file| self.opens(file, entries));
        files
    }
}
