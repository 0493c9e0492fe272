//! An engineer's time: one item per engineer and day says which windows are taken, by which work orders, and what is to be
//! known of each in a plan. It is changed in the transaction of the visit itself. What is planned with nobody named has
//! an item of its own. A week of a tenant is one partition, so that a plan of it is one query.
//!
//! Staff know what their engineers can do: they plan as they like once they were told what is in the way. What a customer
//! takes has to be free. Who is told, and who takes a slot, writes only if the day is still as it was when it was read, so of
//! two who want one time one gets it, and the other hears of it.

use crate::{
    entity::{Consistency, Item, number, text, text_of},
    keys,
    page::{Index, Listing, Order},
    store::Store,
    transaction::{Edit, Transaction},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, TenantId, WorkOrderId,
    change::Change,
    number::Number,
    text::Line,
    timeline::Actor,
    work_order::{Assignee, Booked, Booking, EngineerDay, Plan, Stage, VisitState},
};
use jiff::{
    SignedDuration,
    civil::{Date, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

/// How long after a day it is still known what it held.
const KNOWN_AFTER: SignedDuration = SignedDuration::from_hours(24 * 40);
/// Counts the changes of a day.
const REVISION: &str = "revision";
/// What the engineer is called.
const NAME: &str = "name";
/// How often what a day says of a visit is written anew when either moves under it.
const TRIES: usize = 6;
/// Engineers' days of one plan, at most: those of 200 engineers in a week.
const DAYS: usize = 1_400;

/// A visit in a day: a list, since names would take the room of texts. From, until, number, kind of work, who asked,
/// street, town, how far it has come, which visits of before do not say.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct BookingItem(Time, Time, Number, String, Line, Line, Line, #[serde(default)] Option<VisitState>);

impl BookingItem {
    fn of(visit: Booking) -> Self {
        let Booking { from, to, number, work_type, who, street, city, state, .. } = visit;
        Self(from, to, number, work_type, who, street, city, state)
    }

    fn visit(self, work_order: WorkOrderId) -> Booking {
        let Self(from, to, number, work_type, who, street, city, state) = self;
        Booking { work_order, number, from, to, work_type, who, street, city, state }
    }
}

/// What becomes of a visit that overlaps another one of its engineer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    /// A customer is refused it; of everybody else it is as it is.
    ByActor,
    /// It is not planned, and staff are told what is in the way.
    Told,
}

/// Moves what a change moves of somebody's time. Answers with the part that holds only while the day is as it was read.
///
/// # Errors
/// `refusal-slot-taken`, `refusal-visit-overlaps`, `Unavailable`.
pub(super) async fn moved(
    store: &Store,
    transaction: &mut Transaction,
    change: &Change,
    room: Room,
) -> Result<Option<usize>> {
    let (table, after) = (store.table(), &change.after);
    let was = change.before.as_ref().and_then(|before| before.booked());
    let is = after.booked();
    // What is done took the time that it took; before its day it takes none.
    let took_it = matches!(after.stage, Stage::Completed | Stage::Closed) && after.plan.is_some();
    if was == is || took_it {
        return Ok(None);
    }
    let whose = after.id.to_string();
    let day = |plan: &Plan| keys::booked(after.tenant, plan.engineer.as_ref().map(|one| one.id), plan.date);
    if let Some(left) = was.map(day).filter(|left| is.map(day).as_ref() != Some(left)) {
        transaction.edit(table, Edit::of(left).remove(&whose).add(REVISION, 1))?;
    }
    let Some(plan) = is else { return Ok(None) };
    let expires = plan.starts(&TimeZone::UTC) + KNOWN_AFTER;
    let visit = BookingItem::of(Booking::of(after, plan));
    let edit = Edit::of(day(plan))
        .set(keys::KIND, text("BOOKED"))
        .set(keys::EXPIRES, number(expires.as_second()))
        .set_if(NAME, plan.engineer.as_ref().map(|one| text(one.name.as_str())))
        .set(&whose, serde_dynamo::to_attribute_value(visit).map_err(Error::internal)?)
        .add(REVISION, 1);
    let customers = matches!(change.entry.by, Actor::Guest { .. } | Actor::User { .. });
    if plan.engineer.is_none() || !(customers || room == Room::Told) {
        return transaction.edit(table, edit).map(|_| None);
    }
    let (booked, seen) = read(store, after.tenant, plan).await?;
    let fits = if customers { booked.free_for(after.id, plan) } else { booked.suits(after.id, plan) };
    fits?;
    let condition = match seen {
        Some(seen) => edit.only_if("#revision = :seen", &[(":seen", seen)]),
        None => edit.only_if("attribute_not_exists(#revision)", &[]),
    };
    transaction.edit(table, condition).map(Some)
}

/// Sees to it that the day of a work order's visit says how far the visit has come. Nobody waits for it, and it costs the step
/// nothing: it comes after the change, more than once and in any order, and goes by the work order as it is. What it has written
/// it holds against the work order once more, so that of several the last one that looks is right. A day that says so already is
/// only read.
///
/// # Errors
/// `Unavailable`, also while the day changes all the time.
pub(super) async fn told(store: &Store, tenant: TenantId, id: WorkOrderId) -> Result<()> {
    let whose = id.to_string();
    let mut wrote = None;
    for _ in 0..TRIES {
        let Some(now) = super::read(store, tenant, id).await? else { return Ok(()) };
        if wrote == Some(now.version) {
            return Ok(());
        }
        let Some((plan, state)) = now.plan.as_ref().zip(VisitState::of(&now)) else { return Ok(()) };
        let key = keys::booked(tenant, plan.engineer.as_ref().map(|one| one.id), plan.date);
        let day = store.get_item(key.clone(), Consistency::Strong).await?.unwrap_or_default();
        let visit = day.get(&whose).and_then(|one| serde_dynamo::from_attribute_value(one.clone()).ok());
        let Some((seen, visit)) = day.get(REVISION).zip(visit) else { return Ok(()) };
        let visit: BookingItem = visit;
        if visit.7 == Some(state) {
            return Ok(());
        }
        let told = BookingItem { 7: Some(state), ..visit };
        let edit = Edit::of(key)
            .set(&whose, serde_dynamo::to_attribute_value(told).map_err(Error::internal)?)
            .add(REVISION, 1)
            .only_if("#revision = :seen", &[(":seen", seen.clone())]);
        wrote = store.edit(edit).await?.map(|_| now.version);
    }
    Err(Error::Unavailable("the engineer's day changes all the time".into()))
}

/// Those of some slots that only a work order itself has, or nobody, read one engineer's day at a time.
pub(super) async fn free(
    store: &Store,
    (tenant, work_order): (TenantId, WorkOrderId),
    slots: Vec<Plan>,
) -> Result<Vec<Plan>> {
    let mut free = Vec::with_capacity(slots.len());
    for slot in slots {
        let taken = slot.engineer.is_some() && {
            let (booked, _) = read(store, tenant, &slot).await?;
            booked.free_for(work_order, &slot).is_err()
        };
        if !taken {
            free.push(slot);
        }
    }
    Ok(free)
}

/// What the days of a tenant's engineers hold, on one day, or on all of the week that a day is in: in one query, as it was a
/// moment ago, by day and engineer.
pub(super) async fn planned(
    store: &Store,
    tenant: TenantId,
    date: Date,
    whole_week: bool,
) -> Result<Vec<EngineerDay>> {
    let prefix = if whole_week { String::new() } else { keys::booked_prefix(date) };
    let week = Listing::of("booked", keys::booked_pk(tenant, date), Order::Rising);
    let listing = Listing { index: Index::Table, prefix, ..week };
    let items = store.query(&listing, None, DAYS).await?;
    let day = |item: &Item| {
        let (date, id) = keys::booked_of(text_of(item, keys::SK))?;
        let name = Line::parse(text_of(item, NAME)).ok();
        let engineer = id.zip(name).map(|(id, name)| Assignee { id, name });
        Some(EngineerDay { date, engineer, booked: booked(item) })
    };
    Ok(items.iter().filter_map(day).filter(|day| !day.booked.0.is_empty()).collect())
}

/// What an engineer's day holds, and how often it was changed.
async fn read(store: &Store, tenant: TenantId, plan: &Plan) -> Result<(Booked, Option<AttributeValue>)> {
    let key = keys::booked(tenant, plan.engineer.as_ref().map(|one| one.id), plan.date);
    let item = store.get_item(key, Consistency::Strong).await?.unwrap_or_default();
    Ok((booked(&item), item.get(REVISION).cloned()))
}

fn booked(item: &Item) -> Booked {
    let visit = |(name, value): (&String, &AttributeValue)| -> Option<Booking> {
        let visit: BookingItem = serde_dynamo::from_attribute_value(value.clone()).ok()?;
        Some(visit.visit(name.parse().ok()?))
    };
    let mut visits: Vec<Booking> = item.iter().filter_map(visit).collect();
    visits.sort_by_key(|visit| (visit.from, visit.to, visit.number));
    Booked(visits)
}
