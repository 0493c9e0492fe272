//! What staff do with documents: add them, with scripts and without, look for them, renew, change and take them away.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod filed;

use desk_documents::DeskDocuments;
use domain::{
    DocumentId,
    document::{Document, DocumentKind},
    file::FileState,
    principal::StaffMember,
    staff::StaffRole,
};
use files::Files;
use http::{Request, StatusCode};
use store::Consumed;
use testbrowser::{Answer, Attached, Browser, House};
use testkit::{
    BUCKET, UPLOADS_URL,
    demo_documents::{PHOTO, pdf, photo},
};

const LIST: &str = "/desk/documents";

async fn house() -> House<DeskDocuments> {
    let house = House::new(desk_documents::routes(), |parts| {
        let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        DeskDocuments::with(parts.site, files)
    })
    .await;
    house.cloud.clock().set("2026-11-22T09:00:00Z".parse().unwrap());
    house
}

fn owner(house: &House<DeskDocuments>) -> StaffMember {
    house.demo.signed_in(StaffRole::Owner)
}

async fn found(house: &House<DeskDocuments>, id: DocumentId) -> Document {
    house.store.desk_documents(&owner(house)).find(id).await.unwrap()
}

/// The form of new documents of the first customer, about its object of this place, if about any.
async fn form(house: &House<DeskDocuments>, who: &Browser, object: Option<usize>) -> Answer {
    let customer = house.demo.customers[0].id;
    let object = object.map(|place| format!("&object={}", house.demo.objects[place].id)).unwrap_or_default();
    let page = house.get(who, &format!("{LIST}/new?customer={customer}{object}&lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    page
}

/// A file of a form without scripts.
const fn file<'a>(name: &'a str, kind: &'a str, bytes: &'a [u8]) -> Attached<'a> {
    (Document::FIELD, name, kind, bytes)
}

