//! The functions in one process, each with somebody listening to what it calls.

use crate::recorder::Recorder;
use account::Account;
use desk_account::DeskAccount;
use desk_documents::DeskDocuments;
use desk_imports::DeskImports;
use desk_reports::DeskReports;
use desk_sign_in::DeskSignIn;
use desk_work_orders::DeskWorkOrders;
use documents::Documents;
use domain::{CustomerId, SessionId, account::Session, staff::Staff, user::User};
use entrance::FactorKey;
use files::Files;
use http::{Method, Request, header};
use reports::Reports;
use requests::{Limits, Requests};
use scraper::{Html, Selector};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use sign_in::SignIn;
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};
use testbrowser::Fields;
use testkit::{BUCKET, Cloud, PUBLIC_URL, UPLOADS_URL, demo::Demo};
use web::{
    App, Body, Routes, Site,
    session::{self, SigningKey},
};
use work_orders::WorkOrders;

/// The smallest photo that can be looked at: one grey pixel.
pub const PICTURE: &[u8] =
    b"\xff\xd8\xff\xe0\x00\x10\x4a\x46\x49\x46\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xdb\x00\x43\
    \x00\x50\x37\x3c\x46\x3c\x32\x50\x46\x41\x46\x5a\x55\x50\x5f\x78\xc8\x82\x78\x6e\x6e\x78\xf5\xaf\
    \xb9\x91\xc8\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\
    \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xc0\x00\x0b\x08\x00\x01\
    \x00\x01\x01\x01\x11\x00\xff\xc4\x00\x14\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
    \x00\x00\x00\x00\xff\xc4\x00\x14\x10\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
    \x00\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x3f\xff\xd9";

/// The company, its cloud, and somebody who listens.
pub struct House {
    pub cloud: Cloud,
    pub demo: Demo,
    pub recorder: Recorder,
    key: String,
    portal_key: String,
    visited: Visited,
}

/// What was asked for with success, by method and path.
pub type Visited = Arc<Mutex<BTreeSet<(Method, String)>>>;

/// What came back.
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub cookie: String,
    pub text: String,
}

impl House {
    pub async fn open() -> Self {
        let (cloud, _, demo) = Cloud::with_demo().await;
        let (private, _) = session::generate_keys().expect("keys");
        let (portal_private, _) = session::generate_keys().expect("keys");
        let key = private.expose_secret().to_owned();
        let portal_key = portal_private.expose_secret().to_owned();
        Self { cloud, demo, recorder: Recorder::default(), key, portal_key, visited: Visited::default() }
    }

    fn function<A: App>(&self, routes: Routes<A>, app: A) -> Function<A> {
        Function { routes, app: Arc::new(app), visited: Arc::clone(&self.visited) }
    }

    /// What was asked for with success.
    pub fn visited(&self) -> BTreeSet<(Method, String)> {
        self.visited.lock().expect("nobody panics while they write it down").clone()
    }

    fn key(&self) -> SigningKey {
        SigningKey::parse(&self.key.clone().into()).expect("a key")
    }

    pub fn site(&self, function: &'static str) -> Site {
        Site {
            store: store::Store::new(&self.recorder.config(&self.cloud, function), testkit::TABLE),
            clock: self.cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: Some(self.key().verifying()),
        }
    }

    /// What functions have in common that users sign in for.
    pub fn portal_site(&self, function: &'static str) -> Site {
        let key = SigningKey::parse(&self.portal_key.clone().into()).expect("a key");
        Site { session_key: Some(key.verifying()), ..self.site(function) }
    }

    pub fn files(&self, function: &'static str) -> Files {
        let config = self.recorder.config(&self.cloud, function);
        Files::new(&config, BUCKET.to_owned(), UPLOADS_URL.to_owned(), true)
    }

    pub fn requests(&self) -> Function<Requests> {
        let limits = Limits { minimum_age: 0, per_address: 100, per_network: 100 };
        let secret = "0123456789abcdef0123456789abcdef".to_owned().into();
        let app = Requests::with(self.portal_site("requests"), self.files("requests"), secret, limits);
        self.function(requests::routes(), app)
    }

