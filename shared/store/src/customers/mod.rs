//! Customers, found by the reference on their letters, by their id, and in the desk's list by name.

mod desk;
mod meant;
pub(crate) mod parts;
mod row;

pub use desk::{CustomerRecord, CustomerRow, DeskCustomers};
pub use meant::Meant;
pub use parts::Part as CustomerPart;
pub(crate) use row::{beginning, shorten};

use crate::{
    entity::{Consistency, Entity, number},
    keys::{self, Key},
    store::Store,
    transaction::{Edit, Transaction},
};
use domain::{
    CustomerId, Result, TenantId,
    address::Address,
    contact::Contact,
    customer::{AccountManager, Customer, CustomerStatus},
    text::Line,
};
use row::RowItem;
use serde::{Deserialize, Serialize};

/// A customer.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CustomerItem {
    id: CustomerId,
    tenant: TenantId,
    reference: Line,
    name: Line,
    contact: Contact,
    address: Address,
    #[serde(default)]
    status: CustomerStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    payment_days: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    manager: Option<AccountManager>,
    #[serde(default)]
    version: u64,
    row: RowItem,
}

impl From<&Customer> for CustomerItem {
    fn from(customer: &Customer) -> Self {
        let row = RowItem::of(customer);
        let Customer { id, tenant, reference, name, contact, address, status, payment_days, version, .. } =
            customer.clone();
        let manager = customer.account_manager.clone();
        Self { id, tenant, reference, name, contact, address, status, payment_days, manager, version, row }
    }
}

impl From<CustomerItem> for Customer {
    fn from(item: CustomerItem) -> Self {
        let CustomerItem { id, tenant, reference, name, contact, address, status, .. } = item;
        let CustomerItem { payment_days, manager: account_manager, version, .. } = item;
        Self { id, tenant, reference, name, contact, address, status, payment_days, account_manager, version }
    }
}

impl Entity for CustomerItem {
    const KIND: &'static str = "CUSTOMER";

    fn key(&self) -> Key {
        keys::customer(self.tenant, self.id)
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let sorted = row::sort_key(&self.name, self.id);
        vec![(keys::QUEUE_PK, keys::customers(self.tenant)), (keys::QUEUE_SK, sorted)]
    }
}

/// Everything of a customer's item that a change of the customer may touch; how many places and people it has stays.
pub(crate) fn rewrite(customer: &Customer) -> Result<Edit> {
    let mut edit = Edit::of(keys::customer(customer.tenant, customer.id));
    let mut item = CustomerItem::from(customer).marshal()?;
    for optional in ["manager", "payment_days"] {
        if !item.contains_key(optional) {
            edit = edit.remove(optional);
        }
    }
    item.retain(|name, _| {
        ![keys::PK, keys::SK, keys::KIND, "id", "tenant", keys::QUEUE_PK].contains(&name.as_str())
    });
    Ok(item.into_iter().fold(edit, |edit, (attribute, value)| edit.set(&attribute, value)))
}

/// Adds a customer as it is now to a transaction, as long as it is still `before`; the part that is refused when not.
pub(crate) fn put(
    transaction: &mut Transaction,
    table: &str,
    before: &Customer,
    after: &Customer,
) -> Result<usize> {
    let after = Customer { version: before.version + 1, ..after.clone() };
    let same = "attribute_exists(pk) AND #version = :seen";
    transaction.edit(table, rewrite(&after)?.only_if(same, &[(":seen", number(before.version))]))
}

/// From a reference to its customer; unique in a tenant.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ReferenceItem {
    #[serde(skip)]
    pub(crate) place: Option<(TenantId, String)>,
    pub(crate) customer: CustomerId,
}

impl Entity for ReferenceItem {
    const KIND: &'static str = "REFERENCE";

    fn key(&self) -> Key {
        match &self.place {
            Some((tenant, reference)) => keys::reference(*tenant, reference),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }
}

/// The customer of a reference, whatever its postcode.
pub(crate) async fn by_reference(
    store: &Store,
    tenant: TenantId,
    reference: &str,
) -> Result<Option<Customer>> {
    // A key has at most 2 KB; no reference is longer than a line.
    if reference.trim().is_empty() || reference.chars().count() > domain::text::LINE_MAX {
        return Ok(None);
    }
    let key = keys::reference(tenant, reference);
    let Some(found) = store.get::<ReferenceItem>(key, Consistency::Eventual).await? else { return Ok(None) };
    let customer: Option<CustomerItem> =
        store.get(keys::customer(tenant, found.customer), Consistency::Eventual).await?;
    Ok(customer.map(Customer::from))
}

/// What a customer is called now; none: there is none of this id.
pub(crate) async fn name_of(store: &Store, tenant: TenantId, customer: CustomerId) -> Result<Option<Line>> {
    let item: Option<CustomerItem> = store.get(keys::customer(tenant, customer), Consistency::Strong).await?;
    Ok(item.map(|item| item.name))
}

/// Customers by their id, for the session check of every page.
pub struct Customers<'a>(&'a Store);

impl<'a> Customers<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// A customer; what was changed within the last moment may not show yet.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn find(&self, tenant: TenantId, customer: CustomerId) -> Result<Option<Customer>> {
        let item: Option<CustomerItem> =
            self.0.get(keys::customer(tenant, customer), Consistency::Eventual).await?;
        Ok(item.map(Customer::from))
    }
}
