//! What companies write with more than plain words, Markdown and CSS, beside what was made of it when it was saved.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What pages show in the place of what was typed, by what was typed: harmless, made once, at the save. What is not in
/// here is shown as the plain text that it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rendered(BTreeMap<String, String>);

impl Rendered {
    /// What these texts have become.
    #[must_use]
    pub fn new<'a>(texts: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let made = texts.into_iter().filter(|(text, _)| !text.is_empty());
        Self(made.map(|(text, made)| (fingerprint(text), made)).collect())
    }

    /// What a text has become, if it was rendered.
    #[must_use]
    pub fn of(&self, text: &str) -> Option<&str> {
        self.0.get(&fingerprint(text)).map(String::as_str)
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// FNV-1a, 64 bits: it tells a company's own texts apart and guards nothing.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}
