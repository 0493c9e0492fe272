//! A project with its work orders, as far as its reader sees them, and what happened to it.

use crate::frame;
use domain::{
    ProjectId, Result,
    document::{Card, DocumentFinding, DocumentTerm},
    project::ProjectEntry,
    user::Permission,
    work_order::{Finding, Term},
};
use std::sync::Arc;
use store::{Found, FoundRow, PageToken};
use views::{
    projects::{ProjectPage, Shown, address},
    request_list::RequestRow,
};
use web::{Call, Reply, SignedIn, Site};

/// The page of a project.
pub async fn show(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let id: ProjectId = call.param("project")?;
    let token = call.query("page").and_then(PageToken::parse);
    let (projects, company) = (app.store.own_projects(&who.member), app.store.company(&who.member));
    let own = app.store.own_work_orders(&who.member);
    let sees = who.member.may(Permission::ViewWorkOrders);
    let finding = Finding {
        terms: vec![Term::Project(id)],
        hidden: who.portal.display.hidden_stages().clone(),
        ..Finding::default()
    };
    let work = async { if sees { own.list(&finding, token.as_ref()).await } else { Ok(Found::default()) } };
    let ((project, mut entries), places, work, documents) =
        tokio::try_join!(projects.look(id), company.locations(), work, documents(&app, &who, &call, id))?;
    let here = |row: &FoundRow| !ProjectEntry::tell_it_has_left(&entries, row.row.number);
    let rows: Vec<RequestRow> =
        work.rows.into_iter().filter(here).map(|row| request(&who, &call, row)).collect();
    let all_stages = who.portal.display.hidden_stages().is_empty();
    // Which work it was is nobody's business here who sees that work in no list.
    entries.retain(|entry| all_stages || !entry.what.is_about_work());
    let here = address(who.portal.slug.as_str(), id);
    let older = work.next.as_ref().map(|next| format!("{here}?page={next}"));
    let shown = Shown {
        project: &project,
        entries: &entries,
        places: &places,
        work: sees.then_some(rows.as_slice()),
        older: older.as_deref(),
        documents: documents.as_deref(),
    };
    let frame = frame(&who, &call, project.name.to_string());
    Ok(Reply::page(ProjectPage::new(frame, &who.portal, shown)))
}

/// As many of its documents and photos as are shown on its page.
const DOCUMENTS: usize = 8;

/// Its newest documents and photos; none: documents are not for the reader.
async fn documents(app: &Site, who: &SignedIn, call: &Call, id: ProjectId) -> Result<Option<Vec<Card>>> {
    if !who.member.may(Permission::ViewDocuments) {
        return Ok(None);
    }
    let finding = DocumentFinding { terms: vec![DocumentTerm::Project(id)] };
    let found = app.store.own_documents(&who.member).newest(&finding, DOCUMENTS).await?;
    let told = |card| who.portal.told_card(card, call.language());
    Ok(Some(found.rows.into_iter().filter_map(told).collect()))
}

fn request(who: &SignedIn, call: &Call, found: FoundRow) -> RequestRow {
    let FoundRow { row, place, .. } = found;
    RequestRow {
        id: row.id,
        number: row.number.to_string(),
        work_type: who.portal.work_type_called(&row.work_type_name, call.language()).to_owned(),
        summary: row.summary,
        stage: row.stage,
        raised_by: row.contact_name.to_string(),
        place: place.map(|name| name.to_string()),
        city: row.city.to_string(),
        at: row.requested_at,
    }
}
