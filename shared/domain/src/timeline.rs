//! What happened to a record: who, what, when. Appended to, never changed.

use crate::{
    EventId, FileId, StaffId, UserId,
    text::{Line, Text},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One entry of a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id; entries sort by it.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// Who did it.
    pub by: Actor,
    /// What happened.
    #[serde(flatten)]
    pub what: Happening,
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub enum Actor {
    /// The person who asked, without an account.
    Guest {
        /// The name they gave.
        name: Line,
    },
    /// Somebody of the tenant.
    Staff {
        /// Who.
        staff: StaffId,
        /// Their name at that time.
        name: Line,
    },
    /// Somebody of a customer, signed in.
    User {
        /// Who.
        user: UserId,
        /// Their name at that time.
        name: Line,
    },
    /// Frontdesk itself.
    System,
}

impl Actor {
    /// Their name, when they have one.
    #[must_use]
    pub const fn name(&self) -> Option<&Line> {
        match self {
            Self::Guest { name } | Self::Staff { name, .. } | Self::User { name, .. } => Some(name),
            Self::System => None,
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Happening {
    /// The form was sent.
    Requested,
    /// The guest followed the link in their mail.
    Confirmed,
    /// Staff will do it.
    Accepted,
    /// Staff will not do it.
    Rejected {
        /// Why, as the guest reads it.
        reason: Text,
    },
    /// A message that both sides read.
    Commented {
        /// The message.
        text: Text,
        /// Files sent along.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<FileId>,
    },
    /// Files came without a message.
    FilesAdded {
        /// The files.
        files: Vec<FileId>,
    },
    /// A message among staff.
    Noted {
        /// The message.
        text: Text,
    },
    /// Somebody of staff took it, or was given it.
    Assigned {
        /// Who has it now; none: nobody.
        to: Option<Line>,
    },
    /// Staff took the public link back; the next mail brings another one.
    LinkRevoked,
    /// A file was checked and not kept.
    FileRefused {
        /// Its name.
        name: Line,
        /// Message key of the reason.
        reason: crate::file::FileRefusal,
    },
    /// Mail to the guest does not arrive.
    MailFailed {
        /// Whether the person complained (else: the address bounced).
        complaint: bool,
    },
}

impl Happening {
    /// Whether only staff may read it.
    #[must_use]
    pub const fn is_internal(&self) -> bool {
        matches!(
            self,
            Self::Noted { .. } | Self::Assigned { .. } | Self::LinkRevoked | Self::MailFailed { .. }
        )
    }
}
