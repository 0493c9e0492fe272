//! What a form sends.

use crate::page::{selector, text};
use domain::FormData;
use scraper::{ElementRef, Html};

/// What a form sends: names and values, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

/// A file as a form sends it: field, name, media type, bytes.
pub type Attached<'a> = (&'a str, &'a str, &'a str, &'a [u8]);

/// What stands between the parts of a form with files.
pub(crate) const BOUNDARY: &str = "XX";

impl Fields {
    /// What the first form of a page that is sent to an address ending in `action` would send as it stands there.
    ///
    /// # Panics
    /// When the page has no such form.
    #[must_use]
    pub fn of(html: &str, action: &str) -> Self {
        let page = Html::parse_document(html);
        let forms = selector("form[method=post]");
        let form = page.select(&forms).find(|form| form.attr("action").unwrap_or(action).ends_with(action));
        Self::standing(form.unwrap_or_else(|| panic!("no form for {action} in {}", text(html))))
    }

    /// What the first form in the main part of a page would send as it stands there.
    pub(crate) fn of_main(html: &str) -> Self {
        let page = Html::parse_document(html);
        let form = page.select(&selector("main form[method=post]")).next();
        Self::standing(form.unwrap_or_else(|| panic!("no form in {}", text(html))))
    }

    fn standing(form: ElementRef<'_>) -> Self {
        Self(form.select(&selector("input, textarea, select")).filter_map(sent).collect())
    }

    /// Puts one value in the place of all that the field had.
    pub fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// The form with one value in the place of all that the field had.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// The form with one value more.
    #[must_use]
    pub fn and(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The form with other values in some of its fields.
    #[must_use]
    pub fn but(&self, changes: &[(&str, &str)]) -> Self {
        let kept = self.0.iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
        Self(kept.cloned().chain(Self::from(changes).0).collect())
    }

    /// The first value of a field, empty when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.all(name).first().copied().unwrap_or_default()
    }

    /// Every value of a field.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The form as the domain takes it.
    #[must_use]
    pub fn data(&self) -> FormData {
        FormData(self.0.clone())
    }

    /// The body of a form without files.
    #[must_use]
    pub fn urlencoded(&self) -> String {
        let pairs = self.0.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    /// The body of a form with files.
    pub(crate) fn in_parts(&self, files: &[Attached<'_>]) -> Vec<u8> {
        let mut body = Vec::new();
        let mut part = |head: String, bytes: &[u8]| {
            let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n");
            body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
        };
        for (name, value) in &self.0 {
            part(format!("name=\"{name}\""), value.as_bytes());
        }
        for (field, name, media_type, bytes) in files {
            part(format!("name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: {media_type}"), bytes);
        }
        body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
        body
    }
}

impl From<&Self> for Fields {
    fn from(fields: &Self) -> Self {
        fields.clone()
    }
}

impl From<&[(&str, &str)]> for Fields {
    fn from(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }
}

impl<V: AsRef<str>, const N: usize> From<&[(&str, V); N]> for Fields {
    fn from(pairs: &[(&str, V); N]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.as_ref().to_owned())).collect())
    }
}

impl From<&Vec<(&str, &str)>> for Fields {
    fn from(pairs: &Vec<(&str, &str)>) -> Self {
        Self::from(pairs.as_slice())
    }
}

fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Name and value that a control sends, if it sends any.
fn sent(control: ElementRef<'_>) -> Option<(String, String)> {
    let element = control.value();
    let (name, kind) = (element.attr("name").unwrap_or_default(), element.attr("type").unwrap_or("text"));
    let ticked = !matches!(kind, "radio" | "checkbox") || element.attr("checked").is_some();
    if name.is_empty() || kind == "file" || !ticked {
        return None;
    }
    let value = match element.name() {
        "textarea" => control.text().collect(),
        "select" => {
            let chosen = |css: &str| control.select(&selector(css)).next();
            let option = chosen("option[selected]").or_else(|| chosen("option"));
            option.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
        }
        _ => element.attr("value").unwrap_or_default().to_owned(),
    };
    // Line ends are sent as CRLF, however they stand in the page (HTML, "constructing the entry list").
    let value = value.replace("\r\n", "\n").replace('\n', "\r\n");
    Some((name.to_owned(), value))
}
