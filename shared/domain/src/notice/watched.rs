//! What those read who watch a record: the mail to whoever asked, made out to each of them.

use super::{Notice, Outgoing};
use crate::{
    UserId,
    portal::{Portal, Slug},
    user::User,
    work_order::WorkOrder,
};
use serde::{Deserialize, Serialize};

/// To whom of those who watch a mail to whoever asked goes too. Who that is, and whether they may see the record, is looked
/// at when it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToWatchers {
    /// Who of them knows, having done it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub but: Option<UserId>,
    /// Whoever asked has done it and knows: those who watch alone read it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
}

impl Outgoing {
    /// To whom of those who watch it goes too; none: to nobody.
    #[must_use]
    pub const fn to_watchers(&self) -> Option<ToWatchers> {
        match &self.notice {
            Notice::OfOwn { watchers, .. } => *watchers,
            _ => None,
        }
    }

    /// The same to one who watches, in their language, with a button that leads through a portal that is open to them.
    /// It does not name the record beside it: what becomes of a mail to them says nothing about whoever asked. None: it is
    /// no mail that watchers read.
    #[must_use]
    pub fn for_watcher(&self, of: &WorkOrder, origin: &Portal, (user, door): (&User, &Slug)) -> Option<Self> {
        let Notice::OfOwn { of: said, work_order, company, .. } = &self.notice else { return None };
        let mut said = said.clone();
        said.call_work(origin.work_type_called(&of.work_type_name, user.language));
        let notice = Notice::Watched {
            of: said,
            portal: door.clone(),
            work_order: *work_order,
            company: *company,
            asker: of.contact.name.clone(),
        };
        Some(Self {
            work_order: None,
            to: user.email.clone(),
            name: Some(user.name.clone()),
            language: user.language,
            notice,
            ..self.clone()
        })
    }
}

impl Notice {
    /// Calls the kind of work by another name, where it says it.
    fn call_work(&mut self, name: &str) {
        match self {
            Self::RequestReceived { work_type, .. }
            | Self::RequestAccepted { work_type, .. }
            | Self::RequestRejected { work_type, .. } => name.clone_into(work_type),
            Self::Work(news) => name.clone_into(&mut news.work_type),
            _ => {}
        }
    }
}
