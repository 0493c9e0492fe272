//! Work orders: what customers see of them, and what they do about visits themselves, and until when.

use super::{Kind, LineOf, Setting, Table, no_check, worded};
use crate::{
    Problem,
    form::Choice,
    portal::Portal,
    work_order::{VisitRules, WorkPart},
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "work-orders",
    settings: &[
        Setting::new("parts", Kind::ManyOf(parts, shown_parts, set_parts)),
        Setting::new(
            "comments",
            Kind::Tick(|portal| portal.work.comments, |portal, on| portal.work.comments = on),
        ),
        Setting::new(
            "choose",
            Kind::Tick(|portal| portal.visits.choose, |portal, on| portal.visits.choose = on),
        ),
        Setting::new(
            "cancel",
            Kind::Tick(|portal| portal.visits.cancel, |portal, on| portal.visits.cancel = on),
        ),
        Setting::new(
            "hours",
            Kind::Line(LineOf::Number, |portal| portal.visits.hours.to_string(), set_hours),
        ),
    ],
    check: no_check,
};

fn parts(_: &Portal) -> Vec<Choice> {
    WorkPart::ALL.map(|part| worded(part.as_str())).into()
}

fn shown_parts(portal: &Portal) -> Vec<String> {
    let shown = WorkPart::ALL.into_iter().filter(|part| portal.work.shows(*part));
    shown.map(|part| part.as_str().to_owned()).collect()
}

fn set_parts(portal: &mut Portal, chosen: &[&str]) -> Result<(), Problem> {
    let is_chosen = |part: &WorkPart| chosen.contains(&part.as_str());
    portal.work.set(&WorkPart::ALL.into_iter().filter(is_chosen).collect::<Vec<_>>());
    Ok(())
}

fn set_hours(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    let hours: u32 = typed.parse().map_err(|_| Problem::new("error-number"))?;
    let most = || Problem::new("error-number-max").with("max", VisitRules::HOURS_MAX.to_string());
    let hours = u16::try_from(hours).ok().filter(|hours| *hours <= VisitRules::HOURS_MAX).ok_or_else(most)?;
    portal.visits.hours = hours;
    Ok(())
}
