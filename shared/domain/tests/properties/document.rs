//! Documents: what a file without words becomes, which version is opened, by what they are found, who sees those of projects.

use crate::{
    kit::cases,
    scope::{NOW, customer, member, place},
};
use domain::{
    FieldErrors, FormData, LocationId, ProjectId,
    document::{AboutWhat, Described, Document, DocumentKind, DocumentTerm, WORDS},
    file::{File, FileKind, FileRefusal, FileState, SentBy},
    finding::ListTerm,
    project::{Project, ProjectNumber, ProjectStage},
    text::Line,
    timeline::Actor,
    user::Scope,
};
use proptest::prelude::*;

fn line(text: &str) -> Line {
    Line::parse(text).expect("a line")
}

fn file(n: u8, kind: FileKind, state: FileState) -> File {
    let id = domain::FileId::new(jiff::Timestamp::UNIX_EPOCH, [n; 16]);
    let tenant = domain::TenantId::new(jiff::Timestamp::UNIX_EPOCH, [1; 16]);
    let name = line("Lift_noord 2026.pdf");
    let of = Document::id_of(id).into();
    let (at, sent_by) = (jiff::Timestamp::UNIX_EPOCH, SentBy::Staff);
    File { id, tenant, of, name, kind, bytes: 9, field: None, state, sent_by, at }
}

fn document(title: &str) -> Document {
    let described = Described { kind: None, object: None, project: None, location: None, shown: true };
    let first = file(1, FileKind::Pdf, FileState::Expected);
    Document::new(&customer(1), &described, &first, line(title), &line("Anna"))
}

#[test]
fn a_file_whose_sender_says_nothing_is_what_it_looks_like() {
    assert_eq!(DocumentKind::of_file(FileKind::Jpeg, false), DocumentKind::Photo);
    assert_eq!(DocumentKind::of_file(FileKind::Pdf, true), DocumentKind::Manual);
    assert_eq!(DocumentKind::of_file(FileKind::Pdf, false), DocumentKind::Other);
    assert_eq!(Document::title_of(&line("Lift_noord 2026.pdf")), line("Lift noord 2026"));
    assert_eq!(Document::title_of(&line(".pdf")), line(".pdf"));
    for kind in DocumentKind::ALL {
        assert_eq!(DocumentKind::parse(kind.as_str()), Some(kind));
    }
}

#[test]
fn the_latest_version_that_is_clean_is_the_one_that_opens() {
    let mut at = document("Manual");
    assert!(!at.is_open() && at.terms_of_customer().is_empty(), "nothing is shown before it was checked");
    at = at.settled(at.versions[0].file, FileState::Clean, (FileKind::Pdf, 7)).expect("it is settled");
    assert!(at.is_open() && at.settled(at.versions[0].file, FileState::Clean, (FileKind::Pdf, 7)).is_none());
    let refused = FileState::Refused { reason: FileRefusal::Infected };
    at = at.renewed(&file(2, FileKind::Pdf, refused), &line("Ben")).expect("there is room");
    at = at.renewed(&file(3, FileKind::Pdf, FileState::Expected), &line("Ben")).expect("there is room");
    assert_eq!(at.current().map(|version| (version.number, version.bytes)), Some((1, 7)));
    assert_eq!(at.latest().map(|version| version.number), Some(3));
    at.shown = false;
    assert!(at.terms_of_customer().is_empty() && at.terms_of_tenant().contains(&DocumentTerm::Hidden));
}

#[test]
fn a_document_has_so_many_versions_and_no_more() {
    let mut at = document("Manual");
    for n in 2..=Document::VERSIONS {
        let further = file(u8::try_from(n).expect("a small number"), FileKind::Pdf, FileState::Clean);
        at = at.renewed(&further, &line("Ben")).expect("there is room");
    }
    assert!(at.renewed(&file(99, FileKind::Pdf, FileState::Clean), &line("Ben")).is_err());
}

