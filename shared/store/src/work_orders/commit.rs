//! Writing a change: the record at the version it was decided on, the timeline, the counts, the links and the
//! outbox, in one transaction.

use super::{
    booking::{self, Room},
    entry::{EntryItem, FirstEntry},
    item::WorkOrderItem,
};
use crate::{
    counts,
    entity::{Consistency, Entity, Item, number},
    error::changed_meanwhile,
    keys,
    links::LinkItem,
    outbox::OutboxItem,
    projects,
    store::Store,
    transaction::{Edit, Transaction, Written},
    uploads,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, FileId, Result,
    change::{Change, Moment},
    link::{LinkKind, LinkToken, PublicLink},
    timeline::{Actor, Entry, Happening},
    work_order::{Stage, WorkOrder},
};

/// How often a change is written anew when somebody else's time moved under it.
const TRIES: usize = 6;

/// A new work order. Answers whether it was written; if not, there is one with its id.
pub(crate) async fn create(store: &Store, change: &Change) -> Result<bool> {
    let (table, after) = (store.table(), &change.after);
    let mut item = WorkOrderItem::of(after)?;
    let mut transaction = Transaction::default();
    let in_record = change.entry.what == Happening::Requested
        && change.entry.at == after.requested_at
        && change.entry.by == after.asker();
    if in_record {
        item.sent = Some(change.entry.id);
    } else {
        transaction.create(table, &EntryItem::of(&change.entry, after.tenant, after.id))?;
    }
    let record = transaction.create(table, &item)?;
    let waits = after.stage == Stage::Unconfirmed;
    for (token, link) in &change.links {
        // Nobody knows the status link before the request counts; it is written then.
        if !(waits && link.kind == LinkKind::Request) {
            transaction.create(table, &LinkItem::of(token, link))?;
        }
    }
    let keep = if waits { Vec::new() } else { file_ids(store, after).await? };
    send(&mut transaction, table, change, keep)?;
    counts::moved(&mut transaction, table, None, after)?;
    match store.write(transaction).await? {
        Written::Done => Ok(true),
        written if written.refused(record) => Ok(false),
        Written::Refused(_) => Err(changed_meanwhile()),
    }
}

/// The next version of a work order.
///
/// # Errors
/// `refusal-changed-meanwhile` when it is no longer at the version that the change was decided on. The same event
/// a second time is not an error: it is stored already. `refusal-slot-taken` when somebody else has the time.
pub(crate) async fn replace(store: &Store, change: &Change) -> Result<WorkOrder> {
    replace_with(store, change, Room::ByActor).await
}

/// The same, with a word of its own on what becomes of a visit that overlaps another one.
///
/// # Errors
/// Those of [`replace`], and `refusal-visit-overlaps`.
pub(crate) async fn replace_with(store: &Store, change: &Change, room: Room) -> Result<WorkOrder> {
    for _ in 0..TRIES {
        if let Some(after) = attempt(store, change, room).await? {
            return Ok(after);
        }
    }
    Err(Error::Unavailable("the engineer's day changes all the time".into()))
}

