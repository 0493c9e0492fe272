//! Links that open a record without signing in: whether, and for how long.

use super::{Kind, LineOf, Setting, Table, no_check};
use crate::{
    Problem,
    link::{LinkKind, SharedLink},
    portal::Portal,
};

/// Whether links of a kind open anything.
macro_rules! on {
    ($name:literal, $kind:expr) => {
        Setting::new(
            $name,
            Kind::Tick(
                |portal| portal.links.rule($kind).on,
                |portal, on| portal.links.set($kind, SharedLink { on, ..portal.links.rule($kind) }),
            ),
        )
    };
}

/// For how many days.
macro_rules! days {
    ($name:literal, $kind:expr) => {
        Setting::new(
            $name,
            Kind::Line(
                LineOf::Number,
                |portal| portal.links.rule($kind).days.to_string(),
                |portal, typed| {
                    let days = days(typed)?;
                    portal.links.set($kind, SharedLink { days, ..portal.links.rule($kind) });
                    Ok(())
                },
            ),
        )
    };
}

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "links",
    settings: &[
        on!("request", LinkKind::Request),
        days!("request-days", LinkKind::Request),
        on!("visit", LinkKind::Visit),
        days!("visit-days", LinkKind::Visit),
    ],
    check: no_check,
};

fn days(typed: &str) -> Result<u16, Problem> {
    let days: u32 = typed.parse().map_err(|_| Problem::new("error-number"))?;
    match u16::try_from(days) {
        Ok(0) => Err(Problem::new("error-number-min").with("min", "1")),
        Ok(days) if days <= SharedLink::DAYS_MAX => Ok(days),
        _ => Err(Problem::new("error-number-max").with("max", SharedLink::DAYS_MAX.to_string())),
    }
}