/// All documents of the first page, as their links say.
async fn listed(house: &House<DeskDocuments>, who: &Browser, query: &str) -> Vec<String> {
    let page = house.get(who, &format!("{LIST}?lang=en{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    page.links("a.row-link")
}

fn id(link: &str) -> DocumentId {
    link.rsplit('/').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn several_files_without_scripts_become_a_document_each_once() {
    let house = house().await;
    let who = house.staff(StaffRole::Manager).await;
    let page = form(&house, &who, Some(0)).await;
    let (paper, picture) = (pdf("one"), photo());
    let files = [file("Schema_1.pdf", "application/pdf", &paper), file("kast.jpg", "image/jpeg", &picture)];
    house.units();
    let sent = house.post_files(&who, LIST, page.form(LIST), &files).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    assert!(sent.location.contains(&house.demo.objects[0].id.to_string()), "back to the object");
    let again = house.post_files(&who, LIST, page.form(LIST), &files).await;
    assert_eq!(again.location, sent.location);
    let links = listed(&house, &who, "").await;
    assert_eq!(links.len(), 2, "{links:?}");
    let mut all = Vec::new();
    for link in &links {
        all.push(found(&house, id(link)).await);
    }
    all.sort_by_key(|one| one.kind);
    assert_eq!((all[0].kind, all[0].title.as_str()), (DocumentKind::Manual, "Schema 1"));
    assert_eq!((all[1].kind, all[1].title.as_str()), (DocumentKind::Photo, "kast"));
    assert!(all.iter().all(|one| one.shown && one.location == house.demo.objects[0].location));
    assert!(all.iter().all(|one| one.latest().unwrap().state == FileState::Expected && !one.is_open()));
}

#[tokio::test]
async fn a_form_that_lacks_something_comes_back_with_everything_in_it() {
    let house = house().await;
    let who = house.staff(StaffRole::Manager).await;
    let page = form(&house, &who, None).await;
    let none = house.post(&who, LIST, page.form(LIST).with("document-kind", "statement")).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text.contains("Kies een bestand"), "{}", none.text);
    assert_eq!(none.form(LIST).get("document-kind"), "statement");
    let paper = pdf("one");
    let files = [file("good.pdf", "application/pdf", &paper), file("bad.pdf", "application/pdf", b"<html>")];
    let bad = house.post_files(&who, LIST, page.form(LIST), &files).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = bad.form(LIST);
    assert_eq!(form.all("upload").len(), 1, "the good one is there still: {}", bad.text);
    let sent = house.post(&who, LIST, form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    assert_eq!(listed(&house, &who, "").await.len(), 1);
    let gone = page.form(LIST).with("upload", "fil_01KJ4DEM0N00RD11FT00000009");
    let gone = house.post(&who, LIST, gone).await;
    assert!(gone.status == StatusCode::UNPROCESSABLE_ENTITY && gone.text.contains("er niet meer"));
}

#[tokio::test]
async fn the_customer_is_found_by_its_number_or_its_name() {
    let house = house().await;
    let who = house.staff(StaffRole::Manager).await;
    let page = house.get(&who, &format!("{LIST}/new?lang=en")).await;
    assert_eq!(page.count("input[name=reference][data-suggest]"), 1, "{}", page.text);
    let number = house.demo.customers[0].reference.to_string();
    let led = house.get(&who, &format!("{LIST}/new?reference={number}")).await;
    assert_eq!(led.location, format!("{LIST}/new?customer={}", house.demo.customers[0].id));
    let unknown = house.get(&who, &format!("{LIST}/new?reference=nobody&lang=en")).await;
    assert!(unknown.text.contains("No customer has this number"), "{}", unknown.text);
}

#[tokio::test]
async fn the_list_is_narrowed_by_customer_kind_and_what_is_hidden() {
    let house = house().await;
    house.cloud.with_documents(&house.store, &house.demo).await;
    let who = house.staff(StaffRole::ReadOnly).await;
    let (first, second) = (house.demo.customers[0].id, house.demo.customers[1].id);
    for (query, count) in [
        (String::new(), 8),
        (format!("&customer={first}"), 7),
        (format!("&customer={second}"), 1),
        ("&kind=manual".to_owned(), 3),
        (format!("&kind=manual&customer={first}"), 2),
        ("&show=hidden".to_owned(), 1),
        ("&show=shown".to_owned(), 7),
        ("&show=hidden&kind=manual".to_owned(), 0),
        ("&q=handleiding".to_owned(), 1),
        (format!("&q=lift&customer={second}"), 0),
    ] {
        house.units();
        assert_eq!(listed(&house, &who, &query).await.len(), count, "{query}");
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{query}: {read}");
    }
    let page = house.get(&who, LIST).await;
    assert_eq!(page.count("a[href='/desk/documents/new']"), 0, "who only reads adds none");
    let table = house.get(&who, &format!("{LIST}/list.csv?show=hidden&lang=en")).await;
    assert!(table.text.contains("Concept vervanging lift zuid,Quotation,"), "{}", table.text);
    let nobody = domain::CustomerId::new(house.cloud.now(), [9; 16]);
    assert_eq!(house.get(&who, &format!("{LIST}?customer={nobody}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_version_is_added_while_older_ones_stay() {
    let house = house().await;
    let all = house.cloud.with_documents(&house.store, &house.demo).await;
    let who = house.staff(StaffRole::Manager).await;
    let here = format!("{LIST}/{}", all[1].id);
    let versions = format!("{here}/versions");
    let page = house.get(&who, &format!("{here}?lang=en")).await;
    let none = house.post(&who, &versions, page.form(&versions)).await;
    assert!(
        none.status == StatusCode::UNPROCESSABLE_ENTITY && none.text.contains("Kies een bestand"),
        "{}",
        none.text
    );
    let paper = pdf("two");
    let files = [file("two.pdf", "application/pdf", &paper)];
    house.units();
    for _ in 0..2 {
        let sent = house.post_files(&who, &versions, page.form(&versions), &files).await;
        assert_eq!(
            (sent.status, sent.location.as_str()),
            (StatusCode::SEE_OTHER, here.as_str()),
            "{}",
            sent.text
        );
    }
    let now = found(&house, all[1].id).await;
    assert_eq!((now.versions.len(), now.current().unwrap().number), (2, 1), "the new one is not checked yet");
    let late = pdf("three");
    let late = [file("three.pdf", "application/pdf", &late)];
    let late = house.post_files(&who, &versions, page.form(&versions), &late).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "somebody else was faster");
    let moment = house.cloud.moment();
    let waiting = now.file(now.latest().unwrap());
    let bytes = paper.len() as u64;
    house.store.uploads().settle(&waiting, FileState::Clean, waiting.kind, bytes, moment).await.unwrap();
    assert_eq!(found(&house, all[1].id).await.current().unwrap().number, 2);
    let old = house.get(&who, &format!("{versions}/1")).await;
    assert_eq!(old.status, StatusCode::SEE_OTHER, "staff open older ones");
    assert_eq!(house.get(&who, &format!("{versions}/9")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn of_two_who_change_a_document_the_later_one_is_told() {
    let house = house().await;
    let all = house.cloud.with_documents(&house.store, &house.demo).await;
    let who = house.staff(StaffRole::Manager).await;
    let profile = format!("{LIST}/{}/profile", all[3].id);
    let form = house.get(&who, &profile).await.form(&profile);
    let empty = house.post(&who, &profile, form.but(&[("document-title", " ")])).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.units();
    let saved = house
        .post(&who, &profile, form.but(&[("document-title", "Overzicht"), ("document-kind", "invoice")]))
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let cost = house.units();
    assert!(cost.write <= 10.0, "{cost:?}");
    let now = found(&house, all[3].id).await;
    assert_eq!((now.title.as_str(), now.kind), ("Overzicht", DocumentKind::Invoice));
    let late = house.post(&who, &profile, form.but(&[("document-title", "Late")])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.form(&profile).get("document-title"), "Late", "what was typed stays");
}

#[tokio::test]
async fn a_document_that_is_taken_away_is_gone_with_its_files() {
    let house = house().await;
    let all = house.cloud.with_documents(&house.store, &house.demo).await;
    let who = house.staff(StaffRole::Manager).await;
    let here = format!("{LIST}/{}", all[PHOTO].id);
    let removals = format!("{here}/removals");
    let page = house.get(&who, &format!("{here}?lang=en")).await;
    assert!(page.text.contains("Take Machinekamer na onderhoud away?"), "it names what goes: {}", page.text);
    let form = page.form(&removals);
    let stale = house.post(&who, &removals, form.but(&[("version", "7")])).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let gone = house.post(&who, &removals, form).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text);
    assert_eq!(house.get(&who, &here).await.status, StatusCode::NOT_FOUND);
    let file = all[PHOTO].current().unwrap().file.to_string();
    assert!(!house.cloud.object_keys().iter().any(|key| key.ends_with(&file)));
    house.cloud.index().await;
    assert_eq!(listed(&house, &who, "").await.len(), 7);
}

/// What is answered to a browser that wants to send a file.
async fn announced(house: &House<DeskDocuments>, who: &Browser, asked: &str) -> Answer {
    let request = Request::post(format!("{LIST}/files"))
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .header("x-csrf", who.csrf());
    house.send(who, request, asked.to_owned()).await
}

#[tokio::test]
async fn adding_costs_what_it_may_and_who_reads_alone_adds_nothing() {
    let house = house().await;
    let who = house.staff(StaffRole::Manager).await;
    let page = form(&house, &who, None).await;
    let paper = pdf("one");
    let asked = format!(r#"{{"name":"a.pdf","type":"application/pdf","size":{}}}"#, paper.len());
    house.units();
    let place = announced(&house, &who, &asked).await;
    assert_eq!(place.status, StatusCode::OK, "{}", place.text);
    assert!(house.units().write <= 10.0);
    let upload: serde_json::Value = serde_json::from_str(&place.text).unwrap();
    let form = page.form(LIST).with("upload", upload["file"].as_str().unwrap());
    let sent = house.post(&who, LIST, form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let cost = house.units();
    assert!(cost.write <= 10.0, "{cost:?}");
    for wrong in [
        r#"{"name":"a.exe","type":"application/x-msdownload","size":9}"#,
        r#"{"name":"a.pdf","type":"application/pdf","size":99999999}"#,
    ] {
        let answer = announced(&house, &who, wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    }
    let reader = house.staff(StaffRole::ReadOnly).await;
    for path in [format!("{LIST}/new"), format!("{LIST}/files")] {
        assert_ne!(house.get(&reader, &path).await.status, StatusCode::OK, "{path}");
    }
}
