//! The second factor: setting it up, and switching it off. Whoever has signed in a while ago shows their password or
//! signs in anew before they set it up, and a code before they switch it off: a session that was left open is no way to
//! either.

use super::{Insider, is_fresh, password, recovery_codes, shown_here};
use crate::{
    FactorKey,
    second_factor::{Guarded, check_step, key_of, purpose, wrong_step},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    Error, FieldErrors, Problem, Refusal, Result,
    account::Account as _,
    activity::{Activity, Deed},
    challenge::Code,
    change::Moment,
    second_factor::FactorSecret,
};
use std::sync::Arc;
use store::Factor;
use views::account::{FactorPage, FactorSetUpPage, FactorState, Offered, OwnPage, SignInAnewPage};
use web::{Call, Reply, session::Audience as _};

/// What there is of it; or setting it up, with a secret that nobody knows before it is confirmed.
///
/// # Errors
/// `Unavailable`.
pub async fn show<A: Guarded, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    match factor(&*app, &who).await? {
        Some(factor) => state(&*app, &who, &call, &factor, None).await,
        None => {
            let secret = FactorSecret::new(call.entropy());
            set_up(&*app, &who, &call, &secret, None).await
        }
    }
}

/// Switches it on, once a code shows that the app has the secret. The recovery codes come next.
///
/// # Errors
/// `Unavailable`; what is to be mended is on the page.
pub async fn confirm<A: Guarded, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    if who.account().has_second_factor() {
        return Err(Refusal(Problem::new("refusal-factor-on")).into());
    }
    // A page of another session: a new one brings a new secret.
    let Some(secret) = unsealed(key_of(&*app)?, &who, form.get("sealed")) else {
        return Ok(Reply::see_other(address(&who)));
    };
    match switch_on(&*app, &who, &call, &secret).await {
        Ok(reply) => Ok(reply),
        // The sign-in has become too old while the page was open: it says so by itself.
        Err(Error::Stale) => Ok(Reply::see_other(address(&who))),
        Err(error) => {
            let (error, why) = shown_here(&call, error)?;
            set_up(&*app, &who, &call, &secret, Some((error, why))).await
        }
    }
}

/// Switches it off.
///
/// # Errors
/// `Unavailable`; what is to be mended is on the page.
pub async fn remove<A: Guarded, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let Some(factor) = factor(&*app, &who).await? else { return Ok(Reply::see_other(address(&who))) };
    let typed = ("removal-code", form.get("removal-code"));
    match check_step(&*app, who.account().clone(), &call, typed).await {
        Ok(_) => {
            let (account, accounts) = (who.account(), W::Account::accounts(&app.site().store));
            let noted = switched(&who, &call, false);
            accounts.remove_factor(account.tenant(), account.id(), (who.session(), &noted)).await?;
            Ok(Reply::see_other(address(&who)).flash("flash-factor-off"))
        }
        Err(error) => state(&*app, &who, &call, &factor, Some(shown_here(&call, error)?)).await,
    }
}

/// What the log says of it.
fn switched(who: &impl Insider, call: &Call, on: bool) -> Activity {
    let moment = Moment { now: call.now(), event: call.new_id() };
    Activity::new(moment, who.account().actor(), who.about(), Deed::FactorSwitched(on))
}

/// The address of the page.
pub(crate) fn address(who: &impl Insider) -> String {
    format!("{}{}", who.base(), OwnPage::SecondFactor.path())
}

/// What is stored of it.
pub(crate) async fn factor<W: Insider>(app: &impl Guarded, who: &W) -> Result<Option<Factor>> {
    let account = who.account();
    if !account.has_second_factor() {
        return Ok(None);
    }
    W::Account::accounts(&app.site().store).factor(account.tenant(), account.id()).await
}

