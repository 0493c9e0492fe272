//! Keeps up by which terms a record is found. Nobody waits for it: it comes through a queue after the change, more than once
//! and in any order, and always goes by the record as it is now.
//!
//! What an attempt is about to write it first writes down. So whatever became of it, the next one knows every place at
//! which the record may stand, and clears those at which it has no business any more.

use crate::{
    entity::{Consistency, Entity, Item, number},
    keys::{self, Key},
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use domain::{
    CustomerId, Error, Result, TenantId,
    document::DocumentTerm,
    object::ObjectTerm,
    work_order::{Counted, Term},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// How often one attempt begins anew when the record changes under it.
const TRIES: usize = 6;
/// Part of every stamp: another one when rows are written otherwise, so that indexing again writes them anew.
const SHAPE: &str = "3";

/// Some lists that a record stands in at one place: what they have in common stands once.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Lists {
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer: Option<CustomerId>,
    // Terms of both sides, of the customer's alone, of the desk's alone.
    both: BTreeSet<String>,
    own: BTreeSet<String>,
    desk: BTreeSet<String>,
}

impl Lists {
    /// The lists of these terms, on the customer's side and on the desk's, at a place of theirs.
    pub(crate) fn of<T: Ord + ToString>(
        at: String,
        (customer, own): (Option<CustomerId>, &BTreeSet<T>),
        desk: &BTreeSet<T>,
    ) -> Self {
        let words = |terms: &BTreeSet<T>, other: &BTreeSet<T>, both: bool| {
            let chosen = terms.iter().filter(|term| other.contains(term) == both);
            chosen.map(ToString::to_string).collect()
        };
        Self {
            at,
            customer,
            both: words(own, desk, true),
            own: words(own, desk, false),
            desk: words(desk, own, false),
        }
    }

    /// Every key; the partitions of all, on the desk's side and on the customer's, say how a partition is called.
    fn keys(
        &self,
        all_of_desk: &str,
        all_of_own: impl Fn(CustomerId) -> String,
    ) -> BTreeSet<(String, String)> {
        let desk = self.both.iter().chain(&self.desk).map(|term| replaced(all_of_desk, term));
        let own = self.customer.map(all_of_own);
        let of_own = |own: &String| -> Vec<String> {
            self.both.iter().chain(&self.own).map(|term| replaced(own, term)).collect()
        };
        let own = own.as_ref().map(of_own).unwrap_or_default();
        desk.chain(own).map(|pk| (pk, self.at.clone())).collect()
    }
}

/// The places of a record.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Places {
    // Among work orders.
    #[serde(flatten)]
    pub(crate) found: Lists,
    // When the reminder of its visit is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) remind: Option<(String, String)>,
    // Where its visit ahead stands.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) visits: BTreeSet<(String, String)>,
    // Among documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) shelved: Option<Lists>,
    // Among objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) installed: Option<Lists>,
}

impl Places {
    fn keys(&self, tenant: TenantId) -> BTreeSet<(String, String)> {
        let desk = keys::found_by_staff(tenant, &Term::All);
        let mut all =
            self.found.keys(&desk, |customer| keys::found_by_customer(tenant, customer, &Term::All));
        let desk = keys::shelf_of_staff(tenant, &DocumentTerm::All);
        let own = |customer| keys::shelf_of_customer(tenant, customer, &DocumentTerm::All);
        all.extend(self.shelved.iter().flat_map(|shelved| shelved.keys(&desk, own)));
        let desk = keys::installed_for_staff(tenant, &ObjectTerm::All);
        let own = |customer| keys::installed_for_customer(tenant, customer, &ObjectTerm::All);
        all.extend(self.installed.iter().flat_map(|installed| installed.keys(&desk, own)));
        all.extend(self.remind.iter().chain(&self.visits).cloned());
        all
    }
}

/// The partition of a term as it was written down, out of that of all.
fn replaced(all: &str, term: &str) -> String {
    format!("{}{term}", all.strip_suffix("all").unwrap_or(all))
}

/// What was written of a record.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct TermsItem {
    #[serde(skip)]
    key: Option<Key>,
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
        self.key.clone().unwrap_or_else(|| Key { pk: String::new(), sk: String::new() })
    }
}

impl TermsItem {
    fn places(&self, tenant: TenantId) -> BTreeSet<(String, String)> {
        let attempted = self.attempts.values().flatten();
        self.settled.iter().chain(attempted).flat_map(|places| places.keys(tenant)).collect()
    }
}

