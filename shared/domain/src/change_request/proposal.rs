//! An edit of a company's own data: which part, what is to be changed into what, and whether it still can be.

use crate::{
    AddressId, FieldErrors, FormData, Problem, Refusal,
    activity::FieldChange,
    address::Address,
    contact::Contact,
    customer::Customer,
    postal::{AddressBook, PostalAddress, Wished},
    text::Line,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What becomes of an edit that a customer's Admin makes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Editing {
    /// It counts at once.
    Directly,
    /// It waits until somebody of staff approves it.
    #[default]
    Approval,
    /// There is none.
    Never,
}

impl Editing {
    /// Every rule.
    pub const ALL: [Self; 3] = [Self::Directly, Self::Approval, Self::Never];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Directly => "directly",
            Self::Approval => "approval",
            Self::Never => "never",
        }
    }

    /// The rule of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == word)
    }
}

/// The parts of a company's data that have a rule of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Name and main address.
    Company,
    /// Whom to talk to.
    Contact,
    /// Addresses for goods and invoices.
    Address,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 3] = [Self::Company, Self::Contact, Self::Address];

    /// The word in addresses and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Contact => "contact",
            Self::Address => "address",
        }
    }

    /// The part of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == word)
    }
}

/// Name and main address of a company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyFacts {
    /// Its name.
    pub name: Line,
    /// Its main address.
    pub address: Address,
}

impl CompanyFacts {
    /// Those of a customer.
    #[must_use]
    pub fn of(customer: &Customer) -> Self {
        Self { name: customer.name.clone(), address: customer.address.clone() }
    }

    fn rows(&self) -> Rows {
        [("name", self.name.to_string())].into_iter().chain(self.address.rows()).collect()
    }

    /// Reads `name` and the fields of an address.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn parse(form: &FormData) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let name = errors.take("name", Line::parse(form.get("name")));
        let address = Address::parse(form, &mut errors);
        name.zip(address).map(|(name, address)| Self { name, address }).ok_or(errors)
    }
}

/// What is to be changed into what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proposal {
    /// Name and main address.
    Company {
        /// As they were.
        before: CompanyFacts,
        /// As they are to be.
        after: CompanyFacts,
    },
    /// Whom to talk to.
    Contact {
        /// As it was.
        before: Contact,
        /// As it is to be.
        after: Contact,
    },
    /// An address: new without a `before`, taken away without an `after`.
    Address {
        /// As it was.
        before: Option<PostalAddress>,
        /// As it is to be.
        after: Option<PostalAddress>,
        /// What it is to be the default for.
        #[serde(default)]
        wished: Wished,
    },
}

