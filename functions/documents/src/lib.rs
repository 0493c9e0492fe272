//! What a customer may open, as far as it is in its reader's scope: one list, by kind, reports of completed work among it,
//! and each document in its latest version. Whoever takes one along stands in the log.

mod list;
mod open;

use domain::user::Permission;
use uploads::SiteWithFiles;
use web::{Can, Routes};

/// What this function works with.
pub type Documents = SiteWithFiles;

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