/// All that is to be written of a record.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) places: Places,
    pub(crate) items: Vec<Item>,
    /// What it counts as.
    pub(crate) counted: Option<Counted>,
    /// The record's version that this is of; none: it is gone.
    pub(crate) version: Option<u64>,
}

/// A record that is found by terms.
pub(crate) trait Indexed {
    /// Whose.
    fn tenant(&self) -> TenantId;
    /// Where it is written down by which terms it is found.
    fn terms(&self) -> Key;
    /// What is to be written of it as it is now.
    async fn wanted(&self, store: &Store) -> Result<Wanted>;
    /// The counts that move when it does not count as what it did before any more.
    fn moved(&self, _was: Option<&Counted>, _is: Option<&Counted>) -> Vec<Edit> {
        Vec::new()
    }
    /// Its version now; none: it is gone.
    async fn version(&self, store: &Store) -> Result<Option<u64>>;
}

/// Sees to it that a record, as it is now, is found by its terms and by no others; `woken`: by which version.
///
/// # Errors
/// `Unavailable`, also while it changes all the time: the message comes again.
pub(crate) async fn update(store: &Store, record: &impl Indexed, woken: u64) -> Result<()> {
    let (tenant, attempt) = (record.tenant(), woken.to_string());
    let mut written = BTreeSet::new();
    for _ in 0..TRIES {
        let wanted = record.wanted(store).await?;
        let stamp = stamp(&wanted.items, wanted.counted.as_ref());
        let mut known = known(store, record.terms()).await?;
        if written.is_empty() && known.attempts.is_empty() && known.stamp == stamp {
            return Ok(());
        }
        known.attempts.entry(attempt.clone()).or_default().insert(wanted.places.clone());
        if !put(store, &mut known).await? {
            continue;
        }
        let keys = wanted.places.keys(tenant);
        let stale = known.places(tenant).union(&written).cloned().collect::<BTreeSet<_>>();
        let stale = stale.difference(&keys).map(|(pk, sk)| Key { pk: pk.clone(), sk: sk.clone() });
        store.scatter(wanted.items, stale.collect()).await?;
        written.extend(keys);
        if record.version(store).await? != wanted.version {
            continue;
        }
        known.attempts.remove(&attempt);
        (known.settled, known.stamp) = (Some(wanted.places), stamp);
        if settle(store, record, known, wanted.counted).await? {
            return Ok(());
        }
    }
    Err(Error::Unavailable("the record changes all the time".into()))
}

/// Says which items there are, to the byte, and what it counts as.
fn stamp(items: &[Item], counted: Option<&Counted>) -> String {
    if items.is_empty() && counted.is_none() {
        return SHAPE.to_owned();
    }
    let mut digest = Sha256::new_with_prefix(SHAPE);
    digest.update(format!("{counted:?}"));
    for item in items {
        let sorted: BTreeMap<&String, &aws_sdk_dynamodb::types::AttributeValue> = item.iter().collect();
        digest.update(format!("{sorted:?}"));
    }
    digest.finalize()[..12].iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn known(store: &Store, key: Key) -> Result<TermsItem> {
    let item: Option<TermsItem> = store.get(key.clone(), Consistency::Strong).await?;
    Ok(TermsItem { key: Some(key), ..item.unwrap_or_default() })
}

/// Writes down what is known, together with the counts that move by it; whether nobody else has meanwhile.
async fn settle(
    store: &Store,
    record: &impl Indexed,
    mut known: TermsItem,
    counted: Option<Counted>,
) -> Result<bool> {
    let moved = record.moved(known.counted.as_ref(), counted.as_ref());
    known.counted = counted;
    if moved.is_empty() {
        return put(store, &mut known).await;
    }
    let (table, before) = (store.table(), known.revision);
    known.revision += 1;
    let mut transaction = Transaction::default();
    // Its second revision at the least: what it is about to write is written down.
    transaction.put(table, known.marshal()?, "revision = :before", &[(":before", number(before))])?;
    for edit in moved {
        transaction.edit(table, edit)?;
    }
    Ok(store.write(transaction).await? == Written::Done)
}

/// Writes down what is known, at its next revision; whether nobody else has meanwhile.
async fn put(store: &Store, known: &mut TermsItem) -> Result<bool> {
    let before = known.revision;
    known.revision += 1;
    let condition = "attribute_not_exists(pk) OR #revision = :before";
    store.put_if(known.marshal()?, condition, number(before)).await
}
