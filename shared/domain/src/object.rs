//! Objects: what is installed at a customer and looked after. A lift, a boiler, a machine.

mod finding;

pub use finding::{ObjectCard, ObjectFinding, ObjectIndexCommand, ObjectTerm, WORDS};

use crate::{
    CustomerId, FieldErrors, FormData, LocationId, ObjectId, Problem, TenantId,
    customer::{Customer, Location, reference},
    form::date,
    link::LinkToken,
    request::MAIN_PLACE,
    text::{Line, Text},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A service that is due within so many days is due soon.
pub const SOON: i32 = 30;
/// Longest note, in characters: it is read beside the facts.
const NOTE_MAX: usize = 1_000;

/// Whether an object is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObjectStatus {
    /// Yes.
    #[default]
    InService,
    /// Not any more: nobody asks for work on it, its label opens nothing, and no service is due.
    OutOfService,
}

impl ObjectStatus {
    /// Every status.
    pub const ALL: [Self; 2] = [Self::InService, Self::OutOfService];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InService => "in-service",
            Self::OutOfService => "out-of-service",
        }
    }

    /// The status of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// A piece of installed equipment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Its id.
    pub id: ObjectId,
    /// Of which tenant.
    pub tenant: TenantId,
    /// Of which customer.
    pub customer: CustomerId,
    /// What people call it.
    pub name: Line,
    /// What it is: passenger lift, boiler.
    pub kind: Line,
    /// The tenant's own key of it; unique per tenant, compared in upper case.
    pub reference: Option<Line>,
    /// What its maker has stamped on it.
    pub serial: Option<Line>,
    /// At which of the customer's places; none: at its main address.
    pub location: Option<LocationId>,
    /// Since when it is there.
    pub installed_on: Option<Date>,
    /// The last day under warranty.
    pub warranty_until: Option<Date>,
    /// What was agreed about looking after it.
    pub contract: Option<Line>,
    /// When it is to be serviced next.
    pub next_service: Option<Date>,
    /// What else is worth knowing; the customer reads it too.
    pub note: Option<Text>,
    /// Whether it is used.
    pub status: ObjectStatus,
    /// The secret of the label that sticks on it; none: it has none yet.
    pub label: Option<LinkToken>,
    /// Counts up with each change.
    pub version: u64,
}

/// An object as a record names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedObject {
    /// Which.
    pub id: ObjectId,
    /// Its name at that time.
    pub name: Line,
    /// What its maker has stamped on it, as far as that was known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<Line>,
}

/// Where a list of objects looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// At the customer's main address.
    Main,
    /// At one of its other places.
    At(LocationId),
}

impl Place {
    /// Where an object with this place is.
    #[must_use]
    pub fn of(location: Option<LocationId>) -> Self {
        location.map_or(Self::Main, Self::At)
    }

    /// The place of a word in an address.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        if word == MAIN_PLACE { Some(Self::Main) } else { word.parse().ok().map(Self::At) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Main => f.write_str(MAIN_PLACE),
            Self::At(location) => location.fmt(f),
        }
    }
}

/// When a service is due, counted in days from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// It was to be done so many days ago.
    Overdue(i32),
    /// Today.
    Today,
    /// In so many days.
    In(i32),
}

impl Due {
    /// How far off a day is.
    #[must_use]
    pub fn of(day: Date, today: Date) -> Self {
        match day.since(today).map(|span| span.get_days()).unwrap_or_default() {
            0 => Self::Today,
            days if days < 0 => Self::Overdue(-days),
            days => Self::In(days),
        }
    }

    /// Whether it is time to think of it.
    #[must_use]
    pub const fn is_soon(self) -> bool {
        !matches!(self, Self::In(days) if days > SOON)
    }
}

/// How an object's warranty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warranty {
    /// It holds, to the end of this day.
    Until(Date),
    /// This was its last day.
    Ended(Date),
}

