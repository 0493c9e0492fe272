//! A form as it stands on a page, filled in the way a hurried person would: what is required, and no more.

use anyhow::{Context, Result, anyhow};
use reqwest::{Client, RequestBuilder, Url, header, multipart};
use scraper::{ElementRef, Html, Selector};

/// A form that can be sent.
#[derive(Debug, Clone)]
pub struct Form {
    action: Url,
    multipart: bool,
    controls: Vec<Control>,
}

/// One control with what it would send; `None`: nothing, like a box that is not ticked.
#[derive(Debug, Clone)]
struct Control {
    name: String,
    value: Option<String>,
}

/// A selector that is known to be one.
pub fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

impl Form {
    /// The first form that is sent by POST and has such an element in it.
    pub fn find(page: &Html, address: &Url, inside: &str) -> Result<Self> {
        let inside_it = selector(inside);
        let forms = selector("form[method=post]");
        let form = page.select(&forms).find(|form| form.select(&inside_it).next().is_some());
        let form = form.ok_or_else(|| anyhow!("no form with {inside} on {address}"))?;
        let action = form.value().attr("action").unwrap_or_default();
        Ok(Self {
            action: address.join(action).context("the form's address")?,
            multipart: form.value().attr("enctype") == Some("multipart/form-data"),
            controls: controls(form),
        })
    }

    /// Puts a value in, if the form asks for it.
    pub fn set(&mut self, name: &str, value: &str) {
        if let Some(control) = self.controls.iter_mut().find(|control| control.name == name) {
            control.value = Some(value.to_owned());
        }
    }

    /// The call that sends it, with what a browser would say of where it comes from.
    pub fn post(&self, client: &Client) -> RequestBuilder {
        let request = client.post(self.action.clone());
        let request = request.header(header::ORIGIN, self.action.origin().ascii_serialization());
        let sent =
            self.controls.iter().filter_map(|control| Some((control.name.clone(), control.value.clone()?)));
        if self.multipart {
            let text = |form: multipart::Form, (name, value)| form.text::<String, String>(name, value);
            request.multipart(sent.fold(multipart::Form::new(), text))
        } else {
            request.form(&sent.collect::<Vec<_>>())
        }
    }
}

fn controls(form: ElementRef<'_>) -> Vec<Control> {
    let mut controls: Vec<Control> = Vec::new();
    for element in form.select(&selector("input, select, textarea")) {
        let tag = element.value();
        let (Some(name), None) = (tag.attr("name"), tag.attr("disabled")) else { continue };
        let kind = if tag.name() == "input" { tag.attr("type").unwrap_or("text") } else { tag.name() };
        if matches!(kind, "submit" | "button" | "file" | "image" | "reset") {
            continue;
        }
        let asked = tag.attr("required").is_some() && !is_hidden(element);
        let known = kind == "radio" && controls.iter().any(|control| control.name == name);
        let value = match kind {
            "hidden" => Some(tag.attr("value").unwrap_or_default().to_owned()),
            "checkbox" | "radio" => {
                let chosen = tag.attr("checked").is_some() || asked && !known;
                chosen.then(|| tag.attr("value").unwrap_or("on").to_owned())
            }
            "select" => chosen(element, name, asked),
            "textarea" => Some(filled(&element.text().collect::<String>(), name, kind, asked, element)),
            _ => Some(filled(tag.attr("value").unwrap_or_default(), name, kind, asked, element)),
        };
        match controls.iter_mut().find(|control| known && control.name == name) {
            Some(radio) if value.is_some() => radio.value = value,
            Some(_) => {}
            None => controls.push(Control { name: name.to_owned(), value }),
        }
    }
    controls
}

/// Hidden from people: such a field is left as it is, even when it asks for something.
fn is_hidden(element: ElementRef<'_>) -> bool {
    let hides = |element: ElementRef<'_>| {
        element.value().attr("hidden").is_some() || element.value().attr("aria-hidden") == Some("true")
    };
    hides(element) || element.ancestors().filter_map(ElementRef::wrap).any(hides)
}

fn chosen(select: ElementRef<'_>, name: &str, asked: bool) -> Option<String> {
    let option = selector("option");
    let value = |option: ElementRef<'_>| {
        let text = || option.text().collect::<String>().trim().to_owned();
        option.value().attr("value").map_or_else(text, str::to_owned)
    };
    let options: Vec<ElementRef<'_>> = select.select(&option).collect();
    if name == "country" && options.iter().any(|option| value(*option) == "NL") {
        return Some("NL".to_owned());
    }
    let selected = options.iter().find(|option| option.value().attr("selected").is_some());
    let first = options.first().map(|option| value(*option));
    let standing = selected.map(|option| value(*option)).or(first);
    let some = || options.iter().map(|option| value(*option)).find(|value| !value.is_empty());
    if asked && standing.as_ref().is_none_or(String::is_empty) { some() } else { standing }
}

fn filled(standing: &str, name: &str, kind: &str, asked: bool, element: ElementRef<'_>) -> String {
    if !standing.is_empty() || !asked {
        return standing.to_owned();
    }
    let attribute = |name: &str| element.value().attr(name);
    let text = match (name, kind) {
        ("street", _) => "Kade 1",
        ("postcode", _) => "1011 AB",
        ("city", _) => "Amsterdam",
        ("region", _) => "Noord-Holland",
        (_, "email") => "guest@example.com",
        (_, "tel") => "+31 20 123 4567",
        (_, "date") => "2100-01-01",
        (_, "datetime-local") => "2100-01-01T09:00",
        (_, "number") => attribute("min").unwrap_or("1"),
        _ if attribute("inputmode") == Some("decimal") => "1",
        _ => "Load",
    };
    text.to_owned()
}
