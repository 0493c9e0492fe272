//! An object with what is known of it.

use crate::frame;
use domain::{
    ObjectId, Result,
    asking::Asker,
    document::{Card, DocumentFinding, DocumentTerm},
    user::Permission,
};
use std::sync::Arc;
use views::objects::{ObjectPage, Shown};
use web::{Call, Reply, SignedIn, Site, reading};

/// The page of an object.
pub async fn show(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let (objects, company) = (app.store.own_objects(&who.member), app.store.company(&who.member));
    let id = call.param("object")?;
    let (object, places, documents) =
        tokio::try_join!(objects.find(id), company.locations(), documents(&app, &who, &call, id))?;
    reading::viewed(&app, &call, &who.member, object.id, &object.name).await;
    let asks = who.portal.open_work_types(Asker::User).next().is_some();
    let shown = Shown {
        object: &object,
        places: &places,
        may_ask: asks && who.member.may(Permission::RequestWork),
        sees_work: who.member.may(Permission::ViewWorkOrders),
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
