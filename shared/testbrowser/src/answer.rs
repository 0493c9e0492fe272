//! What came back.

use crate::{
    fields::Fields,
    page::{self, selector},
};
use http::{HeaderMap, Response, StatusCode, header};
use scraper::Html;
use web::Body;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Where it leads, empty if nowhere.
    pub location: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The page.
    pub text: String,
    /// What came, to the byte, where it is no text.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A response as a browser has it.
    #[must_use]
    pub fn of(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let (text, bytes) = match body {
            Body::Text(text) => (text, Vec::new()),
            Body::Binary(bytes) => (String::from_utf8_lossy(&bytes).into_owned(), bytes),
            _ => (String::new(), Vec::new()),
        };
        let location = String::new();
        let mut answer = Self { status: parts.status, location, headers: parts.headers, text, bytes };
        answer.location = answer.header(header::LOCATION.as_str()).to_owned();
        answer
    }

    /// A header, empty when there is none.
    ///
    /// # Panics
    /// When it is no text.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a header is text"))
    }

    /// The cookies that it sets, as their headers say it.
    pub fn cookies(&self) -> impl Iterator<Item = &str> {
        let all = self.headers.get_all(header::SET_COOKIE).iter();
        all.map(|value| value.to_str().expect("a cookie is text"))
    }

    /// The message that it leaves for the next page, empty when there is none.
    #[must_use]
    pub fn flash(&self) -> &str {
        let mut flash = self.cookies().filter_map(|one| one.split_once("flash=")?.1.split(';').next());
        flash.next().unwrap_or_default()
    }

    /// What the page's form that is sent to an address ending in `action` would send as it stands.
    #[must_use]
    pub fn form(&self, action: &str) -> Fields {
        Fields::of(&self.text, action)
    }

    /// What the first form that is what the page is for would send as it stands.
    #[must_use]
    pub fn main_form(&self) -> Fields {
        Fields::of_main(&self.text)
    }

    /// The texts of everything on the page that fits a selector.
    #[must_use]
    pub fn all(&self, css: &str) -> Vec<String> {
        page::texts(&self.text, css)
    }

    /// How many elements of the page fit a selector.
    #[must_use]
    pub fn count(&self, css: &str) -> usize {
        page::count(&self.text, css)
    }

    /// Where the first link that fits a selector leads.
    #[must_use]
    pub fn link(&self, css: &str) -> Option<String> {
        self.links(css).into_iter().next()
    }

    /// Where the links that fit a selector lead.
    #[must_use]
    pub fn links(&self, css: &str) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        page.select(&selector(css)).filter_map(|link| link.attr("href")).map(ToOwned::to_owned).collect()
    }
}
