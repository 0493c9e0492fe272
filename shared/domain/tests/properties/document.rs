//! Documents: what a file without words becomes, which version is opened, by what they are found.

use crate::{kit::cases, scope::customer};
use domain::{
    document::{Described, Document, DocumentKind, DocumentTerm, WORDS},
    file::{File, FileKind, FileRefusal, FileState, SentBy},
    text::Line,
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
    let described = Described { kind: None, object: None, location: None, shown: true };
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
