//! Typing the code.

use crate::house::{ANYTHING_GOES, Browser, House};
use jiff::SignedDuration;

fn other_than(code: &str) -> String {
    let number: u32 = code.parse().unwrap();
    format!("{:06}", (number + 1) % 1_000_000)
}

#[tokio::test]
async fn the_code_opens_the_portal_on_the_page_where_it_was_asked_for() {
    let (house, browser) = (House::open().await, Browser::default());
    let asked = house.ask(&browser, "tom@demartini.example").await;
    assert!(asked.location.starts_with("/p/demo/sign-in/codes?challenge=chl_"), "{}", asked.location);
    assert!(!asked.location.contains("tom"));
    let page = house.get(&browser, &asked.location).await;
    assert_eq!(page.status, 200);
    for part in [
        "tom@demartini.example",
        "autocomplete=\"one-time-code\"",
        "inputmode=\"numeric\"",
        "Send a new mail",
    ] {
        assert!(page.text.contains(part), "{part}");
    }
    let (_, code) = house.mailed();
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    let done = house.post(&browser, &asked.location, &[("code", &spaced)]).await;
    assert_eq!((done.status.as_u16(), done.location.as_str()), (303, "/p/demo"));
    assert!(house.is_in(&browser).await);
    let again = house.post(&Browser::default(), &asked.location, &[("code", &code)]).await;
    assert_eq!(again.status, 410, "a code opens one session");
    assert!(again.cookies().all(|cookie| !cookie.contains("portal-")));
}

#[tokio::test]
async fn whoever_opens_the_pages_address_elsewhere_sees_no_address_of_anybody() {
    let (house, browser) = (House::open().await, Browser::default());
    let asked = house.ask(&browser, "tom@demartini.example").await;
    let elsewhere = house.get(&Browser::default(), &asked.location).await;
    assert_eq!(elsewhere.status, 200);
    assert!(!elsewhere.text.contains("tom@demartini.example") && !elsewhere.text.contains("Send a new mail"));
    // Another challenge's page does not take this one's address either.
    let other = Browser::default();
    let theirs = house.ask(&other, "sanne@demartini.example").await;
    assert!(!house.get(&browser, &theirs.location).await.text.contains("demartini.example"));
}

#[tokio::test]
async fn five_codes_are_looked_at_and_then_a_new_mail_is_asked_for() {
    let (house, browser) = (House::open().await, Browser::default());
    for email in ["tom@demartini.example", "nobody@demartini.example"] {
        let asked = house.ask(&browser, email).await;
        let code = if email.starts_with("tom") { house.mailed().1 } else { "123456".to_owned() };
        for left in [4, 3, 2, 1] {
            let wrong = house.post(&browser, &asked.location, &[("code", &other_than(&code))]).await;
            assert_eq!(wrong.status, 422);
            let sentence = if left == 1 {
                "One more try is left".to_owned()
            } else {
                format!("{left} more tries are left")
            };
            assert!(wrong.text.contains(&sentence), "{email} {left}");
        }
        // What is no code at all costs no try.
        assert_eq!(house.post(&browser, &asked.location, &[("code", "12345")]).await.status, 422);
        let fifth = house.post(&browser, &asked.location, &[("code", &other_than(&code))]).await;
        let sixth = house.post(&browser, &asked.location, &[("code", &code)]).await;
        for over in [fifth, sixth, house.get(&browser, &asked.location).await] {
            assert_eq!(over.status, 410);
            assert!(over.text.contains("Have a new mail sent") && over.text.contains(email));
        }
    }
    assert!(!house.is_in(&browser).await);
}

#[tokio::test]
async fn of_many_codes_at_once_no_more_than_five_are_looked_at() {
    let (house, browser) = (House::open().await, Browser::default());
    let asked = house.ask(&browser, "tom@demartini.example").await;
    let (_, code) = house.mailed();
    let wrong = other_than(&code);
    let form = [("code", wrong.as_str())];
    let all = (0..20).map(|_| house.post(&browser, &asked.location, &form));
    let answers = futures_util::future::join_all(all).await;
    assert!(answers.iter().filter(|answer| answer.status == 422).count() <= 5);
    assert_eq!(house.post(&browser, &asked.location, &[("code", &code)]).await.status, 410);
}

#[tokio::test]
async fn a_code_has_ten_minutes_and_one_portal_and_a_new_mail_goes_where_the_old_one_led() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let form = [("email", "tom@demartini.example"), ("to", "/p/demo/account")];
    let asked = house.post(&browser, "/p/demo/sign-in", &form).await;
    let (_, code) = house.mailed();
    let elsewhere = asked.location.replace("/p/demo/", "/p/noordlift-klanten/");
    assert_eq!(house.post(&browser, &elsewhere, &[("code", &code)]).await.status, 410, "another portal's");
    house.cloud.clock().advance(SignedDuration::from_mins(10));
    let over = house.post(&browser, &asked.location, &[("code", &code)]).await;
    assert_eq!(over.status, 410);
    assert!(over.text.contains("name=\"to\" value=\"/p/demo/account\""));
    let again = house.post(&browser, "/p/demo/sign-in", &form).await;
    let (_, code) = house.mailed();
    let done = house.post(&browser, &again.location, &[("code", &code)]).await;
    assert_eq!((done.status.as_u16(), done.location.as_str()), (303, "/p/demo/account"));
}

#[tokio::test]
async fn a_page_for_no_challenge_says_that_the_code_is_no_longer_good() {
    let house = House::open().await;
    for challenge in ["", "?challenge=", "?challenge=x", "?challenge=chl_01KJ4DEM0N00RD11FT00000001"] {
        let path = format!("/p/demo/sign-in/codes{challenge}");
        assert_eq!(house.get(&Browser::default(), &path).await.status, 410, "{path}");
        assert_eq!(house.post(&Browser::default(), &path, &[("code", "123456")]).await.status, 410, "{path}");
    }
}
