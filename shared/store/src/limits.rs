//! How often something may be asked for within an hour, counted per subject.

use crate::{
    entity::number,
    keys::{self, Key},
    store::Store,
    transaction::Edit,
};
use domain::{Error, Result};
use jiff::Timestamp;
use std::time::Duration;

const HOUR: i64 = 3600;

/// A limit for one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// What is limited: `address`, `network`, …
    pub scope: &'static str,
    /// Who: stored as a hash.
    pub subject: String,
    /// How often in each hour of the clock.
    pub per_hour: u32,
}

/// What anybody may ask for, so many times an hour.
pub struct Limits<'a>(&'a Store);

impl<'a> Limits<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// Counts one more under every limit, or none at all.
    ///
    /// # Errors
    /// `TooMany` with the time until the limit begins again, `Unavailable`.
    pub async fn allow(&self, limits: &[Limit], now: Timestamp) -> Result<()> {
        allow(self.0, limits, now).await
    }
}

/// Counts one more under every limit, or none at all.
///
/// # Errors
/// `TooMany` with the rest of the hour when one of them is reached; what the others had counted is given back.
pub(crate) async fn allow(store: &Store, limits: &[Limit], now: Timestamp) -> Result<()> {
    let hour = now.as_second().div_euclid(HOUR);
    let counted = futures_util::future::join_all(limits.iter().map(|limit| count(store, limit, hour))).await;
    let full = counted.iter().any(|one| !matches!(one, Ok(true)));
    if !full {
        return Ok(());
    }
    let taken = limits.iter().zip(&counted).filter(|(_, one)| matches!(one, Ok(true)));
    let back = taken.map(|(limit, _)| store.edit(Edit::of(key(limit, hour)).add("count", -1)));
    for given in futures_util::future::join_all(back).await {
        // Not given back is one request less in this hour; that must not hide why this one was refused.
        if let Err(error) = given {
            tracing::warn!(%error, "a refused request has counted");
        }
    }
    counted.into_iter().collect::<Result<Vec<bool>>>()?;
    let rest = (hour + 1) * HOUR - now.as_second();
    Err(Error::TooMany { retry_after: Duration::from_secs(rest.unsigned_abs().max(1)) })
}

async fn count(store: &Store, limit: &Limit, hour: i64) -> Result<bool> {
    let edit = Edit::of(key(limit, hour))
        .add("count", 1)
        .set(keys::KIND, crate::entity::text("LIMIT"))
        .set(keys::EXPIRES, number((hour + 2) * HOUR))
        .only_if(
            ":most > :none AND (attribute_not_exists(#count) OR #count < :most)",
            &[(":most", number(limit.per_hour)), (":none", number(0))],
        );
    Ok(store.edit(edit).await?.is_some())
}

fn key(limit: &Limit, hour: i64) -> Key {
    keys::limit(limit.scope, &limit.subject, hour)
}