/// One try; none: the day that it takes a time of was changed meanwhile.
async fn attempt(store: &Store, change: &Change, room: Room) -> Result<Option<WorkOrder>> {
    let (table, after) = (store.table(), &change.after);
    let before = change.before.as_ref().ok_or_else(|| Error::internal("a change without a before"))?;
    let (was, is) = (WorkOrderItem::of(before)?.marshal()?, WorkOrderItem::of(after)?.marshal()?);
    let mut record = difference(Edit::of(keys::work_order(after.tenant, after.id)), &was, &is);
    let mut transaction = Transaction::default();
    let confirms = before.stage == Stage::Unconfirmed && after.stage != Stage::Unconfirmed;
    let in_record = change.entry.what == Happening::Confirmed && change.entry.by == after.asker();
    let entry = if in_record {
        let first = FirstEntry::confirmation(&change.entry);
        record = record.set("confirmed", serde_dynamo::to_attribute_value(first).map_err(Error::internal)?);
        None
    } else {
        Some(transaction.create(table, &EntryItem::of(&change.entry, after.tenant, after.id))?)
    };
    let record = record.only_if("#version = :before", &[(":before", number(before.version))]);
    transaction.edit(table, record)?;
    for (token, link) in &change.links {
        transaction.create(table, &LinkItem::of(token, link))?;
    }
    if before.status_token != after.status_token {
        take_back(store, &mut transaction, &before.status_token).await?;
    }
    if let Some(token) = before.visits.token.as_ref().filter(|_| before.visits.token != after.visits.token) {
        // A mail that is still on its way would make it: it is there from now on, and opens nothing.
        let link = PublicLink { revoked: true, ..after.link(LinkKind::Visit, change.entry.at) };
        transaction.replace(table, &LinkItem::of(token, &link))?;
    }
    let mut keep = Vec::new();
    if confirms {
        let link = after.link(LinkKind::Request, change.entry.at);
        transaction.replace(table, &LinkItem::of(&after.status_token, &link))?;
        keep = file_ids(store, after).await?;
    }
    send(&mut transaction, table, change, keep)?;
    projects::told(&mut transaction, table, change)?;
    counts::moved(&mut transaction, table, Some(before.stage), after)?;
    let day = booking::moved(store, &mut transaction, change, room).await?;
    match store.write(transaction).await? {
        Written::Done => Ok(Some(after.clone())),
        written if entry.is_some_and(|entry| written.refused(entry)) => {
            super::read(store, after.tenant, after.id).await?.ok_or(Error::NotFound).map(Some)
        }
        Written::Refused(parts) if day.is_some_and(|day| parts == [day]) => Ok(None),
        Written::Refused(_) => Err(changed_meanwhile()),
    }
}

/// Writes down something that nobody did, without a mail.
pub(crate) async fn note(
    store: &Store,
    before: WorkOrder,
    after: WorkOrder,
    what: Happening,
    moment: Moment,
) -> Result<()> {
    let entry = Entry { id: moment.event, at: moment.now, by: Actor::System, what };
    let change = Change { before: Some(before), after, entry, mails: Vec::new(), links: Vec::new() };
    replace(store, &change).await.map(drop)
}

/// What is different in the item afterwards.
fn difference(mut edit: Edit, was: &Item, is: &Item) -> Edit {
    let mut names: Vec<&String> =
        is.keys().chain(was.keys().filter(|name| !is.contains_key(*name))).collect();
    names.sort();
    for name in names {
        match (was.get(name), is.get(name)) {
            (_, None) => edit = edit.remove(name),
            (before, Some(after)) if before != Some(after) => {
                edit = edit.set(name, AttributeValue::clone(after));
            }
            _ => {}
        }
    }
    edit
}

fn send(transaction: &mut Transaction, table: &str, change: &Change, keep: Vec<FileId>) -> Result<()> {
    let after = &change.after;
    let out = OutboxItem::of(change.entry.id, after.tenant, Some(after.id), &change.mails, keep)?;
    if let Some(out) = out {
        transaction.create(table, &out)?;
    }
    Ok(())
}

/// The link that a record had before opens nothing any more; one that is over and forgotten needs nothing.
async fn take_back(store: &Store, transaction: &mut Transaction, token: &LinkToken) -> Result<()> {
    if store.get_item(keys::link(token), Consistency::Strong).await?.is_none() {
        return Ok(());
    }
    let edit = Edit::of(keys::link(token))
        .set("revoked", AttributeValue::Bool(true))
        .only_if("attribute_exists(pk)", &[]);
    transaction.edit(store.table(), edit).map(drop)
}

async fn file_ids(store: &Store, work_order: &WorkOrder) -> Result<Vec<FileId>> {
    let files = uploads::all(store, work_order.tenant, work_order.id).await?;
    Ok(files.into_iter().map(|file| file.id).collect())
}
