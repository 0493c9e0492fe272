//! A customer's addresses for goods and for invoices: several, and one default for each use.

use crate::{AddressId, FieldErrors, FormData, Problem, address::Address, text::Line};
use serde::{Deserialize, Serialize};

/// What an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Goods go there.
    Shipping,
    /// Invoices go there.
    Billing,
}

impl Purpose {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Shipping, Self::Billing];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shipping => "shipping",
            Self::Billing => "billing",
        }
    }
}

/// One address of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostalAddress {
    /// Its id.
    pub id: AddressId,
    /// What people call it.
    pub name: Line,
    /// Goods can go there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shipping: bool,
    /// Invoices can go there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub billing: bool,
    /// Where it is.
    pub address: Address,
}

/// What an address is wished to be the default for, beside what it is already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wished {
    /// For goods.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shipping: bool,
    /// For invoices.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub billing: bool,
}

/// All addresses of a customer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressBook {
    /// The addresses, in the order in which they came.
    pub addresses: Vec<PostalAddress>,
    /// Where goods go unless somebody says otherwise.
    pub shipping: Option<AddressId>,
    /// Where invoices go unless somebody says otherwise.
    pub billing: Option<AddressId>,
    /// Counts up with each change.
    pub version: u64,
}

impl PostalAddress {
    /// Addresses that one customer can have.
    pub const MAX: usize = 50;

    /// Reads `address-name`, the ticks `shipping` and `billing`, and the fields of an address; at least one tick.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn parse(id: AddressId, form: &FormData) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let name = errors.take("address-name", Line::parse(form.get("address-name")));
        let (shipping, billing) = (form.ticked("shipping"), form.ticked("billing"));
        if !shipping && !billing {
            errors.add("shipping", Problem::new("error-address-use"));
        }
        let address = Address::parse(form, &mut errors);
        match (name, address) {
            (Some(name), Some(address)) if errors.is_empty() => {
                Ok(Self { id, name, shipping, billing, address })
            }
            _ => Err(errors),
        }
    }

    /// Whether it is for this.
    #[must_use]
    pub const fn serves(&self, purpose: Purpose) -> bool {
        match purpose {
            Purpose::Shipping => self.shipping,
            Purpose::Billing => self.billing,
        }
    }

    /// Its fields by name, for the log.
    #[must_use]
    pub fn rows(&self) -> Vec<(&'static str, String)> {
        let yes = |on: bool| if on { "yes" } else { "" }.to_owned();
        let ticks = [("shipping", yes(self.shipping)), ("billing", yes(self.billing))];
        let own = [("address-name", self.name.to_string())].into_iter().chain(ticks);
        own.chain(self.address.rows()).collect()
    }
}

impl Wished {
    /// Reads the ticks `default-shipping` and `default-billing`.
    #[must_use]
    pub fn parse(form: &FormData) -> Self {
        Self { shipping: form.ticked("default-shipping"), billing: form.ticked("default-billing") }
    }

    const fn holds(self, purpose: Purpose) -> bool {
        match purpose {
            Purpose::Shipping => self.shipping,
            Purpose::Billing => self.billing,
        }
    }
}

impl AddressBook {
    /// One of the addresses.
    #[must_use]
    pub fn find(&self, id: AddressId) -> Option<&PostalAddress> {
        self.addresses.iter().find(|one| one.id == id)
    }

    /// The default for something.
    #[must_use]
    pub const fn default_for(&self, purpose: Purpose) -> Option<AddressId> {
        match purpose {
            Purpose::Shipping => self.shipping,
            Purpose::Billing => self.billing,
        }
    }

    /// Whether an address is the default for something.
    #[must_use]
    pub fn is_default(&self, id: AddressId, purpose: Purpose) -> bool {
        self.default_for(purpose) == Some(id)
    }

    /// Whether there is room for one more.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.addresses.len() < PostalAddress::MAX
    }

    /// The book with an address added, or in the place of the one with its id.
    #[must_use]
    pub fn with(&self, address: PostalAddress, wished: Wished) -> Self {
        let mut book = self.clone();
        let id = address.id;
        match book.addresses.iter_mut().find(|known| known.id == id) {
            Some(known) => *known = address,
            None => book.addresses.push(address),
        }
        book.settled(Some((id, wished)))
    }

    /// The book without an address.
    #[must_use]
    pub fn without(&self, id: AddressId) -> Self {
        let mut book = self.clone();
        book.addresses.retain(|one| one.id != id);
        book.settled(None)
    }

    /// As soon as any address is for something, one of them is the default for it: the one that is wished to be, else
    /// the one that was, else the first.
    fn settled(mut self, changed: Option<(AddressId, Wished)>) -> Self {
        self.version += 1;
        let default = |book: &Self, purpose| {
            let good = |id: &AddressId| book.find(*id).is_some_and(|one| one.serves(purpose));
            let wished = changed.filter(|(_, wished)| wished.holds(purpose)).map(|(id, _)| id);
            let first = || book.addresses.iter().find(|one| one.serves(purpose)).map(|one| one.id);
            wished.filter(good).or_else(|| book.default_for(purpose).filter(good)).or_else(first)
        };
        (self.shipping, self.billing) = (default(&self, Purpose::Shipping), default(&self, Purpose::Billing));
        self
    }
}
