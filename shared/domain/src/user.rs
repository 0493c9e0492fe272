//! People of customers: users, their memberships, and what each role may do.

use crate::{
    CustomerId, Language, LocationId, PortalId, SessionId, TenantId, UserId,
    account::{Account, Session, SessionRules},
    contact::EmailAddress,
    text::Line,
    timeline::Actor,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A person with one mail address and one sign-in at a tenant, member of one or more of its customers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Their id.
    pub id: UserId,
    /// Whose customers' user.
    pub tenant: TenantId,
    /// Sign-in address; unique in the tenant.
    pub email: EmailAddress,
    /// Their name.
    pub name: Line,
    /// In which language they are spoken to.
    pub language: Language,
    /// Switched off everywhere: nothing is answered any more.
    pub disabled: bool,
    /// They show a second factor when they sign in.
    pub second_factor: bool,
    /// What they are at which customer. At most [`User::MEMBERSHIPS`].
    pub memberships: BTreeMap<CustomerId, Membership>,
    /// Signed-in browsers.
    pub sessions: BTreeMap<SessionId, Session>,
}

/// What ties a user to a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// What they may do there.
    pub role: MemberRole,
    /// Whose records they see there.
    #[serde(default, skip_serializing_if = "Scope::is_company")]
    pub scope: Scope,
    /// At which portals; empty: at all of them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub portals: BTreeSet<PortalId>,
    /// Switched off for this customer alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub disabled: bool,
    /// They were invited and have not come in by it yet; none: they have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<Awaited>,
}

/// An invitation that nobody has answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaited {
    /// When it was sent, the last time: links that were sent before lead nowhere any more.
    pub sent_at: Timestamp,
    /// The tenant knew them already: whoever may invite cannot make anybody act for another company by it, so nothing
    /// opens before they have accepted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub binding: bool,
}

/// Which records of a customer somebody sees.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Those that they asked for themselves.
    Own,
    /// Those of some locations, and their own.
    Locations(BTreeSet<LocationId>),
    /// All of the customer's.
    #[default]
    Company,
}

impl Scope {
    /// Whether it holds all records.
    #[must_use]
    pub const fn is_company(&self) -> bool {
        matches!(self, Self::Company)
    }

    /// Whether it holds every record that the other one holds.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Company, _) | (_, Self::Own) => true,
            (Self::Locations(ours), Self::Locations(theirs)) => theirs.is_subset(ours),
            _ => false,
        }
    }

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Locations(_) => "locations",
            Self::Company => "company",
        }
    }
}

/// A role at a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberRole {
    /// Everything, the company's profile and users included.
    Admin,
    /// Asks for work and orders.
    Buyer,
    /// Sees what was ordered, pays.
    Finance,
    /// Looks, changes nothing.
    Viewer,
}

/// Something that a user may or may not do at a portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// See the portal's first page.
    UsePortal,
    /// Look after what is theirs alone: profile, password, sessions, mails.
    UseOwnAccount,
    /// See requests and work orders.
    ViewWorkOrders,
    /// See the company's objects, as far as they are in scope.
    ViewObjects,
    /// See the company's documents, as far as they are in scope.
    ViewDocuments,
    /// See the company's projects, as far as they are in scope.
    ViewProjects,
    /// Ask for work, comment.
    RequestWork,
    /// See the company's profile and addresses, and who its users are.
    ViewCompany,
    /// Change the company's profile, contact and addresses.
    ManageCompany,
    /// Invite, change and switch off the company's users.
    ManageUsers,
}

impl MemberRole {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Admin, Self::Buyer, Self::Finance, Self::Viewer];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Buyer => "buyer",
            Self::Finance => "finance",
            Self::Viewer => "viewer",
        }
    }

    /// The role of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Whether the role holds the permission.
    #[must_use]
    pub const fn may(self, permission: Permission) -> bool {
        match permission {
            Permission::UsePortal
            | Permission::UseOwnAccount
            | Permission::ViewWorkOrders
            | Permission::ViewObjects
            | Permission::ViewDocuments
            | Permission::ViewProjects => true,
            Permission::RequestWork => matches!(self, Self::Admin | Self::Buyer),
            Permission::ViewCompany | Permission::ManageCompany | Permission::ManageUsers => {
                matches!(self, Self::Admin)
            }
        }
    }
}

impl Permission {
    /// Whether it makes new work: a customer who is blocked has none of these.
    #[must_use]
    pub const fn asks_for_something(self) -> bool {
        matches!(self, Self::RequestWork)
    }

    /// Whether it is about the person and not about the company: nobody else has these, whoever sees the portal as they
    /// do.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        matches!(self, Self::UseOwnAccount)
    }

    /// Every permission.
    pub const ALL: [Self; 9] = [
        Self::UsePortal,
        Self::UseOwnAccount,
        Self::ViewWorkOrders,
        Self::ViewObjects,
        Self::ViewDocuments,
        Self::RequestWork,
        Self::ViewCompany,
        Self::ManageCompany,
        Self::ManageUsers,
    ];
}

impl User {
    /// Customers that one user can belong to.
    pub const MEMBERSHIPS: usize = 20;

    /// What they are at a customer on a portal, if they are anything there.
    #[must_use]
    pub fn membership(&self, customer: CustomerId, portal: PortalId) -> Option<&Membership> {
        self.memberships.get(&customer).filter(|membership| membership.opens(portal))
    }

    /// The customers that they can act for on a portal.
    pub fn customers_at(&self, portal: PortalId) -> impl Iterator<Item = CustomerId> {
        self.memberships
            .iter()
            .filter(move |(_, membership)| membership.opens(portal))
            .map(|(customer, _)| *customer)
    }
}

impl Membership {
    /// Whether it opens a portal.
    #[must_use]
    pub fn opens(&self, portal: PortalId) -> bool {
        let waits = self.invitation.as_ref().is_some_and(|invitation| invitation.binding);
        !waits && self.lets_in(portal)
    }

    /// Whether it opens a portal once its invitation is accepted.
    #[must_use]
    pub fn lets_in(&self, portal: PortalId) -> bool {
        !self.disabled && (self.portals.is_empty() || self.portals.contains(&portal))
    }

    /// The same, invited by a link that is sent now. `known`: the tenant knew them already.
    #[must_use]
    pub fn invited(self, sent_at: Timestamp, known: bool) -> Self {
        Self { invitation: Some(Awaited { sent_at, binding: known }), ..self }
    }

    /// The same, once they have come in.
    #[must_use]
    pub fn accepted(self) -> Self {
        Self { invitation: None, ..self }
    }
}

impl Account for User {
    type Id = UserId;

    /// People come a few times a month, on a device of their own.
    const SESSIONS: SessionRules = SessionRules {
        absolute: SignedDuration::from_hours(24 * 30),
        idle: SignedDuration::from_hours(24 * 14),
    };

    fn id(&self) -> UserId {
        self.id
    }

    fn tenant(&self) -> TenantId {
        self.tenant
    }

    fn email(&self) -> &EmailAddress {
        &self.email
    }

    fn actor(&self) -> Actor {
        Actor::User { user: self.id, name: self.name.clone() }
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
