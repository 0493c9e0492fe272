//! An object as it is stored.

use super::row::{self, RowItem};
use crate::{
    entity::{Consistency, Entity, number, text},
    keys::{self, Key},
    store::Store,
    transaction::Transaction,
};
use domain::{
    CustomerId, LocationId, ObjectId, Result, TenantId,
    object::{Object, ObjectStatus},
    text::{Line, Text},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An object. Its indexes are made with it and not read back.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ObjectItem {
    #[serde(skip)]
    place: Option<(TenantId, ObjectId)>,
    #[serde(skip)]
    listed: Option<(String, Option<String>)>,
    customer: CustomerId,
    name: Line,
    is_a: Line,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    serial: Option<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<LocationId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    installed: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    warranty: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract: Option<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<Text>,
    #[serde(default)]
    status: ObjectStatus,
    #[serde(default)]
    version: u64,
    row: RowItem,
}

impl From<&Object> for ObjectItem {
    fn from(object: &Object) -> Self {
        let o = object.clone();
        Self {
            place: Some((o.tenant, o.id)),
            listed: Some((row::sort_key(object), row::service_key(object))),
            row: RowItem::of(object),
            customer: o.customer,
            name: o.name,
            is_a: o.kind,
            reference: o.reference,
            serial: o.serial,
            location: o.location,
            installed: o.installed_on,
            warranty: o.warranty_until,
            contract: o.contract,
            service: o.next_service,
            note: o.note,
            status: o.status,
            version: o.version,
        }
    }
}

impl ObjectItem {
    /// The object of the item.
    pub(crate) fn object(self, tenant: TenantId, id: ObjectId) -> Object {
        Object {
            id,
            tenant,
            customer: self.customer,
            name: self.name,
            kind: self.is_a,
            reference: self.reference,
            serial: self.serial,
            location: self.location,
            installed_on: self.installed,
            warranty_until: self.warranty,
            contract: self.contract,
            next_service: self.service,
            note: self.note,
            status: self.status,
            label: self.row.label,
            version: self.version,
        }
    }
}

impl Entity for ObjectItem {
    const KIND: &'static str = "OBJECT";

    fn key(&self) -> Key {
        let nowhere = Key { pk: String::new(), sk: String::new() };
        self.place.map_or(nowhere, |(tenant, id)| keys::object(tenant, id))
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let Some(((tenant, _), (by_place, by_service))) = self.place.zip(self.listed.clone()) else {
            return Vec::new();
        };
        let mut indexes =
            vec![(keys::QUEUE_PK, keys::objects_of(tenant, self.customer)), (keys::QUEUE_SK, by_place)];
        if let Some(day) = by_service {
            indexes.push((keys::CUSTOMER_PK, keys::services_of(tenant, self.customer)));
            indexes.push((keys::CUSTOMER_SK, day));
        }
        indexes
    }
}

/// From the tenant's own key of an object to the object; unique in a tenant.
#[derive(Debug, Serialize, Deserialize)]
struct ReferenceItem {
    #[serde(skip)]
    place: Option<(TenantId, String)>,
    held_by: ObjectId,
}

impl Entity for ReferenceItem {
    const KIND: &'static str = "OBJECT-REFERENCE";

    fn key(&self) -> Key {
        match &self.place {
            Some((tenant, reference)) => keys::object_reference(*tenant, reference),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }
}

/// The object that has a reference.
pub(crate) async fn held_by(store: &Store, tenant: TenantId, reference: &str) -> Result<Option<ObjectId>> {
    // A key has at most 2 KB; no reference is longer than a line.
    if reference.trim().is_empty() || reference.chars().count() > domain::text::LINE_MAX {
        return Ok(None);
    }
    let key = keys::object_reference(tenant, reference);
    let found: Option<ReferenceItem> = store.get(key, Consistency::Strong).await?;
    Ok(found.map(|found| found.held_by))
}

/// Adds a new object; the part that is refused when its reference is taken, if it has one.
pub(crate) fn put_new(transaction: &mut Transaction, table: &str, object: &Object) -> Result<Option<usize>> {
    let taken = take(transaction, table, object)?;
    transaction.create(table, &ObjectItem::from(object))?;
    Ok(taken)
}

/// Writes an object in the place of what it was, if it still is; the parts that are refused when it is not, and when its
/// reference is taken.
pub(crate) fn put(
    transaction: &mut Transaction,
    table: &str,
    before: &Object,
    after: &Object,
) -> Result<(usize, Option<usize>)> {
    let next = Object { version: before.version + 1, ..after.clone() };
    let seen = [(":seen", number(before.version))];
    let changed = transaction.put(table, ObjectItem::from(&next).marshal()?, "version = :seen", &seen)?;
    let key = |object: &Object| {
        let reference = object.reference.as_ref();
        reference.map(|reference| keys::object_reference(object.tenant, reference.as_str()))
    };
    if key(before) == key(after) {
        return Ok((changed, None));
    }
    if let Some(free) = key(before) {
        transaction.delete(table, free)?;
    }
    Ok((changed, take(transaction, table, after)?))
}

/// Takes an object's reference for it, if it has one.
fn take(transaction: &mut Transaction, table: &str, object: &Object) -> Result<Option<usize>> {
    let Some(reference) = &object.reference else { return Ok(None) };
    let item = ReferenceItem { place: Some((object.tenant, reference.to_string())), held_by: object.id };
    let (free, ours) = ("attribute_not_exists(pk) OR held_by = :object", text(object.id.to_string()));
    transaction.put(table, item.marshal()?, free, &[(":object", ours)]).map(Some)
}
