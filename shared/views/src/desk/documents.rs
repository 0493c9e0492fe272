//! The desk's pages of documents: the list, one with its versions, the forms that add and change them.

mod form;
mod list;
mod show;
mod upload;

pub use form::{EditPage, NewDocumentsPage, PickPage};
pub use list::DeskDocumentList;
pub use show::{DocumentPage, Shown};
pub use upload::{Owned, UploadForm};

use crate::{Frame, documents::tiles, parts::FileList};
use domain::{
    CustomerId, DocumentId, ObjectId, ProjectId,
    document::{Card, Shelved},
};

/// Where the desk's documents are listed.
pub const LIST: &str = "/desk/documents";

/// Address of a document at the desk, without the host.
#[must_use]
pub fn address(document: DocumentId) -> String {
    format!("{LIST}/{document}")
}

/// Address of what stands in a list at the desk, without the host.
#[must_use]
pub fn address_of(what: Shelved) -> String {
    match what {
        Shelved::Document(document) => address(document),
        Shelved::Report(work_order) => super::report_address(work_order),
    }
}

/// Where a customer's documents are listed at the desk, without the host.
#[must_use]
pub fn list_of(customer: CustomerId) -> String {
    format!("{LIST}?customer={customer}")
}

/// Where documents of a customer are added, about one of its objects, in one of its projects, or neither.
#[must_use]
pub fn new_address(customer: CustomerId, object: Option<ObjectId>, project: Option<ProjectId>) -> String {
    let object = object.map(|object| format!("&object={object}")).unwrap_or_default();
    let project = project.map(|project| format!("&project={project}")).unwrap_or_default();
    format!("{LIST}/new?customer={customer}{object}{project}")
}

/// Documents and photos on the page of what they are about; a report opens as a file, a document on its page.
pub(super) fn papers(frame: &Frame, cards: &[Card]) -> FileList {
    let picture = |what| match what {
        Shelved::Document(document) => format!("{}/picture", address(document)),
        Shelved::Report(_) => address_of(what),
    };
    tiles(frame, cards, address_of, picture)
}
