//! Signing in with a password, where the portal takes one.

use crate::{SignIn, choose, mail::by_email, page, session};
use domain::{Error, FormData, Result, customer::Customer, user::User};
use entrance::Attempt;
use std::sync::Arc;
use web::{Call, Reply, Visitor};

/// Checks address and password, and opens a session. Known and unknown addresses, and users without a password, take
/// the same steps and get the same answers.
pub(crate) async fn enter(app: Arc<SignIn>, who: Visitor, call: Call) -> Result<Reply> {
    if !who.portal.sign_in.password {
        return Err(Error::NotFound);
    }
    let data = call.form()?.data;
    let to = data.get("to").to_owned();
    match attempt(&app, &who, &call, &data).await {
        Ok((user, customer)) => session::open(&app, &call, &who.portal, (&user, &customer), &to).await,
        Err(error) => {
            let page = page::start_refused(&who, &call, true, &data, &error, &to);
            Ok(Reply::refused(error, page))
        }
    }
}

async fn attempt(app: &SignIn, who: &Visitor, call: &Call, data: &FormData) -> Result<(User, Customer)> {
    let (portal, store) = (&who.portal, &app.site.store);
    let attempt = Attempt::begin(store.user_tries(portal.tenant), call, data).await?;
    let user = by_email(app, call, portal, attempt.email()).await?;
    let customer = choose::one(app, call, portal, user.as_ref(), data.get("to")).await?;
    let id = user.as_ref().map_or_else(|| call.new_id(), |user| user.id);
    attempt.decide(&store.user_accounts(), (portal.tenant, id), user.zip(customer), call).await
}
