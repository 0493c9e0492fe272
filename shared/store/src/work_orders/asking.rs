//! What whoever asks for work at a portal may do, guest or user: send one request with its files, once.

use super::{commit, read};
use crate::{
    customers,
    entity::text,
    error::changed_meanwhile,
    keys,
    limits::{self, Limit},
    store::Store,
    transaction::Edit,
    uploads,
};
use domain::{
    Error, FileId, PortalId, Result, TenantId, WorkOrderId,
    change::Change,
    customer::Customer,
    file::{File, FilePolicy, SentBy},
    number::Number,
    principal::{Guest, Member},
    work_order::{Origin, WorkOrder},
};
use jiff::Timestamp;

/// What became of a sent form.
#[derive(Debug, Clone, PartialEq)]
pub enum Submitted {
    /// It is a request now.
    New(WorkOrder),
    /// It was sent before, and this is what came of it.
    Already(WorkOrder),
}

impl Submitted {
    /// The request, now or before.
    #[must_use]
    pub const fn work_order(&self) -> &WorkOrder {
        match self {
            Self::New(work_order) | Self::Already(work_order) => work_order,
        }
    }
}

/// What whoever asks for work at a portal may do.
pub struct AskingStore<'a> {
    store: &'a Store,
    tenant: TenantId,
    portal: PortalId,
    origin: Origin,
}

impl<'a> AskingStore<'a> {
    pub(crate) const fn of_guest(store: &'a Store, guest: &Guest) -> Self {
        Self { store, tenant: guest.tenant, portal: guest.portal, origin: Origin::Guest }
    }

    pub(crate) const fn of_user(store: &'a Store, member: &Member) -> Self {
        Self { store, tenant: member.tenant(), portal: member.portal, origin: Origin::User(member.id()) }
    }

    fn is_from(&self, origin: Origin) -> bool {
        origin == self.origin || (origin.is_guest() && self.origin.is_guest())
    }

    /// The request of a form's id, if the form was sent before.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn existing(&self, id: WorkOrderId) -> Result<Option<WorkOrder>> {
        let found = read(self.store, self.tenant, id).await?;
        let own = |found: &WorkOrder| found.portal == self.portal && self.is_from(found.origin);
        Ok(found.filter(own))
    }

    /// Files announced under a form's id, oldest first. What staff have sent since, the form knows nothing of.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn files(&self, id: WorkOrderId) -> Result<Vec<File>> {
        let mut files = uploads::all(self.store, self.tenant, id).await?;
        files.retain(|file| file.sent_by == SentBy::Guest);
        Ok(files)
    }

    /// Takes back files that were announced under a form's id and that the form, as it is sent, leaves out. Of a
    /// form that was sent already nothing is taken back.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn forget_files(&self, id: WorkOrderId, files: &[FileId]) -> Result<()> {
        if files.is_empty() { Ok(()) } else { uploads::forget(self.store, self.tenant, id, files).await }
    }

    /// The next number of the year. One that is not used afterwards is not given out again.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn next_number(&self, year: i16) -> Result<Number> {
        next_number(self.store, self.tenant, year).await
    }

    /// Writes a new request. The same form sent again finds what it made before, however many come at once.
    ///
    /// # Errors
    /// `Unavailable`; nothing is written then.
    pub async fn submit(&self, change: Change) -> Result<Submitted> {
        let after = &change.after;
        let here = (after.tenant, after.portal) == (self.tenant, self.portal);
        if !here || !self.is_from(after.origin) || change.before.is_some() {
            return Err(Error::NotFound);
        }
        if commit::create(self.store, &change).await? {
            return Ok(Submitted::New(change.after));
        }
        let existing = self.existing(after.id).await?;
        existing.map(Submitted::Already).ok_or_else(changed_meanwhile)
    }

    /// Gives out a place for a file, before the form is sent. The same announcement again changes nothing.
    ///
    /// # Errors
    /// `refusal-too-many-files`; `refusal-changed-meanwhile` when the form was sent already.
    pub async fn announce_file(&self, file: &File, policy: FilePolicy) -> Result<()> {
        if file.tenant != self.tenant {
            return Err(Error::NotFound);
        }
        uploads::announce(self.store, file, policy, false).await
    }

    /// The customer of a reference, if the postcode is theirs.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn customer(&self, reference: &str, postcode: &str) -> Result<Option<Customer>> {
        let found = customers::by_reference(self.store, self.tenant, reference).await?;
        Ok(found.filter(|customer| customer.has_postcode(postcode)))
    }

    /// Counts one more request under every limit, or none.
    ///
    /// # Errors
    /// `TooMany` with the time until the limit begins again.
    pub async fn allow(&self, limits: &[Limit], now: Timestamp) -> Result<()> {
        limits::allow(self.store, limits, now).await
    }
}

/// The next number of a tenant's year, whoever brings the work order in.
pub(super) async fn next_number(store: &Store, tenant: TenantId, year: i16) -> Result<Number> {
    let edit = Edit::of(keys::counter(tenant, year)).add("count", 1).set(keys::KIND, text("COUNTER"));
    let counter = store.edit(edit).await?.unwrap_or_default();
    let count = counter.get("count").and_then(|value| value.as_n().ok()).and_then(|n| n.parse().ok());
    let count = count.ok_or_else(|| Error::internal("a counter without a count"))?;
    Ok(Number { year, count })
}
