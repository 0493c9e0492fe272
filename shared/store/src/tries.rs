//! Tries to sign in with an address: what has failed in a row makes the next one wait, whether anybody has the
//! address or not.

use crate::{
    entity::{Consistency, number, text},
    keys::{self, Key},
    limits::{self, Limit},
    store::Store,
    transaction::Edit,
};
use domain::{Error, Result, TenantId, account::SignInFailures, contact::EmailAddress};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// How long failures in a row are remembered after the last one.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);
/// How long a network counts as known after somebody signed in from it.
const KNOWN: SignedDuration = SignedDuration::from_hours(24 * 90);
/// How many tries there may be within an hour from one network, with addresses that have never got in from there: whoever
/// tries one password with many addresses is held up by none of them.
const STRANGERS: u32 = 60;
/// How often counting a try is tried again when another one was quicker: afterwards it is one of too many.
const ROUNDS: u32 = 2 * SignInFailures::FREE;

/// Tries with the addresses of one realm: the desk's, or those of a tenant's users.
pub struct Tries<'a> {
    store: &'a Store,
    realm: String,
}

impl<'a> Tries<'a> {
    /// At the desk an address is unique in the deployment, and nobody says whose staff they are.
    pub(crate) fn at_the_desk(store: &'a Store) -> Self {
        Self { store, realm: "desk".to_owned() }
    }

    pub(crate) fn of_users(store: &'a Store, tenant: TenantId) -> Self {
        Self { store, realm: tenant.to_string() }
    }

    /// Tries at the second factor of the same people, counted by themselves: whoever has not shown the first one
    /// cannot slow anybody down.
    #[must_use]
    pub fn of_codes(self) -> Self {
        Self { realm: format!("{}#CODES", self.realm), ..self }
    }

    /// Failed sign-ins in a row with an address, whether anybody has it or not.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn failures(&self, email: &EmailAddress) -> Result<SignInFailures> {
        self.failures_under(keys::sign_in(&self.realm, email)).await
    }

    async fn failures_under(&self, key: Key) -> Result<SignInFailures> {
        let item = self.store.get_item(key, Consistency::Strong).await?.unwrap_or_default();
        let number = |name: &str| item.get(name).and_then(|value| value.as_n().ok());
        let count = number("count").and_then(|count| count.parse().ok()).unwrap_or_default();
        let last = number("last").and_then(|ms| ms.parse().ok());
        Ok(SignInFailures { count, last: last.and_then(|ms| Timestamp::from_millisecond(ms).ok()) })
    }

    /// Asks to try a password, and counts the try as failed before anybody looks at it: of many at once no more get
    /// through than of as many one after the other. [`Tries::clear`] takes it back.
    ///
    /// Tries from a network that somebody signed in from before are counted by themselves: strangers who go on
    /// failing elsewhere keep nobody out of their own office. From any other network there are so many tries an hour,
    /// with whatever addresses.
    ///
    /// # Errors
    /// `TooMany` with the time until the next try, `Unavailable`.
    pub async fn begin(&self, email: &EmailAddress, network: &str, now: Timestamp) -> Result<()> {
        let own = keys::sign_in_from(&self.realm, email, network);
        let is_known = self.store.get_item(own.clone(), Consistency::Strong).await?.is_some();
        let (key, until) =
            if is_known { (own, now + KNOWN) } else { (keys::sign_in(&self.realm, email), now + FORGOTTEN) };
        for _ in 0..ROUNDS {
            let failures = self.failures_under(key.clone()).await?;
            let wait = Duration::try_from(failures.wait(now)).unwrap_or_default();
            if !wait.is_zero() {
                return Err(Error::TooMany { retry_after: wait });
            }
            let unseen = if failures.count == 0 { "attribute_not_exists(#count) OR " } else { "" };
            let edit = Edit::of(key.clone())
                .add("count", 1)
                .set(keys::KIND, text("SIGN-IN"))
                .set("last", number(now.as_millisecond()))
                .set(keys::EXPIRES, number(until.as_second()))
                .only_if(&format!("{unseen}#count = :seen"), &[(":seen", number(failures.count))]);
            if self.store.edit(edit).await?.is_none() {
                continue;
            }
            if is_known {
                return Ok(());
            }
            let strangers =
                Limit { scope: "tries", subject: format!("{}/{network}", self.realm), per_hour: STRANGERS };
            return limits::allow(self.store, &[strangers], now).await;
        }
        Err(Error::TooMany { retry_after: Duration::from_secs(1) })
    }

    /// Whoever has set a new password does not wait for what failed with the old one.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn forgive(&self, email: &EmailAddress, network: &str) -> Result<()> {
        let places = [keys::sign_in(&self.realm, email), keys::sign_in_from(&self.realm, email, network)];
        for place in places {
            if self.failures_under(place.clone()).await?.count > 0 {
                self.store.edit(Edit::of(place).remove("last").set("count", number(0))).await?;
            }
        }
        Ok(())
    }

    /// The right password ends the row of failures, and makes the network a known one.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn clear(&self, email: &EmailAddress, network: &str, now: Timestamp) -> Result<()> {
        let cleared = |key| Edit::of(key).remove("last").set("count", number(0));
        let known = cleared(keys::sign_in_from(&self.realm, email, network))
            .set(keys::KIND, text("SIGN-IN"))
            .set(keys::EXPIRES, number((now + KNOWN).as_second()));
        let account = cleared(keys::sign_in(&self.realm, email));
        tokio::try_join!(self.store.edit(account), self.store.edit(known)).map(drop)
    }
}
