//! What stands around every page here, and what a refused form says.

use domain::{
    Error, FieldErrors, FormData, Problem, Result,
    activity::{Activity, Deed, Subject},
    change::Moment,
    customer::{Customer, Location},
    portal::PortalStatus,
    principal::StaffMember,
};
use jiff::{Timestamp, tz::TimeZone};
use store::{PortalRow, StageCounts};
use views::{
    DeskFrame, DeskPlace, Frame, Locale,
    desk::customers::{Names, PortalOpt, Typed},
    parts::{Flash, Tone},
};
use web::{Call, Site};

/// Said when a button for several was pressed and nobody is ticked.
pub const NOBODY_TICKED: &str = "flash-tick-somebody";

/// What every page reads beside its own: the menu's counts, and the tenant's portals, whose clock the desk shows.
pub struct Around {
    counts: StageCounts,
    /// The tenant's portals, by name.
    pub portals: Vec<PortalRow>,
}

/// Reads what stands around a page.
pub async fn around(app: &Site, who: &StaffMember, call: &Call) -> Result<Around> {
    let store = &app.store;
    let (desk, portals) = (store.desk(who), store.portals());
    let (counts, portals) = tokio::try_join!(desk.counts(), portals.known(who, call.now()))?;
    Ok(Around { counts, portals })
}

impl Around {
    /// What stands around a page. `told` makes the sentence of a flash, where it names something.
    pub fn frame(
        &self,
        who: &StaffMember,
        call: &Call,
        place: DeskPlace,
        title: String,
        told: impl Fn(Locale, &str, &str) -> String,
    ) -> Frame {
        let locale = Locale::of(call.language());
        let counts = (self.counts.listed(), self.counts.changes);
        let desk = DeskFrame::of(locale, who, call.csrf(), place, counts);
        let note = call.flash().map(|note| {
            let text = told(locale, &note.key, note.about.as_deref().unwrap_or_default());
            // Nothing was done: somebody is to be ticked first.
            let tone = if note.key == NOBODY_TICKED { Tone::Warn } else { Tone::Good };
            Flash { tone, text }
        });
        let frame = Frame::desk(locale, desk, self.zone(), title, call.path_and_query(), call.now());
        frame.with_flash(note)
    }

    /// What stands around a page of customers.
    pub fn plain(&self, who: &StaffMember, call: &Call, title: String) -> Frame {
        self.frame(who, call, DeskPlace::Customers, title, |locale, key, _| locale.t(key).into_owned())
    }

    /// The clock of the first portal: staff and their customers mostly share it.
    pub fn zone(&self) -> TimeZone {
        let named = self.portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
        named.unwrap_or(TimeZone::UTC)
    }

    /// The portals to choose from.
    pub fn choices(&self) -> Vec<PortalOpt> {
        self.portals.iter().map(option).collect()
    }

    /// Those of them that are open.
    pub fn open_choices(&self) -> Vec<PortalOpt> {
        let open = self.portals.iter().filter(|portal| portal.status == PortalStatus::Active);
        open.map(option).collect()
    }

    /// Names of the tenant's portals and of some places.
    pub fn names(&self, locations: &[Location]) -> Names {
        let portals = self.portals.iter().map(|portal| (portal.id.to_string(), portal.name.to_string()));
        let places = locations.iter().map(|place| (place.id.to_string(), place.name.to_string()));
        portals.chain(places).collect()
    }
}

fn option(portal: &PortalRow) -> PortalOpt {
    PortalOpt { id: portal.id, name: portal.name.to_string(), slug: portal.slug.to_string() }
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
        Error::Conflict(refusal) if refusal.0.key == "refusal-reference-taken" => {
            let mut wrong = FieldErrors::none();
            wrong.add("reference", refusal.0.clone());
            (wrong, None)
        }
        Error::Conflict(refusal) => (FieldErrors::none(), Some(refusal.0.clone())),
        Error::Unavailable(_) => (FieldErrors::none(), Some(Problem::new("customers-unavailable"))),
        _ => return None,
    };
    Some(Typed { data, wrong, problem, meanwhile: Vec::new() })
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
