//! What a company can be asked to do, and what has to be known for it.

use crate::{
    Language, Problem, Translated,
    form::Form,
    portal::Portal,
    text::Line,
    timeline::{Entry, Happening},
    work_order::WorkOrder,
};
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
    /// Whether customers' users may ask for it.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub open_to_users: bool,
    /// The description that stands in the form at first.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub default_description: Translated,
    /// Whether days that suit are asked for.
    #[serde(default)]
    pub preferred_dates: bool,
    /// What can be asked for along with it.
    #[serde(default)]
    pub items: Vec<Item>,
    /// What its engineers look at before they leave.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checklist: Vec<CheckItem>,
    /// Its free fields, in their newest version.
    pub form: Form,
}

/// A kind of work by its name alone, as lists that are about all portals have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypeName {
    /// Name in records.
    pub key: String,
    /// What people read.
    pub name: Translated,
}

impl TypeName {
    /// Those of a portal.
    #[must_use]
    pub fn all_of(portal: &Portal) -> Vec<Self> {
        let one = |known: &WorkType| Self { key: known.key.clone(), name: known.name.clone() };
        portal.work_types.iter().map(one).collect()
    }

    /// The same in one language alone, as far as it is named in it.
    #[must_use]
    pub fn only_in(self, language: Language) -> Self {
        let name = [(language, self.name.in_language(language))].into_iter().collect();
        Self { name, ..self }
    }

    /// What a kind of work of a portal is called in a reader's language, out of the name that a record bears; `own`: the
    /// portal's language. None: no kind is called so there.
    #[must_use]
    pub fn called<'a>(all: &'a [Self], stored: &str, own: Language, reader: Language) -> Option<&'a str> {
        let names: Vec<&Translated> = all.iter().map(|known| &known.name).collect();
        named(&names, stored, own).map(|name| name.in_language(reader))
    }
}

/// Something that can be asked for along with a work type, in a quantity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Name in records.
    pub key: String,
    /// What people read.
    pub name: Translated,
    /// Largest quantity per request; 0, not asked for, is always allowed.
    pub max: u32,
    /// Smallest quantity, if it is asked for at all.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub min: u32,
    /// It is asked for in whole packs of so many.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub step: u32,
}

/// Something that engineers look at, each time that work of a type is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckItem {
    /// Name in the settings.
    pub key: String,
    /// What people read.
    pub name: Translated,
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
const fn is_yes(on: &bool) -> bool {
    *on
}

const fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
const fn is_one(number: &u32) -> bool {
    *number == 1
}

impl Item {
    /// Reads a quantity; none: it is not asked for.
    ///
    /// # Errors
    /// Which quantities can be asked for.
    pub fn quantity(&self, typed: &str) -> Result<Option<u32>, Problem> {
        let typed = typed.trim();
        let quantity = if typed.is_empty() { Some(0) } else { typed.parse::<u32>().ok() };
        let good =
            |asked: u32| (self.least()..=self.max).contains(&asked) && asked.is_multiple_of(self.step.max(1));
        match quantity {
            Some(0) => Ok(None),
            Some(asked) if good(asked) => Ok(Some(asked)),
            _ if self.is_plain() => Err(Problem::new("error-quantity").with("max", self.max.to_string())),
            _ => Err(Problem::new("error-quantity-rule")
                .with("min", self.least().to_string())
                .with("max", self.max.to_string())
                .with("step", self.step.max(1).to_string())),
        }
    }

    /// Whether every quantity up to the largest can be asked for.
    #[must_use]
    pub const fn is_plain(&self) -> bool {
        self.min <= 1 && self.step <= 1
    }

    /// The smallest quantity that can be asked for.
    #[must_use]
    pub const fn least(&self) -> u32 {
        let (step, min) =
            (if self.step == 0 { 1 } else { self.step }, if self.min == 0 { 1 } else { self.min });
        min.div_ceil(step).saturating_mul(step)
    }
}

