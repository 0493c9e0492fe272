//! People of the tenant: their roles and what each role may do at the desk.

use crate::{Language, SessionId, StaffId, TenantId, contact::EmailAddress, text::Line};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A role at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StaffRole {
    /// Everything, the tenant itself included.
    Owner,
    /// Everything but the tenant itself.
    Manager,
    /// The daily work.
    Agent,
    /// Looks, changes nothing.
    ReadOnly,
}

/// Something that staff may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StaffPermission {
    /// See the queue and the records.
    ViewWorkOrders,
    /// Comment, note, accept, reject, assign.
    HandleWorkOrders,
}

impl StaffRole {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Manager, Self::Agent, Self::ReadOnly];

    /// Whether the role holds the permission.
    #[must_use]
    pub const fn may(self, permission: StaffPermission) -> bool {
        match permission {
            StaffPermission::ViewWorkOrders => true,
            StaffPermission::HandleWorkOrders => !matches!(self, Self::ReadOnly),
        }
    }
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// Their id.
    pub id: StaffId,
    /// Whose staff.
    pub tenant: TenantId,
    /// Sign-in address; unique in the deployment.
    pub email: EmailAddress,
    /// Their name, as customers read it.
    pub name: Line,
    /// What they may do.
    pub role: StaffRole,
    /// The desk's language for them.
    pub language: Language,
    /// Switched off: nothing is answered any more.
    #[serde(default)]
    pub disabled: bool,
    /// Signed-in browsers.
    #[serde(default)]
    pub sessions: BTreeMap<SessionId, Session>,
}

/// One signed-in browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When it began.
    pub since: Timestamp,
    /// When it was last used, to within [`Session::TOUCH`].
    pub seen: Timestamp,
}

impl Session {
    /// A session ends this long after it began, whatever happens.
    pub const ABSOLUTE: SignedDuration = SignedDuration::from_hours(12);
    /// A session ends this long after it was last used.
    pub const IDLE: SignedDuration = SignedDuration::from_hours(2);
    /// Use is written down at most this often, so that reading pages writes nothing.
    pub const TOUCH: SignedDuration = SignedDuration::from_mins(10);
    /// Sessions of one person at a time; the oldest makes room.
    pub const MAX: usize = 20;

    /// Whether the session still counts at `now`.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        now.duration_since(self.since) < Self::ABSOLUTE && now.duration_since(self.seen) < Self::IDLE
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
