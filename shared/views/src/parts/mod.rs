//! The parts that pages are put together from. Each is a struct with a template in `templates/parts` and is
//! written into a page as it is (`{{ part }}`): what comes from people is escaped in here.

mod chart;
mod field;
mod files;
mod form;
mod list;
mod page;
mod qr;
mod question;
mod stage;
mod timeline;

pub use chart::{BarChart, ColumnChart, LineChart, Point};
pub(crate) use field::id_of;
pub use field::{Control, Field, Opt};
pub use files::{FileList, FileTile, Uploaded, Uploader};
pub use form::{ErrorSummary, FormView};
pub use list::{Column, DescriptionList, EmptyState, ListFilter, Pager, PagerWords, Row, Tab, Table, Tabs};
pub use page::{
    Avatar, Breadcrumb, Button, ButtonKind, Callout, CodeBlock, ContactCard, Dialog, Flash, PageHead,
    Progress, Tile, Tone,
};
pub use qr::Qr;
pub(crate) use question::Question;
pub use stage::{StageBar, StageChip};
pub use timeline::{Audience, Timeline, TimelineEntry};

use askama::{Template, filters::HtmlSafe};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;

/// What stands for itself in the address of a `mailto:` link; everything else is encoded (RFC 6068, section 2).
const NOT_IN_MAILTO: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'@').remove(b'.').remove(b'-').remove(b'_').remove(b'~').remove(b'+');

macro_rules! html_safe {
    ($($part:ty),+ $(,)?) => { $(impl HtmlSafe for $part {})+ };
}

html_safe!(
    Avatar,
    BarChart,
    Breadcrumb,
    Button,
    Callout,
    CodeBlock,
    ContactCard,
    DescriptionList,
    Dialog,
    EmptyState,
    ErrorSummary,
    Field,
    FileList,
    ListFilter,
    Flash,
    Icon,
    ColumnChart,
    LineChart,
    Markup,
    PageHead,
    Pager,
    Progress,
    Qr,
    StageBar,
    StageChip,
    Table,
    Tabs,
    Tile,
    Time,
    Timeline,
    Uploader,
);

