//! What a customer's users have asked for, for one of them: the newest of it, and how much there is lately.

use super::row::{self, WorkOrderRow};
use crate::{
    entity::{Item, text, text_of},
    error::failed,
    keys,
    store::Store,
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{
    CustomerId, Error, LocationId, Result, TenantId, UserId, principal::Member, user::Scope,
    work_order::Stage,
};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// As many of a customer's newest are looked through for those in somebody's scope: they cost two read units.
const LOOKED_THROUGH: usize = 36;
/// Requests that one user sends within an hour.
const PER_USER: usize = 20;
/// Requests that one customer's users send within an hour.
const PER_CUSTOMER: usize = 100;

/// What a member's own company has asked for, as far as they may see it.
pub struct OwnWorkOrders<'a> {
    store: &'a Store,
    member: &'a Member,
}

/// A row, and whose it is.
pub(super) struct OwnRow {
    pub(super) row: WorkOrderRow,
    by: Option<UserId>,
    location: Option<LocationId>,
}

impl<'a> OwnWorkOrders<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a Member) -> Self {
        Self { store, member }
    }

    /// The newest, at most `count`, in one query. Who does not see all of the company's is shown those of its newest 36
    /// that are in their scope.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn newest(&self, count: usize) -> Result<Vec<WorkOrderRow>> {
        let whole = matches!(self.member.scope(), Scope::Company);
        let rows = self.newest_rows(if whole { count } else { LOOKED_THROUGH }).await?;
        let seen =
            rows.into_iter().filter(|one| one.by.is_some_and(|by| self.member.holds(by, one.location)));
        Ok(seen.map(|one| one.row).take(count).collect())
    }

    /// Looks how many requests came lately, of the user and of all of their company. It reads and writes nothing.
    ///
    /// # Errors
    /// `TooMany` with the time until the next may come, `Unavailable`.
    pub async fn allow(&self, now: Timestamp) -> Result<()> {
        let hour = SignedDuration::from_hours(1);
        let rows = self.newest_rows(PER_CUSTOMER).await?;
        let lately: Vec<&OwnRow> =
            rows.iter().filter(|one| now.duration_since(one.row.requested_at) < hour).collect();
        let own = lately.iter().filter(|one| one.by == Some(self.member.id()));
        let full = own.copied().nth(PER_USER - 1).or(lately.get(PER_CUSTOMER - 1).copied());
        match full {
            None => Ok(()),
            Some(last) => {
                let rest = hour - now.duration_since(last.row.requested_at);
                Err(Error::TooMany { retry_after: Duration::from_secs(rest.as_secs().unsigned_abs().max(1)) })
            }
        }
    }

    async fn newest_rows(&self, limit: usize) -> Result<Vec<OwnRow>> {
        newest_of(self.store, self.member.tenant(), self.member.customer(), limit).await
    }
}

/// What a customer's users have asked for, newest first, at most so many.
pub(super) async fn newest_of(
    store: &Store,
    tenant: TenantId,
    customer: CustomerId,
    limit: usize,
) -> Result<Vec<OwnRow>> {
    let answer = store
        .client()
        .query()
        .table_name(store.table())
        .index_name(keys::CUSTOMER)
        .key_condition_expression("gsi3pk = :pk")
        .expression_attribute_values(":pk", text(keys::work_orders_of(tenant, customer)))
        .scan_index_forward(false)
        .limit(i32::try_from(limit).unwrap_or(i32::MAX))
        .return_consumed_capacity(ReturnConsumedCapacity::Total)
        .send()
        .await
        .map_err(failed)?;
    store.units().read(&answer.consumed_capacity);
    answer.items.unwrap_or_default().into_iter().map(|item| OwnRow::read(tenant, item)).collect()
}

impl OwnRow {
    fn read(tenant: TenantId, item: Item) -> Result<Self> {
        let stage =
            Stage::parse(text_of(&item, "stage")).ok_or_else(|| Error::internal("a row without a stage"))?;
        let (by, location) = (text_of(&item, "by").parse().ok(), text_of(&item, "location").parse().ok());
        let number = text_of(&item, keys::CUSTOMER_SK).to_owned();
        Ok(Self { row: row::read_as(tenant, stage, &number, item)?, by, location })
    }
}
