//! Files of work orders and of documents: a place is given out, the bytes arrive, somebody checks them.
//!
//! A file item has a time to live until its request counts and its bytes were checked: what was announced and
//! never sent, and what belongs to a request that nobody confirmed, goes away by itself.

use crate::{
    documents,
    entity::{Consistency, Entity, Item, number, text},
    error::{changed_meanwhile, refused},
    keys::{self, Key},
    store::Store,
    transaction::{Edit, Transaction, Written},
    work_orders::EntryItem,
};
use domain::{
    Error, FileId, Result, TenantId, WorkOrderId,
    change::Moment,
    file::{File, FileKind, FileOf, FilePolicy, FileRefusal, FileState, SentBy},
    text::Line,
    timeline::{Actor, Entry, Happening},
    work_order::Stage,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long an unconfirmed request's files stay: a day longer than the request.
const UNCONFIRMED: SignedDuration = SignedDuration::from_hours(24 * 8);
/// More files than any work order has.
const MOST: i32 = 200;

/// A file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct FileItem {
    #[serde(rename = "sk", skip_serializing, default)]
    place: String,
    #[serde(skip)]
    of: Option<(TenantId, FileOf, FileId)>,
    name: Line,
    #[serde(rename = "type")]
    kind: FileKind,
    bytes: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    state: StoredState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<FileRefusal>,
    sent_by: SentBy,
    at: Timestamp,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    kept: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StoredState {
    Expected,
    Clean,
    Refused,
}

impl StoredState {
    const fn word(self) -> &'static str {
        match self {
            Self::Expected => "expected",
            Self::Clean => "clean",
            Self::Refused => "refused",
        }
    }
}

fn split(state: FileState) -> (StoredState, Option<FileRefusal>) {
    match state {
        FileState::Expected => (StoredState::Expected, None),
        FileState::Clean => (StoredState::Clean, None),
        FileState::Refused { reason } => (StoredState::Refused, Some(reason)),
    }
}

impl FileItem {
    fn of(file: &File, kept: bool) -> Self {
        let (state, reason) = split(file.state);
        Self {
            place: String::new(),
            of: Some((file.tenant, file.of, file.id)),
            name: file.name.clone(),
            kind: file.kind,
            bytes: file.bytes,
            field: file.field.clone(),
            state,
            reason,
            sent_by: file.sent_by,
            at: file.at,
            kept,
        }
    }

    fn file(self, tenant: TenantId, of: FileOf) -> Result<File> {
        let broken = || Error::internal("not a file item");
        let id =
            self.place.strip_prefix(keys::FILE_PREFIX).and_then(|id| id.parse().ok()).ok_or_else(broken)?;
        let state = match (self.state, self.reason) {
            (StoredState::Expected, _) => FileState::Expected,
            (StoredState::Clean, _) => FileState::Clean,
            (StoredState::Refused, reason) => {
                FileState::Refused { reason: reason.unwrap_or(FileRefusal::NotItsKind) }
            }
        };
        let Self { name, kind, bytes, field, sent_by, at, .. } = self;
        Ok(File { id, tenant, of, name, kind, bytes, field, state, sent_by, at })
    }
}

impl Entity for FileItem {
    const KIND: &'static str = "FILE";

