//! How customers' users get in, and what they may do at all here.

use super::{Kind, Setting, Table, no_check};
use crate::portal::Portal;

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
    ],
    check: no_check,
};
