//! Passwords, where the portal takes them.

use crate::house::{ANYTHING_GOES, Browser, House, LIMITS};
use jiff::SignedDuration;

const PASSWORD: &str = "tulips in the rain";
const PATH: &str = "/p/demo/sign-in/passwords";

async fn with_password() -> House {
    let house = House::with(LIMITS).await;
    let (tom, phc) = (house.tom(), passwords::hash(PASSWORD, [3; 16]).unwrap());
    house.store.user_accounts().set_password(tom.tenant, tom.id, &phc, None, None).await.unwrap();
    house
}

#[tokio::test]
async fn the_right_password_opens_the_portal_and_follows_the_deep_link() {
    let (house, browser) = (with_password().await, Browser::default());
    let page = house.get(&browser, "/p/demo/sign-in?with=password&to=/p/demo/account").await;
    for part in [
        "action=\"/p/demo/sign-in/passwords\"",
        "autocomplete=\"current-password\"",
        "value=\"/p/demo/account\"",
    ] {
        assert!(page.text.contains(part), "{part}");
    }
    let form = [("email", "Tom@demartini.example"), ("password", PASSWORD), ("to", "/p/demo/account")];
    let done = house.post(&browser, PATH, &form).await;
    assert_eq!((done.status.as_u16(), done.location.as_str()), (303, "/p/demo/account"), "{}", done.text);
    assert!(house.is_in(&browser).await);
}

#[tokio::test]
async fn a_portal_without_passwords_has_no_such_page() {
    let (house, browser) = (with_password().await, Browser::default());
    let form = [("email", "tom@demartini.example"), ("password", PASSWORD)];
    assert_eq!(house.post(&browser, "/p/noordlift-klanten/sign-in/passwords", &form).await.status, 404);
    let page = house.get(&browser, "/p/noordlift-klanten/sign-in?with=password").await;
    assert!(page.status == 200 && !page.text.contains("type=\"password\""));
}

#[tokio::test]
async fn what_is_missing_is_named_and_a_password_is_never_given_back() {
    let (house, browser) = (with_password().await, Browser::default());
    let answer = house.post(&browser, PATH, &[("email", "nonsense"), ("password", "")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text.contains("Enter an e-mail address") && answer.text.contains("Fill this in"));
    let answer = house
        .post(&browser, PATH, &[("email", "tom@demartini.example"), ("password", "wrong-word-77")])
        .await;
    assert!(answer.status == 422 && !answer.text.contains("wrong-word-77"));
    assert!(answer.text.contains("value=\"tom@demartini.example\""));
    let long = "x".repeat(100_000);
    assert_eq!(
        house.post(&browser, PATH, &[("email", "tom@demartini.example"), ("password", &long)]).await.status,
        422
    );
    assert!(browser.session().is_none());
}

#[tokio::test]
async fn failures_in_a_row_make_everybody_wait_and_lock_nobody_out() {
    let house = with_password().await;
    for email in ["tom@demartini.example", "nobody@demartini.example"] {
        let tries = async |password: &str| {
            house.post(&Browser::default(), PATH, &[("email", email), ("password", password)]).await
        };
        for _ in 0..5 {
            assert_eq!(tries("wrong").await.status, 422);
        }
        let waits = tries(PASSWORD).await;
        assert_eq!((waits.status.as_u16(), waits.header("retry-after")), (429, "1"), "{email}");
        assert!(waits.text.contains("Wait a second, then try again"));
        house.cloud.clock().advance(SignedDuration::from_secs(1));
        assert_eq!(tries("wrong").await.status, 422);
        assert_eq!(tries(PASSWORD).await.header("retry-after"), "2");
        house.cloud.clock().advance(SignedDuration::from_secs(2));
    }
    let form = [("email", "tom@demartini.example"), ("password", PASSWORD)];
    assert_eq!(house.post(&Browser::default(), PATH, &form).await.status, 303);
    // The desk counts its own.
    let email = house.tom().email;
    assert_eq!(house.store.staff_tries().failures(&email).await.unwrap().count, 0);
}

#[tokio::test]
async fn somebody_who_is_nobody_here_has_no_right_password() {
    let house = House::with(ANYTHING_GOES).await;
    let user = house.user("non@nobody.example", &[]).await;
    let phc = passwords::hash(PASSWORD, [3; 16]).unwrap();
    house.store.user_accounts().set_password(user.tenant, user.id, &phc, None, None).await.unwrap();
    let form = [("email", "non@nobody.example"), ("password", PASSWORD)];
    assert_eq!(house.post(&Browser::default(), PATH, &form).await.status, 422);
}
