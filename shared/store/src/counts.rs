//! How many work orders a tenant has in each stage, and what else waits: counted with every change, in the same transaction, spread
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
    ChangeRequestId, Result, TenantId,
    work_order::{Stage, WorkOrder},
};

/// How many work orders are in each stage that staff can list, and what else waits for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StageCounts {
    /// One count for each of [`Stage::LISTED`], in its order.
    stages: [u64; Stage::LISTED.len()],
    /// Changes of companies' data that wait for staff.
    pub changes: u64,
}

/// The attribute that counts the changes that wait.
const CHANGES: &str = "changes";

/// Counts a change that waits from now on, or not any more.
pub(crate) fn waits(
    transaction: &mut Transaction,
    table: &str,
    (tenant, change): (TenantId, ChangeRequestId),
    by: i64,
) -> Result<()> {
    transaction.edit(table, Edit::of(keys::count_shard(tenant, change)).add(CHANGES, by)).map(drop)
}

impl StageCounts {
    /// The count of one stage; 0 for one that is not listed.
    #[must_use]
    pub fn of(&self, stage: Stage) -> u64 {
        self.listed().into_iter().find(|(listed, _)| *listed == stage).map_or(0, |(_, count)| count)
    }

    /// Every stage that is listed, with its count.
    #[must_use]
    pub fn listed(&self) -> Vec<(Stage, u64)> {
        Stage::LISTED.into_iter().zip(self.stages).collect()
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
    let total = |of: &str| {
        let sum: i64 = shards.iter().map(|shard| count(shard, of)).sum();
        u64::try_from(sum).unwrap_or_default()
    };
    Ok(StageCounts { stages: Stage::LISTED.map(|stage| total(stage.as_str())), changes: total(CHANGES) })
}

fn count(shard: &Item, of: &str) -> i64 {
    let number = shard.get(of).and_then(|value| value.as_n().ok());
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}
