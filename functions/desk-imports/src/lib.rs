//! The desk's imports: a new one, its file, its columns, the look at what would be, and the import itself, which
//! `on-import` carries on.
//!
//! The file goes straight from the browser to the bucket, by a plain form, and the browser comes back from there.

mod file;
mod list;
mod page;
mod problems;
mod steps;

use domain::staff::StaffPermission;
use uploads::SiteWithFiles;
use web::{Routes, Staff};

/// What this function works with.
pub type DeskImports = SiteWithFiles;

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskImports> {
    let manage = Staff(StaffPermission::ManageCustomers);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/imports", manage, list::list)
        .post("/desk/imports", manage, list::create)
        .get("/desk/imports/new", manage, list::new)
        .get("/desk/imports/{import}", manage, page::show)
        .get("/desk/imports/{import}/problems.csv", manage, problems::list)
        .post("/desk/imports/{import}/checks", manage, steps::check)
        .post("/desk/imports/{import}/runs", manage, steps::run)
        .post("/desk/imports/{import}/stops", manage, steps::stop)
        .post("/desk/imports/{import}/continuations", manage, steps::carry_on)
}