impl Proposal {
    /// The company facts that a form says, of a customer.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn company(customer: &Customer, form: &FormData) -> Result<Self, FieldErrors> {
        Ok(Self::Company { before: CompanyFacts::of(customer), after: CompanyFacts::parse(form)? })
    }

    /// The contact that a form says, of a customer.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn contact(customer: &Customer, form: &FormData) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let parsed = Contact::parse(form, "contact-", &mut errors);
        let after = parsed.filter(|_| errors.is_empty()).ok_or(errors)?;
        Ok(Self::Contact { before: customer.contact.clone(), after })
    }

    /// A customer as it is, changed into itself: what a form is given out with.
    #[must_use]
    pub fn unchanged(part: Part, customer: &Customer) -> Self {
        match part {
            Part::Contact => {
                Self::Contact { before: customer.contact.clone(), after: customer.contact.clone() }
            }
            Part::Company | Part::Address => {
                let facts = CompanyFacts::of(customer);
                Self::Company { before: facts.clone(), after: facts }
            }
        }
    }

    /// Which part of the company's data it is about.
    #[must_use]
    pub const fn part(&self) -> Part {
        match self {
            Self::Company { .. } => Part::Company,
            Self::Contact { .. } => Part::Contact,
            Self::Address { .. } => Part::Address,
        }
    }

    /// The address that it is about, if it is about one.
    #[must_use]
    pub fn address(&self) -> Option<AddressId> {
        match self {
            Self::Address { before, after, .. } => before.as_ref().or(after.as_ref()).map(|one| one.id),
            _ => None,
        }
    }

    /// Field by field, old and new.
    #[must_use]
    pub fn changes(&self) -> Vec<FieldChange> {
        let (old, new) = self.rows();
        let names: Vec<&str> =
            if new.is_empty() { &old } else { &new }.iter().map(|(name, _)| *name).collect();
        let value =
            |rows: &[(&str, String)], at: usize| rows.get(at).map_or(String::new(), |row| row.1.clone());
        let change = |(at, name): (usize, &str)| {
            let (old, new) = (value(&old, at), value(&new, at));
            (old != new).then(|| FieldChange { field: name.to_owned(), old, new })
        };
        let mut changes: Vec<FieldChange> = names.into_iter().enumerate().filter_map(change).collect();
        if let Self::Address { wished, .. } = self {
            let wishes = [("default-shipping", wished.shipping), ("default-billing", wished.billing)];
            let wish = |field: &str| FieldChange {
                field: field.to_owned(),
                old: String::new(),
                new: "yes".to_owned(),
            };
            changes.extend(wishes.into_iter().filter(|(_, on)| *on).map(|(field, _)| wish(field)));
        }
        changes
    }

    /// What a form carries along, so that whoever sends it is told when what it is about was changed meanwhile.
    #[must_use]
    pub fn stamp(&self) -> String {
        let old = self.rows().0.into_iter().map(|(_, value)| value);
        let digest = Sha256::digest(old.collect::<Vec<_>>().join("\n"));
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The fields by name, as they were and as they are to be; an address that is not there has none.
    fn rows(&self) -> (Rows, Rows) {
        match self {
            Self::Company { before, after } => (before.rows(), after.rows()),
            Self::Contact { before, after } => (contact_rows(before), contact_rows(after)),
            Self::Address { before, after, .. } => {
                let rows =
                    |one: &Option<PostalAddress>| one.as_ref().map(PostalAddress::rows).unwrap_or_default();
                (rows(before), rows(after))
            }
        }
    }

    /// Whether what it is about is not any more what it was when the edit was made.
    #[must_use]
    pub fn is_overtaken(&self, customer: &Customer, book: &AddressBook) -> bool {
        match self {
            Self::Company { before, .. } => CompanyFacts::of(customer) != *before,
            // The company that stands beside the name follows the company's own.
            Self::Contact { before, .. } => contact_rows(&customer.contact) != contact_rows(before),
            Self::Address { before: Some(before), .. } => book.find(before.id) != Some(before),
            Self::Address { before: None, after, .. } => {
                after.as_ref().is_some_and(|after| book.find(after.id).is_some())
            }
        }
    }

    /// The customer with the edit carried out; the same where it is about an address.
    #[must_use]
    pub fn customer(&self, customer: &Customer) -> Customer {
        match self.clone() {
            Self::Company { after: CompanyFacts { name, address }, .. } => {
                let contact = Contact { company: Some(name.clone()), ..customer.contact.clone() };
                Customer { name, address, contact, ..customer.clone() }
            }
            Self::Contact { after, .. } => {
                let contact = Contact { company: customer.contact.company.clone(), ..after };
                Customer { contact, ..customer.clone() }
            }
            Self::Address { .. } => customer.clone(),
        }
    }

    /// The addresses with the edit carried out; the same where it is about none.
    ///
    /// # Errors
    /// `refusal-too-many-addresses`.
    pub fn book(&self, book: &AddressBook) -> Result<AddressBook, Refusal> {
        match self {
            Self::Address { before: None, after: Some(_), .. } if !book.has_room() => {
                Err(Refusal(Problem::new("refusal-too-many-addresses")))
            }
            Self::Address { after: Some(after), wished, .. } => Ok(book.with(after.clone(), *wished)),
            Self::Address { before: Some(before), after: None, .. } => Ok(book.without(before.id)),
            _ => Ok(book.clone()),
        }
    }
}

/// Names of fields with their values.
type Rows = Vec<(&'static str, String)>;

fn contact_rows(contact: &Contact) -> Rows {
    let phone = contact.phone.as_ref().map(|phone| phone.as_str().to_owned());
    vec![
        ("contact-name", contact.name.to_string()),
        ("contact-email", contact.email.to_string()),
        ("contact-phone", phone.unwrap_or_default()),
    ]
}
