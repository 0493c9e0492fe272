//! Every key pattern of the table, once. A pattern is text that a person can read in the console; ids stand in it
//! with their prefix. Each is pinned by a test in `keys/tests.rs`.

mod accounts;
mod customers;
mod documents;
mod imports;
mod mail;
mod objects;
mod portals;
mod projects;
mod work_orders;

pub use self::{
    accounts::*, customers::*, documents::*, imports::*, mail::*, objects::*, portals::*, projects::*,
    work_orders::*,
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
/// Attribute of a record that is written once in its life: what leaves with it.
pub const OUT: &str = "out";
/// Over how many items a tenant's counts are spread.
pub const COUNT_SHARDS: u64 = 8;
/// Over how many items the counts of a customer's work are spread: with more of them the first page would cost more.
pub const GLANCE_SHARDS: u64 = 2;

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

/// SHA-256 in hexadecimal: for people's addresses, which have no business in keys.
fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
