//! What a person sees on a page.

use scraper::{ElementRef, Html, Selector};

/// All its text.
#[must_use]
pub fn text(html: &str) -> String {
    Html::parse_document(html).root_element().text().collect()
}

/// The texts of every element that fits, with single spaces.
#[must_use]
pub fn texts(html: &str, css: &str) -> Vec<String> {
    let words =
        |one: ElementRef<'_>| one.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    Html::parse_document(html).select(&selector(css)).map(words).collect()
}

/// How many elements fit.
#[must_use]
pub fn count(html: &str, css: &str) -> usize {
    Html::parse_document(html).select(&selector(css)).count()
}

pub(crate) fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}
