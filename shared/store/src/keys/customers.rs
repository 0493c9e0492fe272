//! Customers with what belongs to them, and the log.

use super::{
    Key, accounts::staff_of, accounts::staff_pk, portals::portal_of, portals::portal_pk, portals::tenant,
};
use domain::{
    AddressId, ChangeRequestId, ContactId, CustomerId, EventId, LocationId, TenantId, UserId,
    activity::Subject,
};

/// A user in the list of a customer.
#[must_use]
pub fn member(tenant: TenantId, customer: CustomerId, user: UserId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{MEMBER_PREFIX}{user}"))
}

/// The user in a sort key of [`member`].
#[must_use]
pub fn member_of(sk: &str) -> Option<UserId> {
    sk.strip_prefix(MEMBER_PREFIX)?.parse().ok()
}

/// What sort keys of a customer's users begin with.
pub const MEMBER_PREFIX: &str = "MEMBER#";

/// A place where a customer has work done.
#[must_use]
pub fn location(tenant: TenantId, customer: CustomerId, location: LocationId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{LOCATION_PREFIX}{location}"))
}

/// What sort keys of a customer's locations begin with.
pub const LOCATION_PREFIX: &str = "LOCATION#";

/// Somebody at a customer who can be reached.
#[must_use]
pub fn contact(tenant: TenantId, customer: CustomerId, contact: ContactId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{CONTACT_PREFIX}{contact}"))
}

/// What sort keys of those who can be reached at a customer begin with.
pub const CONTACT_PREFIX: &str = "PERSON#";

/// An address of a customer for goods or invoices.
#[must_use]
pub fn address(tenant: TenantId, customer: CustomerId, address: AddressId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{ADDRESSES_PREFIX}#{address}"))
}

/// Which of a customer's addresses is the default for what.
#[must_use]
pub fn addresses(tenant: TenantId, customer: CustomerId) -> Key {
    Key::new(customer_pk(tenant, customer), ADDRESSES_PREFIX)
}

/// What sort keys of a customer's addresses begin with, the defaults' too: with the customer's own, its places, its users
/// and its people they are read in one query.
pub const ADDRESSES_PREFIX: &str = "POSTAL";

/// A change of a customer's data that waits for the desk, or did.
#[must_use]
pub fn change(tenant: TenantId, customer: CustomerId, change: ChangeRequestId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{CHANGE_PREFIX}{change}"))
}

/// What sort keys of a customer's changes begin with.
pub const CHANGE_PREFIX: &str = "CHANGE#";

/// Partition of [`QUEUE`](super::QUEUE): the changes that wait for a tenant's desk, first asked first.
#[must_use]
pub fn changes(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#CHANGES")
}

/// Partition of a customer with all that belongs to it.
#[must_use]
pub fn customer_pk(tenant: TenantId, customer: CustomerId) -> String {
    format!("TENANT#{tenant}#CUSTOMER#{customer}")
}

/// The customer in a partition key of [`customer_pk`].
#[must_use]
pub fn customer_of(pk: &str) -> Option<CustomerId> {
    pk.rsplit_once("#CUSTOMER#")?.1.parse().ok()
}

/// An entry of the log, with whom or what it is about.
#[must_use]
pub fn activity(tenant: TenantId, about: Subject, entry: EventId) -> Key {
    Key::new(subject_pk(tenant, about), format!("{ACTIVITY_PREFIX}{entry}"))
}

/// Partition of whom or what a log is about.
#[must_use]
pub fn subject_pk(tenant: TenantId, about: Subject) -> String {
    match about {
        Subject::Customer(customer) => customer_pk(tenant, customer),
        Subject::Portal(portal) => portal_pk(tenant, portal),
        Subject::Staff(staff) => staff_pk(tenant, staff),
        Subject::Company => self::tenant(tenant).pk,
    }
}

/// Whom or what the partition of a log is about.
#[must_use]
pub fn subject_of(pk: &str) -> Option<Subject> {
    let plain = || pk.strip_prefix("TENANT#")?.parse::<TenantId>().ok().map(|_| Subject::Company);
    let customer = customer_of(pk).map(Subject::Customer);
    let portal = || portal_of(pk).map(Subject::Portal);
    let staff = || staff_of(pk).map(Subject::Staff);
    customer.or_else(portal).or_else(staff).or_else(plain)
}

/// What sort keys of a log begin with: before everything else of a customer's.
pub const ACTIVITY_PREFIX: &str = "ACTIVITY#";

/// Partition of [`QUEUE`](super::QUEUE): what was done at a tenant, newest last.
#[must_use]
pub fn activities(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#ACTIVITY")
}

/// Partition of [`QUEUE`](super::QUEUE): a tenant's customers, by name.
#[must_use]
pub fn customers(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#CUSTOMERS")
}

/// A customer.
#[must_use]
pub fn customer(tenant: TenantId, customer: CustomerId) -> Key {
    Key::new(customer_pk(tenant, customer), "CUSTOMER")
}

/// From a customer's reference to the customer; case does not matter.
#[must_use]
pub fn reference(tenant: TenantId, reference: &str) -> Key {
    Key::new(format!("TENANT#{tenant}#REFERENCE#{}", reference.trim().to_uppercase()), "REFERENCE")
}
