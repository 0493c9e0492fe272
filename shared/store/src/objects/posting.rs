//! An object at one place where it is found: a small item with the row of a list in it, so that a page is read in one
//! query. Its texts are cut to the room that a page of them has.

use super::PAGE;
use crate::{
    customers::shorten,
    entity::{Item, key_of, text, text_of},
    found::Listed,
    keys::{self, Key},
    packed::Packed,
};
use domain::{CustomerId, Error, LocationId, ObjectId, Result, object::ObjectCard};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Value of the `kind` attribute.
const KIND: &str = "INSTALLED";
/// Bytes that one row may take, keys included: a page and a glance at the next one fit into 8 KB.
const ROOM: usize = 8192 / (PAGE + 1);
/// Rows that fit into 4 KB.
pub(super) const BLOCK: usize = 10;

/// The row as it is stored: a list, since names would take the room that the texts need.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct RowItem(
    /// Name.
    String,
    /// Type.
    String,
    /// Serial number; empty: none is known.
    String,
    /// The customer's name; the desk's alone.
    String,
    /// The place's name; the desk's alone.
    String,
    /// When it is to be serviced next.
    Option<Date>,
    /// Whether it is out of service.
    bool,
    /// Bytes of the customer's id.
    Packed,
    /// Bytes of the place's id.
    Option<Packed>,
);

/// The item of an object in a partition, for the desk or for its customer.
pub(super) fn item(card: &ObjectCard, for_desk: bool, pk: String) -> Result<Item> {
    /// What DynamoDB counts for a list and its 9 values, beside the texts.
    const VALUES: usize = 3 + 9 + 10 + 1 + 16 + 16;
    let told = |text: &str| if for_desk { text.to_owned() } else { String::new() };
    let bytes = |id: [u8; 16]| Packed::as_it_is(id.to_vec());
    let key = Key { pk, sk: card.id.to_string() };
    let names = keys::PK.len() + keys::SK.len() + keys::KIND.len() + keys::ROW.len();
    let beside = names + KIND.len() + key.pk.len() + key.sk.len() + VALUES;
    let mut texts = [
        card.name.clone(),
        card.kind.clone(),
        card.serial.clone().unwrap_or_default(),
        told(&card.customer_name),
        told(card.place.as_deref().unwrap_or_default()),
    ];
    shorten(&mut texts, ROOM.saturating_sub(beside));
    let [name, kind, serial, customer, place] = texts;
    let row = RowItem(
        name,
        kind,
        serial,
        customer,
        place,
        card.next_service,
        !card.in_service,
        bytes(card.customer.to_bytes()),
        card.location.map(|location| bytes(location.to_bytes())),
    );
    let mut item = key_of(key);
    item.insert(keys::KIND.to_owned(), text(KIND));
    item.insert(keys::ROW.to_owned(), serde_dynamo::to_attribute_value(row).map_err(Error::internal)?);
    Ok(item)
}

impl Listed for ObjectCard {
    fn key(&self) -> String {
        self.id.to_string()
    }

    fn read(mut item: Item) -> Result<Self> {
        let broken = || Error::internal("not a row of a list of objects");
        let id: ObjectId = text_of(&item, keys::SK).parse().map_err(Error::internal)?;
        let row = item.remove(keys::ROW).ok_or_else(broken)?;
        let row: RowItem = serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
        let bytes = |packed: &Packed| <[u8; 16]>::try_from(packed.bytes()).ok();
        let some = |text: String| (!text.is_empty()).then_some(text);
        Ok(Self {
            id,
            customer: bytes(&row.7).map(CustomerId::from_bytes).ok_or_else(broken)?,
            customer_name: row.3,
            name: row.0,
            kind: row.1,
            serial: some(row.2),
            location: row.8.as_ref().and_then(bytes).map(LocationId::from_bytes),
            place: some(row.4),
            next_service: row.5,
            in_service: !row.6,
        })
    }
}
