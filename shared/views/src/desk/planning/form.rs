//! The form that plans a visit, or plans it anew: the same fields as on the record's page.

use super::Planning;
use crate::{
    Frame, Locale,
    desk::{Typed, address, plan_fields},
    parts::{ErrorSummary, Field},
};
use domain::{
    EventId, FormData,
    work_order::{Action, Plan, WorkOrder, clock},
};
use jiff::{ToSpan, civil::Time, tz::TimeZone};

/// What is being planned.
#[derive(Debug)]
pub struct Chosen<'a> {
    /// The work order.
    pub work_order: &'a WorkOrder,
    /// The clock of the portal that it came through.
    pub zone: TimeZone,
    /// For sending the form twice.
    pub once: EventId,
    /// What was typed.
    pub typed: Typed,
}

/// The form as the page has it.
#[derive(Debug)]
pub struct PlanForm {
    /// What is planned.
    pub title: String,
    /// The record.
    pub record: String,
    /// What it is, for whom, and where.
    pub facts: Vec<String>,
    /// The days that suit whoever asked; empty: they have not said.
    pub wishes: String,
    /// Where it is sent.
    pub action: String,
    /// What it sends along.
    pub hidden: Vec<(&'static str, String)>,
    /// Day, window, engineer; and whether it is planned all the same.
    pub fields: Vec<Field>,
    /// What the button says.
    pub send: String,
    /// The plan with nothing chosen.
    pub back: String,
    /// Why it cannot be planned; none: it can.
    pub refusal: Option<String>,
    /// Why nothing was done.
    problem: Option<String>,
}

impl PlanForm {
    pub(super) fn new(frame: &Frame, planning: &Planning<'_>, chosen: &Chosen<'_>) -> Self {
        let (locale, work_order, place) = (frame.locale, chosen.work_order, &planning.place);
        let number = work_order.number.to_string();
        let word = if work_order.plan.is_some() { "replan" } else { "plan" };
        let known = known(frame, planning, chosen);
        let data = if chosen.typed.form.has(Plan::FIELDS[0]) { &chosen.typed.form } else { &known };
        let today = frame.now.to_zoned(chosen.zone.clone()).date();
        let contact = &work_order.contact;
        let who = contact.company.as_ref().unwrap_or(&contact.name);
        let wishes: Vec<String> =
            work_order.preferred_dates.iter().map(|date| locale.short_date(*date)).collect();
        let wishes = if wishes.is_empty() {
            String::new()
        } else {
            locale.t1("planning-wishes", "dates", wishes.join(", "))
        };
        Self {
            title: locale.t1(&format!("desk-step-{word}-title"), "number", number),
            record: address(work_order.id),
            facts: vec![
                work_order.work_type_name.clone(),
                who.to_string(),
                format!("{}, {}", work_order.address.street, work_order.address.city),
            ],
            wishes,
            action: place.action(work_order.id),
            hidden: vec![
                ("csrf", frame.csrf().to_owned()),
                ("version", work_order.version.to_string()),
                ("once", chosen.once.to_string()),
            ],
            fields: plan_fields(
                frame,
                (data, &chosen.typed.errors),
                planning.engineers,
                (contact.name.as_str(), today),
            ),
            send: locale.t(&format!("desk-step-{word}-send")).into_owned(),
            back: place.resting().to_string(),
            refusal: work_order.allows(Action::Plan).err().map(|refusal| locale.problem(&refusal.0)),
            problem: chosen.typed.problem.clone(),
        }
    }

    pub(super) fn summary(&self, locale: Locale) -> ErrorSummary {
        let summary = ErrorSummary::new(locale).fields(&self.fields);
        match &self.problem {
            Some(problem) => summary.line(problem.as_str()),
            None => summary,
        }
    }
}

/// The visit as it is planned; of what has none yet, two hours on the day that is seen, with whoever is seen alone or looks
/// after it.
fn known(frame: &Frame, planning: &Planning<'_>, chosen: &Chosen<'_>) -> FormData {
    let [date, from, to, engineer] = Plan::FIELDS;
    if let Some(plan) = &chosen.work_order.plan {
        let who = plan.engineer.as_ref().map(|one| one.id.to_string()).unwrap_or_default();
        let values = [plan.date.to_string(), clock(plan.from), clock(plan.to), who];
        return Plan::FIELDS.into_iter().zip(values).collect();
    }
    let now = frame.now.to_zoned(chosen.zone.clone());
    let days = planning.place.span.days();
    let suits =
        |day: &&jiff::civil::Date| chosen.work_order.preferred_dates.contains(*day) && **day >= now.date();
    let ahead = |day: &&jiff::civil::Date| **day >= now.date();
    let day = days.iter().find(suits).or_else(|| days.iter().find(ahead)).copied().unwrap_or(now.date());
    // Today begins with the next full hour, as long as it is day.
    let next = now.time().hour().saturating_add(1);
    let hour = if day == now.date() && (8..17).contains(&next) { next } else { 8 };
    let begin = Time::constant(hour, 0, 0, 0);
    let end = begin.saturating_add(2.hours());
    let who = planning.place.engineer.or(chosen.work_order.assignee.as_ref().map(|one| one.id));
    let who = who.map(|one| one.to_string()).unwrap_or_default();
    [(date, day.to_string()), (from, clock(begin)), (to, clock(end)), (engineer, who)].into_iter().collect()
}
