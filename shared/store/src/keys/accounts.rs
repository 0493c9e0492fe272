//! People who sign in: users and staff, their secrets and their tries.

use super::{Key, hash};
use domain::{ChallengeId, StaffId, TenantId, UserId, contact::EmailAddress};

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

/// Partition of [`QUEUE`](super::QUEUE): a tenant's staff, by name.
#[must_use]
pub fn staff_list(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#STAFF")
}
