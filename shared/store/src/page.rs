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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_token_says_what_it_was_made_of(year in 2000i16..2200, count in 1u32.., listed in 0usize..3) {
            let (stage, after) = (Stage::LISTED[listed], Number { year, count });
            let token = PageToken::behind(stage, after);
            let read = PageToken::parse(token.as_str()).unwrap();
            prop_assert_eq!((read.stage(), read.after()), (stage, after));
        }

        #[test]
        fn no_text_breaks_the_reading_of_tokens(text in ".{0,80}") {
            if let Some(token) = PageToken::parse(&text) {
                prop_assert_eq!(token.as_str(), text);
            }
        }

        #[test]
        fn a_token_is_only_its_one_spelling(stage in "[a-z/#-]{0,12}", after in "[0-9+-]{0,16}") {
            let text = URL_SAFE_NO_PAD.encode(format!("{stage}/{after}"));
            if let Some(token) = PageToken::parse(&text) {
                prop_assert_eq!(PageToken::behind(token.stage(), token.after()), token);
            }
        }
    }

    #[test]
    fn a_token_holds_no_tenant_and_fits_into_an_address() {
        let token = PageToken::behind(Stage::Requested, Number { year: 2026, count: 19 });
        let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(token.as_str()).unwrap()).unwrap();
        assert_eq!(plain, "requested/2026-0000000019");
    }
}
