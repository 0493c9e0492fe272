//! What staff may do with their tenant's work orders.

use super::{
    Record, asking,
    booking::{self, Room},
    commit,
    open::is_of,
    own,
    posting::FoundRow,
    record,
    row::{self, WorkOrderRow},
};
use crate::{
    counts::{self, StageCounts},
    entity::{text, text_of},
    error::failed,
    found::{BLOCK, FILE, Found, ROUNDS, Reading, Source},
    keys,
    page::{Listing, Order, PAGE, Page, PageToken},
    staff::{self, Colleague, StaffRow},
    store::Store,
    uploads,
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{
    CustomerId, Error, FileId, Result, TenantId, WorkOrderId,
    change::Change,
    file::{File, FilePolicy},
    number::Number,
    principal::StaffMember,
    work_order::{Assignee, Enclosure, EngineerDay, Finding, Message, Stage, WorkOrder},
};
use jiff::{Timestamp, civil::Date};

/// Colleagues that can be chosen from.
const COLLEAGUES: usize = 200;

/// The files that staff send for one work order, all told: those of a report and of messages.
const PLACES: FilePolicy =
    FilePolicy { count: Enclosure::POLICY.count + Message::POLICY.count, ..Enclosure::POLICY };

/// Which work orders a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkOrderFilter {
    /// Those in this stage.
    pub stage: Stage,
}

