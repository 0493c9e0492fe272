//! What the steps about a visit bring: what becomes of the plan and the offer, and what both sides and their calendars
//! hear of it.

use super::{Change, Moment};
use crate::{
    EventId, Refusal, WorkOrderId,
    mails::MailKind,
    notice::{Answered, Notice, VisitNews, WorkNews},
    portal::Portal,
    text::Text,
    timeline::{Actor, Happening},
    work_order::{Plan, VisitAnswer, Visits, WorkOrder},
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

impl Change {
    /// The customer's side answers about a visit, as they have `seen` it ([`WorkOrder::arranged_word`]): what has been
    /// planned or offered since is no part of their answer. Who takes a slot names it; it moves no visit that they have not
    /// seen.
    ///
    /// # Errors
    /// When the stage, the portal, or the time does not allow it. Whether somebody else has the slot meanwhile the store
    /// finds out.
    pub fn answer(
        before: &WorkOrder,
        portal: &Portal,
        (answer, seen): (&VisitAnswer, &str),
        by: Actor,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        let now = moment.now;
        let what = match answer {
            VisitAnswer::Confirm => {
                before.is_as_seen(seen)?;
                before.may_confirm_visit(portal, now)?;
                Happening::VisitConfirmed
            }
            VisitAnswer::Choose(slot) => {
                if before.visit_planned().is_some() {
                    before.is_as_seen(seen)?;
                }
                let plan = before.may_choose(slot, portal, now)?.clone();
                Happening::VisitChosen { plan, again: before.visit_planned().is_some() }
            }
            VisitAnswer::Decline(text) => {
                before.is_as_seen(seen)?;
                before.may_decline(portal, now)?;
                Happening::SlotsDeclined { text: text.clone() }
            }
            VisitAnswer::Cancel(reason) => {
                before.is_as_seen(seen)?;
                before.may_cancel_visit(portal, now)?;
                Happening::VisitCancelled { reason: reason.clone() }
            }
        };
        Self::step(before, portal, what, by, moment)
    }

    /// The reminder of the visit, if it is due and the visit has not begun. It is the same event however often it is asked
    /// for, so that it goes out once.
    #[must_use]
    pub fn remind(before: &WorkOrder, portal: &Portal, now: Timestamp) -> Option<Self> {
        let zone = portal.zone();
        let (due, starts) = (before.reminder_due()?, before.visit_planned()?.starts(&zone));
        if now < due || starts <= now {
            return None;
        }
        let moment = Moment { now, event: reminder(before.id, due) };
        Self::step(before, portal, Happening::VisitReminded, Actor::System, moment).ok()
    }
}

/// The event of the reminder that is due at a time.
fn reminder(work_order: WorkOrderId, due: Timestamp) -> EventId {
    let digest = Sha256::digest(format!("reminder/{work_order}/{due}"));
    let mut entropy = [0; 16];
    entropy.copy_from_slice(&digest[..16]);
    EventId::new(due, entropy)
}

impl WorkOrder {
    /// Keeps what a step brings about the visit.
    pub(super) fn take_visit(&mut self, what: &Happening, portal: &Portal, moment: Moment) {
        let remind_at = |plan: &Plan| plan.remind_at(&portal.zone(), moment.now);
        match what {
            // What staff plan ends what they had offered before.
            Happening::Planned { plan, .. } => {
                self.plan = Some(plan.clone());
                let token = self.visits.token.take();
                self.visits = Visits { remind_at: remind_at(plan), token, ..Visits::default() };
            }
            Happening::VisitChosen { plan, .. } => {
                self.plan = Some(plan.clone());
                self.visits.remind_at = remind_at(plan);
                self.visits.confirmed = true;
            }
            Happening::SlotsOffered { slots } => self.visits.offered.clone_from(slots),
            Happening::SlotsDeclined { .. } => self.visits.offered.clear(),
            Happening::VisitConfirmed => self.visits.confirmed = true,
            Happening::VisitReminded => self.visits.remind_at = None,
            Happening::VisitCancelled { .. } => {
                let given_up = self.plan.take();
                self.visits.offered.retain(|slot| Some(slot) != given_up.as_ref());
                (self.visits.confirmed, self.visits.remind_at) = (false, None);
            }
            // Nobody knows yet when it goes on: what was offered before is no promise any more.
            Happening::Held { .. } => self.visits.offered.clear(),
            // It was done before the day of the visit: nobody comes then.
            Happening::Completed { .. } => {
                let today = moment.now.to_zoned(portal.zone()).date();
                self.plan.take_if(|plan| plan.date > today);
            }
            // The visit is over, or never was; the next one is planned anew.
            Happening::Reopened => {
                self.plan = None;
                self.visits = Visits { token: self.visits.token.take(), ..Visits::default() };
            }
            _ => {}
        }
        let is_about = matches!(what, Happening::Planned { .. } | Happening::SlotsOffered { .. });
        if is_about && self.origin.is_guest() && self.visits.token.is_none() {
            self.visits.token = Some(self.fresh_visit_token(moment.event));
        }
    }

    /// Whether whoever asked hears of their own step: they took a time, or gave one up that stands in their calendar.
    pub(super) fn keeps_a_calendar(&self, before: &Self, what: &Happening) -> bool {
        matches!(what, Happening::VisitChosen { .. } | Happening::VisitCancelled { .. })
            || (matches!(what, Happening::Cancelled { .. }) && before.visit_planned().is_some())
    }

    /// The part of the news that is about the visit: which it is, or was, what calendars are told, and the way to it.
    pub(super) fn arranged(
        &self,
        before: &Self,
        portal: &Portal,
        what: &Happening,
        now: Timestamp,
    ) -> WorkNews {
        let zone = portal.zone();
        let (was, is) = (before.visit_planned(), self.visit_planned());
        let told = match what {
            Happening::Planned { plan, .. } | Happening::VisitChosen { plan, .. } => Some(plan),
            Happening::VisitReminded => is,
            Happening::VisitCancelled { .. } => was,
            _ => None,
        };
        // Calendars hear of every change of what stands in them, whatever brought it; of what is taken up again the last
        // visit is over, and was.
        let is_over = matches!(what, Happening::Reopened);
        let kept = told.or(if is_over || was == is { None } else { is.or(was) });
        let slots: &[Plan] = match what {
            Happening::SlotsOffered { slots } => slots,
            _ => &[],
        };
        let is_about = told.is_some() || !slots.is_empty();
        WorkNews {
            kind: MailKind::WorkPlanned,
            number: self.number,
            work_type: String::new(),
            visit: told.map(|plan| portal.work.visit(plan.visit(&zone))),
            slots: slots.iter().map(|slot| portal.work.offered(slot.visit(&zone))).collect(),
            calendar: kept.map(|plan| self.calendar_entry(plan, portal, now)),
            visit_token: self.visits.token.clone().filter(|_| is_about && self.origin.is_guest()),
            report: None,
            reason: None,
            token: self.status_token.clone(),
        }
    }

    /// What the company hears of the customer's answer.
    pub(super) fn answered(
        &self,
        before: &Self,
        portal: &Portal,
        what: &Happening,
        by: &Actor,
    ) -> Option<Notice> {
        let now = self.visit_planned();
        let (answer, visit, text): (_, Option<&Plan>, Option<&Text>) = match what {
            Happening::VisitConfirmed => (Answered::Confirmed, now, None),
            Happening::VisitChosen { plan, again: false } => (Answered::Chosen, Some(plan), None),
            Happening::VisitChosen { plan, again: true } => (Answered::Moved, Some(plan), None),
            Happening::SlotsDeclined { text } => (Answered::Declined, now, Some(text)),
            Happening::VisitCancelled { reason } => {
                (Answered::Cancelled, before.visit_planned(), Some(reason))
            }
            _ => return None,
        };
        Some(Notice::VisitAnswered(Box::new(VisitNews {
            number: self.number,
            work_type: self.work_type_name.clone(),
            author: by.name().unwrap_or(&self.contact.name).clone(),
            answer,
            visit: visit.map(|plan| plan.visit(&portal.zone())),
            text: text.cloned(),
            work_order: self.id,
        })))
    }
}
