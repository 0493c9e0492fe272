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

use super::customers::{self, FormPage, PortalOpt, Section, Typed};
use crate::{
    Frame,
    parts::{Control, Field, FormView, Opt},
};
use domain::{CustomerId, ObjectId};

/// Where all objects are found at the desk, without the host.
pub const ALL: &str = "/desk/objects";

/// Where an object begins that is added from there: with its customer.
pub const NEW: &str = "/desk/objects/new";

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

/// Whose a new object is.
#[must_use]
pub fn whose(frame: Frame, typed: &Typed) -> FormPage {
    let locale = frame.locale;
    let say = |key: &str| locale.t(key).into_owned();
    let customer = FormView::new(locale, &typed.data, &typed.wrong)
        .line("customer", locale.t("record-customer"))
        .suggested_by(customers::LIST)
        .help(locale.t("objects-add-whose-help"));
    let section = Section { title: say("objects-add-whose"), id: "whose", fields: vec![customer] };
    let place = (vec![(say("objects-title"), ALL.to_owned())], say("objects-add"));
    let (send, back) = (say("new-work-order-continue"), ALL.to_owned());
    FormPage::plain(frame, place, vec![section], (NEW.to_owned(), send, back), Vec::new(), typed).asking()
}

/// The portals that a label can open; where there is but one, nothing is to be chosen.
fn portal(locale: crate::Locale, portals: &[PortalOpt]) -> Option<Field> {
    let options =
        portals.iter().map(|portal| Opt::new(portal.id.to_string(), portal.name.as_str())).collect();
    let field = Field::new(locale, "portal", locale.t("object-label-portal"), Control::Select(options));
    let first = portals.first()?.id.to_string();
    (portals.len() > 1).then(|| field.value(first))
}
