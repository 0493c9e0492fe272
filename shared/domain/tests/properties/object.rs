//! Objects: their form, when they are to be serviced, how their warranty stands, who sees them.

use crate::{
    kit::cases,
    request::portal,
    scope::{NOW, customer, user},
};
use domain::{
    FieldErrors, FormData, LocationId, ObjectId, SessionId, TenantId,
    customer::Location,
    object::{Due, Object, ObjectStatus, Place, Warranty},
    principal::Member,
    request::MAIN_PLACE,
    text::Line,
    user::Scope,
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 22);

fn id(n: u8) -> ObjectId {
    ObjectId::new(NOW, [n; 16])
}

fn place(n: u8) -> LocationId {
    LocationId::new(NOW, [n; 16])
}

fn parse(typed: &[(&'static str, String)]) -> Result<Object, FieldErrors> {
    let named = |n| Location {
        id: place(n),
        name: Line::parse("Hall").expect("a line"),
        address: customer(1).address,
    };
    let places = [named(1), named(2)];
    let form: FormData = typed.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = FieldErrors::none();
    let object = Object::parse(id(1), (&customer(1), &places), None, &form, &mut errors);
    object.filter(|_| errors.is_empty()).ok_or(errors)
}

fn plain() -> Vec<(&'static str, String)> {
    [("object-name", "Lift"), ("object-kind", "Lift"), ("object-status", "in-service")]
        .map(|(name, value)| (name, value.to_owned()))
        .into()
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn what_a_form_says_stands_in_the_form_again(
        name in "[a-zA-Z][a-z 0-9]{0,40}", kind in "[a-z]{1,20}", serial in "[A-Z0-9-]{0,20}",
        reference in "[A-Z0-9-]{0,20}", day in 0i64..3000, out in any::<bool>(),
    ) {
        let at = place(2).to_string();
        let service = date(2024, 1, 1).saturating_add(day.days()).to_string();
        let status = if out { "out-of-service" } else { "in-service" };
        let typed = [
            ("object-name", name.trim().to_owned()), ("object-kind", kind), ("object-serial", serial),
            ("object-reference", reference), ("object-location", at), ("object-service", service),
            ("object-status", status.to_owned()),
        ];
        let object = parse(&typed).expect("a form that is filled in");
        for (name, value) in &typed {
            let row = object.rows().into_iter().find(|(row, _)| row == name).expect("a row");
            prop_assert_eq!(&row.1, value, "{}", name);
        }
        prop_assert_eq!(parse(&object.rows()), Ok(object));
    }

    #[test]
    fn a_service_is_due_in_as_many_days_as_there_are(days in -5000i32..5000) {
        let due = Due::of(TODAY.saturating_add(i64::from(days).days()), TODAY);
        let expected = match days {
            0 => Due::Today,
            less if less < 0 => Due::Overdue(-less),
            more => Due::In(more),
        };
        prop_assert_eq!(due, expected);
        prop_assert_eq!(due.is_soon(), days <= 30);
    }

    #[test]
    fn whoever_sees_a_place_sees_its_objects_and_no_others(places in prop::collection::btree_set(0u8..4, 0..3), at in prop::option::of(0u8..4)) {
        let mut object = Object { location: at.map(place), ..parse(&plain()).expect("an object") };
        let sees = |scope: Scope, object: &Object| {
            let session = SessionId::new(NOW, [1; 16]);
            Member::of(user(1, scope), session, customer(1), &portal()).expect("a member").sees_object(object)
        };
        let some = Scope::Locations(places.iter().copied().map(place).collect());
        prop_assert_eq!(sees(some.clone(), &object), at.is_some_and(|at| places.contains(&at)));
        prop_assert!(sees(Scope::Company, &object) && !sees(Scope::Own, &object));
        for (tenant, owner) in [
            (TenantId::new(NOW, [99; 16]), customer(1).id), (customer(1).tenant, customer(9).id),
        ] {
            object.tenant = tenant;
            object.customer = owner;
            prop_assert!(!sees(Scope::Company, &object) && !sees(some.clone(), &object));
        }
    }
}

#[test]
fn a_form_says_all_that_has_to_be_mended() {
    let typed = [
        ("object-location", place(7).to_string()),
        ("object-installed", "2026-02-30".to_owned()),
        ("object-reference", "x".repeat(41)),
        ("object-note", "x".repeat(1001)),
    ];
    let errors = parse(&typed).expect_err("refused");
    let named: Vec<&str> = errors.iter().map(|(name, _)| name).collect();
    let wrong = ["name", "kind", "reference", "location", "installed", "note", "status"];
    assert_eq!(named, wrong.map(|name| format!("object-{name}")));
    let mut late = plain();
    late.extend([
        ("object-installed", "2026-01-02".to_owned()),
        ("object-warranty", "2026-01-01".to_owned()),
    ]);
    let errors = parse(&late).expect_err("refused");
    assert_eq!(errors.get("object-warranty").expect("said").key, "error-before-installed");
}

#[test]
fn a_place_of_nobody_else_is_taken_and_none_is_the_main_address() {
    let foreign = place(3).to_string();
    let mut typed = plain();
    typed.push(("object-location", foreign));
    assert!(parse(&typed).is_err(), "a place of another customer");
    for main in ["", MAIN_PLACE] {
        let mut typed = plain();
        typed.push(("object-location", main.to_owned()));
        assert_eq!(parse(&typed).expect("taken").location, None);
    }
    assert_eq!(Place::parse(MAIN_PLACE), Some(Place::Main));
    assert_eq!(Place::parse("elsewhere"), None);
}

#[test]
fn a_warranty_holds_to_the_end_of_its_last_day() {
    let object = Object { warranty_until: Some(TODAY), ..parse(&plain()).expect("an object") };
    assert_eq!(object.warranty(TODAY), Some(Warranty::Until(TODAY)));
    let next = TODAY.saturating_add(1.day());
    assert_eq!(object.warranty(next), Some(Warranty::Ended(TODAY)));
    assert_eq!(Object { warranty_until: None, ..object }.warranty(TODAY), None);
}

#[test]
fn what_is_out_of_service_is_not_serviced() {
    let object = Object { next_service: Some(TODAY), ..parse(&plain()).expect("an object") };
    assert_eq!(object.service(), Some(TODAY));
    let out = Object { status: ObjectStatus::OutOfService, ..object };
    assert_eq!(out.service(), None);
}
