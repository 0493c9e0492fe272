//! What a portal's pages load to look like its company's, under addresses that change with the content.

use domain::{
    Error, Result,
    picture::kind_of,
    portal::{Portal, Slug},
};
use std::sync::Arc;
use views::frame::own_css;
use web::{Call, Reply, Site};

/// A picture or the style sheet of a portal, whatever its status: a page that says it is closed looks like its
/// company's too, and nobody knows these addresses who has not seen a page.
pub(crate) async fn show(app: Arc<Site>, _: (), call: Call) -> Result<Reply> {
    let slug = Slug::parse(&call.text_param("portal")?).ok_or(Error::NotFound)?;
    let file = call.text_param("file")?;
    let store = &app.store;
    let portal = store.portals().by_slug(&slug, call.now()).await?;
    if let Some(css) = style_sheet(&portal, &file) {
        return Ok(Reply::asset("text/css; charset=utf-8", css));
    }
    let kind = kind_of(&file).ok_or(Error::NotFound)?;
    let bytes = store.portals().picture(&portal, &file).await?;
    Ok(Reply::asset(kind.media_type(), bytes))
}

fn style_sheet<'a>(portal: &'a Portal, file: &str) -> Option<&'a str> {
    let made = portal.rendered.of(&portal.theme.css)?;
    (own_css(&portal.slug, made).rsplit('/').next() == Some(file)).then_some(made)
}
