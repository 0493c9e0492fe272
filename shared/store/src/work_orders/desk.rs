//! What staff may do with their tenant's work orders.

use super::{
    Record, commit,
    linked::is_of,
    record,
    row::{self, PAGE, WorkOrderRow},
};
use crate::{
    counts::{self, StageCounts},
    entity::{Item, text, text_of},
    error::failed,
    keys,
    page::{Page, PageToken},
    staff,
    store::Store,
    uploads,
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{
    Error, FileId, Result, TenantId, WorkOrderId,
    change::Change,
    file::File,
    number::Number,
    principal::StaffMember,
    work_order::{Assignee, Stage, WorkOrder},
};

/// Colleagues that can be chosen from.
const COLLEAGUES: i32 = 200;

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
        let stage = filter.stage;
        if !Stage::LISTED.contains(&stage) || page.is_some_and(|page| page.stage() != stage) {
            return Err(Error::NotFound);
        }
        let after = page.map(|page| page.after().sortable());
        // One more than shown tells whether there is a next page.
        let items = self.query(keys::work_orders(self.tenant(), stage), after, PAGE + 1).await?;
        let more = items.len() > PAGE;
        let rows = items.into_iter().take(PAGE).map(|item| row::read(self.tenant(), stage, item));
        let rows: Vec<WorkOrderRow> = rows.collect::<Result<_>>()?;
        let last = rows.last().filter(|_| more);
        let next = last.map(|row| PageToken::behind(stage, row.number));
        Ok(Page { rows, next })
    }

    async fn query(&self, pk: String, below: Option<String>, limit: usize) -> Result<Vec<Item>> {
        let mut call = self
            .store
            .client()
            .query()
            .table_name(self.store.table())
            .index_name(keys::QUEUE)
            .expression_attribute_values(":pk", text(pk))
            .scan_index_forward(false)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .return_consumed_capacity(ReturnConsumedCapacity::Total);
        call = match below {
            Some(below) => call
                .key_condition_expression("gsi1pk = :pk AND gsi1sk < :below")
                .expression_attribute_values(":below", text(below)),
            None => call.key_condition_expression("gsi1pk = :pk"),
        };
        let answer = call.send().await.map_err(failed)?;
        self.store.units().read(&answer.consumed_capacity);
        Ok(answer.items.unwrap_or_default())
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
        let rows = self.query(keys::staff_list(self.tenant()), None, COLLEAGUES as usize).await?;
        let listed = rows.iter().rev().filter_map(staff::listed);
        Ok(listed.map(|(id, name)| Assignee { id, name }).collect())
    }
}
