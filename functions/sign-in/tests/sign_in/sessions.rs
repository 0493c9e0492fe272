//! Sessions: each sign-in is a new one, and signing out ends it everywhere.

use crate::house::{ANYTHING_GOES, Browser, House};
use domain::{
    account::Account as _,
    activity::{Deed, Subject},
    staff::StaffRole,
};
use testbrowser::Fields;

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
    assert_eq!(
        house.post(&browser, "/p/demo/sign-out", Fields::default()).await.status,
        403,
        "another site's form"
    );
    assert!(house.is_in(&browser).await);
    let csrf = house.csrf(&tom).await;
    let out = house.post(&browser, "/p/demo/sign-out", &[("csrf", &csrf)]).await;
    assert_eq!((out.status.as_u16(), out.location.as_str()), (303, "/p/demo/sign-in"));
    assert!(browser.session().is_none());
    let page = house.get(&browser, &out.location).await;
    assert!(page.status == 200 && page.text.contains("You are signed out."));
    browser.hold(&tom, &held);
    assert!(!house.is_in(&browser).await);
}

#[tokio::test]
async fn signing_in_stands_in_the_log_of_the_customer_and_costs_within_the_budget() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let (tom, agent) = (house.tom(), house.demo.signed_in(StaffRole::Agent));
    house.sign_in(&browser, tom.email.as_str()).await;
    let customer = *tom.memberships.keys().next().unwrap();
    let log =
        house.store.activities(&agent).list(Some(Subject::Customer(customer)), None).await.unwrap().rows;
    let told: Vec<_> = log.iter().map(|one| (&one.who, &one.what, one.at)).collect();
    assert_eq!(told, [(&tom.actor(), &Deed::SignedIn, house.cloud.now())]);
    house.store.units().take();
    let (session, begun) = (domain::SessionId::new(house.cloud.now(), [9; 16]), log[0].at);
    let begun = domain::account::Session::begun(begun, "Firefox", "203.0.113.0/24");
    let noted = domain::activity::Activity { id: house.cloud.moment().event, ..log[0].clone() };
    let accounts = house.store.user_accounts();
    accounts.open_session_noted(tom.tenant, tom.id, (session, &begun), noted).await.unwrap();
    let cost = house.store.units().take();
    assert!(cost.read <= 1.0 && cost.write <= 8.0, "{cost:?}");
}
