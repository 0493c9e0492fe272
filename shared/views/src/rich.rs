//! A company's own text on a page: as what was made of it when it was saved, or else as the plain text that it is.

use crate::{Locale, parts::Markup};
use domain::{Translated, portal::Portal};

/// The text in the reader's language; empty where there is none.
#[must_use]
pub fn rich(portal: &Portal, texts: &Translated, locale: Locale) -> Markup {
    let text = texts.in_language(locale.language());
    match portal.rendered.of(text) {
        Some(html) => Markup::rendered(html.to_owned()),
        None => plain(text),
    }
}

/// Paragraphs stand apart by an empty line.
fn plain(text: &str) -> Markup {
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    Markup::all(paragraphs.map(Markup::paragraph))
}
