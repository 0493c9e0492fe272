//! What is installed at a customer, as far as it is in its reader's scope: the list, and one with what is known of it.
//! The label that sticks on an object leads to the form that asks for work on it.

mod label;
mod list;
mod show;

use domain::{link::LinkKind, user::Permission};
use views::{Frame, Locale, MemberFrame, member::Place};
use web::{Call, Can, PublicLink, Routes, SignedIn, Site};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let see = Can(Permission::ViewObjects);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/p/{portal}/objects", see, list::list)
        .get("/p/{portal}/objects/list.csv", see, list::export)
        .get("/p/{portal}/objects/{object}", see, show::show)
        .get("/l/objects/{token}", PublicLink(LinkKind::Object), label::open)
}

/// What stands around a page.
fn frame(who: &SignedIn, call: &Call, title: String) -> Frame {
    let locale = Locale::of(call.language());
    let member = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), Place::Objects);
    Frame::member(locale, &who.portal, member, title, call.path_and_query(), call.now())
}
