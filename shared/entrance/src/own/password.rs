//! The password, where there is one: setting, changing and taking it away. Every other session ends with it. Whoever has
//! just come in by a mail may have lost it, and sets a new one without it.

use super::{Insider, is_fresh, shown_here};
use crate::{
    by_mail::{self, has_come_by_mail},
    second_factor::Guarded,
};
use domain::{
    Error, FieldErrors, FormData, Problem, Result, account::Account as _, notice::Notice, portal::Slug,
};
use std::sync::Arc;
use views::account::{OwnPage, PasswordPage, SignInAnewPage};
use web::{App, Call, Reply, session::Audience as _};

/// The form.
///
/// # Errors
/// `NotFound` where there are no passwords, `Unavailable`.
pub async fn show<A: Guarded, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let stored = stored(&*app, &who).await?;
    if stored.is_none() && !is_fresh(&who, &call) {
        return anew(&*app, &who, &call).await;
    }
    let asks = stored.is_some() && !has_come_by_mail(&*app, &who, &call);
    Ok(Reply::page(page(&*app, &who, &call, (stored.is_some(), asks), &FieldErrors::none(), None).await?))
}

/// Sets a password, changes it, or takes it away. Whoever has one says it first, unless they have just come in by a mail.
///
/// # Errors
/// `NotFound` where there are no passwords, `Unavailable`; what is to be mended is on the page.
pub async fn save<A: Guarded, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let stored = stored(&*app, &who).await?;
    // A session that was left open gives nobody a password of their own.
    if stored.is_none() && !is_fresh(&who, &call) {
        return anew(&*app, &who, &call).await;
    }
    let form = call.form()?.data;
    let by_mail = has_come_by_mail(&*app, &who, &call);
    let asked = stored.as_deref().filter(|_| !by_mail);
    let removes = form.ticked("remove") && who.may_remove_password();
    let done = match (removes, &stored) {
        (true, None) => Ok(()),
        (true, Some(stored)) => remove(&*app, &who, &call, &form, stored).await,
        (false, _) => set(&*app, &who, &call, &form, asked).await,
    };
    let said = if removes { "flash-password-removed" } else { "flash-password-saved" };
    let Err(error) = done else {
        let saved = Reply::see_other(format!("{}{}", who.base(), OwnPage::Password.path())).flash(said);
        return Ok(if by_mail { saved.cookie(&by_mail::forget(app.site())) } else { saved });
    };
    let (error, why) = shown_here(&call, error)?;
    let wrong = if let Error::Invalid(errors) = &error { errors.clone() } else { FieldErrors::none() };
    let page = page(&*app, &who, &call, (stored.is_some(), asked.is_some()), &wrong, why).await?;
    Ok(Reply::refused(error, page))
}

async fn anew<W: Insider>(app: &impl App, who: &W, call: &Call) -> Result<Reply> {
    let room = who.room(app.site(), call, OwnPage::Password).await?;
    let to = format!("{}{}", who.base(), OwnPage::Password.path());
    Ok(Reply::page(SignInAnewPage::new(room, OwnPage::Password, &who.sign_out(), &to)))
}

/// The password of today; the page does not exist where there are none.
async fn stored<W: Insider>(app: &impl App, who: &W) -> Result<Option<String>> {
    if !who.takes_password() {
        return Err(Error::NotFound);
    }
    of_today(app, who).await
}

/// The password of today, as it is stored.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn of_today<W: Insider>(app: &impl App, who: &W) -> Result<Option<String>> {
    let account = who.account();
    W::Account::accounts(&app.site().store).password(account.tenant(), account.id()).await
}

async fn set<W: Insider>(
    app: &impl App,
    who: &W,
    call: &Call,
    form: &FormData,
    stored: Option<&str>,
) -> Result<()> {
    let (account, typed) = (who.account(), form.get("password"));
    let known = who.known(&app.site().store).await?;
    let mut about = vec![account.email().as_str(), account.name().as_str()];
    about.extend(known.iter().map(String::as_str));
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
    let store = &app.site().store;
    let told = who.told(store, call, changed).await?;
    let accounts = W::Account::accounts(store);
    accounts.set_password(account.tenant(), account.id(), &phc, Some(who.session()), Some(&told)).await
}

async fn remove<W: Insider>(
    app: &impl App,
    who: &W,
    call: &Call,
    form: &FormData,
    stored: &str,
) -> Result<()> {
    check(app, who, call, (form, "removal-password"), stored).await?;
    let (account, store) = (who.account(), &app.site().store);
    let told = who.told(store, call, changed).await?;
    W::Account::accounts(store).remove_password(account.tenant(), account.id(), who.session(), &told).await
}

const fn changed(portal: Option<Slug>) -> Notice {
    Notice::PasswordChanged { portal }
}

/// Whether the password of today was typed. Tries count as those of the sign-in: a session that was left open is no
/// way around its limits.
///
/// # Errors
/// `Invalid` at the field, `TooMany`, `Unavailable`.
pub(crate) async fn check<W: Insider>(
    app: &impl App,
    who: &W,
    call: &Call,
    (form, field): (&FormData, &str),
    stored: &str,
) -> Result<()> {
    let (typed, account) = (form.get(field), who.account());
    let wrong = |key| {
        let mut errors = FieldErrors::none();
        errors.add(field, Problem::new(key));
        Err(errors.into())
    };
    if typed.is_empty() {
        return wrong("error-required");
    }
    let tries = W::Account::tries(&app.site().store, account.tenant());
    tries.begin(account.email(), &call.network(), call.now()).await?;
    if typed.len() > passwords::BYTES_MAX || !passwords::verify(typed, Some(stored)) {
        return wrong("error-password-current");
    }
    tries.clear(account.email(), &call.network(), call.now()).await
}

async fn page<W: Insider>(
    app: &impl App,
    who: &W,
    call: &Call,
    has: (bool, bool),
    wrong: &FieldErrors,
    notice: Option<String>,
) -> Result<PasswordPage> {
    let room = who.room(app.site(), call, OwnPage::Password).await?;
    Ok(PasswordPage::new(room, who.account(), has, wrong, notice))
}
