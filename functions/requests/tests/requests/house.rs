//! Browsers of guests and users in front of the form.

use domain::{link::LinkToken, notice::Notice, portal::Portal};
use files::Files;
use http::StatusCode;
use jiff::SignedDuration;
use requests::{Limits, Requests};
use serde_json::Value;
use std::ops::Deref;
use store::Record;
use testbrowser::{Answer, Attached, Browser, Fields, Parts};
use testkit::{BUCKET, UPLOADS_URL, demo::Demo};

pub struct House(testbrowser::House<Requests>);

pub const LIMITS: Limits = Limits { minimum_age: 3, per_address: 5, per_network: 40 };

impl Deref for House {
    type Target = testbrowser::House<Requests>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl House {
    pub async fn new() -> Self {
        Self::with(LIMITS, |_| {}).await
    }

    /// The house of a company whose portals are not as they always are.
    pub async fn changed(change: impl Fn(&mut Portal)) -> Self {
        Self::with(LIMITS, change).await
    }

    pub async fn with(limits: Limits, change: impl Fn(&mut Portal)) -> Self {
        let change = |demo: &mut Demo| demo.portals.iter_mut().for_each(change);
        let make = |parts: Parts| {
            let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
            let secret = "0123456789abcdef0123456789abcdef".to_owned().into();
            Requests::with(parts.site, files, secret, limits)
        };
        Self(testbrowser::House::with(requests::routes(), change, make).await)
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.0.get(&Browser::default(), path).await
    }

    pub async fn post(&self, path: &str, form: &Fields) -> Answer {
        self.0.post(&Browser::default(), path, form).await
    }

    /// Sends the form in parts, with files.
    pub async fn post_files(&self, path: &str, form: &Fields, files: &[Attached<'_>]) -> Answer {
        self.0.post_files(&Browser::default(), path, form, files).await
    }

    /// A page for somebody.
    pub async fn door(&self, who: &Browser, path: &str) -> Answer {
        self.0.get(who, path).await
    }

    /// Sends somebody's form.
    pub async fn send(&self, who: &Browser, path: &str, form: &Fields) -> Answer {
        self.0.post(who, path, form).await
    }

    /// Sends somebody's form in parts, with files.
    pub async fn send_files(
        &self,
        who: &Browser,
        path: &str,
        form: &Fields,
        files: &[Attached<'_>],
    ) -> Answer {
        self.0.post_files(who, path, form, files).await
    }

    /// What the script of a page of somebody's asks.
    pub async fn ask_from_page(&self, who: &Browser, path: &str, body: &Value) -> Answer {
        let request = http::Request::post(path)
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .header("x-csrf", who.csrf());
        self.0.send(who, request, body.to_string()).await
    }

    /// Opens a form as a guest does, fills it in like one, and takes the time that people take.
    pub async fn filled(&self, work_type: &str) -> Fields {
        let page = self.get(&format!("/p/demo/request?type={work_type}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        self.cloud.clock().advance(SignedDuration::from_secs(30));
        let mut form = page.main_form();
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
        let holder = self.holder(&LinkToken::parse(token).unwrap()).await;
        self.store.linked(&holder).record().await.unwrap()
    }

    /// Follows the newest mail's confirmation link and presses its button.
    pub async fn confirm(&self) -> Answer {
        let path = self.confirmation();
        let page = self.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        self.post(&path, &Fields::default()).await
    }

    /// The address in the newest confirmation mail that waits in the outbox.
    pub fn confirmation(&self) -> String {
        let mails = self.cloud.drain_outbox().into_iter().flat_map(|out| out.mails);
        let mut tokens = mails.filter_map(|mail| match mail.notice {
            Notice::ConfirmRequest { token, .. } => Some(token),
            _ => None,
        });
        format!("/l/confirmations/{}", tokens.next_back().expect("a confirmation mail").expose())
    }
}

/// The texts of the summary at the top of a refused form.
pub fn summary(page: &Answer) -> Vec<String> {
    page.all("[data-error-summary] li")
}

/// Names of files that a form lists as already there.
pub fn listed(page: &Answer) -> Vec<String> {
    page.all(".uploads .upload-name")
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
    let answer = house.ask(&Browser::default(), "/p/demo/request/files", &body.to_string()).await;
    (answer.status, serde_json::from_str(&answer.text).unwrap_or_default())
}
