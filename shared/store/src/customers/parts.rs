//! What a customer has several of: places, people to talk to. Each is an item of its own in the customer's partition; how
//! many there are is counted in the customer's own item.

use crate::{
    entity::{Consistency, Entity, Item, number},
    keys::{self, Key},
    store::Store,
    transaction::{Edit, Transaction},
};
use domain::{
    ContactId, CustomerId, Error, LocationId, Result, TenantId,
    activity::{Deed, FieldChange},
    contact::ContactPerson,
    customer::{Customer, Location},
    error::there,
    text::{Line, folded},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// One of the kinds of things that a customer has several of.
pub trait Part: Clone + Serialize + DeserializeOwned + Send + Sync {
    /// Its id.
    type Id: Copy + Send;
    /// The kind of its items.
    const KIND: &'static str;
    /// Attribute of the customer's item that counts them.
    const COUNT: &'static str;
    /// As many one customer can have.
    const MAX: u32;
    /// The refusal of one more.
    const FULL: &'static str;

    /// Its id.
    fn id(&self) -> Self::Id;

    /// Where the one with an id lies.
    fn key(place: (TenantId, CustomerId), id: Self::Id) -> Key;

    /// What becoming `after` is, as the log has it: from nothing it is added, into nothing it is taken away. None:
    /// nothing is different.
    fn deed(before: Option<&Self>, after: Option<&Self>) -> Option<Deed>;
}

impl Part for Location {
    type Id = LocationId;
    const KIND: &'static str = "LOCATION";
    const COUNT: &'static str = "places";
    const MAX: u32 = Self::MAX;
    const FULL: &'static str = "refusal-too-many-locations";

    fn id(&self) -> LocationId {
        self.id
    }

    fn deed(before: Option<&Self>, after: Option<&Self>) -> Option<Deed> {
        match (before, after?) {
            (None, after) => Some(Deed::LocationAdded(after.name.clone())),
            (Some(before), after) => {
                some(before.changes(after)).map(|fields| Deed::LocationChanged(before.name.clone(), fields))
            }
        }
    }

    fn key((tenant, customer): (TenantId, CustomerId), id: LocationId) -> Key {
        keys::location(tenant, customer, id)
    }
}

impl Part for ContactPerson {
    type Id = ContactId;
    const KIND: &'static str = "PERSON";
    const COUNT: &'static str = "people";
    const MAX: u32 = Self::MAX;
    const FULL: &'static str = "refusal-too-many-contacts";

    fn id(&self) -> ContactId {
        self.id
    }

    fn deed(before: Option<&Self>, after: Option<&Self>) -> Option<Deed> {
        match (before, after) {
            (None, None) => None,
            (None, Some(after)) => Some(Deed::ContactAdded(after.name.clone())),
            (Some(before), None) => Some(Deed::ContactRemoved(before.name.clone())),
            (Some(before), Some(after)) => {
                some(before.changes(after)).map(|fields| Deed::ContactChanged(before.name.clone(), fields))
            }
        }
    }

    fn key((tenant, customer): (TenantId, CustomerId), id: ContactId) -> Key {
        keys::contact(tenant, customer, id)
    }
}

fn some(fields: Vec<FieldChange>) -> Option<Vec<FieldChange>> {
    (!fields.is_empty()).then_some(fields)
}

/// A part as it is stored.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "P: DeserializeOwned"))]
struct PartItem<P> {
    #[serde(skip)]
    place: Option<(TenantId, CustomerId)>,
    #[serde(flatten)]
    part: P,
}

impl<P: Part> Entity for PartItem<P> {
    const KIND: &'static str = P::KIND;

    fn key(&self) -> Key {
        let nowhere = Key { pk: String::new(), sk: String::new() };
        self.place.map_or(nowhere, |place| P::key(place, self.part.id()))
    }
}

/// The part in an item.
pub(crate) fn read<P: Part>(item: Item) -> Result<P> {
    PartItem::<P>::unmarshal(item).map(|item| item.part)
}

/// One part, certainly as it is now.
pub(crate) async fn one<P: Part>(store: &Store, place: (TenantId, CustomerId), id: P::Id) -> Result<P> {
    let item = store.get_item(P::key(place, id), Consistency::Strong).await?;
    read(item.ok_or(Error::NotFound)?)
}

/// What a place of a customer is called now; none: there is no place, or nothing is known of it.
pub(crate) async fn place_name(
    store: &Store,
    tenant: TenantId,
    at: Option<(CustomerId, LocationId)>,
) -> Result<Option<Line>> {
    let Some((customer, location)) = at else { return Ok(None) };
    let location = there(one::<Location>(store, (tenant, customer), location).await)?;
    Ok(location.map(|location| location.name))
}

/// Whom to reach at a customer beside its main contact, by name.
pub(crate) async fn contacts(
    store: &Store,
    (tenant, customer): (TenantId, CustomerId),
    consistency: Consistency,
) -> Result<Vec<ContactPerson>> {
    let pk = keys::customer_pk(tenant, customer);
    let most = i32::try_from(ContactPerson::MAX).unwrap_or(i32::MAX);
    let items = store.below(&pk, keys::CONTACT_PREFIX, most, consistency).await?;
    let contacts: Result<Vec<ContactPerson>> = items.into_iter().map(read).collect();
    contacts.map(by_name)
}

/// People as they are looked up.
pub(crate) fn by_name(mut contacts: Vec<ContactPerson>) -> Vec<ContactPerson> {
    contacts.sort_by_cached_key(|contact| folded(contact.name.as_str()));
    contacts
}

/// Adds a part; answers with the part of the transaction that is refused when there is no room for it.
pub(crate) fn add<P: Part>(
    transaction: &mut Transaction,
    table: &str,
    customer: &Customer,
    part: &P,
) -> Result<usize> {
    let room = "attribute_exists(pk) AND (attribute_not_exists(#count) OR #count < :most)";
    let count = Edit::of(keys::customer(customer.tenant, customer.id))
        .add(P::COUNT, 1)
        .only_if(room, &[(":most", number(P::MAX))])
        .naming("count", P::COUNT);
    transaction.create(table, &item(customer, part))?;
    transaction.edit(table, count)
}

/// Changes a part that is still as it was.
pub(crate) fn change<P: Part>(
    transaction: &mut Transaction,
    table: &str,
    customer: &Customer,
    (before, after): (&P, &P),
) -> Result<usize> {
    let (was, is) = (item(customer, before).marshal()?, item(customer, after).marshal()?);
    let mut names: Vec<&String> =
        was.keys().chain(is.keys().filter(|name| !was.contains_key(*name))).collect();
    names.retain(|name| ![keys::PK, keys::SK, keys::KIND, "id"].contains(&name.as_str()));
    names.sort();
    let mut edit = Edit::of(P::key((customer.tenant, customer.id), after.id()));
    let (mut same, mut values) = (Vec::new(), Vec::new());
    for (at, name) in names.into_iter().enumerate() {
        match was.get(name) {
            Some(value) => {
                same.push(format!("#{name} = :was{at}"));
                values.push((format!(":was{at}"), value.clone()));
            }
            None => same.push(format!("attribute_not_exists(#{name})")),
        }
        edit = match is.get(name) {
            Some(value) => edit.set(name, value.clone()),
            None => edit.remove(name),
        };
    }
    let values: Vec<_> = values.iter().map(|(place, value)| (place.as_str(), value.clone())).collect();
    transaction.edit(table, edit.only_if(&same.join(" AND "), &values))
}

/// Takes a part away that is there.
pub(crate) fn remove<P: Part>(
    transaction: &mut Transaction,
    table: &str,
    customer: &Customer,
    id: P::Id,
) -> Result<()> {
    transaction.remove(table, P::key((customer.tenant, customer.id), id))?;
    let count = Edit::of(keys::customer(customer.tenant, customer.id)).add(P::COUNT, -1);
    transaction.edit(table, count).map(drop)
}

fn item<P: Part>(customer: &Customer, part: &P) -> PartItem<P> {
    PartItem { place: Some((customer.tenant, customer.id)), part: part.clone() }
}
