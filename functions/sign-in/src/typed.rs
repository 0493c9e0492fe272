//! The address that somebody typed, for the next page to say it again. It stays in their browser: whoever opens the
//! page's address elsewhere sees no address of anybody.

use domain::{ChallengeId, challenge::Challenge, contact::EmailAddress};
use web::{Call, Site, remember};

/// Name of the cookie.
const NAME: &str = "sign-in";
/// What stands in place of a challenge when none was asked for yet.
const NONE: &str = "-";

/// A cookie with the address for the page of a challenge.
pub(crate) fn keep(site: &Site, challenge: ChallengeId, email: &EmailAddress) -> String {
    remember::remember(site, NAME, &format!("{challenge} {email}"), seconds())
}

/// A cookie with the address for the sign-in's field.
pub(crate) fn fill_in(site: &Site, email: &EmailAddress) -> String {
    remember::remember(site, NAME, &format!("{NONE} {email}"), seconds())
}

/// A cookie that forgets the address.
pub(crate) fn forget(site: &Site) -> String {
    remember::forget(site, NAME)
}

/// The address that this browser typed for a challenge.
pub(crate) fn address_for(call: &Call, challenge: &str) -> Option<EmailAddress> {
    address_beside(call, challenge)
}

/// The address that the sign-in's field begins with.
pub(crate) fn to_fill_in(call: &Call) -> Option<EmailAddress> {
    address_beside(call, NONE)
}

fn address_beside(call: &Call, mark: &str) -> Option<EmailAddress> {
    let kept = remember::remembered(call, NAME)?;
    let (held, email) = kept.split_once(' ')?;
    (held == mark).then(|| EmailAddress::parse(email).ok())?
}

/// Longer than the code is good, so that the page that says so can offer another one.
const fn seconds() -> i64 {
    Challenge::GOOD_FOR.as_secs() * 6
}
