//! Texts that people type: bounded, free of control characters, otherwise kept to the byte.

use crate::Problem;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest single-line value, in characters.
pub const LINE_MAX: usize = 200;
/// Longest text, in characters.
pub const TEXT_MAX: usize = 10_000;

/// One line that is not empty: trimmed, at most [`LINE_MAX`] characters, some of them to be seen, no control characters
/// and line ends, and none that turn the direction of what stands behind them (Unicode TR 36, 2.11.1): a name is read
/// beside other people's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(String);

impl Line {
    /// # Errors
    /// `error-required` when nothing is left after trimming, `error-too-long`, `error-characters`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Self::optional(text)?.ok_or(Problem::new("error-required"))
    }

    /// The line, or `None` when nothing was typed.
    ///
    /// # Errors
    /// `error-too-long`, `error-characters`.
    pub fn optional(text: &str) -> Result<Option<Self>, Problem> {
        let text = text.trim();
        check(text, LINE_MAX, leaves_line)?;
        Ok(text.chars().any(is_seen).then(|| Self(text.to_owned())))
    }

    /// What of a text fits into a line: signs that no line holds are left out, and it ends at [`LINE_MAX`]. None: there
    /// is nothing to be seen.
    #[must_use]
    pub fn fitting(text: &str) -> Option<Self> {
        let kept: String = text.trim().chars().filter(|sign| !leaves_line(*sign)).take(LINE_MAX).collect();
        Self::optional(&kept).ok().flatten()
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text of several lines, kept to the byte: nothing trimmed, line ends as they came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// # Errors
    /// `error-required` when there is nothing but white space, `error-too-long`, `error-characters`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Self::optional(text)?.ok_or(Problem::new("error-required"))
    }

    /// No text: what stands where a reader is not given one.
    #[must_use]
    pub const fn empty() -> Self {
        Self(String::new())
    }

    /// The text, or `None` when nothing but white space was typed.
    ///
    /// # Errors
    /// `error-too-long`, `error-characters`.
    pub fn optional(text: &str) -> Result<Option<Self>, Problem> {
        check(text, TEXT_MAX, |c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))?;
        Ok((!text.trim().is_empty()).then(|| Self(text.to_owned())))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What no line holds: control characters, ends of lines, and what turns the direction of what stands behind it.
pub(crate) fn leaves_line(sign: char) -> bool {
    sign.is_control() || turns_direction(sign) || matches!(sign, '\u{2028}' | '\u{2029}')
}

/// Whether there is anything to see: no space, and none of those that Unicode says to show nothing for
/// (`Default_Ignorable_Code_Point`).
#[must_use]
pub const fn is_seen(sign: char) -> bool {
    !sign.is_whitespace()
        && !matches!(
            sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
                | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Embeddings, overrides and isolates; the plain marks, which names in Arabic or Hebrew need, are none of them.
const fn turns_direction(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text as lists sort it and searches find it: lower case, a letter with an accent as the one without, and one
/// space in the place of every run of spaces and signs.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain_letter(letter) {
            Some(letters) => plain.push_str(letters),
            None if letter.is_alphanumeric() => plain.push(letter),
            // What stands upon a letter by itself, as some keyboards send it (Unicode, "Combining Diacritical Marks").
            None if matches!(letter, '\u{300}'..='\u{36f}') => {}
            None if !plain.is_empty() && !plain.ends_with(' ') => plain.push(' '),
            None => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// The letters that one of Latin script with something upon it sorts as.
const fn plain_letter(letter: char) -> Option<&'static str> {
    Some(match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'í' | 'ì' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' => "s",
        'ţ' | 'ť' | 'ŧ' => "t",
        'ú' | 'ù' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        // An apostrophe parts no word: O’Brien stands beside Obrien.
        '\'' | '’' | '‘' => "",
        _ => return None,
    })
}

fn check(text: &str, max: usize, refused: impl Fn(char) -> bool) -> Result<(), Problem> {
    if text.chars().count() > max {
        return Err(Problem::new("error-too-long").with("max", max.to_string()));
    }
    if text.chars().any(refused) {
        return Err(Problem::new("error-characters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Line, Text};

    #[test]
    fn a_name_does_not_turn_what_stands_behind_it_around() {
        for name in ["دعاء", "\u{200f}שרה", "Zoë", "李"] {
            assert!(Line::parse(name).is_ok(), "{name}");
        }
        for turned in ["Jo\u{202e}nhoJ", "a\u{2067}b"] {
            assert_eq!(Line::parse(turned).unwrap_err().key, "error-characters");
            assert!(Text::parse(turned).is_ok(), "texts stand for themselves, in a box of their own");
        }
    }
}
