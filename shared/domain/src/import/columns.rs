//! What can be imported, and what a row of each kind says.

use serde::{Deserialize, Serialize};

/// What the rows of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImportKind {
    /// Customers, by their reference.
    Customers,
    /// Places of customers, by their name.
    Locations,
    /// Addresses of customers for goods and invoices, by their name.
    Addresses,
    /// Users of customers, by their mail address.
    Users,
    /// Objects of customers, by their number.
    Objects,
    /// Work orders of customers, by the number that they had.
    WorkOrders,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A text.
    Text,
    /// A day.
    Date,
    /// An amount of money.
    Amount,
    /// One of these words.
    Word(&'static [&'static str]),
}

/// One thing that a row can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The field of the record's own form.
    pub field: &'static str,
    /// The key of its name.
    pub label: &'static str,
    /// Whether every row has to say it.
    pub required: bool,
    /// What it holds.
    pub holds: Holds,
}

const fn text(field: &'static str, label: &'static str) -> Column {
    Column { field, label, required: false, holds: Holds::Text }
}

const fn date(field: &'static str, label: &'static str) -> Column {
    Column { field, label, required: false, holds: Holds::Date }
}

impl Column {
    /// The field that names the customer that a row is about, where it is about another thing of theirs.
    pub const CUSTOMER: &str = "customer";
}

const fn words(field: &'static str, label: &'static str, words: &'static [&'static str]) -> Column {
    Column { field, label, required: false, holds: Holds::Word(words) }
}

const fn required(column: Column) -> Column {
    Column { required: true, ..column }
}

/// By what a row names the customer that its record belongs to.
const CUSTOMER: Column = required(text(Column::CUSTOMER, "import-customer"));
const STREET: Column = required(text("street", "request-street"));
const ADDITION: Column = text("addition", "request-addition");
const POSTCODE: Column = text("postcode", "request-postcode");
const CITY: Column = required(text("city", "request-city"));
const REGION: Column = text("region", "request-region");
const COUNTRY: Column = required(text("country", "request-country"));

const CUSTOMERS: &[Column] = &[
    required(text("reference", "customers-field-reference")),
    required(text("name", "customers-field-name")),
    required(text("contact-name", "customers-field-contact-name")),
    required(text("contact-email", "customers-field-contact-email")),
    text("contact-phone", "customers-field-contact-phone"),
    STREET,
    ADDITION,
    POSTCODE,
    CITY,
    REGION,
    COUNTRY,
    text("payment-days", "customers-field-payment-days"),
    words("status", "customers-field-status", &["active", "inactive", "blocked"]),
];

const LOCATIONS: &[Column] = &[
    CUSTOMER,
    required(text("location-name", "customers-location-name")),
    STREET,
    ADDITION,
    POSTCODE,
    CITY,
    REGION,
    COUNTRY,
];

const ADDRESSES: &[Column] = &[
    CUSTOMER,
    required(text("address-name", "address-name")),
    words("shipping", "import-shipping", &["yes", "no"]),
    words("billing", "import-billing", &["yes", "no"]),
    STREET,
    ADDITION,
    POSTCODE,
    CITY,
    REGION,
    COUNTRY,
];

const USERS: &[Column] = &[
    CUSTOMER,
    required(text("name", "import-user-name")),
    required(text("email", "import-user-email")),
    required(words("role", "import-role", &["admin", "buyer", "finance", "viewer"])),
    words("scope", "import-scope", &["company", "own"]),
    words("language", "import-language", &["en", "nl", "de", "fr", "pt", "es"]),
];

const OBJECTS: &[Column] = &[
    CUSTOMER,
    required(text("object-reference", "customers-field-object-reference")),
    required(text("object-name", "customers-field-object-name")),
    required(text("object-kind", "customers-field-object-kind")),
    text("object-serial", "customers-field-object-serial"),
    text("object-location", "customers-field-object-location"),
    date("object-installed", "customers-field-object-installed"),
    date("object-warranty", "customers-field-object-warranty"),
    text("object-contract", "customers-field-object-contract"),
    date("object-service", "customers-field-object-service"),
    text("object-note", "customers-field-object-note"),
    words("object-status", "customers-field-object-status", &["in-service", "out-of-service"]),
];

const WORK_ORDERS: &[Column] = &[
    CUSTOMER,
    text("key", "import-key"),
    required(date("requested-on", "import-requested-on")),
    required(text("work-type", "import-work-type")),
    required(text("description", "import-description")),
    words(
        "stage",
        "import-work-stage",
        &["requested", "accepted", "completed", "closed", "rejected", "cancelled"],
    ),
    text("object", "import-object"),
    text("location", "import-location"),
    Column { field: "cost", label: "import-cost", required: false, holds: Holds::Amount },
    text("own-reference", "import-own-reference"),
];

impl ImportKind {
    /// Every kind, in the order in which they build upon each other.
    pub const ALL: [Self; 6] =
        [Self::Customers, Self::Locations, Self::Addresses, Self::Users, Self::Objects, Self::WorkOrders];

    /// The word in addresses, keys and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Locations => "locations",
            Self::Addresses => "addresses",
            Self::Users => "users",
            Self::Objects => "objects",
            Self::WorkOrders => "work-orders",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// What a row can say, in the order of the record's form.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Customers => CUSTOMERS,
            Self::Locations => LOCATIONS,
            Self::Addresses => ADDRESSES,
            Self::Users => USERS,
            Self::Objects => OBJECTS,
            Self::WorkOrders => WORK_ORDERS,
        }
    }

    /// Whether any column holds this.
    #[must_use]
    pub fn has(self, holds: Holds) -> bool {
        self.columns().iter().any(|column| column.holds == holds)
    }
}
