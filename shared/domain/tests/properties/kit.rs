//! What the properties share: how many cases, and texts that no parser likes.

use domain::{FormData, Problem};
use proptest::{prelude::*, test_runner::Config};

/// This many cases; nothing is written beside the sources.
pub fn cases(count: u32) -> Config {
    Config { cases: count, failure_persistence: None, ..Config::default() }
}

/// Every control character of Unicode, NUL and escape among them.
pub fn control() -> impl Strategy<Value = char> {
    prop_oneof![(0u32..0x20), (0x7fu32..0xa0)]
        .prop_map(|code| char::from_u32(code).expect("a control character"))
}

/// Texts that people, robots and broken programs send: nonsense, emoji, right-to-left, NUL, HTML.
pub fn nonsense() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => ".{0,60}",
        2 => any::<String>(),
        1 => "[0-9eE+,. -]{0,24}",
        1 => proptest::sample::select(vec![
            "",
            " ",
            "\u{0}",
            "a\u{0}b",
            "👩‍🔧🛗",
            "المصعد معطل",
            "\u{202e}gnp.exe",
            "<script>alert(1)</script>",
            "{{7*7}}",
            "' OR 1=1 --",
            "a\r\nBcc: x@example.com",
            "NaN",
            "inf",
            "1e3",
            "0x10",
            "--1",
            "1.2.3",
            "١٢٣",
            "９９",
        ]).prop_map(str::to_owned),
    ]
}

/// One megabyte of one sign.
pub fn megabyte(sign: char) -> String {
    std::iter::repeat_n(sign, 1024 * 1024 / sign.len_utf8()).collect()
}

/// A sent form.
pub fn form<const N: usize>(pairs: [(&str, &str); N]) -> FormData {
    pairs.into_iter().collect()
}

/// Whether a key has the shape of a message key: `error-…`, in kebab-case.
pub fn is_message_key(key: &str) -> bool {
    key.contains('-') && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') && !key.ends_with('-')
}

/// The problem of a result that has to be one, its key being a message key.
pub fn refused<T: std::fmt::Debug>(result: Result<T, Problem>) -> Problem {
    let problem = result.expect_err("this has to be refused");
    assert!(is_message_key(problem.key), "{} is a message key", problem.key);
    problem
}
