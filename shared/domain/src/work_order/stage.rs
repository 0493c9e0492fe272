//! The life of a work order: every stage, everything that can be done, and what each answers to the other. This is the
//! one place that says what is allowed, and why not.

use crate::{Problem, Refusal};
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
    /// A visit is planned.
    Planned,
    /// The work has begun.
    InProgress,
    /// The work is done, and what was done is reported.
    Completed,
    /// Nothing is left to do about it.
    Closed,
    /// Staff will not do it; the reason is known.
    Rejected,
    /// One of the two sides has called it off; the reason is known.
    Cancelled,
    /// It rests for a reason that is known.
    OnHold,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 10] = [
        Self::Unconfirmed,
        Self::Requested,
        Self::Accepted,
        Self::Planned,
        Self::InProgress,
        Self::OnHold,
        Self::Completed,
        Self::Closed,
        Self::Rejected,
        Self::Cancelled,
    ];

    /// Every stage that staff can list.
    pub const LISTED: [Self; 9] = {
        let [_, listed @ ..] = Self::ALL;
        listed
    };

    /// The word in addresses, keys and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Requested => "requested",
            Self::Accepted => "accepted",
            Self::Planned => "planned",
            Self::InProgress => "in-progress",
            Self::Completed => "completed",
            Self::Closed => "closed",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::OnHold => "on-hold",
        }
    }

    /// The stage of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == word)
    }

    /// Whether a reason was given for it.
    #[must_use]
    pub const fn has_reason(self) -> bool {
        matches!(self, Self::Rejected | Self::Cancelled | Self::OnHold)
    }

    /// Whether something is left to do about it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Requested | Self::Accepted | Self::Planned | Self::InProgress | Self::OnHold)
    }

    /// What leads straight on from here; none where nothing has to be done any more.
    #[must_use]
    pub const fn next(self) -> Option<Action> {
        match self {
            Self::Unconfirmed => Some(Action::Confirm),
            Self::Requested => Some(Action::Accept),
            Self::Accepted => Some(Action::Plan),
            Self::Planned => Some(Action::Start),
            Self::InProgress => Some(Action::Complete),
            Self::OnHold => Some(Action::Resume),
            Self::Completed => Some(Action::Close),
            Self::Closed | Self::Rejected | Self::Cancelled => None,
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
    /// Staff say when who comes, or say it anew.
    Plan,
    /// Staff offer slots to choose from.
    Offer,
    /// The customer takes one of the slots, in place of the visit that is planned where there is one.
    Choose,
    /// The customer says that no slot fits.
    Decline,
    /// The customer says that the visit suits.
    ConfirmVisit,
    /// The customer calls the visit off, and not the work.
    CancelVisit,
    /// The work begins.
    Start,
    /// Staff let it rest.
    Hold,
    /// It goes on where it rested.
    Resume,
    /// The work is done.
    Complete,
    /// Staff put it away.
    Close,
    /// Staff take up again what had ended.
    Reopen,
    /// Staff call it off.
    Cancel,
    /// The customer's side calls it off.
    Withdraw,
    /// Staff say who looks after it.
    Assign,
    /// Either side writes to the other.
    Comment,
    /// Staff write to each other.
    Note,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 20] = [
        Self::Confirm,
        Self::Accept,
        Self::Reject,
        Self::Plan,
        Self::Offer,
        Self::Choose,
        Self::Decline,
        Self::ConfirmVisit,
        Self::CancelVisit,
        Self::Start,
        Self::Hold,
        Self::Resume,
        Self::Complete,
        Self::Close,
        Self::Reopen,
        Self::Cancel,
        Self::Withdraw,
        Self::Assign,
        Self::Comment,
        Self::Note,
    ];
}

/// A stage, and for a work order that rests the stage that it goes on in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Standing {
    /// The stage.
    pub stage: Stage,
    /// The stage before it was put on hold; none in every other stage.
    pub held: Option<Stage>,
}

impl Standing {
    /// A stage in which nothing rests.
    #[must_use]
    pub const fn at(stage: Stage) -> Self {
        Self { stage, held: None }
    }

