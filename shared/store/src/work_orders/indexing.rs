//! Keeps up by which terms a work order is found, and when its visit is to be reminded of. Nobody waits for it: it comes through a queue after the change, more
//! than once and in any order, and always goes by the work order as it is now.
//!
//! What an attempt is about to write it first writes down. So whatever became of it, the next one knows every place at
//! which the work order may stand, and clears those at which it has no business any more.

use super::{
    glance,
    posting::{self, Side},
};
use crate::{
    customers::parts,
    entity::{Consistency, Entity, Item, number, text_of},
    keys::{self, Key},
    page::{Listing, Order, PAGE, PageToken},
    store::Store,
    transaction::{Transaction, Written},
};
use domain::{
    CustomerId, Error, Result, TenantId, WorkOrderId,
    customer::Location,
    text::Line,
    work_order::{Counted, IndexCommand, Stage, Term, WorkOrder},
};
use futures_util::future::try_join_all;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// How often one attempt begins anew when the work order changes under it.
const TRIES: usize = 6;
/// Part of every stamp: another one when rows are written otherwise, so that indexing again writes them anew.
const SHAPE: &str = "2";

/// By what work orders are found, for whoever keeps it up.
pub struct WorkOrderIndex<'a>(&'a Store);

/// The places of a work order, and when it was asked for: what they have in common stands once.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Places {
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer: Option<CustomerId>,
    // Terms of both sides, of the customer's alone, of the desk's alone.
    both: BTreeSet<String>,
    own: BTreeSet<String>,
    desk: BTreeSet<String>,
    // When the reminder of its visit is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remind: Option<(String, String)>,
    // Where its visit ahead stands.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    visits: BTreeSet<(String, String)>,
}

impl Places {
    fn keys(&self, tenant: TenantId) -> BTreeSet<(String, String)> {
        let desk = keys::found_by_staff(tenant, &Term::All);
        let desk = self.both.iter().chain(&self.desk).map(|term| replaced(&desk, term));
        let own = self.customer.map(|customer| keys::found_by_customer(tenant, customer, &Term::All));
        let of_own = |own: &String| -> Vec<String> {
            self.both.iter().chain(&self.own).map(|term| replaced(own, term)).collect()
        };
        let own = own.as_ref().map(of_own).unwrap_or_default();
        desk.chain(own)
            .map(|pk| (pk, self.at.clone()))
            .chain(self.remind.clone())
            .chain(self.visits.clone())
            .collect()
    }
}

/// The partition of a term as it was written down, out of that of all.
fn replaced(all: &str, term: &str) -> String {
    format!("{}{term}", all.strip_suffix("all").unwrap_or(all))
}

/// What was written of a work order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct TermsItem {
    #[serde(skip)]
    of: Option<(TenantId, WorkOrderId)>,
    revision: u64,
    // Says which rows are written, where; empty: nothing is certain.
    stamp: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    settled: Option<Places>,
    // What it is counted as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    counted: Option<Counted>,
    // Attempts that may still be writing, by the version that they were woken for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    attempts: BTreeMap<String, BTreeSet<Places>>,
}

impl Entity for TermsItem {
    const KIND: &'static str = "TERMS";

    fn key(&self) -> Key {
        let nowhere = || Key { pk: String::new(), sk: String::new() };
        self.of.map_or_else(nowhere, |(tenant, work_order)| keys::terms(tenant, work_order))
    }
}

impl TermsItem {
    fn places(&self, tenant: TenantId) -> BTreeSet<(String, String)> {
        let attempted = self.attempts.values().flatten();
        self.settled.iter().chain(attempted).flat_map(|places| places.keys(tenant)).collect()
    }
}

/// What of an image counts here.
#[derive(Deserialize)]
struct Image {
    pk: String,
    stage: Stage,
    version: u64,
}

/// All that is to be written of a work order.
#[derive(Default)]
struct Wanted {
    places: Places,
    items: Vec<Item>,
    counted: Option<Counted>,
    stamp: String,
}

