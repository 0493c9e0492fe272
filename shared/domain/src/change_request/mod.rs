//! An edit of a company's own data that waits for the desk, old beside new.
//!
//! Whether an edit counts at once, waits or is not there at all says the portal ([`Editing`]); what becomes of one that
//! waits is decided here. What was changed meanwhile is never written over: such an edit is overtaken.

mod proposal;

pub use proposal::{CompanyFacts, Editing, Part, Proposal};

use crate::{
    ChangeRequestId, CustomerId, EventId, Language, PortalId, Problem, Refusal, TenantId, UserId,
    contact::EmailAddress,
    notice::{Notice, Outgoing},
    portal::Portal,
    principal::Member,
    text::{Line, Text},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who asked for a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asker {
    /// Who.
    pub user: UserId,
    /// Their name at that time.
    pub name: Line,
    /// Where they are told.
    pub email: EmailAddress,
    /// In which language.
    pub language: Language,
}

/// What has become of a change that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum ChangeState {
    /// It waits.
    Waiting,
    /// It was carried out.
    Approved {
        /// By whom.
        by: Line,
        /// When.
        at: Timestamp,
    },
    /// It was not.
    Rejected {
        /// By whom.
        by: Line,
        /// When.
        at: Timestamp,
        /// Why, as the person reads it.
        reason: Text,
    },
    /// Whoever asked took it back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

impl ChangeState {
    /// The word in message keys.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Approved { .. } => "approved",
            Self::Rejected { .. } => "rejected",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }
}

/// A change of a company's data that waits for the desk, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRequest {
    /// Its id.
    pub id: ChangeRequestId,
    /// Whose customer.
    pub tenant: TenantId,
    /// Which customer.
    pub customer: CustomerId,
    /// Its name when it was asked for.
    pub customer_name: Line,
    /// At which portal.
    pub portal: PortalId,
    /// Who asked.
    pub by: Asker,
    /// When.
    pub at: Timestamp,
    /// What is to be changed into what.
    pub proposal: Proposal,
    /// What has become of it.
    pub state: ChangeState,
}

impl ChangeRequest {
    /// A change that a member asks for. `id` was given out with the form: the same form sent twice is one request.
    #[must_use]
    pub fn new(id: ChangeRequestId, by: &Member, proposal: Proposal, now: Timestamp) -> Self {
        let user = &by.user;
        Self {
            id,
            tenant: by.tenant(),
            customer: by.customer(),
            customer_name: by.customer.name.clone(),
            portal: by.portal,
            by: Asker {
                user: user.id,
                name: user.name.clone(),
                email: user.email.clone(),
                language: user.language,
            },
            at: now,
            proposal,
            state: ChangeState::Waiting,
        }
    }

    /// Whether it still waits.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == ChangeState::Waiting
    }

    /// The same, decided otherwise than by waiting.
    ///
    /// # Errors
    /// `refusal-change-decided` when it does not wait any more.
    pub fn decided(&self, state: ChangeState) -> Result<Self, Refusal> {
        if !self.waits() {
            return Err(Refusal(Problem::new("refusal-change-decided")));
        }
        Ok(Self { state, ..self.clone() })
    }

    /// The mail that tells whoever asked what has become of it; none while it waits and when they took it back.
    #[must_use]
    pub fn mail(&self, portal: &Portal, event: EventId) -> Option<Outgoing> {
        let (customer, slug) = (self.customer_name.clone(), portal.slug.clone());
        let company = Some(self.customer);
        let notice = match &self.state {
            ChangeState::Approved { .. } => Notice::ChangeApproved { customer, portal: slug, company },
            ChangeState::Rejected { reason, .. } => {
                Notice::ChangeRejected { customer, portal: slug, company, reason: reason.clone() }
            }
            ChangeState::Waiting | ChangeState::Withdrawn { .. } => return None,
        };
        Some(Outgoing {
            event,
            tenant: self.tenant,
            portal: Some(portal.id),
            work_order: None,
            to: self.by.email.clone(),
            name: Some(self.by.name.clone()),
            language: self.by.language,
            sender: portal.name.clone(),
            reply_to: Some(portal.contact.email.clone()),
            contact: Some(portal.contact.clone()),
            accent: portal.theme.accent.clone(),
            notice,
        })
    }
}
