//! Projects: work that belongs together and takes a while. A project of a customer has a life of its own, and work orders belong
//! to it.

mod stage;

pub use stage::{ProjectStage, ProjectStep};

use crate::{
    CustomerId, EventId, FieldErrors, FormData, LocationId, Problem, ProjectId, Refusal, TenantId,
    activity::{FieldChange, changed},
    change::Moment,
    customer::{Customer, Location},
    form::date,
    number::Number,
    object::Place,
    request::MAIN_PLACE,
    text::{Line, Text},
    timeline::Actor,
    work_order::Assignee,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest description, in characters: it is read beside the facts.
const DESCRIPTION_MAX: usize = 2_000;

/// A project's number: per tenant and year, counted up, never reused (`PR-2026-0001`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectNumber {
    /// Calendar year in UTC.
    pub year: i16,
    /// Count within the year, from 1.
    pub count: u32,
}

impl ProjectNumber {
    /// What it begins with.
    pub const PREFIX: &'static str = "PR";

    /// Reads it as it is written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(Self::PREFIX)?;
        let Number { year, count } = Number::parse(&format!("{}{rest}", Number::PREFIX))?;
        Some(Self { year, count })
    }

    /// Fixed width, so that text order is number order.
    #[must_use]
    pub fn sortable(&self) -> String {
        Number { year: self.year, count: self.count }.sortable()
    }
}

impl fmt::Display for ProjectNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{:04}", Self::PREFIX, self.year, self.count)
    }
}

impl Serialize for ProjectNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ProjectNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?)
            .ok_or_else(|| serde::de::Error::custom("not a project's number"))
    }
}

/// A project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its id.
    pub id: ProjectId,
    /// Of which tenant.
    pub tenant: TenantId,
    /// For which customer.
    pub customer: CustomerId,
    /// What people quote.
    pub number: ProjectNumber,
    /// What people call it.
    pub name: Line,
    /// At which of the customer's places; none: it is about no one place.
    pub location: Option<LocationId>,
    /// What it is about; the customer reads it too.
    pub description: Option<Text>,
    /// When it begins.
    pub starts_on: Option<Date>,
    /// When it is to be done.
    pub ends_on: Option<Date>,
    /// Who leads it.
    pub manager: Option<Assignee>,
    /// Where it is in its life.
    pub stage: ProjectStage,
    /// Why it rests or was called off.
    pub reason: Option<Text>,
    /// When it was written down, and by whom.
    pub opened: (Timestamp, Actor),
    /// Counts up with each change.
    pub version: u64,
}

/// A project as a work order names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedProject {
    /// Which.
    pub id: ProjectId,
    /// Its number.
    pub number: ProjectNumber,
    /// Its name at that time.
    pub name: Line,
}

impl fmt::Display for NamedProject {
    /// Number and name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.name)
    }
}

/// Something that happened to a project, as both sides read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectEntry {
    /// Its id; entries sort by it.
    pub id: EventId,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: Actor,
    /// What it was.
    pub what: ProjectHappening,
}

/// What happens to a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum ProjectHappening {
    /// It was written down.
    Opened,
    /// What is known of it was changed: the names of the fields.
    Changed {
        /// Which.
        fields: Vec<String>,
    },
    /// It took a step of its life.
    Moved {
        /// The step.
        step: ProjectStep,
        /// Why, where a reason is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Text>,
    },
    /// A work order was put into it.
    WorkPutIn {
        /// Its number.
        work_order: Number,
    },
    /// A work order was taken out of it.
    WorkTakenOut {
        /// Its number.
        work_order: Number,
    },
}

impl ProjectHappening {
    /// Whether it is about a work order, which not everybody sees who sees the project.
    #[must_use]
    pub const fn is_about_work(&self) -> bool {
        matches!(self, Self::WorkPutIn { .. } | Self::WorkTakenOut { .. })
    }
}

impl ProjectEntry {
    /// Whether a work order was taken out and not put in again, as far as some entries tell, the oldest first: lists of what
    /// belongs to a project follow a moment later.
    #[must_use]
    pub fn tell_it_has_left(entries: &[Self], work_order: Number) -> bool {
        let last = entries.iter().rev().find_map(|entry| match entry.what {
            ProjectHappening::WorkPutIn { work_order: one } if one == work_order => Some(false),
            ProjectHappening::WorkTakenOut { work_order: one } if one == work_order => Some(true),
            _ => None,
        });
        last.unwrap_or(false)
    }
}

/// What is filled in of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectForm {
    /// What people call it.
    pub name: Line,
    /// At which of the customer's places.
    pub location: Option<LocationId>,
    /// What it is about.
    pub description: Option<Text>,
    /// When it begins.
    pub starts_on: Option<Date>,
    /// When it is to be done.
    pub ends_on: Option<Date>,
    /// Who leads it.
    pub manager: Option<Assignee>,
}

