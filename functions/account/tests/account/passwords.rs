//! The password, where the portal takes any.

use crate::house::{ACCOUNT, House};
use domain::user::MemberRole;
use http::StatusCode;

const PASSWORD: &str = "/p/demo/account/password";
const GOOD: &str = "tulips in the rain";

#[tokio::test]
async fn a_password_is_set_changed_and_taken_away_and_every_other_session_ends() {
    let house = House::new().await;
    let (other, here) = (house.sign_in(MemberRole::Buyer).await, house.sign_in(MemberRole::Buyer).await);
    let tenant = house.demo.tenant.id;
    let stored = async || house.store.user_accounts().password(tenant, here.user).await.unwrap();
    assert_eq!(house.get(&here, PASSWORD).await.count("input[name=current-password]"), 0);
    let set = house.post(&here, PASSWORD, &[("password", GOOD)]).await;
    assert!(house.follow(&here, &set).await.text.contains("Your password is saved."));
    assert!(passwords::verify(GOOD, stored().await.as_deref()));
    assert!(house.get(&other, ACCOUNT).await.location.starts_with("/p/demo/sign-in"));
    assert_eq!(house.get(&here, PASSWORD).await.count("input[name=current-password]"), 1);
    let sent = [("current-password", GOOD), ("password", "lift stuck at floor seven")];
    assert_eq!(house.post(&here, PASSWORD, &sent).await.status, StatusCode::SEE_OTHER);
    assert!(passwords::verify("lift stuck at floor seven", stored().await.as_deref()));
    let sent = [("remove", "yes"), ("removal-password", "lift stuck at floor seven")];
    assert_eq!(house.post(&here, PASSWORD, &sent).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored().await, None);
}

#[tokio::test]
async fn whoever_finds_a_session_open_changes_no_password() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    house.post(&browser, PASSWORD, &[("password", GOOD)]).await;
    let guess = [("current-password", "tulips in the sun"), ("password", "lift stuck at floor seven")];
    for _ in 0..5 {
        let refused = house.post(&browser, PASSWORD, &guess).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!refused.text.contains("tulips"), "what was typed is not shown again");
    }
    let slowed = house.post(&browser, PASSWORD, &guess).await;
    assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
    let removal = [("remove", "yes"), ("removal-password", "tulips")];
    assert_eq!(house.post(&browser, PASSWORD, &removal).await.status, StatusCode::TOO_MANY_REQUESTS);
    for lacking in [vec![("password", "lift stuck at floor seven")], vec![("remove", "yes")]] {
        let refused = house.post(&browser, PASSWORD, &lacking).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let stored = house.store.user_accounts().password(house.demo.tenant.id, browser.user).await.unwrap();
    assert!(passwords::verify(GOOD, stored.as_deref()));
}

#[tokio::test]
async fn a_first_password_is_set_by_whoever_has_just_signed_in() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(15));
    let page = house.get(&browser, PASSWORD).await;
    assert_eq!(page.count("input[name=password]"), 0);
    assert_eq!(page.main_form().get("to"), PASSWORD, "signing in again leads back");
    house.post(&browser, PASSWORD, &[("password", GOOD)]).await;
    let stored = house.store.user_accounts().password(house.demo.tenant.id, browser.user).await.unwrap();
    assert_eq!(stored, None);
}

#[tokio::test]
async fn a_password_that_is_easy_to_guess_is_not_taken() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    for bad in ["", "short", "password1234", "TomHendriks2026", "Hotel De Martini 1"] {
        let refused = house.post(&browser, PASSWORD, &[("password", bad)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
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
