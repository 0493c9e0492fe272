//! How colleagues are shown and written to, and what a refused form says.

use domain::{
    Error, FormData, Problem, Result, contact::EmailAddress, portal::Portal, principal::StaffMember,
    text::Line,
};
use std::sync::Arc;
use store::{Store, Suppression};
use views::desk::{customers::Typed, staff::StaffRow};
use web::{Call, Site};

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
    let store::StaffRow { id, name, email, role, off, second_factor, invited, signed_in, visits } = row;
    let (name, email, me) = (name.to_string(), email.to_string(), id == reader.id());
    StaffRow { id, name, email, role, off, second_factor, invited, signed_in, visits, me }
}

/// What is wrong with an address that takes no mail; an invitation would never arrive there.
pub async fn takes_mail(store: &Store, email: &EmailAddress) -> Result<Result<(), Problem>> {
    Ok(match store.deliveries().suppressed(email).await? {
        None => Ok(()),
        Some(Suppression::Bounce) => Err(Problem::new("error-mail-bounced")),
        Some(Suppression::Complaint) => Err(Problem::new("error-mail-unwanted")),
    })
}

/// A form to be mended, or sent again.
pub fn typed(data: FormData, error: &Error) -> Option<Typed> {
    desk::typed(data, error, &[("refusal-email-taken", "email")])
}
