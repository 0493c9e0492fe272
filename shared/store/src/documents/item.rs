//! A document as it is stored.

use super::posting;
use crate::{
    entity::{Entity, Item, number},
    keys::{self, Key},
    packed::Packed,
    transaction::Transaction,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    CustomerId, DocumentId, Error, FileId, LocationId, Result, TenantId,
    document::{Document, DocumentKind, Version},
    file::{FileKind, FileRefusal, FileState},
    object::NamedObject,
    project::NamedProject,
    text::Line,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long it is known that a document was taken away: longer than anybody waits for the news of it.
const GONE: SignedDuration = SignedDuration::from_hours(24 * 8);
/// Value of the `kind` attribute.
pub(super) const KIND: &str = "DOCUMENT";

/// A document. Its index is made with it and not read back.
#[derive(Debug, Serialize, Deserialize)]
struct DocumentItem {
    #[serde(skip)]
    of: Option<(TenantId, DocumentId, String)>,
    customer: CustomerId,
    owner: Line,
    is_a: DocumentKind,
    title: Line,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    object: Option<NamedObject>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    project: Option<NamedProject>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<LocationId>,
    #[serde(default)]
    shown: bool,
    versions: Vec<VersionItem>,
    #[serde(default)]
    version: u64,
}

/// A version: a list, since names would take more room than what they stand for.
#[derive(Debug, Serialize, Deserialize)]
struct VersionItem(
    /// Number.
    u32,
    /// Bytes of the id of its file.
    Packed,
    /// Name.
    Line,
    /// What it is.
    FileKind,
    /// Bytes.
    u64,
    /// How it stands: `expected`, `clean`, or why it was refused.
    String,
    /// Milliseconds since 1970.
    i64,
    /// Who added it.
    Line,
);

fn word(state: FileState) -> &'static str {
    match state {
        FileState::Expected => "expected",
        FileState::Clean => "clean",
        FileState::Refused { reason } => reason.key(),
    }
}

fn state(word: &str) -> FileState {
    use FileRefusal::{Empty, Infected, NotItsKind, Suspicious, TooLarge};
    let refused = [Empty, TooLarge, NotItsKind, Suspicious, Infected].into_iter();
    match word {
        "expected" => FileState::Expected,
        "clean" => FileState::Clean,
        word => FileState::Refused {
            reason: refused.into_iter().find(|reason| reason.key() == word).unwrap_or(NotItsKind),
        },
    }
}

impl From<&Version> for VersionItem {
    fn from(version: &Version) -> Self {
        let v = version.clone();
        let file = Packed::as_it_is(v.file.to_bytes().to_vec());
        Self(v.number, file, v.name, v.kind, v.bytes, word(v.state).to_owned(), v.at.as_millisecond(), v.by)
    }
}

impl VersionItem {
    fn version(self) -> Result<Version> {
        let file = <[u8; 16]>::try_from(self.1.bytes()).map_err(Error::internal)?;
        Ok(Version {
            number: self.0,
            file: FileId::from_bytes(file),
            name: self.2,
            kind: self.3,
            bytes: self.4,
            state: state(&self.5),
            at: Timestamp::from_millisecond(self.6).map_err(Error::internal)?,
            by: self.7,
        })
    }
}

impl DocumentItem {
    fn of(document: &Document) -> Self {
        let d = document.clone();
        let at = d.latest().map(|latest| latest.at).unwrap_or_default();
        let place = keys::shelved(at, domain::document::Shelved::Document(d.id));
        Self {
            of: Some((d.tenant, d.id, place)),
            customer: d.customer,
            owner: d.customer_name,
            is_a: d.kind,
            title: d.title,
            object: d.object,
            project: d.project,
            location: d.location,
            shown: d.shown,
            versions: d.versions.iter().map(VersionItem::from).collect(),
            version: d.version,
        }
    }
}

impl Entity for DocumentItem {
    const KIND: &'static str = KIND;

    fn key(&self) -> Key {
        let nowhere = || Key { pk: String::new(), sk: String::new() };
        self.of.as_ref().map_or_else(nowhere, |(tenant, id, _)| keys::document(*tenant, *id))
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let Some((tenant, _, place)) = &self.of else { return Vec::new() };
        vec![(keys::QUEUE_PK, keys::documents(*tenant)), (keys::QUEUE_SK, place.clone())]
    }
}

/// The document of an item; none: it was taken away.
pub(super) fn read(item: Item, (tenant, id): (TenantId, DocumentId)) -> Result<Option<Document>> {
    if item.contains_key("gone") {
        return Ok(None);
    }
    let item = DocumentItem::unmarshal(item)?;
    let versions = item.versions.into_iter().map(VersionItem::version).collect::<Result<_>>()?;
    Ok(Some(Document {
        id,
        tenant,
        customer: item.customer,
        customer_name: item.owner,
        kind: item.is_a,
        title: item.title,
        object: item.object,
        project: item.project,
        location: item.location,
        shown: item.shown,
        versions,
        version: item.version,
    }))
}

fn marshal(document: &Document) -> Result<Item> {
    let mut item = DocumentItem::of(document).marshal()?;
    if let Some(card) = document.card(false) {
        let list = keys::documents(document.tenant);
        let names = keys::QUEUE_PK.len() + keys::QUEUE_SK.len();
        let own = keys::document(document.tenant, document.id);
        let beside = names + list.len() + own.pk.len() + own.sk.len();
        item.insert(keys::ROW.to_owned(), posting::row(&card, posting::Side::Desk, beside)?);
    }
    Ok(item)
}

/// Adds a new document; the part that is refused when there is one with its id.
pub(crate) fn put_new(transaction: &mut Transaction, table: &str, document: &Document) -> Result<usize> {
    transaction.put(table, marshal(document)?, "attribute_not_exists(pk)", &[])
}

/// Writes a document in the place of what it was, if it still is.
pub(super) fn put(
    transaction: &mut Transaction,
    table: &str,
    before: &Document,
    after: &Document,
) -> Result<usize> {
    let next = Document { version: before.version + 1, ..after.clone() };
    transaction.put(table, marshal(&next)?, "version = :seen", &[(":seen", number(before.version))])
}

/// Takes a document away, if it still is what it was. That it is gone is known for some days, so that whoever lists it hears of it.
pub(super) fn take(
    transaction: &mut Transaction,
    table: &str,
    document: &Document,
    now: Timestamp,
) -> Result<usize> {
    let mut item = crate::entity::key_of(keys::document(document.tenant, document.id));
    item.insert(keys::KIND.to_owned(), crate::entity::text(KIND));
    item.insert("gone".to_owned(), AttributeValue::Bool(true));
    item.insert("version".to_owned(), number(document.version + 1));
    item.insert(keys::EXPIRES.to_owned(), number((now + GONE).as_second()));
    let unchanged = "version = :seen AND attribute_not_exists(gone)";
    transaction.put(table, item, unchanged, &[(":seen", number(document.version))])
}
