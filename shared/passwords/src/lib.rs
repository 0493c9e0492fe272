//! Passwords: how they are kept (argon2id), how they are compared, and which new ones are taken. The same for staff and
//! for customers' users; only the functions that take a password use it, for the memory that it needs.

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use domain::{Error, Problem, Result};
use std::sync::LazyLock;

/// Memory in KiB, passes and lanes (OWASP Password Storage Cheat Sheet, argon2id).
const COST: (u32, u32, u32) = (19_456, 2, 1);
/// Shortest new password, in characters.
const CHARS_MIN: usize = 12;
/// Longest password, in characters.
const CHARS_MAX: usize = 500;
/// Longest password that is compared at all, in bytes.
pub const BYTES_MAX: usize = CHARS_MAX * 4;

/// Passwords of 12 characters and more that lists of stolen ones are full of, in lower case.
static COMMON: LazyLock<Vec<&'static str>> = LazyLock::new(|| words(include_str!("common_passwords.txt")));
/// Words that with a few digits around them, or one after the other, make passwords that everybody tries.
static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| words(include_str!("common_words.txt")));
/// What is compared with when nobody has the address: no password leads to it.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash("", [0x5a; 16]).ok());

/// Rows of keyboards, and what people count with.
const ROWS: [&str; 9] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "1234567890-=",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
];

/// The password as it is stored: a PHC string.
///
/// # Errors
/// `Internal` when the parameters are refused.
pub fn hash(password: &str, salt: [u8; 16]) -> Result<String> {
    let hash: PasswordHash =
        hasher()?.hash_password_with_salt(password.as_bytes(), &salt).map_err(Error::internal)?;
    Ok(hash.to_string())
}

/// Whether the password is the stored one. The work is the same when there is none.
#[must_use]
pub fn verify(password: &str, stored: Option<&str>) -> bool {
    let nobody = NOBODY.as_deref();
    let Some(Ok(hash)) = stored.or(nobody).map(PasswordHash::new) else { return false };
    let same = Argon2::default().verify_password(password.as_bytes(), &hash).is_ok();
    same && stored.is_some()
}

/// Whether a new password may be taken. `about`: what is known of the person, and would be tried first.
///
/// # Errors
/// `error-required`, `error-password-short`, `error-password-long`, `error-password-common`.
pub fn check_new(password: &str, about: &[&str]) -> Result<(), Problem> {
    let count = password.chars().count();
    if count == 0 {
        return Err(Problem::new("error-required"));
    }
    if count < CHARS_MIN {
        return Err(Problem::new("error-password-short").with("min", CHARS_MIN.to_string()));
    }
    if count > CHARS_MAX {
        return Err(Problem::new("error-password-long").with("max", CHARS_MAX.to_string()));
    }
    if is_common(&password.to_lowercase(), about) {
        return Err(Problem::new("error-password-common"));
    }
    Ok(())
}

fn hasher() -> Result<Argon2<'static>> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(Error::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn is_common(password: &str, about: &[&str]) -> bool {
    let plain = plain(password);
    COMMON.binary_search_by(|known| (*known).cmp(password)).is_ok()
        || repeats(password)
        || follows_rows(password)
        || made_of_words(&plain, about)
        || made_of_words(&plain.chars().rev().collect::<String>(), about)
}

/// The same few signs again and again.
fn repeats(password: &str) -> bool {
    let signs: Vec<char> = password.chars().collect();
    (1..=signs.len() / 2).any(|unit| signs.iter().zip(signs.iter().skip(unit)).all(|(a, b)| a == b))
}

/// Nothing but runs along keyboard rows or the alphabet, forwards or backwards, of four signs and more.
fn follows_rows(password: &str) -> bool {
    let mut rest = password;
    while !rest.is_empty() {
        let run = ROWS.iter().map(|row| longest_run(rest, row)).max().unwrap_or(0);
        if run < 4.min(rest.len()) || !rest.is_char_boundary(run) {
            return false;
        }
        rest = &rest[run..];
    }
    true
}

fn longest_run(text: &str, row: &str) -> usize {
    let backwards: String = row.chars().rev().collect();
    let ends = text.char_indices().map(|(at, sign)| at + sign.len_utf8());
    ends.take_while(|end| row.contains(&text[..*end]) || backwards.contains(&text[..*end]))
        .last()
        .unwrap_or(0)
}