impl ProjectForm {
    /// Names of the fields.
    pub const FIELDS: [&'static str; 6] = [
        "project-name",
        "project-location",
        "project-description",
        "project-starts",
        "project-ends",
        "project-manager",
    ];

    /// Reads the form; `places` are the customer's.
    ///
    /// # Errors
    /// The fields to mend: `error-required`, `error-too-long`, `error-characters`, `error-choose`, `error-date`,
    /// `error-project-ends`.
    pub fn parse(form: &FormData, places: &[Location], colleagues: &[Assignee]) -> Result<Self, FieldErrors> {
        let [name, location, description, starts, ends, manager] = Self::FIELDS;
        let mut errors = FieldErrors::none();
        let named = errors.take(name, Line::parse(form.get(name)));
        let at = errors.take(location, place(form.get(location), places));
        let about = errors.take(description, text(form.get(description)));
        let from = errors.take(starts, date(form.get(starts)));
        let until = errors.take(ends, date(form.get(ends)));
        if let (Some(Some(from)), Some(Some(until))) = (from, until)
            && until < from
        {
            errors.add(ends, Problem::new("error-project-ends"));
        }
        let lead = errors.take(manager, leads(form.get(manager), colleagues));
        match (named, at, about, from, until, lead) {
            (
                Some(name),
                Some(location),
                Some(description),
                Some(starts_on),
                Some(ends_on),
                Some(manager),
            ) if errors.is_empty() => Ok(Self { name, location, description, starts_on, ends_on, manager }),
            _ => Err(errors),
        }
    }
}

fn place(typed: &str, places: &[Location]) -> Result<Option<LocationId>, Problem> {
    if typed.is_empty() || typed == MAIN_PLACE {
        return Ok(None);
    }
    let known = places.iter().find(|place| place.id.to_string() == typed);
    known.map(|place| Some(place.id)).ok_or(Problem::new("error-choose"))
}

fn text(typed: &str) -> Result<Option<Text>, Problem> {
    if typed.chars().count() > DESCRIPTION_MAX {
        return Err(Problem::new("error-too-long").with("max", DESCRIPTION_MAX.to_string()));
    }
    Text::optional(typed)
}

fn leads(typed: &str, colleagues: &[Assignee]) -> Result<Option<Assignee>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    let known = colleagues.iter().find(|one| one.id.to_string() == typed);
    known.cloned().map(Some).ok_or(Problem::new("error-choose"))
}

impl Project {
    /// A project that somebody writes down.
    #[must_use]
    pub fn new(
        (id, number): (ProjectId, ProjectNumber),
        customer: &Customer,
        form: ProjectForm,
        by: Actor,
        moment: Moment,
    ) -> Self {
        Self {
            id,
            tenant: customer.tenant,
            customer: customer.id,
            number,
            name: form.name,
            location: form.location,
            description: form.description,
            starts_on: form.starts_on,
            ends_on: form.ends_on,
            manager: form.manager,
            stage: ProjectStage::Planned,
            reason: None,
            opened: (moment.now, by),
            version: 1,
        }
    }

    /// The same with what was filled in.
    #[must_use]
    pub fn with(&self, form: ProjectForm) -> Self {
        let ProjectForm { name, location, description, starts_on, ends_on, manager } = form;
        Self {
            name,
            location,
            description,
            starts_on,
            ends_on,
            manager,
            version: self.version + 1,
            ..self.clone()
        }
    }

    /// The same after a step.
    ///
    /// # Errors
    /// The reason why its stage does not allow it.
    pub fn after(&self, step: ProjectStep, reason: Option<Text>) -> Result<Self, Refusal> {
        let stage = self.stage.can(step)?;
        let reason = reason.filter(|_| step.needs_reason());
        Ok(Self { stage, reason, version: self.version + 1, ..self.clone() })
    }

    /// Its fields by name, as its form has them.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, String); 6] {
        let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        let manager = self.manager.as_ref().map(|one| one.id.to_string()).unwrap_or_default();
        let [name, location, description, starts, ends, lead] = ProjectForm::FIELDS;
        [
            (name, self.name.to_string()),
            (location, Place::of(self.location).to_string()),
            (description, self.description.as_ref().map(Text::to_string).unwrap_or_default()),
            (starts, day(self.starts_on)),
            (ends, day(self.ends_on)),
            (lead, manager),
        ]
    }

    /// What is different afterwards; who leads it under their name of that time.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<FieldChange> {
        let rows = |project: &Self| {
            let mut rows = project.rows();
            rows[5].1 = project.manager.as_ref().map(|one| one.name.to_string()).unwrap_or_default();
            rows
        };
        let (old, new) = (rows(self), rows(after));
        changed(std::array::from_fn::<_, 6, _>(|n| (old[n].0, old[n].1.clone(), new[n].1.clone())))
    }

    /// As a work order names it.
    #[must_use]
    pub fn named(&self) -> NamedProject {
        NamedProject { id: self.id, number: self.number, name: self.name.clone() }
    }
}
