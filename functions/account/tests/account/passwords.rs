//! The password, where the portal takes any.

use crate::house::{ACCOUNT, House};
use domain::{notice::Notice, user::MemberRole};
use http::StatusCode;

const PASSWORD: &str = "/p/demo/account/password";
const GOOD: &str = "tulips in the rain";

#[tokio::test]
async fn a_password_is_set_changed_and_taken_away_and_every_other_session_ends() {
    let house = House::new().await;
    let (other, here) = (house.sign_in(MemberRole::Buyer).await, house.sign_in(MemberRole::Buyer).await);
    let tenant = house.demo.tenant.id;
    let stored = async || house.store.user_accounts().password(tenant, here.user).await.unwrap();
    house.own().sets_a_first_password(&here, &other, GOOD).await;
    assert!(passwords::verify(GOOD, stored().await.as_deref()));
    let sent = [("current-password", GOOD), ("password", "lift stuck at floor seven")];
    assert_eq!(house.post(&here, PASSWORD, &sent).await.status, StatusCode::SEE_OTHER);
    assert!(passwords::verify("lift stuck at floor seven", stored().await.as_deref()));
    let sent = [("remove", "yes"), ("removal-password", "lift stuck at floor seven")];
    assert_eq!(house.post(&here, PASSWORD, &sent).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored().await, None);
    let told = |out: store::Outbox| out.mails.into_iter().map(|mail| (mail.to, mail.notice));
    let told: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(told).collect();
    let (email, portal) =
        (house.demo.user(MemberRole::Buyer).email.clone(), house.demo.portal().slug.clone());
    let each = (email, Notice::PasswordChanged { portal: Some(portal) });
    assert_eq!(told, vec![each; 3], "set, changed, taken away: each time they are told");
}

#[tokio::test]
async fn whoever_finds_a_session_open_changes_no_password() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    house.post(&browser, PASSWORD, &[("password", GOOD)]).await;
    house.own().slows_guesses_at_the_password(&browser).await;
    let removal = [("remove", "yes"), ("removal-password", "tulips")];
    assert_eq!(house.post(&browser, PASSWORD, &removal).await.status, StatusCode::TOO_MANY_REQUESTS);
    let lacking = house.post(&browser, PASSWORD, &[("remove", "yes")]).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stored = house.store.user_accounts().password(house.demo.tenant.id, browser.user).await.unwrap();
    assert!(passwords::verify(GOOD, stored.as_deref()));
}

#[tokio::test]
async fn a_first_password_is_set_by_whoever_has_just_signed_in() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(15));
    house.own().asks_to_sign_in_anew_for_a_first_password(&browser, GOOD).await;
    let stored = house.store.user_accounts().password(house.demo.tenant.id, browser.user).await.unwrap();
    assert_eq!(stored, None);
}

#[tokio::test]
async fn a_password_that_is_easy_to_guess_is_not_taken() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    let bad = ["", "short", "password1234", "TomHendriks2026", "Hotel De Martini 1"];
    house.own().takes_no_password_of(&browser, &bad).await;
}

#[tokio::test]
async fn where_the_portal_takes_no_passwords_there_is_no_such_page() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    let mut portal = house.demo.portal().clone();
    portal.sign_in.password = false;
    house.store.setup().put_portal(&portal).await.unwrap();
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(2));
    assert_eq!(house.get(&browser, PASSWORD).await.status, StatusCode::NOT_FOUND);
    let sent = house.post(&browser, PASSWORD, &[("password", GOOD)]).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
    assert!(!house.get(&browser, ACCOUNT).await.text.contains(PASSWORD), "nor does the menu name it");
}
