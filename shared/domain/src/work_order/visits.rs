//! What customers and staff agree about a visit: slots on offer, which one it became, what may still be changed until
//! when, and why not. What a stage allows at all [`super::Stage`] says.

use super::{Action, Assignee, Plan, Stage, WorkOrder};
use crate::{FieldErrors, FormData, Problem, Refusal, Result, link::LinkToken, portal::Portal, text::Text};
use jiff::{SignedDuration, Timestamp, Zoned, tz::TimeZone};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// So long before a visit its reminder goes out.
const REMINDED_BEFORE: SignedDuration = SignedDuration::from_hours(24);

/// What is arranged about the visits of a work order, beside the one that is planned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Visits {
    /// Slots that the customer can take, the soonest first. They stay on offer when one is taken, to move to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<Plan>,
    /// The customer has said that the planned visit suits, or has chosen it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub confirmed: bool,
    /// When the reminder of the planned visit is due; none: it went out, or the visit was planned later than that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remind_at: Option<Timestamp>,
    /// Secret of the visit's own link, for whoever has no account; none: no mail has carried one yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<LinkToken>,
}

/// What a portal has decided about what customers do about visits themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct VisitRules {
    /// Whether they confirm visits, choose slots and move to others.
    pub choose: bool,
    /// Whether they call visits off.
    pub cancel: bool,
    /// So many hours before a visit it can no longer be moved or called off.
    pub hours: u16,
}

impl Default for VisitRules {
    fn default() -> Self {
        Self { choose: true, cancel: true, hours: 24 }
    }
}

impl VisitRules {
    /// The earliest cut-off: four weeks before the visit, in hours.
    pub const HOURS_MAX: u16 = 672;
}

/// The form in which staff offer slots.
pub struct Offer;

impl Offer {
    /// So many slots it takes at most.
    pub const SLOTS_MAX: usize = 6;
    /// So many slots make a choice.
    pub const SLOTS_MIN: usize = 2;

    /// The names of the fields of a slot: day, from, until, who comes.
    #[must_use]
    pub fn fields(slot: usize) -> [String; 4] {
        ["date", "from", "to", "engineer"].map(|part| format!("slot-{}-{part}", slot + 1))
    }

    /// Reads the form: slots in which nothing is said are none. `now` is the time on the portal's clock.
    ///
    /// # Errors
    /// The fields to mend: those of [`Plan::parse`], `error-slot-past`, `error-slot-twice`, `error-slots-few`.
    pub fn parse(form: &FormData, colleagues: &[Assignee], now: &Zoned) -> Result<Vec<Plan>, FieldErrors> {
        let mut errors = FieldErrors::none();
        let mut slots: Vec<Plan> = Vec::new();
        for place in 0..Self::SLOTS_MAX {
            let fields = Self::fields(place);
            let [date, from, to, engineer] = &fields;
            // Somebody who is named alone says no more than an empty row does.
            let is_empty = [date, from, to].iter().all(|field| form.get(field).trim().is_empty());
            if is_empty && place >= Self::SLOTS_MIN {
                continue;
            }
            let Some(slot) = Plan::slot(form, [date, from, to, engineer], colleagues, now, &mut errors)
            else {
                continue;
            };
            if slots.iter().any(|other| other.key() == slot.key()) {
                errors.add(date, Problem::new("error-slot-twice"));
            }
            slots.push(slot);
        }
        slots.sort_by_key(|slot| (slot.date, slot.from, slot.to));
        if errors.is_empty() && slots.len() >= Self::SLOTS_MIN { Ok(slots) } else { Err(errors) }
    }
}

/// What somebody on the customer's side answers about a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VisitAnswer {
    /// It suits.
    Confirm,
    /// This slot, by its word.
    Choose(String),
    /// No slot fits; what would.
    Decline(Text),
    /// It is called off; why.
    Cancel(Text),
}

impl VisitAnswer {
    /// The name of the field that carries [`WorkOrder::arranged_word`].
    pub const SEEN: &'static str = "seen";

