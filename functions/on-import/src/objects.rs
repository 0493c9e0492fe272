//! Objects of customers, by their number.

use crate::{known::Owner, part::Part, records::Kind, sheet::Row};
use domain::{
    FieldErrors, FormData, ObjectId, Problem, Result,
    object::{Object, ObjectStatus},
    text::folded,
};

/// Objects.
pub struct Objects;

impl Kind for Objects {
    type Record = Object;

    fn key(&self, row: &FormData) -> String {
        row.get("object-reference").trim().to_uppercase()
    }

    async fn find(&self, part: &Part<'_>, _: Option<&Owner>, row: &FormData) -> Result<Option<Object>> {
        part.app.store.desk_objects(part.who).by_reference(row.get("object-reference")).await
    }

    fn parse(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        row: &FormData,
        before: Option<&Object>,
    ) -> Result<Object, FieldErrors> {
        let mut errors = FieldErrors::none();
        let Some((customer, places)) = owner else { return Err(errors) };
        if before.is_some_and(|known| known.customer != customer.id) {
            errors.add("object-reference", Problem::new("error-import-other-customer"));
            return Err(errors);
        }
        let mut data: FormData = before.map(Object::rows).into_iter().flatten().collect();
        row.0.iter().for_each(|(field, value)| data.set(field, value.clone()));
        let place = row.get("object-location");
        if !place.trim().is_empty() {
            match places.iter().find(|known| folded(known.name.as_str()) == folded(place)) {
                Some(known) => data.set("object-location", known.id.to_string()),
                None => errors.add("object-location", Problem::new("error-import-location")),
            }
        }
        if data.get("object-status").is_empty() {
            data.set("object-status", ObjectStatus::InService.as_str());
        }
        if data.get("object-reference").trim().is_empty() {
            errors.add("object-reference", Problem::new("error-required"));
        }
        let id = || ObjectId::new(part.at(), part.entropy(&self.key(row)));
        let id = before.map_or_else(id, |known| known.id);
        let object = Object::parse(id, (customer, places), before, &data, &mut errors);
        object.filter(|_| errors.is_empty()).ok_or(errors)
    }

    async fn write(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        before: Option<&Object>,
        after: &Object,
        last: &Row,
    ) -> Result<()> {
        let Some((customer, _)) = owner else { return Ok(()) };
        let (objects, moment) = (part.app.store.desk_objects(part.who), part.moment(last));
        match before {
            Some(before) => objects.save(customer, (before, after), moment).await,
            None => objects.create(customer, after, moment).await,
        }
    }
}
