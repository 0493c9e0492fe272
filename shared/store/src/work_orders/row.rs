//! What a row of the desk's list shows, in the one attribute that the index projects.
//!
//! Twenty-five rows and a glance at the next page have to fit into 8 KB, which is what one read unit buys: the
//! beginning of the description is cut to the room that the other values of the row leave.

use crate::{
    entity::{Item, text_of},
    keys,
    page::ROOM,
};
use domain::{
    Error, Result, TenantId, WorkOrderId,
    number::Number,
    text::Line,
    work_order::{Stage, WorkOrder},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The beginning of the description is never longer, in characters.
const LONGEST: usize = 120;
/// Nor is it cut shorter, in characters.
const SHORTEST: usize = 24;

/// One row of the desk's list.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkOrderRow {
    /// Which work order.
    pub id: WorkOrderId,
    /// What people quote.
    pub number: Number,
    /// Where it is in its life.
    pub stage: Stage,
    /// Its work type, in its portal's own language.
    pub work_type_name: String,
    /// Who asked.
    pub contact_name: Line,
    /// The company they are with.
    pub company: Option<Line>,
    /// Where the work is to be done.
    pub city: Line,
    /// The beginning of the description, as long as a row has room for, at most 120 characters; it ends with an
    /// ellipsis when more follows.
    pub summary: String,
    /// When the form was sent.
    pub requested_at: Timestamp,
    /// Who looks after it.
    pub assignee: Option<Line>,
    /// Mail to the contact does not arrive.
    pub mail_failed: bool,
}

/// The projected attribute: a list, since names would take the room that the texts need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RowItem(
    /// Work type.
    pub(crate) String,
    /// Contact.
    pub(crate) Line,
    /// Company.
    pub(crate) Option<Line>,
    /// City.
    pub(crate) Line,
    /// Beginning of the description.
    pub(crate) String,
    /// Nanoseconds since 1970.
    pub(crate) i64,
    /// Who looks after it.
    pub(crate) Option<Line>,
    /// Mail does not arrive.
    pub(crate) bool,
    /// The description goes on.
    pub(crate) bool,
);

impl RowItem {
    /// The row of a work order, and how many bytes of its description are in it.
    pub(crate) fn of(work_order: &WorkOrder) -> Result<(Self, usize)> {
        let at = i64::try_from(work_order.requested_at.as_nanosecond()).map_err(Error::internal)?;
        let mut row = Self(
            work_order.work_type_name.clone(),
            work_order.contact.name.clone(),
            work_order.contact.company.clone(),
            work_order.address.city.clone(),
            String::new(),
            at,
            work_order.assignee.as_ref().map(|assignee| assignee.name.clone()),
            work_order.mail_failed,
            false,
        );
        let room = ROOM.saturating_sub(row.size() + key_size(work_order));
        let cut = beginning(work_order.description.as_str(), room, SHORTEST);
        work_order.description.as_str()[..cut].clone_into(&mut row.4);
        row.8 = cut < work_order.description.as_str().len();
        Ok((row, cut))
    }

    /// Bytes, as DynamoDB counts a list: 3, and per value its bytes and 1.
    fn size(&self) -> usize {
        let line = |line: &Option<Line>| line.as_ref().map_or(1, |line| line.as_str().len());
        let texts = self.0.len() + self.1.as_str().len() + self.3.as_str().len() + self.4.len();
        const NUMBER: usize = 12;
        keys::ROW.len() + 3 + 9 + texts + line(&self.2) + line(&self.6) + NUMBER + 2
    }
}

fn key_size(work_order: &WorkOrder) -> usize {
    let key = keys::work_order(work_order.tenant, work_order.id);
    let list = keys::work_orders(work_order.tenant, work_order.stage);
    let names = keys::PK.len() + keys::SK.len() + keys::QUEUE_PK.len() + keys::QUEUE_SK.len();
    names + key.pk.len() + key.sk.len() + list.len() + work_order.number.sortable().len()
}

/// How many bytes of a text to take, whole characters only.
pub(crate) fn beginning(text: &str, room: usize, shortest: usize) -> usize {
    let ends = text.char_indices().map(|(at, sign)| at + sign.len_utf8()).take(LONGEST);
    ends.enumerate()
        .take_while(|(count, end)| *end <= room || *count < shortest)
        .last()
        .map_or(0, |(_, end)| end)
}

/// A beginning that says that more follows: it ends with a whole word, unless that leaves next to nothing.
pub(crate) fn shortened(beginning: &str) -> String {
    let whole = beginning.trim_end();
    let word = whole.rfind(char::is_whitespace).map_or(whole, |at| whole[..at].trim_end());
    let kept = if word.len() * 2 < whole.len() { whole } else { word };
    format!("{}…", kept.trim_end_matches(|sign: char| sign.is_ascii_punctuation()))
}

/// The row in an item of the desk's index.
pub(crate) fn read(tenant: TenantId, stage: Stage, item: Item) -> Result<WorkOrderRow> {
    let number = text_of(&item, keys::QUEUE_SK).to_owned();
    read_as(tenant, stage, &number, item)
}

/// The row in an item of any index; `number` as its sort key has it.
pub(crate) fn read_as(tenant: TenantId, stage: Stage, number: &str, mut item: Item) -> Result<WorkOrderRow> {
    let broken = || Error::internal("not a row of a list");
    let id = keys::work_order_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    if text_of(&item, keys::PK) != keys::work_order_pk(tenant, id) {
        return Err(broken());
    }
    let number = number_of(number).ok_or_else(broken)?;
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let row: RowItem = serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    let requested_at = Timestamp::from_nanosecond(row.5.into()).map_err(Error::internal)?;
    Ok(WorkOrderRow {
        id,
        number,
        stage,
        work_type_name: row.0,
        contact_name: row.1,
        company: row.2,
        city: row.3,
        summary: if row.8 { shortened(&row.4) } else { row.4 },
        requested_at,
        assignee: row.6,
        mail_failed: row.7,
    })
}

/// The number of its sortable form.
fn number_of(sortable: &str) -> Option<Number> {
    let (year, count) = sortable.split_once('-')?;
    Some(Number { year: year.parse().ok()?, count: count.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_beginning_is_whole_characters_and_as_long_as_there_is_room(text in "\\PC{0,300}", room in 0usize..400) {
            let cut = beginning(&text, room, SHORTEST);
            prop_assert!(text.is_char_boundary(cut));
            let count = text[..cut].chars().count();
            prop_assert!(count <= LONGEST);
            prop_assert!(cut <= room || count <= SHORTEST);
            prop_assert!(count >= SHORTEST.min(text.chars().count()));
        }

        #[test]
        fn what_is_shortened_begins_as_it_was_typed_and_says_that_more_follows(text in "\\PC{1,120}") {
            let short = shortened(&text);
            let kept = short.strip_suffix('…').expect("says so");
            prop_assert!(text.starts_with(kept));
        }
    }

    #[test]
    fn a_text_is_shortened_after_a_word() {
        assert_eq!(shortened("The lift stops, and nob"), "The lift stops, and…");
        assert_eq!(shortened("The lift stops, an"), "The lift stops…");
        assert_eq!(shortened("Supercalifragilistic"), "Supercalifragilistic…");
    }
}
