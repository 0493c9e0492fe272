//! Somebody's browser.

use crate::answer::Answer;
use domain::{CustomerId, SessionId};
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Somebody's browser: it keeps the cookies that it is given.
#[derive(Debug, Default)]
pub struct Browser {
    kept: Mutex<BTreeMap<String, String>>,
    session: Option<(SessionId, Option<CustomerId>)>,
}

impl Browser {
    /// A browser that holds these cookies already, as it would send them.
    #[must_use]
    pub fn holding(cookies: &str) -> Self {
        let browser = Self::default();
        cookies.split("; ").filter_map(|one| one.split_once('=')).for_each(|(name, value)| {
            browser.keep(name, value);
        });
        browser
    }

    /// A browser of somebody whose session was opened for them. `customer`: whom a user acts for.
    #[must_use]
    pub fn signed_in(cookie: &str, session: SessionId, customer: Option<CustomerId>) -> Self {
        Self { session: Some((session, customer)), ..Self::holding(cookie) }
    }

    /// The session that was opened for it.
    ///
    /// # Panics
    /// When none was.
    #[must_use]
    pub fn session(&self) -> SessionId {
        self.session.expect("somebody who was signed in").0
    }

    /// The value that the forms of that session carry.
    #[must_use]
    pub fn csrf(&self) -> String {
        let (session, customer) = self.session.expect("somebody who was signed in");
        web::csrf_token(session, customer)
    }

    /// The value of the cookie whose name begins like this.
    #[must_use]
    pub fn cookie(&self, prefix: &str) -> Option<String> {
        let kept = self.kept();
        kept.iter().find(|(name, _)| name.starts_with(prefix)).map(|(_, value)| value.clone())
    }

    /// Puts a cookie into it; an empty one is forgotten.
    pub fn keep(&self, name: &str, value: &str) {
        if value.is_empty() {
            self.kept().remove(name);
        } else {
            self.kept().insert(name.to_owned(), value.to_owned());
        }
    }

    /// The `Cookie` header that it sends.
    pub(crate) fn sent(&self) -> String {
        self.kept().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Does what an answer says about cookies.
    pub(crate) fn take(&self, answer: &Answer) {
        let pairs = answer.cookies().filter_map(|cookie| cookie.split(';').next()?.split_once('='));
        pairs.for_each(|(name, value)| self.keep(name, value));
    }

    fn kept(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