/// A project of a customer at a place.
fn project(n: u8, of: u8, location: Option<LocationId>) -> Project {
    Project {
        id: ProjectId::new(NOW, [n; 16]),
        tenant: customer(of).tenant,
        customer: customer(of).id,
        number: ProjectNumber { year: 2026, count: n.into() },
        name: line("New lifts"),
        location,
        description: None,
        starts_on: None,
        ends_on: None,
        manager: None,
        stage: ProjectStage::Done,
        reason: None,
        opened: (NOW, Actor::System),
        version: 1,
    }
}

#[test]
fn a_document_is_found_by_its_project_until_it_is_taken_out_of_it() {
    let one = project(1, 1, None);
    let about = AboutWhat { project: Some(&one), ..AboutWhat::default() };
    let mut errors = FieldErrors::none();
    let form = FormData::from_iter([("document-shown", "yes")]);
    let described = Described::parse(&form, (&[], about), &mut errors).expect("it is well");
    assert_eq!(described.project, Some(one.named()), "one that is over takes documents too");
    let first = file(1, FileKind::Pdf, FileState::Clean);
    let at = Document::new(&customer(1), &described, &first, line("Plan"), &line("Anna"));
    let term = DocumentTerm::Project(one.id);
    assert!(at.terms_of_customer().contains(&term) && at.terms_of_tenant().contains(&term));
    assert!(at.card(true).is_some_and(|card| term.holds(&card)));
    let other = DocumentTerm::Project(project(2, 1, None).id);
    assert!(at.card(true).is_some_and(|card| !other.holds(&card)));
    let form = FormData::from_iter([("document-title", "Plan"), ("document-kind", "manual")]);
    let out = at.parse(&form, (&[], None), &mut errors).expect("it is well");
    assert!(!out.terms_of_tenant().contains(&term) && out.project.is_none());
    let told: Vec<String> = at.changes(&out).into_iter().map(|change| change.field).collect();
    assert!(told.contains(&"document-project".to_owned()), "{told:?}");
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn whoever_sees_a_project_sees_its_documents_and_nobody_else(
        own in proptest::option::of(1u8..4),
        there in proptest::option::of(1u8..4),
        scope in prop_oneof![
            Just(Scope::Own),
            Just(Scope::Company),
            proptest::collection::btree_set(1u8..4, 1..3)
                .prop_map(|some| Scope::Locations(some.into_iter().map(place).collect())),
        ],
    ) {
        let one = project(1, 1, there.map(place));
        let described = Described {
            kind: None,
            object: None,
            project: Some(one.named()),
            location: own.map(place),
            shown: true,
        };
        let first = file(1, FileKind::Pdf, FileState::Clean);
        let at = Document::new(&customer(1), &described, &first, line("Plan"), &line("Anna"));
        let who = member(1, scope);
        let seen = |project: Option<&Project>| {
            at.clone().placed(project).card(true).is_some_and(|card| card.is_seen_by(&who))
        };
        prop_assert_eq!(seen(Some(&one)), who.sees_project(&one));
        // Of a project that is not its own, or gone, it knows no place.
        for none in [None, Some(project(2, 1, own.map(place))), Some(Project { id: one.id, ..project(1, 2, own.map(place)) })] {
            prop_assert_eq!(seen(none.as_ref()), *who.scope() == Scope::Company);
        }
        let out = Document { project: None, ..at.clone() };
        prop_assert_eq!(&out.clone().placed(Some(&one)), &out, "what belongs to none is where it is");
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_document_is_found_by_its_kind_and_by_at_most_so_many_words(title in "[\\PC]{1,90}") {
        prop_assume!(Line::parse(&title).is_ok());
        let mut at = document(&title);
        at = at.settled(at.versions[0].file, FileState::Clean, (FileKind::Pdf, 7)).expect("it is settled");
        for terms in [at.terms_of_customer(), at.terms_of_tenant()] {
            prop_assert!(terms.contains(&DocumentTerm::Kind(DocumentKind::Other)));
            let words = terms.iter().filter(|term| matches!(term, DocumentTerm::Word(_))).count();
            prop_assert!(words <= WORDS);
        }
    }
}
