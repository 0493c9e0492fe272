//! What a customer's users may open: by scope, by kind, in its latest version, and written down when it is taken along.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use documents::Documents;
use domain::{
    activity::{Deed, Subject},
    display::PortalSection,
    document::Document,
    staff::StaffRole,
    timeline::Actor,
    user::MemberRole,
};
use files::Files;
use http::StatusCode;
use store::Consumed;
use testbrowser::{Browser, House};
use testkit::{
    BUCKET, UPLOADS_URL,
    demo::Demo,
    demo_documents::{HIDDEN, OF_PROJECT, OTHER, PHOTO},
};

const LIST: &str = "/p/demo/documents";

async fn changed(change: impl FnOnce(&mut Demo)) -> (House<Documents>, Vec<Document>) {
    let house = House::with(documents::routes(), change, |parts| {
        let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        Documents::with(parts.site, files)
    })
    .await;
    house.cloud.clock().set("2026-11-22T09:00:00Z".parse().unwrap());
    let all = house.cloud.with_documents(&house.store, &house.demo).await;
    (house, all)
}

/// Daan, who sees the car park alone.
async fn daan(house: &House<Documents>) -> Browser {
    let daan = house.demo.users.iter().find(|user| user.name.as_str() == "Daan Vos").unwrap();
    house.sign_in(daan, Some(house.demo.customers[0].id)).await
}

fn at(document: &Document) -> String {
    format!("{LIST}/{}", document.id)
}

