//! The customers that the rows of a part name, each read once.

use domain::{
    FieldErrors, FormData, Problem, Result,
    customer::{Customer, Location},
    principal::StaffMember,
};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::collections::{BTreeSet, HashMap};
use store::Store;

/// So many calls are under way at once.
pub const AT_ONCE: usize = 16;

/// A customer with its places.
pub type Owner = (Customer, Vec<Location>);

/// The customers that are named, by their references in upper case; none: there is no such one.
pub struct Owners(HashMap<String, Option<Owner>>);

fn folded(reference: &str) -> String {
    reference.trim().to_uppercase()
}

impl Owners {
    /// Reads those that some rows name.
    pub async fn of<'a>(
        store: &Store,
        who: &StaffMember,
        rows: impl Iterator<Item = &'a FormData>,
    ) -> Result<Self> {
        let named: BTreeSet<String> = rows.map(|row| folded(row.get("customer"))).collect();
        let read =
            stream::iter(named.into_iter().filter(|one| !one.is_empty())).map(|reference| async move {
                let owner = match store.desk_customers(who).by_reference(&reference).await? {
                    Some(customer) => Some(store.desk_objects(who).owner(customer.id).await?),
                    None => None,
                };
                Ok::<_, domain::Error>((reference, owner))
            });
        read.buffer_unordered(AT_ONCE).try_collect().await.map(Self)
    }

    /// The customer that a row names; notes when there is no such one.
    pub fn named(&self, row: &FormData, errors: &mut FieldErrors) -> Option<&Owner> {
        let reference = folded(row.get("customer"));
        if reference.is_empty() {
            errors.add("customer", Problem::new("error-required"));
            return None;
        }
        let owner = self.0.get(&reference).and_then(Option::as_ref);
        if owner.is_none() {
            errors.add("customer", Problem::new("error-import-customer"));
        }
        owner
    }
}
