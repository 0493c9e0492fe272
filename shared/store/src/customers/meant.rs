//! Whom staff mean by what they type where a customer is asked for.

use super::{CustomerRow, DeskCustomers};
use domain::{CustomerId, Result, customer::Customer, error::there, text::folded};

/// Whom somebody means by what they type.
#[derive(Debug)]
pub enum Meant {
    /// This one.
    One(Box<Customer>),
    /// One of these, or of more that come after them by name.
    Several(Vec<CustomerRow>),
    /// There is none.
    Nobody,
}

impl Meant {
    fn one(customer: Customer) -> Self {
        Self::One(Box::new(customer))
    }
}

impl DeskCustomers<'_> {
    /// The customer whom somebody means by what they type: its id, its number, its name, or a beginning that no other
    /// customer's name has.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn meant(&self, typed: &str) -> Result<Meant> {
        if let Ok(id) = typed.trim().parse::<CustomerId>() {
            return Ok(there(self.find(id).await)?.map_or(Meant::Nobody, Meant::one));
        }
        let name = folded(typed);
        if name.is_empty() {
            return Ok(Meant::Nobody);
        }
        let (known, page) = futures_util::try_join!(self.by_reference(typed), self.list(typed, None))?;
        if let Some(customer) = known {
            return Ok(Meant::one(customer));
        }
        let exactly: Vec<_> = page.rows.iter().filter(|row| folded(&row.name) == name).collect();
        let only = match (&exactly[..], &page.rows[..]) {
            ([only], _) => only.id,
            ([], [only]) => only.id,
            ([], []) => return Ok(Meant::Nobody),
            _ => return Ok(Meant::Several(page.rows)),
        };
        Ok(there(self.find(only).await)?.map_or(Meant::Nobody, Meant::one))
    }
}
