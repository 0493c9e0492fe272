//! What stands around every page here.

use views::{Frame, Locale, MemberFrame, member::Place, parts::Flash};
use web::{Call, SignedIn};

/// The frame of a page that belongs to a place of the menu, with a message for its title.
pub fn frame(who: &SignedIn, call: &Call, place: Place, title: &str) -> Frame {
    titled(who, call, place, Locale::of(call.language()).t(title).into_owned())
}

/// The frame of a page that belongs to a place of the menu.
pub fn titled(who: &SignedIn, call: &Call, place: Place, title: String) -> Frame {
    let locale = Locale::of(call.language());
    let member = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), place);
    // A message that names somebody is told where the name is known.
    let said = call.flash().filter(|note| note.about.is_none());
    let flash = said.map(|note| Flash::good(locale.t(&note.key)));
    Frame::member(locale, &who.portal, member, title, call.path_and_query(), call.now()).with_flash(flash)
}

/// The address of a place at the portal of whoever is signed in.
pub fn address(who: &SignedIn, place: Place) -> String {
    format!("/p/{}{}", who.portal.slug, place.path())
}
