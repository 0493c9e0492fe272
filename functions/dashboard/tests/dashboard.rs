//! The first page of a signed-in customer, told as stories.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use dashboard::Dashboard;
use domain::{
    CustomerId, SessionId,
    account::Session,
    user::{MemberRole, User},
};
use http::{Request, StatusCode, header};
use scraper::{Html, Selector};
use std::sync::Arc;
use testkit::{Cloud, PUBLIC_URL, Service, demo::Demo};
use web::{
    App, Body, Routes, Site,
    session::{self, SigningKey},
};

struct House {
    cloud: Cloud,
    demo: Demo,
    app: Arc<Dashboard>,
    routes: Routes<Dashboard>,
    site: Site,
    key: SigningKey,
}

struct Answer {
    status: StatusCode,
    location: String,
    text: String,
}

impl House {
    async fn new() -> Self {
        let (cloud, _, demo) = Cloud::with_demo().await;
        let (private, _) = session::generate_keys().unwrap();
        let key = SigningKey::parse(&private).unwrap();
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: Some(key.verifying()),
        };
        let app = Arc::new(Dashboard::with(site.clone()));
        Self { routes: dashboard::routes(), app, cloud, demo, site, key }
    }

    async fn sign_in(&self, user: &User, customer: CustomerId) -> String {
        let session = SessionId::new(self.cloud.now(), self.cloud.entropy());
        let begun = Session::begun(self.cloud.now(), "Firefox · Windows", "203.0.113.0/24");
        let cookie = session::begin(&self.site, &self.key, user, Some(customer), (session, begun)).await;
        cookie.unwrap().split(';').next().unwrap().to_owned()
    }

    async fn role(&self, role: MemberRole) -> String {
        self.sign_in(self.demo.user(role), self.demo.customers[0].id).await
    }

    async fn get(&self, cookie: &str, path: &str) -> Answer {
        let request = Request::get(path).header("cookie", cookie).body(Body::Empty).unwrap();
        let (parts, body) = self.routes.serve(Arc::clone(&self.app), request).await.into_parts();
        let location = parts.headers.get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let text = match body {
            Body::Text(text) => text,
            _ => String::new(),
        };
        Answer { status: parts.status, location: location.unwrap_or_default(), text }
    }
}

fn count(page: &str, selector: &str) -> usize {
    Html::parse_document(page).select(&Selector::parse(selector).unwrap()).count()
}

#[tokio::test]
async fn whoever_is_signed_in_is_greeted_and_finds_their_company_their_contact_and_the_ways_on() {
    let house = House::new().await;
    let tom = house.demo.user(MemberRole::Buyer);
    let page = house.get(&house.role(MemberRole::Buyer).await, "/p/demo?lang=en").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains(&format!("Hello, {}", tom.name)));
    assert!(page.text.contains("Hotel De Martini") && page.text.contains("Joost van der Wal"));
    assert!(page.text.contains("Tell us what is the matter"), "what the portal says to everybody");
    assert_eq!(count(&page.text, "main a[href='/p/demo/request']"), 1);
    assert_eq!(count(&page.text, "#side-menu a[aria-current=page]"), 1);
    assert_eq!(count(&page.text, "form[method=post][action='/p/demo/sign-out'] input[name=csrf]"), 1);
    assert_eq!(count(&page.text, "h1"), 1);
}

#[tokio::test]
async fn everybody_sees_what_they_may_do_and_nothing_else() {
    let house = House::new().await;
    for role in MemberRole::ALL {
        let page = house.get(&house.role(role).await, "/p/demo").await.text;
        let asks = matches!(role, MemberRole::Admin | MemberRole::Buyer);
        assert_eq!(count(&page, "main a[href='/p/demo/request']"), usize::from(asks), "{role:?}");
        let invites = count(&page, "main a[href='/p/demo/account/users/new']");
        assert_eq!(invites, usize::from(role == MemberRole::Admin), "{role:?}");
    }
}

#[tokio::test]
async fn a_blocked_customer_reads_so_and_is_offered_no_new_request() {
    let house = House::new().await;
    let lena = house.demo.users.iter().find(|user| user.email.as_str() == "lena@wpl.example").unwrap();
    let cookie = house.sign_in(lena, house.demo.customers[2].id).await;
    let page = house.get(&cookie, "/p/demo").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(count(&page.text, "main .callout.warn"), 1);
    assert_eq!(count(&page.text, "a[href='/p/demo/request']"), 0);
}

#[tokio::test]
async fn whoever_belongs_to_several_companies_finds_the_way_between_them() {
    let house = House::new().await;
    let iris = house.demo.users.iter().find(|user| user.memberships.len() == 2).unwrap();
    for customer in iris.memberships.keys() {
        let page = house.get(&house.sign_in(iris, *customer).await, "/p/demo").await;
        assert_eq!(count(&page.text, "header a[href='/p/demo/companies']"), 2);
    }
    let one = house.get(&house.role(MemberRole::Viewer).await, "/p/demo").await;
    assert_eq!(count(&one.text, "a[href='/p/demo/companies']"), 0);
}

#[tokio::test]
async fn people_are_spoken_to_in_their_own_language() {
    let house = House::new().await;
    let page = house.get(&house.role(MemberRole::Admin).await, "/p/demo").await;
    assert!(page.text.contains("<html lang=\"nl\"") && page.text.contains("Dag Sanne de Wit"));
    let page = house.get(&house.role(MemberRole::Admin).await, "/p/demo?lang=de").await;
    assert!(page.text.contains("<html lang=\"de\""));
}

#[tokio::test]
async fn nobody_and_strangers_are_led_to_the_sign_in() {
    let house = House::new().await;
    for cookie in ["", "x=y"] {
        let answer = house.get(cookie, "/p/demo").await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/p/demo/sign-in"));
    }
    assert_eq!(house.get("", "/p/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_look_costs_one_session_and_one_customer_and_writes_nothing() {
    let house = House::new().await;
    let cookie = house.role(MemberRole::Admin).await;
    house.get(&cookie, "/p/demo").await;
    house.app.site().store.units().take();
    let before = house.cloud.calls(Service::DynamoDb);
    assert_eq!(house.get(&cookie, "/p/demo").await.status, StatusCode::OK);
    let used = house.app.site().store.units().take();
    assert!(used.read <= 1.5 && used.write == 0.0, "{used:?}");
    assert_eq!(house.cloud.calls(Service::DynamoDb) - before, 2, "both at once");
}
