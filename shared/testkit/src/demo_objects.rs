//! What is installed at the demo company's customers, as its file says it.

use crate::demo::Demo;
use domain::{
    CustomerId, LocationId, ObjectId, Result, TenantId,
    object::{Object, ObjectStatus},
    text::{Line, Text},
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use store::Store;

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

impl Demo {
    /// Gives the first customer so many more lifts like its first one, each with a long name and a reference.
    ///
    /// # Errors
    /// What the store says.
    pub async fn more_objects(&self, store: &Store, now: Timestamp, count: u8) -> Result<()> {
        for n in 0..count {
            let object = Object {
                id: ObjectId::new(now, [n; 16]),
                name: crate::line(&format!("Een personenlift met een lange naam nummer {n}")),
                reference: Some(crate::line(&format!("LANG-{n}"))),
                ..self.objects[0].clone()
            };
            store.setup().create_object(&object).await?;
        }
        Ok(())
    }
}
