//! Who sees what a customer's users have asked for: own records, some places, the whole company; never anybody else's.

use crate::{
    kit::cases,
    request::{complete, parse, portal},
};
use domain::{
    CustomerId, Language, LocationId, SessionId, UserId, WorkOrderId,
    address::Address,
    change::{Change, Moment, Submission},
    contact::{Contact, EmailAddress},
    customer::{Customer, CustomerStatus},
    link::LinkToken,
    number::Number,
    principal::Member,
    text::Line,
    user::{MemberRole, Membership, Scope, User},
    work_order::WorkOrder,
};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const NOW: Timestamp = Timestamp::constant(1_795_348_800, 0);

fn line(text: &str) -> Line {
    Line::parse(text).expect("a line")
}

pub fn customer(n: u8) -> Customer {
    let email = EmailAddress::parse("ann@customer.example").expect("an address");
    let address = Address {
        street: line("Kade 1"),
        addition: None,
        postcode: Some(line("9711 HG")),
        city: line("Groningen"),
        region: None,
        country: "NL".to_owned(),
    };
    Customer {
        id: CustomerId::new(NOW, [n; 16]),
        tenant: portal().tenant,
        reference: line("K-1"),
        name: line("De Wit"),
        contact: Contact { name: line("Ann"), email, phone: None, company: None },
        address,
        status: CustomerStatus::Active,
        payment_days: None,
        account_manager: None,
        version: 1,
    }
}

pub fn user(n: u8, scope: Scope) -> User {
    let membership = Membership {
        role: MemberRole::Admin,
        scope,
        portals: BTreeSet::new(),
        disabled: false,
        invitation: None,
    };
    User {
        id: UserId::new(NOW, [n; 16]),
        tenant: portal().tenant,
        email: EmailAddress::parse("ann@customer.example").expect("an address"),
        name: line("Ann"),
        language: Language::En,
        disabled: false,
        second_factor: false,
        memberships: [(customer(1).id, membership)].into(),
        sessions: BTreeMap::new(),
    }
}

pub(crate) fn member(n: u8, scope: Scope) -> Member {
    Member::of(user(n, scope), SessionId::new(NOW, [9; 16]), customer(1), &portal()).expect("a member")
}

pub(crate) fn place(n: u8) -> LocationId {
    LocationId::new(NOW, [n; 16])
}

/// What somebody has asked for at a place of a customer.
pub(crate) fn raised(by: Option<u8>, of: u8, at: Option<u8>) -> WorkOrder {
    let (portal, customer) = (portal(), customer(of));
    let user = by.map(|n| user(n, Scope::Own));
    let submission = Submission {
        portal: &portal,
        id: WorkOrderId::new(NOW, [3; 16]),
        number: Number { year: 2026, count: 1 },
        language: Language::Nl,
        customer: Some(&customer),
        user: user.as_ref(),
        staff: None,
        confirmation_token: LinkToken::new([4; 20]),
        status_token: LinkToken::new([5; 20]),
    };
    let moment = Moment { now: NOW, event: domain::EventId::new(NOW, [1; 16]) };
    let request = parse(&portal, &complete()).expect("complete");
    let sent = Change::submit(request, submission, moment).after;
    WorkOrder { location: at.map(place), ..sent }
}

pub(crate) fn scopes() -> impl Strategy<Value = Scope> {
    let places = proptest::collection::btree_set(1..5_u8, 0..4)
        .prop_map(|places| Scope::Locations(places.into_iter().map(place).collect()));
    prop_oneof![Just(Scope::Own), places, Just(Scope::Company)]
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_scope_holds_ones_own_what_is_at_its_places_or_all(
        scope in scopes(), by in 1..4_u8, at in proptest::option::of(1..5_u8),
    ) {
        let sees = member(1, scope.clone()).sees(&raised(Some(by), 1, at));
        let there = match &scope {
            Scope::Own => false,
            Scope::Locations(places) => at.is_some_and(|at| places.contains(&place(at))),
            Scope::Company => true,
        };
        prop_assert_eq!(sees, by == 1 || there);
    }

    #[test]
    fn nobody_sees_what_is_of_another_customer_or_of_a_guest(
        scope in scopes(), by in proptest::option::of(1..4_u8), of in 1..3_u8, at in proptest::option::of(1..5_u8),
    ) {
        let record = raised(by, of, at);
        let elsewhere = WorkOrder { tenant: domain::TenantId::new(NOW, [99; 16]), ..record.clone() };
        let who = member(1, scope);
        prop_assert!(!who.sees(&elsewhere));
        let of_nobody = WorkOrder { customer: None, ..record.clone() };
        prop_assert!(!who.sees(&of_nobody));
        if of != 1 || by.is_none() {
            prop_assert!(!who.sees(&record));
        }
    }

    #[test]
    fn whoever_may_ask_for_work_somewhere_sees_it_afterwards(scope in scopes(), at in proptest::option::of(1..5_u8)) {
        let who = member(1, scope);
        if who.may_ask_at(at.map(place)) {
            prop_assert!(who.sees(&raised(Some(1), 1, at)));
        }
    }
}
