//! Work orders: the record with its timeline and files, and the ways to it (whoever asks, public link, user, staff).

mod answers;
mod asking;
mod booking;
pub(crate) mod commit;
mod desk;
mod entry;
mod glance;
mod importing;
mod indexing;
mod item;
mod open;
mod own;
mod posting;
mod row;
mod visits;
mod watchers;

pub use asking::{AskingStore, Submitted};
pub(crate) use commit::note;
pub use desk::{DeskStore, WorkOrderFilter};
pub(crate) use entry::EntryItem;
pub use glance::{Glance, VisitAhead, WorkCounts};
pub use importing::ImportedWorkOrders;
pub use indexing::WorkOrderIndex;
pub use open::OpenRecord;
pub use own::OwnWorkOrders;
pub use posting::FoundRow;
pub use row::WorkOrderRow;
pub use watchers::Follower;

use crate::{
    entity::{Consistency, Entity, text_of},
    keys,
    store::Store,
    uploads,
};
use domain::{
    Result, TenantId, WorkOrderId,
    file::File,
    timeline::{self, Entry},
    work_order::WorkOrder,
};
use item::WorkOrderItem;

/// The newest entries of a timeline that are read.
const ENTRIES: usize = 100;
/// Items of one record that are read: its entries and files, itself, its count.
const ITEMS: i32 = 200;

/// One work order with its timeline and files.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The work order.
    pub work_order: WorkOrder,
    /// What happened, oldest first; of a very long timeline the newest 100.
    pub entries: Vec<Entry>,
    /// Its files, oldest first, checked or not.
    pub files: Vec<File>,
}

/// A work order by itself.
pub(crate) async fn read(
    store: &Store,
    tenant: TenantId,
    work_order: WorkOrderId,
) -> Result<Option<WorkOrder>> {
    let key = keys::work_order(tenant, work_order);
    let item: Option<WorkOrderItem> = store.get(key, Consistency::Strong).await?;
    item.map(|item| item.work_order(tenant, work_order)).transpose()
}

/// A work order with all that belongs to it, in one query, certainly as it is now: whoever has just changed it
/// looks at it next.
pub(crate) async fn record(
    store: &Store,
    tenant: TenantId,
    work_order: WorkOrderId,
) -> Result<Option<Record>> {
    let pk = keys::work_order_pk(tenant, work_order);
    let (mut found, mut entries, mut files) = (None, Vec::new(), Vec::new());
    for item in store.latest(&pk, "", ITEMS).await? {
        match text_of(&item, keys::KIND) {
            WorkOrderItem::KIND => found = Some(WorkOrderItem::unmarshal(item)?),
            EntryItem::KIND => entries.push(EntryItem::unmarshal(item)?.entry()?),
            "FILE" => files.push(uploads::unmarshal(item, tenant, work_order)?),
            _ => {}
        }
    }
    let Some(found) = found else { return Ok(None) };
    let first = found.first_entries();
    let mut work_order = found.work_order(tenant, work_order)?;
    entries.extend(first.into_iter().rev().map(|first| first.entry(&work_order)));
    entries.truncate(ENTRIES);
    entries.reverse();
    if let Some(told) = timeline::reason(&entries).filter(|_| work_order.stage.has_reason()) {
        work_order.reason = Some(told.clone());
    }
    files.reverse();
    Ok(Some(Record { work_order, entries, files }))
}
