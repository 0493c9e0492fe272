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

use config::{Env, Missing};
use domain::staff::StaffPermission;
use store::Store;
use web::{App, Routes, Site, Staff};

/// What this function works with.
pub struct DeskStaff {
    site: Site,
}

impl DeskStaff {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let store = Store::new(&config::aws().await, env.table()?);
        Ok(Self::with(Site::new(store, env)?))
    }

    /// The function over services that exist already.
    #[must_use]
    pub const fn with(site: Site) -> Self {
        Self { site }
    }
}

impl App for DeskStaff {
    const NAME: &'static str = "desk-staff";

    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskStaff> {
    let owners = Staff(StaffPermission::ManageStaff);
    Routes::new()
        .get("/desk/staff", owners, list::list)
        .post("/desk/staff", owners, invite::invite)
        .get("/desk/staff/new", owners, invite::new)
        .get("/desk/staff/{staff}", owners, show::show)
        .post("/desk/staff/{staff}/accounts", owners, access::switch)
        .post("/desk/staff/{staff}/invitations", owners, invite::again)
        .post("/desk/staff/{staff}/roles", owners, access::give_role)
        .post("/desk/staff/{staff}/second-factor/removals", owners, access::reset_factor)
        .post("/desk/staff/{staff}/sessions/endings", owners, access::end_sessions)
}