    /// Where it stands after an action.
    ///
    /// What staff reopen they take on by that, so it is accepted. Only what they had turned down goes back to where it
    /// waits for their answer: nobody has said yes to it so far.
    ///
    /// # Errors
    /// The reason why this stage does not allow it.
    pub fn after(self, action: Action) -> Result<Self, Refusal> {
        use Action as A;
        use Stage as S;
        let to = |stage| Ok(Self::at(stage));
        let no = |key| Err(Refusal(Problem::new(key)));
        match (self.stage, action) {
            (S::Unconfirmed, A::Confirm) => to(S::Requested),
            (S::Unconfirmed, _) => no("refusal-unconfirmed"),
            (_, A::Confirm) => no("refusal-already-confirmed"),
            (_, A::Comment | A::Note) => Ok(self),
            (S::Requested | S::Accepted | S::Planned | S::InProgress | S::OnHold, A::Assign) => Ok(self),
            (S::Requested, A::Accept) => to(S::Accepted),
            (S::Requested, A::Reject) => to(S::Rejected),
            // Another visit is the natural end of a rest: the part has come, this is when we bring it.
            (S::Accepted | S::Planned | S::OnHold, A::Plan | A::Choose) => to(S::Planned),
            (S::Accepted | S::Planned | S::OnHold, A::Offer | A::Decline) => Ok(self),
            (S::Planned, A::ConfirmVisit) => Ok(self),
            (S::Planned, A::CancelVisit) => to(S::Accepted),
            (S::Accepted | S::Planned, A::Start) => to(S::InProgress),
            (S::Accepted | S::Planned | S::InProgress, A::Hold) => {
                Ok(Self { stage: S::OnHold, held: Some(self.stage) })
            }
            (S::OnHold, A::Resume) => to(self.held.unwrap_or(S::Accepted)),
            (S::Accepted | S::Planned | S::InProgress, A::Complete) => to(S::Completed),
            (S::Completed, A::Close) => to(S::Closed),
            (S::Completed | S::Closed | S::Cancelled, A::Reopen) => to(S::Accepted),
            (S::Rejected, A::Reopen) => to(S::Requested),
            (S::OnHold, A::Withdraw) if self.held == Some(S::InProgress) => no("refusal-work-has-begun"),
            (S::Requested | S::Accepted | S::Planned | S::OnHold, A::Cancel | A::Withdraw) => {
                to(S::Cancelled)
            }
            // Everything else is refused, with what stands in its way.
            (S::Requested, A::Plan | A::Offer | A::Start | A::Hold | A::Complete) => {
                no("refusal-not-accepted")
            }
            (S::Requested | S::Accepted, A::Choose | A::Decline | A::ConfirmVisit | A::CancelVisit) => {
                no("refusal-no-visit")
            }
            (S::Requested | S::Accepted | S::Planned | S::InProgress, A::Resume) => no("refusal-not-on-hold"),
            (S::Requested | S::Accepted | S::Planned | S::InProgress | S::OnHold, A::Close) => {
                no("refusal-not-completed")
            }
            (
                S::InProgress,
                A::Cancel | A::Withdraw | A::Choose | A::Decline | A::ConfirmVisit | A::CancelVisit,
            ) => no("refusal-work-has-begun"),
            (S::InProgress, A::Plan | A::Offer) => no("refusal-plan-under-way"),
            (S::Requested, _) => no("refusal-still-open"),
            (S::Accepted, _) => no("refusal-already-accepted"),
            (S::Planned, _) => no("refusal-already-planned"),
            (S::InProgress, _) => no("refusal-already-in-progress"),
            (S::OnHold, _) => no("refusal-on-hold"),
            (S::Completed, _) => no("refusal-already-completed"),
            (S::Closed, _) => no("refusal-already-closed"),
            (S::Rejected, _) => no("refusal-already-rejected"),
            (S::Cancelled, _) => no("refusal-already-cancelled"),
        }
    }
}
