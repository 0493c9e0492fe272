//! The reports of a work order as PDFs, for staff: the one that counts, and each from before the work was taken up again.
//! A function of its own, since its session is not that of customers, and nobody else at the desk needs to load what prints.

use domain::{
    Error, Result, principal::StaffMember, staff::StaffPermission, timeline::Happening, work_order::Report,
};
use print::Printing;
use std::sync::Arc;
use store::Record;
use uploads::SiteWithFiles;
use web::{Call, Reply, Routes, Staff};

/// What this function works with.
pub type DeskReports = SiteWithFiles;

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskReports> {
    let view = Staff(StaffPermission::ViewWorkOrders);
    Routes::new(env!("CARGO_PKG_NAME")).get("/desk/reports/{work_order}", view, show)
}

/// The report that counts; with `of`, the one of that entry, as it was before the work was taken up again.
async fn show(app: Arc<DeskReports>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.site.store;
    let Record { work_order, entries, files } = store.desk(&who).record(call.param("work_order")?).await?;
    let found = match call.query("of") {
        None => Report::entry_of(&entries),
        Some(of) => entries.iter().find(|entry| entry.id.to_string() == of),
    };
    let reported = found.filter(|entry| matches!(entry.what, Happening::Completed { .. }));
    let entry = reported.ok_or(Error::NotFound)?;
    let portal = handling::portal(&app.site, &work_order, &call).await?;
    let logo = store.portals().logo(&portal).await?;
    let reader = portal.named_in(call.language());
    let worded = portal.worded(&work_order, reader);
    let entries = portal.worded_entries(std::slice::from_ref(entry), reader);
    let entry = entries.first().ok_or(Error::NotFound)?;
    let printing = Printing { portal: &portal, logo, work_order: &worded, entry, files: &files };
    let name = printing.name();
    Ok(Reply::document("application/pdf", &name, printing.pdf(&app.files, call.language()).await?))
}
