//! What a list shows of an object, and by what it is found. Nothing of an object that its customer reads can be kept back, so
//! both sides look for the same words; the customer's name is the desk's alone.

use super::{Object, Place};
use crate::{
    CustomerId, LocationId, ObjectId, TenantId, UserId,
    finding::{ListFinding, ListTerm},
    principal::Member,
    text::{Line, folded},
    work_order::{is_numbered, joined, words},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt};

/// So many words of one object can be found; its numbers come first.
pub const WORDS: usize = 20;
/// As many characters of a type count.
const LETTERS: usize = 32;

/// An object as the lists have it that it is found in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectCard {
    /// Which.
    pub id: ObjectId,
    /// Of which customer.
    pub customer: CustomerId,
    /// The customer's name; the desk's alone.
    pub customer_name: String,
    /// What people call it; long texts end with an ellipsis where a row has no room.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// What its maker has stamped on it.
    pub serial: Option<String>,
    /// At which place; none: at the main address.
    pub location: Option<LocationId>,
    /// What its place is called; the desk's alone. None: it is at the main address, or nothing is known of its place.
    pub place: Option<String>,
    /// When it is to be serviced next.
    pub next_service: Option<Date>,
    /// Whether it is used.
    pub in_service: bool,
}

/// Which objects a list shows: those with all of these terms.
pub type ObjectFinding = ListFinding<ObjectTerm>;

/// Something that objects are found by. What few have sorts last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectTerm {
    /// Nothing in particular: all of them.
    All,
    /// It is at this place: the customer's alone.
    At(Place),
    /// It is this customer's: the desk's alone.
    Customer(CustomerId),
    /// It is of this type, folded.
    Kind(String),
    /// This word, folded, stands in it.
    Word(String),
}

impl ObjectTerm {
    /// The term of a type; none: there is nothing to it but signs.
    #[must_use]
    pub fn of_kind(kind: &str) -> Option<Self> {
        let kind: String = folded(kind).chars().take(LETTERS).collect();
        (!kind.trim().is_empty()).then(|| Self::Kind(kind.trim().to_owned()))
    }
}

impl ListTerm for ObjectTerm {
    type Card = ObjectCard;

    const ALL: Self = Self::All;

    fn at(place: LocationId) -> Self {
        Self::At(Place::At(place))
    }

    fn by(_: UserId) -> Option<Self> {
        None
    }

    fn is_listed(&self) -> bool {
        *self != Self::All
    }

    fn is_in_row(&self) -> bool {
        !matches!(self, Self::Kind(_) | Self::Word(_))
    }

    fn holds(&self, card: &ObjectCard) -> bool {
        match self {
            Self::All | Self::Kind(_) | Self::Word(_) => true,
            Self::At(place) => Place::of(card.location) == *place,
            Self::Customer(customer) => card.customer == *customer,
        }
    }
}

impl fmt::Display for ObjectTerm {
    /// As it stands in keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::At(place) => write!(f, "at:{place}"),
            Self::Customer(customer) => write!(f, "customer:{customer}"),
            Self::Kind(kind) => write!(f, "kind:{kind}"),
            Self::Word(word) => write!(f, "word:{word}"),
        }
    }
}

impl Object {
    /// What lists show of it; its customer and its place are called like this.
    #[must_use]
    pub fn card(&self, customer: &str, place: Option<&Line>) -> ObjectCard {
        ObjectCard {
            id: self.id,
            customer: self.customer,
            customer_name: customer.to_owned(),
            name: self.name.to_string(),
            kind: self.kind.to_string(),
            serial: self.serial.as_ref().map(Line::to_string),
            location: self.location,
            place: place.map(Line::to_string),
            next_service: self.next_service,
            in_service: self.is_in_service(),
        }
    }

    /// What its customer's users find it by; its place is called like this.
    #[must_use]
    pub fn terms_of_customer(&self, place: Option<&Line>) -> BTreeSet<ObjectTerm> {
        let plain = [ObjectTerm::All, ObjectTerm::At(Place::of(self.location))];
        plain
            .into_iter()
            .chain(ObjectTerm::of_kind(self.kind.as_str()))
            .chain(self.words(None, place))
            .collect()
    }

    /// What staff find it by; its customer and its place are called like this.
    #[must_use]
    pub fn terms_of_tenant(&self, customer: &str, place: Option<&Line>) -> BTreeSet<ObjectTerm> {
        let plain = [ObjectTerm::All, ObjectTerm::Customer(self.customer)];
        let kind = ObjectTerm::of_kind(self.kind.as_str());
        plain.into_iter().chain(kind).chain(self.words(Some(customer), place)).collect()
    }

    /// Its words: its numbers as a whole and in their parts, then what it is called, and where it is.
    fn words(&self, customer: Option<&str>, place: Option<&Line>) -> impl Iterator<Item = ObjectTerm> {
        let numbers = [self.serial.as_ref(), self.reference.as_ref()];
        let numbers = numbers.into_iter().flatten().map(Line::as_str);
        let called = [Some(&self.name), Some(&self.kind), place].into_iter().flatten().map(Line::as_str);
        let texts = numbers.clone().chain(called).chain(customer);
        let parted = |text| {
            let numbered = str::split_whitespace(text).filter(|part| is_numbered(part)).filter_map(joined);
            numbered.chain(words(text)).collect::<Vec<_>>()
        };
        let mut found: Vec<String> = Vec::new();
        for word in numbers.filter_map(joined).chain(texts.flat_map(parted)) {
            if found.len() < WORDS && !found.contains(&word) {
                found.push(word);
            }
        }
        found.into_iter().map(ObjectTerm::Word)
    }
}

impl Member {
    /// Whether what a list says of an object is in their scope: the same decision as about the object itself.
    #[must_use]
    pub fn sees_card(&self, card: &ObjectCard) -> bool {
        card.customer == self.customer() && self.sees_objects_at(card.location)
    }
}

/// That an object may be found by something else than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectIndexCommand {
    /// Whose.
    pub tenant: TenantId,
    /// Which.
    pub object: ObjectId,
    /// In which version it was written.
    pub version: u64,
}
