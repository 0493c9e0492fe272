//! The secrets of public links that notices carry.

use super::{Notice, Outgoing};
use crate::link::{LinkKind, LinkToken, PublicLink};

impl Outgoing {
    /// The invitation that it brings: its secret, and its link, which comes into being as the mail is sent. None: it is
    /// no invitation, or its link was written down before.
    #[must_use]
    pub fn invitation(&self) -> Option<(&LinkToken, PublicLink)> {
        let (kind, token, record) = match &self.notice {
            Notice::UserInvitation { token, record, .. } => (LinkKind::UserInvitation, token, record),
            Notice::StaffInvitation { token, record, .. } => (LinkKind::Invitation, token, record),
            _ => return None,
        };
        // A member of staff comes in at the desk, whatever look the mail has.
        let portal = self.portal.filter(|_| kind == LinkKind::UserInvitation);
        let link = PublicLink::new(kind, self.tenant, record.as_ref()?, self.event.made_at());
        Some((token, PublicLink { portal, ..link }))
    }
}

impl Notice {
    /// The secret of the visit's link, where it carries one.
    #[must_use]
    pub const fn visit_link(&self) -> Option<&LinkToken> {
        match self {
            Self::Work(news) => news.visit_token.as_ref(),
            _ => None,
        }
    }

    /// Puts another secret of the visit's link, where it carries one.
    pub fn renew_visit_link(&mut self, renewed: &LinkToken) {
        if let Self::Work(news) = self
            && news.visit_token.is_some()
        {
            news.visit_token = Some(renewed.clone());
        }
    }

    /// The same with a button that leads to the request in place of the visit alone.
    pub fn without_visit_link(&mut self) {
        if let Self::Work(news) = self {
            news.visit_token = None;
        }
    }

    /// The secret of the status link, where it carries one.
    fn status_link(&mut self) -> Option<&mut LinkToken> {
        match self {
            Self::RequestReceived { token, .. }
            | Self::RequestAccepted { token, .. }
            | Self::RequestRejected { token, .. }
            | Self::CommentToGuest { token, .. } => Some(token),
            Self::Work(news) => Some(&mut news.token),
            _ => None,
        }
    }

    /// Puts another secret of the status link, where it carries one.
    pub fn renew_link(&mut self, renewed: &LinkToken) {
        if let Some(token) = self.status_link() {
            token.clone_from(renewed);
        }
    }

    /// Says what the link of an invitation opens.
    pub fn opens(&mut self, what: String) {
        if let Self::UserInvitation { record, .. } | Self::StaffInvitation { record, .. } = self {
            *record = Some(what);
        }
    }

    /// Whether it carries a status link.
    #[must_use]
    pub const fn carries_link(&self) -> bool {
        matches!(
            self,
            Self::RequestReceived { .. }
                | Self::RequestAccepted { .. }
                | Self::RequestRejected { .. }
                | Self::CommentToGuest { .. }
                | Self::Work(_)
        )
    }
}
