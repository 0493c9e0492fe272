//! One line per call, and one per fault. Never tokens, bodies, or addresses of people: routes are logged by
//! their pattern.

use crate::{App, Call};
use domain::Error;
use http::StatusCode;
use std::time::Instant;
use store::Consumed;
use tracing::{error, info, warn};

/// What a call has taken so far.
pub(crate) struct Meter {
    function: &'static str,
    started: Instant,
    before: Consumed,
}

impl Meter {
    /// Starts to measure.
    pub(crate) fn start(function: &'static str, app: &impl App) -> Self {
        Self { function, started: Instant::now(), before: app.site().store.units().consumed() }
    }

    /// Logs the call.
    pub(crate) fn stop(&self, app: &impl App, call: &Call, status: StatusCode) {
        let after = app.site().store.units().consumed();
        info!(
            request_id = call.request_id(),
            function = self.function,
            tenant = call.tenant().map(tracing::field::display),
            method = call.method().as_str(),
            route = call.route(),
            status = status.as_u16(),
            ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX),
            read_units = after.read - self.before.read,
            write_units = after.write - self.before.write,
            "request"
        );
    }
}

/// Logs what is not the caller's doing, with its whole chain.
pub(crate) fn fault(call: &Call, error: &Error) {
    match error {
        Error::Internal(_) => {
            error!(request_id = call.request_id(), route = call.route(), error = chain(error), "fault");
        }
        Error::Unavailable(_) => {
            warn!(request_id = call.request_id(), route = call.route(), error = chain(error), "unavailable");
        }
        _ => {}
    }
}

fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut next = std::error::Error::source(error);
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        next = cause.source();
    }
    text
}
