//! Keeps up by which terms a document is found.

use super::{Side, read, shelf};
use crate::{
    entity::{Consistency, Item},
    indexing::{self, Indexed, Lists, Places, Wanted},
    keys::{self, Key},
    store::Store,
};
use domain::{
    DocumentId, Error, Result, TenantId,
    document::{Card, DocumentIndexCommand, DocumentTerm},
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// By what documents are found, for whoever keeps it up.
pub struct DocumentIndex<'a>(&'a Store);

/// What of an image counts here.
#[derive(Deserialize)]
struct Image {
    pk: String,
    version: u64,
}

/// A document that is found by terms.
struct Sought {
    tenant: TenantId,
    id: DocumentId,
}

impl Indexed for Sought {
    fn tenant(&self) -> TenantId {
        self.tenant
    }

    fn terms(&self) -> Key {
        keys::document_terms(self.tenant, self.id)
    }

    async fn wanted(&self, store: &Store) -> Result<Wanted> {
        let found = read(store, (self.tenant, self.id), Consistency::Strong).await?;
        let Some(document) = found else { return Ok(Wanted::default()) };
        // The customer reads the version that can be opened, the desk the latest one.
        let Some(latest) = document.card(false) else { return Ok(Wanted::default()) };
        let open = document.card(true).unwrap_or_else(|| latest.clone());
        let (own, desk) = (document.terms_of_customer(), document.terms_of_tenant());
        let mut items = Vec::new();
        // Where it stands, it stands on all shelves: by its latest version.
        let open = Card { at: latest.at, ..open };
        let shelved = put_on_shelves((self.tenant, &open, &own), (&latest, &desk), &mut items)?;
        let places = Places { shelved: Some(shelved), ..Places::default() };
        Ok(Wanted { places, items, version: Some(document.version), ..Wanted::default() })
    }

    async fn version(&self, store: &Store) -> Result<Option<u64>> {
        let now = read(store, (self.tenant, self.id), Consistency::Strong).await?;
        Ok(now.map(|now| now.version))
    }
}

/// The items of a document on the shelves of its terms, on the customer's side and on the desk's.
pub(crate) fn put_on_shelves(
    (tenant, open, own): (TenantId, &Card, &BTreeSet<DocumentTerm>),
    (latest, desk): (&Card, &BTreeSet<DocumentTerm>),
    items: &mut Vec<Item>,
) -> Result<Lists> {
    for term in desk {
        items.push(shelf(latest, Side::Desk, keys::shelf_of_staff(tenant, term))?);
    }
    for term in own {
        items.push(shelf(open, Side::Customer, keys::shelf_of_customer(tenant, open.customer, term))?);
    }
    let customer = (!own.is_empty()).then_some(open.customer);
    Ok(Lists::of(keys::shelved(latest.at, latest.what), (customer, own), desk))
}

impl<'a> DocumentIndex<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// What the new image of a document in the table's stream asks for.
    ///
    /// # Errors
    /// `Internal` when it is not the image of a document.
    pub fn command(image: impl Into<serde_dynamo::Item>) -> Result<DocumentIndexCommand> {
        let image: Image = serde_dynamo::from_item(image.into()).map_err(Error::internal)?;
        let of =
            keys::document_of(&image.pk).ok_or_else(|| Error::internal("not the image of a document"))?;
        Ok(DocumentIndexCommand { tenant: of.0, document: of.1, version: image.version })
    }

    /// Sees to it that a document, as it is now, is found by its terms and by no others.
    ///
    /// # Errors
    /// `Unavailable`, also while it changes all the time: the message comes again.
    pub async fn update(&self, command: DocumentIndexCommand) -> Result<()> {
        let sought = Sought { tenant: command.tenant, id: command.document };
        indexing::update(self.0, &sought, command.version).await
    }
}
