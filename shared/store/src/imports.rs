//! Imports as they are stored: how far each one is, and what was chosen for the last file of its kind.

use crate::{
    entity::{Consistency, Entity, Item, number, text_of},
    error::{changed_meanwhile, refused},
    keys::{self, Key},
    outbox::OutboxItem,
    page::{Index, Listing, Order, Page, PageToken},
    store::Store,
    transaction::{Transaction, Written},
};
use domain::{
    Error, EventId, ImportId, PortalId, Result, TenantId,
    import::{Import, ImportKind, ImportStage, Mapping, Reached, Summary, Tally},
    text::Line,
    work_order::Assignee,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Imports of one page: each has its columns in it.
const PAGE: usize = 10;

/// An import.
#[derive(Debug, Serialize, Deserialize)]
struct ImportItem {
    #[serde(skip)]
    place: Option<(TenantId, ImportId)>,
    #[serde(rename = "of")]
    rows: ImportKind,
    portal: PortalId,
    by: Assignee,
    at: Timestamp,
    stage: ImportStage,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mapping: Option<Mapping>,
    bytes: u64,
    reached: Reached,
    tally: Tally,
    #[serde(default, skip_serializing_if = "Summary::is_empty")]
    summary: Summary,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    problem: Option<Line>,
    version: u64,
}

impl From<&Import> for ImportItem {
    fn from(import: &Import) -> Self {
        let Import {
            id,
            tenant,
            kind,
            portal,
            by,
            at,
            stage,
            mapping,
            bytes,
            reached,
            tally,
            summary,
            problem,
            version,
        } = import.clone();
        let place = Some((tenant, id));
        Self {
            place,
            rows: kind,
            portal,
            by,
            at,
            stage,
            mapping,
            bytes,
            reached,
            tally,
            summary,
            problem,
            version,
        }
    }
}

impl ImportItem {
    fn import(self, tenant: TenantId, id: ImportId) -> Import {
        let Self {
            rows: kind,
            portal,
            by,
            at,
            stage,
            mapping,
            bytes,
            reached,
            tally,
            summary,
            problem,
            version,
            ..
        } = self;
        Import {
            id,
            tenant,
            kind,
            portal,
            by,
            at,
            stage,
            mapping,
            bytes,
            reached,
            tally,
            summary,
            problem,
            version,
        }
    }
}

impl Entity for ImportItem {
    const KIND: &'static str = "IMPORT";

    fn key(&self) -> Key {
        let nowhere = Key { pk: String::new(), sk: String::new() };
        self.place.map_or(nowhere, |(tenant, id)| keys::import(tenant, id))
    }
}

/// What was chosen for the last file of a kind.
#[derive(Debug, Serialize, Deserialize)]
struct MappingItem {
    #[serde(skip)]
    place: Option<(TenantId, ImportKind)>,
    mapping: Mapping,
}

impl Entity for MappingItem {
    const KIND: &'static str = "MAPPING";

    fn key(&self) -> Key {
        let nowhere = Key { pk: String::new(), sk: String::new() };
        self.place.map_or(nowhere, |(tenant, kind)| keys::mapping(tenant, kind))
    }
}

/// The imports of a tenant, for staff, and for whoever carries them on.
pub struct Imports<'a> {
    store: &'a Store,
    tenant: TenantId,
}

impl<'a> Imports<'a> {
    pub(crate) const fn new(store: &'a Store, tenant: TenantId) -> Self {
        Self { store, tenant }
    }

    /// 10 imports, newest first.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, page: Option<&PageToken>) -> Result<Page<Import>> {
        let listing = Listing {
            index: Index::Table,
            ..Listing::of("imports", keys::imports(self.tenant), Order::Falling)
        };
        self.store.page(&listing, page, PAGE, |item| self.read(item)).await
    }

    fn read(&self, item: Item) -> Result<Import> {
        let id = text_of(&item, keys::SK).parse().map_err(Error::internal)?;
        Ok(ImportItem::unmarshal(item)?.import(self.tenant, id))
    }

    /// An import, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, id: ImportId) -> Result<Import> {
        let item: Option<ImportItem> =
            self.store.get(keys::import(self.tenant, id), Consistency::Strong).await?;
        item.map(|item| item.import(self.tenant, id)).ok_or(Error::NotFound)
    }

    /// What was chosen for the last file of a kind.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn remembered(&self, kind: ImportKind) -> Result<Option<Mapping>> {
        let key = keys::mapping(self.tenant, kind);
        let item: Option<MappingItem> = self.store.get(key, Consistency::Eventual).await?;
        Ok(item.map(|item| item.mapping))
    }

    /// A new import. One that is there already under its id was sent twice, and is well.
    ///
    /// # Errors
    /// `refusal-exists` when that is another kind's, `Unavailable`.
    pub async fn create(&self, import: &Import) -> Result<()> {
        let mut transaction = Transaction::default();
        transaction.create(self.store.table(), &ImportItem::from(import))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => match self.find(import.id).await?.kind == import.kind {
                true => Ok(()),
                false => Err(refused("refusal-exists")),
            },
        }
    }

    /// Writes how an import is now. `wake`: somebody has to carry it on; what was chosen for its columns is remembered.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, `Unavailable`.
    pub async fn save(&self, before: &Import, after: &Import, wake: Option<EventId>) -> Result<()> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let seen = [(":seen", number(before.version))];
        transaction.put(table, ImportItem::from(after).marshal()?, "version = :seen", &seen)?;
        if let Some(event) = wake {
            transaction.create(table, &OutboxItem::of_import(event, self.tenant, after.id))?;
        }
        if let Some(mapping) = after.mapping.clone().filter(|_| before.mapping != after.mapping) {
            transaction.replace(table, &MappingItem { place: Some((self.tenant, after.kind)), mapping })?;
        }
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }
}
