//! The desk's pages of portals: the list, a new one, and the editor of their settings.

mod fields;
mod form_preview;
mod forms;
mod links;
mod list;
mod mails;
mod menu;
mod new;
mod pictures;
mod room;
mod settings;
mod work_types;

pub use fields::{label, logged, value};
pub use form_preview::FormPreview;
pub use forms::{FieldKindsPage, field_address, field_list_page, fields_address};
pub use links::{RevokePage, revoke_button};
pub use list::{PortalListPage, PortalRow};
pub use mails::{MailSurroundings, made_up, mail_address, mail_list, mail_name, test_mail, tests_address};
pub use menu::WORK_TYPES;
pub use new::NewPortalPage;
pub use pictures::{PICTURES, PicturesPage};
pub use room::{Around, Removal, RemovalPage, RoomPage};
pub use settings::{Beside, GIVEN, Given, LOOK, PREVIEW, SettingsPage};
pub use work_types::{preview_address, type_address, work_type_list_page};

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

/// The name of a section; behind a colon stands which part of the portal it is about.
#[must_use]
pub fn section_name(locale: Locale, section: &str) -> String {
    let (section, about) = section.split_once(':').unwrap_or((section, ""));
    let name = locale.t(&format!("settings-section-{section}")).into_owned();
    let about = match domain::mails::MailKind::parse(about).filter(|_| section == "mail") {
        Some(kind) => mail_name(locale, kind),
        None => about.to_owned(),
    };
    if about.is_empty() { name } else { format!("{name}, {about}") }
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