impl WorkType {
    /// A new one: closed, without a name, with an empty form.
    #[must_use]
    pub fn blank(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            name: Translated::default(),
            hint: Translated::default(),
            open_to_guests: false,
            open_to_users: false,
            default_description: Translated::default(),
            preferred_dates: false,
            items: Vec::new(),
            checklist: Vec::new(),
            form: Form { version: 1, fields: Vec::new() },
        }
    }
}

/// What something is called in a reader's language that a record names in its portal's own. What has no such name here,
/// since it was renamed, is gone, or is another portal's, is called as the record says.
fn called<'a>(names: &[&'a Translated], stored: &'a str, own: Language, reader: Language) -> &'a str {
    named(names, stored, own).map_or(stored, |name| name.in_language(reader))
}

/// The name that a record bears.
fn named<'a>(names: &[&'a Translated], stored: &str, own: Language) -> Option<&'a Translated> {
    let found = names.iter().find(|name| name.in_language(own) == stored);
    // A record of earlier days may bear the name in the language of whoever asked.
    found.or_else(|| names.iter().find(|name| name.any(|text| text == stored))).copied()
}

impl Portal {
    /// What a kind of work is called in a reader's language, out of the name that a record bears.
    #[must_use]
    pub fn work_type_called<'a>(&'a self, stored: &'a str, reader: Language) -> &'a str {
        let names: Vec<&Translated> = self.work_types.iter().map(|known| &known.name).collect();
        called(&names, stored, self.language, reader)
    }

    fn item_called<'a>(&'a self, stored: &'a str, reader: Language) -> &'a str {
        let items = self.work_types.iter().flat_map(|known| &known.items);
        let names: Vec<&Translated> = items.map(|item| &item.name).collect();
        called(&names, stored, self.language, reader)
    }

    /// What engineers look at in work of a type, in the portal's own language: as it stands on a work order that is
    /// accepted now.
    #[must_use]
    pub fn checklist_of(&self, work_type: &str) -> Vec<Line> {
        let known = self.work_types.iter().find(|known| known.key == work_type);
        let named = known.into_iter().flat_map(|known| &known.checklist);
        named.filter_map(|item| Line::parse(item.name.in_language(self.language)).ok()).collect()
    }

    /// What a thing on a checklist is called in a reader's language, out of the name that a record bears.
    #[must_use]
    pub fn check_called<'a>(&'a self, stored: &'a str, reader: Language) -> &'a str {
        let items = self.work_types.iter().flat_map(|known| &known.checklist);
        let names: Vec<&Translated> = items.map(|item| &item.name).collect();
        called(&names, stored, self.language, reader)
    }

    /// A work order as customers read it: what the company shows of it, in their language.
    #[must_use]
    pub fn told(&self, work_order: &WorkOrder, reader: Language) -> WorkOrder {
        self.work.work_order(self.worded(work_order, reader))
    }

    /// A timeline as customers read it.
    #[must_use]
    pub fn told_entries(&self, entries: &[Entry], reader: Language) -> Vec<Entry> {
        self.work.entries(self.worded_entries(entries, reader))
    }

    /// A request with what it names out of this portal in a reader's language.
    #[must_use]
    pub fn worded(&self, work_order: &WorkOrder, reader: Language) -> WorkOrder {
        let mut worded = work_order.clone();
        self.work_type_called(&work_order.work_type_name, reader).clone_into(&mut worded.work_type_name);
        for (item, asked) in worded.items.iter_mut().zip(&work_order.items) {
            self.item_called(&asked.name, reader).clone_into(&mut item.name);
        }
        worded
    }

    /// A timeline with the names of what was looked at in a reader's language.
    #[must_use]
    pub fn worded_entries(&self, entries: &[Entry], reader: Language) -> Vec<Entry> {
        let word = |name: &mut Line| {
            if let Ok(called) = Line::parse(self.check_called(name.as_str(), reader)) {
                *name = called;
            }
        };
        let mut worded = entries.to_vec();
        for entry in &mut worded {
            match &mut entry.what {
                Happening::Accepted { checklist } => checklist.iter_mut().for_each(word),
                Happening::Completed { report } => {
                    report.checks.iter_mut().for_each(|check| word(&mut check.name));
                }
                _ => {}
            }
        }
        worded
    }
}
