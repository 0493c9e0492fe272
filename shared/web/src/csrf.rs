//! Whether a change was asked for by one of our own pages.
//!
//! Two independent checks: where the browser says that the call comes from, on every change; and, once
//! somebody is signed in, a value that only a page of their own session knows.

use crate::{Call, Site};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{CustomerId, Error, Result, SessionId};
use http::{Method, header};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Name of the hidden field.
pub(crate) const FIELD: &str = "csrf";
/// Name of the header, for calls of our scripts.
const HEADER: &str = "x-csrf";

/// The value of the hidden field `csrf` in the forms of a session. `customer`: whom a user acts for. A form that was
/// opened for one company is never carried out for another that its user has switched to meanwhile.
#[must_use]
pub fn token(session: SessionId, customer: Option<CustomerId>) -> String {
    let whom = customer.map(|customer| customer.to_string()).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(Sha256::digest(format!("csrf:{session}:{whom}")))
}

/// Whether the method only looks.
pub(crate) fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Refuses changes that another site's page asks for. `secret_path`: the address itself is a secret, and its
/// pages tell nobody where they are from (`Origin: null`).
///
/// # Errors
/// `Stale`.
pub(crate) fn from_here(site: &Site, call: &Call, secret_path: bool) -> Result<()> {
    if is_safe(call.method()) {
        return Ok(());
    }
    if let Some(from) = call.header("sec-fetch-site") {
        return if matches!(from, "same-origin" | "none") { Ok(()) } else { Err(Error::Stale) };
    }
    match call.header(header::ORIGIN.as_str()) {
        None => Ok(()),
        Some("null") if secret_path => Ok(()),
        Some(origin) if origin == site.origin() => Ok(()),
        Some(origin) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            let same = host.is_some() && host == call.header(header::HOST.as_str());
            if same { Ok(()) } else { Err(Error::Stale) }
        }
    }
}

/// Refuses changes without the value of the session that the call is noted to be in.
///
/// # Errors
/// `Stale`; what [`Call::form`] says of a body that is no form.
pub(crate) fn with_token(call: &Call) -> Result<()> {
    if is_safe(call.method()) {
        return Ok(());
    }
    let sent = match call.header(HEADER) {
        Some(sent) => sent.to_owned(),
        None => call.form()?.data.get(FIELD).to_owned(),
    };
    let ours = call.csrf();
    let same: bool = sent.as_bytes().ct_eq(ours.as_bytes()).into();
    if same && !ours.is_empty() { Ok(()) } else { Err(Error::Stale) }
}
