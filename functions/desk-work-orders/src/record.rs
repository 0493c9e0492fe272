//! The record and its files.

use crate::{DeskWorkOrders, page};
use domain::{Result, principal::StaffMember};
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
