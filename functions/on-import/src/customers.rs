//! Customers, by their reference.

use crate::{known::Owner, part::Part, records::Kind, sheet::Row};
use domain::{CustomerId, FieldErrors, FormData, Result, customer::Customer};

/// Customers.
pub struct Customers;

impl Kind for Customers {
    type Record = Customer;

    const OWNED: bool = false;

    fn key(&self, row: &FormData) -> String {
        row.get("reference").trim().to_uppercase()
    }

    async fn find(&self, part: &Part<'_>, _: Option<&Owner>, row: &FormData) -> Result<Option<Customer>> {
        part.app.store.desk_customers(part.who).by_reference(row.get("reference")).await
    }

    fn parse(
        &self,
        part: &Part<'_>,
        _: Option<&Owner>,
        row: &FormData,
        before: Option<&Customer>,
    ) -> Result<Customer, FieldErrors> {
        let mut data = before.map(Customer::filled).unwrap_or_default();
        row.0.iter().for_each(|(field, value)| data.set(field, value.clone()));
        if data.get("status").is_empty() {
            data.set("status", "active");
        }
        let id = || CustomerId::new(part.at(), part.entropy(&self.key(row)));
        let (id, version) = before.map_or_else(|| (id(), 0), |known| (known.id, known.version));
        let manager = before.and_then(|known| known.account_manager.clone());
        let mut errors = FieldErrors::none();
        Customer::parse((id, part.import.tenant, version), manager, &data, &mut errors)
            .filter(|_| errors.is_empty())
            .ok_or(errors)
    }

    async fn write(
        &self,
        part: &Part<'_>,
        _: Option<&Owner>,
        before: Option<&Customer>,
        after: &Customer,
        last: &Row,
    ) -> Result<()> {
        let (customers, moment) = (part.app.store.desk_customers(part.who), part.moment(last));
        match before {
            Some(before) => customers.save(before, after, moment).await,
            None => customers.create(after, moment).await,
        }
    }
}
