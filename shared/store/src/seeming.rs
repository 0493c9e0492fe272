//! Mails that anybody can ask for who types an address. Where nobody has it, nothing leaves, and as much is written:
//! nobody can tell the two apart by the time that it takes.

use crate::{
    entity::{Entity, Item, key_of, number, text},
    keys::{self, Key},
    outbox::OutboxItem,
    transaction::Transaction,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{Result, notice::Outgoing};
use jiff::Timestamp;

/// Kind and place of an item that stands where the mail of somebody would.
const NOBODY: &str = "NOBODY";
const FILLER: &str = "filler";

/// Puts a mail into the outbox; or, when it does not go out, something as large that nothing leaves with, in the
/// partition of what waits for an answer to it and until that is forgotten.
pub(crate) fn send(
    transaction: &mut Transaction,
    table: &str,
    mail: &Outgoing,
    (goes_out, partition, forgotten): (bool, String, Option<Timestamp>),
) -> Result<()> {
    let mails = std::slice::from_ref(mail);
    let Some(out) = OutboxItem::of(mail.event, mail.tenant, mail.work_order, mails, Vec::new())? else {
        return Ok(());
    };
    if goes_out {
        transaction.create(table, &out)?;
    } else {
        let nothing = nothing_like(&out.marshal()?, partition, forgotten);
        transaction.put(table, nothing, "attribute_not_exists(pk)", &[])?;
    }
    Ok(())
}

/// An item that is as large as the one with the mail would be.
fn nothing_like(mail: &Item, partition: String, forgotten: Option<Timestamp>) -> Item {
    let mut item = key_of(Key { pk: partition, sk: NOBODY.to_owned() });
    item.insert(keys::KIND.to_owned(), text(NOBODY));
    item.extend(forgotten.map(|at| (keys::EXPIRES.to_owned(), number(at.as_second()))));
    let missing = size(mail).saturating_sub(size(&item) + FILLER.len());
    item.insert(FILLER.to_owned(), text("-".repeat(missing)));
    item
}

/// How large an item is for DynamoDB ("DynamoDB item sizes and formats"), to within a few bytes.
fn size(item: &Item) -> usize {
    item.iter().map(|(name, value)| name.len() + size_of_value(value)).sum()
}

fn size_of_value(value: &AttributeValue) -> usize {
    match value {
        AttributeValue::S(text) => text.len(),
        AttributeValue::N(digits) => digits.len() / 2 + 1,
        AttributeValue::M(inner) => 3 + inner.len() + size(inner),
        AttributeValue::L(inner) => 3 + inner.iter().map(|value| 1 + size_of_value(value)).sum::<usize>(),
        _ => 1,
    }
}
