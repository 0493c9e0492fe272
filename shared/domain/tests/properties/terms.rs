//! What a work order is found by.

use crate::{
    kit::cases,
    scope::{member, place, raised, scopes},
};
use domain::{
    StaffId, UserId,
    text::{Line, Text},
    work_order::{
        Assignee, Facts, Finding, Origin, READ_AT_ONCE, Stage, Term, WORDS, WORDS_ASKED, Words, WorkOrder,
    },
};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn stages() -> impl Strategy<Value = Stage> {
    proptest::sample::select(Stage::LISTED.to_vec())
}

fn types() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["repair".to_owned(), "other".to_owned()])
}

fn user(n: u8) -> UserId {
    member(n, domain::user::Scope::Own).id()
}

fn colleague(n: u8) -> Assignee {
    let id = StaffId::new(Timestamp::UNIX_EPOCH, [n; 16]);
    Assignee { id, name: Line::parse("Anna Visser").expect("a name") }
}

fn work_orders() -> impl Strategy<Value = WorkOrder> {
    let whose = (proptest::option::of(1..4_u8), 1..3_u8, proptest::option::of(1..5_u8));
    let assignee = proptest::option::of((1..3_u8).prop_map(colleague));
    let what = (stages(), types(), assignee, "\\PC{1,300}");
    (whose, what).prop_map(|((by, of, at), (stage, work_type, assignee, said))| {
        let description = Text::parse(&said).unwrap_or_else(|_| Text::parse("Lift").expect("a text"));
        WorkOrder { stage, work_type, assignee, description, ..raised(by, of, at) }
    })
}

/// Terms that a row tells of by itself.
fn told() -> impl Strategy<Value = Term> {
    prop_oneof![
        Just(Term::All),
        Just(Term::Open),
        Just(Term::Completed),
        stages().prop_map(Term::Stage),
        types().prop_map(Term::Type),
        (1..5_u8).prop_map(|n| Term::Location(place(n))),
        (1..4_u8).prop_map(|n| Term::By(user(n))),
    ]
}