impl Wanted {
    fn of(work_order: Option<&WorkOrder>, place: Option<&Line>) -> Result<Self> {
        let Some(w) = work_order else {
            return Ok(Self { stamp: SHAPE.to_owned(), ..Self::default() });
        };
        let at = keys::found(w.requested_at, w.id);
        let (own, desk) = (Term::of_customer(w, place), Term::of_tenant(w, place));
        let customer = w.customer.filter(|_| !own.is_empty());
        let mut items = Vec::new();
        for term in &desk {
            let pk = keys::found_by_staff(w.tenant, term);
            items.push(posting::item(w, place, Side::Desk, Key { pk, sk: at.clone() })?);
        }
        for (term, customer) in own.iter().zip(std::iter::repeat(customer).map_while(|one| one)) {
            let pk = keys::found_by_customer(w.tenant, customer, term);
            items.push(posting::item(w, place, Side::Customer, Key { pk, sk: at.clone() })?);
        }
        let remind = w.reminder_due().map(|due| posting::reminder(w, due));
        items.extend(remind.clone());
        let words = |terms: &BTreeSet<Term>, other: &BTreeSet<Term>, both: bool| {
            let chosen = terms.iter().filter(|term| other.contains(term) == both);
            chosen.map(ToString::to_string).collect()
        };
        let visits = glance::visits(w, place)?;
        let key = |item: &Item| [keys::PK, keys::SK].map(|name| text_of(item, name).to_owned()).into();
        let places = Places {
            at,
            customer,
            both: words(&own, &desk, true),
            own: words(&own, &desk, false),
            desk: words(&desk, &own, false),
            remind: remind.as_ref().map(key),
            visits: visits.iter().map(key).collect(),
        };
        items.extend(visits);
        let counted = w.counted();
        let stamp = stamp(&items, counted.as_ref())?;
        Ok(Self { places, items, counted, stamp })
    }
}

/// Says which items there are, to the byte, and what it counts as.
fn stamp(items: &[Item], counted: Option<&Counted>) -> Result<String> {
    let mut digest = Sha256::new_with_prefix(SHAPE);
    digest.update(format!("{counted:?}"));
    for item in items {
        let sorted: BTreeMap<&String, &aws_sdk_dynamodb::types::AttributeValue> = item.iter().collect();
        digest.update(format!("{sorted:?}"));
    }
    Ok(digest.finalize()[..12].iter().map(|byte| format!("{byte:02x}")).collect())
}

