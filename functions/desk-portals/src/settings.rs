//! The sections of a portal's own settings.

use crate::{
    edit::{Editor, Surroundings},
    links, mails,
};
use domain::{
    Error, PortalId, Result,
    principal::StaffMember,
    settings::{self, Section},
    staff::StaffPermission,
};
use std::sync::Arc;
use views::desk::portals::address;
use web::{Call, Reply, Site};

/// A section as it is.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, section) = asked(&call)?;
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(id), desk.counts())?;
    Ok(editor(&app, &who, &call, id, section).show(&portal, &counts))
}

/// Saves a section, if all of it is good and nobody has saved the portal meanwhile.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, section) = asked(&call)?;
    let before = app.store.desk_portals(&who).find(id).await?;
    editor(&app, &who, &call, id, section).save(&before).await
}

fn asked(call: &Call) -> Result<(PortalId, &'static dyn Section)> {
    let section = settings::section(&call.text_param("section")?).ok_or(Error::NotFound)?;
    Ok((call.param("portal")?, section))
}

fn editor<'a>(
    app: &'a Site,
    who: &'a StaffMember,
    call: &'a Call,
    portal: PortalId,
    section: &'static dyn Section,
) -> Editor<'a> {
    let beside: Option<Surroundings<'_>> = match section.key() {
        "mails" => Some(Box::new(mails::list)),
        "links" if who.may(StaffPermission::ManagePortals) => Some(Box::new(links::ways)),
        _ => None,
    };
    Editor { app, who, call, section, address: address(portal, section.key()), part: None, beside }
}
