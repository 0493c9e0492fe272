//! The company's own links in the menus of its portal.

use crate::{
    Locale,
    parts::{Icon, icon},
};
use domain::{
    navigation::{LinkAudience, NavigationLink},
    portal::Portal,
};

/// As many stand open in the guests' header; more are folded into a menu.
pub const OPEN: usize = 3;

/// A link of the company's own, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkOut {
    /// What people read.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it leads to somebody else's site.
    pub elsewhere: bool,
}

impl LinkOut {
    /// The links of a portal for guests, or for whoever has signed in, in the company's order.
    #[must_use]
    pub fn of(portal: &Portal, locale: Locale, reader: LinkAudience) -> Vec<Self> {
        let meant = |link: &&NavigationLink| {
            link.audience == LinkAudience::Everybody || reader == LinkAudience::SignedIn
        };
        let link = |link: &NavigationLink| Self {
            label: link.label.in_language(locale.language()).to_owned(),
            href: link.address.to_string(),
            elsewhere: link.address.is_elsewhere(),
        };
        portal.navigation.iter().filter(meant).map(link).collect()
    }

    /// Its sign.
    #[must_use]
    pub fn icon(&self) -> Icon {
        let starts = |scheme: &str| {
            self.href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        icon(match self {
            Self { elsewhere: true, .. } => "external",
            _ if starts("mailto:") => "mail",
            _ if starts("tel:") => "phone",
            _ => "link",
        })
    }

    /// What a browser is told about it: nothing is handed on to somebody else's site.
    #[must_use]
    pub const fn rel(&self) -> &'static str {
        if self.elsewhere { "external noopener noreferrer" } else { "" }
    }
}
