//! The first page of a signed-in customer, told as stories.

use dashboard::Dashboard;
use domain::user::MemberRole;
use http::StatusCode;
use testbrowser::{Browser, House};
use testkit::Service;

async fn house() -> House<Dashboard> {
    House::new(dashboard::routes(), |parts| Dashboard::with(parts.site)).await
}

#[tokio::test]
async fn whoever_is_signed_in_is_greeted_and_finds_their_company_their_contact_and_the_ways_on() {
    let house = house().await;
    let tom = house.demo.user(MemberRole::Buyer);
    let page = house.get(&house.member(MemberRole::Buyer).await, "/p/demo?lang=en").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains(&format!("Hello, {}", tom.name)));
    assert!(page.text.contains("Hotel De Martini") && page.text.contains("Joost van der Wal"));
    assert!(page.text.contains("Tell us what is the matter"), "what the portal says to everybody");
    assert_eq!(page.count("main a[href='/p/demo/request']"), 1);
    assert_eq!(page.count("#side-menu a[aria-current=page]"), 1);
    assert_eq!(page.count("form[method=post][action='/p/demo/sign-out'] input[name=csrf]"), 1);
    assert_eq!(page.count("h1"), 1);
}

#[tokio::test]
async fn everybody_sees_what_they_may_do_and_nothing_else() {
    let house = house().await;
    for role in MemberRole::ALL {
        let page = house.get(&house.member(role).await, "/p/demo").await;
        let asks = matches!(role, MemberRole::Admin | MemberRole::Buyer);
        assert_eq!(page.count("main a[href='/p/demo/request']"), usize::from(asks), "{role:?}");
        let invites = page.count("main a[href='/p/demo/account/users/new']");
        assert_eq!(invites, usize::from(role == MemberRole::Admin), "{role:?}");
    }
}

#[tokio::test]
async fn a_blocked_customer_reads_so_and_is_offered_no_new_request() {
    let house = house().await;
    let lena = house.demo.users.iter().find(|user| user.email.as_str() == "lena@wpl.example").unwrap();
    let browser = house.sign_in(lena, Some(house.demo.customers[2].id)).await;
    let page = house.get(&browser, "/p/demo").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.count("main .callout.warn"), 1);
    assert_eq!(page.count("a[href='/p/demo/request']"), 0);
}

#[tokio::test]
async fn whoever_belongs_to_several_companies_finds_the_way_between_them() {
    let house = house().await;
    let iris = house.demo.users.iter().find(|user| user.memberships.len() == 2).unwrap();
    for customer in iris.memberships.keys() {
        let page = house.get(&house.sign_in(iris, Some(*customer)).await, "/p/demo").await;
        assert_eq!(page.count("header a[href='/p/demo/companies']"), 2);
    }
    let one = house.get(&house.member(MemberRole::Viewer).await, "/p/demo").await;
    assert_eq!(one.count("a[href='/p/demo/companies']"), 0);
}

#[tokio::test]
async fn people_are_spoken_to_in_their_own_language() {
    let house = house().await;
    let page = house.get(&house.member(MemberRole::Admin).await, "/p/demo").await;
    assert!(page.text.contains("<html lang=\"nl\"") && page.text.contains("Dag Sanne de Wit"));
    let page = house.get(&house.member(MemberRole::Admin).await, "/p/demo?lang=de").await;
    assert!(page.text.contains("<html lang=\"de\""));
}

#[tokio::test]
async fn nobody_and_strangers_are_led_to_the_sign_in() {
    let house = house().await;
    for cookie in ["", "x=y"] {
        let answer = house.get(&Browser::holding(cookie), "/p/demo").await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/p/demo/sign-in"));
    }
    assert_eq!(house.get(&Browser::default(), "/p/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_look_costs_one_session_and_one_customer_and_writes_nothing() {
    let house = house().await;
    let browser = house.member(MemberRole::Admin).await;
    house.get(&browser, "/p/demo").await;
    house.units();
    let before = house.cloud.calls(Service::DynamoDb);
    assert_eq!(house.get(&browser, "/p/demo").await.status, StatusCode::OK);
    let used = house.units();
    assert!(used.read <= 1.5 && used.write == 0.0, "{used:?}");
    assert_eq!(house.cloud.calls(Service::DynamoDb) - before, 2, "both at once");
}
