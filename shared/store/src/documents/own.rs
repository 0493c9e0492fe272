//! A customer's documents, for one of its users: as far as they are in their scope.

use super::{BLOCK, PAGE, once, placed, read};
use crate::{
    entity::Consistency,
    found::{Found, ROUNDS, Reading, Source},
    keys,
    page::PageToken,
    store::Store,
};
use domain::{
    DocumentId, Error, Result,
    document::{Card, Document, DocumentFinding},
    principal::Member,
};

/// The documents of a member's own company, as far as they may see them.
pub struct OwnDocuments<'a> {
    store: &'a Store,
    member: &'a Member,
}

impl<'a> OwnDocuments<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a Member) -> Self {
        Self { store, member }
    }

    /// 20 of those that a list shows, newest first, reports of completed work among them. What changed within the last
    /// moment may not show yet.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, finding: &DocumentFinding, page: Option<&PageToken>) -> Result<Found<Card>> {
        self.some(finding, page, PAGE).await
    }

    /// The newest of those that a list shows, at most `count`.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn newest(&self, finding: &DocumentFinding, count: usize) -> Result<Found<Card>> {
        self.some(finding, None, count.min(PAGE)).await
    }

    async fn some(
        &self,
        finding: &DocumentFinding,
        page: Option<&PageToken>,
        size: usize,
    ) -> Result<Found<Card>> {
        let (tenant, customer) = (self.member.tenant(), self.member.customer());
        let source = |term: &_| Source::Term(keys::shelf_of_customer(tenant, customer, term));
        let groups = finding.read_by(self.member);
        let groups = groups.iter().map(|group| group.iter().map(source).collect()).collect();
        let (period, size) = ((None, None), (size, BLOCK));
        let reading = Reading { store: self.store, newest: None, groups, period, size, rounds: ROUNDS };
        let good = |card: &Card| finding.holds(card) && card.is_seen_by(self.member);
        reading.page(page, good).await.map(once)
    }

    /// A document that they may open, where it counts as being at this moment.
    ///
    /// # Errors
    /// `NotFound` when it is none of theirs, hidden, or nothing of it can be opened yet; `Unavailable`.
    pub async fn find(&self, id: DocumentId) -> Result<Document> {
        let found = read(self.store, (self.member.tenant(), id), Consistency::Strong).await?;
        let found = match found {
            Some(document) => Some(placed(self.store, document).await?.0),
            None => None,
        };
        let seen = |document: &Document| {
            document.is_open() && document.card(true).is_some_and(|card| card.is_seen_by(self.member))
        };
        found.filter(seen).ok_or(Error::NotFound)
    }
}
