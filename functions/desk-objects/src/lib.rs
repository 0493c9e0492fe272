//! The desk's objects: all of them with a search, those of a customer place by place, one with what is known of it, its form,
//! and labels to print.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff.

mod all;
mod form;
mod labels;
mod list;
mod page;
mod show;

use domain::staff::StaffPermission;
use web::{Routes, Site, Staff};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let view = Staff(StaffPermission::ViewCustomers);
    let manage = Staff(StaffPermission::ManageCustomers);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/objects", view, all::list)
        .get("/desk/objects/list.csv", view, all::export)
        .get("/desk/objects/new", manage, form::begin)
        .get("/desk/objects/{customer}", view, list::list)
        .post("/desk/objects/{customer}", manage, form::create)
        .get("/desk/objects/{customer}/new", manage, form::new)
        .get("/desk/objects/{customer}/labels", view, labels::sheet)
        .post("/desk/objects/{customer}/labels", manage, labels::make)
        .get("/desk/objects/{customer}/{object}", view, show::show)
        .get("/desk/objects/{customer}/{object}/profile", manage, form::edit)
        .post("/desk/objects/{customer}/{object}/profile", manage, form::save)
        .post("/desk/objects/{customer}/{object}/labels", manage, labels::make_one)
}
