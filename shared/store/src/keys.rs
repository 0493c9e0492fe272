//! Every key pattern of the table, once. A pattern is text that a person can read in the console; ids stand in it
//! with their prefix. Each is pinned by a test in `keys_tests.rs`.

use domain::{
    AddressId, ChallengeId, ChangeRequestId, CustomerId, EventId, FileId, LocationId, PortalId, StaffId,
    TenantId, UserId, WorkOrderId,
    activity::Subject,
    contact::EmailAddress,
    link::{LinkKind, LinkToken},
    number::Number,
    portal::Slug,
    work_order::Stage,
};
use sha2::{Digest, Sha256};

/// Partition key attribute.
pub const PK: &str = "pk";
/// Sort key attribute.
pub const SK: &str = "sk";
/// Attribute that names the kind of an item; the stream's filter looks at it.
pub const KIND: &str = "kind";
/// Attribute after which DynamoDB deletes an item (epoch seconds).
pub const EXPIRES: &str = "expires";
/// Index of lists, newest first; projects [`ROW`].
pub const QUEUE: &str = "queue";
/// Partition key of [`QUEUE`].
pub const QUEUE_PK: &str = "gsi1pk";
/// Sort key of [`QUEUE`].
pub const QUEUE_SK: &str = "gsi1sk";
/// Index from a number to its record; keys alone.
pub const NUMBER: &str = "number";
/// Partition key of [`NUMBER`]; its sort key is [`PK`].
pub const NUMBER_PK: &str = "gsi2pk";
/// Index of what a customer's users have asked for, newest first; projects [`ROW`] and what decides who sees it.
pub const CUSTOMER: &str = "customer";
/// Partition key of [`CUSTOMER`].
pub const CUSTOMER_PK: &str = "gsi3pk";
/// Sort key of [`CUSTOMER`].
pub const CUSTOMER_SK: &str = "gsi3sk";
/// The one attribute that [`QUEUE`] projects: all that a row of a list shows.
pub const ROW: &str = "row";
/// The kind of outbox items, for the stream's filter.
pub const OUTBOX: &str = "OUTBOX";
/// Over how many items a tenant's counts are spread.
pub const COUNT_SHARDS: u64 = 8;

/// Where an item lies.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// Partition.
    pub pk: String,
    /// Place in the partition.
    pub sk: String,
}

impl Key {
    fn new(pk: String, sk: impl Into<String>) -> Self {
        Self { pk, sk: sk.into() }
    }
}

/// From a portal's name in addresses to the portal.
#[must_use]
pub fn slug(slug: &Slug) -> Key {
    Key::new(format!("SLUG#{slug}"), "SLUG")
}

/// A tenant.
#[must_use]
pub fn tenant(tenant: TenantId) -> Key {
    Key::new(format!("TENANT#{tenant}"), "TENANT")
}

/// Partition of a portal with all that belongs to it.
#[must_use]
pub fn portal_pk(tenant: TenantId, portal: PortalId) -> String {
    format!("TENANT#{tenant}#PORTAL#{portal}")
}

/// A portal's settings.
#[must_use]
pub fn portal(tenant: TenantId, portal: PortalId) -> Key {
    Key::new(portal_pk(tenant, portal), "PORTAL")
}

/// The portal in a partition key of [`portal`].
#[must_use]
pub fn portal_of(pk: &str) -> Option<PortalId> {
    pk.rsplit_once("#PORTAL#")?.1.parse().ok()
}

/// A picture of a portal, by its name.
#[must_use]
pub fn picture(tenant: TenantId, portal: PortalId, name: &str) -> Key {
    Key::new(portal_pk(tenant, portal), format!("PICTURE#{name}"))
}

/// One version of a work type's form.
#[must_use]
pub fn form(tenant: TenantId, portal: PortalId, work_type: &str, version: u32) -> Key {
    Key::new(portal_pk(tenant, portal), format!("FORM#{work_type}#{version:06}"))
}

/// Partition of a work order with all that belongs to it.
#[must_use]
pub fn work_order_pk(tenant: TenantId, work_order: WorkOrderId) -> String {
    format!("TENANT#{tenant}#WORKORDER#{work_order}")
}

/// The work order in a partition key of [`work_order_pk`].
#[must_use]
pub fn work_order_of(pk: &str) -> Option<WorkOrderId> {
    pk.rsplit_once("#WORKORDER#")?.1.parse().ok()
}

