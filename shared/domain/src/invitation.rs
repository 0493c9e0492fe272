//! An invitation of somebody to a customer or to the desk: the link, and the mail that brings it.

use crate::{
    UserId,
    change::Moment,
    customer::Customer,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    portal::Portal,
    staff::Staff,
    text::Line,
    user::User,
};

/// An invitation on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserInvitation {
    /// The link's secret.
    pub token: LinkToken,
    /// The link.
    pub link: PublicLink,
    /// The mail, in the portal's look.
    pub mail: Outgoing,
}

impl UserInvitation {
    /// Invites a user to a customer at a portal.
    #[must_use]
    pub fn new(portal: &Portal, customer: &Customer, user: &User, token: LinkToken, moment: Moment) -> Self {
        let notice = Notice::UserInvitation { customer: customer.name.clone(), token: token.clone() };
        let mail = Outgoing::to_user(portal, user, moment.event, notice);
        Self { link: link(portal, user.id, moment), token, mail }
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
        let kind = LinkKind::Invitation;
        let link = PublicLink {
            kind,
            tenant: staff.tenant,
            portal: None,
            record: staff.id.to_string(),
            expires_at: moment.now + kind.good_for(),
            revoked: false,
        };
        let notice = Notice::StaffInvitation { tenant: company.clone(), token: token.clone() };
        let mail = Outgoing::to_staff(company, look, staff, moment.event, notice);
        Self { token, link, mail }
    }
}

fn link(portal: &Portal, user: UserId, moment: Moment) -> PublicLink {
    let kind = LinkKind::UserInvitation;
    PublicLink {
        kind,
        tenant: portal.tenant,
        portal: Some(portal.id),
        record: user.to_string(),
        expires_at: moment.now + kind.good_for(),
        revoked: false,
    }
}
