//! Staff: sessions, roles, and the wait after failed sign-ins.

use crate::kit::cases;
use domain::{
    account::{Account, Session, SignInFailures},
    staff::{Staff, StaffPermission, StaffRole},
};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const NOON: i64 = 1_795_348_800;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("within jiff's range")
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn failures_wait_longer_and_longer_and_never_lock_out(count: u32, more in 0u32..100, later in 0i64..400) {
        let wait = |count, later| SignInFailures { count, last: Some(at(NOON)) }.wait(at(NOON + later));
        let most = SignedDuration::from_secs(300);
        prop_assert!(wait(count, 0) <= wait(count.saturating_add(more), 0));
        prop_assert!(wait(count, 0) <= most);
        prop_assert_eq!(wait(count, 0).is_zero(), count < SignInFailures::FREE);
        prop_assert_eq!(wait(count, later), (wait(count, 0) - SignedDuration::from_secs(later)).max(SignedDuration::ZERO));
        prop_assert!(wait(count, 300).is_zero());
    }

    #[test]
    fn a_session_ends_by_age_and_by_idleness(age in 0i64..60_000, idle in 0i64..60_000) {
        let begun = Session::begun(at(NOON - age.max(idle)), "Firefox", "203.0.113.0/24");
        let session = Session { seen: at(NOON - idle), ..begun };
        prop_assert_eq!(Staff::SESSIONS.is_good(&session, at(NOON)), age.max(idle) < 12 * 3600 && idle < 2 * 3600);
        prop_assert_eq!(session.needs_touch(at(NOON)), idle >= 600);
    }
}

#[test]
fn the_wait_doubles_from_one_second() {
    let wait = |count| SignInFailures { count, last: Some(at(NOON)) }.wait(at(NOON)).as_secs();
    assert_eq!((4..=16).map(wait).collect::<Vec<_>>(), [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
    assert!(SignInFailures { count: 9, last: None }.wait(at(NOON)).is_zero());
}

#[test]
fn those_who_only_read_change_nothing_and_everybody_sees() {
    for role in StaffRole::ALL {
        assert!(role.may(StaffPermission::ViewWorkOrders));
        assert_eq!(role.may(StaffPermission::HandleWorkOrders), role != StaffRole::ReadOnly);
        assert!(role.may(StaffPermission::ViewPortals));
        let leads = matches!(role, StaffRole::Owner | StaffRole::Manager);
        assert_eq!(role.may(StaffPermission::ManagePortals), leads);
    }
}
