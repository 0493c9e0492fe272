//! Keeps up by which terms a document is found.

use super::{PAGE, Side, placed, read, shelf};
use crate::{
    entity::{Consistency, Item},
    found::Listed as _,
    indexing::{self, Indexed, Lists, Places, Wanted},
    keys::{self, Key},
    page::{Index, Listing, Order},
    projects,
    store::Store,
};
use domain::{
    DocumentId, Error, Result, TenantId,
    document::{Card, DocumentIndexCommand, DocumentTerm, ProjectIndexCommand, Shelved},
};
use futures_util::future::try_join_all;
use serde::Deserialize;
use std::collections::BTreeSet;

/// By what documents are found, for whoever keeps it up.
pub struct DocumentIndex<'a>(&'a Store);

/// Where documents of projects stand, for whoever keeps it up.
pub struct ProjectIndex<'a>(&'a Store);

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
        let (document, project) = placed(store, document).await?;
        // The customer reads the version that can be opened, the desk the latest one.
        let Some(latest) = document.card(false) else { return Ok(Wanted::default()) };
        let open = document.card(true).unwrap_or_else(|| latest.clone());
        let (own, desk) = (document.terms_of_customer(), document.terms_of_tenant());
        let mut items = Vec::new();
        // Where it stands, it stands on all shelves: by its latest version.
        let open = Card { at: latest.at, ..open };
        let shelved = put_on_shelves((self.tenant, &open, &own), (&latest, &desk), &mut items)?;
        let places = Places { shelved: Some(shelved), ..Places::default() };
        Ok(Wanted { places, items, version: Some(document.version + project), ..Wanted::default() })
    }

    async fn version(&self, store: &Store) -> Result<Option<u64>> {
        let Some(now) = read(store, (self.tenant, self.id), Consistency::Strong).await? else {
            return Ok(None);
        };
        // Both count up: they are what they were together, or each of them is.
        let (now, project) = placed(store, now).await?;
        Ok(Some(now.version + project))
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

impl<'a> ProjectIndex<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// What the new image of a project in the table's stream asks for.
    ///
    /// # Errors
    /// `Internal` when it is not the image of a project.
    pub fn command(image: impl Into<serde_dynamo::Item>) -> Result<ProjectIndexCommand> {
        let image: Image = serde_dynamo::from_item(image.into()).map_err(Error::internal)?;
        let ids = image.pk.strip_prefix("TENANT#").and_then(|rest| rest.split_once("#PROJECT#"));
        let ids = ids.and_then(|(tenant, id)| Some((tenant.parse().ok()?, id.parse().ok()?)));
        let (tenant, project) = ids.ok_or_else(|| Error::internal("not the image of a project"))?;
        Ok(ProjectIndexCommand { tenant, project, version: image.version })
    }

    /// Sees to it that the documents of a project stand where it is now: those that stand somewhere else are indexed again.
    /// What its customer may not open stands nowhere, and is indexed once it may.
    ///
    /// # Errors
    /// `Unavailable`, also while one of them changes all the time: the message comes again.
    pub async fn update(&self, command: ProjectIndexCommand) -> Result<()> {
        let tenant = command.tenant;
        let found = projects::one(self.0, (tenant, command.project), Consistency::Strong).await?;
        let Some(project) = found else { return Ok(()) };
        let shelf = keys::shelf_of_customer(tenant, project.customer, &DocumentTerm::Project(project.id));
        let listing = Listing { index: Index::Table, ..Listing::of("shelf", shelf, Order::Falling) };
        let (index, mut from) = (DocumentIndex(self.0), None);
        loop {
            let page = self.0.page(&listing, from.as_ref(), PAGE, Card::read).await?;
            let elsewhere = page.rows.iter().filter(|card| card.location != project.location);
            let again = elsewhere.filter_map(|card| match card.what {
                Shelved::Document(document) => Some(DocumentIndexCommand { tenant, document, version: 0 }),
                Shelved::Report(_) => None,
            });
            try_join_all(again.map(|command| index.update(command))).await?;
            from = page.next;
            if from.is_none() {
                return Ok(());
            }
        }
    }
}
