//! What stands around every page here, and what a refused form says.

use domain::{
    CustomerId, Error, FieldErrors, FormData, Language, PortalId, Problem, Result,
    activity::{Activity, Deed, Subject},
    change::Moment,
    customer::{Customer, Location},
    link::LinkToken,
    portal::PortalStatus,
    principal::StaffMember,
};
use jiff::{Timestamp, tz::TimeZone};
use store::{PortalRow, StageCounts};
use views::{
    DeskFrame, DeskPlace, Frame, Locale,
    desk::customers::{PortalOpt, Typed},
    parts::Flash,
};
use web::{Call, Site};

/// What every page reads beside its own: the menu's counts, and the tenant's portals, whose clock the desk shows.
pub struct Around {
    counts: StageCounts,
    portals: Vec<PortalRow>,
}

/// Reads what stands around a page.
pub async fn around(app: &Site, who: &StaffMember) -> Result<Around> {
    let store = &app.store;
    let (desk, portals) = (store.desk(who), store.portals());
    let (counts, portals) = tokio::try_join!(desk.counts(), portals.of(who))?;
    Ok(Around { counts, portals })
}

impl Around {
    /// What stands around a page about something of this name.
    pub fn frame(&self, who: &StaffMember, call: &Call, title: String, name: &str) -> Frame {
        let locale = Locale::of(call.language());
        let counts = (self.counts.listed(), self.counts.changes);
        let desk = DeskFrame::of(locale, who, call.csrf(), DeskPlace::Customers, counts);
        let note = call.flash().map(|note| Flash::good(locale.t1(&note.key, "name", name)));
        let frame = Frame::desk(locale, desk, self.zone(), title, call.path_and_query(), call.now());
        frame.with_flash(note)
    }

    /// The clock of the first portal: staff and their customers mostly share it.
    fn zone(&self) -> TimeZone {
        let named = self.portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
        named.unwrap_or(TimeZone::UTC)
    }

    /// The language of every portal; none: they speak different ones.
    pub fn only_language(&self) -> Option<Language> {
        let own = |portal: &PortalRow| portal.languages.first().copied();
        let first = self.portals.first().and_then(own)?;
        self.portals.iter().all(|portal| own(portal) == Some(first)).then_some(first)
    }

    /// The language of a portal.
    pub fn language_of(&self, id: PortalId) -> Option<Language> {
        self.portals.iter().find(|portal| portal.id == id)?.languages.first().copied()
    }

    /// The portals that a label can open.
    pub fn open_portals(&self) -> Vec<PortalOpt> {
        let open = self.portals.iter().filter(|portal| portal.status == PortalStatus::Active);
        let option = |portal: &PortalRow| PortalOpt {
            id: portal.id,
            name: portal.name.to_string(),
            slug: portal.slug.to_string(),
        };
        open.map(option).collect()
    }
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

/// Something that happens now.
pub fn moment(call: &Call) -> Moment {
    Moment { now: call.now(), event: call.new_id() }
}

/// A form to be mended, or sent again: what was typed, and why it was not carried out. Other errors are answered as
/// everywhere.
pub fn typed(data: FormData, error: &Error) -> Option<Typed> {
    let (wrong, problem) = match error {
        Error::Invalid(wrong) => (wrong.clone(), wrong.get("").cloned()),
        Error::Conflict(refusal) if refusal.0.key == "refusal-object-reference-taken" => {
            let mut wrong = FieldErrors::none();
            wrong.add("object-reference", refusal.0.clone());
            (wrong, None)
        }
        Error::Conflict(refusal) => (FieldErrors::none(), Some(refusal.0.clone())),
        Error::Unavailable(_) => (FieldErrors::none(), Some(Problem::new("customers-unavailable"))),
        _ => return None,
    };
    Some(Typed { data, wrong, problem, meanwhile: Vec::new() })
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
