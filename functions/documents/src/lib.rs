//! What a customer may open, as far as it is in its reader's scope: one list, by kind, reports of completed work among it,
//! and each document in its latest version. Whoever takes one along stands in the log.

mod list;
mod open;

use config::{Env, Missing};
use domain::user::Permission;
use files::Files;
use store::Store;
use web::{App, Can, Routes, Site};

/// What this function works with.
pub struct Documents {
    site: Site,
    files: Files,
}

impl Documents {
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

impl App for Documents {
    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Documents> {
    let see = Can(Permission::ViewDocuments);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/p/{portal}/documents", see, list::list)
        .get("/p/{portal}/documents/list.csv", see, list::export)
        .get("/p/{portal}/documents/{document}", see, open::open)
        .get("/p/{portal}/documents/{document}/picture", see, open::picture)
}
