//! A company's own words in a mail: paragraphs out of a text with merge fields. What a value holds is words and
//! nothing else; an address becomes a link where the company wrote it itself.

use super::one_line;
use domain::{
    mails::merge::fill,
    merge::{Piece, pieces},
    navigation::WebAddress,
};
use std::fmt;

/// Longest value, in characters.
const VALUE_MAX: usize = 300;
/// What an address does not end with: it belongs to the sentence.
const AFTER_ADDRESS: [char; 9] = ['.', ',', ';', ':', '!', '?', ')', '"', '\''];

/// Some words, perhaps a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Where they lead.
    pub href: Option<String>,
}

/// A paragraph: its lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paragraph(pub Vec<Vec<Span>>);

impl Paragraph {
    /// A paragraph of plain words.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![vec![Span { text: text.into(), href: None }]])
    }
}

impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, line) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            line.iter().try_for_each(|span| f.write_str(&span.text))?;
        }
        Ok(())
    }
}

/// A subject: one line, whatever the values hold.
pub(super) fn subject(words: &str, most: usize, value: &dyn Fn(&str) -> String) -> String {
    one_line(&fill(words, |field| one_line(&value(field), VALUE_MAX)), most)
}

/// Paragraphs, apart by empty lines.
pub(super) fn paragraphs(words: &str, value: &dyn Fn(&str) -> String) -> Vec<Paragraph> {
    let (mut all, mut lines) = (Vec::new(), Vec::new());
    for line in words.lines().map(str::trim_end).chain([""]) {
        if !line.is_empty() {
            lines.push(spans(line, value));
        } else if !lines.is_empty() {
            all.push(Paragraph(std::mem::take(&mut lines)));
        }
    }
    all
}

fn spans(line: &str, value: &dyn Fn(&str) -> String) -> Vec<Span> {
    let mut spans = Vec::new();
    let pieces = pieces(line);
    for (place, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Named(name) => {
                spans.push(Span { text: one_line(&value(name.trim()), VALUE_MAX), href: None });
            }
            // An address that runs into a value is none: where it leads would be somebody else's to say.
            Piece::Text(text) => {
                link(text, matches!(pieces.get(place + 1), Some(Piece::Named(_))), &mut spans);
            }
        }
    }
    spans
}

/// The words with the addresses in them.
fn link(text: &str, goes_on: bool, spans: &mut Vec<Span>) {
    let mut rest = text;
    while let Some(at) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let end = rest[at..].find(|sign: char| sign.is_whitespace() || "<>\"".contains(sign));
        let whole = &rest[at..end.map_or(rest.len(), |end| at + end)];
        let address = whole.trim_end_matches(AFTER_ADDRESS);
        let runs_on = goes_on && end.is_none();
        if at > 0 {
            spans.push(Span { text: rest[..at].to_owned(), href: None });
        }
        let good = !runs_on && WebAddress::parse(address).is_ok();
        let (text, after) =
            if good { (address, &rest[at + address.len()..]) } else { (whole, &rest[at + whole.len()..]) };
        spans.push(Span { text: text.to_owned(), href: good.then(|| text.to_owned()) });
        rest = after;
    }
    if !rest.is_empty() {
        spans.push(Span { text: rest.to_owned(), href: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(words: &str, value: &str) -> Vec<String> {
        let found = paragraphs(words, &|_| value.to_owned());
        found.into_iter().flat_map(|paragraph| paragraph.0).flatten().filter_map(|span| span.href).collect()
    }

    #[test]
    fn addresses_that_the_company_wrote_are_links_and_no_others() {
        assert_eq!(
            links("See https://a.example/x?y=1. (Or http://b.example)", ""),
            ["https://a.example/x?y=1", "http://b.example"]
        );
        assert!(links("{name}", "https://evil.example/").is_empty());
        assert!(links("https://{name}", "evil.example/").is_empty());
        assert!(links("https://a.example{name}", ".evil.example").is_empty());
        assert!(links("javascript:alert(1) [x](javascript:alert(1)) data:text/html,x", "").is_empty());
        assert!(links("https://", "").is_empty());
        assert_eq!(links("https://a.example/ {name}", "x"), ["https://a.example/"]);
    }

    #[test]
    fn a_value_makes_no_line_and_no_field() {
        let found = paragraphs("Hi {name}\n\nBye", &|_| "a\r\n\r\nb {number}".to_owned());
        let texts: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["Hi a b {number}", "Bye"]);
        assert_eq!(subject("{name}!", 150, &|_| "a\r\nBcc: x@y.example".to_owned()), "a Bcc: x@y.example!");
    }

    #[test]
    fn lines_stay_lines_and_empty_lines_part_paragraphs() {
        let found = paragraphs("a\r\nb\n\n\n  \nc", &|_| String::new());
        let texts: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["a\nb", "c"]);
    }
}
