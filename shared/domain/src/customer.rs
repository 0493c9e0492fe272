//! Customers: businesses and people that a tenant serves.

use crate::{
    CustomerId, LocationId, StaffId, TenantId,
    address::Address,
    contact::{Contact, EmailAddress, Phone},
    text::Line,
};
use serde::{Deserialize, Serialize};

/// Whether a customer is served.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CustomerStatus {
    /// Yes.
    #[default]
    Active,
    /// Not any more: its users get nowhere.
    Inactive,
    /// For the time being nothing new: its users see everything and ask for nothing.
    Blocked,
}

impl CustomerStatus {
    /// Every status.
    pub const ALL: [Self; 3] = [Self::Active, Self::Inactive, Self::Blocked];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Blocked => "blocked",
        }
    }

    /// The status of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// A customer.
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
    /// Its main address: where work is done, unless at one of its locations.
    pub address: Address,
    /// Whether it is served.
    #[serde(default)]
    pub status: CustomerStatus,
    /// Who of the staff looks after it.
    #[serde(default)]
    pub account_manager: Option<AccountManager>,
    /// Counts up with each change.
    #[serde(default)]
    pub version: u64,
}

/// Who of the staff looks after a customer, as its users read it on every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountManager {
    /// Who.
    pub staff: StaffId,
    /// Their name.
    pub name: Line,
    /// Their address.
    pub email: EmailAddress,
    /// Their telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
}

/// A place of a customer where work is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// Its id.
    pub id: LocationId,
    /// What people call it.
    pub name: Line,
    /// Where it is.
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
