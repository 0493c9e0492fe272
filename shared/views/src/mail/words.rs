//! A company's own words in a mail: what was made of its Markdown when it was saved, with values in the places of the
//! merge fields. What a value holds is words and nothing else.

use super::one_line;
use crate::parts::Markup;
use domain::mails::{OwnWords, merge::fill};

/// Longest value, in characters.
const VALUE_MAX: usize = 300;

/// A subject: one line, whatever the values hold.
pub(super) fn subject(words: &str, most: usize, value: &dyn Fn(&str) -> String) -> String {
    one_line(&fill(words, |field| one_line(&value(field), VALUE_MAX)), most)
}

/// The text for readers without HTML where nothing was made of it, paragraph by paragraph: as it was typed.
pub(super) fn paragraphs(text: &str, value: &dyn Fn(&str) -> String) -> Vec<String> {
    let (mut all, mut lines) = (Vec::new(), Vec::new());
    for line in text.lines().map(str::trim_end).chain([""]) {
        if !line.is_empty() {
            lines.push(fill(line, |field| one_line(&value(field), VALUE_MAX)));
        } else if !lines.is_empty() {
            all.push(std::mem::take(&mut lines).join("\n"));
        }
    }
    all
}

/// The text as HTML. Paths of this host, which mean nothing in a mail, get the host in front. None: nothing was made of it.
pub(super) fn html(words: &OwnWords, public_url: &str, value: &dyn Fn(&str) -> String) -> Option<Markup> {
    let whole = words.html.replace("href=\"/", &format!("href=\"{}/", Markup::text(public_url)));
    let filled = fill(&whole, |field| Markup::text(one_line(&value(field), VALUE_MAX)).to_string());
    (!words.html.is_empty()).then(|| Markup::rendered(without_empty(filled)))
}

/// What is around nothing, since a value is empty, is left out: a link that nobody sees leads nowhere.
fn without_empty(mut html: String) -> String {
    for tag in ["strong", "em", "code", "a"] {
        let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
        let mut from = 0;
        while let Some(at) = html[from..].find(&close).map(|at| from + at) {
            let inner = html[..at].rfind(&open).and_then(|start| {
                let end = start + html[start..at].find('>')? + 1;
                html[end..at].trim().is_empty().then_some(start)
            });
            from = match inner {
                Some(start) => {
                    html.replace_range(start..at + close.len(), "");
                    start
                }
                None => at + close.len(),
            };
        }
    }
    html
}

/// Paragraphs of plain words as HTML.
pub(super) fn plain(paragraphs: &[String]) -> Markup {
    Markup::all(paragraphs.iter().map(|text| {
        let lines = Markup::lines(text.lines());
        Markup::rendered(format!("<p>{lines}</p>"))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(html: &str, value: &str) -> String {
        let words = OwnWords { html: html.to_owned(), ..OwnWords::default() };
        super::html(&words, "", &|_| value.to_owned()).unwrap().to_string()
    }

    #[test]
    fn what_is_around_an_empty_value_is_left_out() {
        let link = "<p>a <a href=\"https://x.example\" rel=\"noopener\"><strong>{name}</strong></a> b</p>";
        assert_eq!(made(link, ""), "<p>a  b</p>");
        assert_eq!(made(link, "Ann"), link.replace("{name}", "Ann"));
        assert_eq!(made("<a href=\"/x\">y</a><a href=\"/z\">{name}</a>!", ""), "<a href=\"/x\">y</a>!");
    }

    #[test]
    fn a_value_makes_no_line_and_no_field() {
        let found = paragraphs("Hi {name}\n\nBye", &|_| "a\r\n\r\nb {number}".to_owned());
        assert_eq!(found, ["Hi a b {number}", "Bye"]);
        assert_eq!(subject("{name}!", 150, &|_| "a\r\nBcc: x@y.example".to_owned()), "a Bcc: x@y.example!");
    }

    #[test]
    fn a_value_is_no_markup() {
        let words = OwnWords { html: "<p>Hi <em>{name}</em></p>".to_owned(), ..OwnWords::default() };
        let found = html(&words, "", &|_| "<b>\"a\"</b>\n{number}".to_owned()).unwrap().to_string();
        assert_eq!(found, "<p>Hi <em>&lt;b&gt;&quot;a&quot;&lt;/b&gt; {number}</em></p>");
    }

    #[test]
    fn a_path_of_this_host_gets_the_host() {
        let words = OwnWords { html: "<a href=\"/p/x\">x</a>".to_owned(), ..OwnWords::default() };
        let found = html(&words, "https://portal.example", &|_| String::new()).unwrap().to_string();
        assert_eq!(found, "<a href=\"https://portal.example/p/x\">x</a>");
    }

    #[test]
    fn lines_stay_lines_and_empty_lines_part_paragraphs() {
        let found = paragraphs("a\r\nb\n\n\n  \nc", &|_| String::new());
        assert_eq!(found, ["a\nb", "c"]);
        assert_eq!(plain(&found).to_string(), "<p>a<br>b</p><p>c</p>");
    }
}
