//! When a step happens, and which event it is, so that a form sent twice is one event.

use crate::{EventId, FileId, WorkOrderId};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// When a step happens, and the id of the event that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Now.
    pub now: Timestamp,
    /// The event; its timeline entry and its mails carry it.
    pub event: EventId,
}

impl Moment {
    /// The moment of a step that a form asks for. `once` is the id given out with the empty form, `said` what
    /// was filled in: the same form sent twice is the same event, so it is written once, and a form that was
    /// filled in anew is another. The event's id is not `once` itself, so that nobody can aim at an event of
    /// another record.
    ///
    /// A form is good for a week; of an older or a made-up one the event is counted from `now`.
    #[must_use]
    pub fn once(now: Timestamp, once: EventId, work_order: WorkOrderId, said: &str) -> Self {
        let given_out = once.made_at();
        let age = now.duration_since(given_out);
        let good = age >= SignedDuration::ZERO && age <= SignedDuration::from_hours(24 * 7);
        let digest = Sha256::digest(format!("{work_order}/{once}/{said}"));
        let mut entropy = [0; 16];
        entropy.copy_from_slice(&digest[..16]);
        Self { now, event: EventId::new(if good { given_out } else { now }, entropy) }
    }

    /// The id of a file that came in the step's own form, by its place among them: it too is the same when
    /// the form is sent twice.
    #[must_use]
    pub fn file(&self, place: usize) -> FileId {
        let digest = Sha256::digest(format!("{}/{place}", self.event));
        let mut entropy = [0; 16];
        entropy.copy_from_slice(&digest[..16]);
        FileId::new(self.event.made_at(), entropy)
    }
}
