//! The link in the mail: one button, since mail scanners follow links.

use crate::{SignIn, page, session};
use domain::{Error, Result, portal::Portal};
use std::sync::Arc;
use web::{Call, Holder, Reply};

/// The button. Looking changes nothing.
pub(crate) async fn show(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let id = who.holder.link.record.parse().map_err(|_| Error::NotFound)?;
    let challenge = app.site.store.challenges().find(id).await?;
    if !challenge.is_open(call.now()) {
        return Err(Error::LinkGone);
    }
    Ok(Reply::page(page::link(portal, &call)))
}

/// Uses the link up, and opens the session.
pub(crate) async fn follow(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let challenge = app.site.store.challenges().follow(&who.holder.link, call.now()).await?;
    session::open_for(&app, &call, portal, &challenge).await
}

/// The portal that the link leads into.
///
/// # Errors
/// `NotFound` when it leads into none.
pub(crate) fn portal(who: &Holder) -> Result<&Portal> {
    who.portal.as_deref().ok_or(Error::NotFound)
}
