//! How many work orders a tenant has in each stage: counted with every change, in the same transaction, spread
//! over several items so that many changes at once do not wait for each other.

use crate::{
    entity::Item,
    error::failed,
    keys,
    store::Store,
    transaction::{Edit, Transaction},
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{
    Result, TenantId,
    work_order::{Stage, WorkOrder},
};

/// How many work orders are in each stage that staff can list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StageCounts {
    /// Waiting for staff.
    pub requested: u64,
    /// Taken on.
    pub accepted: u64,
    /// Turned down.
    pub rejected: u64,
}

impl StageCounts {
    /// The count of one stage; 0 for one that is not listed.
    #[must_use]
    pub const fn of(&self, stage: Stage) -> u64 {
        match stage {
            Stage::Requested => self.requested,
            Stage::Accepted => self.accepted,
            Stage::Rejected => self.rejected,
            Stage::Unconfirmed => 0,
        }
    }
}

/// Moves the counts from the stage before to the stage after, when they differ.
pub(crate) fn moved(
    transaction: &mut Transaction,
    table: &str,
    before: Option<Stage>,
    after: &WorkOrder,
) -> Result<()> {
    let listed = |stage: &Stage| Stage::LISTED.contains(stage);
    if before == Some(after.stage) {
        return Ok(());
    }
    let mut edit = Edit::of(keys::count_shard(after.tenant, after.id));
    let (from, to) = (before.filter(listed), Some(after.stage).filter(listed));
    if from.is_none() && to.is_none() {
        return Ok(());
    }
    if let Some(stage) = from {
        edit = edit.add(stage.as_str(), -1);
    }
    if let Some(stage) = to {
        edit = edit.add(stage.as_str(), 1);
    }
    transaction.edit(table, edit)?;
    Ok(())
}

/// A tenant's counts, out of one partition that never grows.
pub(crate) async fn counts(store: &Store, tenant: TenantId) -> Result<StageCounts> {
    let answer = store
        .client()
        .query()
        .table_name(store.table())
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", crate::entity::text(keys::counts_pk(tenant)))
        .return_consumed_capacity(ReturnConsumedCapacity::Total)
        .send()
        .await
        .map_err(failed)?;
    store.units().read(&answer.consumed_capacity);
    let shards = answer.items.unwrap_or_default();
    let total = |stage: Stage| {
        let sum: i64 = shards.iter().map(|shard| count(shard, stage)).sum();
        u64::try_from(sum).unwrap_or_default()
    };
    Ok(StageCounts {
        requested: total(Stage::Requested),
        accepted: total(Stage::Accepted),
        rejected: total(Stage::Rejected),
    })
}

fn count(shard: &Item, stage: Stage) -> i64 {
    let number = shard.get(stage.as_str()).and_then(|value| value.as_n().ok());
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}
