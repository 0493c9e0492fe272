//! What those hear of a step who watch the work.

use crate::{
    notice::{Notice, Outgoing, ToWatchers},
    timeline::Actor,
    work_order::WorkOrder,
};

/// Whether whoever asked reads a mail themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ToAsker {
    /// They do.
    Yes,
    /// They know: they did it.
    No,
}

impl WorkOrder {
    /// The mail to whoever asked, to be sent to those who watch as well; `but`: who of them knows, having done it. None:
    /// nobody is to read it. What guests asked for is nobody's to watch.
    pub(super) fn with_watchers(
        &self,
        mut mail: Outgoing,
        asker: ToAsker,
        but: Option<&Actor>,
    ) -> Option<Outgoing> {
        let but = but.and_then(|by| match by {
            Actor::User { user, .. } => Some(*user),
            Actor::Guest { .. } | Actor::Staff { .. } | Actor::System => None,
        });
        let alone = asker == ToAsker::No;
        let others = self.watchers.iter().any(|watcher| Some(watcher.id) != but);
        match &mut mail.notice {
            Notice::OfOwn { watchers, .. } if others => *watchers = Some(ToWatchers { but, alone }),
            _ if alone => return None,
            _ => {}
        }
        Some(mail)
    }
}
