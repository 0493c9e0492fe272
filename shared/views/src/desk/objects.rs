//! The desk's pages of a customer's objects: the list, an object, the sheet of labels to print.

mod all;
pub(in crate::desk) mod form;
mod labels;
mod list;
mod show;

pub use all::AllObjects;
pub use labels::{Label, LabelSheetPage, sheet_address};
pub use list::{ObjectList, ObjectListPage};
pub use show::{ObjectPage, Shown};

use super::customers::PortalOpt;
use crate::parts::{Control, Field, Opt};
use domain::{CustomerId, ObjectId};

/// Where all objects are found at the desk, without the host.
pub const ALL: &str = "/desk/objects";

/// Address of a customer's objects at the desk, without the host.
#[must_use]
pub fn list_address(customer: CustomerId) -> String {
    format!("/desk/objects/{customer}")
}

/// Address of an object at the desk, without the host.
#[must_use]
pub fn address(customer: CustomerId, object: ObjectId) -> String {
    format!("/desk/objects/{customer}/{object}")
}

/// The portals that a label can open; where there is but one, nothing is to be chosen.
fn portal(locale: crate::Locale, portals: &[PortalOpt]) -> Option<Field> {
    let options =
        portals.iter().map(|portal| Opt::new(portal.id.to_string(), portal.name.as_str())).collect();
    let field = Field::new(locale, "portal", locale.t("object-label-portal"), Control::Select(options));
    let first = portals.first()?.id.to_string();
    (portals.len() > 1).then(|| field.value(first))
}