/// A work order.
#[must_use]
pub fn work_order(tenant: TenantId, work_order: WorkOrderId) -> Key {
    Key::new(work_order_pk(tenant, work_order), "WORKORDER")
}

/// An entry of a work order's timeline.
#[must_use]
pub fn entry(tenant: TenantId, work_order: WorkOrderId, entry: EventId) -> Key {
    Key::new(work_order_pk(tenant, work_order), format!("{ENTRY_PREFIX}{entry}"))
}

/// What sort keys of entries begin with.
pub const ENTRY_PREFIX: &str = "ENTRY#";

/// A file of a work order.
#[must_use]
pub fn file(tenant: TenantId, work_order: WorkOrderId, file: FileId) -> Key {
    Key::new(work_order_pk(tenant, work_order), format!("{FILE_PREFIX}{file}"))
}

/// What sort keys of files begin with.
pub const FILE_PREFIX: &str = "FILE#";

/// How many places for files were given out.
#[must_use]
pub fn uploads(tenant: TenantId, work_order: WorkOrderId) -> Key {
    Key::new(work_order_pk(tenant, work_order), "UPLOADS")
}

/// A public link, by the hash of its secret.
#[must_use]
pub fn link(token: &LinkToken) -> Key {
    Key::new(format!("LINK#{}", token.hash()), "LINK")
}