impl<'a> WorkOrderIndex<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// What the new image of a work order in the table's stream asks for; none: nobody can find it so far.
    ///
    /// # Errors
    /// `Internal` when it is not the image of a work order.
    pub fn command(image: impl Into<serde_dynamo::Item>) -> Result<Option<IndexCommand>> {
        let image: Image = serde_dynamo::from_item(image.into()).map_err(Error::internal)?;
        let ids = image.pk.strip_prefix("TENANT#").and_then(|rest| rest.split_once("#WORKORDER#"));
        let ids = ids.and_then(|(tenant, id)| Some((tenant.parse().ok()?, id.parse().ok()?)));
        let (tenant, work_order) = ids.ok_or_else(|| Error::internal("not the image of a work order"))?;
        let command = IndexCommand { tenant, work_order, version: image.version };
        Ok((image.stage != Stage::Unconfirmed).then_some(command))
    }

    /// Sees to it that a work order, as it is now, is found by its terms and by no others.
    ///
    /// # Errors
    /// `Unavailable`, also while it changes all the time: the message comes again.
    pub async fn update(&self, command: IndexCommand) -> Result<()> {
        let (tenant, id) = (command.tenant, command.work_order);
        let attempt = command.version.to_string();
        let mut written = BTreeSet::new();
        for _ in 0..TRIES {
            let work_order = super::read(self.0, tenant, id).await?;
            let place = self.place(work_order.as_ref()).await?;
            let wanted = Wanted::of(work_order.as_ref(), place.as_ref())?;
            let mut known = self.known(tenant, id).await?;
            if written.is_empty() && known.attempts.is_empty() && known.stamp == wanted.stamp {
                return Ok(());
            }
            known.attempts.entry(attempt.clone()).or_default().insert(wanted.places.clone());
            if !self.put(&mut known).await? {
                continue;
            }
            let keys = wanted.places.keys(tenant);
            let stale = known.places(tenant).union(&written).cloned().collect::<BTreeSet<_>>();
            let stale = stale.difference(&keys).map(|(pk, sk)| Key { pk: pk.clone(), sk: sk.clone() });
            self.0.scatter(wanted.items, stale.collect()).await?;
            written.extend(keys);
            let now = super::read(self.0, tenant, id).await?;
            if now.map(|now| now.version) != work_order.map(|before| before.version) {
                continue;
            }
            known.attempts.remove(&attempt);
            (known.settled, known.stamp) = (Some(wanted.places), wanted.stamp);
            if self.settle(known, wanted.counted).await? {
                return Ok(());
            }
        }
        Err(Error::Unavailable("the work order changes all the time".into()))
    }

    /// Indexes a page of the tenant's work orders in a stage again, for whoever runs the deployment: how many, and where
    /// to go on. What changes meanwhile indexes itself.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn again(
        &self,
        tenant: TenantId,
        stage: Stage,
        page: Option<&PageToken>,
    ) -> Result<(usize, Option<PageToken>)> {
        let listing = Listing::of(stage.as_str(), keys::work_orders(tenant, stage), Order::Falling);
        let id = |item: Item| {
            let id = keys::work_order_of(text_of(&item, keys::PK));
            id.ok_or_else(|| Error::internal("not a row of a list"))
        };
        let page = self.0.page(&listing, page, PAGE, id).await?;
        let count = page.rows.len();
        let command = |work_order| IndexCommand { tenant, work_order, version: 0 };
        try_join_all(page.rows.into_iter().map(|id| self.update(command(id)))).await?;
        Ok((count, page.next))
    }

    /// What the place of a work order is called; none: it has none that is known.
    async fn place(&self, work_order: Option<&WorkOrder>) -> Result<Option<Line>> {
        let known = work_order.and_then(|w| Some(((w.tenant, w.customer?), w.location?)));
        let Some((customer, location)) = known else { return Ok(None) };
        match parts::one::<Location>(self.0, customer, location).await {
            Ok(location) => Ok(Some(location.name)),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn known(&self, tenant: TenantId, id: WorkOrderId) -> Result<TermsItem> {
        let item: Option<TermsItem> = self.0.get(keys::terms(tenant, id), Consistency::Strong).await?;
        Ok(TermsItem { of: Some((tenant, id)), ..item.unwrap_or_default() })
    }

    /// Writes down what is known, together with the counts that move by it; whether nobody else has meanwhile.
    async fn settle(&self, mut known: TermsItem, counted: Option<Counted>) -> Result<bool> {
        let Some(of) = known.of else { return Ok(false) };
        let moved = glance::moved(of, known.counted.as_ref(), counted.as_ref());
        known.counted = counted;
        if moved.is_empty() {
            return self.put(&mut known).await;
        }
        let (table, before) = (self.0.table(), known.revision);
        known.revision += 1;
        let mut transaction = Transaction::default();
        // Its second revision at the least: what it is about to write is written down.
        transaction.put(table, known.marshal()?, "revision = :before", &[(":before", number(before))])?;
        for edit in moved {
            transaction.edit(table, edit)?;
        }
        Ok(self.0.write(transaction).await? == Written::Done)
    }

    /// Writes down what is known, at its next revision; whether nobody else has meanwhile.
    async fn put(&self, known: &mut TermsItem) -> Result<bool> {
        let before = known.revision;
        known.revision += 1;
        let condition = "attribute_not_exists(pk) OR #revision = :before";
        self.0.put_if(known.marshal()?, condition, number(before)).await
    }
}
