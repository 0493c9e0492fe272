//! The desk's pages of customers, their users, and what was done about both.

mod activity;
mod form;
mod list;
mod sentence;
mod show;
mod user;

pub(crate) use activity::entry;
pub use activity::{
    ActivityPage, ActivityRows, DAYS, Names, about_name, activity_address, change_label, change_line,
    change_value, details, log_address,
};
pub use form::{CustomerForm, FormPage, Section, Typed};
pub use list::{CustomerList, CustomerListPage, CustomerRow};
pub use sentence::sentence;
pub use show::{CustomerPage, LatestRequest, MemberRow, Shown};
pub use user::{InviteForm, PortalOpt, UserForm, UserPage};

use crate::{
    Locale,
    parts::{Breadcrumb, StageChip, Tone, icon},
};
use domain::{CustomerId, UserId, customer::CustomerStatus};

/// Address of the list.
pub const LIST: &str = "/desk/customers";
/// Address of the log.
pub const ACTIVITY: &str = "/desk/activity";

/// Address of a customer at the desk, without the host.
#[must_use]
pub fn address(customer: CustomerId) -> String {
    format!("{LIST}/{customer}")
}

/// The pages above one that is about something of a customer.
pub(in crate::desk) fn above(locale: Locale, (customer, name): (CustomerId, &str)) -> Vec<(String, String)> {
    vec![(locale.t("customers-title").into_owned(), LIST.to_owned()), (name.to_owned(), address(customer))]
}

/// Where a list of a customer's things stands; `title` is the message of what it is called.
pub(in crate::desk) fn within(locale: Locale, customer: (CustomerId, &str), title: &str) -> Breadcrumb {
    Breadcrumb { locale, above: above(locale, customer), here: locale.t(title).into_owned() }
}

/// Address of a customer's user at the desk.
#[must_use]
pub fn user_address(customer: CustomerId, user: UserId) -> String {
    format!("{LIST}/{customer}/users/{user}")
}

/// The word of a status, with its colour and sign.
pub(crate) fn chip(locale: Locale, status: CustomerStatus) -> StageChip {
    let (tone, sign) = match status {
        CustomerStatus::Active => (Tone::Good, "check"),
        CustomerStatus::Inactive => (Tone::Bad, "close"),
        CustomerStatus::Blocked => (Tone::Warn, "lock"),
    };
    StageChip { tone, icon: icon(sign), word: word(locale, status) }
}

/// The word of a status.
#[must_use]
pub fn word(locale: Locale, status: CustomerStatus) -> String {
    locale.t(&format!("customer-status-{}", status.as_str())).into_owned()
}
