//! Half of the way in: somebody has shown a password or a mail, and has a second factor to show yet. That is a token for
//! the second step alone, of ten minutes: no session anywhere, and nothing is shown for it.

use crate::{
    Call, Site, cookies,
    session::{Audience, SigningKey, key_of},
};
use domain::{Error, Result, TenantId, second_factor::SECOND_STEP, staff::Staff};

/// Somebody who has shown their second factor in this call.
#[derive(Debug)]
pub struct Shown<A>(A);

impl<A: Audience> Shown<A> {
    /// Whose code was taken in this call; none: it was somebody else's.
    #[must_use]
    pub fn after(account: A, taken: store::Taken<A::Id>) -> Option<Self> {
        (account.id() == taken.id()).then_some(Self(account))
    }

    /// Who.
    #[must_use]
    pub const fn account(&self) -> &A {
        &self.0
    }
}

/// What makes a browser hold that somebody has come half of the way, for as long as they have for the rest.
///
/// # Errors
/// `Internal` when the key cannot sign.
pub fn half_cookie<A: Audience>(site: &Site, key: &SigningKey, account: &A, call: &Call) -> Result<String> {
    let token = key.sign_half(account, call.new_id(), call.now())?;
    let name = half_name::<A>(site, Some(account.tenant()));
    Ok(cookies::make(site, &name, &token, Some(SECOND_STEP.as_secs())))
}

/// What makes a browser forget that somebody has come half of the way.
#[must_use]
pub fn ended_half_cookie<A: Audience>(site: &Site, tenant: Option<TenantId>) -> String {
    cookies::forget(site, &half_name::<A>(site, tenant))
}

/// Who has come half of the way in this browser: certainly as they are now, with a second factor, not switched off.
///
/// # Errors
/// `Unauthenticated` when nobody has, `Unavailable`.
pub(crate) async fn half<A: Audience>(site: &Site, call: &Call, tenant: Option<TenantId>) -> Result<A> {
    let token = cookies::get(call.headers(), &half_name::<A>(site, tenant)).ok_or(Error::Unauthenticated)?;
    let claimed = key_of(site)?.verify_half::<A>(&token, call.now())?;
    if tenant.is_some_and(|tenant| tenant != claimed.tenant) {
        return Err(Error::Unauthenticated);
    }
    let account = A::accounts(&site.store).read(claimed.tenant, claimed.account).await?;
    let waits = account.has_second_factor() && !account.is_disabled();
    if waits { Ok(account) } else { Err(Error::Unauthenticated) }
}

fn half_name<A: Audience>(site: &Site, tenant: Option<TenantId>) -> String {
    let prefix = if site.is_secure() { "__Host-" } else { "" };
    let tenant = tenant.filter(|_| A::HALF != Staff::HALF);
    let whose = tenant.map_or_else(String::new, |tenant| format!("-{tenant}"));
    format!("{prefix}second-step-{}{whose}", A::AUDIENCE)
}
