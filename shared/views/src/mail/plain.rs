//! What was made of a company's own words, for readers without HTML: the same words without any signs of their dress, and
//! the address of a link behind its words.

/// The paragraphs of what was made of Markdown: a few plain elements, each of them closed.
pub(super) fn paragraphs(html: &str) -> Vec<String> {
    let mut plain = Plain::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        plain.words(&rest[..at]);
        let (tag, after) = rest[at + 1..].split_once('>').unwrap_or((&rest[at + 1..], ""));
        plain.tag(tag);
        rest = after;
    }
    plain.words(rest);
    plain.end();
    plain.done
}

#[derive(Default)]
struct Plain {
    done: Vec<String>,
    open: String,
    /// The list that is open, and those around it: the number of the next item; none: they have none.
    lists: Vec<Option<u32>>,
    /// The link that is open: where it leads, and where its words begin.
    link: Option<(String, usize)>,
    /// Lines stay as they are.
    literal: bool,
}

impl Plain {
    fn words(&mut self, words: &str) {
        let words = decoded(words);
        if self.literal {
            self.open.push_str(&words);
            return;
        }
        for (place, word) in words.split([' ', '\n', '\t']).enumerate() {
            let begins = self.open.is_empty() || self.open.ends_with([' ', '\n']);
            if place > 0 && !begins {
                self.open.push(' ');
            }
            self.open.push_str(word);
        }
    }

    fn tag(&mut self, tag: &str) {
        let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
        match name {
            "br" => self.line(),
            "hr" => {
                self.end();
                self.done.push("---".to_owned());
            }
            "ul" | "ol" => {
                let first = attribute(rest, "start").and_then(|first| first.parse().ok()).unwrap_or(1);
                if self.lists.is_empty() {
                    self.end();
                }
                self.lists.push((name == "ol").then_some(first));
            }
            "/ul" | "/ol" => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.end();
                }
            }
            "li" => self.item(),
            "a" => self.link = attribute(rest, "href").map(|to| (to, self.open.len())),
            "/a" => self.lead(),
            "pre" => {
                self.end();
                self.literal = true;
            }
            "/pre" => {
                self.literal = false;
                self.end();
            }
            "p" | "/p" | "blockquote" | "/blockquote" if self.lists.is_empty() => self.end(),
            heading if heading.trim_start_matches('/').starts_with('h') && self.lists.is_empty() => {
                self.end();
            }
            _ => {}
        }
    }

    /// What comes stands on a line of its own.
    fn line(&mut self) {
        self.open.truncate(self.open.trim_end_matches(' ').len());
        if !self.open.is_empty() {
            self.open.push('\n');
        }
    }

    fn item(&mut self) {
        if !self.open.ends_with('\n') {
            self.line();
        }
        let depth = self.lists.len().saturating_sub(1);
        self.open.push_str(&"  ".repeat(depth));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.open.push_str(&format!("{number}. "));
                *number += 1;
            }
            _ => self.open.push_str("- "),
        }
    }

    /// Says where the link has led, unless its words do.
    fn lead(&mut self) {
        let Some((to, from)) = self.link.take() else { return };
        let words = self.open.get(from..).unwrap_or_default().trim();
        let told = to.strip_prefix("mailto:").or_else(|| to.strip_prefix("tel:")).unwrap_or(&to);
        if !words.is_empty() && words != told && words != to {
            self.open.push_str(&format!(" ({told})"));
        }
    }

    fn end(&mut self) {
        let text = std::mem::take(&mut self.open);
        let text = text.trim_matches(['\n', ' ']);
        if !text.is_empty() {
            self.done.push(text.to_owned());
        }
    }
}

fn attribute(rest: &str, name: &str) -> Option<String> {
    let (_, value) = rest.split_once(&format!("{name}=\""))?;
    value.split_once('"').map(|(value, _)| decoded(value))
}

/// The signs that are written in another way within HTML; the sign of all others last.
fn decoded(html: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(html.to_owned(), |text, (written, sign)| text.replace(written, sign))
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn the_words_stay_and_their_dress_goes() {
        let html = "<h3>Hello</h3>\n<p>We are <strong>open</strong> until <em>six</em>.<br>\nCall &amp; come, 1 &lt; 2.</p>\n<hr>\n<ul>\n<li>one</li>\n<li>two\n<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n</li>\n</ul>\n<blockquote>\n<p>so</p>\n</blockquote>\n<pre><code>a\n  b\n</code></pre>\n";
        let expected = [
            "Hello",
            "We are open until six.\nCall & come, 1 < 2.",
            "---",
            "- one\n- two\n  3. a\n  4. b",
            "so",
            "a\n  b",
        ];
        assert_eq!(paragraphs(html), expected);
    }

    #[test]
    fn a_link_says_where_it_leads_once() {
        let html = "<p><a href=\"https://x.example/?a=1&amp;b=2\" rel=\"noopener\">site</a>, <a href=\"https://x.example\">https://x.example</a>, <a href=\"mailto:a@x.example\">a@x.example</a>, <a href=\"tel:+31\">call</a>, <a rel=\"noopener\">none</a></p>";
        let expected = "site (https://x.example/?a=1&b=2), https://x.example, a@x.example, call (+31), none";
        assert_eq!(paragraphs(html), [expected]);
    }

    #[test]
    fn a_list_with_loose_items_is_one() {
        let html = "<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ul>\n<p>end</p>";
        assert_eq!(paragraphs(html), ["- one\n- two", "end"]);
    }
}
