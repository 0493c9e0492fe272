//! Links, limits, and what leaves by mail.

use super::{Key, OUTBOX, hash};
use domain::{EventId, TenantId, contact::EmailAddress, link::LinkToken};

/// A public link, by the hash of its secret.
#[must_use]
pub fn link(token: &LinkToken) -> Key {
    Key::new(format!("LINK#{}", token.hash()), "LINK")
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

/// Which mails somebody gets from a tenant.
#[must_use]
pub fn person(tenant: TenantId, email: &EmailAddress) -> Key {
    Key::new(format!("TENANT#{tenant}#PERSON#{}", hash(email.as_str())), "CHOICES")
}

/// What takes back all links that were sent to somebody.
#[must_use]
pub fn revoked_links_of(tenant: TenantId, email: &EmailAddress) -> Key {
    Key { sk: "REVOCATION".to_owned(), ..person(tenant, email) }
}

/// An address that takes no mail.
#[must_use]
pub fn suppression(to: &EmailAddress) -> Key {
    Key::new(format!("SUPPRESSION#{}", hash(to.as_str())), "SUPPRESSION")
}
