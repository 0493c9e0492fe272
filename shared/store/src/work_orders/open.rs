//! What the holder of a public link, or a user of the customer, may do with one record: see it, change it, add files to
//! it. No other one can be named.

use super::{Record, booking, commit, record};
use crate::{
    limits::{self, Limit},
    store::Store,
    uploads,
};
use domain::{
    Error, FileId, Result, TenantId, WorkOrderId,
    change::Change,
    file::{File, FilePolicy},
    principal::{LinkHolder, Member},
    work_order::{Plan, WorkOrder, WorkSeen},
};
use jiff::Timestamp;

/// Messages that one record takes within an hour; each is a mail to the company.
const MESSAGES_PER_HOUR: u32 = 60;

/// The one record that a public link opens, or that a user of the customer has opened.
pub struct OpenRecord<'a> {
    pub(super) store: &'a Store,
    pub(super) tenant: TenantId,
    id: Option<WorkOrderId>,
    member: Option<&'a Member>,
}

impl<'a> OpenRecord<'a> {
    pub(crate) fn by_link(store: &'a Store, holder: &LinkHolder) -> Self {
        Self { store, tenant: holder.link.tenant, id: holder.link.work_order(), member: None }
    }

    pub(crate) const fn of_member(store: &'a Store, member: &'a Member, id: WorkOrderId) -> Self {
        Self { store, tenant: member.tenant(), id: Some(id), member: Some(member) }
    }

    pub(super) fn id(&self) -> Result<WorkOrderId> {
        self.id.ok_or(Error::NotFound)
    }

    /// Whether it is one that may be seen: a link opens the one that it was made for, a user those in their scope.
    fn shows(&self, work_order: &WorkOrder) -> bool {
        self.member.is_none_or(|member| member.sees(work_order))
    }

    /// # Errors
    /// `NotFound` when it may not be seen.
    async fn check(&self) -> Result<()> {
        if self.member.is_none() {
            return Ok(());
        }
        let found = super::read(self.store, self.tenant, self.id()?).await?;
        found.filter(|found| self.shows(found)).map(drop).ok_or(Error::NotFound)
    }

    /// The record with its timeline and files.
    ///
    /// # Errors
    /// `NotFound` when it is gone or not for them, `Unavailable`.
    pub async fn record(&self) -> Result<Record> {
        let found = record(self.store, self.tenant, self.id()?).await?;
        found.filter(|found| self.shows(&found.work_order)).ok_or(Error::NotFound)
    }

    /// Writes a change of the record.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it has moved on since it was read; `NotFound` for any other record.
    pub async fn commit(&self, change: Change) -> Result<WorkOrder> {
        let seen = change.before.as_ref().is_some_and(|before| self.shows(before));
        if !seen || !is_of(&change, &self.tenant, Some(self.id()?)) {
            return Err(Error::NotFound);
        }
        commit::replace(self.store, &change).await
    }

    /// Those of some slots that nobody else has, for whoever was too late for one.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn free(&self, slots: Vec<Plan>) -> Result<Vec<Plan>> {
        booking::free(self.store, (self.tenant, self.id()?), slots).await
    }

    /// Gives out a place for a further file.
    ///
    /// # Errors
    /// `refusal-too-many-files`; `refusal-changed-meanwhile` while the request is not confirmed.
    pub async fn announce_file(&self, file: &File, policy: FilePolicy) -> Result<()> {
        if file.tenant != self.tenant || file.of != self.id()?.into() {
            return Err(Error::NotFound);
        }
        self.check().await?;
        uploads::announce(self.store, file, policy, true).await
    }

    /// Counts one more message.
    ///
    /// # Errors
    /// `TooMany` with the rest of the hour when the record has taken enough of them, `Unavailable`.
    pub async fn allow_message(&self, now: Timestamp) -> Result<()> {
        let limit = Limit { scope: "messages", subject: self.id()?.to_string(), per_hour: MESSAGES_PER_HOUR };
        limits::allow(self.store, &[limit], now).await
    }

    /// One of the record's files, if it is one that customers open: that says the timeline.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn file(&self, file: FileId, seen: &WorkSeen) -> Result<File> {
        let Record { files, entries, .. } = self.record().await?;
        let found = files.into_iter().find(|known| known.id == file);
        found.filter(|found| seen.opens(found, &entries)).ok_or(Error::NotFound)
    }
}

/// Whether both sides of a change are of this tenant, and of this record where one is given.
pub(crate) fn is_of(change: &Change, tenant: &TenantId, id: Option<WorkOrderId>) -> bool {
    let mut sides = change.before.iter().chain([&change.after]);
    sides.all(|side| side.tenant == *tenant && side.id == id.unwrap_or(change.after.id))
}