/// A piece of page that may be written as it is: made from a part, or from a text, which it escapes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// A part, rendered.
    #[must_use]
    pub fn part(part: &impl Template) -> Self {
        Self(part.render().unwrap_or_default())
    }

    /// A text, escaped. A window of time in it, `08:00–10:30`, stays on one line.
    #[must_use]
    pub fn text(text: impl fmt::Display) -> Self {
        let text = text.to_string();
        let (mut out, mut rest) = (String::new(), text.as_str());
        while let Some((before, window, behind)) = first_window(rest) {
            out.push_str(&Self::escaped(before));
            out.push_str(&format!("<span class=\"number\">{window}</span>"));
            rest = behind;
        }
        out.push_str(&Self::escaped(rest));
        Self(out)
    }

    fn escaped(text: impl fmt::Display) -> String {
        let mut out = String::new();
        for sign in text.to_string().chars() {
            match sign {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                other => out.push(other),
            }
        }
        out
    }

    /// A text whose line ends are kept.
    #[must_use]
    pub fn prose(text: impl fmt::Display) -> Self {
        Self(format!("<span class=\"prose\">{}</span>", Self::text(text)))
    }

    /// A paragraph whose line ends are kept.
    #[must_use]
    pub fn paragraph(text: impl fmt::Display) -> Self {
        Self(format!("<p class=\"prose\">{}</p>", Self::text(text)))
    }

    /// A remark, in small.
    #[must_use]
    pub fn muted(text: impl fmt::Display) -> Self {
        Self(format!("<span class=\"muted small\">{}</span>", Self::text(text)))
    }

    /// Lines below each other.
    #[must_use]
    pub fn lines<T: fmt::Display>(lines: impl IntoIterator<Item = T>) -> Self {
        Self(lines.into_iter().map(|line| Self::text(line).0).collect::<Vec<_>>().join("<br>"))
    }

    /// A link.
    #[must_use]
    pub fn link(href: impl fmt::Display, text: impl fmt::Display) -> Self {
        Self(format!("<a href=\"{}\">{}</a>", Self::escaped(href), Self::text(text)))
    }

    /// Several pieces after each other.
    #[must_use]
    pub fn all(pieces: impl IntoIterator<Item = Self>) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }

    /// Pieces below each other.
    pub(crate) fn stacked(pieces: impl IntoIterator<Item = Self>) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect::<Vec<_>>().join("<br>"))
    }

    /// Pieces beside each other.
    pub(crate) fn row(pieces: impl IntoIterator<Item = Self>) -> Self {
        Self(format!("<div class=\"button-row\">{}</div>", Self::all(pieces)))
    }

    /// Fields below each other.
    pub(crate) fn form(fields: impl IntoIterator<Item = Self>) -> Self {
        Self(format!("<form class=\"form\" method=\"get\" novalidate>{}</form>", Self::all(fields)))
    }

    /// Tiles beside each other.
    #[must_use]
    pub fn tiles(tiles: impl IntoIterator<Item = Self>) -> Self {
        Self(format!("<div class=\"tiles\">{}</div>", Self::all(tiles)))
    }

    /// What a template has made.
    pub(crate) const fn rendered(html: String) -> Self {
        Self(html)
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The first window of time of a text, what stands before it and what behind.
fn first_window(text: &str) -> Option<(&str, &str, &str)> {
    let clock = |text: Option<&str>| {
        let digits = |at: &[u8]| at.iter().all(u8::is_ascii_digit);
        matches!(text.map(str::as_bytes), Some([hour @ .., b':', a, b]) if hour.len() == 2 && digits(hour) && digits(&[*a, *b]))
    };
    text.match_indices('–').find_map(|(at, dash)| {
        let (from, until) = (at.checked_sub(5)?, at + dash.len() + 5);
        let is_window = clock(text.get(from..at)) && clock(text.get(at + dash.len()..until));
        is_window.then(|| (&text[..from], &text[from..until], &text[until..]))
    })
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A `<time>`.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/time.html")]
pub struct Time {
    /// For machines: RFC 3339, or a day.
    pub machine: String,
    /// The exact time, shown on hover; empty: nothing more to say.
    pub exact: String,
    /// What people read.
    pub text: String,
}

/// A sign out of `icons.svg`. Beside a word it is silent; it never stands for a word alone.
#[derive(Debug, Clone, Copy, Template)]
#[template(path = "parts/icon.html")]
pub struct Icon {
    /// Its name in the sprite.
    pub name: &'static str,
}

/// The address of a link that opens a mail to somebody: nothing in it but the recipient, whatever the mailbox is
/// called.
#[must_use]
pub fn mailto(email: &str) -> String {
    format!("mailto:{}", utf8_percent_encode(email, NOT_IN_MAILTO))
}

/// A sign by its name.
#[must_use]
pub const fn icon(name: &'static str) -> Icon {
    Icon { name }
}

#[cfg(test)]
mod tests {
    use super::{Markup, mailto};

    #[test]
    fn a_window_of_time_stays_on_one_line_and_everything_is_escaped() {
        let shown = |text: &str| Markup::text(text).to_string();
        assert_eq!(
            shown("<Mo> · 08:00–10:30 CET · 11:00–12:00"),
            "&lt;Mo&gt; · <span class=\"number\">08:00–10:30</span> CET · <span class=\"number\">11:00–12:00</span>"
        );
        for plain in ["–", "8:00–10:30", "é:00–10:30", "08:00–1", "08:00 – 10:30", "a08-00–10:30"]
        {
            assert_eq!(shown(plain), plain);
        }
        assert_eq!(
            Markup::link("/a?b=08:00–10:30&c", "x").to_string(),
            "<a href=\"/a?b=08:00–10:30&amp;c\">x</a>"
        );
    }

    #[test]
    fn a_mail_goes_to_the_mailbox_alone_whatever_it_is_called() {
        assert_eq!(mailto("noor.de-wit+shop@example.com"), "mailto:noor.de-wit+shop@example.com");
        assert_eq!(
            mailto("x?bcc=all&subject=hi@example.com"),
            "mailto:x%3Fbcc%3Dall%26subject%3Dhi@example.com"
        );
        assert_eq!(mailto("50%25/a#b@example.com"), "mailto:50%2525%2Fa%23b@example.com");
    }
}
