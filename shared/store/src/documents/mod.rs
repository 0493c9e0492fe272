//! Documents of customers: each an item with a partition of its own, in which the files wait that were sent for it and are
//! none of its versions yet. The newest stand in an index, for the desk; everything else is found on shelves: small items,
//! one for each term that a document is found by, which follow it a moment later.

mod desk;
mod indexing;
mod item;
mod own;
mod posting;

pub use desk::DeskDocuments;
pub(crate) use indexing::put_on_shelves;
pub use indexing::{DocumentIndex, ProjectIndex};
pub(crate) use item::put_new;
pub use own::OwnDocuments;
use posting::{Side, shelf};

use crate::{
    entity::Consistency,
    found::Found,
    keys, projects,
    store::Store,
    transaction::{Transaction, Written},
    uploads,
};
use domain::{
    DocumentId, Error, FileId, Result, TenantId,
    document::{Card, Document},
    file::{File, FileKind, FileState},
    principal::{Member, StaffMember},
};

/// Rows of one page: fewer than elsewhere, since a row's keys name tenant, customer and term.
pub(crate) const PAGE: usize = 20;
/// Bytes that one row may take, keys included: a page and a glance at the next one fit into 8 KB.
pub(crate) const ROOM: usize = 8192 / (PAGE + 1);
/// Rows that fit into 4 KB.
pub(crate) const BLOCK: usize = 10;
/// How often the outcome of a check is written anew when the document changes under it.
const TRIES: usize = 6;

impl Store {
    /// The documents of a member's own company, as far as they may see them.
    #[must_use]
    pub const fn own_documents<'a>(&'a self, member: &'a Member) -> OwnDocuments<'a> {
        OwnDocuments::new(self, member)
    }

    /// The documents of the customers of a member of staff's tenant.
    #[must_use]
    pub const fn desk_documents<'a>(&'a self, member: &'a StaffMember) -> DeskDocuments<'a> {
        DeskDocuments::new(self, member)
    }

    /// By what documents are found, for whoever keeps it up.
    #[must_use]
    pub const fn document_index(&self) -> DocumentIndex<'_> {
        DocumentIndex::new(self)
    }

    /// Where documents of projects stand, for whoever keeps it up.
    #[must_use]
    pub const fn project_index(&self) -> ProjectIndex<'_> {
        ProjectIndex::new(self)
    }
}

/// A document of a tenant; none: there is none, or it was taken away.
pub(crate) async fn read(
    store: &Store,
    (tenant, id): (TenantId, DocumentId),
    consistency: Consistency,
) -> Result<Option<Document>> {
    let item = store.get_item(keys::document(tenant, id), consistency).await?;
    item.map_or(Ok(None), |item| item::read(item, (tenant, id)))
}

/// A document where it counts as being, certainly as its project is now; and in which version that one is, 0 without one.
pub(crate) async fn placed(store: &Store, document: Document) -> Result<(Document, u64)> {
    let Some(named) = &document.project else { return Ok((document, 0)) };
    let project = projects::one(store, (document.tenant, named.id), Consistency::Strong).await?;
    let version = project.as_ref().map_or(0, |project| project.version);
    Ok((document.placed(project.as_ref()), version))
}

/// A file that is a version of a document.
pub(crate) async fn version(store: &Store, of: (TenantId, DocumentId), file: FileId) -> Result<Option<File>> {
    let document = read(store, of, Consistency::Strong).await?;
    let found = document.as_ref().and_then(|document| {
        let version = document.versions.iter().find(|version| version.file == file)?;
        Some(document.file(version))
    });
    Ok(found)
}

/// Writes down what the check of a file found, wherever it is by now: waiting, or a version. Telling it again changes
/// nothing.
///
/// # Errors
/// `NotFound` when the file was never announced or is gone, `Unavailable`.
pub(crate) async fn settle(
    store: &Store,
    of: (TenantId, DocumentId),
    file: &File,
    state: FileState,
    found: (FileKind, u64),
) -> Result<()> {
    for _ in 0..TRIES {
        if uploads::settle_waiting(store, file, state, found).await? {
            return Ok(());
        }
        let Some(before) = read(store, of, Consistency::Strong).await? else { return Err(Error::NotFound) };
        if !before.versions.iter().any(|version| version.file == file.id) {
            return Err(Error::NotFound);
        }
        let Some(after) = before.settled(file.id, state, found) else { return Ok(()) };
        let mut transaction = Transaction::default();
        item::put(&mut transaction, store.table(), &before, &after)?;
        if store.write(transaction).await? == Written::Done {
            return Ok(());
        }
    }
    Err(Error::Unavailable("a document that changes all the time".into()))
}

/// A document whose latest version came just now stands in a list twice for a moment: where it stood, and where it stands.
fn once(mut found: Found<Card>) -> Found<Card> {
    let mut seen = std::collections::BTreeSet::new();
    found.rows.retain(|card| seen.insert(card.what));
    found
}
