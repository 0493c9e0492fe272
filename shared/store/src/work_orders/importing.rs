//! Work orders out of a company's own books: many at once, each once.

use super::{commit, item::WorkOrderItem};
use crate::{
    entity::{Entity, number_of, text},
    keys,
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use domain::{
    EventId, ImportId, Result, TenantId, WorkOrderId,
    change::{Change, Moment},
    number::Number,
    timeline::{Actor, Entry, Happening},
    work_order::WorkOrder,
};
use std::collections::BTreeMap;

/// Work orders of one transaction: with the counts beside them they stay far below its limit of 100 items and 4 MB.
const AT_ONCE: usize = 40;

/// Work orders that an import brings.
pub struct ImportedWorkOrders<'a> {
    store: &'a Store,
    tenant: TenantId,
    import: ImportId,
}

impl<'a> ImportedWorkOrders<'a> {
    pub(crate) const fn new(store: &'a Store, tenant: TenantId, import: ImportId) -> Self {
        Self { store, tenant, import }
    }

    /// Those of some ids that are there, certainly as they are now.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn known(&self, ids: &[WorkOrderId]) -> Result<BTreeMap<WorkOrderId, WorkOrder>> {
        let wanted = ids.iter().map(|id| keys::work_order(self.tenant, *id)).collect();
        let mut known = BTreeMap::new();
        for item in self.store.many(wanted).await? {
            let id = keys::work_order_of(crate::entity::text_of(&item, keys::PK));
            if let Some(id) = id {
                known.insert(id, WorkOrderItem::unmarshal(item)?.work_order(self.tenant, id)?);
            }
        }
        Ok(known)
    }

    /// So many numbers of a year, the first of them. What is not used is not given out again.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn numbers(&self, year: i16, count: u32) -> Result<Number> {
        let key = keys::counter(self.tenant, year);
        let edit = Edit::of(key).add("count", i64::from(count)).set(keys::KIND, text("COUNTER"));
        let counter = self.store.edit(edit).await?.unwrap_or_default();
        let last: u32 = number_of(&counter, "count").unwrap_or(count);
        Ok(Number { year, count: last.saturating_sub(count) + 1 })
    }

    /// Adds work orders, those that are there already left out; answers how many were added.
    ///
    /// # Errors
    /// `Unavailable`; those of some transactions may be written then.
    pub async fn add(&self, work_orders: &[WorkOrder]) -> Result<u64> {
        let mut added = 0;
        for some in work_orders.chunks(AT_ONCE) {
            let mut left: Vec<&WorkOrder> = some.iter().collect();
            while !left.is_empty() {
                match self.write(&left).await? {
                    Written::Done => {
                        added += left.len() as u64;
                        break;
                    }
                    Written::Refused(parts) => {
                        let mut place = 0;
                        left.retain(|_| {
                            place += 1;
                            !parts.contains(&(place - 1))
                        });
                    }
                }
            }
        }
        Ok(added)
    }

    async fn write(&self, work_orders: &[&WorkOrder]) -> Result<Written> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
        for work_order in work_orders {
            let mut item = WorkOrderItem::of(work_order)?;
            item.sent = Some(EventId::from_bytes(work_order.id.to_bytes()));
            transaction.create(table, &item)?;
            *counts.entry(work_order.stage.as_str()).or_default() += 1;
        }
        let shard = Edit::of(keys::count_shard(self.tenant, self.import));
        let shard = counts.into_iter().fold(shard, |shard, (stage, by)| shard.add(stage, by));
        transaction.edit(table, shard)?;
        self.store.write(transaction).await
    }

    /// Changes one to what a row says now. Nobody is written to.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, `Unavailable`.
    pub async fn change(&self, before: WorkOrder, after: WorkOrder, by: Actor, moment: Moment) -> Result<()> {
        let entry = Entry { id: moment.event, at: moment.now, by, what: Happening::Imported };
        let change = Change { before: Some(before), after, entry, mails: Vec::new(), links: Vec::new() };
        commit::replace(self.store, &change).await.map(drop)
    }
}
