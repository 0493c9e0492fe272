//! An invitation of somebody to a customer or to the desk: the link, and the mail that brings it. An invitation's link comes
//! into being as its mail is sent: before that nobody knows of it.

use crate::{
    PortalId, Problem,
    change::Moment,
    customer::Customer,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    portal::{Portal, PortalStatus},
    staff::Staff,
    text::Line,
    user::{Membership, User},
};

/// A portal and whether it answers: as much as has to be known of it to lead somebody there.
pub type Door = (PortalId, PortalStatus);

/// Why an invitation cannot lead where it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDoor {
    /// There is no such portal.
    Unknown,
    /// Whoever is invited does not get in there.
    Elsewhere,
    /// It is not open.
    Closed,
    /// None of those where they get in is open.
    Nowhere,
}

impl NoDoor {
    /// The field of the form that is to be mended.
    #[must_use]
    pub const fn field(self) -> &'static str {
        if matches!(self, Self::Nowhere) { "portal" } else { "look" }
    }

    /// What is said about it.
    #[must_use]
    pub const fn problem(self) -> Problem {
        Problem::new(match self {
            Self::Unknown => "customers-portal-unknown",
            Self::Elsewhere => "customers-look-elsewhere",
            Self::Closed => "customers-look-closed",
            Self::Nowhere => "invite-no-portal",
        })
    }
}

impl Membership {
    /// The portal that an invitation leads to, in whose look it is: the wished one, or else the first of them. It is open,
    /// and lets its members in: any other would be a dead link. The one place where this is decided.
    ///
    /// # Errors
    /// Why there is none.
    pub fn door(&self, doors: &[Door], wished: Option<PortalId>) -> Result<PortalId, NoDoor> {
        let is_open = |(_, status): &&Door| *status == PortalStatus::Active;
        let first = doors.iter().filter(is_open).find(|(portal, _)| self.lets_in(*portal));
        let (first, _) = first.ok_or(NoDoor::Nowhere)?;
        let Some(wished) = wished else { return Ok(*first) };
        match doors.iter().find(|(portal, _)| *portal == wished) {
            None => Err(NoDoor::Unknown),
            Some(_) if !self.lets_in(wished) => Err(NoDoor::Elsewhere),
            Some(door) if !is_open(&door) => Err(NoDoor::Closed),
            Some(_) => Ok(wished),
        }
    }
}

/// An invitation on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserInvitation {
    /// The link's secret.
    pub token: LinkToken,
    /// The mail, in the portal's look.
    pub mail: Outgoing,
}

impl UserInvitation {
    /// Invites a user to a customer at a portal.
    #[must_use]
    pub fn new(portal: &Portal, customer: &Customer, user: &User, token: LinkToken, moment: Moment) -> Self {
        let customer = customer.name.clone();
        let notice = Notice::UserInvitation { customer, token: token.clone(), record: None };
        Self { mail: Outgoing::to_user(portal, user, moment.event, notice), token }
    }
}

/// An invitation to the desk on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffInvitation {
    /// The link's secret.
    pub token: LinkToken,
    /// The link.
    pub link: PublicLink,
    /// The mail, in the look of one of the company's portals.
    pub mail: Outgoing,
}

impl StaffInvitation {
    /// Invites somebody to the desk of a company.
    #[must_use]
    pub fn new(
        company: &Line,
        look: Option<&Portal>,
        staff: &Staff,
        token: LinkToken,
        moment: Moment,
    ) -> Self {
        let link = PublicLink::new(LinkKind::Invitation, staff.tenant, staff.id, moment.event.made_at());
        let record = Some(staff.id.to_string());
        let notice = Notice::StaffInvitation { tenant: company.clone(), token: token.clone(), record };
        let mail = Outgoing::to_staff(company, look, staff, moment.event, notice);
        Self { token, link, mail }
    }
}
