//! What somebody typed on one page and the next one says again: kept in their own browser for a while, and nowhere else.
//! Nobody who gets hold of the next page's address sees it.

use crate::{Call, Site, cookies};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// Nothing of ours that is remembered is longer, in bytes.
const MAX: usize = 1_000;

/// A cookie that remembers a text under a name for some seconds.
#[must_use]
pub fn remember(site: &Site, name: &str, text: &str, seconds: i64) -> String {
    cookies::make(site, name, &URL_SAFE_NO_PAD.encode(text), Some(seconds))
}

/// The text that the browser remembers under a name. Whoever sits there may have changed it.
#[must_use]
pub fn remembered(call: &Call, name: &str) -> Option<String> {
    let value = cookies::get(call.headers(), name).filter(|value| value.len() <= MAX * 4 / 3)?;
    String::from_utf8(URL_SAFE_NO_PAD.decode(value).ok()?).ok()
}

/// A cookie that makes the browser forget what it remembers under a name.
#[must_use]
pub fn forget(site: &Site, name: &str) -> String {
    cookies::forget(site, name)
}
