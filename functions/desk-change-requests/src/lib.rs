//! The desk's change requests: what waits, one of them with old beside new, and the decision.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff. Whether a change can still be carried out is `domain`'s to say.

mod list;
mod show;

use domain::staff::StaffPermission;
use web::{Routes, Site, Staff};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let view = Staff(StaffPermission::ViewCustomers);
    let manage = Staff(StaffPermission::ManageCustomers);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/change-requests", view, list::list)
        .get("/desk/change-requests/{customer}/{change}", view, show::show)
        .post("/desk/change-requests/{customer}/{change}/approvals", manage, show::approve)
        .post("/desk/change-requests/{customer}/{change}/rejections", manage, show::reject)
}
