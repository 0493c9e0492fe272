//! Objects of customers, and their lists.

use super::{Key, customers::customer_pk};
use domain::{CustomerId, ObjectId, TenantId, object::ObjectTerm};

/// Partition of an object.
#[must_use]
pub fn object_pk(tenant: TenantId, object: ObjectId) -> String {
    format!("TENANT#{tenant}#OBJECT#{object}")
}

/// The tenant and the object in a partition key of [`object_pk`].
#[must_use]
pub fn object_of(pk: &str) -> Option<(TenantId, ObjectId)> {
    let (tenant, object) = pk.strip_prefix("TENANT#")?.split_once("#OBJECT#")?;
    Some((tenant.parse().ok()?, object.parse().ok()?))
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

/// Partition of the objects that a customer's users find by a term; each stands there under its id, so newest first.
#[must_use]
pub fn installed_for_customer(tenant: TenantId, customer: CustomerId, term: &ObjectTerm) -> String {
    format!("{}#INSTALLED#{term}", customer_pk(tenant, customer))
}

/// Partition of the objects that a tenant's staff find by a term.
#[must_use]
pub fn installed_for_staff(tenant: TenantId, term: &ObjectTerm) -> String {
    format!("TENANT#{tenant}#INSTALLED#{term}")
}

/// By which terms an object can be found now.
#[must_use]
pub fn object_terms(tenant: TenantId, object: ObjectId) -> Key {
    Key::new(format!("TENANT#{tenant}#TERMS#{object}"), "TERMS")
}
