//! The company's own words on the portal's pages.

use super::{Kind, Length, Setting, Table, any_text, no_check};
use crate::portal::Portal;

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "texts",
    settings: &[Setting::new(
        "welcome",
        Kind::Texts(
            Length::Long,
            any_text,
            |portal| portal.welcome.clone(),
            |portal, texts| portal.welcome = texts,
        ),
    )],
    check: no_check,
};
