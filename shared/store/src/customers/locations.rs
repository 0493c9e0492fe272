//! Places of a customer, in its partition; how many there are is counted in the customer's own item.

use crate::{
    entity::{Consistency, Entity, Item, number},
    keys::{self, Key},
    store::Store,
    transaction::{Edit, Transaction},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    CustomerId, Error, LocationId, Result, TenantId,
    address::Address,
    customer::{Customer, Location},
    text::Line,
};
use serde::{Deserialize, Serialize};

/// A place of a customer.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LocationItem {
    #[serde(skip)]
    place: Option<(TenantId, CustomerId)>,
    id: LocationId,
    name: Line,
    address: Address,
}

impl LocationItem {
    fn of((tenant, customer): (TenantId, CustomerId), location: &Location) -> Self {
        let Location { id, name, address } = location.clone();
        Self { place: Some((tenant, customer)), id, name, address }
    }
}

impl Entity for LocationItem {
    const KIND: &'static str = "LOCATION";

    fn key(&self) -> Key {
        self.place.map_or(Key { pk: String::new(), sk: String::new() }, |(tenant, customer)| {
            keys::location(tenant, customer, self.id)
        })
    }
}

/// The place in an item.
pub(crate) fn read(item: Item) -> Result<Location> {
    let LocationItem { id, name, address, .. } = LocationItem::unmarshal(item)?;
    Ok(Location { id, name, address })
}

/// One place, certainly as it is now.
pub(crate) async fn one(
    store: &Store,
    tenant: TenantId,
    customer: CustomerId,
    location: LocationId,
) -> Result<Location> {
    let item = store.get_item(keys::location(tenant, customer, location), Consistency::Strong).await?;
    read(item.ok_or(Error::NotFound)?)
}

/// Adds a place; answers with the part that is refused when there is no room for it.
pub(crate) fn add(
    transaction: &mut Transaction,
    table: &str,
    customer: &Customer,
    location: &Location,
) -> Result<usize> {
    let room = "attribute_exists(pk) AND (attribute_not_exists(#places) OR #places < :most)";
    let count = Edit::of(keys::customer(customer.tenant, customer.id))
        .add("places", 1)
        .only_if(room, &[(":most", number(Location::MAX))]);
    transaction.create(table, &LocationItem::of((customer.tenant, customer.id), location))?;
    transaction.edit(table, count)
}

/// Changes a place that is still as it was.
pub(crate) fn change(
    transaction: &mut Transaction,
    table: &str,
    customer: &Customer,
    before: &Location,
    after: &Location,
) -> Result<usize> {
    let address = |location: &Location| -> Result<AttributeValue> {
        serde_dynamo::to_attribute_value(&location.address).map_err(Error::internal)
    };
    let item = LocationItem::of((customer.tenant, customer.id), after).marshal()?;
    let names = serde_dynamo::to_attribute_value(&before.name).map_err(Error::internal)?;
    let same = [(":address", address(before)?), (":name", names)];
    // `name` is a word of DynamoDB's own: the condition goes by an edit, which stands for names by signs.
    let mut edit = Edit::of(keys::location(customer.tenant, customer.id, after.id))
        .only_if("#address = :address AND #name = :name", &same);
    for attribute in ["name", "address"] {
        if let Some(value) = item.get(attribute) {
            edit = edit.set(attribute, value.clone());
        }
    }
    transaction.edit(table, edit)
}
