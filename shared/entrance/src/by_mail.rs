//! Who has just shown that they read the mails of their address: for a while they may set a password in place of one
//! that they have lost, without saying the lost one. Their browser keeps it, sealed for them alone.

use crate::{
    own::{Insider, is_fresh},
    second_factor::Guarded,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{Result, second_factor::FRESH};
use web::{Call, Site, remember, session::Audience};

/// Name of the cookie.
const COOKIE: &str = "by-mail";

/// What makes a browser remember that somebody has come in by a mail; none in a function without a key.
///
/// # Errors
/// `Internal` when nothing can be sealed.
pub fn came_by_mail<A: Audience>(app: &impl Guarded, account: &A, call: &Call) -> Result<Option<String>> {
    let Some(key) = app.factor_key() else { return Ok(None) };
    let at = call.now().as_second().to_string();
    let sealed = key.seal(&purpose(account), call.entropy(), at.as_bytes())?;
    Ok(Some(remember::remember(app.site(), COOKIE, &URL_SAFE_NO_PAD.encode(sealed), FRESH.as_secs())))
}

/// Whether they have, just now, in this browser.
pub(crate) fn has_come_by_mail(app: &impl Guarded, who: &impl Insider, call: &Call) -> bool {
    let at = app.factor_key().zip(remember::remembered(call, COOKIE)).and_then(|(key, kept)| {
        let open = key.open(&purpose(who.account()), &URL_SAFE_NO_PAD.decode(kept).ok()?)?;
        String::from_utf8(open).ok()?.parse::<i64>().ok()
    });
    let age = at.map(|at| call.now().as_second() - at);
    age.is_some_and(|age| (0..FRESH.as_secs()).contains(&age)) && is_fresh(who, call)
}

/// What makes the browser forget it.
pub(crate) fn forget(site: &Site) -> String {
    remember::forget(site, COOKIE)
}

fn purpose<A: Audience>(account: &A) -> String {
    format!("by-mail:1:{}:{:?}", account.tenant(), account.id())
}
