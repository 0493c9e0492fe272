//! Objects: their form, when they are to be serviced, how their warranty stands, who sees them.

use crate::{
    kit::cases,
    request::portal,
    scope::{NOW, customer, user},
};
use domain::{
    FieldErrors, FormData, LocationId, ObjectId, SessionId, TenantId,
    customer::Location,
    finding::ListTerm,
    object::{Due, Object, ObjectFinding, ObjectStatus, ObjectTerm, Place, WORDS, Warranty},
    principal::Member,
    request::MAIN_PLACE,
    text::Line,
    user::Scope,
    work_order::Words,
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

fn found_by(object: &Object, typed: &str) -> bool {
    let terms = object.terms_of_customer(None);
    let sought = Words::of_numbered(typed).sought;
    !sought.is_empty() && sought.into_iter().all(|word| terms.contains(&ObjectTerm::Word(word)))
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_serial_number_is_found_whatever_stands_between_its_parts(
        parts in prop::collection::vec("[A-Z0-9]{1,3}", 2..6), one in "[-/. ]", other in "[-/.]",
    ) {
        prop_assume!(parts.concat().len() > 1);
        let of = |between: &str| Line::parse(&parts.join(between)).expect("a line");
        let object = Object { serial: Some(of(&one)), ..parse(&plain()).expect("an object") };
        let numbered = parts.concat().contains(|sign: char| sign.is_ascii_digit());
        prop_assert!(found_by(&object, &parts.concat()), "{:?}", object.serial);
        prop_assert!(!numbered || found_by(&object, &parts.join(&other)), "{:?}", object.serial);
        prop_assert!(found_by(&object, &parts.concat().to_lowercase()));
    }
}

#[test]
fn an_object_is_found_by_what_its_reader_knows_of_it() {
    let typed = [
        ("object-name", "Liftmotor à gauche".to_owned()),
        ("object-serial", "AB-12/34".to_owned()),
        ("object-reference", "obj 7-1".to_owned()),
        ("object-location", place(1).to_string()),
        ("object-contract", "Gold".to_owned()),
        ("object-note", "Mind the cable".to_owned()),
    ];
    let object = parse(&[typed.into(), plain()].concat()).expect("an object");
    for typed in ["AB1234", "ab-12/34", "12/34", "OBJ 7-1", "7-1", "obj71", "gauche LIFTMOTOR", "lift"] {
        assert!(found_by(&object, typed), "{typed}");
    }
    for typed in ["", "-", "gold", "cable", "AB-12/35", "123", "liftmotor gold"] {
        assert!(!found_by(&object, typed), "{typed}");
    }
    let hall = Line::parse("Hall").expect("a line");
    let (own, desk) =
        (object.terms_of_customer(Some(&hall)), object.terms_of_tenant("Harbour Works", Some(&hall)));
    let word = |text: &str| ObjectTerm::Word(text.to_owned());
    assert!(own.contains(&word("hall")) && desk.contains(&word("hall")));
    assert!(!own.contains(&word("harbour")) && desk.contains(&word("harbour")), "the desk's alone");
    let told: Vec<String> = own.iter().filter(|term| term.is_in_row()).map(ToString::to_string).collect();
    assert_eq!(told, ["all".to_owned(), format!("at:{}", place(1))]);
    let told: Vec<String> = desk.iter().filter(|term| term.is_in_row()).map(ToString::to_string).collect();
    assert_eq!(told, ["all".to_owned(), format!("customer:{}", customer(1).id)]);
    assert_eq!(ObjectTerm::of_kind(" Lïft / big"), Some(ObjectTerm::Kind("lift big".into())));
    assert!(own.contains(&ObjectTerm::Kind("lift".into())) && ObjectTerm::of_kind("…").is_none());
    let long = Line::parse(&"word and other ".repeat(12)).expect("a line");
    let long = Object { name: long, ..object };
    assert!(long.terms_of_customer(None).len() <= 3 + WORDS, "words are bounded");
}

#[test]
fn a_list_reads_what_few_have_and_everything_that_rows_do_not_tell() {
    let member = |scope| {
        let session = SessionId::new(NOW, [1; 16]);
        Member::of(user(1, scope), session, customer(1), &portal()).expect("a member")
    };
    let places = |count: u8| Scope::Locations((0..count).map(place).collect());
    let words: Vec<ObjectTerm> = ["a1", "b2", "c3"].map(|word| ObjectTerm::Word(word.into())).into();
    let all =
        ObjectFinding { terms: words.clone().into_iter().chain([ObjectTerm::At(Place::Main)]).collect() };
    assert_eq!(all.read_by(&member(Scope::Company)).len(), 3, "the place stands in the rows");
    assert!(all.has_words() && !ObjectFinding::default().has_words());
    let one = ObjectFinding { terms: vec![ObjectTerm::At(Place::Main), words[0].clone()] };
    assert_eq!(one.read(), [vec![words[0].clone()], vec![ObjectTerm::At(Place::Main)]]);
    let plain = ObjectFinding::default();
    assert_eq!(plain.read(), [[ObjectTerm::All]]);
    let union: Vec<ObjectTerm> = (0..3).map(|n| ObjectTerm::At(Place::At(place(n)))).collect();
    assert_eq!(plain.read_by(&member(places(3))), [union]);
    assert_eq!(plain.read_by(&member(places(4))), [[ObjectTerm::All]], "too many: the rows tell");
    assert_eq!(plain.read_by(&member(Scope::Own)), [[ObjectTerm::All]], "and tell that none is theirs");
}
