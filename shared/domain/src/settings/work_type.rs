//! One work type: what it is called, who may ask for it, what stands in its form at first, which items go with it, and
//! its place among the others. Its free fields are sections of their own.

use super::{Kind, Length, LineOf, List, Part, Setting, Table, any_text, worded};
use crate::{
    FieldErrors, Language, Problem, Refusal, Translated,
    form::Choice,
    merge,
    portal::Portal,
    work_order::CHECKS_MAX,
    work_type::{CheckItem, Item, WorkType},
};

/// As many work types a portal can have: each brings its form into one transaction when a portal is copied.
const TYPES_MAX: usize = 80;
/// The word of the first place.
const FIRST: &str = "first";

static TABLE: Table<PlacedType> = Table {
    key: "work-type",
    settings: &[
        Setting::new(
            "name",
            Kind::Texts(
                Length::Line,
                any_text,
                |placed| placed.work_type.name.clone(),
                |placed, name| placed.work_type.name = name,
            ),
        ),
        Setting::new(
            "hint",
            Kind::Texts(
                Length::Line,
                any_text,
                |placed| placed.work_type.hint.clone(),
                |placed, hint| placed.work_type.hint = hint,
            ),
        ),
        Setting::new("place", Kind::OneOf(places, place, set_place)),
        Setting::new(
            "open-to-guests",
            Kind::Tick(
                |placed| placed.work_type.open_to_guests,
                |placed, on| placed.work_type.open_to_guests = on,
            ),
        ),
        Setting::new(
            "open-to-users",
            Kind::Tick(
                |placed| placed.work_type.open_to_users,
                |placed, on| placed.work_type.open_to_users = on,
            ),
        ),
        Setting::new(
            "preferred-dates",
            Kind::Tick(
                |placed| placed.work_type.preferred_dates,
                |placed, on| placed.work_type.preferred_dates = on,
            ),
        ),
        Setting::new(
            "description",
            Kind::Texts(
                Length::Long,
                merge::check,
                |placed| placed.work_type.default_description.clone(),
                |placed, text| placed.work_type.default_description = text,
            ),
        ),
        Setting::new("items", Kind::Rows(&ITEMS)),
        Setting::new("checklist", Kind::Rows(&CHECKLIST)),
    ],
    check,
};

static ITEMS: List<PlacedType, NamedItem> = List {
    settings: &[
        Setting::new(
            "name",
            Kind::Texts(
                Length::Line,
                any_text,
                |named| named.item.name.clone(),
                |named, name| named.item.name = name,
            ),
        ),
        Setting::new("min", Kind::Line(LineOf::Number, |named| named.item.min.to_string(), set_min)),
        Setting::new("max", Kind::Line(LineOf::Number, |named| named.item.max.to_string(), set_max)),
        Setting::new("step", Kind::Line(LineOf::Number, |named| named.item.step.to_string(), set_step)),
    ],
    check: check_item,
    get: |placed| {
        let items = placed.work_type.items.iter().cloned();
        items.map(|item| (item.key.clone(), NamedItem { item, language: placed.language })).collect()
    },
    blank: |placed, id| NamedItem {
        item: Item { key: id.to_owned(), name: Translated::default(), max: 10, min: 1, step: 1 },
        language: placed.language,
    },
    set: set_items,
    stem: "i",
    most: 50,
};

static CHECKLIST: List<PlacedType, NamedCheck> = List {
    settings: &[Setting::new(
        "name",
        Kind::Texts(
            Length::Line,
            any_text,
            |named| named.check.name.clone(),
            |named, name| named.check.name = name,
        ),
    )],
    check: |named, errors| needs_name(&named.check.name, named.language, errors),
    get: |placed| {
        let checks = placed.work_type.checklist.iter().cloned();
        checks.map(|check| (check.key.clone(), NamedCheck { check, language: placed.language })).collect()
    },
    blank: |placed, id| NamedCheck {
        check: CheckItem { key: id.to_owned(), name: Translated::default() },
        language: placed.language,
    },
    set: set_checklist,
    stem: "c",
    most: CHECKS_MAX,
};

/// A work type at its place among its portal's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedType {
    work_type: WorkType,
    others: Vec<(String, Translated)>,
    /// Behind so many of the others it stands.
    place: usize,
    /// Guests are let in, and no other one is open to them.
    needed: bool,
    language: Language,
    /// The portal's version that this makes: part of the keys of what is new.
    stamp: u64,
}

/// An item, and the language that its name has to be there in.
#[derive(Debug, Clone)]
struct NamedItem {
    item: Item,
    language: Language,
}

/// A thing on the checklist, and the language that its name has to be there in.
#[derive(Debug, Clone)]
struct NamedCheck {
    check: CheckItem,
    language: Language,
}

/// The section about a work type of a portal.
#[must_use]
pub fn work_type(portal: &Portal, key: &str) -> Option<Part<PlacedType>> {
    Some(part(PlacedType::find(portal, key)?))
}

/// The section about a work type that is not there yet, under a key that none ever had.
#[must_use]
pub fn new_work_type(portal: &Portal, key: &str) -> Part<PlacedType> {
    part(PlacedType::new(portal, WorkType::blank(key), portal.work_types.len()))
}

