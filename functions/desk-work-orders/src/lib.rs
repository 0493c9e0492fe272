//! The desk's portal requests: the queue, the record, and every step that staff take.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff.

mod page;
mod queue;
mod record;
mod report;
mod steps;

use config::{Env, Missing};
use domain::staff::StaffPermission;
use files::Files;
use store::Store;
use web::{App, Routes, Site, Staff};

/// What this function works with.
pub struct DeskWorkOrders {
    site: Site,
    files: Files,
}

impl DeskWorkOrders {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let aws = config::aws().await;
        let files = Files::new(&aws, env.bucket()?, env.uploads_url()?, env.path_style());
        Ok(Self::with(Site::new(Store::new(&aws, env.table()?), env)?, files))
    }

    /// The function over services that exist already.
    #[must_use]
    pub const fn with(site: Site, files: Files) -> Self {
        Self { site, files }
    }
}

impl App for DeskWorkOrders {
    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskWorkOrders> {
    let view = Staff(StaffPermission::ViewWorkOrders);
    let handle = Staff(StaffPermission::HandleWorkOrders);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk", view, queue::front)
        .get("/desk/work-orders", view, queue::list)
        .get("/desk/work-orders.csv", view, queue::export)
        .get("/desk/work-orders/{work_order}", view, record::show)
        .get("/desk/work-orders/{work_order}/files/{file}", view, record::open)
        .get("/desk/work-orders/{work_order}/report.pdf", view, record::print)
        .post("/desk/work-orders/{work_order}/acceptances", handle, steps::accept)
        .post("/desk/work-orders/{work_order}/assignments", handle, steps::assign)
        .post("/desk/work-orders/{work_order}/cancellations", handle, steps::cancel)
        .post("/desk/work-orders/{work_order}/closings", handle, steps::close)
        .post("/desk/work-orders/{work_order}/comments", handle, steps::comment)
        .post("/desk/work-orders/{work_order}/files", handle, report::announce)
        .post("/desk/work-orders/{work_order}/holds", handle, steps::hold)
        .post("/desk/work-orders/{work_order}/offers", handle, steps::offer)
        .post("/desk/work-orders/{work_order}/plans", handle, steps::plan)
        .post("/desk/work-orders/{work_order}/rejections", handle, steps::reject)
        .post("/desk/work-orders/{work_order}/reopenings", handle, steps::reopen)
        .post("/desk/work-orders/{work_order}/reports", handle, report::complete)
        .post("/desk/work-orders/{work_order}/resumptions", handle, steps::resume)
        .post("/desk/work-orders/{work_order}/revocations", handle, steps::revoke)
        .post("/desk/work-orders/{work_order}/starts", handle, steps::start)
}