    pub fn work_orders(&self) -> Function<WorkOrders> {
        let app = WorkOrders::with(self.portal_site("work-orders"), self.files("work-orders"));
        self.function(work_orders::routes(), app)
    }

    pub fn reports(&self) -> Function<Reports> {
        let app = Reports::with(self.portal_site("reports"), self.files("reports"));
        self.function(reports::routes(), app)
    }

    pub fn desk_sign_in(&self) -> Function<DeskSignIn> {
        let app = DeskSignIn::with(self.site("desk-sign-in"), self.key()).guarded(factor_key());
        self.function(desk_sign_in::routes(), app)
    }

    /// The cookie of a user who has just signed in, and of another browser of theirs behind it.
    pub async fn user_cookie(&self, user: &User, customer: CustomerId) -> String {
        let key = SigningKey::parse(&self.portal_key.clone().into()).expect("a key");
        let mut cookie = String::new();
        for n in [1, 2] {
            let session = SessionId::new(self.cloud.now(), [n; 16]);
            let begun = Session::begun(self.cloud.now(), "Firefox", "203.0.113.0/24");
            let site = self.portal_site("tests");
            let held = session::begin(&site, &key, user, Some(customer), (session, begun)).await;
            cookie = held.expect("a session").split(';').next().expect("a cookie").to_owned();
        }
        cookie
    }

    /// The cookie of a member of staff who has just signed in.
    pub async fn staff_cookie(&self, staff: &Staff) -> String {
        let session = SessionId::new(self.cloud.now(), self.cloud.entropy());
        let begun = Session::begun(self.cloud.now(), "Firefox", "203.0.113.0/24");
        let held = session::begin(&self.site("tests"), &self.key(), staff, None, (session, begun)).await;
        held.expect("a session").split(';').next().expect("a cookie").to_owned()
    }

    pub fn dashboard(&self) -> Function<Site> {
        self.function(dashboard::routes(), self.portal_site("dashboard"))
    }

    pub fn account(&self) -> Function<Account> {
        let app = Account::with(self.portal_site("account")).guarded(factor_key());
        self.function(account::routes(), app)
    }

    pub fn sign_in(&self) -> Function<SignIn> {
        let limits = entrance::MailLimits { per_address: 100, per_network: 100 };
        let key = SigningKey::parse(&self.portal_key.clone().into()).expect("a key");
        let app = SignIn::with(self.portal_site("sign-in"), key, limits).guarded(factor_key());
        let app = app.knowing_staff(self.key().verifying());
        self.function(sign_in::routes(), app)
    }

    pub fn desk_change_requests(&self) -> Function<Site> {
        let app = self.site("desk-change-requests");
        self.function(desk_change_requests::routes(), app)
    }

    pub fn desk_customers(&self) -> Function<Site> {
        let app = self.site("desk-customers");
        self.function(desk_customers::routes(), app)
    }

    pub fn desk_account(&self) -> Function<DeskAccount> {
        let app = DeskAccount::with(self.site("desk-account")).guarded(factor_key());
        self.function(desk_account::routes(), app)
    }

    pub fn desk_imports(&self) -> Function<DeskImports> {
        let app = DeskImports::with(self.site("desk-imports"), self.files("desk-imports"));
        self.function(desk_imports::routes(), app)
    }

    pub fn desk_documents(&self) -> Function<DeskDocuments> {
        let app = DeskDocuments::with(self.site("desk-documents"), self.files("desk-documents"));
        self.function(desk_documents::routes(), app)
    }

    pub fn documents(&self) -> Function<Documents> {
        let app = Documents::with(self.portal_site("documents"), self.files("documents"));
        self.function(documents::routes(), app)
    }

    pub fn desk_objects(&self) -> Function<Site> {
        let app = self.site("desk-objects");
        self.function(desk_objects::routes(), app)
    }

    pub fn desk_planning(&self) -> Function<Site> {
        let app = self.site("desk-planning");
        self.function(desk_planning::routes(), app)
    }

    pub fn desk_projects(&self) -> Function<Site> {
        let app = self.site("desk-projects");
        self.function(desk_projects::routes(), app)
    }

    pub fn projects(&self) -> Function<Site> {
        let app = self.portal_site("projects");
        self.function(projects::routes(), app)
    }

