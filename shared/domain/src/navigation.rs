//! The company's own links in the menu of a portal.

use crate::{Problem, Translated};
use serde::{Deserialize, Serialize};

/// A link of the company's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NavigationLink {
    /// What people read.
    pub label: Translated,
    /// Where it leads.
    pub address: WebAddress,
    /// Who sees it.
    #[serde(default)]
    pub audience: LinkAudience,
}

/// Who sees a link.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkAudience {
    /// Guests and customers.
    #[default]
    Everybody,
    /// Whoever has signed in.
    SignedIn,
}

impl LinkAudience {
    /// Every audience.
    pub const ALL: [Self; 2] = [Self::Everybody, Self::SignedIn];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::SignedIn => "signed-in",
        }
    }

    /// The audience of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == word)
    }
}

/// Longest address, in bytes.
const ADDRESS_MAX: usize = 2_000;

/// Where a link leads: a page of the web, a mail address, a telephone, or a path of this host. Never a script.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WebAddress(String);

impl WebAddress {
    /// # Errors
    /// `error-required` when nothing is typed, `error-web-address` when it is none of them.
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(Problem::new("error-required"));
        }
        let lower = typed.to_ascii_lowercase();
        let leads = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| {
            lower.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        });
        let here = typed.starts_with('/') && !typed.starts_with("//");
        let plain = typed.len() <= ADDRESS_MAX
            && typed
                .chars()
                .all(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '\\' | '"' | '<' | '>'));
        if plain && (leads || here) {
            Ok(Self(typed.to_owned()))
        } else {
            Err(Problem::new("error-web-address"))
        }
    }

    /// The address of a page: of the web, or of this host.
    ///
    /// # Errors
    /// As [`WebAddress::parse`], and `error-page-address` for what opens a mail or a telephone.
    pub fn page(typed: &str) -> Result<Self, Problem> {
        let address = Self::parse(typed).map_err(|_| Problem::new("error-page-address"))?;
        if address.is_elsewhere() || address.0.starts_with('/') {
            Ok(address)
        } else {
            Err(Problem::new("error-page-address"))
        }
    }

    /// Whether it is a page with a host of its own.
    #[must_use]
    pub fn is_elsewhere(&self) -> bool {
        self.0.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http"))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for WebAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::WebAddress;

    #[test]
    fn a_page_is_no_mail_and_no_telephone() {
        for (address, elsewhere) in
            [("https://a.example", true), ("HTTP://a.example", true), ("/p/demo", false)]
        {
            assert_eq!(WebAddress::page(address).map(|page| page.is_elsewhere()), Ok(elsewhere));
        }
        for other in ["mailto:a@b.example", "tel:+31501"] {
            assert_eq!(WebAddress::page(other).unwrap_err().key, "error-page-address");
        }
    }

    #[test]
    fn a_link_leads_somewhere_and_runs_nothing() {
        for good in
            ["https://a.example/x?y=1#z", "HTTP://a.example", "mailto:a@b.example", "tel:+31501", "/p/demo"]
        {
            assert_eq!(WebAddress::parse(good).map(|one| one.to_string()), Ok(good.to_owned()));
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScript:x",
            "data:text/html,x",
            "//evil.example",
            "https:///x",
            "a b",
            "https://",
            "/\\evil.example",
            "vbscript:x",
            "https://a\"b",
            "\u{1}javascript:x",
        ] {
            assert_eq!(WebAddress::page(bad).unwrap_err().key, "error-page-address", "{bad}");
            assert_eq!(WebAddress::parse(bad).unwrap_err().key, "error-web-address", "{bad}");
        }
    }
}
