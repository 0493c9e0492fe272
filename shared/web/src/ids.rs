//! New ids and secrets: the one place where randomness is drawn for a call.

use domain::{
    AddressId, ChallengeId, ChangeRequestId, ContactId, CustomerId, EventId, FileId, ImportId, LocationId,
    ObjectId, PortalId, ProjectId, SessionId, StaffId, TenantId, UserId, WorkOrderId, id::Entropy,
};
use jiff::Timestamp;

/// An id that can be made anew.
pub trait NewId {
    /// The id of a thing made at `now`.
    fn make(now: Timestamp, entropy: Entropy) -> Self;
}

macro_rules! new_id {
    ($($id:ty),+) => {$(
        impl NewId for $id {
            fn make(now: Timestamp, entropy: Entropy) -> Self {
                Self::new(now, entropy)
            }
        }
    )+};
}

new_id!(
    AddressId,
    ChallengeId,
    ChangeRequestId,
    ContactId,
    CustomerId,
    EventId,
    FileId,
    ImportId,
    LocationId,
    ObjectId,
    PortalId,
    ProjectId,
    SessionId,
    StaffId,
    TenantId,
    UserId,
    WorkOrderId
);

/// Random bytes of the operating system.
pub(crate) fn entropy<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}
