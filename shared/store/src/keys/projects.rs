//! Projects with what happened to them, their lists and numbers.

use super::{Key, customers::customer_pk};
use domain::{CustomerId, EventId, ProjectId, TenantId, project::ProjectNumber};

/// Partition of a project with its timeline.
#[must_use]
pub fn project_pk(tenant: TenantId, project: ProjectId) -> String {
    format!("TENANT#{tenant}#PROJECT#{project}")
}

/// The project in a partition key of [`project_pk`].
#[must_use]
pub fn project_of(pk: &str) -> Option<ProjectId> {
    pk.rsplit_once("#PROJECT#")?.1.parse().ok()
}

/// A project. It sorts behind its entries.
#[must_use]
pub fn project(tenant: TenantId, project: ProjectId) -> Key {
    Key::new(project_pk(tenant, project), "PROJECT")
}

/// An entry of a project's timeline.
#[must_use]
pub fn project_entry(tenant: TenantId, project: ProjectId, entry: EventId) -> Key {
    Key::new(project_pk(tenant, project), format!("{}{entry}", super::ENTRY_PREFIX))
}

/// Partition of [`QUEUE`](super::QUEUE): a tenant's projects, those that are open or those that are over.
#[must_use]
pub fn projects(tenant: TenantId, open: bool) -> String {
    format!("TENANT#{tenant}#PROJECTS#{}", if open { "open" } else { "over" })
}

/// Partition of [`CUSTOMER`](super::CUSTOMER): a customer's projects.
#[must_use]
pub fn projects_of(tenant: TenantId, customer: CustomerId) -> String {
    format!("{}#PROJECTS", customer_pk(tenant, customer))
}

/// The last number given out in a year.
#[must_use]
pub fn project_counter(tenant: TenantId, year: i16) -> Key {
    Key::new(format!("TENANT#{tenant}#COUNTER#{}#{year:04}", ProjectNumber::PREFIX), "COUNTER")
}
