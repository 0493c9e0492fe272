//! Customers: businesses and people that a tenant serves.

use crate::{CustomerId, TenantId, address::Address, contact::Contact, text::Line};
use serde::{Deserialize, Serialize};

/// A customer, as far as requests need to know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// Whose customer.
    pub tenant: TenantId,
    /// The reference that stands on its letters; unique per tenant, compared in upper case.
    pub reference: Line,
    /// Its name.
    pub name: Line,
    /// Whom to talk to.
    pub contact: Contact,
    /// Where work is done.
    pub address: Address,
}

impl Customer {
    /// Whether a guest who typed this postcode knows the customer: compared without case and spaces.
    #[must_use]
    pub fn has_postcode(&self, typed: &str) -> bool {
        let plain =
            |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
        self.address.postcode.as_ref().is_some_and(|known| plain(known.as_str()) == plain(typed))
    }
}
