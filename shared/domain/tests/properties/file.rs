//! Announced files: what is taken by name, media type and size.

use crate::kit::{cases, is_message_key, megabyte, nonsense};
use domain::file::{File, FileKind, FilePolicy, FileRefusal};
use proptest::{prelude::*, sample::select};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_file_name_is_a_name_and_no_path(name in nonsense(), folder in "[a-z./\\\\]{0,12}") {
        let policy = FilePolicy::default();
        let sent = format!("{folder}/{name}");
        let (kept, kind) = File::announce(&sent, "image/png", 1, policy).expect("any name is taken");
        prop_assert_eq!(kind, FileKind::Png);
        prop_assert!(!kept.as_str().contains(['/', '\\']));
        prop_assert!(!kept.as_str().chars().any(char::is_control));
        prop_assert!((1..=120).contains(&kept.as_str().chars().count()));
    }

    #[test]
    fn a_size_is_taken_from_one_byte_to_the_policys(bytes in 0u64..40_000_000, most in 1u64..40_000_000) {
        let policy = FilePolicy { count: 10, bytes: most };
        let got = File::announce("a.pdf", "application/pdf", bytes, policy);
        prop_assert_eq!(got.is_ok(), (1..=most).contains(&bytes));
        if let Err(problem) = got {
            prop_assert_eq!(problem.key, if bytes == 0 { "error-file-empty" } else { "error-file-too-large" });
        }
    }

    #[test]
    fn only_kinds_that_run_nothing_are_taken(media_type in prop_oneof![
        nonsense(),
        select(vec!["text/html", "image/svg+xml", "application/zip", "application/x-msdownload", "image/gif"])
            .prop_map(str::to_owned),
    ]) {
        prop_assert_eq!(FileKind::of_media_type(&media_type), None);
        let problem = File::announce("a", &media_type, 1, FilePolicy::default()).expect_err("not taken");
        prop_assert_eq!(problem.key, "error-file-kind");
    }
}

#[test]
fn every_kind_reads_back_from_its_media_type() {
    for kind in FileKind::ALL {
        assert_eq!(FileKind::of_media_type(kind.media_type()), Some(kind));
        assert_eq!(FileKind::of_media_type(&format!(" {} ", kind.media_type().to_uppercase())), Some(kind));
    }
}

#[test]
fn a_megabyte_of_name_is_cut() {
    let (name, _) = File::announce(&megabyte('👷'), "image/jpeg", 9, FilePolicy::default()).expect("taken");
    assert_eq!(name.as_str().chars().count(), 120);
}

#[test]
fn every_refusal_has_a_message() {
    let all = [
        FileRefusal::Empty,
        FileRefusal::TooLarge,
        FileRefusal::NotItsKind,
        FileRefusal::Suspicious,
        FileRefusal::Infected,
    ];
    assert!(all.into_iter().all(|refusal| is_message_key(refusal.key())));
}