    fn key(&self) -> Key {
        match self.of {
            Some((tenant, of, file)) => keys::file(tenant, of, file),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }

    fn expires(&self) -> Option<Timestamp> {
        (self.state == StoredState::Expected || !self.kept).then(|| self.at + UNCONFIRMED)
    }
}

/// A file out of its item.
pub(crate) fn unmarshal(item: Item, tenant: TenantId, of: impl Into<FileOf>) -> Result<File> {
    FileItem::unmarshal(item)?.file(tenant, of.into())
}

/// A work order's files, oldest first.
pub(crate) async fn all(store: &Store, tenant: TenantId, work_order: WorkOrderId) -> Result<Vec<File>> {
    let pk = keys::work_order_pk(tenant, work_order);
    let items = store.latest(&pk, keys::FILE_PREFIX, MOST).await?;
    items.into_iter().rev().map(|item| unmarshal(item, tenant, work_order)).collect()
}

/// One file.
pub(crate) async fn one(
    store: &Store,
    tenant: TenantId,
    of: impl Into<FileOf>,
    file: FileId,
) -> Result<Option<File>> {
    let of = of.into();
    let item = store.get_item(keys::file(tenant, of, file), Consistency::Strong).await?;
    item.map(|item| unmarshal(item, tenant, of)).transpose()
}

/// Gives out a place; how many of them are filled and kept is looked at when the form is sent. Before the form is sent there must be no record yet (`sent` is false), afterwards there
/// must be one that counts.
///
/// # Errors
/// `refusal-too-many-files` when all places are taken, `refusal-changed-meanwhile` when the form was sent.
pub(crate) async fn announce(store: &Store, file: &File, policy: FilePolicy, sent: bool) -> Result<()> {
    let FileOf::WorkOrder(work_order) = file.of else {
        return Err(Error::internal("a file of a work order"));
    };
    let (table, tenant) = (store.table(), file.tenant);
    let mut transaction = Transaction::default();
    let place = transaction.create(table, &FileItem::of(file, sent))?;
    // Each side has its own places: neither can use up the other's.
    let (taken, free) = match file.sent_by {
        SentBy::Guest => ("count", "attribute_not_exists(#count) OR #count < :most"),
        SentBy::Staff => ("staff", "attribute_not_exists(#staff) OR #staff < :most"),
    };
    let count = Edit::of(keys::uploads(tenant, work_order)).add(taken, 1).set(keys::KIND, text("UPLOADS"));
    let count = if sent {
        count.remove(keys::EXPIRES)
    } else {
        count.set(keys::EXPIRES, number((file.at + UNCONFIRMED).as_second()))
    };
    let most = number(policy.places());
    let count =
        count.only_if(&format!(":most > :none AND ({free})"), &[(":most", most), (":none", number(0))]);
    let places = transaction.edit(table, count)?;
    let record = keys::work_order(tenant, work_order);
    if sent {
        let stage = [(":unconfirmed", Stage::Unconfirmed.as_str())];
        transaction.check(table, record, "attribute_exists(pk) AND stage <> :unconfirmed", &stage)?;
    } else {
        transaction.check(table, record, "attribute_not_exists(pk)", &[])?;
    }
    match store.write(transaction).await? {
        Written::Done => Ok(()),
        // The same announcement again.
        written if written.refused(place) => Ok(()),
        written if written.refused(places) => Err(refused("refusal-too-many-files")),
        Written::Refused(_) => Err(changed_meanwhile()),
    }
}

/// Gives out a place for a file that is to become a document, or a version of one. It goes away by itself unless it does.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn announce_document(store: &Store, file: &File) -> Result<()> {
    let mut transaction = Transaction::default();
    transaction.create(store.table(), &FileItem::of(file, false))?;
    // Refused: the same announcement again.
    store.write(transaction).await.map(drop)
}

/// Takes a file out of those that wait, since it is a version of its document from now on: if it is as it was seen.
pub(crate) fn claim(transaction: &mut Transaction, table: &str, file: &File) -> Result<usize> {
    let seen = [(":seen", text(split(file.state).0.word()))];
    transaction.remove_if(table, keys::file(file.tenant, file.of, file.id), ("#state", "state"), &seen)
}

/// Writes down what the check of a waiting file found; whether it waits still.
pub(crate) async fn settle_waiting(
    store: &Store,
    file: &File,
    state: FileState,
    (kind, bytes): (FileKind, u64),
) -> Result<bool> {
    let item = store.get::<FileItem>(keys::file(file.tenant, file.of, file.id), Consistency::Strong).await?;
    let Some(seen) = item else { return Ok(false) };
    if seen.state != StoredState::Expected {
        return Ok(true);
    }
    let settled = Settled { kept: false };
    Ok(store.edit(verdict(file, &seen, state, (kind, bytes), settled)).await?.is_some())
}

/// Takes back places that were given out before the form was sent. Once it was sent nothing is taken back.
pub(crate) async fn forget(
    store: &Store,
    tenant: TenantId,
    work_order: WorkOrderId,
    files: &[FileId],
) -> Result<()> {
    let table = store.table();
    let mut transaction = Transaction::default();
    transaction.check(table, keys::work_order(tenant, work_order), "attribute_not_exists(pk)", &[])?;
    for file in files {
        transaction.delete(table, keys::file(tenant, work_order, *file))?;
    }
    store.write(transaction).await.map(drop)
}

/// What became of a settled file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// Whether its request counts: the object stays for good. If not, it goes with the unconfirmed ones.
    pub kept: bool,
}

/// Files, for whoever checks them.
pub struct Uploads<'a>(&'a Store);

