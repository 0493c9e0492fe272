//! What those hear of a step who watch the work.

use crate::{
    notice::{Notice, Outgoing, ToWatchers},
    portal::Portal,
    timeline::Actor,
    work_order::{Origin, WorkOrder},
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
    /// The mail to whoever asked, to be sent to those who watch as well; `but`: who of them knows, having done it. Empty:
    /// nobody is to read it. What guests ask for in a customer's name is nobody's to watch.
    pub(super) fn with_watchers(
        &self,
        portal: &Portal,
        mut mail: Outgoing,
        asker: ToAsker,
        but: Option<&Actor>,
    ) -> Vec<Outgoing> {
        let but = but.and_then(|by| match by {
            Actor::User { user, .. } => Some(*user),
            Actor::Guest { .. } | Actor::Staff { .. } | Actor::System => None,
        });
        let alone = asker == ToAsker::No;
        let others = self.watchers.iter().any(|watcher| Some(watcher.id) != but);
        match &mut mail.notice {
            Notice::OfOwn { watchers, .. } if others => *watchers = Some(ToWatchers { but, alone }),
            // The mail to a guest holds their own link: those who watch have one beside it, without any.
            notice if others && self.origin == Origin::Label => {
                let told = ToWatchers { but, alone: true };
                let mut said = notice.clone();
                said.without_visit_link();
                let notice = self.of_own(portal, said, Some(told));
                let beside = Outgoing { notice, ..mail.clone() };
                return if alone { vec![beside] } else { vec![mail, beside] };
            }
            _ if alone => return Vec::new(),
            _ => {}
        }
        vec![mail]
    }
}
