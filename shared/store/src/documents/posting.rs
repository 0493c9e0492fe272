//! A document on one shelf: a small item with the row of a list in it, so that a page is read in one query. Its texts are
//! cut to the room that a page of them has.

use super::ROOM;
use crate::{
    customers::shorten,
    entity::{Item, key_of, text, text_of},
    found::Listed,
    keys::{self, Key},
    packed::Packed,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    CustomerId, Error, LocationId, ObjectId, ProjectId, Result, UserId,
    document::{Card, CardState, DocumentKind, Shelved},
    file::FileKind,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Value of the `kind` attribute.
const KIND: &str = "SHELVED";

/// Whose list it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The customer's.
    Customer,
    /// The desk's.
    Desk,
}

/// The row as it is stored: a list, since names would take the room that the texts need.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct RowItem(
    /// Title.
    String,
    /// The customer's name; the desk's alone.
    String,
    /// Which of the kinds.
    usize,
    /// Which of the kinds of files.
    usize,
    /// Bytes of the file.
    u64,
    /// Number of the version.
    u32,
    /// How it stands.
    u8,
    /// Whether the customer may open it.
    bool,
    /// Bytes of the customer's id.
    Packed,
    /// Bytes of the object's id.
    Option<Packed>,
    /// Bytes of the place's id; the customer's alone.
    Option<Packed>,
    /// Bytes of the id of the user who asked; the customer's alone.
    Option<Packed>,
    /// Bytes of the project's id; rows of what belongs to none end before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    Option<Packed>,
);

/// The row of a document; `beside` are the bytes of its item beside it.
pub(crate) fn row(card: &Card, side: Side, beside: usize) -> Result<AttributeValue> {
    /// What DynamoDB counts for a list, its 12 values and the numbers and flags among them.
    const VALUES: usize = 3 + 12 + 2 + 2 + 6 + 3 + 2 + 1;
    let own = side == Side::Customer;
    let bytes = |id: [u8; 16]| Packed::as_it_is(id.to_vec());
    let object = card.object.map(|id| bytes(id.to_bytes()));
    let location = card.location.filter(|_| own).map(|id| bytes(id.to_bytes()));
    let by = card.by.filter(|_| own).map(|id| bytes(id.to_bytes()));
    let project = card.project.map(|id| bytes(id.to_bytes()));
    let ids =
        [&object, &location, &by].into_iter().map(|id| if id.is_some() { 16 } else { 1 }).sum::<usize>()
            + if project.is_some() { 1 + 16 } else { 0 };
    let name = if own { String::new() } else { card.customer_name.clone() };
    let mut texts = [card.title.clone(), name];
    let fixed = keys::ROW.len() + keys::PK.len() + keys::SK.len() + VALUES + 16 + ids;
    shorten(&mut texts, ROOM.saturating_sub(fixed + beside));
    let [title, name] = texts;
    let place = |found: Option<usize>| found.unwrap_or_default();
    let row = RowItem(
        title,
        name,
        place(DocumentKind::ALL.iter().position(|kind| *kind == card.kind)),
        place(FileKind::ALL.iter().position(|kind| *kind == card.file)),
        card.bytes,
        card.version,
        match card.state {
            CardState::Checked => 0,
            CardState::Good => 1,
            CardState::Refused => 2,
        },
        card.shown,
        bytes(card.customer.to_bytes()),
        object,
        location,
        by,
        project,
    );
    serde_dynamo::to_attribute_value(row).map_err(Error::internal)
}

/// The item of a document on a shelf.
pub(crate) fn shelf(card: &Card, side: Side, pk: String) -> Result<Item> {
    let key = Key { pk, sk: keys::shelved(card.at, card.what) };
    let beside = keys::KIND.len() + KIND.len() + key.pk.len() + key.sk.len();
    let mut item = key_of(key);
    item.insert(keys::KIND.to_owned(), text(KIND));
    item.insert(keys::ROW.to_owned(), row(card, side, beside)?);
    Ok(item)
}

impl Listed for Card {
    fn key(&self) -> String {
        keys::shelved(self.at, self.what)
    }

    fn read(item: Item) -> Result<Self> {
        let key = text_of(&item, keys::SK).to_owned();
        read_as(&key, item)
    }
}

/// The row in an item of the index of the newest.
pub(super) fn read_newest(item: Item) -> Result<Card> {
    let key = text_of(&item, keys::QUEUE_SK).to_owned();
    read_as(&key, item)
}

fn read_as(key: &str, mut item: Item) -> Result<Card> {
    let broken = || Error::internal("not a row of a list of documents");
    let (at, what) = key.split_once('#').ok_or_else(broken)?;
    let at: Timestamp = at.parse().map_err(Error::internal)?;
    let what = Shelved::parse(what).ok_or_else(broken)?;
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let row: RowItem = serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    let bytes = |packed: &Packed| <[u8; 16]>::try_from(packed.bytes()).ok();
    Ok(Card {
        what,
        customer: bytes(&row.8).map(CustomerId::from_bytes).ok_or_else(broken)?,
        customer_name: row.1,
        kind: DocumentKind::ALL.get(row.2).copied().ok_or_else(broken)?,
        title: row.0,
        file: FileKind::ALL.get(row.3).copied().ok_or_else(broken)?,
        bytes: row.4,
        version: row.5,
        state: match row.6 {
            0 => CardState::Checked,
            1 => CardState::Good,
            _ => CardState::Refused,
        },
        at,
        object: row.9.as_ref().and_then(bytes).map(ObjectId::from_bytes),
        location: row.10.as_ref().and_then(bytes).map(LocationId::from_bytes),
        by: row.11.as_ref().and_then(bytes).map(UserId::from_bytes),
        project: row.12.as_ref().and_then(bytes).map(ProjectId::from_bytes),
        shown: row.7,
    })
}
