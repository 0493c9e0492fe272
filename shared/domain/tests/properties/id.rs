//! Ids and link tokens: one thing, one spelling.

use crate::kit::{cases, nonsense};
use domain::{
    EventId, FileId, PortalId, SessionId, StaffId, TenantId, WorkOrderId,
    link::{LinkKind, LinkToken, PublicLink},
};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

/// From 1970 to the year 9999, in milliseconds.
fn moments() -> impl Strategy<Value = Timestamp> {
    (0i64..253_402_000_000_000).prop_map(|ms| Timestamp::from_millisecond(ms).expect("within jiff's range"))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn an_id_reads_back_as_itself_and_knows_when_it_was_made(now in moments(), entropy: [u8; 16]) {
        let id = WorkOrderId::new(now, entropy);
        prop_assert_eq!(id.to_string().parse(), Ok(id));
        prop_assert_eq!(id.made_at(), now);
        let json = serde_json::to_string(&id).expect("serialises");
        prop_assert_eq!(&json, &format!("\"{id}\""));
        prop_assert_eq!(serde_json::from_str::<WorkOrderId>(&json).expect("reads"), id);
    }

    #[test]
    fn an_id_has_one_spelling(now in moments(), entropy: [u8; 16], at in 0usize..29, sign in any::<char>()) {
        let text = FileId::new(now, entropy).to_string();
        prop_assert!(text.to_lowercase().parse::<FileId>().is_err() || text.to_lowercase() == text);
        for around in [" ", "\n", "0", "\0"] {
            let (before, after) = (format!("{around}{text}"), format!("{text}{around}"));
            prop_assert!(before.parse::<FileId>().is_err() && after.parse::<FileId>().is_err());
        }
        prop_assert!(text.strip_prefix("fil_").expect("has its prefix").parse::<FileId>().is_err());
        prop_assert!(text.parse::<WorkOrderId>().is_err(), "the id of a file is not that of a work order");
        let mut signs: Vec<char> = text.chars().collect();
        if let Some(place) = signs.get_mut(at) { *place = sign; }
        let changed: String = signs.into_iter().collect();
        if let Ok(id) = changed.parse::<FileId>() {
            prop_assert_eq!(id.to_string(), changed, "what is read is what is printed");
        }
    }

    #[test]
    fn nonsense_is_no_id(text in nonsense()) {
        prop_assert!(text.parse::<TenantId>().is_err());
        let prefixed = format!("tnt_{text}");
        prop_assert!(prefixed.parse::<TenantId>().is_err());
    }

    #[test]
    fn ids_sort_by_the_time_they_were_made(a in moments(), b in moments(), x: [u8; 16], y: [u8; 16]) {
        let (first, second) = (EventId::new(a.min(b), x), EventId::new(a.max(b), y));
        if a != b {
            prop_assert!(first < second);
            prop_assert!(first.to_string() < second.to_string());
        }
    }

    #[test]
    fn a_link_token_reads_back_and_hides_itself(entropy: [u8; 20], other: [u8; 20]) {
        let token = LinkToken::new(entropy);
        prop_assert_eq!(LinkToken::parse(token.expose()), Some(token.clone()));
        let debug = format!("{token:?}");
        prop_assert!(!debug.contains(token.expose()));
        prop_assert_eq!(token.hash().len(), 64);
        prop_assert_eq!(token == LinkToken::new(other), entropy == other, "no two secrets share a token");
    }

    #[test]
    fn a_link_token_has_one_spelling(entropy: [u8; 20], text in nonsense()) {
        let token = LinkToken::new(entropy);
        prop_assert!(LinkToken::parse(&text).is_none());
        prop_assert!(LinkToken::parse(&token.expose()[1..]).is_none());
        let longer = format!("{} ", token.expose());
        prop_assert!(LinkToken::parse(&longer).is_none());
        let upper = token.expose().to_uppercase();
        prop_assert!(LinkToken::parse(&upper).is_none() || upper == token.expose());
    }

    #[test]
    fn a_link_is_good_until_its_time_and_not_a_millisecond_longer(
        now in moments(), ms in -100_000i64..100_000, revoked: bool, entropy: [u8; 16],
    ) {
        let link = PublicLink {
            kind: LinkKind::Request,
            tenant: TenantId::new(now, entropy),
            portal: Some(PortalId::new(now, entropy)),
            record: WorkOrderId::new(now, entropy).to_string(),
            expires_at: now + SignedDuration::from_millis(ms),
            revoked,
            holder: None,
        };
        prop_assert_eq!(link.is_good(now), ms > 0 && !revoked);
        prop_assert_eq!(link.work_order(), Some(WorkOrderId::new(now, entropy)));
    }
}

#[test]
fn a_token_larger_than_an_ulid_is_no_id() {
    assert!("wo_80000000000000000000000000".parse::<WorkOrderId>().is_err());
    assert!("wo_7ZZZZZZZZZZZZZZZZZZZZZZZZZ".parse::<WorkOrderId>().is_ok());
}

#[test]
fn no_two_kinds_of_id_share_a_prefix() {
    let prefixes = [
        TenantId::PREFIX,
        PortalId::PREFIX,
        domain::CustomerId::PREFIX,
        WorkOrderId::PREFIX,
        FileId::PREFIX,
        EventId::PREFIX,
        StaffId::PREFIX,
        SessionId::PREFIX,
    ];
    for (n, prefix) in prefixes.iter().enumerate() {
        assert!(prefix.ends_with('_'));
        assert!(prefixes[..n].iter().all(|other| other != prefix));
    }
}

#[test]
fn an_invitation_opens_no_work_order() {
    let now = Timestamp::UNIX_EPOCH;
    let (tenant, staff) = (TenantId::new(now, [1; 16]), StaffId::new(now, [2; 16]));
    let link = PublicLink::new(LinkKind::Invitation, tenant, staff, now);
    assert_eq!(link.work_order(), None);
}
