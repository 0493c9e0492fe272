//! The second step: whoever has a second factor shows it before any session is opened.

use crate::{SignIn, choose, page, session};
use domain::{Error, FieldErrors, Result};
use entrance::check_step;
use std::sync::Arc;
use views::{Locale, sign_in::why_not};
use web::{Call, HalfIn, Reply, second_step::Shown};

/// The question for a code.
pub(crate) async fn show(_: Arc<SignIn>, who: HalfIn, call: Call) -> Result<Reply> {
    let to = call.query("to").unwrap_or_default();
    Ok(Reply::page(page::second_step(&who, &call, to, &FieldErrors::none(), None)))
}

/// Takes a code, and opens the session.
pub(crate) async fn enter(app: Arc<SignIn>, who: HalfIn, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let to = call.query("to").unwrap_or_default();
    match check_step(&*app, who.user.clone(), &call, ("code", form.get("code"))).await {
        Ok(shown) => open(&app, &call, &who, &shown, to).await,
        Err(error @ (Error::Invalid(_) | Error::TooMany { .. })) => {
            let why = why_not(Locale::of(call.language()), &error);
            let none = FieldErrors::none();
            let wrong = if let Error::Invalid(errors) = &error { errors } else { &none };
            let page = page::second_step(&who, &call, to, wrong, why);
            Ok(Reply::refused(error, page))
        }
        Err(other) => Err(other),
    }
}

async fn open(
    app: &SignIn,
    call: &Call,
    who: &HalfIn,
    shown: &Shown<domain::user::User>,
    to: &str,
) -> Result<Reply> {
    let portal = &who.visitor.portal;
    let customer = choose::one(app, call, portal, Some(shown.account()), to).await?.ok_or(Error::LinkGone)?;
    session::open_after(app, call, portal, (shown, &customer), to).await
}
