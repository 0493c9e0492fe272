//! What stands around every page here.

use domain::{
    Error, FieldErrors, PortalId, Problem, Result,
    portal::{Portal, Slug},
    principal::StaffMember,
    staff::StaffPermission,
};
use jiff::tz::TimeZone;
use store::{PortalRow, StageCounts};
use views::{
    DeskFrame, DeskPlace, Frame, Locale,
    parts::{Flash, Tone},
};
use web::{Call, Site};

/// The frame of a page, with the menu's counts, on the clock of `zone`.
pub fn frame(
    who: &StaffMember,
    call: &Call,
    counts: &StageCounts,
    zone: TimeZone,
    title: impl Into<String>,
) -> Frame {
    let locale = Locale::of(call.language());
    let counts = (counts.listed(), counts.changes);
    let desk = DeskFrame::of(locale, who, call.csrf(), DeskPlace::Portals, counts);
    Frame::desk(locale, desk, zone, title, call.path_and_query(), call.now())
}

/// Whether somebody may change what they see.
pub fn may_manage(who: &StaffMember) -> bool {
    who.may(StaffPermission::ManagePortals)
}

/// The clock of the first portal: staff and their customers mostly share it.
pub fn zone(portals: &[PortalRow]) -> TimeZone {
    let named = portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
    named.unwrap_or(TimeZone::UTC)
}

/// What is wrong with a form, with the name in addresses that it says when another portal has it: what has to be mended is
/// said all together.
///
/// # Errors
/// As the store's.
pub async fn with_taken(
    app: &Site,
    who: &StaffMember,
    (named, portal): (&str, PortalId),
    mut wrong: FieldErrors,
) -> Result<FieldErrors> {
    let name = Slug::parse(named.trim()).filter(|_| wrong.get("slug").is_none());
    if let Some(name) = name
        && app.store.desk_portals(who).is_taken(&name, portal).await?
    {
        wrong.add("slug", Problem::new("refusal-slug-taken"));
    }
    Ok(wrong)
}

/// A name in addresses that another portal has is something to mend in its field.
pub fn at_its_field(error: Error) -> Error {
    match error {
        Error::Conflict(refusal) if refusal.0.key == "refusal-slug-taken" => {
            let mut errors = FieldErrors::none();
            errors.add("slug", refusal.0);
            Error::Invalid(errors)
        }
        other => other,
    }
}

/// What the last action did, naming the portal, and the part of it that it was about where `called` knows it by its key.
pub fn told(call: &Call, portal: &Portal, called: impl Fn(&str) -> Option<String>) -> Option<Flash> {
    let note = call.flash()?;
    let about = note.about.as_deref().and_then(called);
    let named = about.map(|name| ("section", name.into()));
    let args = [("portal", portal.name.as_str().into())].into_iter().chain(named);
    let text = Locale::of(call.language()).args(&note.key, args);
    let tone = if note.key == "flash-portal-unchanged" { Tone::Info } else { Tone::Good };
    Some(Flash { tone, text })
}

/// A key that none ever had: of what is added to a portal. A form keeps the one that it was given out with, so that
/// sending it twice adds one thing.
pub fn fresh_key(call: &Call, sent: Option<&str>) -> String {
    const LONGEST: usize = 20;
    let is_key = |key: &&str| {
        (2..=LONGEST).contains(&key.len())
            && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    match sent.filter(is_key) {
        Some(key) => key.to_owned(),
        None => call.entropy::<5>().iter().fold("k".to_owned(), |key, byte| format!("{key}{byte:02x}")),
    }
}
