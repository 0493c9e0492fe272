//! What stands around every page here, and what a refused form says.

use desk::Around;
use domain::{
    CustomerId, Error, FormData, PortalId, Result,
    activity::{Activity, Deed, Subject},
    customer::{Customer, Location},
    link::LinkToken,
    portal::PortalStatus,
    principal::StaffMember,
};
use jiff::Timestamp;
use views::{DeskPlace, Frame, Locale, desk::customers::Typed, parts::Flash};
use web::{Call, Site};

/// What stands around a page about something of this name.
pub fn frame(around: &Around, who: &StaffMember, call: &Call, title: String, name: &str) -> Frame {
    let locale = Locale::of(call.language());
    let note = call.flash().map(|note| {
        let count: u64 = note.about.and_then(|count| count.parse().ok()).unwrap_or_default();
        Flash::good(locale.t2(&note.key, ("name", name), ("count", count)))
    });
    around.frame(who, call, DeskPlace::Objects, title).with_flash(note)
}

/// The portal that a form names, if it is an open one; the first of them where it names none.
///
/// # Errors
/// `NotFound` when there is no such one.
pub async fn portal(app: &Site, who: &StaffMember, sent: &FormData) -> Result<PortalId> {
    let portals = app.store.portals().of(who).await?;
    let named = sent.get("portal");
    let mut open = portals.iter().filter(|portal| portal.status == PortalStatus::Active);
    let chosen = open.find(|portal| named.is_empty() || portal.id.to_string() == named);
    chosen.map(|portal| portal.id).ok_or(Error::NotFound)
}

/// The customer in the address, with its places.
pub async fn customer(app: &Site, who: &StaffMember, call: &Call) -> Result<(Customer, Vec<Location>)> {
    app.store.desk_objects(who).owner(call.param("customer")?).await
}

/// A form to be mended, or sent again.
pub fn typed(data: FormData, error: &Error) -> Option<Typed> {
    desk::typed(data, error, &[("refusal-object-reference-taken", "object-reference")])
}

/// What was changed about a customer's objects since a form was given out, newest first.
pub async fn meanwhile(
    app: &Site,
    who: &StaffMember,
    customer: CustomerId,
    form: &FormData,
) -> Result<Vec<Activity>> {
    let Ok(since) = form.get("since").parse::<Timestamp>() else { return Ok(Vec::new()) };
    let page = app.store.activities(who).list(Some(Subject::Customer(customer)), None).await?;
    let collides = |deed: &Deed| {
        matches!(deed, Deed::ObjectChanged(..) | Deed::ObjectsLabelled(_) | Deed::ObjectRelabelled(_))
    };
    let told = |activity: &Activity| activity.at > since && collides(&activity.what);
    Ok(page.rows.into_iter().filter(told).collect())
}

/// What the code on a label says.
pub fn label_link(app: &Site, token: &LinkToken) -> String {
    format!("{}{}", app.public_url, views::objects::label_address(token))
}
