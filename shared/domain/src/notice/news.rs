//! What mails say of the work itself: the step that was taken, and what the customer says about the visit.

use crate::{
    WorkOrderId,
    link::LinkToken,
    mails::MailKind,
    number::Number,
    text::{Line, Text},
    work_order::{CalendarEntry, Report, Visit},
};
use serde::{Deserialize, Serialize};

/// What whoever asked hears of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkNews {
    /// Which step.
    pub kind: MailKind,
    /// The work order.
    pub number: Number,
    /// Its work type.
    pub work_type: String,
    /// The visit that is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<Visit>,
    /// The slots that are on offer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Visit>,
    /// What calendars are told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarEntry>,
    /// Secret of the visit's own link, where the mail is about a visit and its reader has no account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit_token: Option<LinkToken>,
    /// What was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<Report>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// Secret of the status link.
    pub token: LinkToken,
}

/// What the company hears of the customer's answer about a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitNews {
    /// The work order.
    pub number: Number,
    /// Its work type.
    pub work_type: String,
    /// Who answered.
    pub author: Line,
    /// What.
    pub answer: Answered,
    /// The visit that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<Visit>,
    /// What would fit, or why it is called off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Its id, for the desk's address.
    pub work_order: WorkOrderId,
}

/// An answer about a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answered {
    /// It suits.
    Confirmed,
    /// A slot is taken.
    Chosen,
    /// Another slot is taken.
    Moved,
    /// No slot fits.
    Declined,
    /// It is called off.
    Cancelled,
}

impl Answered {
    /// The word in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Chosen => "chosen",
            Self::Moved => "moved",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
        }
    }
}
