//! The list of a customer's objects, place by place and by name.

use crate::page;
use desk::Around;
use domain::{CustomerId, Result, object::Place, principal::StaffMember, staff::StaffPermission};
use std::sync::Arc;
use store::PageToken;
use views::{
    Locale,
    desk::objects::{ObjectList, ObjectListPage, list_address},
    objects::ObjectRow,
};
use web::{Call, Reply, Site};

/// 20 objects, at one place or at all of them.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: CustomerId = call.param("customer")?;
    let place = call.query("location").and_then(Place::parse);
    let token = call.query("page").and_then(PageToken::parse);
    let objects = app.store.desk_objects(&who);
    let ((customer, places), found, around) = tokio::try_join!(
        page::customer(&app, &who, &call),
        objects.list(id, place, token.as_ref()),
        Around::read(&app, &who, &call),
    )?;
    let narrowed = place.map(|place| format!("location={place}&")).unwrap_or_default();
    let at = |token: PageToken| format!("{}?{narrowed}page={token}", list_address(id));
    let list = ObjectList {
        customer: &customer,
        places: &places,
        place,
        rows: found.rows.into_iter().map(row).collect(),
        next: found.next.map(at),
        previous: found.previous.map(at),
        may_manage: who.may(StaffPermission::ManageCustomers),
    };
    let title = Locale::of(call.language()).t("objects-title").into_owned();
    let frame = page::frame(&around, &who, &call, title, customer.name.as_str());
    Ok(Reply::page(ObjectListPage::new(frame, &list)))
}

fn row(row: store::ObjectRow) -> ObjectRow {
    let store::ObjectRow { id, name, kind, serial, location, next_service, in_service, .. } = row;
    ObjectRow { id, name, kind, serial, location, next_service, in_service }
}
