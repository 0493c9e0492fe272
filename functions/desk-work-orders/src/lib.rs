//! The desk's portal requests: the queue, the record, and every step that staff take.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff.

mod asked;
mod entered;
mod files;
mod new;
mod page;
mod queue;
mod record;
mod steps;

use domain::staff::StaffPermission;
use uploads::SiteWithFiles;
use web::{Routes, Staff};

/// What this function works with.
pub type DeskWorkOrders = SiteWithFiles;

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskWorkOrders> {
    let view = Staff(StaffPermission::ViewWorkOrders);
    let handle = Staff(StaffPermission::HandleWorkOrders);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk", view, queue::front)
        .get("/desk/work-orders", view, queue::list)
        .post("/desk/work-orders", handle, new::create)
        .get("/desk/work-orders.csv", view, queue::export)
        .get("/desk/work-orders/new", handle, new::new)
        .get("/desk/work-orders/{work_order}", view, record::show)
        .get("/desk/work-orders/{work_order}/files/{file}", view, files::open)
        .get("/desk/work-orders/{work_order}/files/{file}/picture", view, files::picture)
        .post("/desk/work-orders/{work_order}/acceptances", handle, steps::accept)
        .post("/desk/work-orders/{work_order}/assignments", handle, steps::assign)
        .post("/desk/work-orders/{work_order}/cancellations", handle, steps::cancel)
        .post("/desk/work-orders/{work_order}/closings", handle, steps::close)
        .post("/desk/work-orders/{work_order}/comments", handle, files::comment)
        .post("/desk/work-orders/{work_order}/files", handle, files::announce)
        .post("/desk/work-orders/{work_order}/holds", handle, steps::hold)
        .post("/desk/work-orders/{work_order}/offers", handle, steps::offer)
        .post("/desk/work-orders/{work_order}/plans", handle, steps::plan)
        .post("/desk/work-orders/{work_order}/rejections", handle, steps::reject)
        .post("/desk/work-orders/{work_order}/reopenings", handle, steps::reopen)
        .post("/desk/work-orders/{work_order}/reports", handle, files::complete)
        .post("/desk/work-orders/{work_order}/resumptions", handle, steps::resume)
        .post("/desk/work-orders/{work_order}/revocations", handle, steps::revoke)
        .post("/desk/work-orders/{work_order}/starts", handle, steps::start)
}
