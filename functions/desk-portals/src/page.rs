//! What stands around every page here.

use domain::{Error, FieldErrors, change::Moment, principal::StaffMember, work_order::Stage};
use jiff::tz::TimeZone;
use store::{PortalRow, StageCounts};
use views::{DeskFrame, DeskPlace, Frame, Locale};
use web::Call;

/// The frame of a page, with the menu's counts, on the clock of `zone`.
pub fn frame(
    who: &StaffMember,
    call: &Call,
    counts: &StageCounts,
    zone: TimeZone,
    title: impl Into<String>,
) -> Frame {
    let locale = Locale::of(call.language());
    let desk = DeskFrame {
        staff: who.name().to_string(),
        name: locale.t("product-name").into_owned(),
        csrf: call.csrf(),
        counts: Stage::LISTED.map(|stage| (stage, counts.of(stage))).into(),
        changes: counts.changes,
        place: DeskPlace::Portals,
    };
    Frame::desk(locale, desk, zone, title, call.path_and_query(), call.now())
}

/// Something that happens now.
pub fn moment(call: &Call) -> Moment {
    Moment { now: call.now(), event: call.new_id() }
}

/// The clock of the first portal: staff and their customers mostly share it.
pub fn zone(portals: &[PortalRow]) -> TimeZone {
    let named = portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
    named.unwrap_or(TimeZone::UTC)
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
