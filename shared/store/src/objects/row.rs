//! What a row of a list of objects shows, in the one attribute that the indexes project. The place and the order are in
//! the row's key. The label's secret stands here alone: the sheet of labels is read from the list.

use crate::{
    customers::{beginning, shorten},
    entity::{Item, text_of},
    keys,
    objects::PAGE,
};
use domain::{
    Error, LocationId, ObjectId, Result, TenantId,
    link::LinkToken,
    object::{Object, Place},
    text::Line,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Bytes that one row may take: a page and a glance at the next one have to fit into 8 KB.
const ROOM: usize = 8192 / (PAGE + 1);
/// Of a name as it sorts, so many bytes are in the index.
const SORTED: usize = 24;
/// Of an id, what makes it differ from others: its random part.
const RANDOM: usize = 16;
/// What sorts behind every place: the main address.
const MAIN: &str = "MAIN";

/// One row of a list of objects. Texts that are too long for a row end with an ellipsis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectRow {
    /// Which object.
    pub id: ObjectId,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// What its maker has stamped on it.
    pub serial: Option<String>,
    /// At which place; none: at the main address.
    pub location: Option<LocationId>,
    /// When it is to be serviced next.
    pub next_service: Option<Date>,
    /// Whether it is used.
    pub in_service: bool,
    /// The secret of its label.
    pub label: Option<LinkToken>,
}

/// The projected attribute. Its label can be put in by itself, so its values have names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RowItem {
    n: String,
    k: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    s: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    d: Option<Date>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    off: bool,
    #[serde(rename = "label", default, skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<LinkToken>,
}

impl RowItem {
    pub(crate) fn of(object: &Object) -> Self {
        let serial = object.serial.as_ref().map(Line::to_string).unwrap_or_default();
        let mut texts = [object.name.to_string(), object.kind.to_string(), serial];
        shorten(&mut texts, ROOM.saturating_sub(beside(object)));
        let [n, k, s] = texts;
        Self { n, k, s, d: object.next_service, off: !object.is_in_service(), label: object.label.clone() }
    }

    fn row(self, id: ObjectId, location: Option<LocationId>) -> ObjectRow {
        ObjectRow {
            id,
            name: self.n,
            kind: self.k,
            serial: (!self.s.is_empty()).then_some(self.s),
            location,
            next_service: self.d,
            in_service: !self.off,
            label: self.label,
        }
    }
}

/// Bytes of a row beside its three texts: keys, names, and what DynamoDB counts for a map and each of its values. The
/// index by service has the place beside the row, and shorter keys.
fn beside(object: &Object) -> usize {
    const VALUES: usize = 3 + (1 + 1) * 3 + (1 + 1 + 10) + (3 + 1 + 1) + (5 + 1 + 32);
    let key = keys::object(object.tenant, object.id);
    let names = [keys::PK, keys::SK, keys::QUEUE_PK, keys::QUEUE_SK, keys::ROW];
    let names: usize = names.iter().map(|name| name.len()).sum();
    let list = keys::objects_of(object.tenant, object.customer).len() + sort_key(object).len();
    names + key.pk.len() + key.sk.len() + list + VALUES
}

/// Where an object stands in its customer's list: by its place, then by its name.
pub(crate) fn sort_key(object: &Object) -> String {
    let mut name = beginning(object.name.as_str());
    let end = name.char_indices().map(|(at, sign)| at + sign.len_utf8()).take_while(|end| *end <= SORTED);
    name.truncate(end.last().unwrap_or_default());
    format!("{}{} #{}", place_prefix(Place::of(object.location)), name.trim_end(), random(object.id))
}

/// Where an object stands among those that are to be serviced; none: nothing is to be done.
pub(crate) fn service_key(object: &Object) -> Option<String> {
    object.service().map(|day| format!("{day}#{}", random(object.id)))
}

/// What the sort keys of objects at a place begin with.
pub(crate) fn place_prefix(place: Place) -> String {
    match place {
        Place::Main => format!("{MAIN}#"),
        Place::At(location) => format!("{}#", &location.to_string()[LocationId::PREFIX.len()..]),
    }
}

/// The place in a sort key of the list.
fn place_of(key: &str) -> Option<Place> {
    match key.split_once('#')?.0 {
        MAIN => Some(Place::Main),
        ulid => Place::parse(&format!("{}{ulid}", LocationId::PREFIX)),
    }
}

fn random(id: ObjectId) -> String {
    let text = id.to_string();
    text[text.len() - RANDOM..].to_owned()
}

/// The row in an item of the list.
pub(crate) fn read(tenant: TenantId, item: Item) -> Result<ObjectRow> {
    let place = place_of(text_of(&item, keys::QUEUE_SK)).ok_or_else(broken)?;
    let location = if let Place::At(location) = place { Some(location) } else { None };
    row(tenant, item, location)
}

/// The row in an item of those that are to be serviced.
pub(crate) fn read_service(tenant: TenantId, item: Item) -> Result<ObjectRow> {
    let location = text_of(&item, "location").parse().ok();
    row(tenant, item, location)
}

fn row(tenant: TenantId, mut item: Item, location: Option<LocationId>) -> Result<ObjectRow> {
    let (of, id) = keys::object_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    if of != tenant {
        return Err(broken());
    }
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let row: RowItem = serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    Ok(row.row(id, location))
}

fn broken() -> Error {
    Error::internal("not a row of a list of objects")
}
