//! The desk's pages of portals: the list, a new one, and the editor of their settings.

mod fields;
mod list;
mod new;
mod settings;

pub use fields::{label, logged, value};
pub use list::{PortalListPage, PortalRow};
pub use new::NewPortalPage;
pub use settings::{GIVEN, Given, SettingsPage};

use crate::{
    Locale,
    parts::{StageChip, Tone, icon},
};
use domain::{
    PortalId,
    portal::{PortalStatus, Slug},
    settings::SECTIONS,
};

/// Address of the list.
pub const LIST: &str = "/desk/portals";

/// Address of a section of a portal's settings, without the host.
#[must_use]
pub fn address(portal: PortalId, section: &str) -> String {
    format!("{LIST}/{portal}/{section}")
}

/// Address of the first section of a portal's settings.
#[must_use]
pub fn first_address(portal: PortalId) -> String {
    address(portal, SECTIONS[0].key())
}

/// The name of a section.
#[must_use]
pub fn section_name(locale: Locale, section: &str) -> String {
    locale.t(&format!("settings-section-{section}")).into_owned()
}

/// Where customers find a portal, without the host.
fn door(slug: &Slug) -> String {
    format!("/p/{slug}")
}

/// The word of a status, with its colour and sign.
fn chip(locale: Locale, status: PortalStatus) -> StageChip {
    let (tone, sign) = match status {
        PortalStatus::Active => (Tone::Good, "check"),
        PortalStatus::Maintenance => (Tone::Warn, "clock"),
        PortalStatus::Disabled => (Tone::Bad, "lock"),
    };
    let word = locale.t(&format!("portal-status-{}", status.as_str())).into_owned();
    StageChip { tone, icon: icon(sign), word }
}