fn part(placed: PlacedType) -> Part<PlacedType> {
    Part::new(&TABLE, placed, |portal, placed| PlacedType::find(portal, &placed.work_type.key), put)
}

/// The portal without a work type. Its forms are kept apart: requests that were made with them can still be read.
///
/// # Errors
/// When guests could ask for nothing then.
pub fn without_work_type(portal: &Portal, key: &str) -> Result<Portal, Refusal> {
    let mut changed = portal.clone();
    changed.work_types.retain(|one| one.key != key);
    if changed.guests.enabled && changed.guest_work_types().next().is_none() {
        return Err(Refusal(Problem::new("error-no-work-type")));
    }
    Ok(changed)
}

impl PlacedType {
    fn find(portal: &Portal, key: &str) -> Option<Self> {
        let place = portal.work_types.iter().position(|one| one.key == key)?;
        Some(Self::new(portal, portal.work_types[place].clone(), place))
    }

    fn new(portal: &Portal, work_type: WorkType, place: usize) -> Self {
        let others = || portal.work_types.iter().filter(|one| one.key != work_type.key);
        Self {
            place,
            needed: portal.guests.enabled && !others().any(|one| one.open_to_guests),
            others: others().map(|one| (one.key.clone(), one.name.clone())).collect(),
            language: portal.language,
            stamp: portal.version + 1,
            work_type,
        }
    }
}

fn put(portal: &mut Portal, placed: PlacedType) {
    portal.work_types.retain(|one| one.key != placed.work_type.key);
    let place = placed.place.min(portal.work_types.len());
    portal.work_types.insert(place, placed.work_type);
}

fn places(placed: &PlacedType) -> Vec<Choice> {
    let other = |(key, name): &(String, Translated)| Choice { key: key.clone(), label: name.clone() };
    std::iter::once(worded(FIRST)).chain(placed.others.iter().map(other)).collect()
}

fn place(placed: &PlacedType) -> String {
    let before = placed.place.checked_sub(1).and_then(|at| placed.others.get(at));
    before.map_or(FIRST, |(key, _)| key.as_str()).to_owned()
}

fn set_place(placed: &mut PlacedType, behind: &str) -> Result<(), Problem> {
    placed.place = placed.others.iter().position(|(key, _)| key == behind).map_or(0, |at| at + 1);
    Ok(())
}

fn quantity(typed: &str) -> Result<u32, Problem> {
    match typed.parse::<u32>() {
        Ok(0) => Err(Problem::new("error-number-min").with("min", "1")),
        Ok(number) if number <= 1_000_000 => Ok(number),
        Ok(_) => Err(Problem::new("error-number-max").with("max", "1000000")),
        Err(_) => Err(Problem::new("error-number")),
    }
}

fn set_min(named: &mut NamedItem, typed: &str) -> Result<(), Problem> {
    named.item.min = quantity(typed)?;
    Ok(())
}

fn set_max(named: &mut NamedItem, typed: &str) -> Result<(), Problem> {
    named.item.max = quantity(typed)?;
    Ok(())
}

fn set_step(named: &mut NamedItem, typed: &str) -> Result<(), Problem> {
    named.item.step = quantity(typed)?;
    Ok(())
}

fn check_item(named: &NamedItem, errors: &mut FieldErrors) {
    needs_name(&named.item.name, named.language, errors);
    if named.item.least() > named.item.max {
        errors.add("max", Problem::new("error-number-min").with("min", named.item.least().to_string()));
    }
}

fn needs_name(name: &Translated, language: Language, errors: &mut FieldErrors) {
    if name.own(language).is_none() {
        errors.add(format!("name-{}", language.code()), Problem::new("error-required"));
    }
}

fn set_checklist(placed: &mut PlacedType, checks: Vec<(String, NamedCheck)>) -> Result<(), Problem> {
    placed.work_type.checklist =
        checks.into_iter().map(|(key, named)| CheckItem { key, ..named.check }).collect();
    Ok(())
}

/// A new item gets a key that none ever had here, so that a form that lies open somewhere asks for nothing else.
fn set_items(placed: &mut PlacedType, items: Vec<(String, NamedItem)>) -> Result<(), Problem> {
    let known: Vec<String> = placed.work_type.items.iter().map(|item| item.key.clone()).collect();
    let stamp = placed.stamp;
    let keyed = |(id, named): (String, NamedItem)| {
        let key = if known.contains(&id) { id } else { format!("{id}-{stamp}") };
        Item { key, ..named.item }
    };
    placed.work_type.items = items.into_iter().map(keyed).collect();
    Ok(())
}

fn check(placed: &PlacedType, errors: &mut FieldErrors) {
    let name = format!("name-{}", placed.language.code());
    if placed.work_type.name.own(placed.language).is_none() {
        errors.add(name, Problem::new("error-required"));
    } else if placed.others.len() >= TYPES_MAX {
        errors.add(name, Problem::new("error-rows-most").with("most", TYPES_MAX.to_string()));
    }
    if placed.needed && !placed.work_type.open_to_guests {
        errors.add("open-to-guests", Problem::new("error-no-work-type"));
    }
}
