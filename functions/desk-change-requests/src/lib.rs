//! The desk's change requests: what waits, one of them with old beside new, and the decision.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff. Whether a change can still be carried out is `domain`'s to say.

mod list;
mod page;
mod show;

use config::{Env, Missing};
use domain::staff::StaffPermission;
use store::Store;
use web::{App, Routes, Site, Staff};

/// What this function works with.
pub struct DeskChangeRequests {
    site: Site,
}

impl DeskChangeRequests {
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

impl App for DeskChangeRequests {
    const NAME: &'static str = "desk-change-requests";

    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskChangeRequests> {
    let view = Staff(StaffPermission::ViewCustomers);
    let manage = Staff(StaffPermission::ManageCustomers);
    Routes::new()
        .get("/desk/change-requests", view, list::list)
        .get("/desk/change-requests/{customer}/{change}", view, show::show)
        .post("/desk/change-requests/{customer}/{change}/approvals", manage, show::approve)
        .post("/desk/change-requests/{customer}/{change}/rejections", manage, show::reject)
}