/// Nothing but common words, or words about the person, with digits and signs between and around them.
fn made_of_words(plain: &str, about: &[&str]) -> bool {
    let mut known: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    let of_person = about.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    known.extend(
        of_person.filter(|word| word.chars().count() >= 3).map(|word| self::plain(&word.to_lowercase())),
    );
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut letters: String = plain.chars().filter(|c| c.is_alphabetic()).collect();
    for word in &known {
        letters = letters.replace(word.as_str(), "");
    }
    // A few letters that are left do not make it hard to guess.
    letters.chars().count() < 4 && plain.chars().any(char::is_alphabetic)
}

/// What is meant by digits and signs that stand for letters.
fn plain(password: &str) -> String {
    let letter = |sign| match sign {
        '@' | '4' => 'a',
        '3' | '€' => 'e',
        '1' | '!' | '|' => 'i',
        '0' => 'o',
        '$' | '5' => 's',
        '7' | '+' => 't',
        other => other,
    };
    let inner = password.trim_matches(|c: char| !c.is_alphabetic() && !matches!(c, '@' | '$' | '€'));
    inner.chars().map(letter).collect()
}

fn words(text: &'static str) -> Vec<&'static str> {
    let mut words: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_kept_with_the_parameters_of_owasp_and_a_salt_of_its_own() {
        let kept = hash("correct horse battery staple", [7; 16]).unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, hash("correct horse battery staple", [8; 16]).unwrap());
    }

    #[test]
    fn only_the_same_password_is_right() {
        let kept = hash("correct horse battery staple", [7; 16]).unwrap();
        assert!(verify("correct horse battery staple", Some(&kept)));
        for wrong in [
            "",
            "correct horse battery stapl",
            "Correct horse battery staple",
            "correct horse battery staple ",
        ] {
            assert!(!verify(wrong, Some(&kept)), "{wrong}");
        }
    }

    #[test]
    fn nobody_has_no_password() {
        assert!(NOBODY.is_some(), "the same work is done for unknown addresses");
        for typed in ["", "anything at all"] {
            assert!(!verify(typed, None));
            assert!(!verify(typed, Some("not a hash")));
        }
    }

    #[test]
    fn common_passwords_and_patterns_are_refused() {
        for common in [
            "password1234",
            "Password1234!",
            "P@ssw0rd1234",
            "passwordpassword",
            "welcome12345",
            "Welkom01Welkom01",
            "qwertyuiop123",
            "qwertyuiopas",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "123456789012",
            "098765432109",
            "abcdefghijkl",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "iloveyou1234",
            "letmeinletmein",
            "Administrator1",
            "frontdesk2026!",
            "drowssapdrowssap",
            "ines.duarte2026",
            "InesDuarte!!",
            "Example.com2026",
        ] {
            let about = ["ines.duarte@example.com", "Ines Duarte"];
            let problem = check_new(common, &about).unwrap_err();
            assert_eq!(problem.key, "error-password-common", "{common}");
        }
    }

    #[test]
    fn what_is_hard_to_guess_is_taken_whatever_it_is_made_of() {
        for good in [
            "mittens dug up the tulips",
            "lift stuck at floor seven",
            "zwölf Boxkämpfer jagen Viktor",
            "k7#Vq!m2Zr9x",
            "fjordglimpsewaltz",
            "8402917365518",
            "密码不容易猜到的句子很长啊",
            "    leading spaces too",
        ] {
            assert_eq!(check_new(good, &["ines.duarte@example.com", "Ines Duarte"]), Ok(()), "{good}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_and_nothing_else_is_asked() {
        assert_eq!(check_new("", &[]).unwrap_err().key, "error-required");
        assert_eq!(check_new("elevenchar…", &[]).unwrap_err().key, "error-password-short");
        assert_eq!(check_new(&"fjord waltz ".repeat(42), &[]).unwrap_err().key, "error-password-long");
    }

    #[test]
    fn the_lists_hold_what_they_should() {
        assert!(COMMON.len() >= 200 && COMMON.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(COMMON.iter().all(|password| password.chars().count() >= CHARS_MIN));
        assert!(COMMON.iter().chain(WORDS.iter()).all(|word| *word == word.to_lowercase()));
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_judged_without_a_panic(text in ".{0,60}") {
            drop(check_new(&text, &[&text]));
        }
    }
}
