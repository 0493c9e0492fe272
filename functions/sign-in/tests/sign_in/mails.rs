//! Asking for a mail, and following its link.

use crate::house::{Browser, House};
use jiff::SignedDuration;
use testbrowser::Fields;
use testkit::Service;

#[tokio::test]
async fn the_mails_link_opens_the_portal_with_one_press_and_looking_writes_nothing() {
    let (house, browser) = (House::open().await, Browser::default());
    let tom = house.tom();
    let asked = house.ask(&browser, "  TOM@demartini.example ").await;
    assert_eq!(asked.status, 303);
    let (link, _) = house.mailed();
    house.units();
    for _ in 0..3 {
        let page = house.get(&browser, &link).await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains(&format!("action=\"{link}\"")));
    }
    assert_eq!(house.units().write, 0.0);
    let done = house.post(&browser, &link, Fields::default()).await;
    assert_eq!((done.status.as_u16(), done.location.as_str()), (303, "/p/demo"));
    let cookie = done.cookies().find(|cookie| cookie.starts_with("__Host-portal-")).unwrap();
    assert!(cookie.contains("HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=2592000"), "{cookie}");
    assert!(!cookie.contains("Domain"), "{cookie}");
    assert!(house.is_in(&browser).await);
    assert_eq!(house.stored(&tom).await.sessions.len(), 1);
}

#[tokio::test]
async fn a_link_works_once_and_for_ten_minutes_and_then_offers_the_sign_in() {
    let (house, browser) = (House::open().await, Browser::default());
    house.ask(&browser, "tom@demartini.example").await;
    let (link, _) = house.mailed();
    assert_eq!(house.post(&browser, &link, Fields::default()).await.status, 303);
    for other in [
        house.get(&Browser::default(), &link).await,
        house.post(&Browser::default(), &link, Fields::default()).await,
    ] {
        assert_eq!(other.status, 410);
        assert!(other.text.contains("href=\"/p/demo/sign-in\""), "it offers the sign-in");
    }
    house.ask(&browser, "tom@demartini.example").await;
    let (link, _) = house.mailed();
    house.cloud.clock().advance(SignedDuration::from_mins(10));
    assert_eq!(house.get(&browser, &link).await.status, 410);
    assert_eq!(house.post(&Browser::default(), &link, Fields::default()).await.status, 410);
}

#[tokio::test]
async fn a_deep_link_is_followed_in_the_company_that_it_names_and_never_leaves_the_portal() {
    let house = House::with(crate::house::ANYTHING_GOES).await;
    let iris = house.iris();
    for customer in iris.memberships.keys() {
        let browser = Browser::default();
        let to = format!("/p/demo/account?customer={customer}");
        let page = house.get(&browser, &format!("/p/demo/sign-in?to={to}")).await;
        assert!(page.text.contains(&format!("name=\"to\" value=\"{to}\"")), "{}", page.text);
        let form = [("email", iris.email.as_str()), ("to", to.as_str())];
        assert_eq!(house.post(&browser, "/p/demo/sign-in", &form).await.status, 303);
        let (link, _) = house.mailed();
        assert_eq!(house.post(&browser, &link, Fields::default()).await.location, to);
        let page = house.get(&browser, "/p/demo/companies").await.text;
        let other = iris.memberships.keys().find(|other| *other != customer).unwrap();
        assert!(
            page.contains(&format!("value=\"{other}\"")) && !page.contains(&format!("value=\"{customer}\""))
        );
    }
    for to in [
        "//evil.example",
        "https://evil.example/p/demo",
        "/desk",
        "/p/other",
        "/p/demo/../x",
        "/p/demo/sign-in",
    ] {
        let browser = Browser::default();
        house.post(&browser, "/p/demo/sign-in", &[("email", "tom@demartini.example"), ("to", to)]).await;
        let (link, _) = house.mailed();
        assert_eq!(house.post(&browser, &link, Fields::default()).await.location, "/p/demo", "{to}");
    }
    let stranger = format!("/p/demo?customer={}", house.demo.customers.last().unwrap().id);
    let browser = Browser::default();
    house.post(&browser, "/p/demo/sign-in", &[("email", "tom@demartini.example"), ("to", &stranger)]).await;
    let (link, _) = house.mailed();
    house.post(&browser, &link, Fields::default()).await;
    assert!(house.is_in(&browser).await, "in their own company, whatever the link names");
}

#[tokio::test]
async fn three_mails_go_to_an_address_and_ten_leave_from_a_network_within_an_hour() {
    let house = House::open().await;
    for email in ["tom@demartini.example", "nobody@demartini.example"] {
        for _ in 0..3 {
            assert_eq!(house.ask(&Browser::default(), email).await.status, 303);
        }
        // Another spelling is the same mailbox.
        for spelt in [email.to_owned(), email.replace('@', "+x@")] {
            let refused = house.ask(&Browser::default(), &spelt).await;
            assert_eq!(refused.status, 429, "{spelt}");
            assert!(!refused.header("retry-after").is_empty());
            assert!(refused.text.contains("Too many sign-in mails were asked for"), "{}", refused.text);
            assert!(refused.text.contains(&format!("value=\"{spelt}\"")), "what was typed stays");
        }
    }
    assert_eq!(house.mails().len(), 3, "nobody gets none");
    for place in 6..10 {
        assert_eq!(house.ask(&Browser::default(), &format!("n{place}@demartini.example")).await.status, 303);
    }
    assert_eq!(
        house.ask(&Browser::default(), "sanne@demartini.example").await.status,
        429,
        "the network's eleventh"
    );
    house.cloud.clock().advance(SignedDuration::from_hours(1));
    assert_eq!(house.ask(&Browser::default(), "tom@demartini.example").await.status, 303);
}

#[tokio::test]
async fn an_address_that_is_none_is_named_and_nothing_is_sent() {
    let house = House::open().await;
    for (typed, sentence) in [("", "Fill this in"), ("nonsense", "Enter an e-mail address")] {
        let answer = house.ask(&Browser::default(), typed).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains(sentence) && answer.text.contains(&format!("value=\"{typed}\"")));
    }
    assert!(house.mails().is_empty());
}

#[tokio::test]
async fn a_busy_table_keeps_what_was_typed() {
    let house = House::open().await;
    house.get(&Browser::default(), "/p/demo/sign-in").await;
    house.cloud.throttle_next(Service::DynamoDb, 50);
    let answer = house.ask(&Browser::default(), "tom@demartini.example").await;
    house.cloud.heal();
    assert_eq!(answer.status, 503);
    assert!(answer.text.contains("value=\"tom@demartini.example\""));
}
