//! The languages that portals and mails speak, and texts that exist in several of them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A language of the product. The code is ISO 639-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// French.
    Fr,
    /// Portuguese.
    Pt,
    /// Spanish.
    Es,
}

impl Language {
    /// Every language, the fallback first.
    pub const ALL: [Self; 6] = [Self::En, Self::Nl, Self::De, Self::Fr, Self::Pt, Self::Es];

    /// ISO 639-1 code, as in `lang="…"` and `?lang=…`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Pt => "pt",
            Self::Es => "es",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Pt => "Português",
            Self::Es => "Español",
        }
    }

    /// The language of a code; region and case do not matter (`pt-BR` is Portuguese).
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The best of the offered languages for an `Accept-Language` header (RFC 9110, 12.5.4).
    #[must_use]
    pub fn negotiate(header: &str, offered: &[Self]) -> Option<Self> {
        let mut wishes: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let (code, params) = part.split_once(';').unwrap_or((part, ""));
                let quality =
                    params.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse().ok())?;
                let language = Self::parse(code.trim())?;
                (quality > 0.0 && offered.contains(&language)).then_some((quality, language))
            })
            .collect();
        wishes.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        wishes.first().map(|(_, language)| *language)
    }
}

/// One text in some languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Translated(BTreeMap<Language, String>);

impl Translated {
    /// The text in this language, else in English, else in any, else empty.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        self.0
            .get(&language)
            .or_else(|| self.0.get(&Language::En))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The text in this very language, if there is one.
    #[must_use]
    pub fn own(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The text of every language that has one.
    pub fn each(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    /// Puts the text of one language; an empty one takes it away.
    pub fn set(&mut self, language: Language, text: String) {
        if text.trim().is_empty() {
            self.0.remove(&language);
        } else {
            self.0.insert(language, text);
        }
    }

    /// Whether the text in one of its languages is as asked.
    #[must_use]
    pub fn any(&self, asked: impl Fn(&str) -> bool) -> bool {
        self.0.values().any(|text| asked(text))
    }

    /// Whether there is no text in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

impl<T: Into<String>> FromIterator<(Language, T)> for Translated {
    fn from_iter<I: IntoIterator<Item = (Language, T)>>(texts: I) -> Self {
        Self(texts.into_iter().map(|(language, text)| (language, text.into())).collect())
    }
}
