//! One place at which a work order is found: a small item with the row of a list in it, so that a page is read in one
//! query. Like the row of the desk's index it is cut to the room that a page of them has.

use super::row::{WorkOrderRow, beginning, shortened};
use crate::{
    entity::{Item, key_of, number, text, text_of},
    found::Listed,
    keys::{self, Key},
    packed::Packed,
    page::ROOM,
};
use domain::{
    Error, LocationId, Result, StaffId, UserId, WorkOrderId,
    number::Number,
    text::Line,
    work_order::{Facts, Origin, Stage, WorkOrder},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// Value of the `kind` attribute.
const KIND: &str = "FOUND";
/// The description is not cut shorter, in characters.
const SHORTEST: usize = 12;

/// How long a reminder is of use after it is due: until the visit.
const OF_USE: SignedDuration = SignedDuration::from_hours(25);

/// The reminder of a work order's visit, among those that are due on one day.
pub(super) fn reminder(work_order: &WorkOrder, due: Timestamp) -> Item {
    let pk = keys::reminders(due.to_zoned(TimeZone::UTC).date());
    let mut item = key_of(Key { pk, sk: keys::reminder(due, work_order.tenant, work_order.id) });
    item.insert(keys::KIND.to_owned(), text("REMINDER"));
    item.insert(keys::EXPIRES.to_owned(), number((due + OF_USE).as_second()));
    item
}

/// What a list shows of a work order, and what decides who sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundRow {
    /// What is shown.
    pub row: WorkOrderRow,
    /// What filters look at.
    pub facts: Facts,
    /// What its known place was called when it was written.
    pub place: Option<Line>,
}

impl Listed for FoundRow {
    fn key(&self) -> String {
        keys::found(self.row.requested_at, self.row.id)
    }

    fn read(item: Item) -> Result<Self> {
        read(item)
    }
}

/// The row as it is stored: a list, since names would take the room that the texts need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct PostingRow(
    /// Work type.
    String,
    /// Its key.
    String,
    /// Number.
    Number,
    /// Stage.
    Stage,
    /// Contact.
    Line,
    /// Company; the desk's alone.
    Option<Line>,
    /// City.
    Line,
    /// The known place's name.
    Option<Line>,
    /// Beginning of the description.
    String,
    /// The description goes on.
    bool,
    /// Who looks after it; the desk's alone.
    Option<Line>,
    /// Mail does not arrive; the desk's alone.
    bool,
    /// Bytes of the id of the user who asked; at the desk, of the colleague who looks after it.
    Option<Packed>,
    /// Bytes of the id of the known place.
    Option<Packed>,
);

/// Whose list it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The customer's.
    Customer,
    /// The desk's.
    Desk,
}

/// The item of a work order at one place.
pub(crate) fn item(work_order: &WorkOrder, place: Option<&Line>, side: Side, key: Key) -> Result<Item> {
    let (w, desk) = (work_order, side == Side::Desk);
    let bytes = |id: [u8; 16]| Packed::as_it_is(id.to_vec());
    let mut row = PostingRow(
        w.work_type_name.clone(),
        w.work_type.clone(),
        w.number,
        w.stage,
        w.contact.name.clone(),
        w.contact.company.clone().filter(|_| desk),
        w.address.city.clone(),
        place.filter(|_| !desk).cloned(),
        String::new(),
        false,
        w.assignee.as_ref().map(|assignee| assignee.name.clone()).filter(|_| desk),
        desk && w.mail_failed,
        match desk {
            true => w.assignee.as_ref().map(|assignee| bytes(assignee.id.to_bytes())),
            false => w.origin.user().map(|by| bytes(by.to_bytes())),
        },
        w.location.filter(|_| !desk).map(|location| bytes(location.to_bytes())),
    );
    let keys = keys::PK.len() + keys::SK.len() + keys::KIND.len() + KIND.len() + key.pk.len() + key.sk.len();
    let room = ROOM.saturating_sub(keys + row.size());
    let cut = beginning(w.description.as_str(), room, SHORTEST);
    w.description.as_str()[..cut].clone_into(&mut row.8);
    row.9 = cut < w.description.as_str().len();
    let mut item = key_of(key);
    item.insert(keys::KIND.to_owned(), text(KIND));
    item.insert(keys::ROW.to_owned(), serde_dynamo::to_attribute_value(row).map_err(Error::internal)?);
    Ok(item)
}

impl PostingRow {
    /// Bytes, as DynamoDB counts a list: 3, and per value its bytes and 1.
    fn size(&self) -> usize {
        let line = |line: &Option<Line>| line.as_ref().map_or(1, |line| line.as_str().len());
        let id = |id: &Option<Packed>| if id.is_some() { 16 } else { 1 };
        let texts =
            self.0.len() + self.1.len() + self.4.as_str().len() + self.6.as_str().len() + self.8.len();
        let lines = line(&self.5) + line(&self.7) + line(&self.10);
        let short = self.2.to_string().len() + self.3.as_str().len() + 2;
        keys::ROW.len() + 3 + 14 + texts + lines + short + id(&self.12) + id(&self.13)
    }
}

/// What an item of [`item`] says.
pub(crate) fn read(mut item: Item) -> Result<FoundRow> {
    let broken = || Error::internal("not a row that was found");
    let (at, id) = text_of(&item, keys::SK).split_once('#').ok_or_else(broken)?;
    let requested_at: Timestamp = at.parse().map_err(Error::internal)?;
    let id: WorkOrderId = id.parse().map_err(Error::internal)?;
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let row: PostingRow = serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    let bytes = |packed: &Packed| <[u8; 16]>::try_from(packed.bytes()).ok();
    // Only rows of the desk name whoever looks after it: there the id is theirs.
    let (assignee, by) = if row.10.is_some() { (row.12, None) } else { (None, row.12) };
    Ok(FoundRow {
        facts: Facts {
            stage: row.3,
            work_type: row.1,
            location: row.13.as_ref().and_then(bytes).map(LocationId::from_bytes),
            // What guests ask for has no place in a customer's lists, and the desk does not ask.
            origin: match by.as_ref().and_then(bytes) {
                Some(by) => Origin::User(UserId::from_bytes(by)),
                None => Origin::Company,
            },
            assignee: assignee.as_ref().and_then(bytes).map(StaffId::from_bytes),
        },
        row: WorkOrderRow {
            id,
            number: row.2,
            stage: row.3,
            work_type_name: row.0,
            contact_name: row.4,
            company: row.5,
            city: row.6,
            summary: if row.9 { shortened(&row.8) } else { row.8 },
            requested_at,
            assignee: row.10,
            mail_failed: row.11,
        },
        place: row.7,
    })
}
