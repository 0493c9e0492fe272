//! Entries of a work order's timeline as they are stored: the first two in the work order itself, each other one beside it.

use crate::{
    entity::Entity,
    keys::{self, Key},
};
use domain::{
    Error, EventId, Result, TenantId, WorkOrderId,
    timeline::{Actor, Entry, Happening},
    work_order::{Origin, WorkOrder},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One of the first two entries, as far as the work order does not say it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct FirstEntry {
    id: EventId,
    at: Timestamp,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    sent: bool,
}

impl FirstEntry {
    /// The request itself, where its work order says the rest.
    pub(super) const fn request(id: EventId, at: Timestamp) -> Self {
        Self { id, at, sent: true }
    }

    /// The confirmation, out of its entry.
    pub(crate) const fn confirmation(entry: &Entry) -> Self {
        Self { id: entry.id, at: entry.at, sent: false }
    }

    /// The entry it stands for.
    pub(crate) fn entry(self, work_order: &WorkOrder) -> Entry {
        let what = match (self.sent, work_order.origin) {
            (true, Origin::Company) => Happening::Imported,
            (true, _) => Happening::Requested,
            (false, _) => Happening::Confirmed,
        };
        Entry { id: self.id, at: self.at, by: work_order.asker(), what }
    }
}

/// An entry of a timeline.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct EntryItem {
    #[serde(rename = "sk", skip_serializing, default)]
    place: String,
    #[serde(skip)]
    of: Option<(TenantId, WorkOrderId, EventId)>,
    at: Timestamp,
    by: Actor,
    #[serde(flatten)]
    what: Happening,
}

impl EntryItem {
    /// The item of a work order's entry.
    pub(crate) fn of(entry: &Entry, tenant: TenantId, work_order: WorkOrderId) -> Self {
        let (by, what) = (entry.by.clone(), entry.what.clone());
        Self { place: String::new(), of: Some((tenant, work_order, entry.id)), at: entry.at, by, what }
    }

    /// The entry of the item.
    pub(crate) fn entry(self) -> Result<Entry> {
        let id = self.place.strip_prefix(keys::ENTRY_PREFIX).and_then(|id| id.parse().ok());
        let id = id.ok_or_else(|| Error::internal("not an entry item"))?;
        Ok(Entry { id, at: self.at, by: self.by, what: self.what })
    }
}

impl Entity for EntryItem {
    const KIND: &'static str = "ENTRY";

    fn key(&self) -> Key {
        match self.of {
            Some((tenant, work_order, entry)) => keys::entry(tenant, work_order, entry),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }
}
