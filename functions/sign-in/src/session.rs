//! Opening a session once somebody has shown who they are, and ending it.

use crate::{SignIn, choose, page, typed};
use domain::{
    Error, Result, UserId, activity::About, challenge::Challenge, customer::Customer, portal::Portal,
    user::User,
};
use entrance::came_by_mail;
use lambda_http::http::HeaderName;
use std::sync::Arc;
use web::{
    Call, Reply, SignedIn, portal_path,
    second_step::{self, Shown},
    session,
};

/// Opens the session that a challenge was answered for, and leads to where they wanted to go.
///
/// # Errors
/// `LinkGone` when they are nobody here any more; `Unavailable`.
pub(crate) async fn open_for(
    app: &SignIn,
    call: &Call,
    portal: &Portal,
    challenge: &Challenge,
) -> Result<Reply> {
    let user = read(app, portal, challenge.user.ok_or(Error::LinkGone)?).await?;
    let customer =
        choose::one(app, call, portal, Some(&user), &challenge.to).await?.ok_or(Error::LinkGone)?;
    let opened = open(app, call, portal, (&user, &customer), &challenge.to).await?;
    // Whoever has lost their password sets a new one now.
    let lost = if portal.sign_in.password { came_by_mail(app, &user, call)? } else { None };
    Ok(lost.into_iter().fold(opened, |opened, cookie| opened.cookie(&cookie)))
}

/// Opens a session of a user for one of their customers. The one that the browser held before ends. Whoever has a second
/// factor is led to where it is asked for, and no session is opened yet.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn open(
    app: &SignIn,
    call: &Call,
    portal: &Portal,
    (user, customer): (&User, &Customer),
    to: &str,
) -> Result<Reply> {
    session::end_held::<User>(&app.site, call, Some(portal.tenant)).await?;
    if user.second_factor {
        let half = second_step::half_cookie(&app.site, &app.key, user, call)?;
        let to = portal_path(&portal.slug, to).unwrap_or_default();
        let address = page::second_factor(&format!("/p/{}/sign-in", portal.slug), false, to);
        return Ok(Reply::see_other(address).cookie(&half).cookie(&typed::forget(&app.site)));
    }
    app.site.store.invitations().came_in(user).await?;
    let about = About::of(customer);
    let cookie = session::sign_in(&app.site, &app.key, user, about, call.new_session()).await?;
    Ok(opened(app, portal, &cookie, to))
}

/// Opens a session of a user who has shown their second factor.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn open_after(
    app: &SignIn,
    call: &Call,
    portal: &Portal,
    (shown, customer): (&Shown<User>, &Customer),
    to: &str,
) -> Result<Reply> {
    session::end_held::<User>(&app.site, call, Some(portal.tenant)).await?;
    let about = About::of(customer);
    let cookie = session::sign_in_after(&app.site, &app.key, shown, about, call.new_session()).await?;
    let half = second_step::ended_half_cookie::<User>(&app.site, Some(portal.tenant));
    Ok(opened(app, portal, &cookie, to).cookie(&half))
}

fn opened(app: &SignIn, portal: &Portal, cookie: &str, to: &str) -> Reply {
    Reply::see_other(way_on(portal, to)).cookie(cookie).cookie(&typed::forget(&app.site))
}

/// Ends the session, here and in the database. Whoever only has to sign in anew comes back to where they were.
pub(crate) async fn leave(app: Arc<SignIn>, who: SignedIn, call: Call) -> Result<Reply> {
    let SignedIn { member, portal } = who;
    app.site.store.user_accounts().close_session(member.tenant(), member.id(), member.session).await?;
    let ended = session::ended_cookie::<User>(&app.site, Some(member.tenant()));
    let form = call.form()?.data;
    let sign_in = format!("/p/{}/sign-in", portal.slug);
    let to = portal_path(&portal.slug, form.get("to"));
    Ok(match (&portal.after_sign_out, to) {
        (_, Some(to)) => Reply::see_other(page::address(&sign_in, false, to)).flash("flash-signed-out"),
        (None, None) => Reply::see_other(sign_in).flash("flash-signed-out"),
        (Some(after), None) if !after.is_elsewhere() => Reply::see_other(after.as_str()),
        // What a form is answered with may not lead to another host (`form-action`): a page goes on from here.
        (Some(after), None) => Reply::page(page::signed_out(&portal, &call, after))
            .header(HeaderName::from_static("refresh"), &format!("0; url={after}")),
    }
    .cookie(&ended))
}

/// Where to go after signing in: where they wanted to, if that is a page of this portal, else its first page.
pub(crate) fn way_on(portal: &Portal, to: &str) -> String {
    portal_path(&portal.slug, to).map_or_else(|| format!("/p/{}", portal.slug), str::to_owned)
}

async fn read(app: &SignIn, portal: &Portal, user: UserId) -> Result<User> {
    match app.site.store.user_accounts().read(portal.tenant, user).await {
        Err(Error::Unauthenticated) => Err(Error::LinkGone),
        read => read,
    }
}
