//! An invitation: a new user sets their name and is in. Whoever has been in before signs in as always: nobody gets into
//! an account that is used already by a link that lies in a mailbox for a week.

use crate::{SignIn, choose, link::portal, page, session, typed};
use domain::{
    Error, FieldErrors, FormData, Result, customer::Customer, portal::Portal, text::Line, user::User,
};
use std::sync::Arc;
use store::Invited;
use web::{Call, Holder, Reply};

/// The form, with the name that the inviter gave; for known users the way to the sign-in.
pub(crate) async fn show(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let (Invited { user, is_new }, customer) = invited(&app, &who, &call, portal).await?;
    if !is_new {
        return Ok(to_sign_in(&app, portal, &user));
    }
    let data = FormData::from_iter([("name", user.name.as_str())]);
    Ok(Reply::page(page::invitation(&who, portal, &call, (&user, &customer), &data, &FieldErrors::none())))
}

/// Sets the name, uses the invitation up, and opens the first session.
pub(crate) async fn accept(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let (Invited { user, is_new }, customer) = invited(&app, &who, &call, portal).await?;
    if !is_new {
        return Ok(to_sign_in(&app, portal, &user));
    }
    let data = call.form()?.data;
    let mut errors = FieldErrors::none();
    let Some(name) = errors.take("name", Line::parse(data.get("name"))) else {
        let page = page::invitation(&who, portal, &call, (&user, &customer), &data, &errors);
        return Ok(Reply::refused(Error::Invalid(errors), page));
    };
    let holder = &who.holder;
    let user = app.site.store.invitations().accept(&holder.link, &holder.token, &name, call.now()).await?;
    let opened = session::open(&app, &call, portal, (&user, &customer), "").await?;
    Ok(opened.flash("flash-portal-welcome"))
}

/// Whom the invitation is for, and for which customer they come in.
///
/// # Errors
/// `LinkGone` when they are nobody here any more.
async fn invited(app: &SignIn, who: &Holder, call: &Call, portal: &Portal) -> Result<(Invited, Customer)> {
    let invited = app.site.store.invitations().invited(&who.holder.link).await?;
    let customer = choose::one(app, call, portal, Some(&invited.user), "").await?;
    Ok((invited, customer.ok_or(Error::LinkGone)?))
}

/// The sign-in with their address in it.
fn to_sign_in(app: &SignIn, portal: &Portal, user: &User) -> Reply {
    Reply::see_other(format!("/p/{}/sign-in", portal.slug))
        .cookie(&typed::fill_in(&app.site, &user.email))
        .flash("flash-invitation-known")
}
