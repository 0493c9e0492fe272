//! The companies that somebody may act for at a portal, and switching between them.

use crate::{SignIn, choose, page, session::way_on};
use domain::{CustomerId, Error, FieldErrors, Problem, Result, user::User};
use std::sync::Arc;
use web::{Call, Reply, SignedIn, session};

/// All of them.
pub(crate) async fn show(app: Arc<SignIn>, who: SignedIn, call: Call) -> Result<Reply> {
    let all = choose::all(&app, &call, &who.portal, Some(&who.member.user)).await?;
    Ok(Reply::page(page::companies(&who, &call, all)))
}

/// Acts for another one from now on: the same session under a cookie that names it.
pub(crate) async fn switch(app: Arc<SignIn>, who: SignedIn, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    if data.get("customer").is_empty() {
        let mut errors = FieldErrors::none();
        errors.add("customer", Problem::new("error-choose"));
        let all = choose::all(&app, &call, &who.portal, Some(&who.member.user)).await?;
        return Ok(Reply::refused(Error::Invalid(errors), page::companies(&who, &call, all)));
    }
    let wished: CustomerId = data.get("customer").parse().map_err(|_| Error::NotFound)?;
    let SignedIn { member, portal } = &who;
    let all = choose::all(&app, &call, portal, Some(&member.user)).await?;
    let customer = all.into_iter().find(|customer| customer.id == wished).ok_or(Error::NotFound)?;
    let token = app.key.sign(&member.user, Some(customer.id), member.session, call.now())?;
    let cookie = session::cookie::<User>(&app.site, member.tenant(), &token);
    let to = choose::settled(data.get("to"));
    Ok(Reply::see_other(way_on(portal, &to)).cookie(&cookie).flash("flash-company-switched"))
}
