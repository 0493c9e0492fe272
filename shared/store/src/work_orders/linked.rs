//! What the holder of a public link may do: see one record, change it, add files to it. No other one can be named.

use super::{Record, commit, record};
use crate::{
    limits::{self, Limit},
    store::Store,
    uploads,
};
use domain::{
    Error, FileId, Result, WorkOrderId,
    change::Change,
    file::{File, FilePolicy},
    principal::LinkHolder,
    work_order::WorkOrder,
};
use jiff::Timestamp;

/// Messages that one record takes within an hour; each is a mail to the company.
const MESSAGES_PER_HOUR: u32 = 60;

/// The one record that a public link opens.
pub struct LinkStore<'a> {
    store: &'a Store,
    holder: &'a LinkHolder,
}

impl<'a> LinkStore<'a> {
    pub(crate) const fn new(store: &'a Store, holder: &'a LinkHolder) -> Self {
        Self { store, holder }
    }

    fn id(&self) -> Result<WorkOrderId> {
        self.holder.link.work_order().ok_or(Error::NotFound)
    }

    /// The record with its timeline and files.
    ///
    /// # Errors
    /// `NotFound` when it is gone, `Unavailable`.
    pub async fn record(&self) -> Result<Record> {
        record(self.store, self.holder.link.tenant, self.id()?).await?.ok_or(Error::NotFound)
    }

    /// Writes a change of the record.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it has moved on since it was read; `NotFound` for any other record.
    pub async fn commit(&self, change: Change) -> Result<WorkOrder> {
        if !is_of(&change, &self.holder.link.tenant, Some(self.id()?)) {
            return Err(Error::NotFound);
        }
        commit::replace(self.store, &change).await
    }

    /// Gives out a place for a further file.
    ///
    /// # Errors
    /// `refusal-too-many-files`; `refusal-changed-meanwhile` while the request is not confirmed.
    pub async fn announce_file(&self, file: &File, policy: FilePolicy) -> Result<()> {
        if file.tenant != self.holder.link.tenant || file.work_order != self.id()? {
            return Err(Error::NotFound);
        }
        uploads::announce(self.store, file, policy, true).await
    }

    /// Counts one more message.
    ///
    /// # Errors
    /// `TooMany` with the rest of the hour when the record has taken enough of them, `Unavailable`.
    pub async fn allow_message(&self, now: Timestamp) -> Result<()> {
        let limit = Limit {
            scope: "messages",
            subject: self.holder.link.record.clone(),
            per_hour: MESSAGES_PER_HOUR,
        };
        limits::allow(self.store, &[limit], now).await
    }

    /// One of the record's files.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn file(&self, file: FileId) -> Result<File> {
        uploads::one(self.store, self.holder.link.tenant, self.id()?, file).await?.ok_or(Error::NotFound)
    }
}

/// Whether both sides of a change are of this tenant, and of this record where one is given.
pub(crate) fn is_of(change: &Change, tenant: &domain::TenantId, id: Option<WorkOrderId>) -> bool {
    let mut sides = change.before.iter().chain([&change.after]);
    sides.all(|side| side.tenant == *tenant && side.id == id.unwrap_or(change.after.id))
}
