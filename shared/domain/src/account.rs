//! What staff and users have in common as far as signing in goes: sessions, and what failed tries cost.
//!
//! The two never meet: each kind has its own addresses, passwords, sessions, keys and cookies.

use crate::{Language, SessionId, TenantId, contact::EmailAddress, text::Line, timeline::Actor};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Somebody who signs in.
pub trait Account {
    /// How they are named in keys and tokens.
    type Id: Copy + Eq + std::fmt::Debug;

    /// How long their sessions last.
    const SESSIONS: SessionRules;

    /// Their id.
    fn id(&self) -> Self::Id;

    /// Whose staff, or whose customers' user.
    fn tenant(&self) -> TenantId;

    /// Their sign-in address.
    fn email(&self) -> &EmailAddress;

    /// How a log names them.
    fn actor(&self) -> Actor;

    /// Their name.
    fn name(&self) -> &Line;

    /// In which language they are spoken to.
    fn language(&self) -> Language;

    /// Whether a password or a mail's link alone does not let them in.
    fn has_second_factor(&self) -> bool;

    /// Switched off: nothing is answered any more.
    fn is_disabled(&self) -> bool;

    /// Signed-in browsers.
    fn sessions(&self) -> &BTreeMap<SessionId, Session>;

    /// The sessions that count at `now`.
    fn good_sessions(&self, now: Timestamp) -> impl Iterator<Item = (&SessionId, &Session)> {
        self.sessions().iter().filter(move |(_, session)| Self::SESSIONS.is_good(session, now))
    }

    /// The session of this id, if it counts at `now`. Somebody who is switched off has none.
    fn session(&self, id: SessionId, now: Timestamp) -> Option<&Session> {
        let session = self.sessions().get(&id).filter(|_| !self.is_disabled());
        session.filter(|session| Self::SESSIONS.is_good(session, now))
    }
}

/// How long sessions of one kind of account last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionRules {
    /// A session ends this long after it began, whatever happens.
    pub absolute: SignedDuration,
    /// A session ends this long after it was last used.
    pub idle: SignedDuration,
}

impl SessionRules {
    /// Whether the session still counts at `now`.
    #[must_use]
    pub fn is_good(&self, session: &Session, now: Timestamp) -> bool {
        now.duration_since(session.since) < self.absolute && now.duration_since(session.seen) < self.idle
    }
}

/// One signed-in browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When it began.
    pub since: Timestamp,
    /// When it was last used, to within [`Session::TOUCH`].
    pub seen: Timestamp,
    /// What it was begun with, as far as the browser says: “Firefox · Windows”. At most 40 characters.
    pub device: String,
    /// The network that it was begun from, cut as for limits: no single machine.
    pub network: String,
}

impl Session {
    /// Use is written down at most this often, so that reading pages writes nothing.
    pub const TOUCH: SignedDuration = SignedDuration::from_mins(10);
    /// Sessions of one person at a time; the oldest makes room.
    pub const MAX: usize = 10;

    /// A session that begins now.
    #[must_use]
    pub fn begun(now: Timestamp, device: &str, network: &str) -> Self {
        let device = device.chars().filter(|sign| !sign.is_control()).take(40).collect();
        Self { since: now, seen: now, device, network: network.to_owned() }
    }

    /// Whether its use should be written down.
    #[must_use]
    pub fn needs_touch(&self, now: Timestamp) -> bool {
        now.duration_since(self.seen) >= Self::TOUCH
    }
}

/// Failed sign-ins with one address in a row: each one makes the next wait longer, and nobody is locked out
/// for good. Kept for addresses that do not exist too, so that both look the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInFailures {
    /// How many in a row.
    pub count: u32,
    /// When the last one was.
    pub last: Option<Timestamp>,
}

impl SignInFailures {
    /// Failures that cost nothing.
    pub const FREE: u32 = 5;

    /// How long from `now` until the next try is looked at: nothing up to five failures, then 1, 2, 4 … up
    /// to 300 seconds.
    #[must_use]
    pub fn wait(&self, now: Timestamp) -> SignedDuration {
        let Some(last) = self.last.filter(|_| self.count >= Self::FREE) else { return SignedDuration::ZERO };
        let seconds = 1i64 << (self.count - Self::FREE).min(9);
        let until = last + SignedDuration::from_secs(seconds.min(300));
        until.duration_since(now).max(SignedDuration::ZERO)
    }
}
