//! The desk's planning: who goes where on a day or in a week, what waits, and the form that plans.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff. A visit is planned by the same step as from its record.

mod plan;
mod show;

use domain::staff::StaffPermission;
use web::{Routes, Site, Staff};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let view = Staff(StaffPermission::ViewWorkOrders);
    let handle = Staff(StaffPermission::HandleWorkOrders);
    Routes::new(env!("CARGO_PKG_NAME")).get("/desk/planning", view, show::show).post(
        "/desk/planning/{work_order}/plans",
        handle,
        plan::plan,
    )
}
