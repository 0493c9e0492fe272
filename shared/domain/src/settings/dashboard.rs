//! What stands on the first page of whoever has signed in, in order.

use super::{Kind, List, Setting, Table, list::numbered, no_check, worded};
use crate::{
    Problem,
    display::{Dashboard, DashboardPart},
    form::Choice,
    portal::Portal,
};

/// The section.
pub static SECTION: Table<Portal> =
    Table { key: "dashboard", settings: &[Setting::new("parts", Kind::Rows(&PARTS))], check: no_check };

static PARTS: List<Portal, DashboardPart> = List {
    settings: &[Setting::new("part", Kind::OneOf(parts, |part| part.as_str().to_owned(), set_part))],
    check: no_check,
    get: |portal| numbered(&portal.dashboard.0),
    blank: first_left,
    set,
    stem: "",
    most: DashboardPart::ALL.len(),
};

/// The first part that is not there yet.
fn first_left(portal: &Portal, _: &str) -> DashboardPart {
    let left = DashboardPart::ALL.into_iter().find(|part| !portal.dashboard.0.contains(part));
    left.unwrap_or(DashboardPart::Actions)
}

fn parts(_: &DashboardPart) -> Vec<Choice> {
    DashboardPart::ALL.map(|part| worded(part.as_str())).into()
}

fn set_part(part: &mut DashboardPart, typed: &str) -> Result<(), Problem> {
    *part = DashboardPart::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn set(portal: &mut Portal, parts: Vec<(String, DashboardPart)>) -> Result<(), Problem> {
    let parts: Vec<DashboardPart> = parts.into_iter().map(|(_, part)| part).collect();
    let twice = parts.iter().enumerate().any(|(place, part)| parts[..place].contains(part));
    if twice {
        return Err(Problem::new("error-dashboard-twice"));
    }
    portal.dashboard = Dashboard(parts);
    Ok(())
}
