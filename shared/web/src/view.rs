//! The cookie of somebody of the staff who sees a portal as one of its users. It has a name and an audience of its own:
//! it is never taken for a session of a user or of the desk, nor one of those for it. What it opens, the database says
//! on every call: it hangs on the staff's session at the desk, and is over with it.

use crate::{
    Call, Refused, Site, cookies, csrf,
    session::{self, SigningKey, VerifyingKey, Viewed, key_of},
};
use domain::{
    Error, Result, TenantId, portal::Portal, principal::Member, staff::Staff, user::Permission, view::View,
};
use jiff::Timestamp;

/// Why somebody who sees a portal as one of its users does not get what they asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unseen {
    /// They look, and change nothing.
    Change,
    /// It is the user's alone.
    Personal,
    /// The view is over.
    Over,
}

impl From<Unseen> for Refused {
    fn from(unseen: Unseen) -> Self {
        Self::Looking(unseen)
    }
}

/// What makes a browser see a portal as somebody else does, for half an hour at most.
///
/// # Errors
/// `Internal` when the key cannot sign.
pub fn cookie(site: &Site, key: &SigningKey, viewed: &Viewed, now: Timestamp) -> Result<String> {
    let token = key.sign_view(viewed, now)?;
    Ok(cookies::make(site, &name(site, viewed.tenant), &token, Some(View::LASTS.as_secs())))
}

/// What makes a browser forget that it does.
#[must_use]
pub fn ended_cookie(site: &Site, tenant: TenantId) -> String {
    cookies::forget(site, &name(site, tenant))
}

/// Whether a view is begun in the browser that it was asked for in: the one that holds its session at the desk. `key`:
/// what the desk's sessions are checked with. Reads nothing; whether the session counts says the database.
#[must_use]
pub fn is_asked_here(site: &Site, key: &VerifyingKey, call: &Call, tenant: TenantId, view: &View) -> bool {
    let held = session::claimed_by::<Staff>((site, key), call, None);
    held.is_ok_and(|held| (held.tenant, held.account, held.session) == (tenant, view.staff, view.session))
}

/// Whether somebody sees this portal in this browser as one of its users. A view that is over is forgotten, and stands in
/// nobody's way.
///
/// # Errors
/// What the store says when it cannot be read.
pub(crate) async fn is_on(site: &Site, call: &Call, portal: &Portal) -> Result<bool, Refused> {
    let Some(viewed) = held(site, call, portal) else { return Ok(false) };
    match member(site, call, portal, &viewed).await {
        Ok(_) => Ok(true),
        Err(Refused::Looking(Unseen::Over)) => {
            call.forgets_view(portal.tenant);
            Ok(false)
        }
        Err(other) => Err(other),
    }
}

/// The view of this portal that the browser holds, signature and time checked. What is no such token is as none. Reads
/// nothing.
pub(crate) fn held(site: &Site, call: &Call, portal: &Portal) -> Option<Viewed> {
    let token = cookies::get(call.headers(), &name(site, portal.tenant))?;
    let viewed = key_of(site).ok()?.verify_view(&token, call.now()).ok()?;
    (viewed.tenant == portal.tenant && viewed.portal == portal.id).then_some(viewed)
}

/// The member whose eyes a view has, and that the call is one of a view.
///
/// # Errors
/// [`Unseen::Over`] when the staff's session has ended or holds another view, or the user does not get in any more;
/// what the store says when it cannot be read.
pub(crate) async fn member(
    site: &Site,
    call: &Call,
    portal: &Portal,
    viewed: &Viewed,
) -> Result<Member, Refused> {
    let Viewed { tenant, session, view, .. } = *viewed;
    let seen = match site.store.views().look(tenant, &view, call.now()).await {
        Err(Error::NotFound) => return Err(Unseen::Over.into()),
        seen => seen?,
    };
    if !seen.is_on(view.session, session) {
        return Err(Unseen::Over.into());
    }
    let member = seen.member(&view, session, portal, call.now()).ok_or(Unseen::Over)?;
    call.sees_as(&member);
    Ok(member)
}

/// The same, for what a permission opens: unless it is theirs alone, and nothing to change.
///
/// # Errors
/// As [`member`]; [`Unseen::Change`] and [`Unseen::Personal`].
pub(crate) async fn shown(
    site: &Site,
    call: &Call,
    portal: &Portal,
    viewed: &Viewed,
    permission: Permission,
) -> Result<Member, Refused> {
    let member = member(site, call, portal, viewed).await?;
    let refused = if !csrf::is_safe(call.method()) {
        Unseen::Change
    } else if permission.is_personal() {
        Unseen::Personal
    } else {
        return Ok(member);
    };
    // What is said to them alone is said in their language.
    member.viewer.iter().for_each(|viewer| call.speaks_to(viewer.language));
    Err(refused.into())
}

/// As with sessions, `__Host-` binds the cookie to this host and to TLS.
fn name(site: &Site, tenant: TenantId) -> String {
    format!("{}view-{tenant}", if site.is_secure() { "__Host-" } else { "" })
}
