//! The desk's imports: a new one, its file, its columns, the look at what would be, and the import itself, which
//! `on-import` carries on.
//!
//! The file goes straight from the browser to the bucket, by a plain form, and the browser comes back from there.

mod file;
mod list;
mod page;
mod problems;
mod steps;

use config::{Env, Missing};
use domain::staff::StaffPermission;
use files::Files;
use store::Store;
use web::{App, Routes, Site, Staff};

/// What this function works with.
pub struct DeskImports {
    site: Site,
    files: Files,
}

impl DeskImports {
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

impl App for DeskImports {
    fn site(&self) -> &Site {
        &self.site
    }
}

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
