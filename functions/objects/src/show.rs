//! An object with what is known of it.

use crate::frame;
use domain::{Result, asking::Asker, user::Permission};
use std::sync::Arc;
use views::objects::{ObjectPage, Shown};
use web::{Call, Reply, SignedIn, Site, reading};

/// The page of an object.
pub async fn show(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let (objects, company) = (app.store.own_objects(&who.member), app.store.company(&who.member));
    let (object, places) = tokio::try_join!(objects.find(call.param("object")?), company.locations())?;
    reading::viewed(&app, &call, &who.member, object.id, &object.name).await;
    let asks = who.portal.open_work_types(Asker::User).next().is_some();
    let shown = Shown {
        object: &object,
        places: &places,
        may_ask: asks && who.member.may(Permission::RequestWork),
        sees_work: who.member.may(Permission::ViewWorkOrders),
    };
    let frame = frame(&who, &call, object.name.to_string());
    Ok(Reply::page(ObjectPage::new(frame, &who.portal, shown)))
}
