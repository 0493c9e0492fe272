//! People of the tenant: their roles and what each role may do at the desk.

use crate::{
    Language, Problem, Refusal, SessionId, StaffId, TenantId,
    account::{Account, Session, SessionRules},
    activity::{Deed, changed},
    contact::EmailAddress,
    text::Line,
    timeline::Actor,
};
use jiff::SignedDuration;
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
    /// Set up their second factor, and leave: what is open to staff who have to set it up first, too.
    SecureOwnAccount,
    /// Look after their own profile, password and sessions.
    UseOwnAccount,
    /// See the queue and the records.
    ViewWorkOrders,
    /// Comment, note, accept, reject, assign.
    HandleWorkOrders,
    /// See customers, their users, and what was done about them.
    ViewCustomers,
    /// Add and change customers, invite and switch off their users.
    ManageCustomers,
    /// See a portal as one of its users does.
    SeeAsCustomer,
    /// See the portals and their settings.
    ViewPortals,
    /// Add portals and change their settings.
    ManagePortals,
    /// Decide what is asked of everybody at the desk.
    ManageDesk,
    /// Invite colleagues, say what they may do, and switch them off.
    ManageStaff,
}

impl StaffPermission {
    /// Whether it is open to staff who have to set up their second factor first.
    #[must_use]
    pub const fn precedes_factor(self) -> bool {
        matches!(self, Self::SecureOwnAccount)
    }
}

impl StaffRole {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Manager, Self::Agent, Self::ReadOnly];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Manager => "manager",
            Self::Agent => "agent",
            Self::ReadOnly => "read-only",
        }
    }

    /// The role of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Whether the role holds the permission.
    #[must_use]
    pub const fn may(self, permission: StaffPermission) -> bool {
        match permission {
            StaffPermission::SecureOwnAccount
            | StaffPermission::UseOwnAccount
            | StaffPermission::ViewWorkOrders
            | StaffPermission::ViewCustomers
            | StaffPermission::ViewPortals => true,
            StaffPermission::HandleWorkOrders
            | StaffPermission::ManageCustomers
            | StaffPermission::SeeAsCustomer => !matches!(self, Self::ReadOnly),
            StaffPermission::ManagePortals | StaffPermission::ManageDesk => {
                matches!(self, Self::Owner | Self::Manager)
            }
            StaffPermission::ManageStaff => matches!(self, Self::Owner),
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
    /// They show a second factor when they sign in.
    #[serde(default)]
    pub second_factor: bool,
    /// They go on visits: they are offered as engineers.
    #[serde(default = "yes")]
    pub visits: bool,
    /// Signed-in browsers.
    #[serde(default)]
    pub sessions: BTreeMap<SessionId, Session>,
}

const fn yes() -> bool {
    true
}

impl Staff {
    /// Whether they look after the company itself: an owner who gets in.
    #[must_use]
    pub const fn is_good_owner(&self) -> bool {
        matches!(self.role, StaffRole::Owner) && !self.disabled
    }

    /// Whether a colleague may decide about their role and their access. Nobody decides about their own: an owner who
    /// is left over cannot lose the company by a slip.
    ///
    /// # Errors
    /// `refusal-own-ownership` when it is they themselves.
    pub fn decided_by(&self, colleague: StaffId) -> Result<(), Refusal> {
        if self.id == colleague { Err(Refusal(Problem::new("refusal-own-ownership"))) } else { Ok(()) }
    }

    /// What making them into `after` is; none: nothing that is decided about a colleague is different.
    #[must_use]
    pub fn deed(&self, after: &Self) -> Option<Deed> {
        let word = |staff: &Self| staff.role.as_str().to_owned();
        let visits = |staff: &Self| if staff.visits { "yes" } else { "no" }.to_owned();
        let fields =
            changed([("staff-role", word(self), word(after)), ("staff-visits", visits(self), visits(after))]);
        match (self.disabled, after.disabled) {
            _ if !fields.is_empty() => Some(Deed::StaffChanged(fields)),
            (false, true) => Some(Deed::StaffDisabled),
            (true, false) => Some(Deed::StaffEnabled),
            _ => None,
        }
    }
}

impl Account for Staff {
    type Id = StaffId;

    /// A working day, and no longer than a long lunch away from the desk.
    const SESSIONS: SessionRules =
        SessionRules { absolute: SignedDuration::from_hours(12), idle: SignedDuration::from_hours(2) };

    fn id(&self) -> StaffId {
        self.id
    }

    fn tenant(&self) -> TenantId {
        self.tenant
    }

    fn email(&self) -> &EmailAddress {
        &self.email
    }

    fn actor(&self) -> Actor {
        Actor::Staff { staff: self.id, name: self.name.clone() }
    }

    fn name(&self) -> &Line {
        &self.name
    }

    fn language(&self) -> Language {
        self.language
    }

    fn has_second_factor(&self) -> bool {
        self.second_factor
    }

    fn is_disabled(&self) -> bool {
        self.disabled
    }

    fn sessions(&self) -> &BTreeMap<SessionId, Session> {
        &self.sessions
    }
}
