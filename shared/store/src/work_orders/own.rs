//! What a customer's users have asked for, for one of them: lists of it, and how much there is lately.

use super::{Glance, WorkCounts, glance, posting::FoundRow, row};
use crate::{
    entity::{Item, text, text_of},
    error::failed,
    found::{BLOCK, FEW, FILE, Found, ROUNDS, Reading, Source},
    keys,
    page::{PAGE, PageToken},
    store::Store,
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{
    CustomerId, Error, Result, TenantId,
    principal::Member,
    work_order::{Facts, Finding, Origin, Stage, Term},
};
use futures_util::FutureExt as _;
use jiff::{SignedDuration, Timestamp, civil::DateTime};
use std::time::Duration;

/// Requests that one user sends within an hour.
const PER_USER: usize = 20;
/// Requests that one customer's users send within an hour.
const PER_CUSTOMER: usize = 100;

/// What a member's own company has asked for, as far as they may see it.
pub struct OwnWorkOrders<'a> {
    store: &'a Store,
    member: &'a Member,
}

impl<'a> OwnWorkOrders<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a Member) -> Self {
        Self { store, member }
    }

    /// The newest of those that a list shows, at most `count`, in one round of queries; in two, where so much of what is newest
    /// is not shown to them that the first is not enough.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn newest(&self, count: usize, finding: &Finding) -> Result<Found> {
        self.page(finding, None, (count, BLOCK), FEW).await
    }

    /// 25 of those that a list shows, newest first, by their terms, which follow a change a moment later; what was sent
    /// just now stands in the list of all of them at once.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, finding: &Finding, page: Option<&PageToken>) -> Result<Found> {
        self.page(finding, page, (PAGE, BLOCK), ROUNDS).await
    }

    /// The same in parts of 250, for a file.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub async fn export(&self, finding: &Finding, page: Option<&PageToken>) -> Result<Found> {
        self.page(finding, page, (FILE, FILE), ROUNDS).await
    }

    /// How much there is in each stage, which follows a change a moment later; none: nobody counts what they see.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn stages(&self) -> Result<Option<WorkCounts>> {
        glance::stages(self.store, self.member).await
    }

    /// How much there is in each stage and month, and the next visits, as far as they may see that, in one query; `now` is the
    /// time on the portal's clock, `since` the year from which on months are of interest.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn glance(&self, now: DateTime, since: i16) -> Result<Glance> {
        glance::read(self.store, self.member, now, since).await
    }

    async fn page(
        &self,
        finding: &Finding,
        page: Option<&PageToken>,
        size: (usize, usize),
        rounds: usize,
    ) -> Result<Found> {
        let of = |term: &Term| keys::found_by_customer(self.member.tenant(), self.member.customer(), term);
        let group = |terms: Vec<Term>| terms.iter().map(|term| Source::Term(of(term))).collect();
        let mut groups: Vec<Vec<Source>> = finding.read_by(self.member).into_iter().map(group).collect();
        // What was sent a moment ago stands in the index that is written with it.
        if let ([only], true, None) = (groups.as_mut_slice(), finding.is_plain(), page) {
            only.insert(0, Source::Newest);
        }
        let newest = Box::new(|count| self.query(count).boxed());
        let period = (finding.from.map(keys::found_at), finding.before.map(keys::found_at));
        let reading = Reading { store: self.store, newest: Some(newest), groups, period, size, rounds };
        reading.page(page, |row| self.shows(finding, row)).await
    }

    /// Whether a row may be seen and belongs into the list: the rule of the record itself.
    fn shows(&self, finding: &Finding, row: &FoundRow) -> bool {
        let facts = &row.facts;
        self.member.holds(facts.origin, facts.location) && finding.holds(facts, row.row.requested_at)
    }

    /// Looks how many requests came lately, of the user and of all of their company. It reads and writes nothing.
    ///
    /// # Errors
    /// `TooMany` with the time until the next may come, `Unavailable`.
    pub async fn allow(&self, now: Timestamp) -> Result<()> {
        let hour = SignedDuration::from_hours(1);
        let rows = self.query(PER_CUSTOMER).await?;
        let lately: Vec<&FoundRow> =
            rows.iter().filter(|one| now.duration_since(one.row.requested_at) < hour).collect();
        let own = lately.iter().filter(|one| one.facts.origin.user() == Some(self.member.id()));
        let full = own.copied().nth(PER_USER - 1).or(lately.get(PER_CUSTOMER - 1).copied());
        match full {
            None => Ok(()),
            Some(last) => {
                let rest = hour - now.duration_since(last.row.requested_at);
                Err(Error::TooMany { retry_after: Duration::from_secs(rest.as_secs().unsigned_abs().max(1)) })
            }
        }
    }

    /// Those with the highest numbers, at most `limit`.
    pub(super) async fn query(&self, limit: usize) -> Result<Vec<FoundRow>> {
        newest_of(self.store, (self.member.tenant(), self.member.customer()), limit).await
    }
}

/// What a customer's users have asked for, highest number first, at most `limit`.
pub(super) async fn newest_of(
    store: &Store,
    (tenant, customer): (TenantId, CustomerId),
    limit: usize,
) -> Result<Vec<FoundRow>> {
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
    answer.items.unwrap_or_default().into_iter().map(|item| found(tenant, item)).collect()
}

fn found(tenant: TenantId, item: Item) -> Result<FoundRow> {
    let stage =
        Stage::parse(text_of(&item, "stage")).ok_or_else(|| Error::internal("a row without a stage"))?;
    // The index does not have the work type's key: nothing is filtered by it here.
    let facts = Facts {
        stage,
        work_type: String::new(),
        location: text_of(&item, "location").parse().ok(),
        // What guests ask for is not in this index.
        origin: text_of(&item, "by").parse().map_or(Origin::Company, Origin::User),
        assignee: None,
    };
    let number = text_of(&item, keys::CUSTOMER_SK).to_owned();
    let row = row::read_as(tenant, stage, &number, item)?;
    Ok(FoundRow { row, facts, place: None })
}
