//! The company's own people at the desk: who they are, invited, given a role, switched off and on, helped when they
//! have lost their second factor.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff. That a company keeps an owner is held where it is written.

mod access;
mod invite;
mod list;
mod page;
mod show;

use domain::staff::StaffPermission;
use web::{Routes, Site, Staff};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let owners = Staff(StaffPermission::ManageStaff);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/staff", owners, list::list)
        .post("/desk/staff", owners, invite::invite)
        .get("/desk/staff/new", owners, invite::new)
        .get("/desk/staff/{staff}", owners, show::show)
        .post("/desk/staff/{staff}/accounts", owners, access::switch)
        .post("/desk/staff/{staff}/invitations", owners, invite::again)
        .post("/desk/staff/{staff}/roles", owners, access::give_role)
        .post("/desk/staff/{staff}/second-factor/removals", owners, access::reset_factor)
        .post("/desk/staff/{staff}/sessions/endings", owners, access::end_sessions)
        .post("/desk/staff/{staff}/visits", owners, access::go_on_visits)
}
