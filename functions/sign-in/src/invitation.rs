//! An invitation: a new user sets their name, language and, where the portal takes one, a password, and is in. Whoever has been in before says that they want to act for the
//! further company, and signs in as always: nobody gets into an account that is used already by a link that lies in a
//! mailbox for a week, and nobody acts for a company that they have not said yes to.

use crate::{SignIn, link::portal, page, session, typed};
use domain::{
    Error, FieldErrors, FormData, Language, Result, customer::Customer, portal::Portal, principal::Member,
    text::Line, user::User,
};
use std::sync::Arc;
use store::{Introduction, Invited};
use web::{Call, Holder, Reply};

/// The form, with the name that the inviter gave; for known users the question, or the way to the sign-in.
pub(crate) async fn show(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let (invited, customer) = invited(&app, &who, &call, portal).await?;
    if !invited.waits() {
        return Ok(to_sign_in(&app, portal, &invited.user));
    }
    let user = &invited.user;
    let data = FormData::from_iter([("name", user.name.as_str()), ("language", user.language.code())]);
    Ok(Reply::page(page::invitation(&who, portal, &call, (&invited, &customer), &data, &FieldErrors::none())))
}

/// Uses the invitation up: sets the name of a new user and opens their first session, or leads to the sign-in.
pub(crate) async fn accept(app: Arc<SignIn>, who: Holder, call: Call) -> Result<Reply> {
    let portal = portal(&who)?;
    let (invited, customer) = invited(&app, &who, &call, portal).await?;
    let (holder, invitations) = (&who.holder, app.site.store.invitations());
    if !invited.waits() {
        return Ok(to_sign_in(&app, portal, &invited.user));
    }
    if !invited.is_new {
        let user = invitations.accept(&holder.link, &holder.token, None, call.now()).await?;
        return Ok(to_sign_in(&app, portal, &user));
    }
    let data = call.form()?.data;
    let (name, language) = match parse(&data, portal, (&invited.user, &customer)) {
        Ok(good) => good,
        Err(errors) => {
            let page = page::invitation(&who, portal, &call, (&invited, &customer), &data, &errors);
            return Ok(Reply::refused(Error::Invalid(errors), page));
        }
    };
    let typed = password(&data, portal);
    let phc = typed.map(|typed| passwords::hash(typed, call.entropy())).transpose()?;
    let new = Introduction { name: &name, language, phc: phc.as_deref() };
    let user = invitations.accept(&holder.link, &holder.token, Some(new), call.now()).await?;
    let opened = session::open(&app, &call, portal, (&user, &customer), "").await?;
    Ok(opened.flash("flash-portal-welcome"))
}

/// The password that was typed; none: they sign in by mail.
fn password<'a>(data: &'a FormData, portal: &Portal) -> Option<&'a str> {
    Some(data.get("password")).filter(|typed| portal.sign_in.password && !typed.is_empty())
}

fn parse(
    data: &FormData,
    portal: &Portal,
    (user, customer): (&User, &Customer),
) -> std::result::Result<(Line, Language), FieldErrors> {
    let mut errors = FieldErrors::none();
    let name = errors.take("name", Line::parse(data.get("name")));
    let language = Language::parse(data.get("language")).filter(|one| portal.languages.contains(one));
    if let Some(typed) = password(data, portal) {
        let about = [user.email.as_str(), data.get("name"), customer.name.as_str(), portal.name.as_str()];
        errors.take("password", passwords::check_new(typed, &about));
    }
    match name {
        Some(name) if errors.is_empty() => Ok((name, language.unwrap_or(user.language))),
        _ => Err(errors),
    }
}

/// Whom the invitation is for, and for which customer they come in.
///
/// # Errors
/// `LinkGone` when they are nobody here any more.
async fn invited(app: &SignIn, who: &Holder, call: &Call, portal: &Portal) -> Result<(Invited, Customer)> {
    let invited = app.site.store.invitations().invited(&who.holder.link).await?;
    if portal.languages.contains(&invited.user.language) {
        call.goes_on_in(invited.user.language);
    }
    let customer = app.site.store.customers().find(portal.tenant, invited.customer).await?;
    let customer = customer.ok_or(Error::LinkGone)?;
    let member = Member::of(invited.accepted(), call.new_id(), customer.clone(), portal);
    if member.is_none() || invited.user.disabled { Err(Error::LinkGone) } else { Ok((invited, customer)) }
}

/// The sign-in with their address in it.
fn to_sign_in(app: &SignIn, portal: &Portal, user: &User) -> Reply {
    Reply::see_other(format!("/p/{}/sign-in", portal.slug))
        .cookie(&typed::fill_in(&app.site, &user.email))
        .flash("flash-invitation-known")
}
