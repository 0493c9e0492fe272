//! Which documents a list shows, and that one may be found by something else.

use super::DocumentTerm;
use crate::{DocumentId, ProjectId, TenantId, finding::ListFinding};
use serde::{Deserialize, Serialize};

/// Which documents a list shows: those with all of these terms.
pub type DocumentFinding = ListFinding<DocumentTerm>;

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
