//! Whether somebody has their second factor: a code of now out of the app, once, or a recovery code, once. Tries are
//! counted by themselves, and only whoever has come half of the way or is in can make any.

use crate::FactorKey;
use config::{Env, Missing};
use domain::{
    Error, FieldErrors, Problem, Result, TenantId,
    second_factor::{FactorSecret, TypedFactor},
};
use store::{Factor, Stored, Taken};
use web::{App, Call, second_step::Shown, session::Audience};

/// A function that looks at second factors.
pub trait Guarded: App {
    /// What secrets are sealed with; none: the function was made without one, and no second factor can be shown.
    fn factor_key(&self) -> Option<&FactorKey>;
}

impl FactorKey {
    /// The key of a deployment.
    ///
    /// # Errors
    /// When the text of its variable is not one.
    pub fn of(text: &secrecy::SecretString) -> Result<Self, Missing> {
        Self::parse(text).ok_or_else(|| Missing::malformed(Env::FACTOR_KEY, "is not 32 bytes in base64"))
    }
}

/// The key of a function.
///
/// # Errors
/// `Internal` when it was made without one.
pub(crate) fn key_of(app: &impl Guarded) -> Result<&FactorKey> {
    app.factor_key().ok_or_else(|| Error::internal("no key for second factors in this function"))
}

/// What the secret of an account is sealed for.
pub(crate) fn purpose<A: Stored>(tenant: TenantId, id: A::Id) -> String {
    format!("second-factor:1:{}", A::partition(tenant, id))
}

/// Takes a typed code of somebody, whichever kind it is. The try is counted before it is looked at.
///
/// # Errors
/// `Invalid` at `field` when it is not one of theirs or was used before; `TooMany`, `Unavailable`.
pub async fn check_step<A: Audience>(
    app: &impl Guarded,
    account: A,
    call: &Call,
    (field, typed): (&str, &str),
) -> Result<Shown<A>> {
    let typed = TypedFactor::parse(typed).map_err(|problem| at(field, problem))?;
    let store = &app.site().store;
    let (tenant, id, email) = (account.tenant(), account.id(), account.email().clone());
    let tries = A::tries(store, tenant).of_codes();
    tries.begin(&email, &call.network(), call.now()).await?;
    let factor = A::accounts(store).factor(tenant, id).await?;
    let taken = match (factor, typed) {
        (None, _) => None,
        (Some(factor), TypedFactor::Code(code)) => {
            let secret = opened::<A>(app, tenant, id, &factor)?;
            match secret.step_of(&code, call.now(), Some(factor.last)) {
                Some(step) => A::accounts(store).take_step(tenant, id, step).await?,
                None => None,
            }
        }
        (Some(factor), TypedFactor::Recovery(code)) => {
            recovered::<A>(app, (tenant, id), factor, &code).await?
        }
    };
    let shown = taken.and_then(|taken| Shown::after(account, taken)).ok_or_else(|| wrong_step(field))?;
    tries.clear(&email, &call.network(), call.now()).await?;
    Ok(shown)
}

/// Uses a recovery code up. Of two different ones at once both are taken, one after the other.
async fn recovered<A: Audience>(
    app: &impl Guarded,
    (tenant, id): (TenantId, A::Id),
    factor: Factor,
    code: &domain::second_factor::RecoveryCode,
) -> Result<Option<Taken<A::Id>>> {
    let accounts = A::accounts(&app.site().store);
    let mut kept = factor.recovery;
    let fits = |one: &String| passwords::verify(code.expose(), Some(one));
    let Some(hash) = kept.iter().find(|one| fits(one)).cloned() else { return Ok(None) };
    // Once for each other code that may be used at this moment.
    for _ in 0..kept.len() {
        let Some(place) = kept.iter().position(|one| *one == hash) else { return Ok(None) };
        if let Some(taken) = accounts.take_recovery(tenant, id, &kept, place).await? {
            return Ok(Some(taken));
        }
        kept = accounts.factor(tenant, id).await?.map(|factor| factor.recovery).unwrap_or_default();
    }
    Ok(None)
}

/// The secret of a factor, for this call.
fn opened<A: Audience>(
    app: &impl Guarded,
    tenant: TenantId,
    id: A::Id,
    factor: &Factor,
) -> Result<FactorSecret> {
    let open = key_of(app)?.open(&purpose::<A>(tenant, id), &factor.secret);
    open.as_deref()
        .and_then(FactorSecret::parse)
        .ok_or_else(|| Error::internal("a second factor cannot be opened"))
}

/// One answer for everything that may be wrong with a code.
#[must_use]
pub fn wrong_step(field: &str) -> Error {
    at(field, Problem::new("error-factor-wrong"))
}

fn at(field: &str, problem: Problem) -> Error {
    let mut errors = FieldErrors::none();
    errors.add(field, problem);
    errors.into()
}
