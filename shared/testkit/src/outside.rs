//! The cloud for other processes: calls as they come over a wire.

use crate::{cloud::Cloud, wire::Call};

/// An answer: status, headers, body.
pub type Answered = (u16, Vec<(&'static str, String)>, Vec<u8>);

impl Cloud {
    /// Answers a call of another process. `target` is the path with its query, both percent-encoded. `None`
    /// when the connection is meant to bring no answer.
    #[must_use]
    pub fn call(
        &self,
        method: &str,
        target: &str,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Option<Answered> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let host = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("host"));
        let call = Call {
            method: method.to_owned(),
            host: host.map(|(_, value)| value.clone()).unwrap_or_default(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            body,
        };
        let answer = self.serve(&call).ok()?;
        Some((answer.status, answer.headers, answer.body))
    }
}
