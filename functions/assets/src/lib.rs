//! The stylesheet, scripts and icons under addresses that change with their content, and each tenant's colours
//! as a small stylesheet made out of its address. Reads nothing and writes nothing.

use domain::{Error, Result};
use std::sync::Arc;
use web::{Anyone, Call, Reply, Routes, Site};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    Routes::new(env!("CARGO_PKG_NAME")).get("/assets/theme/{file}", Anyone, show_theme).get(
        "/assets/{hash}/{file}",
        Anyone,
        show_file,
    )
}

/// One file, in the version that the address names. Another version is not there: a page never names one.
async fn show_file(_app: Arc<Site>, _who: (), call: Call) -> Result<Reply> {
    let (hash, name) = (call.text_param("hash")?, call.text_param("file")?);
    let asset = views::assets::find(&hash, &name).ok_or(Error::NotFound)?;
    Ok(Reply::asset(asset.media_type, asset.bytes))
}

/// The shades of a tenant's colour. They depend on the address alone, which a change of colour changes.
async fn show_theme(_app: Arc<Site>, _who: (), call: Call) -> Result<Reply> {
    let file = call.text_param("file")?;
    let css = file.strip_suffix(".css").and_then(views::assets::theme).ok_or(Error::NotFound)?;
    Ok(Reply::asset("text/css; charset=utf-8", css))
}
