//! A step of a work order's life: said by what happened, it follows what becomes of the record and who is told.

use super::{Change, Moment, ToAsker, entry};
use crate::{
    EventId, Refusal,
    link::LinkToken,
    mails::MailKind,
    notice::{Notice, Outgoing, WorkNews},
    portal::Portal,
    project::NamedProject,
    timeline::{Actor, Happening},
    work_order::{Action, WorkOrder},
};
use jiff::Timestamp;

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
        after.take(&what, portal, moment);
        let keeps = after.keeps_a_calendar(before, &what);
        let asker = if by != after.asker() || keeps { ToAsker::Yes } else { ToAsker::No };
        let news = after.news(before, portal, &what, moment.now);
        let news = news.map(|notice| after.to_guest(portal, moment, notice));
        let but = Some(&by).filter(|_| !keeps);
        let told = news.map(|mail| after.with_watchers(portal, mail, asker, but)).unwrap_or_default();
        let to_company = after.withdrawn(&what, &by).or_else(|| after.answered(before, portal, &what, &by));
        let to_company = to_company.and_then(|notice| after.to_company(portal, moment, notice));
        let mails: Vec<Outgoing> = told.into_iter().chain(to_company).collect();
        Ok(Self::of(before, after, entry(by, moment, what), mails))
    }

    /// Staff say to which project it belongs; none: to none any more.
    ///
    /// # Errors
    /// When nobody has confirmed it yet.
    pub fn belongs(
        before: &WorkOrder,
        to: Option<NamedProject>,
        by: Actor,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        let mut after = before.by(Action::Note)?;
        let what = Happening::ProjectChosen { to: to.as_ref().map(|project| project.name.clone()) };
        after.project = to;
        Ok(Self::of(before, after, entry(by, moment, what), Vec::new()))
    }
}

impl WorkOrder {
    /// Keeps what a step brings. A reason is that of the stage it is in, so every step ends the one before.
    fn take(&mut self, what: &Happening, portal: &Portal, moment: Moment) {
        self.reason = match what {
            Happening::Rejected { reason } | Happening::Held { reason } | Happening::Cancelled { reason } => {
                Some(reason.clone())
            }
            _ => None,
        };
        match what {
            Happening::Completed { .. } => {
                self.completed_at = Timestamp::from_second(moment.now.as_second()).ok();
            }
            Happening::Reopened => self.completed_at = None,
            _ => {}
        }
        self.take_visit(what, portal, moment);
    }

    /// The secret of a new link to its visit.
    pub(super) fn fresh_visit_token(&self, event: EventId) -> LinkToken {
        self.status_token.derived(&format!("visit/{event}"))
    }

    /// What whoever asked hears of a step; none: they see it on its page alone.
    fn news(&self, before: &Self, portal: &Portal, what: &Happening, now: Timestamp) -> Option<Notice> {
        let (number, work_type) = (self.number, self.kind_for_asker(portal));
        let token = self.status_token.clone();
        let kind = match what {
            Happening::Accepted { .. } => return Some(Notice::RequestAccepted { number, work_type, token }),
            Happening::Rejected { reason } => {
                return Some(Notice::RequestRejected { number, work_type, reason: reason.clone(), token });
            }
            Happening::Planned { again: false, .. } | Happening::VisitChosen { again: false, .. } => {
                MailKind::WorkPlanned
            }
            Happening::Planned { again: true, .. } | Happening::VisitChosen { again: true, .. } => {
                MailKind::WorkReplanned
            }
            Happening::SlotsOffered { .. } => MailKind::VisitOffered,
            Happening::VisitCancelled { .. } => MailKind::VisitCancelled,
            Happening::VisitReminded => MailKind::VisitReminder,
            Happening::Started => MailKind::WorkStarted,
            Happening::Held { .. } => MailKind::WorkOnHold,
            Happening::Resumed => MailKind::WorkResumed,
            Happening::Completed { .. } => MailKind::WorkCompleted,
            Happening::Closed => MailKind::WorkClosed,
            Happening::Reopened => MailKind::WorkReopened,
            Happening::Cancelled { .. } => MailKind::WorkCancelled,
            _ => return None,
        };
        let report = match what {
            Happening::Completed { report } => Some(portal.work.report(report.in_words())),
            _ => None,
        };
        let reason = match what {
            Happening::VisitCancelled { reason } => Some(reason.clone()),
            _ => self.reason.clone(),
        };
        let arranged = self.arranged(before, portal, what, now);
        let news = WorkNews { kind, number, work_type, report, reason, token, ..arranged };
        Some(Notice::Work(Box::new(news)))
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
