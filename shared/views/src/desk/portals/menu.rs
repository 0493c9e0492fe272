//! The menu at the side of a portal's settings.

use super::{PICTURES, address, section_name};
use crate::Locale;
use domain::{PortalId, settings::SECTIONS};

/// The room of work types, which has pages of its own.
pub const WORK_TYPES: &str = "work-types";

/// A section in the menu at the side.
#[derive(Debug)]
pub struct SectionLink {
    /// Its name.
    pub name: String,
    /// Its address.
    pub href: String,
    /// Whether it is open.
    pub current: bool,
}

/// Every section of a portal's settings. `open`: the section of the page.
pub(super) fn menu(locale: Locale, portal: PortalId, open: &str) -> Vec<SectionLink> {
    let room = match open {
        "work-type" | "field" => WORK_TYPES,
        "mail" => "mails",
        section => section,
    };
    let link = |key: &str| SectionLink {
        name: section_name(locale, key),
        href: address(portal, key),
        current: key == room,
    };
    let sections = SECTIONS.iter().flat_map(|section| match section.key() {
        "theme" => vec!["theme", PICTURES],
        key => vec![key],
    });
    sections.chain([WORK_TYPES]).map(link).collect()
}