async fn switch_on<W: Insider>(
    app: &impl Guarded,
    who: &W,
    call: &Call,
    secret: &FactorSecret,
) -> Result<Reply> {
    let (form, account, key) = (call.form()?.data, who.account(), key_of(app)?);
    let mut errors = FieldErrors::none();
    let code = errors.take("code", Code::parse(form.get("code")));
    let password = asked(app, who, call).await?;
    let Some(code) = code else { return Err(errors.into()) };
    match password {
        Asked::Nothing => {}
        Asked::Password(stored) => {
            password::check(app, who, call, (&form, "current-password"), &stored).await?;
        }
        Asked::SignInAnew => return Err(Error::Stale),
    }
    let last = secret.step_of(&code, call.now(), None).ok_or_else(|| wrong_step("code"))?;
    let (codes, recovery) = recovery_codes::made(call)?;
    let (tenant, id) = (account.tenant(), account.id());
    let sealed = key.seal(&purpose::<W::Account>(tenant, id), call.entropy(), secret.expose())?;
    let factor = Factor { secret: sealed, last, recovery, since: call.now() };
    let (accounts, noted) = (W::Account::accounts(&app.site().store), switched(who, call, true));
    accounts.set_factor(tenant, id, &factor, (who.session(), &noted)).await?;
    Ok(recovery_codes::to_be_shown(app, who, call, &codes)?.flash("flash-factor-on"))
}

/// What somebody has to show before they change how they sign in.
enum Asked {
    /// They have just signed in.
    Nothing,
    /// The password of today.
    Password(String),
    /// They have no password, and signed in a while ago.
    SignInAnew,
}

async fn asked<W: Insider>(app: &impl Guarded, who: &W, call: &Call) -> Result<Asked> {
    if is_fresh(who, call) {
        return Ok(Asked::Nothing);
    }
    Ok(match password::of_today(app, who).await? {
        Some(stored) => Asked::Password(stored),
        None => Asked::SignInAnew,
    })
}

/// Setting it up, with what is wrong.
async fn set_up<W: Insider>(
    app: &impl Guarded,
    who: &W,
    call: &Call,
    secret: &FactorSecret,
    refused: Option<(Error, Option<String>)>,
) -> Result<Reply> {
    let room = who.room(app.site(), call, OwnPage::SecondFactor).await?;
    let asked = asked(app, who, call).await?;
    if matches!(asked, Asked::SignInAnew) {
        return Ok(Reply::page(SignInAnewPage::new(
            room,
            OwnPage::SecondFactor,
            &who.sign_out(),
            &address(who),
        )));
    }
    let sealed = key_of(app)?.seal(&offered_to(who), call.entropy(), secret.expose())?;
    let (sealed, issuer) = (URL_SAFE_NO_PAD.encode(sealed), who.issuer());
    let offered = Offered {
        secret,
        sealed: &sealed,
        issuer: &issuer,
        email: who.account().email().as_str(),
        asks_password: matches!(asked, Asked::Password(_)),
    };
    let due = who.factor_required(app.site(), call).await?;
    let none = FieldErrors::none();
    Ok(match refused {
        None => Reply::page(FactorSetUpPage::new(room, offered, &none, None, due)),
        Some((error, why)) => {
            let wrong = if let Error::Invalid(errors) = &error { errors } else { &none };
            let page = FactorSetUpPage::new(room, offered, wrong, why, due);
            Reply::refused(error, page)
        }
    })
}

/// What there is of it, with what is wrong.
pub(crate) async fn state<W: Insider>(
    app: &impl Guarded,
    who: &W,
    call: &Call,
    factor: &Factor,
    refused: Option<(Error, Option<String>)>,
) -> Result<Reply> {
    let room = who.room(app.site(), call, OwnPage::SecondFactor).await?;
    let required = who.factor_required(app.site(), call).await?;
    let state = FactorState { since: factor.since, left: factor.recovery.len(), required };
    let none = FieldErrors::none();
    Ok(match refused {
        None => Reply::page(FactorPage::new(room, state, &none, None)),
        Some((error, why)) => {
            let wrong = if let Error::Invalid(errors) = &error { errors } else { &none };
            let page = FactorPage::new(room, state, wrong, why);
            Reply::refused(error, page)
        }
    })
}

/// What an offered secret is sealed for: this person, in this session.
fn offered_to(who: &impl Insider) -> String {
    format!("offered:1:{:?}:{}", who.account().id(), who.session())
}

fn unsealed(key: &FactorKey, who: &impl Insider, sealed: &str) -> Option<FactorSecret> {
    let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    key.open(&offered_to(who), &bytes).as_deref().and_then(FactorSecret::parse)
}
