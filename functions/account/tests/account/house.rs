//! Users' browsers in front of their account, over the cloud in memory.

use account::Account;
use domain::{
    CustomerId, SessionId, UserId,
    account::Session,
    customer::Customer,
    user::{MemberRole, User},
};
use http::{Request, StatusCode, header};
use std::sync::Arc;
use store::Store;
use testkit::{Cloud, PUBLIC_URL, demo::Demo};
use web::{
    App, Body, Routes, Site,
    session::{self, SigningKey},
};

pub const ACCOUNT: &str = "/p/demo/account";
pub const USERS: &str = "/p/demo/account/users";

pub struct House {
    pub cloud: Cloud,
    pub demo: Demo,
    pub store: Store,
    pub app: Arc<Account>,
    routes: Routes<Account>,
    site: Site,
    key: SigningKey,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub cookies: String,
    pub text: String,
}

/// Somebody's browser, signed in.
#[derive(Clone)]
pub struct Browser {
    pub user: UserId,
    pub session: SessionId,
    cookie: String,
}

impl House {
    pub async fn new() -> Self {
        let (cloud, store, mut demo) = Cloud::with_demo().await;
        let portal = &mut demo.portals[0];
        portal.sign_in.password = true;
        store.setup().put_portal(portal).await.unwrap();
        let (private, _) = session::generate_keys().unwrap();
        let key = SigningKey::parse(&private).unwrap();
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: Some(key.verifying()),
        };
        let app = Arc::new(Account::with(site.clone()));
        Self { routes: account::routes(), app, cloud, demo, store, site, key }
    }

    /// The company of most of the demo's users.
    pub fn customer(&self) -> &Customer {
        &self.demo.customers[0]
    }

    /// Somebody with a role there, signed in anew.
    pub async fn sign_in(&self, role: MemberRole) -> Browser {
        self.sign_in_as(self.demo.user(role), self.customer().id).await
    }

    pub async fn sign_in_as(&self, user: &User, customer: CustomerId) -> Browser {
        let session = SessionId::new(self.cloud.now(), self.cloud.entropy());
        let begun = Session::begun(self.cloud.now(), "Firefox · Windows", "203.0.113.0/24");
        let cookie = session::begin(&self.site, &self.key, user, Some(customer), (session, begun)).await;
        let cookie = cookie.unwrap().split(';').next().unwrap().to_owned();
        Browser { user: user.id, session, cookie }
    }

    async fn call(&self, request: http::request::Builder, body: Body) -> Answer {
        let response = self.routes.serve(Arc::clone(&self.app), request.body(body).unwrap()).await;
        let (parts, body) = response.into_parts();
        let all = |name: header::HeaderName| {
            let values = parts.headers.get_all(name).into_iter().map(|value| value.to_str().unwrap());
            values.collect::<Vec<_>>().join("\n")
        };
        let text = match body {
            Body::Text(text) => text,
            _ => String::new(),
        };
        let (location, cookies) = (all(header::LOCATION), all(header::SET_COOKIE));
        Answer { status: parts.status, location, cookies, text }
    }

    pub async fn get(&self, who: &Browser, path: &str) -> Answer {
        self.call(Request::get(path).header("cookie", &who.cookie), Body::Empty).await
    }

    /// Follows a redirect with the message that it left.
    pub async fn follow(&self, who: &Browser, answer: &Answer) -> Answer {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let flash =
            answer.cookies.split([';', '\n']).find(|pair| pair.contains("flash=")).unwrap_or_default();
        let cookies = format!("{}; {flash}", who.cookie);
        let path = format!("{}?lang=en", answer.location);
        self.call(Request::get(path).header("cookie", cookies), Body::Empty).await
    }

    /// Sends a form with the session's value in it.
    pub async fn post(&self, who: &Browser, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let csrf = web::csrf_token(who.session);
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let pairs = [("csrf", csrf.as_str())].into_iter().chain(pairs.iter().copied());
        let body: Vec<_> = pairs.map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let request = Request::post(path)
            .header("cookie", &who.cookie)
            .header("content-type", "application/x-www-form-urlencoded");
        self.call(request, Body::Text(body.join("&"))).await
    }

    /// The hidden and chosen values of the page's form that goes to `action`, as a browser would send them.
    pub async fn form(&self, who: &Browser, page: &str, action: &str) -> Vec<(String, String)> {
        standing(&self.get(who, page).await.text, action)
    }

    pub async fn user(&self, id: UserId) -> User {
        self.store.user_accounts().read(self.demo.tenant.id, id).await.unwrap()
    }

    /// What the calls of a request cost: units read and written.
    pub fn units(&self) -> (f64, f64) {
        let used = self.app.site().store.units().take();
        (used.read, used.write)
    }
}

/// What the first form of a page that goes to `action` would send as it stands, without its `csrf`.
pub fn standing(page: &str, action: &str) -> Vec<(String, String)> {
    let html = scraper::Html::parse_document(page);
    let css = |text: &str| scraper::Selector::parse(text).unwrap();
    let form = html.select(&css(&format!("form[action$='{action}']"))).next().expect("such a form");
    let fields = css("input, option[selected]");
    let inputs = form.select(&fields).filter_map(|input| {
        let (value, kind) = (input.value(), input.value().attr("type").unwrap_or_default());
        let left_out = matches!(kind, "radio" | "checkbox") && value.attr("checked").is_none();
        let name = match value.name() {
            "option" => input.parent().and_then(scraper::ElementRef::wrap)?.value().attr("name"),
            _ => value.attr("name"),
        };
        let name = name.filter(|name| *name != "csrf" && !left_out)?;
        Some((name.to_owned(), value.attr("value").unwrap_or_default().to_owned()))
    });
    inputs.collect()
}

/// The form with other values in some of its fields.
pub fn with<'a>(form: &'a [(String, String)], changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = form.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let kept = kept.filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes.iter().copied()).collect()
}

/// How many elements fit.
pub fn count(page: &str, selector: &str) -> usize {
    let html = scraper::Html::parse_document(page);
    html.select(&scraper::Selector::parse(selector).unwrap()).count()
}
