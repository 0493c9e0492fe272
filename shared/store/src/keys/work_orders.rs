//! Work orders with what belongs to them, their lists, numbers and counts.

use super::{COUNT_SHARDS, GLANCE_SHARDS, Key, customers::customer_pk, documents::document_pk};
use domain::{
    CustomerId, EventId, FileId, StaffId, TenantId, UserId, WorkOrderId,
    file::FileOf,
    number::Number,
    work_order::{Stage, Term},
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use sha2::{Digest, Sha256};

/// Partition of a work order with all that belongs to it.
#[must_use]
pub fn work_order_pk(tenant: TenantId, work_order: WorkOrderId) -> String {
    format!("TENANT#{tenant}#WORKORDER#{work_order}")
}

/// The work order in a partition key of [`work_order_pk`].
#[must_use]
pub fn work_order_of(pk: &str) -> Option<WorkOrderId> {
    pk.rsplit_once("#WORKORDER#")?.1.parse().ok()
}

/// A work order.
#[must_use]
pub fn work_order(tenant: TenantId, work_order: WorkOrderId) -> Key {
    Key::new(work_order_pk(tenant, work_order), "WORKORDER")
}

/// An entry of a work order's timeline.
#[must_use]
pub fn entry(tenant: TenantId, work_order: WorkOrderId, entry: EventId) -> Key {
    Key::new(work_order_pk(tenant, work_order), format!("{ENTRY_PREFIX}{entry}"))
}

/// What sort keys of entries begin with.
pub const ENTRY_PREFIX: &str = "ENTRY#";

/// A file of a work order, or one that was sent for a document and is not one of its versions yet.
#[must_use]
pub fn file(tenant: TenantId, of: impl Into<FileOf>, file: FileId) -> Key {
    let pk = match of.into() {
        FileOf::WorkOrder(work_order) => work_order_pk(tenant, work_order),
        FileOf::Document(document) => document_pk(tenant, document),
    };
    Key::new(pk, format!("{FILE_PREFIX}{file}"))
}

/// What sort keys of files begin with.
pub const FILE_PREFIX: &str = "FILE#";

/// How many places for files were given out.
#[must_use]
pub fn uploads(tenant: TenantId, work_order: WorkOrderId) -> Key {
    Key::new(work_order_pk(tenant, work_order), "UPLOADS")
}

/// The last number given out in a year.
#[must_use]
pub fn counter(tenant: TenantId, year: i16) -> Key {
    Key::new(format!("TENANT#{tenant}#COUNTER#{}#{year:04}", Number::PREFIX), "COUNTER")
}

/// Partition of a tenant's counts.
#[must_use]
pub fn counts_pk(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#COUNTS")
}

/// The part of the counts that a record moves: always the same one for one record.
#[must_use]
pub fn count_shard(tenant: TenantId, record: impl std::fmt::Display) -> Key {
    let digest = Sha256::digest(record.to_string());
    Key::new(counts_pk(tenant), format!("SHARD#{}", u64::from(digest[0]) % COUNT_SHARDS))
}

/// Partition of [`QUEUE`](super::QUEUE): a tenant's work orders in one stage.
#[must_use]
pub fn work_orders(tenant: TenantId, stage: Stage) -> String {
    format!("TENANT#{tenant}#WORKORDERS#{}", stage.as_str())
}

/// Partition of [`CUSTOMER`](super::CUSTOMER): what a customer's users have asked for.
#[must_use]
pub fn work_orders_of(tenant: TenantId, customer: CustomerId) -> String {
    format!("{}#WORKORDERS", customer_pk(tenant, customer))
}

/// Partition of [`NUMBER`](super::NUMBER): the record with a number.
#[must_use]
pub fn number(tenant: TenantId, number: Number) -> String {
    format!("TENANT#{tenant}#NUMBER#{number}")
}

/// Partition of what a customer's users find by a term.
#[must_use]
pub fn found_by_customer(tenant: TenantId, customer: CustomerId, term: &Term) -> String {
    format!("{}#TERM#{term}", customer_pk(tenant, customer))
}

/// Partition of what a tenant's staff find by a term.
#[must_use]
pub fn found_by_staff(tenant: TenantId, term: &Term) -> String {
    format!("TENANT#{tenant}#TERM#{term}")
}

/// Partition of what is known at a glance of a customer's work: counts by stage and month, and the visits ahead; of all of it,
/// or of what one of its users asked for.
#[must_use]
pub fn glance(tenant: TenantId, customer: CustomerId, by: Option<UserId>) -> String {
    let own = by.map(|by| format!("#BY#{by}")).unwrap_or_default();
    format!("{}#GLANCE{own}", customer_pk(tenant, customer))
}

/// In [`glance`]: what was asked for and done in the months of a year. Counts stand over several items, so that many changes
/// at once do not wait for each other; one work order always moves the same of them.
#[must_use]
pub fn glance_months(year: i16, work_order: WorkOrderId) -> String {
    format!("{}#{}", glance_from(year), glance_shard(work_order))
}

/// In [`glance`]: what months since a year begin with. Stages and visits come behind all of them.
#[must_use]
pub fn glance_from(year: i16) -> String {
    format!("MONTHS#{year:04}")
}

/// In [`glance`]: how much is in each stage.
#[must_use]
pub fn glance_stages(work_order: WorkOrderId) -> String {
    format!("{GLANCE_STAGES}{}", glance_shard(work_order))
}

/// What sort keys of [`glance_stages`] begin with.
pub const GLANCE_STAGES: &str = "STAGES#";

fn glance_shard(work_order: WorkOrderId) -> u64 {
    u64::from(Sha256::digest(work_order.to_string())[0]) % GLANCE_SHARDS
}

/// In [`glance`]: a visit ahead, by its day and when it begins.
#[must_use]
pub fn glance_visit(begins: DateTime, work_order: WorkOrderId) -> String {
    format!("{GLANCE_VISIT}{}#{work_order}", begins.strftime("%Y-%m-%dT%H:%M"))
}

/// What sort keys of [`glance_visit`] begin with.
pub const GLANCE_VISIT: &str = "VISIT#";

/// Where a work order stands among those with one term: by the second in which it was asked for.
#[must_use]
pub fn found(requested_at: Timestamp, work_order: WorkOrderId) -> String {
    format!("{}#{work_order}", found_at(requested_at))
}

/// What sort keys of [`found`] begin with, of everything that was asked for in one second.
#[must_use]
pub fn found_at(requested_at: Timestamp) -> String {
    requested_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// By which terms a work order can be found now, in a partition of its own: nobody who reads the work order reads this.
#[must_use]
pub fn terms(tenant: TenantId, work_order: WorkOrderId) -> Key {
    Key::new(format!("TENANT#{tenant}#TERMS#{work_order}"), "TERMS")
}

/// Partition of what a tenant's engineers' days hold in a week (ISO 8601) that a day is in.
#[must_use]
pub fn booked_pk(tenant: TenantId, day: Date) -> String {
    let week = day.iso_week_date();
    format!("TENANT#{tenant}#BOOKED#{:04}-W{:02}", week.year(), week.week())
}

/// What an engineer's day holds already; without one, what is planned on it with nobody named.
#[must_use]
pub fn booked(tenant: TenantId, engineer: Option<StaffId>, day: Date) -> Key {
    let whose = engineer.map(|engineer| engineer.to_string()).unwrap_or_default();
    Key::new(booked_pk(tenant, day), format!("{}{whose}", booked_prefix(day)))
}

/// What sort keys of [`booked`] begin with, of everything on a day.
#[must_use]
pub fn booked_prefix(day: Date) -> String {
    format!("{day}#")
}

/// The day in a sort key of [`booked`], and whose it is.
#[must_use]
pub fn booked_of(sk: &str) -> Option<(Date, Option<StaffId>)> {
    let (day, whose) = sk.split_once('#')?;
    let engineer = if whose.is_empty() { None } else { Some(whose.parse().ok()?) };
    Some((day.parse().ok()?, engineer))
}

/// Partition of the reminders that are due on a day (UTC), of all tenants.
#[must_use]
pub fn reminders(day: Date) -> String {
    format!("REMINDERS#{day}")
}

/// Where a reminder stands in its day: by the second in which it is due.
#[must_use]
pub fn reminder(due: Timestamp, tenant: TenantId, work_order: WorkOrderId) -> String {
    format!("{}#{tenant}#{work_order}", found_at(due))
}

/// The work order in a sort key of [`reminder`], and whose it is.
#[must_use]
pub fn reminder_of(sk: &str) -> Option<(TenantId, WorkOrderId)> {
    let mut parts = sk.splitn(3, '#').skip(1);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
