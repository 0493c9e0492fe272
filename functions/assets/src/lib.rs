//! The stylesheet, scripts and icons under addresses that change with their content, and each tenant's colours
//! as a small stylesheet made out of its address. Reads nothing and writes nothing.

use config::{Env, Missing};
use domain::{Error, Result};
use std::sync::Arc;
use web::{Anyone, App, Call, Reply, Routes, Site};

/// What this function works with.
pub struct Assets {
    site: Site,
}

impl Assets {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing.
    pub fn new(env: &Env) -> Result<Self, Missing> {
        Ok(Self::with(Site::of_files(env.public_url()?)))
    }

    /// The function over services that exist already.
    #[must_use]
    pub const fn with(site: Site) -> Self {
        Self { site }
    }
}

impl App for Assets {
    const NAME: &'static str = "assets";

    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Assets> {
    Routes::new().get("/assets/theme/{file}", Anyone, show_theme).get(
        "/assets/{hash}/{file}",
        Anyone,
        show_file,
    )
}

/// One file, in the version that the address names. Another version is not there: a page never names one.
async fn show_file(_app: Arc<Assets>, _who: (), call: Call) -> Result<Reply> {
    let (hash, name) = (call.text_param("hash")?, call.text_param("file")?);
    let asset = views::assets::find(&hash, &name).ok_or(Error::NotFound)?;
    Ok(Reply::asset(asset.media_type, asset.bytes))
}

/// The shades of a tenant's colour. They depend on the address alone, which a change of colour changes.
async fn show_theme(_app: Arc<Assets>, _who: (), call: Call) -> Result<Reply> {
    let file = call.text_param("file")?;
    let css = file.strip_suffix(".css").and_then(views::assets::theme).ok_or(Error::NotFound)?;
    Ok(Reply::asset("text/css; charset=utf-8", css))
}
