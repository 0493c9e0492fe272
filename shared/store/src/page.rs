//! Pages of lists. A page's token says which list it goes on with and behind which row, and nothing else: whose
//! list it is comes from the principal, so a token of somebody else's opens nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{number::Number, work_order::Stage};
use std::fmt;

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// Its rows.
    pub rows: Vec<T>,
    /// Where the next page begins; none: this is the last.
    pub next: Option<PageToken>,
}

/// Where a page of work orders begins, as it stands in addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageToken {
    text: String,
    stage: Stage,
    after: Number,
}

impl PageToken {
    /// The token of the page behind a row.
    #[must_use]
    pub(crate) fn behind(stage: Stage, after: Number) -> Self {
        let text = URL_SAFE_NO_PAD.encode(format!("{}/{}", stage.as_str(), after.sortable()));
        Self { text, stage, after }
    }

    /// The token in an address, if it is one. Anything but the one spelling of a token is not.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 64 {
            return None;
        }
        let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let (stage, after) = plain.split_once('/')?;
        let (year, count) = after.split_once('-')?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year) || !digits(count) {
            return None;
        }
        let after = Number { year: year.parse().ok()?, count: count.parse().ok()? };
        let token = Self::behind(Stage::parse(stage)?, after);
        (token.text == text).then_some(token)
    }

    /// The token as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Which list it goes on with.
    pub(crate) const fn stage(&self) -> Stage {
        self.stage
    }

    /// Behind which row.
    pub(crate) const fn after(&self) -> Number {
        self.after
    }
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
