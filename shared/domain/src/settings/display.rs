//! Which sections exist for customers.

use super::{Kind, Setting, Table, no_check, worded};
use crate::{Problem, display::PortalSection, form::Choice, portal::Portal};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "display",
    settings: &[Setting::new("sections", Kind::ManyOf(sections, shown, set_shown))],
    check: no_check,
};

fn sections(_: &Portal) -> Vec<Choice> {
    PortalSection::ALL.map(|section| worded(section.as_str())).into()
}

fn shown(portal: &Portal) -> Vec<String> {
    let shown = PortalSection::ALL.into_iter().filter(|section| portal.display.shows(*section));
    shown.map(|section| section.as_str().to_owned()).collect()
}

fn set_shown(portal: &mut Portal, chosen: &[&str]) -> Result<(), Problem> {
    let is_chosen = |section: &PortalSection| chosen.contains(&section.as_str());
    portal.display.set(&PortalSection::ALL.into_iter().filter(is_chosen).collect::<Vec<_>>());
    Ok(())
}
