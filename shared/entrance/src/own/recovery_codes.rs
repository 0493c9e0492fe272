//! Recovery codes: ten at a time, shown once, kept as hashes alone. On the way to the page that shows them they lie
//! sealed in the browser that asked for them.

use super::{Insider, second_factor, shown_here};
use crate::second_factor::{Guarded, check_step, key_of};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{Problem, Refusal, Result, account::Account as _, second_factor::RecoveryCode};
use std::sync::Arc;
use views::account::{OwnPage, RecoveryCodesPage};
use web::{Call, Reply, remember, session::Audience as _};

/// Name of the cookie on the way.
const COOKIE: &str = "recovery-codes";
/// For how long the way may take, in seconds.
const WAY: i64 = 300;

/// The codes that were just made, once: from then on nobody can show them any more.
///
/// # Errors
/// `Unavailable`.
pub async fn show<A: Guarded, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let Some(codes) = brought(&*app, &who, &call)? else {
        return Ok(Reply::see_other(second_factor::address(&who)));
    };
    let room = who.room(app.site(), &call, OwnPage::SecondFactor).await?;
    let (issuer, email) = (who.issuer(), who.account().email().as_str());
    let page = RecoveryCodesPage::new(room, codes, (&issuer, email));
    Ok(Reply::page(page).cookie(&remember::forget(app.site(), COOKIE)))
}

/// Makes new ones for whoever shows a code; those of before are void.
///
/// # Errors
/// `Unavailable`; what is to be mended is on the page.
pub async fn renew<A: Guarded, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let address = second_factor::address(&who);
    let Some(factor) = second_factor::factor(&*app, &who).await? else {
        return Ok(Reply::see_other(address));
    };
    let typed = ("renewal-code", form.get("renewal-code"));
    if let Err(error) = check_step(&*app, who.account().clone(), &call, typed).await {
        return second_factor::state(&*app, &who, &call, &factor, Some(shown_here(&call, error)?)).await;
    }
    let (account, accounts) = (who.account(), W::Account::accounts(&app.site().store));
    let (tenant, id) = (account.tenant(), account.id());
    // A recovery code may have been used up just now.
    let seen = accounts.factor(tenant, id).await?.map(|factor| factor.recovery).unwrap_or_default();
    let (codes, hashes) = made(&call)?;
    if !accounts.replace_recovery(tenant, id, &seen, &hashes).await? {
        return Err(Refusal(Problem::new("refusal-changed-meanwhile")).into());
    }
    Ok(to_be_shown(&*app, &who, &call, &codes)?.flash("flash-recovery-new"))
}

/// New codes, and what is kept of each: a password's hash, with a salt of its own.
pub(crate) fn made(call: &Call) -> Result<(Vec<RecoveryCode>, Vec<String>)> {
    let codes: Vec<_> = (0..RecoveryCode::MANY).map(|_| RecoveryCode::new(call.entropy())).collect();
    let hashes = codes.iter().map(|code| passwords::hash(code.expose(), call.entropy()));
    let hashes = hashes.collect::<Result<Vec<_>>>()?;
    Ok((codes, hashes))
}

/// The way to the page that shows them.
pub(crate) fn to_be_shown(
    app: &impl Guarded,
    who: &impl Insider,
    call: &Call,
    codes: &[RecoveryCode],
) -> Result<Reply> {
    let written = codes.iter().map(RecoveryCode::written).collect::<Vec<_>>().join(" ");
    let sealed = key_of(app)?.seal(&carried_for(who), call.entropy(), written.as_bytes())?;
    let cookie = remember::remember(app.site(), COOKIE, &URL_SAFE_NO_PAD.encode(sealed), WAY);
    Ok(Reply::see_other(format!("{}/recovery-codes", second_factor::address(who))).cookie(&cookie))
}

fn brought(app: &impl Guarded, who: &impl Insider, call: &Call) -> Result<Option<Vec<String>>> {
    let key = key_of(app)?;
    let codes = remember::remembered(call, COOKIE)
        .and_then(|sealed| URL_SAFE_NO_PAD.decode(sealed).ok())
        .and_then(|sealed| key.open(&carried_for(who), &sealed))
        .and_then(|written| String::from_utf8(written).ok());
    Ok(codes.map(|written| written.split(' ').map(str::to_owned).collect()))
}

/// What codes on the way are sealed for: this person, in this session.
fn carried_for(who: &impl Insider) -> String {
    format!("recovery:1:{:?}:{}", who.account().id(), who.session())
}
