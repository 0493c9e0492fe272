//! What stands around every page here, and what a refused form says.

use domain::{
    Error, FieldErrors, FormData, Problem, Result, change::Moment, contact::EmailAddress, portal::Portal,
    principal::StaffMember, text::Line,
};
use jiff::tz::TimeZone;
use std::sync::Arc;
use store::{PortalRow, StageCounts, Store, Suppression};
use views::{
    DeskFrame, DeskPlace, Frame, Locale,
    desk::{customers::Typed, staff::StaffRow},
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
    /// What stands around a page.
    pub fn frame(&self, who: &StaffMember, call: &Call, title: String) -> Frame {
        let locale = Locale::of(call.language());
        let counts = (self.counts.listed(), self.counts.changes);
        let desk = DeskFrame::of(locale, who, call.csrf(), DeskPlace::Staff, counts);
        Frame::desk(locale, desk, self.zone(), title, call.path_and_query(), call.now())
    }

    /// The clock of the first portal: staff and their customers mostly share it.
    fn zone(&self) -> TimeZone {
        let named = self.portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
        named.unwrap_or(TimeZone::UTC)
    }
}

/// In whose name a mail to a colleague is, and in which look: that of the company's first portal.
pub async fn look(app: &Site, who: &StaffMember, call: &Call) -> Result<(Line, Option<Arc<Portal>>)> {
    let store = &app.store;
    let (tenants, portals) = (store.tenants(), store.portals());
    let (company, rows) = tokio::try_join!(tenants.name(who.tenant()), portals.of(who))?;
    let look = match rows.first() {
        Some(first) => Some(portals.by_id(who.tenant(), first.id, call.now()).await?),
        None => None,
    };
    Ok((company, look))
}

/// Somebody as pages show them to a reader.
pub fn row(reader: &StaffMember, row: store::StaffRow) -> StaffRow {
    let store::StaffRow { id, name, email, role, off, second_factor, invited, signed_in } = row;
    let (name, email, me) = (name.to_string(), email.to_string(), id == reader.id());
    StaffRow { id, name, email, role, off, second_factor, invited, signed_in, me }
}

/// Something that happens now.
pub fn moment(call: &Call) -> Moment {
    Moment { now: call.now(), event: call.new_id() }
}

/// What is wrong with an address that takes no mail; an invitation would never arrive there.
pub async fn takes_mail(store: &Store, email: &EmailAddress) -> Result<Result<(), Problem>> {
    Ok(match store.deliveries().suppressed(email).await? {
        None => Ok(()),
        Some(Suppression::Bounce) => Err(Problem::new("error-mail-bounced")),
        Some(Suppression::Complaint) => Err(Problem::new("error-mail-unwanted")),
    })
}

/// A form to be mended, or sent again: what was typed, and why it was not carried out. Other errors are answered as
/// everywhere.
pub fn typed(data: FormData, error: &Error) -> Option<Typed> {
    let (wrong, problem) = match error {
        Error::Invalid(wrong) => (wrong.clone(), None),
        Error::Conflict(refusal) if refusal.0.key == "refusal-email-taken" => {
            let mut wrong = FieldErrors::none();
            wrong.add("email", refusal.0.clone());
            (wrong, None)
        }
        Error::Conflict(refusal) => (FieldErrors::none(), Some(refusal.0.clone())),
        Error::Unavailable(_) => (FieldErrors::none(), Some(Problem::new("customers-unavailable"))),
        _ => return None,
    };
    Some(Typed { data, wrong, problem, meanwhile: Vec::new() })
}
