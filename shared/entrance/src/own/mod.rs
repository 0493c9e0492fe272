//! The pages of one's own account: profile, password, sessions, second factor. A function names them in its route table
//! with its own kind of person.

mod insider;
pub mod password;
pub mod profile;
pub mod recovery_codes;
pub mod second_factor;
pub mod sessions;

pub use insider::{Insider, desk_frame, member_frame, titled};

use domain::{Error, account::Account as _, second_factor::FRESH};
use views::{Locale, sign_in::why_not};
use web::Call;

/// Why a try was not looked at, in words, for errors that the page itself shows. `Err` gives the others back.
pub(crate) fn shown_here(call: &Call, error: Error) -> Result<(Error, Option<String>), Error> {
    match error {
        Error::Invalid(_) => Ok((error, None)),
        Error::TooMany { .. } => {
            let why = why_not(Locale::of(call.language()), &error);
            Ok((error, why))
        }
        other => Err(other),
    }
}

/// Whether somebody has just signed in, so that they may change how they sign in without showing it once more.
pub(crate) fn is_fresh(who: &impl Insider, call: &Call) -> bool {
    let session = who.account().sessions().get(&who.session());
    session.is_some_and(|session| call.now().duration_since(session.since) < FRESH)
}
