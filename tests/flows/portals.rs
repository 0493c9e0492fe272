//! What a company sets up at the desk is what its guests find at the portal.

use crate::house::{FORM, House};
use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};

/// Puts these values into a section of the demo portal's settings and saves; then what processes remember is over.
pub async fn set(house: &House, owner: &Browser, section: &str, values: &[(&str, &str)]) {
    let path = format!("/desk/portals/{}/{section}", house.demo.portal().id);
    let page = house.desk(owner, &path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = Fields::of(&page.text, &path);
    values.iter().for_each(|(name, value)| form.set(name, value));
    let saved = house.desk_post(owner, &path, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    house.wait(31);
}

fn offers(page: &Answer, language: &str) -> bool {
    page.text.contains(&format!("lang={language}"))
}

#[tokio::test]
async fn a_portal_opens_closes_and_is_gone_as_its_company_says() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    assert_eq!(house.get(FORM).await.status, StatusCode::OK);
    set(&house, &owner, "general", &[("status", "maintenance")]).await;
    assert_eq!(house.get(FORM).await.status, StatusCode::SERVICE_UNAVAILABLE);
    set(&house, &owner, "general", &[("status", "disabled")]).await;
    assert_eq!(house.get(FORM).await.status, StatusCode::NOT_FOUND);
    set(&house, &owner, "general", &[("status", "active")]).await;
    assert_eq!(house.get(FORM).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_portal_under_another_name_is_found_under_the_old_one_too() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    set(&house, &owner, "general", &[("slug", "liften"), ("name", "Liftwerk")]).await;
    let moved = house.get(&format!("{FORM}?type=other")).await;
    assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(moved.location, "/p/liften/request?type=other");
    assert!(house.get(&moved.location).await.text.contains("Liftwerk"));
}

#[tokio::test]
async fn guests_find_the_words_the_colours_and_the_languages_of_the_company() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    assert!(offers(&house.get(FORM).await, "pt"));
    set(&house, &owner, "texts", &[("welcome-en", "Good day. What broke?")]).await;
    set(&house, &owner, "theme", &[("accent", "#7a1fa2"), ("scheme", "dark")]).await;
    set(&house, &owner, "general", &[("languages", "en")]).await;
    let page = house.get(FORM).await;
    assert!(text(&page.text).contains("Good day. What broke?"), "{}", page.text);
    assert!(page.text.contains("/assets/theme/7a1fa2.css") && page.text.contains("data-scheme=\"dark\""));
    assert!(!offers(&page, "pt"));
}

#[tokio::test]
async fn guests_ask_for_what_the_company_opens_to_them_and_no_longer_than_it_does() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    assert!(house.get(FORM).await.text.contains("type=malfunction"));
    set(&house, &owner, "guest-requests", &[("work-types", "other")]).await;
    let page = house.get(&format!("{FORM}?type=malfunction")).await;
    assert!(!page.text.contains("type=malfunction") && !page.text.contains("value=\"malfunction\""));
    set(&house, &owner, "guest-requests", &[("enabled", "")]).await;
    assert_eq!(house.get(FORM).await.status, StatusCode::NOT_FOUND);
}
