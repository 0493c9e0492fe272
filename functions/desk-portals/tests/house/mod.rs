//! Staff's browsers in front of the portals' pages, over the cloud in memory.

use desk_portals::DeskPortals;
use domain::{FormData, PortalId, SessionId, account::Session, portal::Portal, staff::StaffRole};
use http::{HeaderMap, Request, StatusCode, header};
use scraper::{ElementRef, Html, Selector};
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
    app: Arc<DeskPortals>,
    routes: Routes<DeskPortals>,
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
        let app = Arc::new(DeskPortals::with(site.clone()));
        Self { routes: desk_portals::routes(), app, cloud, demo, store, site, key }
    }

    /// The cookie of a member of staff who has just signed in.
    pub async fn sign_in(&self, role: StaffRole) -> String {
        let session = SessionId::new(self.cloud.now(), [role as u8; 16]);
        let begun = Session::begun(self.cloud.now(), "Firefox", "203.0.113.0/24");
        let staff = self.demo.member(role);
        let cookie = session::begin(&self.site, &self.key, staff, None, (session, begun)).await.unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    /// A portal as it is written down.
    pub async fn stored(&self, portal: PortalId) -> Portal {
        let owner = self.demo.signed_in(StaffRole::Owner);
        self.store.desk_portals(&owner).find(portal).await.unwrap()
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

    /// The page that an answer leads to, with the message that was left for it.
    pub async fn follow(&self, cookie: &str, answer: &Answer) -> Answer {
        let left = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
        let left = left.filter_map(|value| value.split(';').next()).collect::<Vec<_>>().join("; ");
        self.get(&format!("{cookie}; {left}"), &answer.location).await
    }

    pub async fn post(&self, cookie: &str, path: &str, form: &FormData) -> Answer {
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let pairs = form.0.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        let request = Request::post(path)
            .header("cookie", cookie)
            .header("content-type", "application/x-www-form-urlencoded");
        self.call(request, Body::Text(body)).await
    }
}

impl Answer {
    /// What the page's own form sends as it stands.
    pub fn form(&self) -> FormData {
        let page = Html::parse_document(&self.text);
        let select = |text: &str| Selector::parse(text).unwrap();
        let controls = select("form.settings-form :is(input, textarea, select)");
        let mut data = FormData::default();
        for control in page.select(&controls) {
            let (own, name) = (control.value(), control.value().attr("name").unwrap());
            match (own.name(), own.attr("type")) {
                ("input", Some("radio" | "checkbox")) if own.attr("checked").is_none() => {}
                ("textarea", _) => data.push(name, control.text().collect::<String>().trim_start()),
                ("select", _) => {
                    let chosen = control.select(&select("option[selected]")).next();
                    data.push(name, chosen.and_then(|one| one.value().attr("value")).unwrap_or_default());
                }
                _ => data.push(name, own.attr("value").unwrap_or_default()),
            }
        }
        data
    }

    /// The texts of everything on the page that fits a selector.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let words = |one: ElementRef<'_>| {
            one.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        Html::parse_document(&self.text).select(&Selector::parse(selector).unwrap()).map(words).collect()
    }
}
