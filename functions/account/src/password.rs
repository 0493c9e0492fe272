//! The password, where the portal takes any: setting, changing and taking it away. Every other session ends with it.

use crate::{Account, page};
use domain::{Error, FieldErrors, FormData, Problem, Result};
use std::sync::Arc;
use views::{Locale, account::PasswordPage, member::Place};
use web::{App, Call, Reply, SignedIn};

/// The form.
pub async fn show(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let stored = stored(&app, &who).await?;
    Ok(Reply::page(page(&who, &call, stored.is_some(), &FieldErrors::none(), None)))
}

/// Sets a password, changes it, or takes it away. Whoever has one says it first.
pub async fn save(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let stored = stored(&app, &who).await?;
    let form = call.form()?.data;
    let removes = form.ticked("remove");
    let done = match (removes, &stored) {
        (true, None) => Ok(()),
        (true, Some(stored)) => remove(&app, &who, &call, &form, stored).await,
        (false, stored) => set(&app, &who, &call, &form, stored.as_deref()).await,
    };
    let said = if removes { "flash-password-removed" } else { "flash-password-saved" };
    let locale = Locale::of(call.language());
    match done {
        Ok(()) => Ok(Reply::see_other(page::address(&who, Place::Password)).flash(said)),
        Err(Error::Invalid(errors)) => {
            let page = page(&who, &call, stored.is_some(), &errors, None);
            Ok(Reply::refused(Error::Invalid(errors), page))
        }
        Err(Error::TooMany { retry_after }) => {
            let seconds = (retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0)).max(1);
            let text = locale.t1("error-sign-in-wait", "seconds", seconds);
            let page = page(&who, &call, stored.is_some(), &FieldErrors::none(), Some(text));
            Ok(Reply::refused(Error::TooMany { retry_after }, page))
        }
        Err(other) => Err(other),
    }
}

/// The password of today; the page does not exist where the portal takes none.
async fn stored(app: &Account, who: &SignedIn) -> Result<Option<String>> {
    if !Place::Password.is_open_to(&who.member, &who.portal) {
        return Err(Error::NotFound);
    }
    app.site().store.user_accounts().password(who.member.tenant(), who.member.id()).await
}

async fn set(
    app: &Account,
    who: &SignedIn,
    call: &Call,
    form: &FormData,
    stored: Option<&str>,
) -> Result<()> {
    let (user, typed) = (&who.member.user, form.get("password"));
    let about = [
        user.email.as_str(),
        user.name.as_str(),
        who.member.customer.name.as_str(),
        who.portal.name.as_str(),
    ];
    let mut errors = FieldErrors::none();
    if stored.is_some() && form.get("current-password").is_empty() {
        errors.add("current-password", Problem::new("error-required"));
    }
    errors.take("password", passwords::check_new(typed, &about));
    if !errors.is_empty() {
        return Err(errors.into());
    }
    if let Some(stored) = stored {
        check(app, who, call, (form, "current-password"), stored).await?;
    }
    let phc = passwords::hash(typed, call.entropy())?;
    let accounts = app.site().store.user_accounts();
    accounts.set_password(user.tenant, user.id, &phc, Some(who.member.session)).await
}

async fn remove(app: &Account, who: &SignedIn, call: &Call, form: &FormData, stored: &str) -> Result<()> {
    check(app, who, call, (form, "removal-password"), stored).await?;
    app.site().store.user_accounts().remove_password(&who.member.user, who.member.session).await
}

/// Whether the password of today was typed. Tries count as those of the sign-in: a session that was left open is no
/// way around its limits.
async fn check(
    app: &Account,
    who: &SignedIn,
    call: &Call,
    (form, field): (&FormData, &str),
    stored: &str,
) -> Result<()> {
    let (typed, email) = (form.get(field), &who.member.user.email);
    let wrong = |key| {
        let mut errors = FieldErrors::none();
        errors.add(field, Problem::new(key));
        Err(errors.into())
    };
    if typed.is_empty() {
        return wrong("error-required");
    }
    let tries = app.site().store.user_tries(who.member.tenant());
    tries.begin(email, &call.network(), call.now()).await?;
    if typed.len() > passwords::BYTES_MAX || !passwords::verify(typed, Some(stored)) {
        return wrong("error-password-current");
    }
    tries.clear(email, &call.network(), call.now()).await
}

fn page(who: &SignedIn, call: &Call, has: bool, wrong: &FieldErrors, notice: Option<String>) -> PasswordPage {
    let frame = page::frame(who, call, Place::Password, "menu-password");
    PasswordPage::new(frame, &who.member.user, has, wrong, notice)
}
