//! Waiting for the thing, not for time.

use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval, timeout};

/// How long anything may take that happens behind the pages.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Looks again and again until there is something, and fails with what it waited for.
pub async fn eventually<T>(patience: Duration, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let mut looks = interval(Duration::from_millis(100));
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let found = timeout(patience, async {
        loop {
            looks.tick().await;
            if let Some(found) = look().await {
                return found;
            }
        }
    });
    found.await.unwrap_or_else(|_| panic!("waited {} s in vain: {what}", patience.as_secs()))
}