    /// The names of its fields: which answer, the slot, what would fit, why it is called off.
    pub const FIELDS: [&'static str; 4] = ["answer", "slot", "decline-text", "visit-reason"];

    /// Reads the form.
    ///
    /// # Errors
    /// The fields to mend.
    pub fn parse(form: &FormData) -> Result<Self, FieldErrors> {
        let [answer, slot, fits, reason] = Self::FIELDS;
        let mut errors = FieldErrors::none();
        let text = |field: &str, errors: &mut FieldErrors| errors.take(field, Text::parse(form.get(field)));
        let parsed = match form.get(answer) {
            "confirm" => Some(Self::Confirm),
            "choose" => {
                let chosen = Some(form.get(slot).to_owned()).filter(|word| !word.is_empty());
                errors.take(slot, chosen.ok_or(Problem::new("error-choose"))).map(Self::Choose)
            }
            "decline" => text(fits, &mut errors).map(Self::Decline),
            "cancel" => text(reason, &mut errors).map(Self::Cancel),
            _ => errors.take(slot, Err(Problem::new("error-choose"))),
        };
        parsed.ok_or(errors)
    }
}

fn refused<T>(key: &'static str) -> Result<T, Refusal> {
    Err(Refusal(Problem::new(key)))
}

/// A refusal that says whom to call: the company's telephone, or its mail where it has none.
fn call_us<T>(keys: [&'static str; 2], portal: &Portal, hours: u16) -> Result<T, Refusal> {
    let (phone, email) = (portal.contact.phone.trim(), portal.contact.email.as_str());
    let [by_phone, by_mail] = keys;
    let problem = if phone.is_empty() {
        Problem::new(by_mail).with("email", email.to_owned())
    } else {
        Problem::new(by_phone).with("phone", phone.to_owned())
    };
    Err(Refusal(problem.with("hours", hours.to_string())))
}

/// What the customer's side may do about the visit of a work order that came through a portal, at a time.
impl WorkOrder {
    /// The visit, while somebody comes or has come; what rests or was called off has none.
    #[must_use]
    pub fn visit_planned(&self) -> Option<&Plan> {
        let comes =
            matches!(self.stage, Stage::Planned | Stage::InProgress | Stage::Completed | Stage::Closed);
        self.plan.as_ref().filter(|_| comes)
    }

    /// The visit that takes somebody's time: also of what rests, since it may go on as it was.
    #[must_use]
    pub fn booked(&self) -> Option<&Plan> {
        let taken = matches!(self.stage, Stage::Planned | Stage::InProgress | Stage::OnHold);
        self.plan.as_ref().filter(|_| taken)
    }

    /// A word for the visit and the slots on offer, for forms: another one as soon as either is another.
    #[must_use]
    pub fn arranged_word(&self) -> String {
        // The visit stands first, planned or not: what is planned is never taken for what is offered.
        let planned = self.plan.as_ref().map(Plan::key).unwrap_or_default();
        let offered = self.visits.offered.iter().map(Plan::key);
        let all: Vec<_> = [planned].into_iter().chain(offered).collect();
        let digest = Sha256::digest(all.join("\n"));
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether the visit and the offer are those that somebody has seen, by their word.
    ///
    /// # Errors
    /// When they have changed since.
    pub(crate) fn is_as_seen(&self, seen: &str) -> Result<(), Refusal> {
        if seen == self.arranged_word() { Ok(()) } else { refused("refusal-visit-changed") }
    }

    /// Whether the customer's side may call the work off: a visit that it would call off along with it has to be one that
    /// may be called off.
    ///
    /// # Errors
    /// The reason why not.
    pub fn may_withdraw(&self, portal: &Portal, now: Timestamp) -> Result<(), Refusal> {
        self.allows(Action::Withdraw)?;
        if self.visit_planned().is_some() { self.may_cancel_visit(portal, now) } else { Ok(()) }
    }

    /// Whether the customer may say that the visit suits.
    ///
    /// # Errors
    /// The reason why not.
    pub fn may_confirm_visit(&self, portal: &Portal, now: Timestamp) -> Result<(), Refusal> {
        self.allows(Action::ConfirmVisit)?;
        if !portal.visits.choose {
            return call_us(["refusal-visits-phone", "refusal-visits-mail"], portal, 0);
        }
        let Some(plan) = self.visit_planned() else { return refused("refusal-no-visit") };
        if plan.starts(&portal.zone()) <= now {
            return refused("refusal-visit-past");
        }
        if self.visits.confirmed { refused("refusal-visit-confirmed") } else { Ok(()) }
    }

    /// The slot of a word, if the customer may take it.
    ///
    /// # Errors
    /// The reason why not.
    pub fn may_choose(&self, slot: &str, portal: &Portal, now: Timestamp) -> Result<&Plan, Refusal> {
        self.may_move(portal, now)?;
        let Some(slot) = self.visits.offered.iter().find(|one| one.key() == slot) else {
            return refused("refusal-slot-gone");
        };
        if self.visit_planned() == Some(slot) {
            return refused("refusal-slot-planned");
        }
        if slot.starts(&portal.zone()) <= now { refused("refusal-slot-past") } else { Ok(slot) }
    }

    /// The slots that the customer may take.
    #[must_use]
    pub fn choices(&self, portal: &Portal, now: Timestamp) -> Vec<&Plan> {
        let open = |slot: &&Plan| self.may_choose(&slot.key(), portal, now).is_ok();
        self.visits.offered.iter().filter(open).collect()
    }

    /// Whether the customer may take any slot that is on offer, or say that none fits.
    ///
    /// # Errors
    /// The reason why not.
    pub fn may_decline(&self, portal: &Portal, now: Timestamp) -> Result<(), Refusal> {
        self.allows(Action::Decline)?;
        self.may_move(portal, now)
    }

    /// Whether the customer may call the visit off.
    ///
    /// # Errors
    /// The reason why not.
    pub fn may_cancel_visit(&self, portal: &Portal, now: Timestamp) -> Result<(), Refusal> {
        self.allows(Action::CancelVisit)?;
        if !portal.visits.cancel {
            return call_us(["refusal-visits-phone", "refusal-visits-mail"], portal, 0);
        }
        match self.visit_planned() {
            Some(plan) => is_in_time(plan, portal, now),
            None => refused("refusal-no-visit"),
        }
    }

    fn may_move(&self, portal: &Portal, now: Timestamp) -> Result<(), Refusal> {
        self.allows(Action::Choose)?;
        if self.visits.offered.is_empty() {
            return refused("refusal-no-offer");
        }
        if !portal.visits.choose {
            return call_us(["refusal-visits-phone", "refusal-visits-mail"], portal, 0);
        }
        self.visit_planned().map_or(Ok(()), |plan| is_in_time(plan, portal, now))
    }

    /// When the reminder of the visit is due, as long as somebody is to come.
    #[must_use]
    pub fn reminder_due(&self) -> Option<Timestamp> {
        self.visits.remind_at.filter(|_| self.stage == Stage::Planned)
    }
}

impl Plan {
    /// When its reminder is due; none: that is over already when it is planned.
    #[must_use]
    pub fn remind_at(&self, zone: &TimeZone, planned_at: Timestamp) -> Option<Timestamp> {
        let due = self.starts(zone).checked_sub(REMINDED_BEFORE).ok()?;
        (planned_at <= due).then_some(due)
    }
}

/// A visit that has begun is past; one that begins soon is too near to be changed without a word.
fn is_in_time(plan: &Plan, portal: &Portal, now: Timestamp) -> Result<(), Refusal> {
    let (starts, hours) = (plan.starts(&portal.zone()), portal.visits.hours);
    if starts <= now {
        return refused("refusal-visit-past");
    }
    if starts.duration_since(now) < SignedDuration::from_hours(i64::from(hours)) {
        return call_us(["refusal-visit-cut-off", "refusal-visit-cut-off-mail"], portal, hours);
    }
    Ok(())
}