    pub fn objects(&self) -> Function<Site> {
        let app = self.portal_site("objects");
        self.function(objects::routes(), app)
    }

    pub fn desk_portals(&self) -> Function<Site> {
        let app = self.site("desk-portals");
        self.function(desk_portals::routes(), app)
    }

    pub fn desk_reports(&self) -> Function<DeskReports> {
        let app = DeskReports::with(self.site("desk-reports"), self.files("desk-reports"));
        self.function(desk_reports::routes(), app)
    }

    pub fn desk_staff(&self) -> Function<Site> {
        let app = self.site("desk-staff");
        self.function(desk_staff::routes(), app)
    }

    pub fn desk_work_orders(&self) -> Function<DeskWorkOrders> {
        let app = DeskWorkOrders::with(self.site("desk-work-orders"), self.files("desk-work-orders"));
        self.function(desk_work_orders::routes(), app)
    }
}

/// What secrets of second factors are sealed with.
fn factor_key() -> FactorKey {
    FactorKey::parse(&"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=".to_owned().into()).expect("a key")
}

/// A function behind its routes.
pub struct Function<A> {
    routes: Routes<A>,
    app: Arc<A>,
    visited: Visited,
}

impl<A: App> Function<A> {
    async fn call(&self, request: http::request::Builder, cookie: &str, body: Body) -> Answer {
        let request = request.header(header::COOKIE, cookie).body(body).expect("a request");
        let asked = (request.method().clone(), request.uri().path().to_owned());
        let (parts, body) = self.routes.serve(Arc::clone(&self.app), request).await.into_parts();
        if parts.status.as_u16() < 400 {
            self.visited.lock().expect("nobody panics while they write it down").insert(asked);
        }
        let text = |name: header::HeaderName| {
            parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let session =
            parts.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        let session = session
            .filter(|cookie| ["desk=", "portal-", "view-"].iter().any(|name| cookie.contains(name)))
            .find_map(|cookie| cookie.split(';').next());
        Answer {
            status: parts.status.as_u16(),
            location: text(header::LOCATION),
            cookie: session.unwrap_or_default().to_owned(),
            text: match body {
                Body::Text(text) => text,
                Body::Binary(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                _ => String::new(),
            },
        }
    }

    pub async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.call(Request::get(path), cookie, Body::Empty).await
    }

    /// Sends a form in parts, with photos.
    pub async fn post(&self, path: &str, cookie: &str, form: &[(String, String)], photos: &[&str]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in form {
            let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        for field in photos {
            let head =
                format!("--XX\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"a.jpg\"\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(b"Content-Type: image/jpeg\r\n\r\n");
            body.extend_from_slice(PICTURE);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--XX--\r\n");
        let request = Request::post(path).header("content-type", "multipart/form-data; boundary=XX");
        self.call(request, cookie, Body::Binary(body)).await
    }

    /// Asks for the place of a photo, as the script of this form does.
    pub async fn announce(&self, path: &str, form: &Fields, cookie: &str) -> Value {
        let token = form.get("token");
        let asked = json!({ "token": token, "name": "a.jpg", "type": "image/jpeg", "size": PICTURE.len() });
        let request = Request::post(path)
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .header("x-csrf", form.get("csrf"));
        let answer = self.call(request, cookie, asked.to_string().into()).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        serde_json::from_str(&answer.text).expect("JSON")
    }
}

/// What the form that has this element would send as it stands there, with these values in it.
pub fn filled(page: &str, inside: &str, values: &[(&str, &str)]) -> Vec<(String, String)> {
    let (page, select) =
        (Html::parse_document(page), |text: &str| Selector::parse(text).expect("a selector"));
    let (forms, inside, hidden) = (select("form"), select(inside), select("input[type=hidden]"));
    let form = page.select(&forms).find(|form| form.select(&inside).next().is_some()).expect("such a form");
    let value = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let standing = form.select(&hidden).filter_map(|input| {
        let input = input.value();
        Some(value(input.attr("name")?, input.attr("value").unwrap_or_default()))
    });
    standing.chain(values.iter().map(|(name, text)| value(name, text))).collect()
}
