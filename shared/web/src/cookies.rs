//! Cookies: how they are read and how they are set.

use crate::Site;
use cookie::{Cookie, SameSite, time::Duration};
use http::{HeaderMap, header};

/// Name of the cookie with the language that a person chose.
pub(crate) const LANGUAGE: &str = "lang";
/// Name of the cookie that remembers what was looked at lately: marks, apart by dots.
pub(crate) const SEEN: &str = "seen";
/// Marks that it holds at most; the oldest give way.
pub(crate) const SEEN_MOST: usize = 40;
/// Name of the cookie that carries a message to the next page.
pub(crate) const FLASH: &str = "flash";

/// The value of the first cookie of this name.
pub(crate) fn get(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

/// A cookie for this site alone, not to be read by scripts. No `max_age`: until the browser closes.
pub(crate) fn make(site: &Site, name: &str, value: &str, max_age: Option<i64>) -> String {
    let mut cookie = Cookie::build((name.to_owned(), value.to_owned()))
        .path("/")
        .http_only(true)
        .secure(site.is_secure())
        .same_site(SameSite::Lax)
        .build();
    if let Some(seconds) = max_age {
        cookie.set_max_age(Duration::seconds(seconds));
    }
    cookie.to_string()
}

/// What makes a browser forget a cookie.
pub(crate) fn forget(site: &Site, name: &str) -> String {
    make(site, name, "", Some(0))
}
