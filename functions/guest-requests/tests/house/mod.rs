//! A browser without scripts in front of this function, over the cloud in memory.

use domain::portal::Portal;
use files::Files;
use guest_requests::{GuestRequests, Limits};
use http::{Request, StatusCode, header};
use jiff::SignedDuration;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use scraper::{Html, Selector};
use serde_json::Value;
use std::sync::Arc;
use store::Record;
use testkit::{BUCKET, Cloud, PUBLIC_URL, UPLOADS_URL, demo::Demo};
use web::{Body, Routes, Site};

pub struct House {
    pub cloud: Cloud,
    pub demo: Demo,
    pub routes: Routes<GuestRequests>,
    pub app: Arc<GuestRequests>,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub retry_after: Option<String>,
    pub text: String,
}

pub const LIMITS: Limits = Limits { minimum_age: 3, per_address: 5, per_network: 40 };

impl House {
    pub async fn new() -> Self {
        Self::with(LIMITS, |_| {}).await
    }

    pub async fn with(limits: Limits, change: impl Fn(&mut Portal)) -> Self {
        let cloud = Cloud::new();
        let mut demo = testkit::demo::demo();
        demo.portals.iter_mut().for_each(change);
        let store = cloud.store();
        demo.seed(&store, None).await.expect("the demo company fits");
        let site = Site {
            store,
            clock: cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: None,
        };
        let files = Files::new(&cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        let secret = "0123456789abcdef0123456789abcdef".to_owned().into();
        let app = Arc::new(GuestRequests::with(site, files, secret, limits));
        Self { cloud, demo, routes: guest_requests::routes(), app }
    }

    pub async fn call(&self, request: http::request::Builder, body: impl Into<Body>) -> Answer {
        let request: Request<Body> = request.body(body.into()).unwrap();
        let response = self.routes.serve(Arc::clone(&self.app), request).await;
        let header = |name: header::HeaderName| {
            response.headers().get(name).map(|value| value.to_str().unwrap().to_owned())
        };
        let (location, retry_after) =
            (header(header::LOCATION).unwrap_or_default(), header(header::RETRY_AFTER));
        let status = response.status();
        let text = match response.into_body() {
            Body::Text(text) => text,
            Body::Binary(bytes) => String::from_utf8(bytes).unwrap(),
            _ => String::new(),
        };
        Answer { status, location, retry_after, text }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.call(Request::get(path), Body::Empty).await
    }

    pub async fn post(&self, path: &str, form: &Fields) -> Answer {
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.call(request, form.urlencoded()).await
    }

    /// Sends the form in parts, with files: field, name, media type, bytes.
    pub async fn post_files(&self, path: &str, form: &Fields, files: &[(&str, &str, &str, &[u8])]) -> Answer {
        let request = Request::post(path).header("content-type", "multipart/form-data; boundary=XX");
        self.call(request, Body::Binary(form.in_parts(files))).await
    }

    /// Opens a form as a guest does, fills it in like one, and takes the time that people take.
    pub async fn filled(&self, work_type: &str) -> Fields {
        let page = self.get(&format!("/p/demo/request?type={work_type}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        self.cloud.clock().advance(SignedDuration::from_secs(30));
        let mut form = Fields::of(&page.text);
        for (name, value) in [
            ("name", "Jo Visser"),
            ("email", "jo@visser.example"),
            ("phone", "+31 6 1234 5678"),
            ("country", "NL"),
            ("street", "Kade 1"),
            ("postcode", "9711 HG"),
            ("city", "Groningen"),
            ("description", "The doors stay open.\r\n  <b>Since</b> this morning 🙂 \u{202e}ok"),
            ("terms", "yes"),
        ] {
            form.set(name, value);
        }
        match work_type {
            "malfunction" => {
                form.set("f.trapped", "no");
                form.set("f.installation", "passenger-lift");
            }
            "other" => form.set("f.subject", "Keys"),
            _ => {}
        }
        form
    }

    /// The record that a form has become.
    pub async fn record(&self, answer: &Answer) -> Record {
        let token = answer.location.strip_prefix("/l/requests/").expect("a status link");
        let link_token = domain::link::LinkToken::parse(token).unwrap();
        let store = self.cloud.store();
        let link = store.links().find(&link_token).await.unwrap();
        let holder = domain::principal::LinkHolder { link, token: link_token };
        store.linked(&holder).record().await.unwrap()
    }

    /// Follows the newest mail's confirmation link and presses its button.
    pub async fn confirm(&self) -> Answer {
        let path = self.confirmation();
        let page = self.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        self.post(&path, &Fields(Vec::new())).await
    }

    /// The address in the newest confirmation mail that waits in the outbox.
    pub fn confirmation(&self) -> String {
        let mails = self.cloud.drain_outbox().into_iter().flat_map(|out| out.mails);
        let mut tokens = mails.filter_map(|mail| match mail.notice {
            domain::notice::Notice::ConfirmRequest { token, .. } => Some(token),
            _ => None,
        });
        format!("/l/confirmations/{}", tokens.next_back().expect("a confirmation mail").expose())
    }
}

/// What a form sends.
#[derive(Clone, Debug)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// What the form on a page would send as it stands there.
    pub fn of(html: &str) -> Self {
        let page = Html::parse_document(html);
        let controls = Selector::parse("main form :is(input, textarea, select)").unwrap();
        let chosen = Selector::parse("option[selected]").unwrap();
        let mut fields = Vec::new();
        for control in page.select(&controls) {
            let value = control.value();
            let (name, kind) = (value.attr("name").unwrap_or_default(), value.attr("type").unwrap_or("text"));
            let ticked = !matches!(kind, "radio" | "checkbox") || value.attr("checked").is_some();
            if name.is_empty() || kind == "file" || !ticked {
                continue;
            }
            let text = match value.name() {
                // The parser keeps the line end after the tag away, as browsers do.
                "textarea" => control.text().collect(),
                "select" => {
                    let option = control.select(&chosen).next();
                    option.and_then(|option| option.value().attr("value")).unwrap_or_default().to_owned()
                }
                _ => value.attr("value").unwrap_or_default().to_owned(),
            };
            fields.push((name.to_owned(), text));
        }
        Self(fields)
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.to_owned()));
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }

    fn urlencoded(&self) -> String {
        let plain = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let pairs = self.0.iter().map(|(name, value)| format!("{}={}", plain(name), plain(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    fn in_parts(&self, files: &[(&str, &str, &str, &[u8])]) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, value) in &self.0 {
            let head = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        for (field, name, media_type, bytes) in files {
            let head = format!(
                "--XX\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: {media_type}\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--XX--\r\n");
        body
    }
}

/// The texts of the summary at the top of a refused form.
pub fn summary(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let lines = Selector::parse("[data-error-summary] li").unwrap();
    page.select(&lines).map(|line| line.text().collect()).collect()
}

/// Names of files that a form lists as already there.
pub fn listed(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let names = Selector::parse(".uploads .upload-name").unwrap();
    page.select(&names).map(|name| name.text().collect()).collect()
}

/// The smallest picture there is.
pub fn png() -> Vec<u8> {
    let mut bytes =
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89".to_vec();
    bytes.extend_from_slice(b"\0\0\0\x0aIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82");
    bytes
}

/// JSON to the address that gives out places for files.
pub async fn announce(house: &House, body: &Value) -> (StatusCode, Value) {
    let request = Request::post("/p/demo/request/files")
        .header("content-type", "application/json")
        .header("accept", "application/json");
    let answer = house.call(request, body.to_string()).await;
    (answer.status, serde_json::from_str(&answer.text).unwrap_or_default())
}
