//! Where an invitation leads: never to a portal that is closed, or that does not let in whoever is invited.

use crate::kit::cases;
use domain::{
    PortalId,
    invitation::{Door, NoDoor},
    portal::PortalStatus,
    user::{MemberRole, Membership, Scope},
};
use jiff::Timestamp;
use proptest::{prelude::*, sample::select};
use std::collections::BTreeSet;

fn id(n: u8) -> PortalId {
    PortalId::new(Timestamp::UNIX_EPOCH, [n; 16])
}

fn doors() -> impl Strategy<Value = Vec<Door>> {
    proptest::collection::vec(select(PortalStatus::ALL.to_vec()), 0..5)
        .prop_map(|statuses| statuses.into_iter().zip(0u8..).map(|(status, n)| (id(n), status)).collect())
}

fn membership() -> impl Strategy<Value = Membership> {
    let portals = proptest::collection::btree_set((0u8..6).prop_map(id), 0..4);
    (portals, proptest::bool::weighted(0.1)).prop_map(|(portals, disabled)| Membership {
        role: MemberRole::Viewer,
        scope: Scope::Company,
        portals,
        disabled,
        invitation: None,
    })
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn an_invitation_leads_to_an_open_portal_that_lets_them_in_or_says_why_not(
        doors in doors(),
        membership in membership(),
        wished in proptest::option::of((0u8..6).prop_map(id)),
    ) {
        let is_good = |(portal, status): &&Door| *status == PortalStatus::Active && membership.opens(*portal);
        let good: Vec<PortalId> = doors.iter().filter(is_good).map(|(portal, _)| *portal).collect();
        let known = |portal: &PortalId| doors.iter().any(|(one, _)| one == portal);
        match membership.door(&doors, wished) {
            Ok(portal) => {
                prop_assert!(good.contains(&portal));
                prop_assert_eq!(portal, wished.unwrap_or(good[0]));
            }
            Err(NoDoor::Nowhere) => prop_assert!(good.is_empty()),
            Err(why) => {
                let wished = wished.expect("nothing else can be wrong");
                prop_assert!(!good.is_empty() && !good.contains(&wished));
                let expected = match (known(&wished), membership.opens(wished)) {
                    (false, _) => NoDoor::Unknown,
                    (true, false) => NoDoor::Elsewhere,
                    (true, true) => NoDoor::Closed,
                };
                prop_assert_eq!(why, expected);
            }
        }
    }
}

#[test]
fn each_reason_is_said_at_the_field_that_mends_it() {
    let one = |why: NoDoor| (why.field(), why.problem().key);
    let said = [NoDoor::Unknown, NoDoor::Elsewhere, NoDoor::Closed, NoDoor::Nowhere].map(one);
    let fields: Vec<&str> = said.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["look", "look", "look", "portal"]);
    assert_eq!(said.iter().map(|(_, key)| key).collect::<BTreeSet<_>>().len(), 4);
}
