//! Headers that every answer carries, whatever it is.

use crate::{Body, Site};
use http::{HeaderName, HeaderValue, Response, header};

/// Puts the headers on an answer to `path`. What a reply has set itself stays.
pub(crate) fn seal(site: &Site, path: &str, response: &mut Response<Body>) {
    let is_link = path.starts_with("/l/");
    let headers = response.headers_mut();
    let mut put = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.entry(name).or_insert(value);
        }
    };
    put(header::CONTENT_SECURITY_POLICY, &content_security_policy(site));
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::REFERRER_POLICY, if is_link { "no-referrer" } else { "same-origin" });
    put(header::CACHE_CONTROL, "no-store");
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    put(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=()",
    );
    if is_link || path == "/desk" || path.starts_with("/desk/") {
        put(HeaderName::from_static("x-robots-tag"), "noindex, nofollow");
    }
    if site.is_secure() {
        put(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    }
}

/// Nothing but our own files, and the bucket for uploads and pictures.
fn content_security_policy(site: &Site) -> String {
    let uploads = site.uploads_origin.as_ref().map(|origin| format!(" {origin}")).unwrap_or_default();
    format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; \
         img-src 'self' blob:{uploads}; connect-src 'self'{uploads}; form-action 'self'{uploads}; \
         frame-ancestors 'none'; base-uri 'none'"
    )
}
