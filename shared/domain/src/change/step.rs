//! A step of a work order's life: said by what happened, it follows what becomes of the record and who is told.

use super::{Change, Moment, entry};
use crate::{
    Refusal,
    mails::MailKind,
    notice::{Notice, Outgoing, WorkNews},
    portal::Portal,
    text::Text,
    timeline::{Actor, Happening},
    work_order::{Report, Visit, WorkOrder},
};

impl Change {
    /// A step of the work's life. The stage follows the state machine, the record takes what the step brings, and the
    /// other side hears of it.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn step(
        before: &WorkOrder,
        portal: &Portal,
        what: Happening,
        by: Actor,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        let mut after = before.by(what.action(&by))?;
        after.take(&what);
        let to_asker = (by != after.asker()).then(|| after.news(portal, &what)).flatten();
        let to_company = after.withdrawn(&what, &by);
        let mails = [
            to_asker.map(|notice| after.to_guest(portal, moment, notice)),
            to_company.and_then(|notice| after.to_company(portal, moment, notice)),
        ];
        let mails: Vec<Outgoing> = mails.into_iter().flatten().collect();
        Ok(Self::of(before, after, entry(by, moment, what), mails))
    }
}

impl WorkOrder {
    /// Keeps what a step brings. A reason is that of the stage it is in, so every step ends the one before.
    fn take(&mut self, what: &Happening) {
        self.reason = match what {
            Happening::Rejected { reason } | Happening::Held { reason } | Happening::Cancelled { reason } => {
                Some(reason.clone())
            }
            _ => None,
        };
        match what {
            Happening::Planned { plan, .. } => self.plan = Some(plan.clone()),
            // The visit is over, or never was; the next one is planned anew.
            Happening::Reopened => self.plan = None,
            _ => {}
        }
    }

    /// What whoever asked hears of a step; none: they see it on its page alone.
    fn news(&self, portal: &Portal, what: &Happening) -> Option<Notice> {
        let (number, work_type) = (self.number, self.kind_for_asker(portal));
        let token = self.status_token.clone();
        let reason = self.reason.clone();
        let news = |kind, visit: Option<Visit>, report: Option<Report>, reason: Option<Text>| {
            let (work_type, token) = (work_type.clone(), token.clone());
            Notice::Work(Box::new(WorkNews { kind, number, work_type, visit, report, reason, token }))
        };
        Some(match what {
            Happening::Accepted { .. } => Notice::RequestAccepted { number, work_type, token },
            Happening::Rejected { reason } => {
                Notice::RequestRejected { number, work_type, reason: reason.clone(), token }
            }
            Happening::Planned { plan, again: false } => {
                news(MailKind::WorkPlanned, Some(plan.visit()), None, None)
            }
            Happening::Planned { plan, again: true } => {
                news(MailKind::WorkReplanned, Some(plan.visit()), None, None)
            }
            Happening::Held { .. } => news(MailKind::WorkOnHold, None, None, reason),
            Happening::Resumed => news(MailKind::WorkResumed, None, None, None),
            Happening::Completed { report } => {
                news(MailKind::WorkCompleted, None, Some(report.in_words()), None)
            }
            Happening::Closed => news(MailKind::WorkClosed, None, None, None),
            Happening::Reopened => news(MailKind::WorkReopened, None, None, None),
            Happening::Cancelled { .. } => news(MailKind::WorkCancelled, None, None, reason),
            _ => return None,
        })
    }

    /// What the company hears when the customer's side calls it off.
    fn withdrawn(&self, what: &Happening, by: &Actor) -> Option<Notice> {
        match (what, by) {
            (Happening::Cancelled { reason }, Actor::Guest { name } | Actor::User { name, .. }) => {
                Some(Notice::WorkWithdrawn {
                    number: self.number,
                    work_type: self.work_type_name.clone(),
                    author: name.clone(),
                    reason: reason.clone(),
                    work_order: self.id,
                })
            }
            _ => None,
        }
    }
}
