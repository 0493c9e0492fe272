//! What a browser without scripts makes of a page: the fields of its forms, and the text that a person reads.

use scraper::{ElementRef, Html, Selector};

/// What a form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

/// A file as a form sends it: field, name, media type, bytes.
pub type Attached<'a> = (&'a str, &'a str, &'a str, &'a [u8]);

impl Fields {
    /// What the form of a page that is sent to an address ending in `action` would send as it stands there.
    pub fn of(html: &str, action: &str) -> Self {
        let page = Html::parse_document(html);
        let forms = selector("form[method=post]");
        let form = page.select(&forms).find(|form| form.attr("action").unwrap_or(action).ends_with(action));
        let form = form.unwrap_or_else(|| panic!("no form for {action} in {}", text(html)));
        let controls = selector("input, textarea, select");
        Self(form.select(&controls).filter_map(sent).collect())
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.to_owned()));
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }

    pub fn urlencoded(&self) -> String {
        let mut body = String::new();
        for (name, value) in &self.0 {
            if !body.is_empty() {
                body.push('&');
            }
            encode(name, &mut body);
            body.push('=');
            encode(value, &mut body);
        }
        body
    }

    pub fn in_parts(&self, files: &[Attached<'_>]) -> Vec<u8> {
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

fn encode(text: &str, body: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            body.push(char::from(byte));
        } else {
            body.push_str(&format!("%{byte:02X}"));
        }
    }
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
            let option = control.select(&selector("option[selected]")).next();
            option.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
        }
        _ => element.attr("value").unwrap_or_default().to_owned(),
    };
    // Line ends are sent as CRLF, however they stand in the page (HTML, "constructing the entry list").
    let value = value.replace("\r\n", "\n").replace('\n', "\r\n");
    Some((name.to_owned(), value))
}

/// What a person reads on a page.
pub fn text(html: &str) -> String {
    let page = Html::parse_document(html);
    page.root_element().text().collect()
}

/// The texts of every element that fits.
pub fn texts(html: &str, css: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let plain = |found: ElementRef<'_>| found.text().collect::<String>().trim().to_owned();
    page.select(&selector(css)).map(plain).collect()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}
