//! The projects of the demo company's customers, as its file says them.

use domain::{
    CustomerId, LocationId, ProjectId, TenantId,
    project::{Project, ProjectNumber, ProjectStage},
    text::{Line, Text},
    timeline::Actor,
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

/// A project in the file.
#[derive(Deserialize)]
pub(crate) struct ProjectText {
    customer: CustomerId,
    id: ProjectId,
    number: ProjectNumber,
    name: Line,
    #[serde(default)]
    location: Option<LocationId>,
    #[serde(default)]
    description: Option<Text>,
    #[serde(default)]
    starts: Option<Date>,
    #[serde(default)]
    ends: Option<Date>,
    stage: ProjectStage,
    opened: Timestamp,
}

impl ProjectText {
    /// The project of a tenant; nobody leads it.
    pub(crate) fn of(self, tenant: TenantId) -> Project {
        Project {
            id: self.id,
            tenant,
            customer: self.customer,
            number: self.number,
            name: self.name,
            location: self.location,
            description: self.description,
            starts_on: self.starts,
            ends_on: self.ends,
            manager: None,
            stage: self.stage,
            reason: None,
            opened: (self.opened, Actor::System),
            version: 1,
        }
    }
}
