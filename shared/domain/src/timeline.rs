//! What happened to a record: who, what, when. Appended to, never changed.

use crate::{
    EventId, FileId, StaffId, UserId,
    text::{Line, Text},
    work_order::{Action, Plan, Report},
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
    /// It came out of the company's own books.
    Imported,
    /// Staff wrote it down for whoever asked.
    Entered,
    /// The guest followed the link in their mail.
    Confirmed,
    /// Staff will do it.
    Accepted {
        /// What the engineer is to look at.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        checklist: Vec<Line>,
    },
    /// Staff will not do it.
    Rejected {
        /// Why, as the guest reads it.
        reason: Text,
    },
    /// Staff said when who comes.
    Planned {
        /// The visit.
        plan: Plan,
        /// Whether another one was planned before.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        again: bool,
    },
    /// Staff offered slots to choose from.
    SlotsOffered {
        /// The slots.
        slots: Vec<Plan>,
    },
    /// The customer took a slot.
    VisitChosen {
        /// The visit that it is now.
        plan: Plan,
        /// Whether they moved to it from another one.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        again: bool,
    },
    /// The customer said that no slot fits.
    SlotsDeclined {
        /// What would.
        text: Text,
    },
    /// The customer said that the visit suits.
    VisitConfirmed,
    /// The customer called the visit off.
    VisitCancelled {
        /// Why.
        reason: Text,
    },
    /// The reminder of the visit was sent.
    VisitReminded,
    /// The work began.
    Started,
    /// Staff let it rest.
    Held {
        /// Why, as the customer reads it.
        reason: Text,
    },
    /// It went on where it had rested.
    Resumed,
    /// The work was done.
    Completed {
        /// What was done.
        report: Report,
    },
    /// Staff put it away.
    Closed,
    /// Staff took it up again.
    Reopened,
    /// One of the two sides called it off.
    Cancelled {
        /// Why, as the other side reads it.
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
        /// Files sent along: they are as internal as the message.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<FileId>,
    },
    /// Somebody of staff took it, or was given it.
    Assigned {
        /// Who has it now; none: nobody.
        to: Option<Line>,
    },
    /// Staff said to which project it belongs; none: to none any more.
    ProjectChosen {
        /// What the project was called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// Staff will do it, with nothing on a list to look at.
    #[must_use]
    pub const fn accepted() -> Self {
        Self::Accepted { checklist: Vec::new() }
    }

    /// What was done by it to the work order's life; what changes no stage is like a note.
    #[must_use]
    pub const fn action(&self, by: &Actor) -> Action {
        match self {
            Self::Confirmed => Action::Confirm,
            Self::Accepted { .. } => Action::Accept,
            Self::Rejected { .. } => Action::Reject,
            Self::Planned { .. } => Action::Plan,
            Self::SlotsOffered { .. } => Action::Offer,
            Self::VisitChosen { .. } => Action::Choose,
            Self::SlotsDeclined { .. } => Action::Decline,
            Self::VisitConfirmed => Action::ConfirmVisit,
            Self::VisitCancelled { .. } => Action::CancelVisit,
            Self::Started => Action::Start,
            Self::Held { .. } => Action::Hold,
            Self::Resumed => Action::Resume,
            Self::Completed { .. } => Action::Complete,
            Self::Closed => Action::Close,
            Self::Reopened => Action::Reopen,
            Self::Cancelled { .. } if matches!(by, Actor::Staff { .. }) => Action::Cancel,
            Self::Cancelled { .. } => Action::Withdraw,
            Self::Assigned { .. } => Action::Assign,
            Self::Commented { .. } | Self::FilesAdded { .. } => Action::Comment,
            Self::Requested
            | Self::Imported
            | Self::Entered
            | Self::VisitReminded
            | Self::Noted { .. }
            | Self::LinkRevoked
            | Self::ProjectChosen { .. }
            | Self::FileRefused { .. }
            | Self::MailFailed { .. } => Action::Note,
        }
    }

    /// The files that were sent along, with or without words.
    #[must_use]
    pub fn files(&self) -> &[FileId] {
        match self {
            Self::Commented { files, .. } | Self::FilesAdded { files } | Self::Noted { files, .. } => files,
            _ => &[],
        }
    }

    /// Whether a file came with it: along with a message, or with a report.
    #[must_use]
    pub fn brought(&self, file: FileId) -> bool {
        match self {
            Self::Completed { report } => report.encloses(file),
            other => other.files().contains(&file),
        }
    }

    /// Whether it names a project, which not everybody sees who sees the work.
    #[must_use]
    pub const fn is_about_project(&self) -> bool {
        matches!(self, Self::ProjectChosen { .. })
    }

    /// Whether only staff may read it.
    #[must_use]
    pub const fn is_internal(&self) -> bool {
        matches!(
            self,
            Self::Noted { .. } | Self::Assigned { .. } | Self::LinkRevoked | Self::MailFailed { .. }
        )
    }
}

/// The visit that was planned last, out of a timeline, oldest first.
#[must_use]
pub fn last_visit(entries: &[Entry]) -> Option<&Plan> {
    entries.iter().rev().find_map(|entry| match &entry.what {
        Happening::Planned { plan, .. } | Happening::VisitChosen { plan, .. } => Some(plan),
        _ => None,
    })
}

/// Why a work order rests or has ended, out of its timeline, oldest first: the last reason that was given.
#[must_use]
pub fn reason(entries: &[Entry]) -> Option<&Text> {
    entries.iter().rev().find_map(|entry| match &entry.what {
        Happening::Rejected { reason } | Happening::Held { reason } | Happening::Cancelled { reason } => {
            Some(reason)
        }
        _ => None,
    })
}
