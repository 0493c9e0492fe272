//! Customers: businesses and people that a tenant serves.

use crate::{
    CustomerId, FieldErrors, FormData, LocationId, Problem, StaffId, TenantId,
    address::Address,
    contact::{Contact, EmailAddress, Phone},
    staff::Staff,
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
    /// Within how many days it pays; none: nothing is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_days: Option<u16>,
    /// Who of the staff looks after it.
    #[serde(default)]
    pub account_manager: Option<AccountManager>,
    /// Counts up with each change.
    #[serde(default)]
    pub version: u64,
}

impl Customer {
    /// Whether anything new is taken for it.
    ///
    /// # Errors
    /// `error-customer-blocked`, `error-customer-inactive`.
    pub fn takes_new_work(&self) -> Result<(), Problem> {
        match self.status {
            CustomerStatus::Active => Ok(()),
            CustomerStatus::Blocked => Err(Problem::new("error-customer-blocked")),
            CustomerStatus::Inactive => Err(Problem::new("error-customer-inactive")),
        }
    }
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

impl From<&Staff> for AccountManager {
    /// Somebody of staff, without a telephone.
    fn from(staff: &Staff) -> Self {
        Self { staff: staff.id, name: staff.name.clone(), email: staff.email.clone(), phone: None }
    }
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

impl Location {
    /// Places that one customer can have.
    pub const MAX: u32 = 200;

    /// Reads `location-name` and the fields of an address.
    #[must_use]
    pub fn parse(id: LocationId, form: &FormData, errors: &mut FieldErrors) -> Option<Self> {
        let name = errors.take("location-name", Line::parse(form.get("location-name")));
        let address = Address::parse(form, errors);
        Some(Self { id, name: name?, address: address? })
    }

    /// Its fields as its form has them.
    #[must_use]
    pub fn filled(&self) -> FormData {
        let mut data: FormData = self.address.rows().into_iter().collect();
        data.set("location-name", self.name.as_str());
        data
    }
}

impl Customer {
    /// Reads `reference`, `name`, `status`, `payment-days`, the contact's fields with `contact-` before them, those of an
    /// address, and `manager-phone`; `before` says whose and which customer it is, and `manager` who was chosen.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn parse(
        (id, tenant, version): (CustomerId, TenantId, u64),
        manager: Option<AccountManager>,
        form: &FormData,
        errors: &mut FieldErrors,
    ) -> Option<Self> {
        let reference = errors.take("reference", reference(form.get("reference")));
        let name = errors.take("name", Line::parse(form.get("name")));
        let status = CustomerStatus::parse(form.get("status")).ok_or(Problem::new("error-choose"));
        let status = errors.take("status", status);
        let contact = Contact::parse(form, "contact-", errors);
        let address = Address::parse(form, errors);
        let days = errors.take("payment-days", payment_days(form.get("payment-days")));
        let phone = errors.take("manager-phone", Phone::optional(form.get("manager-phone")));
        let name = name?;
        Some(Self {
            id,
            tenant,
            reference: reference?,
            contact: Contact { company: Some(name.clone()), ..contact? },
            name,
            address: address?,
            status: status?,
            payment_days: days?,
            account_manager: manager.map(|manager| AccountManager { phone: phone.flatten(), ..manager }),
            version,
        })
    }

    /// Its fields as its form has them, but for the account manager's.
    #[must_use]
    pub fn filled(&self) -> FormData {
        let phone = |phone: Option<&Phone>| phone.map(|phone| phone.as_str().to_owned()).unwrap_or_default();
        let mut data: FormData = self.address.rows().into_iter().collect();
        data.set("reference", self.reference.as_str());
        data.set("name", self.name.as_str());
        data.set("status", self.status.as_str());
        data.set("payment-days", self.payment_days.map(|days| days.to_string()).unwrap_or_default());
        data.set("contact-name", self.contact.name.as_str());
        data.set("contact-email", self.contact.email.as_str());
        data.set("contact-phone", phone(self.contact.phone.as_ref()));
        let manager = self.account_manager.as_ref();
        data.set("manager-phone", phone(manager.and_then(|manager| manager.phone.as_ref())));
        data
    }

    /// Whether a guest who typed this postcode knows the customer: compared without case and spaces.
    #[must_use]
    pub fn has_postcode(&self, typed: &str) -> bool {
        let plain =
            |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
        self.address.postcode.as_ref().is_some_and(|known| plain(known.as_str()) == plain(typed))
    }
}

/// The longest term of payment, in days.
const PAYMENT_DAYS_MAX: u16 = 365;

fn payment_days(text: &str) -> Result<Option<u16>, Problem> {
    match text.trim() {
        "" => Ok(None),
        typed if typed.bytes().all(|sign| sign.is_ascii_digit()) => match typed.parse() {
            Ok(days) if days <= PAYMENT_DAYS_MAX => Ok(Some(days)),
            _ => Err(Problem::new("error-number-max").with("max", PAYMENT_DAYS_MAX.to_string())),
        },
        _ => Err(Problem::new("error-whole-number")),
    }
}

/// The longest reference, in characters: it stands on letters and is typed off them.
const REFERENCE_MAX: usize = 40;

/// A reference as it is typed off a letter.
pub(crate) fn reference(text: &str) -> Result<Line, Problem> {
    let line = Line::parse(text)?;
    if line.as_str().chars().count() > REFERENCE_MAX {
        return Err(Problem::new("error-too-long").with("max", REFERENCE_MAX.to_string()));
    }
    Ok(line)
}
