//! The company's own words on the portal's pages.

use super::{Kind, Length, Section, Setting, no_check};

/// The section.
pub const SECTION: Section = Section {
    key: "texts",
    settings: &[Setting::new(
        "welcome",
        Kind::Texts(Length::Long, |portal| portal.welcome.clone(), |portal, texts| portal.welcome = texts),
    )],
    check: no_check,
};
