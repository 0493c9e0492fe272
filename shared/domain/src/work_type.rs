//! What a company can be asked to do, and what has to be known for it.

use crate::{Translated, form::Form};
use serde::{Deserialize, Serialize};

/// A kind of work that a portal takes requests for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkType {
    /// Name in addresses and records: lower case letters, digits, hyphens.
    pub key: String,
    /// What people read.
    pub name: Translated,
    /// One line that helps to choose.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub hint: Translated,
    /// Whether guests may ask for it.
    pub open_to_guests: bool,
    /// The description that stands in the form at first.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub default_description: Translated,
    /// Whether days that suit are asked for.
    #[serde(default)]
    pub preferred_dates: bool,
    /// What can be asked for along with it.
    #[serde(default)]
    pub items: Vec<Item>,
    /// Its free fields, in their newest version.
    pub form: Form,
}

/// Something that can be asked for along with a work type, in a quantity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Name in records.
    pub key: String,
    /// What people read.
    pub name: Translated,
    /// Largest quantity per request; the smallest is 0, not asked for.
    pub max: u32,
}
