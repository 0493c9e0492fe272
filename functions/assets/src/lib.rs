//! The stylesheet, scripts and icons under addresses that change with their content, and each tenant's colours
//! as a small stylesheet made out of its address. Beside them what browsers and search engines ask of every host, and the
//! page for addresses that no function has. Reads nothing and writes nothing.

use domain::{Error, Result};
use lambda_http::http::header;
use std::sync::Arc;
use web::{Anyone, Call, Reply, Routes, Site};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/assets/theme/{file}", Anyone, show_theme)
        .get("/assets/{hash}/{file}", Anyone, show_file)
        .get("/favicon.ico", Anyone, show_icon)
        .get("/robots.txt", Anyone, show_robots)
        .last()
}

/// What search engines are asked to pass over: what belongs to one person, or to staff. A portal's public form may be found.
const ROBOTS: &str = "User-agent: *\nDisallow: /desk\nDisallow: /l/\nDisallow: /api/\n";
/// How long what may change under its address is kept, in words of HTTP.
const A_DAY: &str = "public, max-age=86400";

/// One file, in the version that the address names. Another version is not there: a page never names one.
async fn show_file(_app: Arc<Site>, _who: (), call: Call) -> Result<Reply> {
    let (hash, name) = (call.text_param("hash")?, call.text_param("file")?);
    let asset = views::assets::find(&hash, &name).ok_or(Error::NotFound)?;
    Ok(Reply::asset(asset.media_type, asset.bytes))
}

/// The icon of a page that names none, such as a file's.
async fn show_icon(_app: Arc<Site>, _who: (), _call: Call) -> Result<Reply> {
    Ok(Reply::see_other(views::assets::url("favicon.svg")).header(header::CACHE_CONTROL, A_DAY))
}

async fn show_robots(_app: Arc<Site>, _who: (), _call: Call) -> Result<Reply> {
    Ok(Reply::asset("text/plain; charset=utf-8", ROBOTS).header(header::CACHE_CONTROL, A_DAY))
}

/// The shades of a tenant's colour. They depend on the address alone, which a change of colour changes.
async fn show_theme(_app: Arc<Site>, _who: (), call: Call) -> Result<Reply> {
    let file = call.text_param("file")?;
    let css = file.strip_suffix(".css").and_then(views::assets::theme).ok_or(Error::NotFound)?;
    Ok(Reply::asset("text/css; charset=utf-8", css))
}
