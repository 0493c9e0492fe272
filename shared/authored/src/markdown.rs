//! Markdown (CommonMark) as HTML that can do nothing but be read: no elements of its writer's own, no pictures, no
//! scripts, and links that lead to pages, mails and telephones alone.

use ammonia::{Builder, UrlRelative};
use comrak::{Arena, Options, format_html, nodes::NodeValue, options, parse_document};
use domain::merge::{Piece, pieces};
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// What stands below a title and a section's heading begins with this one.
const HEADING_MIN: u8 = 3;
/// The lowest heading there is.
const HEADING_MAX: u8 = 6;

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = [
        "a",
        "blockquote",
        "br",
        "code",
        "em",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "ul",
    ];
    let mut cleaner = Builder::empty();
    cleaner
        .tags(HashSet::from(tags))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(UrlRelative::Custom(Box::new(own_path)))
        .link_rel(Some("noopener noreferrer"))
        .strip_comments(true);
    cleaner
});

/// An address of this host, from its root on; anything else without a scheme means nothing here, least of all another
/// host (`//`, and `/\`, which browsers take for it).
fn own_path(address: &str) -> Option<Cow<'_, str>> {
    let own = address.starts_with('/') && !address[1..].starts_with(['/', '\\']);
    own.then_some(Cow::Borrowed(address))
}

fn options() -> Options<'static> {
    Options {
        extension: options::Extension { autolink: true, ..options::Extension::default() },
        render: options::Render { escape: true, hardbreaks: true, ..options::Render::default() },
        ..Options::default()
    }
}

/// The first merge field in the address of one of a text's links.
pub(crate) fn field_in_link(text: &str) -> Option<String> {
    let (arena, options) = (Arena::new(), options());
    let named = |url: &str| {
        let mut fields = pieces(url).into_iter().filter_map(|piece| match piece {
            Piece::Named(name) => Some(name.trim().to_owned()),
            Piece::Text(_) => None,
        });
        fields.next()
    };
    parse_document(&arena, text, &options).descendants().find_map(|node| match &node.data.borrow().value {
        NodeValue::Link(link) | NodeValue::Image(link) => named(&link.url),
        _ => None,
    })
}

/// What becomes of a text.
#[must_use]
pub fn html(text: &str) -> String {
    let options = options();
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options);
    for node in root.descendants() {
        if let NodeValue::Heading(heading) = &mut node.data.borrow_mut().value {
            heading.level = (heading.level + HEADING_MIN - 1).min(HEADING_MAX);
        }
    }
    let mut html = String::new();
    // Writing into a string does not fail.
    format_html(root, &options, &mut html).unwrap_or_default();
    CLEANER.clean(&html).to_string()
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
