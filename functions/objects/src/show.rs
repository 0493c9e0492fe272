//! An object with what is known of it.

use crate::frame;
use domain::{
    ObjectId, Result,
    asking::Asker,
    document::{Card, DocumentFinding, DocumentTerm},
    user::Permission,
    work_order::{Finding, Term},
};
use std::sync::Arc;
use store::FoundRow;
use views::{
    objects::{ObjectPage, Shown},
    request_list::RequestRow,
};
use web::{Call, Reply, SignedIn, Site, reading};

/// The page of an object.
pub async fn show(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let (objects, company) = (app.store.own_objects(&who.member), app.store.company(&who.member));
    let id = call.param("object")?;
    let (object, places, documents, work) = tokio::try_join!(
        objects.find(id),
        company.locations(),
        documents(&app, &who, &call, id),
        work(&app, &who, &call, id),
    )?;
    reading::viewed(&app, &call, &who.member, object.id, &object.name).await;
    let asks = who.portal.open_work_types(Asker::User).next().is_some();
    let shown = Shown {
        object: &object,
        places: &places,
        may_ask: asks && who.member.may(Permission::RequestWork),
        work: work.as_deref(),
        documents: documents.as_deref(),
    };
    let frame = frame(&who, &call, object.name.to_string());
    Ok(Reply::page(ObjectPage::new(frame, &who.portal, shown)))
}

/// As many of its documents and photos as are shown on its page.
const DOCUMENTS: usize = 8;

/// Its newest documents and photos; none: documents are not for the reader.
async fn documents(app: &Site, who: &SignedIn, call: &Call, id: ObjectId) -> Result<Option<Vec<Card>>> {
    if !who.member.may(Permission::ViewDocuments) {
        return Ok(None);
    }
    let finding = DocumentFinding { terms: vec![DocumentTerm::Object(id)] };
    let found = app.store.own_documents(&who.member).newest(&finding, DOCUMENTS).await?;
    let told = |card| who.portal.told_card(card, call.language());
    Ok(Some(found.rows.into_iter().filter_map(told).collect()))
}

/// As much of the work on it is shown on its page.
const WORK: usize = 5;

/// The newest work on it that the list of it shows them; none: work is not for the reader.
async fn work(app: &Site, who: &SignedIn, call: &Call, id: ObjectId) -> Result<Option<Vec<RequestRow>>> {
    if !who.member.may(Permission::ViewWorkOrders) {
        return Ok(None);
    }
    let hidden = who.portal.display.hidden_stages().clone();
    let finding = Finding { terms: vec![Term::Object(id)], hidden, ..Finding::default() };
    let found = app.store.own_work_orders(&who.member).newest(WORK, &finding).await?;
    let row = |FoundRow { row, place, .. }| RequestRow {
        id: row.id,
        number: row.number.to_string(),
        work_type: who.portal.work_type_called(&row.work_type_name, call.language()).to_owned(),
        summary: row.summary,
        stage: row.stage,
        raised_by: row.contact_name.to_string(),
        place: place.map(|name| name.to_string()),
        city: row.city.to_string(),
        at: row.requested_at,
    };
    Ok(Some(found.rows.into_iter().map(row).collect()))
}
