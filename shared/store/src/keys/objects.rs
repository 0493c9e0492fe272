//! Objects of customers, and their lists.

use super::{Key, customers::customer_pk};
use domain::{CustomerId, ObjectId, TenantId};

/// Partition of an object.
#[must_use]
pub fn object_pk(tenant: TenantId, object: ObjectId) -> String {
    format!("TENANT#{tenant}#OBJECT#{object}")
}

/// The object in a partition key of [`object_pk`].
#[must_use]
pub fn object_of(pk: &str) -> Option<ObjectId> {
    pk.rsplit_once("#OBJECT#")?.1.parse().ok()
}

/// An object.
#[must_use]
pub fn object(tenant: TenantId, object: ObjectId) -> Key {
    Key::new(object_pk(tenant, object), "OBJECT")
}

/// From the tenant's own key of an object to the object; case does not matter.
#[must_use]
pub fn object_reference(tenant: TenantId, reference: &str) -> Key {
    let reference = reference.trim().to_uppercase();
    Key::new(format!("TENANT#{tenant}#OBJECT-REFERENCE#{reference}"), "REFERENCE")
}

/// Partition of [`QUEUE`](super::QUEUE): a customer's objects, place by place, by name.
#[must_use]
pub fn objects_of(tenant: TenantId, customer: CustomerId) -> String {
    format!("{}#OBJECTS", customer_pk(tenant, customer))
}

/// Partition of [`CUSTOMER`](super::CUSTOMER): those of a customer's objects that are to be serviced, soonest first.
#[must_use]
pub fn services_of(tenant: TenantId, customer: CustomerId) -> String {
    format!("{}#SERVICES", customer_pk(tenant, customer))
}
