//! How customers' users get in, and what they may do at all here.

use super::{Kind, Setting, Table, no_check, worded};
use crate::{Problem, change_request::Editing, form::Choice, portal::Portal};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "users",
    settings: &[
        Setting::new(
            "password",
            Kind::Tick(|portal| portal.sign_in.password, |portal, on| portal.sign_in.password = on),
        ),
        Setting::new(
            "manage-users",
            Kind::Tick(|portal| portal.users.manage_users, |portal, on| portal.users.manage_users = on),
        ),
        Setting::new(
            "company",
            Kind::OneOf(
                rules,
                |portal| word(portal.users.company),
                |portal, typed| set(&mut portal.users.company, typed),
            ),
        ),
        Setting::new(
            "contacts",
            Kind::OneOf(
                rules,
                |portal| word(portal.users.contacts),
                |portal, typed| set(&mut portal.users.contacts, typed),
            ),
        ),
        Setting::new(
            "addresses",
            Kind::OneOf(
                rules,
                |portal| word(portal.users.addresses),
                |portal, typed| set(&mut portal.users.addresses, typed),
            ),
        ),
    ],
    check: no_check,
};

fn rules(_: &Portal) -> Vec<Choice> {
    Editing::ALL.map(|rule| worded(rule.as_str())).into()
}

fn word(rule: Editing) -> String {
    rule.as_str().to_owned()
}

fn set(rule: &mut Editing, typed: &str) -> Result<(), Problem> {
    *rule = Editing::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}
