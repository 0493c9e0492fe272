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
    WorkOrderId
);

impl NewId for UserId {
    /// Nothing in it says when: whoever invites somebody does not learn from it since when they are known here.
    fn make(_: Timestamp, entropy: Entropy) -> Self {
        Self::from_bytes(entropy)
    }
}

/// Random bytes of the operating system.
pub(crate) fn entropy<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_a_user_does_not_say_when_it_was_made_and_can_be_read_back() {
        let [early, late] = [0, 4_000_000_000].map(|second| Timestamp::from_second(second).expect("a time"));
        let (before, after) = (UserId::make(early, [0xff; 16]), UserId::make(late, [0xff; 16]));
        assert_eq!(before, after);
        assert_eq!(before.to_string().parse(), Ok(before));
    }
}
