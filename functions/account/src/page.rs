//! What stands around every page here.

pub use entrance::own::{member_frame as frame, titled};

use views::member::Place;
use web::SignedIn;

/// The address of a place at the portal of whoever is signed in.
pub fn address(who: &SignedIn, place: Place) -> String {
    format!("/p/{}{}", who.portal.slug, place.path())
}
