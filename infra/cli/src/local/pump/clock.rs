//! Wakes a function by the clock, as the scheduler does.

use super::Invoker;
use serde_json::json;
use std::time::Duration;

/// Somebody may be waiting at this screen: here the clock strikes this often at least.
const AT_LEAST: Duration = Duration::from_secs(20);

/// Wakes for ever.
pub async fn wake(invoker: Invoker, function: String, minutes: u64) {
    let every = Duration::from_secs(minutes * 60).min(AT_LEAST);
    loop {
        // It is the clock itself: there is nothing else to wait for.
        tokio::time::sleep(every).await;
        if let Err(error) = invoker.batch(&function, &json!({})).await {
            eprintln!("   the clock → {function}: {error:#}");
        }
    }
}
