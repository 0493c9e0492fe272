//! Signing in with a password, where the portal takes one.

use crate::{SignIn, choose, mail::by_email, page, session};
use domain::{
    Error, FieldErrors, FormData, Problem, Result, UserId, contact::EmailAddress, customer::Customer,
    user::User,
};
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
    let (email, typed) = parse(data)?;
    let (portal, store) = (&who.portal, &app.site.store);
    let tries = store.user_tries(portal.tenant);
    tries.begin(&email, &call.network(), call.now()).await?;
    let user = by_email(app, call, portal, &email).await?;
    let customer = choose::one(app, call, portal, user.as_ref(), data.get("to")).await?;
    let nobody: UserId = call.new_id();
    let id = user.as_ref().map_or(nobody, |user| user.id);
    let stored = store.user_accounts().password(portal.tenant, id).await?;
    let is_right = passwords::verify(&typed, stored.as_deref());
    match user.zip(customer).filter(|_| is_right) {
        Some(found) => {
            tries.clear(&email, &call.network(), call.now()).await?;
            Ok(found)
        }
        None => Err(wrong()),
    }
}

fn parse(data: &FormData) -> Result<(EmailAddress, String)> {
    let mut errors = FieldErrors::none();
    let email = errors.take("email", EmailAddress::parse(data.get("email")));
    let typed = data.get("password");
    if typed.is_empty() {
        errors.add("password", Problem::new("error-required"));
    }
    if typed.len() > passwords::BYTES_MAX {
        return Err(wrong());
    }
    match email {
        Some(email) if errors.is_empty() => Ok((email, typed.to_owned())),
        _ => Err(errors.into()),
    }
}

/// One answer for everything that may be wrong with a pair of address and password.
fn wrong() -> Error {
    let mut errors = FieldErrors::none();
    errors.add("", Problem::new("error-sign-in"));
    errors.into()
}
