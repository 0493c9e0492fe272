//! Which sections exist for customers, and what their lists show.

use super::{Kind, Setting, Table, no_check, worded};
use crate::{
    Problem,
    display::{PortalSection, RequestColumn},
    form::Choice,
    portal::Portal,
    work_order::Stage,
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "display",
    settings: &[
        Setting::new("sections", Kind::ManyOf(sections, shown, set_shown)),
        Setting::new("columns", Kind::ManyOf(columns, shown_columns, set_columns)),
        Setting::new("stages", Kind::ManyOf(stages, shown_stages, set_stages)),
    ],
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

fn columns(_: &Portal) -> Vec<Choice> {
    RequestColumn::ALL.map(|column| worded(column.as_str())).into()
}

fn shown_columns(portal: &Portal) -> Vec<String> {
    let shown = RequestColumn::ALL.into_iter().filter(|column| portal.display.shows_column(*column));
    shown.map(|column| column.as_str().to_owned()).collect()
}

fn set_columns(portal: &mut Portal, chosen: &[&str]) -> Result<(), Problem> {
    let is_chosen = |column: &RequestColumn| chosen.contains(&column.as_str());
    portal.display.set_columns(&RequestColumn::ALL.into_iter().filter(is_chosen).collect::<Vec<_>>());
    Ok(())
}

fn stages(_: &Portal) -> Vec<Choice> {
    Stage::LISTED.map(|stage| worded(stage.as_str())).into()
}

fn shown_stages(portal: &Portal) -> Vec<String> {
    let shown = Stage::LISTED.into_iter().filter(|stage| portal.display.shows_stage(*stage));
    shown.map(|stage| stage.as_str().to_owned()).collect()
}

/// A list without any stage would be no list.
fn set_stages(portal: &mut Portal, chosen: &[&str]) -> Result<(), Problem> {
    let chosen: Vec<Stage> =
        Stage::LISTED.into_iter().filter(|stage| chosen.contains(&stage.as_str())).collect();
    if chosen.is_empty() {
        return Err(Problem::new("error-choose"));
    }
    portal.display.set_stages(&chosen);
    Ok(())
}
