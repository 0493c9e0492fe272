//! Somebody of the staff sees a portal as one of its users: the desk's link leads to one button, the button to the portal,
//! and leaving it back to the customer at the desk. No session of a user is opened, ended or looked at.

use crate::{SignIn, link::portal};
use domain::{Error, Result, SessionId, change::Moment, portal::Portal, principal::Member, view::View};
use std::sync::Arc;
use store::Seen;
use views::{Frame, Locale, desk::customers::address, view::ViewLinkPage};
use web::{Call, Holder, Reply, SignedIn, session::Viewed, view};

/// The button, in the language of whoever looks. Looking changes nothing.
pub(crate) async fn show(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let (_, _, member) = asked(&app, &who, &call, portal).await?;
    let language = member.viewer.as_ref().map_or(call.language(), |viewer| viewer.language);
    let locale = Locale::of(language);
    let title = ViewLinkPage::title(locale, portal, &member);
    let frame = Frame::portal(locale, portal, title, call.path(), call.now());
    Ok(Reply::page(ViewLinkPage::new(frame, &member, call.path())))
}

/// Uses the link up, and shows the portal.
pub(crate) async fn begin(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let (view, seen, member) = asked(&app, &who, &call, portal).await?;
    let link = (&who.holder.token, &who.holder.link);
    app.site.store.views().begin(link, &seen, (view.session, member.session)).await?;
    let viewed = Viewed { tenant: portal.tenant, portal: portal.id, session: member.session, view };
    let cookie = view::cookie(&app.site, &app.key, &viewed, call.now())?;
    Ok(Reply::see_other(format!("/p/{}", portal.slug)).cookie(&cookie))
}

/// Ends the view, and leads back to the customer at the desk. What this browser holds beside it counts again.
pub(crate) async fn leave(app: Arc<SignIn>, who: SignedIn, call: Call) -> Result<Reply> {
    let member = &who.member;
    let moment = Moment { now: call.now(), event: call.new_id() };
    app.site.store.views().end(member, moment).await?;
    let ended = view::ended_cookie(&app.site, member.tenant());
    let user = member.id().to_string().replace('_', "-");
    Ok(Reply::see_other(address(member.customer())).cookie(&ended).flash_about("flash-view-left", user))
}

/// Who looks as whom, by a link; a view has a session of its own.
///
/// # Errors
/// `LinkGone` when nobody looks by it any more, `Unavailable`.
async fn asked(app: &SignIn, who: &Holder, call: &Call, portal: &Portal) -> Result<(View, Seen, Member)> {
    let view: View = who.holder.link.record.parse().map_err(|_| Error::NotFound)?;
    let seen = match app.site.store.views().look(portal.tenant, &view).await {
        Err(Error::NotFound) => return Err(Error::LinkGone),
        seen => seen?,
    };
    let session: SessionId = call.new_id();
    let shown = (seen.user.clone(), seen.customer.clone());
    let member = view.member(session, &seen.staff, shown, portal, call.now()).ok_or(Error::LinkGone)?;
    Ok((view, seen, member))
}
