//! Typed texts: bounded, free of control characters, otherwise kept to the byte.

use crate::kit::{cases, control, megabyte, nonsense, refused};
use domain::{
    contact::{EmailAddress, Phone},
    portal::Slug,
    text::{LINE_MAX, Line, TEXT_MAX, Text, is_seen},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_text_is_kept_to_the_byte_or_refused(text in prop_oneof![nonsense(), "[ \r\n\ta-z👷<&]{0,80}"]) {
        match Text::optional(&text) {
            Ok(Some(kept)) => prop_assert_eq!(kept.as_str(), text.as_str()),
            Ok(None) => prop_assert!(text.trim().is_empty()),
            Err(problem) => {
                prop_assert_eq!(problem.key, "error-characters");
                prop_assert!(text.chars().any(char::is_control));
            }
        }
    }

    #[test]
    fn a_line_is_trimmed_and_nothing_else(text in nonsense()) {
        match Line::optional(&text) {
            Ok(Some(kept)) => {
                prop_assert_eq!(kept.as_str(), text.trim());
                prop_assert!(text.chars().any(is_seen));
            }
            Ok(None) => prop_assert!(!text.chars().any(is_seen)),
            Err(problem) => {
                prop_assert!(["error-characters", "error-too-long"].contains(&problem.key));
                let turns =
                    |sign: char| matches!(sign, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                let refused = |sign: char| sign.is_control() || turns(sign);
                prop_assert!(text.chars().any(refused) || text.chars().count() > LINE_MAX);
            }
        }
    }

    #[test]
    fn control_characters_are_refused_everywhere(before in "[a-z]{1,9}", sign in control(), after in "[a-z]{1,9}") {
        let text = format!("{before}{sign}{after}");
        prop_assert_eq!(refused(Line::parse(&text)).key, "error-characters");
        if !['\n', '\r', '\t'].contains(&sign) {
            prop_assert_eq!(refused(Text::parse(&text)).key, "error-characters");
        }
        refused(EmailAddress::parse(&format!("{text}@example.com")));
        refused(EmailAddress::parse(&format!("a@{text}.example.com")));
        refused(Phone::optional(&format!("020{sign}1234567")));
        prop_assert!(Slug::parse(&text).is_none());
    }

    #[test]
    fn lengths_are_counted_in_characters(sign in "[a-zé漢👷]", over in 0usize..3) {
        let line = sign.repeat(LINE_MAX - 1 + over);
        prop_assert_eq!(Line::parse(&line).is_ok(), over < 2);
        let text = sign.repeat(TEXT_MAX - 1 + over);
        prop_assert_eq!(Text::parse(&text).is_ok(), over < 2);
    }

    #[test]
    fn an_e_mail_address_is_one_address_or_none(text in nonsense(), local in "[a-z]{1,8}") {
        for candidate in [text.clone(), format!("{local}@{text}"), format!("{text}@example.com")] {
            if let Ok(address) = EmailAddress::parse(&candidate) {
                let address = address.as_str();
                prop_assert_eq!(address, candidate.trim().to_ascii_lowercase());
                prop_assert!(!address.contains([' ', ',', ';', '<', '>', '"', '\r', '\n', '\0']), "{}", address);
                prop_assert_eq!(address.matches('@').count(), 1);
                let again = EmailAddress::parse(address).expect("reads again");
                prop_assert_eq!(again.as_str(), address);
            }
        }
    }

    #[test]
    fn usual_addresses_are_taken(local in "[a-zA-Z0-9]([a-zA-Z0-9._+-]{0,10}[a-zA-Z0-9])?", host in "[a-z]([a-z0-9-]{0,8}[a-z])?") {
        prop_assume!(!local.contains(".."));
        let typed = format!(" {local}@{host}.example.com ");
        let address = EmailAddress::parse(&typed).expect("usual");
        prop_assert_eq!(address.as_str(), typed.trim().to_lowercase());
    }

    #[test]
    fn a_phone_number_can_be_dialled(text in prop_oneof![nonsense(), "[+]?[0-9 ./()-]{0,24}"]) {
        if let Ok(Some(phone)) = Phone::optional(&text) {
            let dialled = phone.dialled();
            let digits = dialled.trim_start_matches('+');
            prop_assert!((6..=15).contains(&digits.len()), "{}", dialled);
            prop_assert!(digits.bytes().all(|b| b.is_ascii_digit()), "{}", dialled);
            prop_assert_eq!(phone.as_str(), text.trim());
        }
    }

    #[test]
    fn a_slug_is_safe_in_an_address(text in prop_oneof![nonsense(), "[a-z0-9-]{0,44}"]) {
        if let Some(slug) = Slug::parse(&text) {
            prop_assert_eq!(slug.as_str(), text.as_str());
            prop_assert!(text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            prop_assert!((2..=40).contains(&text.len()) && !text.starts_with('-') && !text.ends_with('-'));
        }
    }
}

#[test]
fn a_megabyte_is_refused_with_the_limit_named() {
    for sign in ['a', ' ', '\u{0}', '👷', 'ا'] {
        let text = megabyte(sign);
        if sign == ' ' {
            assert_eq!(Line::optional(&text), Ok(None));
        } else {
            assert_eq!(refused(Line::parse(&text)).args[0].1, LINE_MAX.to_string());
        }
        assert_eq!(refused(Text::parse(&text)).args[0].1, TEXT_MAX.to_string());
        refused(EmailAddress::parse(&text));
        refused(EmailAddress::parse(&format!("{text}@example.com")));
        assert!(sign == ' ' || Phone::optional(&text).is_err());
        assert!(Slug::parse(&text).is_none());
    }
    refused(Phone::optional(&"1 ".repeat(15).repeat(100)));
}

#[test]
fn a_line_has_something_to_be_seen() {
    for nothing in ["\u{200b}", "\u{ad}\u{feff}", "\u{3164}", "\u{e0041}\u{e007f}", " \u{2060} "] {
        assert_eq!(refused(Line::parse(nothing)).key, "error-required", "{nothing:?}");
    }
    for end in ['\u{2028}', '\u{2029}'] {
        assert_eq!(refused(Line::parse(&format!("a{end}b"))).key, "error-characters");
    }
    assert!(Line::parse("👩\u{200d}🔧 Noor").is_ok(), "signs within a name do what they are for");
}
