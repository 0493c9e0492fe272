//! Watchers: colleagues of whoever asked who are kept informed.

use super::WorkOrder;
use crate::{Problem, Refusal, UserId, principal::Member, text::Line, user::Permission};
use serde::{Deserialize, Serialize};

/// Watchers of one work order: whatever whoever asked is told goes to each of them too.
pub const WATCHERS_MAX: usize = 20;

/// A user of the customer who watches a work order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Watcher {
    /// Who.
    pub id: UserId,
    /// Their name at that time.
    pub name: Line,
}

impl WorkOrder {
    /// Whether a user watches it.
    #[must_use]
    pub fn is_watched_by(&self, user: UserId) -> bool {
        self.watchers.iter().any(|watcher| watcher.id == user)
    }

    /// Whether a member is shown it at all, where they are: what decides about its page decides about its mails.
    #[must_use]
    pub fn is_shown_to(&self, member: &Member) -> bool {
        member.may(Permission::ViewWorkOrders) && member.sees(self)
    }

    /// A member as its watcher. Whoever watches it already can be asked for again.
    ///
    /// # Errors
    /// `refusal-watcher-asked`: whoever asked is told anyhow. `refusal-watcher-unseen`: they are not shown it.
    /// `refusal-watchers-full`.
    pub fn watcher(&self, member: &Member) -> Result<Watcher, Refusal> {
        if self.origin.user() == Some(member.id()) {
            return Err(Refusal(Problem::new("refusal-watcher-asked")));
        }
        if !self.is_shown_to(member) {
            return Err(Refusal(Problem::new("refusal-watcher-unseen")));
        }
        if !self.is_watched_by(member.id()) && self.watchers.len() >= WATCHERS_MAX {
            return Err(Refusal::watchers_full());
        }
        Ok(Watcher { id: member.id(), name: member.user.name.clone() })
    }
}

impl Refusal {
    /// No further watcher has room.
    #[must_use]
    pub fn watchers_full() -> Self {
        Self(Problem::new("refusal-watchers-full").with("most", WATCHERS_MAX.to_string()))
    }
}
