//! What a customer's users see of their company's projects.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{ProjectId, display::PortalSection, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, House};
use testkit::demo::Demo;
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
