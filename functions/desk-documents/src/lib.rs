//! The desk's documents: the list, one with its versions, the forms that add some, renew one, change it and take it away.
//!
//! Files go straight from the browser to the bucket, and without scripts with the form; either way somebody checks them
//! before anybody can open them.

mod about;
mod edit;
mod list;
mod new;
mod show;
mod upload;

use domain::staff::StaffPermission;
use uploads::SiteWithFiles;
use web::{Routes, Staff};

/// What this function works with.
pub type DeskDocuments = SiteWithFiles;

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskDocuments> {
    let view = Staff(StaffPermission::ViewCustomers);
    let manage = Staff(StaffPermission::ManageCustomers);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/documents", view, list::list)
        .post("/desk/documents", manage, new::create)
        .get("/desk/documents/list.csv", view, list::export)
        .get("/desk/documents/new", manage, new::new)
        .post("/desk/documents/files", manage, upload::announce)
        .get("/desk/documents/{document}", view, show::show)
        .get("/desk/documents/{document}/picture", view, show::picture)
        .post("/desk/documents/{document}/files", manage, upload::announce_version)
        .get("/desk/documents/{document}/versions/{version}", view, show::open)
        .post("/desk/documents/{document}/versions", manage, show::renew)
        .get("/desk/documents/{document}/profile", manage, edit::edit)
        .post("/desk/documents/{document}/profile", manage, edit::save)
        .post("/desk/documents/{document}/removals", manage, edit::remove)
}
