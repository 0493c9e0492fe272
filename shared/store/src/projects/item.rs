//! A project, an entry of its timeline and a row of its lists as they are stored.

use crate::{
    customers::shorten,
    entity::{Entity, Item, text_of},
    keys::{self, Key},
};
use domain::{
    CustomerId, Error, EventId, LocationId, ProjectId, Result, StaffId, TenantId,
    project::{Project, ProjectEntry, ProjectHappening, ProjectNumber, ProjectStage},
    text::{Line, Text},
    timeline::Actor,
    work_order::Assignee,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Bytes of the texts in a row: with keys and the rest of it a page and a glance at the next one fit into 8 KB.
const TEXTS: usize = 110;

/// What a list shows of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectRow {
    /// Which.
    pub id: ProjectId,
    /// Its number.
    pub number: ProjectNumber,
    /// What people call it.
    pub name: String,
    /// What its customer was called when it was written.
    pub customer: String,
    /// At which place.
    pub location: Option<LocationId>,
    /// When it is to be done.
    pub ends_on: Option<Date>,
    /// Where it is in its life.
    pub stage: ProjectStage,
}

/// The row as it is stored: number, name, customer, place, last day, stage.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct RowItem(ProjectNumber, String, String, Option<LocationId>, Option<Date>, ProjectStage);

/// A project.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ProjectItem {
    #[serde(skip)]
    place: Option<(TenantId, ProjectId)>,
    customer: CustomerId,
    number: ProjectNumber,
    name: Line,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<LocationId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    starts: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ends: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    manager: Option<(StaffId, Line)>,
    is: ProjectStage,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<Text>,
    opened: (Timestamp, Actor),
    version: u64,
    row: RowItem,
}

impl ProjectItem {
    /// The item of a project of this customer.
    pub(super) fn of(project: &Project, customer: &Line) -> Self {
        let p = project.clone();
        let mut texts = [p.name.to_string(), customer.to_string()];
        shorten(&mut texts, TEXTS);
        let [name, named] = texts;
        Self {
            place: Some((p.tenant, p.id)),
            row: RowItem(p.number, name, named, p.location, p.ends_on, p.stage),
            customer: p.customer,
            number: p.number,
            name: p.name,
            at: p.location,
            description: p.description,
            starts: p.starts_on,
            ends: p.ends_on,
            manager: p.manager.map(|one| (one.id, one.name)),
            is: p.stage,
            reason: p.reason,
            opened: p.opened,
            version: p.version,
        }
    }

    /// The project of the item.
    pub(super) fn project(self, tenant: TenantId, id: ProjectId) -> Project {
        Project {
            id,
            tenant,
            customer: self.customer,
            number: self.number,
            name: self.name,
            location: self.at,
            description: self.description,
            starts_on: self.starts,
            ends_on: self.ends,
            manager: self.manager.map(|(id, name)| Assignee { id, name }),
            stage: self.is,
            reason: self.reason,
            opened: self.opened,
            version: self.version,
        }
    }
}

impl Entity for ProjectItem {
    const KIND: &'static str = "PROJECT";

    fn key(&self) -> Key {
        let nowhere = Key { pk: String::new(), sk: String::new() };
        self.place.map_or(nowhere, |(tenant, id)| keys::project(tenant, id))
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let Some((tenant, _)) = self.place else { return Vec::new() };
        vec![
            (keys::QUEUE_PK, keys::projects(tenant, self.is.is_open())),
            (keys::QUEUE_SK, self.number.sortable()),
            (keys::CUSTOMER_PK, keys::projects_of(tenant, self.customer)),
            (keys::CUSTOMER_SK, self.number.sortable()),
        ]
    }
}

/// The row in an item of a list.
pub(super) fn row(tenant: TenantId, mut item: Item) -> Result<ProjectRow> {
    let broken = || Error::internal("not a row of a list of projects");
    let id = keys::project_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    if text_of(&item, keys::PK) != keys::project_pk(tenant, id) {
        return Err(broken());
    }
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let RowItem(number, name, customer, location, ends_on, stage) =
        serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    Ok(ProjectRow { id, number, name, customer, location, ends_on, stage })
}

/// An entry of a project's timeline.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct EntryItem {
    #[serde(rename = "sk", skip_serializing, default)]
    place: String,
    #[serde(skip)]
    of: Option<(TenantId, ProjectId, EventId)>,
    at: Timestamp,
    by: Actor,
    #[serde(flatten)]
    what: ProjectHappening,
}

impl EntryItem {
    /// The item of an entry.
    pub(super) fn of(entry: &ProjectEntry, (tenant, project): (TenantId, ProjectId)) -> Self {
        let (by, what) = (entry.by.clone(), entry.what.clone());
        Self { place: String::new(), of: Some((tenant, project, entry.id)), at: entry.at, by, what }
    }

    /// The entry of the item.
    pub(super) fn entry(self) -> Result<ProjectEntry> {
        let id = self.place.strip_prefix(keys::ENTRY_PREFIX).and_then(|id| id.parse().ok());
        let id = id.ok_or_else(|| Error::internal("not an entry of a project"))?;
        Ok(ProjectEntry { id, at: self.at, by: self.by, what: self.what })
    }
}

impl Entity for EntryItem {
    const KIND: &'static str = "PROJECT-ENTRY";

    fn key(&self) -> Key {
        match self.of {
            Some((tenant, project, entry)) => keys::project_entry(tenant, project, entry),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }
}
