//! The log: one JSON object a line on standard output, as CloudWatch reads it.

use tracing_subscriber::EnvFilter;

/// Starts the log of this process. The level is `RUST_LOG`'s, else `info`. A second call changes nothing.
pub fn log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let started = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_env_filter(filter)
        .try_init();
    // Only the first log of a process counts; tests and tools may have theirs.
    drop(started);
}