/// Terms that a row of the desk tells of by itself.
fn told_at_desk() -> impl Strategy<Value = Term> {
    prop_oneof![
        Just(Term::All),
        Just(Term::Open),
        stages().prop_map(Term::Stage),
        types().prop_map(Term::Type),
        Just(Term::Nobody),
        (1..4_u8).prop_map(|n| Term::Assignee(colleague(n).id)),
    ]
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_row_tells_of_a_term_what_the_work_order_is_found_by(record in work_orders(), term in told()) {
        let found_by = Term::of_customer(&record, None);
        let theirs = record.origin.is_of_customer();
        prop_assert_eq!(found_by.contains(&term), theirs && term.holds(&Facts::of(&record)));
    }

    #[test]
    fn a_row_of_the_desk_tells_of_a_term_what_staff_find_the_work_order_by(
        record in work_orders(), term in told_at_desk(),
    ) {
        let found_by = Term::of_tenant(&record, None);
        prop_assert_eq!(found_by.contains(&term), term.holds(&Facts::of(&record)));
        prop_assert!(term.is_in_row() && !found_by.contains(&Term::Completed));
        let of_customer = Term::of_customer(&record, None);
        prop_assert!(!of_customer.iter().any(|term| matches!(term, Term::Nobody | Term::Assignee(_))));
    }

    #[test]
    fn every_word_is_found_however_it_is_typed(record in work_orders(), upper in any::<bool>()) {
        let text = record.reference.as_ref().map_or(record.address.city.as_str(), Line::as_str);
        let typed = if upper { text.to_uppercase() } else { format!(" {text}!") };
        for term in Words::parse(&typed).terms() {
            prop_assert!(Term::of_tenant(&record, None).contains(&term), "{}", term);
        }
    }

    #[test]
    fn terms_are_few_and_short_whatever_was_typed(record in work_orders()) {
        for terms in [Term::of_customer(&record, None), Term::of_tenant(&record, None)] {
            prop_assert!(terms.len() <= WORDS + 8);
            for term in terms {
                let text = term.to_string();
                prop_assert!(text.len() <= 120 && !text.contains('#') && !text.contains(' '), "{}", text);
            }
        }
    }

    #[test]
    fn what_guests_ask_for_and_what_nobody_has_confirmed_no_customer_finds(record in work_orders()) {
        let unconfirmed = WorkOrder { stage: Stage::Unconfirmed, ..record.clone() };
        prop_assert!(Term::of_customer(&unconfirmed, None).is_empty() && Term::of_tenant(&unconfirmed, None).is_empty());
        let of_guest = WorkOrder { origin: Origin::Guest, ..record.clone() };
        let of_nobody = WorkOrder { customer: None, ..record };
        prop_assert!(Term::of_customer(&of_guest, None).is_empty() && Term::of_customer(&of_nobody, None).is_empty());
    }

    /// The one that matters: no list loses anything by what it reads.
    #[test]
    fn whatever_belongs_into_a_list_is_found_by_what_is_read_for_it(
        record in work_orders(), terms in proptest::collection::vec(told(), 0..4), words in 0..4_usize,
        scope in scopes(),
    ) {
        let known = Term::of_customer(&record, None);
        let mut terms = terms;
        terms.extend(known.iter().filter(|term| matches!(term, Term::Word(_))).take(words).cloned());
        let finding = Finding { terms, ..Finding::default() };
        let who = member(1, scope);
        let read = finding.read_by(&who);
        let belongs = who.sees(&record) && finding.terms.iter().all(|term| known.contains(term));
        let found = read.iter().all(|group| group.iter().any(|term| known.contains(term)));
        prop_assert!(!belongs || found, "{:?}", read);
        let told = finding.holds(&Facts::of(&record), record.requested_at) && who.sees(&record);
        prop_assert_eq!(belongs, found && told);
        prop_assert!(read.len() <= READ_AT_ONCE.max(WORDS_ASKED) && !read.is_empty());
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn whatever_belongs_into_the_queue_is_found_by_what_is_read_for_it(
        record in work_orders(), terms in proptest::collection::vec(told_at_desk(), 0..5), words in 0..4_usize,
    ) {
        let known = Term::of_tenant(&record, None);
        let mut terms = terms;
        terms.extend(known.iter().filter(|term| matches!(term, Term::Word(_))).take(words).cloned());
        let finding = Finding { terms, ..Finding::default() };
        let read = finding.read();
        let belongs = finding.terms.iter().all(|term| known.contains(term));
        let found = read.iter().all(|group| group.iter().any(|term| known.contains(term)));
        prop_assert!(!belongs || found, "{:?}", read);
        prop_assert_eq!(belongs, found && finding.holds(&Facts::of(&record), record.requested_at));
        prop_assert!(read.len() <= READ_AT_ONCE.max(WORDS_ASKED) && !read.is_empty());
    }
}

#[test]
fn a_number_a_city_and_a_reference_are_found_without_their_accents() {
    let mut record = raised(Some(1), 1, None);
    record.address.city = Line::parse("Côte-d’Émeraude").unwrap();
    record.reference = Line::optional("PO 77/ÄX").unwrap();
    record.description = Text::parse("Die Tür schließt nicht.").unwrap();
    let found: BTreeSet<String> = Term::of_customer(&record, None).iter().map(ToString::to_string).collect();
    for wanted in
        ["number:WO-2026-0001", "word:cote", "word:emeraude", "word:po", "word:77", "word:ax", "word:tur"]
    {
        assert!(found.contains(wanted), "{wanted}: {found:?}");
    }
    assert!(Words::parse("TÜR schliesst").terms().all(|term| found.contains(&term.to_string())));
    assert!(!found.contains("word:d"), "single letters are no words");
}

#[test]
fn a_period_begins_with_its_first_moment_and_ends_before_the_next() {
    let (facts, at) = (Facts::of(&raised(Some(1), 1, None)), |s| Timestamp::from_second(s).unwrap());
    let finding = Finding { from: Some(at(10)), before: Some(at(20)), ..Finding::default() };
    let shown: Vec<bool> = [9, 10, 19, 20].into_iter().map(|s| finding.holds(&facts, at(s))).collect();
    assert_eq!(shown, [false, true, true, false]);
}

#[test]
fn more_words_than_can_be_looked_for_are_said_to_be_too_many() {
    assert_eq!(Words::parse("a lift, the lift in hall B").sought, ["lift", "the", "in", "hall"]);
    assert!(!Words::parse("the lift in hall").too_many);
    assert!(Words::parse("the lift in hall two").too_many);
}
