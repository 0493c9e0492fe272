//! The record.

use crate::{DeskWorkOrders, page};
use domain::{Result, principal::StaffMember};
use std::sync::Arc;
use views::desk::Typed;
use web::{Call, Reply};

/// One request with everything staff may do to it.
pub async fn show(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let id = call.param("work_order")?;
    Ok(Reply::page(page::record(&app, &who, &call, id, call.new_id(), Typed::default()).await?))
}
