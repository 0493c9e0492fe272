//! Places of customers, by their name.

use crate::{known::Owner, part::Part, records::Kind, sheet::Row};
use domain::{FieldErrors, FormData, LocationId, Result, customer::Location, text::folded};

/// Places.
pub struct Locations;

impl Kind for Locations {
    type Record = Location;

    fn key(&self, row: &FormData) -> String {
        format!("{}/{}", row.get("customer").trim().to_uppercase(), folded(row.get("location-name")))
    }

    async fn find(&self, _: &Part<'_>, owner: Option<&Owner>, row: &FormData) -> Result<Option<Location>> {
        let meant = folded(row.get("location-name"));
        let places = owner.map(|(_, places)| places.as_slice()).unwrap_or_default();
        Ok(places.iter().find(|place| folded(place.name.as_str()) == meant).cloned())
    }

    fn parse(
        &self,
        part: &Part<'_>,
        _: Option<&Owner>,
        row: &FormData,
        before: Option<&Location>,
    ) -> Result<Location, FieldErrors> {
        let mut data = before.map(Location::filled).unwrap_or_default();
        row.0.iter().for_each(|(field, value)| data.set(field, value.clone()));
        let id = || LocationId::new(part.at(), part.entropy(&self.key(row)));
        let id = before.map_or_else(id, |known| known.id);
        let mut errors = FieldErrors::none();
        Location::parse(id, &data, &mut errors).filter(|_| errors.is_empty()).ok_or(errors)
    }

    async fn write(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        before: Option<&Location>,
        after: &Location,
        last: &Row,
    ) -> Result<()> {
        let Some((customer, _)) = owner else { return Ok(()) };
        let (customers, moment) = (part.app.store.desk_customers(part.who), part.moment(last));
        match before {
            Some(before) => customers.save_part(customer, (before, after), moment).await,
            None => customers.add_part(customer, after, moment).await,
        }
    }
}