async fn names(house: &House<Documents>, who: &Browser, query: &str) -> Vec<String> {
    let page = house.get(who, &format!("{LIST}?lang=en{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    page.all("a.row-link")
}

#[tokio::test]
async fn everybody_sees_what_is_in_their_scope_newest_first() {
    let (house, _) = changed(|_| {}).await;
    let finance = house.member(MemberRole::Finance).await;
    let all = names(&house, &finance, "").await;
    assert_eq!(all.len(), 6, "what is hidden and what is another customer's is not there: {all:?}");
    assert!(all[0].starts_with("Onderhoudscontract 2026"), "{all:?}");
    let placed = names(&house, &daan(&house).await, "").await;
    assert_eq!(placed.len(), 1, "{placed:?}");
    assert!(placed[0].starts_with("Handleiding sectionaaldeur"), "{placed:?}");
    let viewer = house.member(MemberRole::Viewer).await;
    let page = house.get(&viewer, &format!("{LIST}?lang=en")).await;
    assert!(page.count("a.row-link") == 0 && page.text.contains("To see more"), "{}", page.text);
}

#[tokio::test]
async fn a_list_is_narrowed_by_kind_object_and_words_and_taken_as_a_table() {
    let (house, all) = changed(|_| {}).await;
    let who = house.member(MemberRole::Buyer).await;
    assert_eq!(names(&house, &who, "&kind=manual").await.len(), 2);
    let object = all[PHOTO].object.as_ref().unwrap().id;
    assert_eq!(names(&house, &who, &format!("&object={object}")).await.len(), 2);
    assert_eq!(names(&house, &who, &format!("&object={object}&kind=photo")).await.len(), 1);
    assert_eq!(names(&house, &who, "&q=handleiding").await.len(), 1);
    assert_eq!(names(&house, &who, "&q=personenlift+noord").await.len(), 2, "by the name of the object too");
    for nothing in ["&q=nothing", "&q=%21", "&kind=invoice"] {
        let page = house.get(&who, &format!("{LIST}?lang=en{nothing}")).await;
        assert!(page.count("a.row-link") == 0 && page.text.contains("No documents like this"), "{nothing}");
    }
    let foreign = house.demo.objects[5].id;
    assert_eq!(house.get(&who, &format!("{LIST}?object={foreign}")).await.status, StatusCode::NOT_FOUND);
    let table = house.get(&who, &format!("{LIST}/list.csv?kind=manual&lang=en")).await;
    assert_eq!(table.text.lines().count(), 3, "{}", table.text);
    assert!(table.text.contains("Handleiding sectionaaldeur,Manual,2026-10-"), "{}", table.text);
}

#[tokio::test]
async fn a_list_is_narrowed_to_a_project_of_the_readers_and_cleared_again() {
    let (house, all) = changed(|_| {}).await;
    let who = house.member(MemberRole::Buyer).await;
    let project = all[OF_PROJECT].project.as_ref().unwrap().id;
    let of = format!("{LIST}?lang=en&project={project}");
    let page = house.get(&who, &of).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert_eq!(page.links("a.row-link"), [at(&all[OF_PROJECT])], "the hidden one is not there");
    assert_eq!(page.all("select[name=project] option[selected]"), ["PR-2025-0001 Liften vernieuwen"]);
    assert_eq!(page.count(&format!("form a.quiet[href='{LIST}']")), 1, "it is cleared: {}", page.text);
    assert_eq!(names(&house, &who, &format!("&project={project}&kind=manual")).await.len(), 0);
    assert_eq!(names(&house, &who, &format!("&project={project}&q=pakbon")).await.len(), 1);
    let csv = house.get(&who, &format!("{LIST}/list.csv?project={project}&lang=en")).await;
    assert_eq!(csv.text.lines().count(), 2, "{}", csv.text);
    let (daan, viewer) = (daan(&house).await, house.member(MemberRole::Viewer).await);
    for path in [of.clone(), format!("{LIST}/list.csv?project={project}")] {
        for nobody in [&daan, &viewer] {
            let answer = house.get(nobody, &path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert!(!answer.text.contains("Liften vernieuwen"));
        }
    }
    let foreign = house.demo.projects[2].id;
    for id in [foreign.to_string(), "nonsense".to_owned(), all[PHOTO].id.to_string()] {
        let answer = house.get(&who, &format!("{LIST}?project={id}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
    }
    house.units();
    assert_eq!(house.get(&who, &at(&all[OF_PROJECT])).await.status, StatusCode::SEE_OTHER);
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write <= 4.0, "{read} {write}");
    assert_eq!(house.get(&daan, &at(&all[OF_PROJECT])).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_document_opens_in_its_latest_version_for_minutes_and_the_log_says_so() {
    let (house, all) = changed(|_| {}).await;
    let who = house.member(MemberRole::Buyer).await;
    let statement = all.iter().find(|one| one.versions.len() == 2).unwrap();
    house.get(&who, LIST).await;
    house.units();
    let led = house.get(&who, &at(statement)).await;
    let Consumed { read, write } = house.units();
    assert_eq!(led.status, StatusCode::SEE_OTHER, "{}", led.text);
    assert!(read <= 4.0 && write <= 4.0, "{read} {write}");
    let latest = statement.current().unwrap().file.to_string();
    assert!(led.location.contains(&latest) && led.location.contains("X-Amz-Expires=300"), "{}", led.location);
    let owner = house.demo.signed_in(StaffRole::Owner);
    let about = Some(Subject::Customer(statement.customer));
    let log = house.store.activities(&owner).list(about, None).await.unwrap().rows;
    assert_eq!(log[0].what, Deed::Downloaded(statement.title.clone()));
    assert!(matches!(&log[0].who, Actor::User { name, .. } if name.as_str() == "Tom Hendriks"));
    let viewed = house.looks_as(StaffRole::Owner, house.demo.user(MemberRole::Admin)).await;
    assert_eq!(house.get(&viewed, &at(statement)).await.status, StatusCode::SEE_OTHER);
    let log = house.store.activities(&owner).list(about, None).await.unwrap().rows;
    let staff = log.iter().filter(|one| matches!(one.what, Deed::Downloaded(_)));
    assert!(staff.clone().any(|one| matches!(one.who, Actor::Staff { .. })), "{log:?}");
}

#[tokio::test]
async fn a_photo_on_a_page_is_looked_at_without_being_taken_along() {
    let (house, all) = changed(|_| {}).await;
    let who = house.member(MemberRole::Buyer).await;
    house.units();
    let led = house.get(&who, &format!("{}/picture", at(&all[PHOTO]))).await;
    assert_eq!(led.status, StatusCode::SEE_OTHER, "{}", led.text);
    assert_eq!(house.units().write, 0.0, "looking writes nothing");
    let paper = house.get(&who, &format!("{}/picture", at(&all[1]))).await;
    assert_eq!(paper.status, StatusCode::NOT_FOUND, "a document is no picture");
}

#[tokio::test]
async fn what_is_hidden_or_somebody_elses_is_not_there() {
    let (house, all) = changed(|_| {}).await;
    let admin = house.member(MemberRole::Admin).await;
    for place in [HIDDEN, OTHER] {
        assert_eq!(house.get(&admin, &at(&all[place])).await.status, StatusCode::NOT_FOUND);
    }
    let daan = daan(&house).await;
    for (place, status) in [(PHOTO, StatusCode::NOT_FOUND), (2, StatusCode::SEE_OTHER)] {
        assert_eq!(house.get(&daan, &at(&all[place])).await.status, status, "{place}");
    }
    let nobody = Browser::default();
    assert!(house.get(&nobody, &at(&all[PHOTO])).await.location.starts_with("/p/demo/sign-in"));
}

#[tokio::test]
async fn a_portal_without_documents_has_none() {
    let without = |demo: &mut Demo| {
        demo.portals[0].display.set(&[
            PortalSection::Requests,
            PortalSection::Objects,
            PortalSection::Company,
        ]);
    };
    let (house, all) = changed(without).await;
    let who = house.member(MemberRole::Admin).await;
    for path in [LIST.to_owned(), format!("{LIST}/list.csv"), at(&all[PHOTO])] {
        assert_eq!(house.get(&who, &path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_list_costs_what_it_may() {
    let (house, _) = changed(|_| {}).await;
    for (role, query) in
        [(MemberRole::Buyer, ""), (MemberRole::Viewer, ""), (MemberRole::Buyer, "?kind=manual&q=lift")]
    {
        let who = house.member(role).await;
        house.get(&who, LIST).await;
        house.units();
        assert_eq!(house.get(&who, &format!("{LIST}{query}")).await.status, StatusCode::OK);
        let Consumed { read, write } = house.units();
        assert!(read <= 2.5 && write == 0.0, "{role:?} {query}: {read} {write}");
    }
}
