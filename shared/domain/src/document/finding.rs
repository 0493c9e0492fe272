//! Which documents a list shows, and by which terms they are read.

use super::{Card, DocumentTerm};
use crate::{
    DocumentId, ProjectId, TenantId,
    principal::Member,
    user::Scope,
    work_order::{PLACES_AT_ONCE, READ_AT_ONCE},
};
use serde::{Deserialize, Serialize};

/// Which documents a list shows: those with all of these terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentFinding {
    /// What each of them has.
    pub terms: Vec<DocumentTerm>,
}

impl DocumentFinding {
    /// Whether what a row says belongs into the list.
    #[must_use]
    pub fn holds(&self, card: &Card) -> bool {
        self.terms.iter().all(|term| term.holds(card))
    }

    /// Whether words are looked for, which rows do not tell.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.terms.iter().any(|term| matches!(term, DocumentTerm::Word(_)))
    }

    /// What a member reads for it: what is found by a term of each of these groups. Rows that do not belong into the list
    /// tell so themselves; whatever belongs into it is found. What few have comes first.
    #[must_use]
    pub fn read_by(&self, member: &Member) -> Vec<Vec<DocumentTerm>> {
        let mut read = self.narrowed();
        match member.scope() {
            Scope::Own if read.len() < READ_AT_ONCE => read.push(vec![DocumentTerm::By(member.id())]),
            Scope::Locations(places) if read.is_empty() && places.len() <= PLACES_AT_ONCE => {
                let places = places.iter().copied().map(DocumentTerm::Location);
                read.push([DocumentTerm::By(member.id())].into_iter().chain(places).collect());
            }
            _ => {}
        }
        if read.is_empty() { vec![vec![DocumentTerm::All]] } else { read }
    }

    /// The same for whoever sees all of the tenant's.
    #[must_use]
    pub fn read(&self) -> Vec<Vec<DocumentTerm>> {
        let read = self.narrowed();
        if read.is_empty() { vec![vec![DocumentTerm::All]] } else { read }
    }

    fn narrowed(&self) -> Vec<Vec<DocumentTerm>> {
        let mut terms: Vec<&DocumentTerm> = self.terms.iter().filter(|term| term.is_listed()).collect();
        terms.sort_by(|one, other| other.cmp(one));
        // Words are not in a row: every one of them is read. Of the others two at most are.
        let words = terms.iter().filter(|term| matches!(term, DocumentTerm::Word(_))).count();
        terms.truncate(words.max(READ_AT_ONCE));
        terms.into_iter().map(|term| vec![term.clone()]).collect()
    }
}

/// That a document may be found by something else than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentIndexCommand {
    /// Whose.
    pub tenant: TenantId,
    /// Which.
    pub document: DocumentId,
    /// In which version it was written.
    pub version: u64,
}

/// That a project may be somewhere else than before, and what belongs to it with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectIndexCommand {
    /// Whose.
    pub tenant: TenantId,
    /// Which.
    pub project: ProjectId,
    /// In which version it was written.
    pub version: u64,
}
