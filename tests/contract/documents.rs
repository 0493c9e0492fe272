//! What customers may open, as the contract's story needs it: staff add it, renew it, change it and take it away, a user
//! takes it along.

use crate::{
    forms::At,
    house::{House, filled},
    story::machinery,
};
use desk_documents::DeskDocuments;
use domain::user::MemberRole;
use serde_json::Value;
use testbrowser::Fields;

const LIST: &str = "/desk/documents";

/// A photo of an object comes to be, is looked at by both sides, and goes.
pub async fn kept(house: &House, staff: &str) {
    let function = house.desk_documents();
    let desk = At { function: &function, cookie: staff };
    let (customer, object) = (house.demo.customers[0].id, house.demo.objects[0].id);
    assert_eq!(function.get(&format!("{LIST}/new"), staff).await.status, 200);
    let new = format!("{LIST}/new?customer={customer}&object={object}");
    let page = function.get(&new, staff).await;
    let form = Fields::of(&page.text, LIST);
    let place = function.announce(&format!("{LIST}/files"), &form, staff).await;
    let document = added(&desk, &page.text, &place).await;
    machinery(house).await;
    let versions = format!("{document}/versions");
    for path in
        [LIST, &format!("{LIST}?customer={customer}&kind=photo"), &format!("{LIST}/list.csv"), &document]
    {
        assert_eq!(function.get(path, staff).await.status, 200, "{path}");
    }
    for path in [format!("{versions}/1"), format!("{document}/picture")] {
        assert_eq!(function.get(&path, staff).await.status, 303, "{path}");
    }
    let page = function.get(&document, staff).await;
    let form = Fields::of(&page.text, &versions);
    function.announce(&format!("{document}/files"), &form, staff).await;
    let sent = function.post(&versions, staff, &form.0, &["documents"]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    machinery(house).await;
    let profile = format!("{document}/profile");
    desk.sends(&profile, &profile, &[("document-title", "Machinekamer")]).await;
    machinery(house).await;
    taken_along(house, document.trim_start_matches(LIST)).await;
    desk.sends(&document, &format!("{document}/removals"), &[]).await;
    machinery(house).await;
    assert_eq!(function.get(&document, staff).await.status, 404);
}

/// Sends the form with a file that was announced, whose bytes never come, and with one in the form itself: its address.
async fn added(desk: &At<'_, DeskDocuments>, page: &str, place: &Value) -> String {
    let announced = place["file"].as_str().expect("a place");
    let form = filled(page, "input[type=file]", &[("document-shown", "yes"), ("document-kind", "")]);
    let sent = desk.function.post(LIST, desk.cookie, &form, &["documents"]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let form: Vec<_> = form.into_iter().chain([("upload".to_owned(), announced.to_owned())]).collect();
    let sent = desk.function.post(LIST, desk.cookie, &form, &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let list = desk.function.get(LIST, desk.cookie).await;
    let links = list.text.split("href=\"").map(|rest| rest.split('"').next().unwrap_or_default());
    let mine = links.filter(|link| link.starts_with("/desk/documents/doc_"));
    let other = announced.trim_start_matches("fil_");
    mine.into_iter().find(|link| !link.ends_with(other)).expect("a document").to_owned()
}

async fn taken_along(house: &House, id: &str) {
    let tom = house.demo.user(MemberRole::Buyer);
    let cookie = house.user_cookie(tom, house.demo.customers[0].id).await;
    // Long enough for the session to be noted as used.
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(15));
    let function = house.documents();
    for path in ["", "/list.csv"] {
        assert_eq!(function.get(&format!("/p/demo/documents{path}"), &cookie).await.status, 200, "{path}");
    }
    for path in ["", "/picture"] {
        let led = function.get(&format!("/p/demo/documents{id}{path}"), &cookie).await;
        assert_eq!(led.status, 303, "{path} {}", led.text);
    }
    let object = house.demo.objects[0].id;
    let page = house.objects().get(&format!("/p/demo/objects/{object}"), &cookie).await;
    assert!(page.text.contains(id), "the photo stands on its object's page");
}