impl Object {
    /// Reads `object-name`, `object-kind`, `object-reference`, `object-serial`, `object-location`, `object-installed`,
    /// `object-warranty`, `object-contract`, `object-service`, `object-note` and `object-status`; `before` is the object as
    /// it is, none: a new one.
    #[must_use]
    pub fn parse(
        id: ObjectId,
        (customer, places): (&Customer, &[Location]),
        before: Option<&Self>,
        form: &FormData,
        errors: &mut FieldErrors,
    ) -> Option<Self> {
        let name = errors.take("object-name", Line::parse(form.get("object-name")));
        let kind = errors.take("object-kind", Line::parse(form.get("object-kind")));
        let number = match form.get("object-reference").trim() {
            "" => Ok(None),
            typed => reference(typed).map(Some),
        };
        let reference = errors.take("object-reference", number);
        let serial = errors.take("object-serial", Line::optional(form.get("object-serial")));
        let location = errors.take("object-location", known_place(form.get("object-location"), places));
        let installed = errors.take("object-installed", date(form.get("object-installed")));
        let warranty = errors.take("object-warranty", date(form.get("object-warranty")));
        if let (Some(Some(installed)), Some(Some(warranty))) = (installed, warranty)
            && warranty < installed
        {
            errors.add("object-warranty", Problem::new("error-before-installed"));
        }
        let contract = errors.take("object-contract", Line::optional(form.get("object-contract")));
        let service = errors.take("object-service", date(form.get("object-service")));
        let note = errors.take("object-note", note(form.get("object-note")));
        let status = ObjectStatus::parse(form.get("object-status")).ok_or(Problem::new("error-choose"));
        let status = errors.take("object-status", status);
        Some(Self {
            id,
            tenant: customer.tenant,
            customer: customer.id,
            name: name?,
            kind: kind?,
            reference: reference?,
            serial: serial?,
            location: location?,
            installed_on: installed?,
            warranty_until: warranty?,
            contract: contract?,
            next_service: service?,
            note: note?,
            status: status?,
            label: before.and_then(|before| before.label.clone()),
            version: before.map_or(0, |before| before.version),
        })
    }

    /// Its fields by name, as its form has them.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, String); 11] {
        let text = |line: &Option<Line>| line.as_ref().map(Line::to_string).unwrap_or_default();
        let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        [
            ("object-name", self.name.to_string()),
            ("object-kind", self.kind.to_string()),
            ("object-serial", text(&self.serial)),
            ("object-reference", text(&self.reference)),
            ("object-location", Place::of(self.location).to_string()),
            ("object-installed", day(self.installed_on)),
            ("object-warranty", day(self.warranty_until)),
            ("object-contract", text(&self.contract)),
            ("object-service", day(self.next_service)),
            ("object-note", self.note.as_ref().map(Text::to_string).unwrap_or_default()),
            ("object-status", self.status.as_str().to_owned()),
        ]
    }

    /// Whether it is used.
    #[must_use]
    pub fn is_in_service(&self) -> bool {
        self.status == ObjectStatus::InService
    }

    /// As a record names it.
    #[must_use]
    pub fn named(&self) -> NamedObject {
        NamedObject { id: self.id, name: self.name.clone(), serial: self.serial.clone() }
    }

    /// The day of its next service, as long as it is used.
    #[must_use]
    pub fn service(&self) -> Option<Date> {
        self.next_service.filter(|_| self.is_in_service())
    }

    /// How its warranty stands today; none: nothing is known of one.
    #[must_use]
    pub fn warranty(&self, today: Date) -> Option<Warranty> {
        let last = self.warranty_until?;
        Some(if today <= last { Warranty::Until(last) } else { Warranty::Ended(last) })
    }
}

/// The place that a form names, among those of its customer; none: its main address.
pub(crate) fn known_place(typed: &str, places: &[Location]) -> Result<Option<LocationId>, Problem> {
    if typed.is_empty() || typed == MAIN_PLACE {
        return Ok(None);
    }
    let known = places.iter().find(|place| place.id.to_string() == typed);
    known.map(|place| Some(place.id)).ok_or(Problem::new("error-choose"))
}

fn note(typed: &str) -> Result<Option<Text>, Problem> {
    if typed.chars().count() > NOTE_MAX {
        return Err(Problem::new("error-too-long").with("max", NOTE_MAX.to_string()));
    }
    Text::optional(typed)
}
