//! A row of a file as a work order out of the company's own books.

use super::Mapping;
use crate::{
    FieldErrors, FormData, Language, LocationId, Problem, WorkOrderId,
    address::Address,
    customer::{Customer, Location},
    link::LinkToken,
    money::Money,
    number::Number,
    object::Object,
    portal::Portal,
    text::{Line, Text, folded},
    work_order::{Stage, WorkOrder},
};
use jiff::{Timestamp, tz::TimeZone};

/// What is known beside the row.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// The portal that the work orders are at.
    pub portal: &'a Portal,
    /// How the file is read.
    pub mapping: &'a Mapping,
    /// The customer that the row names.
    pub customer: &'a Customer,
    /// The customer's places.
    pub places: &'a [Location],
    /// The object that the row names, if it names one that is known.
    pub object: Option<&'a Object>,
}

/// What a row says of something that need not be there. None: the file has no such column, and what is known stays.
type Said<T> = Option<Option<T>>;

/// What a row says of a work order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedWorkOrder {
    /// When it was asked for: the beginning of the day at the portal.
    pub requested_at: Timestamp,
    /// The year that its number is of.
    pub year: i16,
    work_type: (String, String),
    description: Text,
    stage: Stage,
    cost: Said<Money>,
    reference: Said<Line>,
    location: Said<Location>,
    object: Said<Object>,
}

impl ImportedWorkOrder {
    /// Reads a row.
    ///
    /// # Errors
    /// Every field to mend, under its name: `error-date`, `error-required`, `error-too-long`, `error-characters`,
    /// `error-amount`, `error-import-object`, `error-import-location`.
    pub fn parse(row: &FormData, around: Surroundings<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let zone = TimeZone::get(&around.portal.time_zone).unwrap_or(TimeZone::UTC);
        let day = row.get("requested-on").parse().map_err(|_| Problem::new("error-required"));
        let day: Option<jiff::civil::Date> = errors.take("requested-on", day);
        let start = |day: jiff::civil::Date| day.to_zoned(zone).map(|at| at.timestamp());
        let requested_at = day
            .and_then(|day| errors.take("requested-on", start(day).map_err(|_| Problem::new("error-date"))));
        let work_type = errors.take("work-type", Line::parse(row.get("work-type")));
        let description = errors.take("description", Text::parse(row.get("description")));
        let cost = errors.take("cost", cost(row.get("cost"), around));
        let reference = errors.take("own-reference", Line::optional(row.get("own-reference")));
        let location = errors.take("location", place(row.get("location"), around));
        let object = errors.take("object", object(row.get("object"), around));
        let stage = Stage::parse(row.get("stage")).unwrap_or(Stage::Completed);
        let says = |field: &str| around.mapping.sources.contains_key(field);
        let (Some(day), Some(requested_at), Some(work_type), Some(description)) =
            (day, requested_at, work_type, description)
        else {
            return Err(errors);
        };
        match (cost, reference, location, object) {
            (Some(cost), Some(reference), Some(location), Some(object)) if errors.is_empty() => Ok(Self {
                requested_at,
                year: day.year(),
                work_type: known_type(around.portal, &work_type),
                description,
                stage,
                cost: says("cost").then_some(cost),
                reference: says("own-reference").then_some(reference),
                location: says("location").then_some(location),
                object: says("object").then_some(object),
            }),
            _ => Err(errors),
        }
    }

    /// The work order that it makes.
    #[must_use]
    pub fn new_work_order(
        &self,
        around: Surroundings<'_>,
        named: (WorkOrderId, Number),
        status_token: LinkToken,
    ) -> WorkOrder {
        let customer = around.customer;
        let told = (customer.contact.clone(), customer.address.clone(), self.description.clone());
        let blank = WorkOrder::blank(around.portal, named, told, self.requested_at, status_token);
        let empty = WorkOrder { stage: self.stage, customer: Some(customer.id), ..blank };
        self.onto(&empty, around)
    }

    /// A work order as it is after the row: what has happened to it since, its stage first of all, stays.
    #[must_use]
    pub fn onto(&self, before: &WorkOrder, around: Surroundings<'_>) -> WorkOrder {
        let (work_type, work_type_name) = self.work_type.clone();
        let object = match &self.object {
            Some(object) => object.as_ref().map(Object::named),
            None => before.object.clone(),
        };
        let (location, address) = self.place(before, around);
        let after = WorkOrder {
            work_type,
            work_type_name,
            reference: self.reference.clone().unwrap_or_else(|| before.reference.clone()),
            location,
            object,
            address,
            description: self.description.clone(),
            requested_at: self.requested_at,
            cost: self.cost.unwrap_or(before.cost),
            ..before.clone()
        };
        if after == *before && before.version > 0 {
            after
        } else {
            WorkOrder { version: before.version + 1, ..after }
        }
    }

    /// Where it was: at the place that the row names, else where its object stands, else where it is known to have been.
    fn place(&self, before: &WorkOrder, around: Surroundings<'_>) -> (Option<LocationId>, Address) {
        let named = self.location.as_ref().and_then(Option::as_ref);
        let place = named.or_else(|| {
            let stands = self.object.as_ref().and_then(Option::as_ref).and_then(|object| object.location);
            stands.and_then(|id| around.places.iter().find(|place| place.id == id))
        });
        match place {
            Some(place) => (Some(place.id), place.address.clone()),
            None if self.location.is_none() && self.object.is_none() => {
                (before.location, before.address.clone())
            }
            None => (None, around.customer.address.clone()),
        }
    }
}

fn cost(typed: &str, around: Surroundings<'_>) -> Result<Option<Money>, Problem> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    Money::parse(typed, around.mapping.decimal.sign(), around.portal.formats.currency).map(Some)
}

fn place(typed: &str, around: Surroundings<'_>) -> Result<Option<Location>, Problem> {
    let meant = folded(typed);
    if meant.is_empty() {
        return Ok(None);
    }
    let known = around.places.iter().find(|place| folded(place.name.as_str()) == meant);
    known.cloned().map(Some).ok_or(Problem::new("error-import-location"))
}

fn object(typed: &str, around: Surroundings<'_>) -> Result<Option<Object>, Problem> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let theirs = around.object.filter(|object| object.customer == around.customer.id);
    theirs.cloned().map(Some).ok_or(Problem::new("error-import-object"))
}

/// Key and name of a work type: one of the portal's by its key or its name in any language, else what stands there.
fn known_type(portal: &Portal, typed: &Line) -> (String, String) {
    let meant = folded(typed.as_str());
    let is_meant = |name: &str| folded(name) == meant;
    let known = portal.work_types.iter().find(|one| {
        is_meant(&one.key)
            || Language::ALL.into_iter().any(|language| is_meant(one.name.in_language(language)))
    });
    match known {
        Some(known) => (known.key.clone(), known.name.in_language(portal.language).to_owned()),
        None => (meant.replace(' ', "-").chars().take(40).collect(), typed.to_string()),
    }
}