/// A user in the list of a customer.
#[must_use]
pub fn member(tenant: TenantId, customer: CustomerId, user: UserId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{MEMBER_PREFIX}{user}"))
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

/// An address of a customer for goods or invoices.
#[must_use]
pub fn address(tenant: TenantId, customer: CustomerId, address: AddressId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{ADDRESSES_PREFIX}#{address}"))
}

/// Which of a customer's addresses is the default for what.
#[must_use]
pub fn addresses(tenant: TenantId, customer: CustomerId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{ADDRESSES_PREFIX}ES"))
}

/// What sort keys of a customer's addresses begin with, the defaults' too.
pub const ADDRESSES_PREFIX: &str = "ADDRESS";

/// A change of a customer's data that waits for the desk, or did.
#[must_use]
pub fn change(tenant: TenantId, customer: CustomerId, change: ChangeRequestId) -> Key {
    Key::new(customer_pk(tenant, customer), format!("{CHANGE_PREFIX}{change}"))
}

/// What sort keys of a customer's changes begin with.
pub const CHANGE_PREFIX: &str = "CHANGE#";

/// Partition of [`QUEUE`]: the changes that wait for a tenant's desk, first asked first.
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

/// Partition of [`QUEUE`]: what was done at a tenant, newest last.
#[must_use]
pub fn activities(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#ACTIVITY")
}

/// Partition of [`QUEUE`]: a tenant's portals, by name.
#[must_use]
pub fn portals(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#PORTALS")
}

/// Partition of [`QUEUE`]: a tenant's customers, by name.
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

/// Partition of a member of staff with all that belongs to them.
#[must_use]
pub fn staff_pk(tenant: TenantId, staff: StaffId) -> String {
    format!("TENANT#{tenant}#STAFF#{staff}")
}

/// Partition of a customer's user with all that belongs to them.
#[must_use]
pub fn user_pk(tenant: TenantId, user: UserId) -> String {
    format!("TENANT#{tenant}#USER#{user}")
}

/// The user in a partition key of [`user_pk`].
#[must_use]
pub fn user_of(pk: &str) -> Option<UserId> {
    pk.rsplit_once("#USER#")?.1.parse().ok()
}

/// An account with its sessions, in the partition of whoever it is.
#[must_use]
pub fn account(partition: String) -> Key {
    Key::new(partition, "ACCOUNT")
}

/// The member of staff in a partition key of [`staff_pk`].
#[must_use]
pub fn staff_of(pk: &str) -> Option<StaffId> {
    pk.rsplit_once("#STAFF#")?.1.parse().ok()
}

/// An account's password, apart from what every page reads.
#[must_use]
pub fn password(partition: String) -> Key {
    Key::new(partition, "PASSWORD")
}

/// An account's second factor, apart from what every page reads.
#[must_use]
pub fn factor(partition: String) -> Key {
    Key::new(partition, "FACTOR")
}

/// From a sign-in address to the user; unique in the tenant.
#[must_use]
pub fn user_email(tenant: TenantId, email: &EmailAddress) -> Key {
    Key::new(format!("TENANT#{tenant}#USER-EMAIL#{email}"), "USER-EMAIL")
}

/// One try to sign in by mail.
#[must_use]
pub fn challenge(challenge: ChallengeId) -> Key {
    Key::new(format!("CHALLENGE#{challenge}"), "CHALLENGE")
}

/// From a sign-in address to the member.
#[must_use]
pub fn staff_email(email: &EmailAddress) -> Key {
    Key::new(format!("STAFF-EMAIL#{email}"), "STAFF-EMAIL")
}

/// Failed sign-ins with an address, whether it exists or not.
#[must_use]
pub fn sign_in(realm: &str, email: &EmailAddress) -> Key {
    Key::new(format!("SIGN-IN#{realm}#{}", hash(email.as_str())), "SIGN-IN")
}

/// Failed sign-ins with an address from a network that it was signed in from before. An address has no line
/// end: no other pair makes the same key.
#[must_use]
pub fn sign_in_from(realm: &str, email: &EmailAddress, network: &str) -> Key {
    Key::new(format!("SIGN-IN#{realm}#{}", hash(&format!("{email}\n{network}"))), "SIGN-IN")
}

/// The last number given out in a year.
#[must_use]
pub fn counter(tenant: TenantId, year: i16) -> Key {
    Key::new(format!("TENANT#{tenant}#COUNTER#{}#{year:04}", Number::PREFIX), "COUNTER")
}

/// Partition of a tenant's counts.
#[must_use]
pub fn counts_pk(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#COUNTS")
}

/// The part of the counts that a record moves: always the same one for one record.
#[must_use]
pub fn count_shard(tenant: TenantId, record: impl std::fmt::Display) -> Key {
    let digest = Sha256::digest(record.to_string());
    Key::new(counts_pk(tenant), format!("SHARD#{}", u64::from(digest[0]) % COUNT_SHARDS))
}

/// Requests of one subject within one hour (hours since 1970).
#[must_use]
pub fn limit(scope: &str, subject: &str, hour: i64) -> Key {
    Key::new(format!("LIMIT#{scope}#{}#{hour}", hash(subject)), "LIMIT")
}

/// What leaves with an event.
#[must_use]
pub fn outbox(event: EventId) -> Key {
    Key::new(format!("OUTBOX#{event}"), OUTBOX)
}

/// One mail of an event to one recipient.
#[must_use]
pub fn delivery(event: EventId, to: &EmailAddress) -> Key {
    Key::new(format!("DELIVERY#{event}#{}", hash(to.as_str())), "DELIVERY")
}

/// What takes back all links of a kind that a portal has given out.
#[must_use]
pub fn revoked_links(tenant: TenantId, portal: PortalId, kind: LinkKind) -> Key {
    Key::new(portal_pk(tenant, portal), format!("REVOCATION#{}", kind.as_str()))
}

/// Which mails somebody gets from a tenant.
#[must_use]
pub fn person(tenant: TenantId, email: &EmailAddress) -> Key {
    Key::new(format!("TENANT#{tenant}#PERSON#{}", hash(email.as_str())), "CHOICES")
}

/// An address that takes no mail.
#[must_use]
pub fn suppression(to: &EmailAddress) -> Key {
    Key::new(format!("SUPPRESSION#{}", hash(to.as_str())), "SUPPRESSION")
}

/// Partition of [`QUEUE`]: a tenant's work orders in one stage.
#[must_use]
pub fn work_orders(tenant: TenantId, stage: Stage) -> String {
    format!("TENANT#{tenant}#WORKORDERS#{}", stage.as_str())
}

/// Partition of [`CUSTOMER`]: what a customer's users have asked for.
#[must_use]
pub fn work_orders_of(tenant: TenantId, customer: CustomerId) -> String {
    format!("{}#WORKORDERS", customer_pk(tenant, customer))
}

/// Partition of [`QUEUE`]: a tenant's staff, by name.
#[must_use]
pub fn staff_list(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#STAFF")
}

/// Partition of [`NUMBER`]: the record with a number.
#[must_use]
pub fn number(tenant: TenantId, number: Number) -> String {
    format!("TENANT#{tenant}#NUMBER#{number}")
}

/// SHA-256 in hexadecimal: for people's addresses, which have no business in keys.
fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
#[path = "keys_tests.rs"]
mod tests;
