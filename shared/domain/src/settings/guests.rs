//! The public form: who may send it, what it takes, what has to be accepted.

use super::{Kind, Length, LineOf, Setting, Table, any_text};
use crate::{
    FieldErrors, Problem, Translated,
    form::Choice,
    portal::{Portal, Terms},
    work_type::WorkType,
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "guest-requests",
    settings: &[
        Setting::new(
            "enabled",
            Kind::Tick(|portal| portal.guests.enabled, |portal, on| portal.guests.enabled = on),
        ),
        Setting::new("work-types", Kind::ManyOf(work_types, open_work_types, set_work_types)),
        Setting::new(
            "confirmation",
            Kind::Tick(|portal| portal.guests.confirmation, |portal, on| portal.guests.confirmation = on),
        ),
        Setting::new(
            "new-contacts",
            Kind::Tick(|portal| portal.guests.new_contacts, |portal, on| portal.guests.new_contacts = on),
        ),
        Setting::new(
            "address-changes",
            Kind::Tick(
                |portal| portal.guests.address_changes,
                |portal, on| portal.guests.address_changes = on,
            ),
        ),
        Setting::new(
            "on-behalf",
            Kind::Tick(|portal| portal.guests.on_behalf, |portal, on| portal.guests.on_behalf = on),
        ),
        Setting::new(
            "attachments",
            Kind::Tick(|portal| portal.guests.attachments, |portal, on| portal.guests.attachments = on),
        ),
        Setting::new(
            "files",
            Kind::Line(LineOf::Number, |portal| portal.guests.files.count.to_string(), set_files),
        ),
        Setting::new("terms", Kind::Texts(Length::Long, any_text, terms, set_terms)),
    ],
    check,
};

/// Most files that one request can bring.
const FILES_MAX: u32 = 50;

pub(super) fn work_types(portal: &Portal) -> Vec<Choice> {
    let choice = |one: &WorkType| Choice { key: one.key.clone(), label: one.name.clone() };
    portal.work_types.iter().map(choice).collect()
}

fn open_work_types(portal: &Portal) -> Vec<String> {
    portal.guest_work_types().map(|one| one.key.clone()).collect()
}

fn set_work_types(portal: &mut Portal, chosen: &[&str]) -> Result<(), Problem> {
    for one in &mut portal.work_types {
        one.open_to_guests = chosen.contains(&one.key.as_str());
    }
    Ok(())
}

fn set_files(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.guests.files.count = file_count(typed)?;
    Ok(())
}

/// How many files one request can bring.
pub(super) fn file_count(typed: &str) -> Result<u32, Problem> {
    let count: u32 = typed.parse().map_err(|_| Problem::new("error-number"))?;
    if count == 0 {
        return Err(Problem::new("error-number-min").with("min", "1"));
    }
    if count > FILES_MAX {
        return Err(Problem::new("error-number-max").with("max", FILES_MAX.to_string()));
    }
    Ok(count)
}

fn terms(portal: &Portal) -> Translated {
    portal.guests.terms.as_ref().map(|terms| terms.text.clone()).unwrap_or_default()
}

fn set_terms(portal: &mut Portal, text: Translated) {
    portal.guests.terms = Terms::revised(portal.guests.terms.take(), text);
}

fn check(portal: &Portal, errors: &mut FieldErrors) {
    if portal.guests.enabled && portal.guest_work_types().next().is_none() {
        errors.add("enabled", Problem::new("error-no-work-type"));
    }
}
