//! Woken by the clock, every quarter of an hour: writes the reminder of each visit that is a day ahead. The mail itself
//! leaves through the outbox like every other.
//!
//! Which reminders are due it reads by their day; whether one is still true the work order says, in the transaction that
//! writes it. So it may be called twice, late, or beside itself: each reminder goes out once, or not at all when the visit
//! was moved or called off. One that fails stays due, and holds up no other.

use config::{Env, Missing};
use domain::{Error, Result};
use events::Clock;
use serde::{Deserialize, Serialize};
use store::Store;

/// What the function works with.
pub struct OnSchedule {
    /// Where work orders are, and which reminders are due.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
}

/// That it is time; what it says is of no account.
#[derive(Debug, Deserialize)]
pub struct Tick {}

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Reminders that go out.
    pub sent: usize,
    /// Those that were due, and are not true any more or went out before.
    pub over: usize,
    /// Those that failed, and stay due.
    pub failed: usize,
}

impl OnSchedule {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let table = env.table()?;
        Ok(Self { store: Store::new(&config::aws().await, table), clock: events::wall_clock() })
    }

    /// Sends what is due.
    ///
    /// # Errors
    /// When something failed: it stays due, and the next call tries it again.
    pub async fn handle(&self, _: Tick) -> Result<Done, events::Error> {
        let done = self.remind().await?;
        tracing::info!(done.sent, done.over, done.failed, "reminders");
        if done.failed > 0 {
            return Err(Error::Unavailable(format!("{} reminders stay due", done.failed).into()).into());
        }
        Ok(done)
    }

    async fn remind(&self) -> Result<Done> {
        let (reminders, now) = (self.store.reminders(), (self.clock)());
        let mut done = Done::default();
        let mut page = reminders.due(now, None).await?;
        while let Some(last) = page.last().cloned() {
            for due in &page {
                match reminders.send(due, now).await {
                    Ok(true) => done.sent += 1,
                    Ok(false) => done.over += 1,
                    Err(error) => {
                        tracing::error!(%error, tenant = %due.tenant, work_order = %due.work_order, "stays due");
                        done.failed += 1;
                    }
                }
            }
            page = reminders.due(now, Some(&last)).await?;
        }
        Ok(done)
    }
}