impl<'a> Uploads<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// A file that was announced.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn file(&self, tenant: TenantId, of: impl Into<FileOf>, file: FileId) -> Result<Option<File>> {
        let of = of.into();
        match (one(self.0, tenant, of, file).await?, of) {
            (None, FileOf::Document(document)) => documents::version(self.0, (tenant, document), file).await,
            (found, _) => Ok(found),
        }
    }

    /// Writes down what the check found. A refused file of a request that counts is said on its timeline. Telling
    /// it again changes nothing; what was refused stays so.
    ///
    /// # Errors
    /// `NotFound` when the file was never announced or is gone, `Unavailable`.
    pub async fn settle(
        &self,
        file: &File,
        state: FileState,
        kind: FileKind,
        bytes: u64,
        moment: Moment,
    ) -> Result<Settled> {
        let tenant = file.tenant;
        let work_order = match file.of {
            FileOf::WorkOrder(work_order) => work_order,
            FileOf::Document(document) => {
                documents::settle(self.0, (tenant, document), file, state, (kind, bytes)).await?;
                return Ok(Settled { kept: true });
            }
        };
        for _ in 0..4 {
            let (item, record) = tokio::join!(
                self.0.get::<FileItem>(keys::file(tenant, work_order, file.id), Consistency::Strong),
                self.0.get_item(keys::work_order(tenant, work_order), Consistency::Strong),
            );
            let (Some(item), record) = (item?, record?) else { return Err(Error::NotFound) };
            let counts = record
                .as_ref()
                .is_some_and(|record| crate::entity::text_of(record, "stage") != Stage::Unconfirmed.as_str());
            let settled = Settled { kept: item.kept || counts };
            if item.state == StoredState::Refused || item.state == split(state).0 && item.kept == settled.kept
            {
                return Ok(settled);
            }
            let mut transaction = Transaction::default();
            transaction.edit(self.0.table(), verdict(file, &item, state, (kind, bytes), settled))?;
            // Staff read it where their file stands.
            let told = counts && file.sent_by == SentBy::Guest;
            if let (FileState::Refused { reason }, true) = (state, told) {
                let what = Happening::FileRefused { name: item.name.clone(), reason };
                let entry = Entry { id: moment.event, at: moment.now, by: Actor::System, what };
                transaction.create(self.0.table(), &EntryItem::of(&entry, tenant, work_order))?;
            }
            if self.0.write(transaction).await? == Written::Done {
                return Ok(settled);
            }
        }
        Err(Error::Unavailable("a file that changes all the time".into()))
    }

    /// The request counts from now on: its file is no longer discarded with the unconfirmed ones. Answers with the
    /// file, or nothing when it is gone.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn keep(
        &self,
        tenant: TenantId,
        work_order: WorkOrderId,
        file: FileId,
    ) -> Result<Option<File>> {
        let key = keys::file(tenant, work_order, file);
        for _ in 0..4 {
            // Checked files stay; one whose bytes never came still goes away by itself.
            let kept = || Edit::of(key.clone()).set("kept", true_value());
            let expected = [(":expected", text(StoredState::Expected.word()))];
            let checked = kept()
                .remove(keys::EXPIRES)
                .only_if("attribute_exists(pk) AND #state <> :expected", &expected);
            let unchecked = kept().only_if("#state = :expected", &expected);
            for edit in [checked, unchecked] {
                if let Some(item) = self.0.edit(edit).await? {
                    return unmarshal(item, tenant, work_order).map(Some);
                }
            }
            if one(self.0, tenant, work_order, file).await?.is_none() {
                return Ok(None);
            }
        }
        Err(Error::Unavailable("a file that changes all the time".into()))
    }
}

fn true_value() -> aws_sdk_dynamodb::types::AttributeValue {
    aws_sdk_dynamodb::types::AttributeValue::Bool(true)
}

/// The item with the verdict, if nobody has touched it since it was read.
fn verdict(
    file: &File,
    seen: &FileItem,
    state: FileState,
    (kind, bytes): (FileKind, u64),
    settled: Settled,
) -> Edit {
    let (state, reason) = split(state);
    let mut edit = Edit::of(keys::file(file.tenant, file.of, file.id))
        .set("state", text(state.word()))
        .set("type", text(format!("{kind:?}").to_lowercase()))
        .set("bytes", number(bytes));
    if let Some(reason) = reason {
        let word = reason.key().trim_start_matches("file-refused-");
        edit = edit.set("reason", text(word));
    }
    if settled.kept {
        edit = edit.set("kept", true_value()).remove(keys::EXPIRES);
    }
    let untouched = if seen.kept { "#kept = :kept" } else { "attribute_not_exists(#kept)" };
    let mut values = vec![(":seen", text(seen.state.word()))];
    if seen.kept {
        values.push((":kept", true_value()));
    }
    edit.only_if(&format!("#state = :seen AND {untouched}"), &values)
}
