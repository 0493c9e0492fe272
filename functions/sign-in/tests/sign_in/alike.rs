//! Known and unknown addresses: the same answers, the same reads, the same writes.

use crate::house::{ANYTHING_GOES, Browser, House, membership};
use domain::{customer::CustomerStatus, user::Membership};
use testbrowser::{Answer, Fields};
use testkit::Service;

/// The answer without what is drawn anew for every call, and without what was typed.
fn plain(answer: &Answer, email: &str) -> String {
    let cookies: Vec<&str> =
        answer.cookies().filter_map(|cookie| cookie.split_once('=')).map(|(name, _)| name).collect();
    let location = answer.location.split("chl_").next().unwrap();
    let words = answer.text.replace(email, "…");
    let words: Vec<&str> =
        words.split("chl_").enumerate().map(|(n, part)| if n == 0 { part } else { &part[26..] }).collect();
    format!("{} {location} {cookies:?} {}", answer.status, words.concat())
}

/// The house, with the portal's settings read: that is done once for everybody.
async fn house() -> House {
    let house = House::with(ANYTHING_GOES).await;
    assert_eq!(house.get(&Browser::default(), "/p/demo/sign-in").await.status, 200);
    house
}

/// What asking for a mail and looking at the code's page answers and costs.
async fn asks(house: &House, email: &str) -> (String, String, u64, String) {
    let browser = Browser::default();
    house.units();
    let before = house.cloud.calls(Service::DynamoDb);
    let asked = house.ask(&browser, email).await;
    let calls = house.cloud.calls(Service::DynamoDb) - before;
    let units = house.units();
    let cookie = asked.cookies().find(|cookie| cookie.starts_with("sign-in=")).unwrap();
    assert!(cookie.len() > 100, "{cookie}");
    let page = house.get(&browser, &asked.location).await;
    let wrong = house.post(&browser, &asked.location, &[("code", "000000")]).await;
    let pages = format!("{} {}", plain(&page, email), plain(&wrong, email));
    (plain(&asked, email), pages, calls, format!("{} {}", units.read, units.write))
}

#[tokio::test]
async fn five_hundred_pairs_of_known_and_unknown_addresses_cannot_be_told_apart() {
    let house = house().await;
    let customer = house.demo.customers[0].id;
    let mut first = None;
    for n in 100..600 {
        let known = format!("known-{n}@pairs.example");
        house.user(&known, &[(customer, membership())]).await;
        let unknown = format!("other-{n}@pairs.example");
        let pair = (asks(&house, &known).await, asks(&house, &unknown).await);
        assert_eq!(pair.0, pair.1, "{n}");
        assert_eq!(&pair.0, first.get_or_insert_with(|| pair.0.clone()), "{n}");
    }
    assert_eq!(house.mails().len(), 500, "and only the known ones got mails");
    let (.., units) = first.unwrap();
    assert!(units.ends_with(" 8"), "ten units at most: {units}");
}

#[tokio::test]
async fn whoever_is_nobody_at_this_portal_looks_like_an_unknown_address() {
    let house = house().await;
    let first = house.demo.customers[0].id;
    let inactive = house.customer(|customer| customer.status == CustomerStatus::Inactive).id;
    let elsewhere = [house.demo.customers_portal().id].into();
    for (email, place) in [
        ("off@nobody.example", (first, Membership { disabled: true, ..membership() })),
        ("far@nobody.example", (first, Membership { portals: elsewhere, ..membership() })),
        ("old@nobody.example", (inactive, membership())),
    ] {
        house.user(email, &[place]).await;
    }
    house.user("non@nobody.example", &[]).await;
    let unknown = asks(&house, "who@nobody.example").await;
    for email in ["off@nobody.example", "far@nobody.example", "old@nobody.example", "non@nobody.example"] {
        let found = asks(&house, email).await;
        assert_eq!(found, unknown, "{email}");
    }
    assert!(house.mails().is_empty());
}

#[tokio::test]
async fn a_user_who_is_switched_off_gets_no_mail_and_their_mail_of_before_opens_nothing() {
    let house = house().await;
    let (browser, tom) = (Browser::default(), house.tom());
    let asked = house.ask(&browser, tom.email.as_str()).await;
    let (link, code) = house.mailed();
    let customer = &house.demo.customers[0];
    let after = Membership { disabled: true, ..tom.memberships[&customer.id].clone() };
    house.change(&tom, customer, &after).await;
    assert_eq!(house.post(&browser, &asked.location, &[("code", &code)]).await.status, 410);
    assert_eq!(house.post(&browser, &link, Fields::default()).await.status, 410);
    assert!(browser.session().is_none());
    house.mails();
    assert_eq!(house.ask(&browser, tom.email.as_str()).await.status, 303);
    assert!(house.mails().is_empty());
}

#[tokio::test]
async fn a_password_costs_the_same_for_known_and_unknown_addresses_and_users_without_one() {
    let house = house().await;
    let tom = house.tom();
    let phc = passwords::hash("tulips in the rain", [3; 16]).unwrap();
    house.store.user_accounts().set_password(tom.tenant, tom.id, &phc, None, None).await.unwrap();
    let mut answers = Vec::new();
    for email in ["tom@demartini.example", "tim@demartini.example", "sanne@demartini.example"] {
        let before = house.cloud.calls(Service::DynamoDb);
        let form = [("email", email), ("password", "not the password")];
        let answer = house.post(&Browser::default(), "/p/demo/sign-in/passwords", &form).await;
        answers.push((plain(&answer, email), house.cloud.calls(Service::DynamoDb) - before));
    }
    assert!(answers[0].0.contains("The e-mail address or the password is not right."));
    assert!(answers.windows(2).all(|two| two[0] == two[1]), "{answers:?}");
}
