//! Somebody with a browser without scripts: follows links, keeps cookies, sends forms. What they reach over TLS on
//! AWS is the cloud's front here, which tells portal and bucket apart by their host, as AWS does.

use crate::{
    form::{Form, selector},
    stack::Stack,
};
use reqwest::{Client, Request, RequestBuilder, StatusCode, Url, header, redirect::Policy};
use scraper::Html;
use std::collections::BTreeMap;

/// Somebody.
pub struct Person {
    /// Makes calls; they leave by [`Person::send`].
    pub client: Client,
    front: Url,
    cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Where it was found.
    pub address: Url,
    /// Where it leads.
    pub location: Option<Url>,
    /// Its body.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// What a page says before all else, for the words of a failing test.
    pub fn said(&self) -> String {
        let html = self.html();
        let title: String =
            html.select(&selector("h1, .error-summary")).flat_map(|found| found.text()).collect();
        let title = if title.is_empty() { self.text().chars().take(500).collect() } else { title };
        format!("{} {}: {title}", self.status, self.address)
    }

    /// The page.
    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// The form on it that is sent by POST and has such an element in it.
    pub fn form(&self, inside: &str) -> Form {
        Form::find(&self.html(), &self.address, inside)
            .unwrap_or_else(|error| panic!("{error}: {}", self.said()))
    }
}

impl Person {
    /// Somebody who was never here.
    pub fn new(stack: &Stack) -> Self {
        let client = Client::builder().redirect(Policy::none()).build().expect("a client");
        let front = stack.cloud.address.parse().expect("an address");
        Self { client, front, cookies: BTreeMap::new() }
    }

    /// Opens an address and follows where it leads.
    pub async fn open(&mut self, address: &Url) -> Answer {
        let mut answer = self.send(self.client.get(address.clone())).await;
        for _ in 0..5 {
            let Some(next) = answer.location.take() else { return answer };
            answer = self.send(self.client.get(next)).await;
        }
        panic!("{address} leads in a circle");
    }

    /// Opens a page that has to be there.
    pub async fn page(&mut self, address: &Url) -> Answer {
        let answer = self.open(address).await;
        assert!(answer.status.is_success(), "{}", answer.said());
        answer
    }

    /// Sends a form and follows where it leads; it has to be taken.
    pub async fn submit(&mut self, form: &Form) -> Answer {
        let answer = self.send(form.post(&self.client)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.said());
        let next = answer.location.expect("a place that it leads to");
        self.page(&next).await
    }

    /// Sends a call.
    pub async fn send(&mut self, request: RequestBuilder) -> Answer {
        let mut request = request.build().expect("a call");
        let address = request.url().clone();
        self.lead(&mut request);
        let answer = self.client.execute(request).await.expect("the cloud answers");
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("text").split(';').next().unwrap_or_default();
            let (name, value) = cookie.split_once('=').expect("name and value");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let location = answer.headers().get(header::LOCATION).map(|place| place.to_str().expect("text"));
        let location = location.map(|place| address.join(place).expect("an address"));
        let status = answer.status();
        Answer { status, address, location, bytes: answer.bytes().await.expect("a body").to_vec() }
    }

    /// Leads a call to the front, saying which host it is for.
    fn lead(&self, request: &mut Request) {
        let host = request.url().host_str().expect("a host").to_owned();
        if request.url().origin() == self.front.origin() {
            return;
        }
        assert_eq!(request.url().scheme(), "https", "{} is open to everybody on the way", request.url());
        let url = request.url_mut();
        url.set_scheme(self.front.scheme()).expect("a scheme");
        url.set_host(self.front.host_str()).expect("a host");
        url.set_port(self.front.port()).expect("a port");
        let headers = request.headers_mut();
        headers.insert(header::HOST, host.parse().expect("a host"));
        headers.insert(header::ACCEPT_LANGUAGE, header::HeaderValue::from_static("en"));
        if crate::stack::PORTAL.ends_with(&host) && !self.cookies.is_empty() {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            headers.insert(header::COOKIE, cookies.join("; ").parse().expect("cookies"));
        }
    }
}
