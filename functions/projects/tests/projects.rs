//! What a customer's users see of their company's projects.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    LocationId, ProjectId, display::PortalSection, document::Document, project::ProjectHappening,
    staff::StaffRole, user::MemberRole,
};
use http::StatusCode;
use testbrowser::{Browser, House};
use testkit::{
    demo::Demo,
    demo_documents::{HIDDEN, OF_PROJECT},
};
use web::Site;

const LIST: &str = "/p/demo/projects";

async fn changed(change: impl FnOnce(&mut Demo)) -> House<Site> {
    House::with(projects::routes(), change, |parts| parts.site).await
}

/// Daan, who sees the car park alone.
async fn daan(house: &House<Site>) -> Browser {
    let daan = house.demo.users.iter().find(|user| user.name.as_str() == "Daan Vos").unwrap();
    house.sign_in(daan, Some(house.demo.customers[0].id)).await
}

fn of(house: &House<Site>, n: usize) -> String {
    format!("{LIST}/{}?lang=en", house.demo.projects[n].id)
}

#[tokio::test]
async fn everybody_sees_the_projects_in_their_scope_and_nothing_of_any_other() {
    let house = changed(|_| {}).await;
    for role in [MemberRole::Admin, MemberRole::Buyer, MemberRole::Finance] {
        let who = house.member(role).await;
        let page = house.get(&who, &format!("{LIST}?lang=en")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert_eq!(page.count("a.row-link"), 2, "{role:?}: newest first, those of their company");
        let one = house.get(&who, &of(&house, 0)).await;
        assert!(one.text.contains("Liften vernieuwen") && one.text.contains("Under way"), "{}", one.text);
        assert_eq!(house.get(&who, &of(&house, 2)).await.status, StatusCode::NOT_FOUND, "another company's");
    }
    let viewer = house.member(MemberRole::Viewer).await;
    assert_eq!(house.get(&viewer, LIST).await.count("a.row-link"), 0, "their own requests alone");
    assert_eq!(house.get(&viewer, &of(&house, 0)).await.status, StatusCode::NOT_FOUND);
    let daan = daan(&house).await;
    assert_eq!(house.get(&daan, LIST).await.count("a.row-link"), 0, "there is none at the car park");
    assert_eq!(house.get(&daan, &of(&house, 0)).await.status, StatusCode::NOT_FOUND);
    let nobody = ProjectId::new(house.cloud.now(), house.cloud.entropy());
    let who = house.member(MemberRole::Admin).await;
    assert_eq!(house.get(&who, &format!("{LIST}/{nobody}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_portal_without_projects_answers_as_if_there_were_none() {
    let house = changed(|demo| demo.portals[0].display.set(&[PortalSection::Requests])).await;
    let who = house.member(MemberRole::Admin).await;
    for path in [LIST.to_owned(), of(&house, 0), format!("{LIST}/list.csv")] {
        let answer = house.get(&who, &path).await;
        assert!(matches!(answer.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND), "{path}");
    }
}

#[tokio::test]
async fn a_look_stays_within_its_units_and_writes_nothing() {
    let house = changed(|_| {}).await;
    let who = house.member(MemberRole::Admin).await;
    for path in [LIST.to_owned(), of(&house, 0)] {
        house.get(&who, &path).await;
        house.units();
        assert_eq!(house.get(&who, &path).await.status, StatusCode::OK);
        let used = house.units();
        assert!(used.read <= 4.0 && used.write == 0.0, "{path}: {used:?}");
    }
}

/// Further documents of a project, with long titles.
async fn filed(house: &House<Site>, of: usize, count: u32) -> Vec<Document> {
    let all = house.cloud.with_documents(&house.store, &house.demo).await;
    let mut filed = Vec::new();
    for n in 0..count {
        let id = domain::DocumentId::new(house.cloud.now(), house.cloud.entropy());
        let title = format!("{n:02} Tekening van de schacht met alle maten en de plaats van de besturing");
        let title = domain::text::Line::parse(&title).unwrap();
        let project = Some(house.demo.projects[of].named());
        let document = Document { id, title, project, ..all[OF_PROJECT].clone() };
        house.store.setup().create_document(&document).await.unwrap();
        filed.push(document);
    }
    house.cloud.index().await;
    filed
}

#[tokio::test]
async fn the_documents_of_a_project_stand_on_its_page_and_lead_to_all_of_them() {
    let house = changed(|_| {}).await;
    house.cloud.with_documents(&house.store, &house.demo).await;
    let documents = testkit::demo_documents::documents(&house.demo);
    let who = house.member(MemberRole::Finance).await;
    let page = house.get(&who, &of(&house, 0)).await;
    let open = format!("/p/demo/documents/{}", documents[OF_PROJECT].0.id);
    assert_eq!(page.links("ul.files a"), [open.as_str()], "{}", page.text);
    assert!(!page.text.contains(documents[HIDDEN].0.title.as_str()), "what is hidden is not there");
    let all = page.link("main a[href^='/p/demo/documents?project=']").unwrap().replace("%5F", "_");
    assert!(all.ends_with(&house.demo.projects[0].id.to_string()), "{all}");
    let other = house.get(&who, &of(&house, 1)).await;
    assert_eq!(other.count("ul.files a"), 0, "{}", other.text);
}

#[tokio::test]
async fn a_project_that_is_over_keeps_its_documents_and_one_that_moves_takes_them_along() {
    let over = |demo: &mut Demo| demo.projects[1].stage = domain::project::ProjectStage::Done;
    let house = changed(over).await;
    let filed = filed(&house, 1, 2).await;
    let (who, daan) = (house.member(MemberRole::Admin).await, daan(&house).await);
    assert_eq!(house.get(&who, &of(&house, 1)).await.count("ul.files a"), 2);
    assert_eq!(house.get(&daan, &of(&house, 1)).await.status, StatusCode::NOT_FOUND);
    let place: Option<LocationId> = Some(house.demo.locations[1].1.id);
    let before = house.demo.projects[1].clone();
    let after = domain::project::Project { location: place, version: 2, ..before.clone() };
    let owner = house.demo.signed_in(StaffRole::Owner);
    let what = ProjectHappening::Changed { fields: vec!["project-location".into()] };
    let (customer, moment) = (&house.demo.customers[0], house.cloud.moment());
    house.store.desk_projects(&owner).save(customer, (&before, &after), what, moment).await.unwrap();
    house.cloud.index().await;
    let page = house.get(&daan, &of(&house, 1)).await;
    assert_eq!(page.count("ul.files a"), 2, "{}", page.text);
    assert!(page.text.contains(filed[1].title.as_str()));
}

#[tokio::test]
async fn a_portal_without_documents_shows_none_with_a_project() {
    let house = changed(|demo| demo.portals[0].display.set(&[PortalSection::Projects])).await;
    filed(&house, 0, 1).await;
    let who = house.member(MemberRole::Admin).await;
    let page = house.get(&who, &of(&house, 0)).await;
    assert_eq!((page.status, page.count("ul.files")), (StatusCode::OK, 0), "{}", page.text);
    assert_eq!(page.count("a[href*='/documents']"), 0);
}

#[tokio::test]
async fn a_full_page_stays_within_its_units() {
    let house = changed(|_| {}).await;
    filed(&house, 0, 25).await;
    let who = house.member(MemberRole::Admin).await;
    house.get(&who, &of(&house, 0)).await;
    house.units();
    let page = house.get(&who, &of(&house, 0)).await;
    assert_eq!(page.count("ul.files a"), 8, "{}", page.text);
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
}
