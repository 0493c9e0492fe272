//! An engineer's time: one item per engineer and day says which windows are taken, and by which work orders. It is changed
//! in the transaction of the visit itself.
//!
//! Staff know what their engineers can do, and plan as they like; what a customer takes has to be free. Who takes a slot
//! writes only if the day is still as it was when it was found free, so of two who want one time one gets it.

use crate::{
    entity::{Consistency, Item, number, text, text_of},
    keys,
    store::Store,
    transaction::{Edit, Transaction},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Result, TenantId, WorkOrderId,
    change::Change,
    timeline::Actor,
    work_order::{Assignee, Booked, Plan, Stage, clock},
};
use jiff::{SignedDuration, civil::Time, tz::TimeZone};

/// How long after a day it is still known what it held.
const KNOWN_AFTER: SignedDuration = SignedDuration::from_hours(24 * 40);
/// Counts the changes of a day.
const REVISION: &str = "revision";

/// Moves what a change moves of somebody's time. Answers with the part that holds only while the day is as it was read.
///
/// # Errors
/// `refusal-slot-taken`, `Unavailable`.
pub(super) async fn moved(
    store: &Store,
    transaction: &mut Transaction,
    change: &Change,
) -> Result<Option<usize>> {
    let (table, after) = (store.table(), &change.after);
    let was = change.before.as_ref().and_then(|before| before.booked());
    let is = after.booked();
    // What is done took the time that it took.
    if was == is || matches!(after.stage, Stage::Completed | Stage::Closed) {
        return Ok(None);
    }
    let whose = after.id.to_string();
    let day = |(plan, engineer): &(&Plan, &Assignee)| keys::booked(after.tenant, engineer.id, plan.date);
    if let Some(left) = was.as_ref().map(day).filter(|left| is.as_ref().map(day).as_ref() != Some(left)) {
        transaction.edit(table, Edit::of(left).remove(&whose).add(REVISION, 1))?;
    }
    let Some((plan, engineer)) = is else { return Ok(None) };
    let expires = plan.starts(&TimeZone::UTC) + KNOWN_AFTER;
    let edit = Edit::of(keys::booked(after.tenant, engineer.id, plan.date))
        .set(keys::KIND, text("BOOKED"))
        .set(keys::EXPIRES, number(expires.as_second()))
        .set(&whose, text([plan.from, plan.to].map(clock).join("-")))
        .add(REVISION, 1);
    if !matches!(change.entry.by, Actor::Guest { .. } | Actor::User { .. }) {
        return transaction.edit(table, edit).map(|_| None);
    }
    let (booked, seen) = read(store, after.tenant, plan, engineer).await?;
    booked.free_for(after.id, plan)?;
    let condition = match seen {
        Some(seen) => edit.only_if("#revision = :seen", &[(":seen", seen)]),
        None => edit.only_if("attribute_not_exists(#revision)", &[]),
    };
    transaction.edit(table, condition).map(Some)
}

/// Those of some slots that only a work order itself has, or nobody, read one engineer's day at a time.
pub(super) async fn free(
    store: &Store,
    (tenant, work_order): (TenantId, WorkOrderId),
    slots: Vec<Plan>,
) -> Result<Vec<Plan>> {
    let mut free = Vec::with_capacity(slots.len());
    for slot in slots {
        let taken = match &slot.engineer {
            Some(engineer) => {
                let (booked, _) = read(store, tenant, &slot, engineer).await?;
                booked.free_for(work_order, &slot).is_err()
            }
            None => false,
        };
        if !taken {
            free.push(slot);
        }
    }
    Ok(free)
}

/// What an engineer's day holds, and how often it was changed.
async fn read(
    store: &Store,
    tenant: TenantId,
    plan: &Plan,
    engineer: &Assignee,
) -> Result<(Booked, Option<AttributeValue>)> {
    let key = keys::booked(tenant, engineer.id, plan.date);
    let item = store.get_item(key, Consistency::Strong).await?.unwrap_or_default();
    Ok((booked(&item), item.get(REVISION).cloned()))
}

fn booked(item: &Item) -> Booked {
    let window = |name: &String| -> Option<(WorkOrderId, Time, Time)> {
        let (from, to) = text_of(item, name).split_once('-')?;
        Some((name.parse().ok()?, from.parse().ok()?, to.parse().ok()?))
    };
    Booked(item.keys().filter_map(window).collect())
}
