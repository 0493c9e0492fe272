//! A portal as its guests would find it, for staff alone: before it is published, and before a change is saved.

use domain::{Language, Result, portal::Portal, principal::StaffMember};
use std::sync::Arc;
use views::{
    Frame, Locale, PortalFrame,
    desk::portals::{PREVIEW, address},
    request::{Way, WorkTypeListPage},
    sign_in::{SignInPage, Ways},
};
use web::{Call, Reply, Site};

/// The portal as it is saved.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portal = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    Ok(reply(&call, &portal, &portal))
}

/// The first page of guests; where the portal takes no requests of guests, the sign-in.
/// Own CSS is the one of `saved`: a sheet has an address once it is saved.
pub fn reply(call: &Call, portal: &Portal, saved: &Portal) -> Reply {
    let asked = call.query("lang").and_then(Language::parse);
    let language = asked.filter(|language| portal.languages.contains(language)).unwrap_or(portal.language);
    let locale = Locale::of(language);
    let frame = |title: &str| {
        let title = locale.t(title).into_owned();
        let here = address(portal.id, PREVIEW);
        let mut frame = Frame::portal(locale, portal, title, here, call.now());
        frame.preview = true;
        let css = PortalFrame::of(saved, locale).css;
        frame.portal = frame.portal.map(|around| PortalFrame { css, ..around });
        frame
    };
    if portal.guests.enabled {
        return Reply::page(WorkTypeListPage::new(frame("portals-preview"), portal, Way::GUEST));
    }
    let ways = Ways { mail: call.path(), password: None, other: None, guests: None, to: "" };
    let (data, errors) = Default::default();
    Reply::page(SignInPage::portal(frame("portals-preview"), ways, &data, &errors).welcoming(portal))
}
