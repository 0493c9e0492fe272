//! Sessions: each sign-in is a new one, and signing out ends it everywhere.

use crate::house::{ANYTHING_GOES, Browser, House};

#[tokio::test]
async fn signing_in_again_ends_the_session_that_the_browser_held() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let tom = house.tom();
    house.sign_in(&browser, tom.email.as_str()).await;
    let (before, first) = (browser.session().unwrap(), house.stored(&tom).await.sessions);
    house.sign_in(&browser, tom.email.as_str()).await;
    assert_ne!(browser.session().unwrap(), before);
    let second = house.stored(&tom).await.sessions;
    assert!(second.len() == 1 && second.keys().all(|session| !first.contains_key(session)));
    let thief = Browser::default();
    thief.hold(&tom, &before);
    assert!(!house.is_in(&thief).await, "the cookie of before is of no use");
    // Somebody else at the same browser ends it too.
    house.sign_in(&browser, "sanne@demartini.example").await;
    assert!(house.stored(&tom).await.sessions.is_empty());
    // Another browser's session stays.
    let phone = Browser::default();
    house.sign_in(&phone, "sanne@demartini.example").await;
    assert!(house.is_in(&browser).await && house.is_in(&phone).await);
}

#[tokio::test]
async fn a_session_that_was_planted_before_is_not_taken_over() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let tom = house.tom();
    browser.hold(&tom, "planted-by-somebody");
    house.sign_in(&browser, tom.email.as_str()).await;
    assert_ne!(browser.session().unwrap(), "planted-by-somebody");
    assert!(house.is_in(&browser).await);
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let tom = house.tom();
    house.sign_in(&browser, tom.email.as_str()).await;
    let held = browser.session().unwrap();
    assert_eq!(house.post(&browser, "/p/demo/sign-out", &[]).await.status, 403, "another site's form");
    assert!(house.is_in(&browser).await);
    let csrf = house.csrf(&tom).await;
    let out = house.post(&browser, "/p/demo/sign-out", &[("csrf", &csrf)]).await;
    assert_eq!((out.status, out.location.as_str()), (303, "/p/demo/sign-in"));
    assert!(browser.session().is_none());
    let page = house.get(&browser, &out.location).await;
    assert!(page.status == 200 && page.text.contains("You are signed out."));
    browser.hold(&tom, &held);
    assert!(!house.is_in(&browser).await);
}
