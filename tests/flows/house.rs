//! The whole house with its people in front of it: a guest with a browser, staff at the desk.

use crate::{gateway::Gateway, workers::Workers};
use domain::{WorkOrderId, staff::StaffRole, work_order::WorkOrder};
use http::StatusCode;
use jiff::SignedDuration;
use requests::Limits;
use serde_json::{Value, json};
use std::ops::Deref;
use store::Record;
use testbrowser::{Answer, Attached, Browser, Fields};
use testkit::SentMail;

/// Nobody is too fast or too often here.
pub const OPEN: Limits = Limits { minimum_age: 3, per_address: 10_000, per_network: 10_000 };
/// Where guests send their form.
pub const FORM: &str = "/p/demo/request";
/// The guest's address.
pub const GUEST: &str = "jo@visser.example";
/// The company's address for news.
pub const COMPANY: &str = "service@noordlift.example";

/// The house, its workers, and what is in front of it.
pub struct House {
    pub gateway: Gateway,
    pub workers: Workers,
}

/// A request that counts.
pub struct Sent {
    pub id: WorkOrderId,
    pub number: String,
    /// The guest's page.
    pub status: String,
    /// The desk's page.
    pub desk: String,
}

impl Sent {
    /// The addresses of a request.
    pub fn of(work_order: &WorkOrder) -> Self {
        let id = work_order.id;
        let status = format!("/l/requests/{}", work_order.status_token.expose());
        Self { id, number: work_order.number.to_string(), status, desk: format!("/desk/work-orders/{id}") }
    }
}

impl Deref for House {
    type Target = Gateway;

    fn deref(&self) -> &Gateway {
        &self.gateway
    }
}

impl House {
    pub async fn new() -> Self {
        Self::with(OPEN).await
    }

    pub async fn with(limits: Limits) -> Self {
        let gateway = Gateway::open(limits).await;
        let workers = Workers::of(&gateway.cloud);
        Self { gateway, workers }
    }

    pub async fn pump(&self) {
        self.workers.pump().await;
    }

    /// What was written comes to the queues, and waits there.
    pub async fn relay_news(&self) {
        if let Some(event) = self.cloud.take_news() {
            self.workers.relay(event).await;
        }
    }

    /// Time goes by.
    pub fn wait(&self, seconds: i64) {
        self.cloud.clock().advance(SignedDuration::from_secs(seconds));
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.gateway.get(&Browser::default(), path).await
    }

    pub async fn post(&self, path: &str, form: &Fields) -> Answer {
        self.gateway.post(&Browser::default(), path, form).await
    }

