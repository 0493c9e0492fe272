//! A request or work order: one thing from the first word to the last visit.

use crate::{
    CustomerId, Language, LocationId, PortalId, Problem, Refusal, StaffId, TenantId, UserId, WorkOrderId,
    address::Address,
    contact::Contact,
    form::Answers,
    link::LinkToken,
    number::Number,
    text::{Line, Text},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Where a work order is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Sent by a guest who has not followed the mail's link yet. Waits apart, discarded after 7 days.
    Unconfirmed,
    /// Waits for staff.
    Requested,
    /// Staff will do it.
    Accepted,
    /// Staff will not do it; the reason is known.
    Rejected,
}

impl Stage {
    /// Every stage that staff can list.
    pub const LISTED: [Self; 3] = [Self::Requested, Self::Accepted, Self::Rejected];

    /// The word in addresses, keys and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Requested => "requested",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
        }
    }

    /// The stage of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Unconfirmed, Self::Requested, Self::Accepted, Self::Rejected]
            .into_iter()
            .find(|stage| stage.as_str() == word)
    }

    /// The stage after an action.
    ///
    /// # Errors
    /// The reason why this stage does not allow it.
    pub fn after(self, action: Action) -> Result<Self, Refusal> {
        match (self, action) {
            (Self::Unconfirmed, Action::Confirm) => Ok(Self::Requested),
            (Self::Requested, Action::Accept) => Ok(Self::Accepted),
            (Self::Requested, Action::Reject) => Ok(Self::Rejected),
            (Self::Requested | Self::Accepted, Action::Assign)
            | (Self::Requested | Self::Accepted | Self::Rejected, Action::Comment | Action::Note) => Ok(self),
            (Self::Unconfirmed, _) => Err(Refusal(Problem::new("refusal-unconfirmed"))),
            (_, Action::Confirm) => Err(Refusal(Problem::new("refusal-already-confirmed"))),
            (Self::Accepted, _) => Err(Refusal(Problem::new("refusal-already-accepted"))),
            (Self::Rejected, _) => Err(Refusal(Problem::new("refusal-already-rejected"))),
        }
    }
}

/// Something that can be done to a work order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// The guest says that it is theirs.
    Confirm,
    /// Staff take it on.
    Accept,
    /// Staff turn it down.
    Reject,
    /// Staff say who looks after it.
    Assign,
    /// Either side writes to the other.
    Comment,
    /// Staff write to each other.
    Note,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 6] =
        [Self::Confirm, Self::Accept, Self::Reject, Self::Assign, Self::Comment, Self::Note];
}

/// A request or work order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkOrder {
    /// Its id, given out with the empty form: sending the form twice makes one request.
    pub id: WorkOrderId,
    /// Whose.
    pub tenant: TenantId,
    /// Through which portal it came.
    pub portal: PortalId,
    /// What people quote.
    pub number: Number,
    /// Where it is in its life.
    pub stage: Stage,
    /// Counts changes; a change must name the version it saw.
    pub version: u64,
    /// Key of the work type.
    pub work_type: String,
    /// Its name in the portal's own language at that time: [`crate::portal::Portal::worded`] says it in a reader's.
    pub work_type_name: String,
    /// Version of the form that `answers` belong to.
    pub form_version: u32,
    /// The language of whoever asked; mails to them are in it.
    pub language: Language,
    /// Who asked.
    pub contact: Contact,
    /// For whom, when it is somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<Contact>,
    /// Known customer, when one was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// The user who asked for it, signed in; none: a guest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raised_by: Option<UserId>,
    /// What they call it themselves: the number of their order, for instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Line>,
    /// The customer's place where the work is to be done, when it is one of those that are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<LocationId>,
    /// Where the work is to be done.
    pub address: Address,
    /// What is the matter, to the byte as typed.
    pub description: Text,
    /// Answers to the free fields.
    #[serde(default)]
    pub answers: Answers,
    /// What was asked for along with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<AskedItem>,
    /// Days that suit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preferred_dates: Vec<Date>,
    /// Version of the terms that were accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms_version: Option<u32>,
    /// When the form was sent.
    pub requested_at: Timestamp,
    /// Who looks after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<Assignee>,
    /// Why it was rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// Secret of the status link, so that later mails can carry it.
    pub status_token: LinkToken,
    /// Mail to the contact bounced or was complained about.
    #[serde(default)]
    pub mail_failed: bool,
}

/// Something asked for along with the work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedItem {
    /// Key of the item.
    pub key: String,
    /// Its name in the portal's own language at that time.
    pub name: String,
    /// How many, from 1.
    pub quantity: u32,
}

/// Who looks after a work order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignee {
    /// Who.
    pub id: StaffId,
    /// Their name at that time.
    pub name: Line,
}
