//! What a mail is shown with: a request that there is, or one that is made up.

use super::MailKind;
use crate::{
    Language, WorkOrderId,
    link::LinkToken,
    notice::{Answered, Notice, VisitNews, WorkNews},
    number::Number,
    portal::{Portal, Slug},
    text::{Line, Text},
    work_order::{Report, Visit, WorkOrder},
};
use jiff::tz::TimeZone;

/// The values of a mail that is shown or sent as a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The request.
    pub work_order: WorkOrderId,
    /// Its number.
    pub number: Number,
    /// Its work type.
    pub work_type: String,
    /// Who asked.
    pub name: Line,
    /// Where.
    pub place: String,
    /// What is the matter, or what somebody wrote.
    pub said: Text,
    /// Who wrote.
    pub author: Line,
    /// A customer.
    pub customer: Line,
    /// When who comes.
    pub visit: Visit,
}

impl Example {
    /// The values of a request that there is; what it does not know is as in `self`.
    #[must_use]
    pub fn with(self, work_order: &WorkOrder) -> Self {
        Self {
            work_order: work_order.id,
            number: work_order.number,
            work_type: work_order.work_type_name.clone(),
            name: work_order.contact.name.clone(),
            place: work_order.address.one_line(),
            visit: visit_of(work_order, self.visit),
            said: work_order.reason.clone().unwrap_or_else(|| work_order.description.clone()),
            ..self
        }
    }

    /// The same with what it names out of the portal in a reader's language.
    #[must_use]
    pub fn worded(&self, portal: &Portal, reader: Language) -> Self {
        let work_type = portal.work_type_called(&self.work_type, reader).to_owned();
        Self { work_type, ..self.clone() }
    }

    /// A notice of this kind with these values. Its link opens nothing. `portal`: the word in the portal's address.
    #[must_use]
    pub fn notice(&self, kind: MailKind, portal: &Slug) -> Notice {
        let (number, work_type, work_order) = (self.number, self.work_type.clone(), self.work_order);
        let token = LinkToken::new([0; 20]);
        match kind {
            MailKind::ConfirmRequest => Notice::ConfirmRequest { number, work_type, token },
            MailKind::RequestReceived => Notice::RequestReceived { number, work_type, token },
            MailKind::RequestAccepted => Notice::RequestAccepted { number, work_type, token },
            MailKind::RequestRejected => {
                Notice::RequestRejected { number, work_type, reason: self.said.clone(), token }
            }
            MailKind::VisitAnswered => Notice::VisitAnswered(Box::new(VisitNews {
                number,
                work_type,
                author: self.name.clone(),
                answer: Answered::Chosen,
                visit: Some(self.visit.clone()),
                text: None,
                work_order,
            })),
            MailKind::WorkPlanned
            | MailKind::WorkReplanned
            | MailKind::VisitOffered
            | MailKind::VisitReminder
            | MailKind::VisitCancelled
            | MailKind::WorkStarted
            | MailKind::WorkOnHold
            | MailKind::WorkResumed
            | MailKind::WorkCompleted
            | MailKind::WorkClosed
            | MailKind::WorkReopened
            | MailKind::WorkCancelled => Notice::Work(Box::new(self.news(kind, token))),
            MailKind::WorkWithdrawn => Notice::WorkWithdrawn {
                number,
                work_type,
                author: self.name.clone(),
                reason: self.said.clone(),
                work_order,
            },
            MailKind::NewRequest => Notice::NewRequest {
                number,
                work_type,
                contact: self.name.clone(),
                place: self.place.clone(),
                description: self.said.clone(),
                work_order,
            },
            MailKind::CommentToGuest => {
                Notice::CommentToGuest { number, author: self.author.clone(), text: self.said.clone(), token }
            }
            MailKind::CommentToCompany => Notice::CommentToCompany {
                number,
                author: self.name.clone(),
                text: self.said.to_string(),
                work_order,
            },
            MailKind::SignIn => Notice::SignIn { token, code: "123456".to_owned() },
            MailKind::UserInvitation => {
                Notice::UserInvitation { record: None, customer: self.customer.clone(), token }
            }
            MailKind::ChangeApproved => Notice::ChangeApproved {
                customer: self.customer.clone(),
                portal: portal.clone(),
                company: None,
            },
            MailKind::ChangeRejected => Notice::ChangeRejected {
                customer: self.customer.clone(),
                portal: portal.clone(),
                company: None,
                reason: self.said.clone(),
            },
        }
    }

    fn news(&self, kind: MailKind, token: LinkToken) -> WorkNews {
        let planned = matches!(
            kind,
            MailKind::WorkPlanned
                | MailKind::WorkReplanned
                | MailKind::VisitReminder
                | MailKind::VisitCancelled
        );
        let explained =
            matches!(kind, MailKind::WorkOnHold | MailKind::WorkCancelled | MailKind::VisitCancelled);
        let report = || Report::new(self.said.clone(), 90, Vec::new());
        WorkNews {
            kind,
            number: self.number,
            work_type: self.work_type.clone(),
            visit: planned.then(|| self.visit.clone()),
            slots: if kind == MailKind::VisitOffered { vec![self.visit.clone()] } else { Vec::new() },
            calendar: None,
            visit_token: None,
            report: (kind == MailKind::WorkCompleted).then(report),
            reason: explained.then(|| self.said.clone()),
            token,
        }
    }
}

/// The visit of a request that there is, or the one that is made up. Whose clock it is this room does not know.
fn visit_of(work_order: &WorkOrder, otherwise: Visit) -> Visit {
    let visit = work_order.plan.as_ref().map(|plan| plan.visit(&TimeZone::UTC));
    visit.map_or(otherwise, |visit| Visit { clock: String::new(), ..visit })
}