    pub async fn post_files(&self, path: &str, form: &Fields, files: &[Attached<'_>]) -> Answer {
        self.gateway.post_files(&Browser::default(), path, form, files).await
    }

    /// Asks for the place of an upload, as the page's script does.
    pub async fn announce(&self, path: &str, body: &Value) -> (StatusCode, Value) {
        let answer = self.gateway.ask(&Browser::default(), path, &body.to_string()).await;
        (answer.status, serde_json::from_str(&answer.text).unwrap_or_default())
    }

    /// Sends a file to its place, as the page's script does.
    pub fn upload(&self, place: &Value, bytes: &[u8]) -> Result<String, testkit::PostRefused> {
        let fields = place["fields"].as_object().expect("a place");
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
        self.cloud.post_object(&fields, bytes)
    }

    /// Announces and sends a picture at the desk, with a form of a record's page; gives its id.
    pub async fn desk_photo(
        &self,
        staff: &Browser,
        desk: &str,
        form: &Fields,
        name: &str,
        bytes: &[u8],
    ) -> String {
        let asked = json!({ "name": name, "type": "image/png", "size": bytes.len() });
        let request = http::Request::post(format!("{desk}/files"))
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .header("x-csrf", form.get("csrf"));
        let place = self.gateway.send(staff, request, asked.to_string()).await;
        assert_eq!(place.status, StatusCode::OK, "{}", place.text);
        let place: Value = serde_json::from_str(&place.text).unwrap();
        self.upload(&place, bytes).unwrap();
        place["file"].as_str().unwrap().to_owned()
    }

    /// Announces and sends a file with a form; gives its id.
    pub async fn photo(&self, form: &Fields, name: &str, kind: &str, bytes: &[u8]) -> String {
        let asked = json!({ "token": form.get("token"), "name": name, "type": kind, "size": bytes.len() });
        let (status, place) = self.announce(&format!("{FORM}/files"), &asked).await;
        assert_eq!(status, StatusCode::OK, "{place}");
        self.upload(&place, bytes).unwrap();
        place["file"].as_str().unwrap().to_owned()
    }

    /// Opens a form as a guest does, fills it in like one, and takes the time that people take.
    pub async fn filled(&self, work_type: &str) -> Fields {
        let page = self.get(&format!("{FORM}?type={work_type}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        self.wait(30);
        let mut form = Fields::of(&page.text, FORM);
        for (name, value) in [
            ("name", "Jo Visser"),
            ("email", GUEST),
            ("phone", "+31 6 1234 5678"),
            ("country", "NL"),
            ("street", "Kade 1"),
            ("postcode", "9711 HG"),
            ("city", "Groningen"),
            ("description", "The doors stay open."),
            ("terms", "yes"),
        ] {
            form.set(name, value);
        }
        match work_type {
            "malfunction" => {
                form.set("f.trapped", "no");
                form.set("f.installation", "passenger-lift");
            }
            "inspection" => {
                form.set("f.reason", "periodic");
                form.set("f.valid-until", "2026-05-01");
            }
            "quote" => form.set("f.what", "new"),
            "other" => form.set("f.subject", "Keys"),
            _ => {}
        }
        form
    }

    /// The newest mail to an address.
    pub fn newest(&self, to: &str) -> SentMail {
        let mails = self.cloud.mails();
        mails.into_iter().rfind(|mail| mail.to == to).unwrap_or_else(|| panic!("no mail to {to}"))
    }

    /// Follows the confirmation link of the newest mail to an address.
    pub async fn confirm(&self, to: &str) -> Sent {
        self.pump().await;
        let link = path_in(&self.newest(to).text, "/l/confirmations/");
        assert_eq!(self.get(&link).await.status, StatusCode::OK);
        let answer = self.post(&link, &Fields::default()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        self.sent(answer.location).await
    }

    /// What is known of the request behind a status address.
    pub async fn sent(&self, status: String) -> Sent {
        let token = status.strip_prefix("/l/requests/").expect("a status link");
        let token = domain::link::LinkToken::parse(token).unwrap();
        let link = self.store.links().find(&token).await.unwrap();
        let holder = domain::principal::LinkHolder { link, token };
        Sent::of(&self.store.linked(&holder).record().await.unwrap().work_order)
    }

    /// A request of a kind, sent and confirmed; every mail has gone out.
    pub async fn request(&self, work_type: &str) -> Sent {
        let form = self.filled(work_type).await;
        self.submitted(&form).await
    }

    /// The request of a form, sent and confirmed; every mail has gone out.
    pub async fn submitted(&self, form: &Fields) -> Sent {
        let answer = self.post(FORM, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let sent = self.confirm(form.get("email").trim()).await;
        self.pump().await;
        sent
    }

    /// The record as it is stored.
    pub async fn desk_record(&self, sent: &Sent) -> Record {
        let member = self.demo.signed_in(StaffRole::Owner);
        self.store.desk(&member).record(sent.id).await.unwrap()
    }

    /// Somebody of staff in front of the desk.
    pub async fn staff(&self, role: StaffRole) -> Browser {
        let staff = self.member(role);
        let (cookie, session) = self.sign_in(&staff, role as u8 + 1).await;
        Browser::signed_in(&cookie, session, None)
    }

    pub async fn desk(&self, who: &Browser, path: &str) -> Answer {
        self.gateway.get(who, path).await
    }

    pub async fn desk_post(&self, who: &Browser, path: &str, form: &Fields) -> Answer {
        self.gateway.post(who, path, form).await
    }

    /// Takes a step at the desk, as somebody who has the record open.
    pub async fn step(&self, who: &Browser, sent: &Sent, step: &str, typed: &[(&str, &str)]) -> Answer {
        let page = self.desk(who, &sent.desk).await;
        let path = format!("{}/{step}", sent.desk);
        let mut form = Fields::of(&page.text, &path);
        for (name, value) in typed {
            form.set(name, value);
        }
        self.desk_post(who, &path, &form).await
    }
}

/// The first address of a kind in a text, as a path.
pub fn path_in(text: &str, kind: &str) -> String {
    let at = text.find(kind).unwrap_or_else(|| panic!("no {kind} in {text}"));
    let rest = &text[at..];
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "/-_".contains(c))).unwrap_or(rest.len());
    rest[..end].to_owned()
}

/// The smallest picture there is.
pub fn png() -> Vec<u8> {
    let mut bytes =
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89".to_vec();
    bytes.extend_from_slice(b"\0\0\0\x0aIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82");
    bytes
}
