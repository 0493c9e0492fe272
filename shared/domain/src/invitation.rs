//! An invitation of somebody to a customer: the link, and the mail that brings it.

use crate::{
    UserId,
    change::Moment,
    customer::Customer,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    portal::Portal,
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
        let mail = Outgoing {
            event: moment.event,
            tenant: portal.tenant,
            portal: Some(portal.id),
            work_order: None,
            to: user.email.clone(),
            name: Some(user.name.clone()),
            language: user.language,
            sender: portal.name.clone(),
            reply_to: Some(portal.contact.email.clone()),
            contact: Some(portal.contact.clone()),
            accent: portal.theme.accent.clone(),
            notice,
        };
        Self { link: link(portal, user.id, moment), token, mail }
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
