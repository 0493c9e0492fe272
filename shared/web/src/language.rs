//! In which language a call is answered: `?lang=`, then the cookie, then the browser, then the portal.

use crate::{Call, cookies};
use domain::{Language, portal::Portal};
use http::header;

/// How long a chosen language is remembered, in seconds.
pub(crate) const REMEMBERED: i64 = 365 * 24 * 3600;

/// The best of the offered languages.
pub(crate) fn negotiate(call: &Call, offered: &[Language], fallback: Language) -> Language {
    let is_offered = |language: &Language| offered.contains(language);
    wished(call)
        .filter(is_offered)
        .or_else(|| {
            let chosen = cookies::get(call.headers(), cookies::LANGUAGE)?;
            Language::parse(&chosen).filter(is_offered)
        })
        .or_else(|| Language::negotiate(call.header(header::ACCEPT_LANGUAGE.as_str())?, offered))
        .unwrap_or(fallback)
}

/// For a portal: only what it offers, its own language before everything unspoken.
pub(crate) fn of_portal(call: &Call, portal: &Portal) -> Language {
    negotiate(call, &portal.languages, portal.language)
}

/// Whether whoever calls has chosen a language here, now or before.
pub(crate) fn is_chosen(call: &Call) -> bool {
    wished(call).is_some() || cookies::get(call.headers(), cookies::LANGUAGE).is_some()
}

/// The language asked for in the address.
pub(crate) fn wished(call: &Call) -> Option<Language> {
    call.query("lang").and_then(Language::parse)
}
