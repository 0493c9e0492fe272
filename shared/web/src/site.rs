//! What every function has in common: its store, its clock, its addresses, its keys.

use crate::session::VerifyingKey;
use config::{Env, Missing};
use jiff::Timestamp;
use std::sync::Arc;
use store::Store;

/// Where the time comes from; tests give their own.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What the gates and pages of every function need.
#[derive(Clone)]
pub struct Site {
    /// The database.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Where people reach the portal, without a slash at the end.
    pub public_url: String,
    /// Scheme and host that browsers send files to, where the function gives out places for files.
    pub uploads_origin: Option<String>,
    /// What session cookies are checked with, where the function serves staff.
    pub session_key: Option<VerifyingKey>,
}

impl Site {
    /// The site of a deployment.
    ///
    /// # Errors
    /// When a variable is missing or malformed. The session key is optional: not every function knows sessions.
    pub fn new(store: Store, env: &Env) -> Result<Self, Missing> {
        let session_key =
            match env.session_public_key() {
                Ok(text) => Some(VerifyingKey::parse(&text).map_err(|_| {
                    Missing::malformed(Env::SESSION_PUBLIC_KEY, "is not an Ed25519 public key")
                })?),
                Err(_) => None,
            };
        Ok(Self {
            store,
            clock: system_clock(),
            public_url: env.public_url()?,
            uploads_origin: Some(origin_of(&env.uploads_url()?).to_owned()),
            session_key,
        })
    }

    /// The site of a function that needs nothing but the table.
    ///
    /// # Errors
    /// When a variable is missing or malformed.
    pub async fn of_table(env: &Env) -> Result<Self, Missing> {
        Self::new(Store::new(&config::aws().await, env.table()?), env)
    }

    /// The site of a function that serves files alone: it has no table and knows no sessions.
    #[must_use]
    pub fn of_files(public_url: String) -> Self {
        Self {
            store: Store::none(),
            clock: system_clock(),
            public_url,
            uploads_origin: None,
            session_key: None,
        }
    }

    /// The same site on another clock.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Whether people reach the site over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Scheme and host that people reach the site at.
    #[must_use]
    pub fn origin(&self) -> &str {
        origin_of(&self.public_url)
    }
}

/// The clock of the machine: the one place where it is looked at.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "every other clock is this one, handed on")]
pub fn system_clock() -> Clock {
    Arc::new(Timestamp::now)
}

/// Scheme, host and port of an address, without its path.
fn origin_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or(url, |end| &url[..host + end])
}

/// What a function keeps between calls; for many the site is all.
pub trait App: Send + Sync + 'static {
    /// What it has in common with every function.
    fn site(&self) -> &Site;
}

impl App for Site {
    fn site(&self) -> &Site {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::origin_of;

    #[test]
    fn an_origin_ends_before_the_path() {
        assert_eq!(origin_of("http://127.0.0.1:4566/bucket"), "http://127.0.0.1:4566");
        assert_eq!(
            origin_of("https://b.s3.eu-central-1.amazonaws.com"),
            "https://b.s3.eu-central-1.amazonaws.com"
        );
    }
}
