//! An object with everything staff know of it.

use crate::page;
use desk::Around;
use domain::{
    Result,
    document::{DocumentFinding, DocumentTerm},
    principal::StaffMember,
    staff::StaffPermission,
    work_order::{Finding, Term},
};
use std::sync::Arc;
use store::FoundRow;
use views::desk::{
    QueueRow,
    objects::{ObjectPage, Shown},
};
use web::{Call, Reply, Site};

/// As many of its documents and photos as are shown on its page.
const DOCUMENTS: usize = 12;
/// As much of the work on it.
const WORK: usize = 5;

/// The page of an object.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (objects, papers, desk) =
        (app.store.desk_objects(&who), app.store.desk_documents(&who), app.store.desk(&who));
    let (id, changed) = (call.param("object")?, call.flash().is_some());
    let finding = DocumentFinding { terms: vec![DocumentTerm::Object(id)] };
    let work = Finding { terms: vec![Term::Object(id)], ..Finding::default() };
    let ((customer, places), object, documents, work, around) = tokio::try_join!(
        page::customer(&app, &who, &call),
        objects.look(call.param("customer")?, id, changed),
        papers.look(&finding, DOCUMENTS, changed),
        desk.newest(WORK, &work),
        Around::read(&app, &who, &call),
    )?;
    let row = |found: &FoundRow| around.queue_row(&found.row, call.language());
    let work: Vec<QueueRow> = work.rows.iter().map(row).collect();
    let label = object.label.as_ref().map(|token| page::label_link(&app, token));
    let shown = Shown {
        customer: &customer,
        places: &places,
        object: &object,
        label: label.as_deref(),
        portals: &around.open_choices(),
        may_manage: who.may(StaffPermission::ManageCustomers),
        may_enter: who.may(StaffPermission::HandleWorkOrders) && customer.takes_new_work().is_ok(),
        documents: &documents.rows,
        work: &work,
    };
    let frame = page::frame(&around, &who, &call, object.name.to_string(), object.name.as_str());
    Ok(Reply::page(ObjectPage::new(frame, shown, call.new_id::<domain::FileId>().to_string())))
}
