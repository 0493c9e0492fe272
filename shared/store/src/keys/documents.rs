//! Documents, and what they are found by.

use super::{Key, customers::customer_pk};
use domain::{
    CustomerId, DocumentId, TenantId,
    document::{DocumentTerm, Shelved},
};
use jiff::Timestamp;

/// Partition of a document with the files that were sent for it.
#[must_use]
pub fn document_pk(tenant: TenantId, document: DocumentId) -> String {
    format!("TENANT#{tenant}#DOCUMENT#{document}")
}

/// The tenant and the document in a partition key of [`document_pk`].
#[must_use]
pub fn document_of(pk: &str) -> Option<(TenantId, DocumentId)> {
    let (tenant, document) = pk.strip_prefix("TENANT#")?.split_once("#DOCUMENT#")?;
    Some((tenant.parse().ok()?, document.parse().ok()?))
}

/// A document.
#[must_use]
pub fn document(tenant: TenantId, document: DocumentId) -> Key {
    Key::new(document_pk(tenant, document), "DOCUMENT")
}

/// Partition of [`QUEUE`](super::QUEUE): a tenant's documents, by when their latest version came.
#[must_use]
pub fn documents(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#DOCUMENTS")
}

/// Partition of the documents that a customer's users find by a term.
#[must_use]
pub fn shelf_of_customer(tenant: TenantId, customer: CustomerId, term: &DocumentTerm) -> String {
    format!("{}#SHELF#{term}", customer_pk(tenant, customer))
}

/// Partition of the documents that a tenant's staff find by a term.
#[must_use]
pub fn shelf_of_staff(tenant: TenantId, term: &DocumentTerm) -> String {
    format!("TENANT#{tenant}#SHELF#{term}")
}

/// Where a document stands on a shelf: by the second in which its latest version came.
#[must_use]
pub fn shelved(at: Timestamp, what: Shelved) -> String {
    format!("{}#{what}", super::found_at(at))
}

/// By which terms a document can be found now.
#[must_use]
pub fn document_terms(tenant: TenantId, document: DocumentId) -> Key {
    Key::new(format!("TENANT#{tenant}#TERMS#{document}"), "TERMS")
}
