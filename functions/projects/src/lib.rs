//! Projects of a customer, as far as they are in their reader's scope: the list, and one with its work orders and what happened
//! to it.

mod list;
mod show;

use domain::user::Permission;
use views::{Frame, Locale, MemberFrame, member::Place};
use web::{Call, Can, Routes, SignedIn, Site};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let see = Can(Permission::ViewProjects);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/p/{portal}/projects", see, list::list)
        .get("/p/{portal}/projects/list.csv", see, list::export)
        .get("/p/{portal}/projects/{project}", see, show::show)
}

/// What stands around a page.
fn frame(who: &SignedIn, call: &Call, title: String) -> Frame {
    let locale = Locale::of(call.language());
    let member = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), Place::Projects);
    Frame::member(locale, &who.portal, member, title, call.path_and_query(), call.now())
}
