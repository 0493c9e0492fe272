//! An object with everything staff know of it.

use crate::page;
use desk::Around;
use domain::{Result, principal::StaffMember, staff::StaffPermission};
use std::sync::Arc;
use views::desk::objects::{ObjectPage, Shown};
use web::{Call, Reply, Site};

/// The page of an object.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let objects = app.store.desk_objects(&who);
    let ((customer, places), object, around) = tokio::try_join!(
        page::customer(&app, &who, &call),
        objects.find(call.param("customer")?, call.param("object")?),
        Around::read(&app, &who, &call),
    )?;
    let label = object.label.as_ref().map(|token| page::label_link(&app, token));
    let shown = Shown {
        customer: &customer,
        places: &places,
        object: &object,
        label: label.as_deref(),
        portals: &around.open_choices(),
        may_manage: who.may(StaffPermission::ManageCustomers),
    };
    let frame = page::frame(&around, &who, &call, object.name.to_string(), object.name.as_str());
    Ok(Reply::page(ObjectPage::new(frame, shown)))
}
