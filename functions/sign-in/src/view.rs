//! Somebody of the staff sees a portal as one of its users: the desk's link leads to one button, the button to the portal,
//! and leaving it back to the customer at the desk. No session of a user is opened, ended or looked at.

use crate::{SignIn, link::portal};
use domain::{Error, Result, SessionId, change::Moment, portal::Portal, principal::Member, view::View};
use std::sync::Arc;
use store::Seen;
use views::{
    Frame, Locale,
    desk::customers::address,
    view::{ViewElsewherePage, ViewLinkPage},
};
use web::{Call, Holder, Reply, session::Viewed, view};

/// The button, in the language of whoever looks. Looking changes nothing.
pub(crate) async fn show(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let Some((_, _, member)) = asked(&app, &who, &call, portal).await? else {
        return Ok(elsewhere(portal, &call));
    };
    let language = member.viewer.as_ref().map_or(call.language(), |viewer| viewer.language);
    let locale = Locale::of(language);
    let title = ViewLinkPage::title(locale, portal, &member);
    let frame =
        Frame::portal(locale, portal, title, call.path(), call.now()).with_door(views::frame::Door::None);
    Ok(Reply::page(ViewLinkPage::new(frame, &member, call.path())))
}

/// Uses the link up, and shows the portal.
pub(crate) async fn begin(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let Some((view, seen, member)) = asked(&app, &who, &call, portal).await? else {
        return Ok(elsewhere(portal, &call));
    };
    let link = (&who.holder.token, &who.holder.link);
    app.site.store.views().begin(link, &seen, (view.session, member.session)).await?;
    let viewed = Viewed { tenant: portal.tenant, portal: portal.id, session: member.session, view };
    let cookie = view::cookie(&app.site, &app.key, &viewed, call.now())?;
    Ok(Reply::see_other(format!("/p/{}", portal.slug)).cookie(&cookie))
}

/// Ends the view, and leads back to the customer at the desk. What this browser holds beside it counts again.
pub(crate) async fn leave(app: Arc<SignIn>, who: Viewed, call: Call) -> Result<Reply> {
    let Viewed { tenant, session, view, .. } = who;
    let moment = Moment { now: call.now(), event: call.new_id() };
    app.site.store.views().end(tenant, &view, session, moment).await?;
    let ended = view::ended_cookie(&app.site, tenant);
    let user = view.user.to_string().replace('_', "-");
    Ok(Reply::see_other(address(view.customer)).cookie(&ended).flash_about("flash-view-left", user))
}

/// A link is of use in the browser alone that asked for it: whoever gets hold of it elsewhere uses nothing up.
fn elsewhere(portal: &Portal, call: &Call) -> Reply {
    let locale = Locale::of(call.language());
    let frame = Frame::portal(locale, portal, ViewElsewherePage::title(locale), call.path(), call.now())
        .with_door(views::frame::Door::None);
    Reply::refused(Error::Forbidden, ViewElsewherePage::new(frame))
}

/// Who looks as whom, by a link; a view has a session of its own. None in another browser than the one that holds the
/// session at the desk.
///
/// # Errors
/// `LinkGone` when nobody looks by it any more, `Unavailable`.
async fn asked(
    app: &SignIn,
    who: &Holder,
    call: &Call,
    portal: &Portal,
) -> Result<Option<(View, Seen, Member)>> {
    let view: View = who.holder.link.record.parse().map_err(|_| Error::NotFound)?;
    let key = app.desk_key.as_ref().ok_or_else(|| Error::internal("no key of the desk in this function"))?;
    if !view::is_asked_here(&app.site, key, call, portal.tenant, &view) {
        return Ok(None);
    }
    let seen = match app.site.store.views().look(portal.tenant, &view, call.now()).await {
        Err(Error::NotFound) => return Err(Error::LinkGone),
        seen => seen?,
    };
    let session: SessionId = call.new_id();
    let member = seen.member(&view, session, portal, call.now()).ok_or(Error::LinkGone)?;
    Ok(Some((view, seen, member)))
}