/// The records of a member of staff's tenant.
pub struct DeskStore<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskStore<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    const fn tenant(&self) -> TenantId {
        self.member.tenant()
    }

    /// 25 work orders, newest number first, in one query that costs the same however many there are.
    ///
    /// # Errors
    /// `NotFound` for a stage that is not listed or a page of another list, `Unavailable`.
    pub async fn list(
        &self,
        filter: &WorkOrderFilter,
        page: Option<&PageToken>,
    ) -> Result<Page<WorkOrderRow>> {
        self.in_stage(filter, page, PAGE).await
    }

    /// The same in parts of 250, for a file.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub async fn export_stage(
        &self,
        filter: &WorkOrderFilter,
        page: Option<&PageToken>,
    ) -> Result<Page<WorkOrderRow>> {
        self.in_stage(filter, page, FILE).await
    }

    async fn in_stage(
        &self,
        filter: &WorkOrderFilter,
        page: Option<&PageToken>,
        size: usize,
    ) -> Result<Page<WorkOrderRow>> {
        let stage = filter.stage;
        if !Stage::LISTED.contains(&stage) {
            return Err(Error::NotFound);
        }
        let list = keys::work_orders(self.tenant(), stage);
        let listing = Listing::of(stage.as_str(), list, Order::Falling);
        self.store.page(&listing, page, size, |item| row::read(self.tenant(), stage, item)).await
    }

    /// What a customer's users have asked for, newest first, at most `count`, in one query.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn newest_of(&self, customer: CustomerId, count: usize) -> Result<Vec<WorkOrderRow>> {
        let rows = own::newest_of(self.store, (self.tenant(), customer), count).await?;
        Ok(rows.into_iter().map(|one| one.row).collect())
    }

    /// 25 of those that have all of some terms, or of all there are, newest first. What changed within the last moment
    /// may not show yet.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn find(&self, finding: &Finding, page: Option<&PageToken>) -> Result<Found> {
        self.found(finding, page, (PAGE, BLOCK)).await
    }

    /// The newest of them, at most `count`.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn newest(&self, count: usize, finding: &Finding) -> Result<Found> {
        self.found(finding, None, (count, BLOCK)).await
    }

    /// The same in parts of 250, for a file.
    ///
    /// # Errors
    /// As [`Self::find`].
    pub async fn export(&self, finding: &Finding, page: Option<&PageToken>) -> Result<Found> {
        self.found(finding, page, (FILE, FILE)).await
    }

    async fn found(
        &self,
        finding: &Finding,
        page: Option<&PageToken>,
        size: (usize, usize),
    ) -> Result<Found> {
        let source = |terms: Vec<_>| {
            terms.iter().map(|term| Source::Term(keys::found_by_staff(self.tenant(), term))).collect()
        };
        let groups: Vec<Vec<Source>> = finding.read().into_iter().map(source).collect();
        let period = (finding.from.map(keys::found_at), finding.before.map(keys::found_at));
        let reading = Reading { store: self.store, newest: None, groups, period, size, rounds: ROUNDS };
        reading.page(page, |row: &FoundRow| finding.holds(&row.facts, row.row.requested_at)).await
    }

    /// How many work orders are in each stage.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn counts(&self) -> Result<StageCounts> {
        counts::counts(self.store, self.tenant()).await
    }

    /// The work order with a number.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn by_number(&self, number: Number) -> Result<Option<WorkOrderId>> {
        let answer = self
            .store
            .client()
            .query()
            .table_name(self.store.table())
            .index_name(keys::NUMBER)
            .key_condition_expression("gsi2pk = :pk")
            .expression_attribute_values(":pk", text(keys::number(self.tenant(), number)))
            .limit(1)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(failed)?;
        self.store.units().read(&answer.consumed_capacity);
        Ok(answer.items().first().and_then(|item| keys::work_order_of(text_of(item, keys::PK))))
    }

    /// A work order with its timeline and files. One that is not confirmed yet is not there for staff.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn record(&self, id: WorkOrderId) -> Result<Record> {
        let found = record(self.store, self.tenant(), id).await?;
        found.filter(|found| found.work_order.stage != Stage::Unconfirmed).ok_or(Error::NotFound)
    }

    /// Writes a change.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when the record has moved on since it was read; `NotFound` for one of another
    /// tenant.
    pub async fn commit(&self, change: Change) -> Result<WorkOrder> {
        if !is_of(&change, &self.tenant(), None) {
            return Err(Error::NotFound);
        }
        commit::replace(self.store, &change).await
    }

    /// The next number of the year. One that is not used afterwards is not given out again.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn next_number(&self, year: i16) -> Result<Number> {
        asking::next_number(self.store, self.tenant(), year).await
    }

    /// Writes a new work order that staff have entered. The same form sent again finds what it made before, however many come
    /// at once.
    ///
    /// # Errors
    /// `Unavailable`; nothing is written then. `NotFound` for one of another tenant.
    pub async fn enter(&self, change: Change) -> Result<WorkOrder> {
        let after = &change.after;
        if after.tenant != self.tenant() || change.before.is_some() {
            return Err(Error::NotFound);
        }
        if commit::create(self.store, &change).await? {
            return Ok(change.after);
        }
        self.work_order(after.id).await
    }

    /// Writes a change that plans a visit. With `anyway` it is planned whatever else its engineer has at that time.
    ///
    /// # Errors
    /// Those of [`Self::commit`]; `refusal-visit-overlaps` when another visit of the engineer is in the way.
    pub async fn plan(&self, change: Change, anyway: bool) -> Result<WorkOrder> {
        if !is_of(&change, &self.tenant(), None) {
            return Err(Error::NotFound);
        }
        let room = if anyway { Room::ByActor } else { Room::Told };
        commit::replace_with(self.store, &change, room).await
    }

    /// What everybody's day holds, in one query: as it was a moment ago, by engineer; what nobody is named for comes
    /// first.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn planned_on(&self, day: Date) -> Result<Vec<EngineerDay>> {
        booking::planned(self.store, self.tenant(), day, false).await
    }

    /// The same of the whole week (ISO 8601) that a day is in, by day.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn planned_in_week_of(&self, day: Date) -> Result<Vec<EngineerDay>> {
        booking::planned(self.store, self.tenant(), day, true).await
    }

    /// A work order by itself, certainly as it is now, for whoever is to plan it. One that is not confirmed yet is not there
    /// for staff.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn work_order(&self, id: WorkOrderId) -> Result<WorkOrder> {
        let found = super::read(self.store, self.tenant(), id).await?;
        found.filter(|found| found.stage != Stage::Unconfirmed).ok_or(Error::NotFound)
    }

    /// Gives out a place for a file that staff send.
    ///
    /// # Errors
    /// `refusal-too-many-files`; `NotFound` for a file of another tenant.
    pub async fn announce_file(&self, file: &File) -> Result<()> {
        if file.tenant != self.tenant() {
            return Err(Error::NotFound);
        }
        uploads::announce(self.store, file, PLACES, true).await
    }

    /// One of a work order's files.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn file(&self, work_order: WorkOrderId, file: FileId) -> Result<File> {
        uploads::one(self.store, self.tenant(), work_order, file).await?.ok_or(Error::NotFound)
    }

    /// Everybody of the tenant who is not switched off, by name.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn colleagues(&self) -> Result<Vec<Assignee>> {
        Ok(self.staff().await?.into_iter().map(|one| one.assignee).collect())
    }

    async fn staff(&self) -> Result<Vec<Colleague>> {
        let list = Listing::of("staff", keys::staff_list(self.tenant()), Order::Rising);
        let rows = self.store.query(&list, None, COLLEAGUES).await?;
        let known = rows.into_iter().map(staff::read).collect::<Result<Vec<_>>>()?;
        let there = known.into_iter().flatten().filter(|one| !one.off);
        let colleague = |one: StaffRow| Colleague {
            assignee: Assignee { id: one.id, name: one.name },
            visits: one.visits,
        };
        Ok(there.map(colleague).collect())
    }

    /// The same for a page to choose from, at most half a minute old.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn known_colleagues(&self, now: Timestamp) -> Result<Vec<Colleague>> {
        self.store.colleagues_cache().or_read(self.tenant(), now, self.staff()).await
    }
}
