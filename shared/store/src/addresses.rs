//! A customer's addresses for goods and invoices: each an item of its own, and one beside them that says which is the
//! default for what. Every change of any of them moves that one item on, so that two never write past each other.

use crate::{
    entity::{Consistency, Entity, Item, number, text_of},
    keys::{self, Key},
    store::Store,
    transaction::Transaction,
};
use domain::{
    AddressId, CustomerId, Error, Result, TenantId,
    postal::{AddressBook, PostalAddress},
};
use serde::{Deserialize, Serialize};

/// Items that are read: every address and the one beside them.
const ITEMS: i32 = 51;

/// An address.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AddressItem {
    #[serde(skip)]
    place: Option<(TenantId, CustomerId)>,
    #[serde(flatten)]
    address: PostalAddress,
}

impl Entity for AddressItem {
    const KIND: &'static str = "ADDRESS";

    fn key(&self) -> Key {
        self.place.map_or(Key { pk: String::new(), sk: String::new() }, |(tenant, customer)| {
            keys::address(tenant, customer, self.address.id)
        })
    }
}

/// What is the default for what.
#[derive(Debug, Default, Serialize, Deserialize)]
struct BookItem {
    #[serde(skip)]
    place: Option<(TenantId, CustomerId)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shipping: Option<AddressId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    billing: Option<AddressId>,
    version: u64,
}

impl Entity for BookItem {
    const KIND: &'static str = "ADDRESSES";

    fn key(&self) -> Key {
        self.place.map_or(Key { pk: String::new(), sk: String::new() }, |(tenant, customer)| {
            keys::addresses(tenant, customer)
        })
    }
}

/// The kinds of items that make up a book.
pub(crate) const KINDS: [&str; 2] = [AddressItem::KIND, BookItem::KIND];

/// Every address of a customer.
pub(crate) async fn book(
    store: &Store,
    (tenant, customer): (TenantId, CustomerId),
    consistency: Consistency,
) -> Result<AddressBook> {
    let pk = keys::customer_pk(tenant, customer);
    let items = store.below(&pk, keys::ADDRESSES_PREFIX, ITEMS, consistency).await?;
    read(items.into_iter().rev())
}

/// The book in its items.
pub(crate) fn read(items: impl Iterator<Item = Item>) -> Result<AddressBook> {
    let mut book = AddressBook::default();
    for item in items {
        match text_of(&item, keys::KIND) {
            AddressItem::KIND => book.addresses.push(AddressItem::unmarshal(item)?.address),
            BookItem::KIND => {
                let BookItem { shipping, billing, version, .. } = BookItem::unmarshal(item)?;
                (book.shipping, book.billing, book.version) = (shipping, billing, version);
            }
            _ => return Err(Error::internal("not a part of a book of addresses")),
        }
    }
    Ok(book)
}

/// Writes what differs between two states of a book, as long as it is still as it was; the part that is refused when it
/// is not.
pub(crate) fn put(
    transaction: &mut Transaction,
    table: &str,
    place: (TenantId, CustomerId),
    (before, after): (&AddressBook, &AddressBook),
) -> Result<usize> {
    for address in &after.addresses {
        if before.find(address.id) != Some(address) {
            let address = address.clone();
            transaction.replace(table, &AddressItem { place: Some(place), address })?;
        }
    }
    for gone in before.addresses.iter().filter(|one| after.find(one.id).is_none()) {
        transaction.delete(table, keys::address(place.0, place.1, gone.id))?;
    }
    let AddressBook { shipping, billing, version, .. } = after.clone();
    let item = BookItem { place: Some(place), shipping, billing, version }.marshal()?;
    match before.version {
        0 => transaction.put(table, item, "attribute_not_exists(pk)", &[]),
        seen => transaction.put(table, item, "version = :seen", &[(":seen", number(seen))]),
    }
}
