//! One of the company's staff: what they may, whether they get in, what was done about them.

use crate::page;
use desk::Around;
use domain::{
    Error, FormData, Result, StaffId, account::Account as _, contact::EmailAddress, principal::StaffMember,
};
use std::sync::Arc;
use store::{Store, Suppression};
use views::DeskPlace;
use views::{
    Locale,
    desk::{
        customers::Typed,
        staff::{NoMail, StaffPage, StaffShown, address},
    },
    parts::Flash,
};
use web::{Call, Reply, Site};

/// The page of somebody.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    Ok(Reply::page(page(&app, &who, &call, None).await?))
}

async fn page(app: &Site, who: &StaffMember, call: &Call, typed: Option<Typed>) -> Result<StaffPage> {
    let (store, locale) = (&app.store, Locale::of(call.language()));
    // Whoever comes here with a flash has just changed something, and was told then whether mail arrives.
    let changed = call.flash().is_some();
    let staff = store.desk_staff(who);
    let record = staff.record(call.param("staff")?, changed || typed.is_some());
    let (record, around) = tokio::try_join!(record, Around::read(app, who, call))?;
    let no_mail = if changed { None } else { no_mail(store, &record.staff.email).await? };
    let row = page::row(who, record.row);
    let flash = call.flash().map(|note| Flash::good(locale.t1(&note.key, "name", row.name.as_str())));
    let frame = around.frame(who, call, DeskPlace::Staff, row.name.clone()).with_flash(flash);
    let mut typed = typed.unwrap_or_default();
    if !typed.data.has("role") {
        typed.data = StaffPage::filled(row.role);
    }
    let shown = StaffShown {
        row: &row,
        language: record.staff.language,
        browsers: record.staff.good_sessions(call.now()).count(),
        no_mail,
        activities: &record.activities,
    };
    Ok(StaffPage::new(frame, shown, &typed))
}

/// Why mail to an address does not arrive.
async fn no_mail(store: &Store, email: &EmailAddress) -> Result<Option<NoMail>> {
    Ok(store.deliveries().suppressed(email).await?.map(|why| match why {
        Suppression::Bounce => NoMail::Bounced,
        Suppression::Complaint => NoMail::Unwanted,
    }))
}

/// A change is done: back to the page of whom it was about.
pub fn done(staff: StaffId, said: &'static str) -> Reply {
    Reply::see_other(address(staff)).flash(said)
}

/// The page as it is now, with what was chosen and why it was not carried out. Other errors are answered as everywhere.
pub async fn refused(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    data: Option<FormData>,
    error: Error,
) -> Result<Reply> {
    let Some(typed) = page::typed(data.unwrap_or_default(), &error) else { return Err(error) };
    let page = page(app, who, call, Some(typed)).await?;
    Ok(Reply::refused(error, page))
}
