//! What stands around every page here, and what a refused form says.

use desk::Around;
use domain::{
    Error, FormData, Result,
    activity::{Activity, Deed, Subject},
    customer::{Customer, Location},
    principal::StaffMember,
};
use jiff::Timestamp;
use views::{
    DeskPlace, Frame, Locale,
    desk::customers::{Names, Typed},
    parts::{Flash, Tone},
};
use web::{Call, Site};

/// Said when a button for several was pressed and nobody is ticked.
pub const NOBODY_TICKED: &str = "flash-tick-somebody";

/// What stands around a page. `told` makes the sentence of a flash, where it names something.
pub fn frame(
    around: &Around,
    who: &StaffMember,
    call: &Call,
    (place, title): (DeskPlace, String),
    told: impl Fn(Locale, &str, &str) -> String,
) -> Frame {
    let locale = Locale::of(call.language());
    let note = call.flash().map(|note| {
        let text = told(locale, &note.key, note.about.as_deref().unwrap_or_default());
        // Nothing was done: somebody is to be ticked first.
        let tone = if note.key == NOBODY_TICKED { Tone::Warn } else { Tone::Good };
        Flash { tone, text }
    });
    around.frame(who, call, place, title).with_flash(note)
}

/// What stands around a page of customers.
pub fn plain(around: &Around, who: &StaffMember, call: &Call, title: String) -> Frame {
    frame(around, who, call, (DeskPlace::Customers, title), |locale, key, _| locale.t(key).into_owned())
}

/// Names of the tenant's portals and of some places.
pub fn names(around: &Around, locations: &[Location]) -> Names {
    let portals = around.portals.iter().map(|portal| (portal.id.to_string(), portal.name.to_string()));
    let places = locations.iter().map(|place| (place.id.to_string(), place.name.to_string()));
    portals.chain(places).collect()
}

/// A form to be mended, or sent again.
pub fn typed(data: FormData, error: &Error) -> Option<Typed> {
    desk::typed(data, error, &[("refusal-reference-taken", "reference")])
}

/// What was done about a customer since a form was given out, newest first, as far as it collides with the form.
pub async fn meanwhile(
    app: &Site,
    who: &StaffMember,
    customer: &Customer,
    form: &FormData,
    collides: impl Fn(&Deed) -> bool,
) -> Result<Vec<Activity>> {
    let Ok(since) = form.get("since").parse::<Timestamp>() else { return Ok(Vec::new()) };
    let page = app.store.activities(who).list(Some(Subject::Customer(customer.id)), None).await?;
    let told = |activity: &Activity| activity.at > since && collides(&activity.what);
    Ok(page.rows.into_iter().filter(told).collect())
}
