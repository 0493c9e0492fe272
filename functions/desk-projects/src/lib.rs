//! The desk's projects: the list, one with its work orders and what happened to it, its form, its steps, and which work orders
//! belong to it.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff.

mod form;
mod list;
mod show;
mod work;

use domain::{principal::StaffMember, staff::StaffPermission};
use views::{DeskPlace, Frame, Locale, parts::Flash};
use web::{Call, Routes, Site, Staff};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let view = Staff(StaffPermission::ViewWorkOrders);
    let handle = Staff(StaffPermission::HandleWorkOrders);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/projects", view, list::list)
        .post("/desk/projects", handle, form::create)
        .get("/desk/projects/list.csv", view, list::export)
        .get("/desk/projects/new", handle, form::new)
        .get("/desk/projects/choices/{work_order}", handle, work::choices)
        .post("/desk/projects/choices/{work_order}", handle, work::choose)
        .get("/desk/projects/{project}", view, show::show)
        .get("/desk/projects/{project}/profile", handle, form::edit)
        .post("/desk/projects/{project}/profile", handle, form::save)
        .post("/desk/projects/{project}/steps", handle, show::step)
        .post("/desk/projects/{project}/work-orders", handle, work::put_in)
        .post("/desk/projects/{project}/work-orders/{work_order}/removals", handle, work::take_out)
}

/// What stands around a page; a note names what it is about.
fn frame(around: &desk::Around, who: &StaffMember, call: &Call, title: String, name: &str) -> Frame {
    let locale = Locale::of(call.language());
    let note = call.flash().map(|note| {
        let count: u64 = note.about.and_then(|count| count.parse().ok()).unwrap_or_default();
        Flash::good(locale.t2(&note.key, ("name", name), ("count", count)))
    });
    around.frame(who, call, DeskPlace::Projects, title).with_flash(note)
}
