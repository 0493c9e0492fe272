//! The secrets of public links that notices carry.

use super::Notice;
use crate::link::LinkToken;

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
