//! The record, its files, its reports on paper.

use crate::{DeskWorkOrders, page};
use domain::{Error, Result, principal::StaffMember, timeline::Happening, work_order::Report};
use print::Printing;
use std::sync::Arc;
use views::desk::Typed;
use web::{App, Call, Reply};

/// One request with everything staff may do to it.
pub async fn show(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let id = call.param("work_order")?;
    Ok(Reply::page(page::record(&app, &who, &call, id, call.new_id(), Typed::default()).await?))
}

/// Leads to a file of the request, once it was found clean.
pub async fn open(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.site().store.desk(&who);
    let file = desk.file(call.param("work_order")?, call.param("file")?).await?;
    file.can_open()?;
    Ok(Reply::see_other(app.files.open(&file, call.now()).await?))
}

/// The report that counts as a PDF; with `of`, the one of that entry, as it was before the work was taken up again.
pub async fn print(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.site().store;
    let record = store.desk(&who).record(call.param("work_order")?).await?;
    let found = match call.query("of") {
        None => Report::entry_of(&record.entries),
        Some(of) => record.entries.iter().find(|entry| entry.id.to_string() == of),
    };
    let reported = found.filter(|entry| matches!(entry.what, Happening::Completed { .. }));
    let entry = reported.ok_or(Error::NotFound)?;
    let portal = handling::portal(app.site(), &record.work_order, &call).await?;
    let logo = store.portals().logo(&portal).await?;
    let reader = portal.named_in(call.language());
    let worded = portal.worded(&record.work_order, reader);
    let entries = portal.worded_entries(std::slice::from_ref(entry), reader);
    let entry = entries.first().ok_or(Error::NotFound)?;
    let printing = Printing { portal: &portal, logo, work_order: &worded, entry, files: &record.files };
    let name = printing.name();
    Ok(Reply::document("application/pdf", &name, printing.pdf(&app.files, call.language()).await?))
}
