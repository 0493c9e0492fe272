//! Public links of a portal, taken back all at once: what goes away is named, and asked for.

use crate::page;
use domain::{FormData, PortalId, Result, link::LinkKind, portal::Portal, principal::StaffMember};
use std::sync::Arc;
use views::{
    Locale,
    desk::portals::{Beside, RevokePage, address, revoke_button},
};
use web::{Call, Reply, Site};

/// The way to take them back, below the section of links.
pub fn ways(locale: Locale, portal: &Portal, _: &FormData) -> Beside {
    revoke_button(locale, portal.id)
}

/// Says what goes away, and asks.
pub async fn ask(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: PortalId = call.param("portal")?;
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(id), desk.counts())?;
    let title = Locale::of(call.language()).t("links-revoke-title");
    let frame = page::frame(&who, &call, &counts, portal.zone(), title);
    Ok(Reply::page(RevokePage::new(frame, &portal)))
}

/// Takes back every link that shares a record.
pub async fn revoke(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portals = app.store.desk_portals(&who);
    let portal = portals.find(call.param("portal")?).await?;
    for kind in LinkKind::SHARED {
        portals.revoke_links(&portal, kind, call.moment()).await?;
    }
    Ok(Reply::see_other(address(portal.id, "links")).flash("flash-links-revoked"))
}
