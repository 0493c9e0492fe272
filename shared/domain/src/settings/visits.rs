//! Visits: what customers do about them themselves, and until when.

use super::{Kind, LineOf, Setting, Table, no_check};
use crate::{Problem, portal::Portal, work_order::VisitRules};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "visits",
    settings: &[
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

fn set_hours(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    let hours: u32 = typed.parse().map_err(|_| Problem::new("error-number"))?;
    let most = || Problem::new("error-number-max").with("max", VisitRules::HOURS_MAX.to_string());
    let hours = u16::try_from(hours).ok().filter(|hours| *hours <= VisitRules::HOURS_MAX).ok_or_else(most)?;
    portal.visits.hours = hours;
    Ok(())
}
