//! Staff's browsers in front of the customers, over the cloud in memory.

use desk_customers::DeskCustomers;
use domain::{SessionId, account::Session, staff::StaffRole};
use http::{HeaderMap, Request, StatusCode, header};
use std::sync::Arc;
use store::Store;
use testkit::{Cloud, PUBLIC_URL, demo::Demo};
use web::{
    Body, Routes, Site,
    session::{self, SigningKey},
};

pub struct House {
    pub cloud: Cloud,
    pub demo: Demo,
    pub store: Store,
    app: Arc<DeskCustomers>,
    routes: Routes<DeskCustomers>,
    site: Site,
    key: SigningKey,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
    pub headers: HeaderMap,
}

impl Answer {
    /// The message that the next page shows.
    pub fn flash(&self) -> &str {
        let cookies = self.headers.get_all(header::SET_COOKIE).iter().filter_map(|one| one.to_str().ok());
        let mut flash = cookies.filter_map(|one| one.split_once("flash=")?.1.split(';').next());
        flash.next().unwrap_or_default()
    }
}

impl House {
    pub async fn new() -> Self {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let (private, _) = session::generate_keys().unwrap();
        let key = SigningKey::parse(&private).unwrap();
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: Some(key.verifying()),
        };
        let app = Arc::new(DeskCustomers::with(site.clone()));
        Self { routes: desk_customers::routes(), app, cloud, demo, store, site, key }
    }

    /// The cookie of a member of staff who has just signed in.
    pub async fn sign_in(&self, role: StaffRole) -> String {
        let staff = self.demo.member(role);
        let session = SessionId::new(self.cloud.now(), [role as u8; 16]);
        let begun = Session::begun(self.cloud.now(), "Firefox", "203.0.113.0/24");
        let cookie = session::begin(&self.site, &self.key, staff, None, (session, begun)).await.unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    async fn call(&self, request: http::request::Builder, body: Body) -> Answer {
        let request: Request<Body> = request.body(body).unwrap();
        let response = self.routes.serve(Arc::clone(&self.app), request).await;
        let (parts, body) = response.into_parts();
        let location = parts.headers.get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let text = match body {
            Body::Text(text) => text,
            Body::Binary(bytes) => String::from_utf8(bytes).unwrap(),
            _ => String::new(),
        };
        Answer { status: parts.status, location: location.unwrap_or_default(), text, headers: parts.headers }
    }

    pub async fn get(&self, cookie: &str, path: &str) -> Answer {
        self.call(Request::get(path).header("cookie", cookie), Body::Empty).await
    }

    /// Where a change has led, with its message.
    pub async fn follow(&self, cookie: &str, answer: &Answer) -> Answer {
        let cookies = format!("{cookie}; flash={}", answer.flash());
        self.get(&cookies, &answer.location).await
    }

    pub async fn post(&self, cookie: &str, path: &str, form: &Form) -> Answer {
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let pairs = form.0.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        let request = Request::post(path)
            .header("cookie", cookie)
            .header("content-type", "application/x-www-form-urlencoded");
        self.call(request, Body::Text(body)).await
    }
}

/// What a form of a page sends.
#[derive(Clone, Debug)]
pub struct Form(pub Vec<(String, String)>);

impl Form {
    /// What the form of a page that is sent to `action` would send as it stands there. Of several, the first.
    pub fn of(page: &str, action: &str) -> Self {
        let html = scraper::Html::parse_document(page);
        let select = |text: &str| scraper::Selector::parse(text).unwrap();
        let (forms, controls) = (select(&format!("form[action='{action}']")), select("input, select"));
        let form = html.select(&forms).next().unwrap_or_else(|| panic!("no form to {action} in {page}"));
        let chosen = select("option[selected]");
        let values = form.select(&controls).filter_map(|control| {
            let value = control.value();
            let name = value.attr("name")?.to_owned();
            let ticks = matches!(value.attr("type"), Some("checkbox" | "radio"));
            if control.value().name() == "select" {
                let option = control.select(&chosen).next()?;
                return Some((name, option.value().attr("value")?.to_owned()));
            }
            (!ticks || value.attr("checked").is_some())
                .then(|| (name, value.attr("value").unwrap_or_default().to_owned()))
        });
        Self(values.collect())
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn and(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }
}
