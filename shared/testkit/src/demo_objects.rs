//! What is installed at the demo company's customers, as its file says it.

use domain::{
    CustomerId, LocationId, ObjectId, TenantId,
    object::{Object, ObjectStatus},
    text::{Line, Text},
};
use jiff::civil::Date;
use serde::Deserialize;

/// An object in the file.
#[derive(Deserialize)]
pub(crate) struct ObjectText {
    customer: CustomerId,
    id: ObjectId,
    name: Line,
    kind: Line,
    #[serde(default)]
    serial: Option<Line>,
    #[serde(default)]
    reference: Option<Line>,
    #[serde(default)]
    location: Option<LocationId>,
    #[serde(default)]
    installed: Option<Date>,
    #[serde(default)]
    warranty: Option<Date>,
    #[serde(default)]
    contract: Option<Line>,
    #[serde(default)]
    service: Option<Date>,
    #[serde(default)]
    note: Option<Text>,
    #[serde(default)]
    status: ObjectStatus,
}

impl ObjectText {
    /// The object of a tenant; nobody has made its label yet.
    pub(crate) fn of(self, tenant: TenantId) -> Object {
        Object {
            id: self.id,
            tenant,
            customer: self.customer,
            name: self.name,
            kind: self.kind,
            reference: self.reference,
            serial: self.serial,
            location: self.location,
            installed_on: self.installed,
            warranty_until: self.warranty,
            contract: self.contract,
            next_service: self.service,
            note: self.note,
            status: self.status,
            label: None,
            version: 0,
        }
    }
}
