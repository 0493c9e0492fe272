//! The company's own words on the portal's pages, in Markdown.

use super::{Kind, Length, Setting, Table, any_text, no_check};
use crate::portal::Portal;

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "texts",
    settings: &[
        Setting::new(
            "welcome",
            Kind::Texts(
                Length::Long,
                any_text,
                |portal| portal.welcome.clone(),
                |portal, texts| portal.welcome = texts,
            ),
        ),
        Setting::new(
            "inside",
            Kind::Texts(
                Length::Long,
                any_text,
                |portal| portal.inside.clone(),
                |portal, texts| portal.inside = texts,
            ),
        ),
    ],
    check: no_check,
};
