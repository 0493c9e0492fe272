//! The desk's pages of documents: the list, one with its versions, the forms that add and change them.

mod form;
mod list;
mod show;

pub use form::{EditPage, NewDocumentsPage, PickPage, UploadForm};
pub use list::{DeskDocumentList, DeskDocumentListPage};
pub use show::{DocumentPage, Shown};

use domain::{CustomerId, DocumentId, ObjectId, document::Shelved};

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

/// Where documents of a customer are added, about one of its objects or about none.
#[must_use]
pub fn new_address(customer: CustomerId, object: Option<ObjectId>) -> String {
    let object = object.map(|object| format!("&object={object}")).unwrap_or_default();
    format!("{LIST}/new?customer={customer}{object}")
}
