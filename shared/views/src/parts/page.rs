//! Parts that frame and speak: heads, buttons, flashes, callouts, dialogs, cards, tiles.

use super::{Markup, StageChip, icon};
use crate::Locale;
use askama::Template;

/// What a message is about; shown by colour, sign and word together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// For information.
    #[default]
    Info,
    /// It went well.
    Good,
    /// Worth a look.
    Warn,
    /// It went wrong, or something gets lost.
    Bad,
}

impl Tone {
    /// The word in class names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    /// The sign that goes with it.
    #[must_use]
    pub const fn icon(self) -> super::Icon {
        icon(match self {
            Self::Info => "info",
            Self::Good => "check",
            Self::Warn => "warning",
            Self::Bad => "error",
        })
    }
}

/// What the last action did. Read out by screen readers.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/flash.html")]
pub struct Flash {
    /// What it is about.
    pub tone: Tone,
    /// The sentence; it names the record.
    pub text: String,
}

impl Flash {
    /// It went well.
    #[must_use]
    pub fn good(text: impl Into<String>) -> Self {
        Self { tone: Tone::Good, text: text.into() }
    }

    /// It is worth knowing.
    #[must_use]
    pub fn info(text: impl Into<String>) -> Self {
        Self { tone: Tone::Info, text: text.into() }
    }

    /// It did not.
    #[must_use]
    pub fn bad(text: impl Into<String>) -> Self {
        Self { tone: Tone::Bad, text: text.into() }
    }
}

/// A box in the text that says something worth knowing.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/callout.html")]
pub struct Callout {
    /// What it is about.
    pub tone: Tone,
    /// Its heading; empty: none.
    pub title: String,
    /// What it says.
    pub body: Markup,
}

impl Callout {
    /// A callout without a heading.
    #[must_use]
    pub fn new(tone: Tone, text: impl std::fmt::Display) -> Self {
        Self { tone, title: String::new(), body: Markup::text(text) }
    }

    /// The same with a heading.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
}

/// How much a button asks for attention. One primary per page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The next action.
    Primary,
    /// Any other.
    #[default]
    Secondary,
    /// One that should not be seen first.
    Quiet,
    /// One that takes something away.
    Danger,
}

/// A button: a link when it leads somewhere, a submit button else.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "parts/button.html")]
pub struct Button {
    /// A verb.
    pub label: String,
    /// How loud.
    pub kind: ButtonKind,
    /// Where it leads; none: it sends its form.
    pub href: Option<String>,
    /// Name and value that it sends; none: nothing of its own.
    pub value: Option<(String, String)>,
    /// Id of the form it sends, when it stands outside.
    pub form: Option<String>,
    /// Id of the dialog it opens.
    pub dialog: Option<String>,
    /// Sign before the label.
    pub icon: Option<&'static str>,
    /// Key that presses it at the desk.
    pub key: Option<&'static str>,
}

impl Button {
    /// A button that sends its form.
    #[must_use]
    pub fn submit(label: impl Into<String>) -> Self {
        Self { label: label.into(), kind: ButtonKind::Primary, ..Self::default() }
    }

    /// A link that looks like a button.
    #[must_use]
    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: Some(href.into()), ..Self::default() }
    }

    /// A button that opens a dialog of this page.
    #[must_use]
    pub fn opens(label: impl Into<String>, dialog: impl Into<String>) -> Self {
        Self { label: label.into(), dialog: Some(dialog.into()), ..Self::default() }
    }

    /// The same, this loud.
    #[must_use]
    pub const fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        self
    }

    /// The same with a sign.
    #[must_use]
    pub const fn icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The same, pressed by a key at the desk.
    #[must_use]
    pub const fn key(mut self, key: &'static str) -> Self {
        self.key = Some(key);
        self
    }

    /// The same, sending this form.
    #[must_use]
    pub fn form(mut self, id: impl Into<String>) -> Self {
        self.form = Some(id.into());
        self
    }

    /// The same, sending this value.
    #[must_use]
    pub fn value(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.value = Some((name.into(), value.into()));
        self
    }

    fn class(&self) -> &'static str {
        match self.kind {
            ButtonKind::Primary => "button primary",
            ButtonKind::Secondary => "button",
            ButtonKind::Quiet => "button quiet",
            ButtonKind::Danger => "button danger",
        }
    }
}

/// The head of a page, with its one `h1`.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "parts/page_head.html")]
pub struct PageHead {
    /// The `h1`.
    pub title: String,
    /// Above the title: a record's number.
    pub kicker: Option<String>,
    /// Beside the kicker: the record's stage.
    pub stage: Option<StageChip>,
    /// Behind the title of a list: how many.
    pub count: Option<String>,
    /// A sentence below the title.
    pub lead: Option<Markup>,
    /// At the right, the next action first.
    pub actions: Vec<Button>,
    /// What the button says that prints the page; none: it is not for paper.
    pub print: Option<String>,
}

impl PageHead {
    /// A head with a title alone.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// The same with a sentence below.
    #[must_use]
    pub fn lead(mut self, lead: Markup) -> Self {
        self.lead = Some(lead);
        self
    }

    /// The same with a record's number and stage.
    #[must_use]
    pub fn record(mut self, number: impl Into<String>, stage: StageChip) -> Self {
        self.kicker = Some(number.into());
        self.stage = Some(stage);
        self
    }

    /// The same with one more action.
    #[must_use]
    pub fn action(mut self, action: Button) -> Self {
        self.actions.push(action);
        self
    }

    /// The same with a button that prints the page, where scripts run.
    #[must_use]
    pub fn printed(mut self, locale: Locale) -> Self {
        self.print = Some(locale.t("print").into_owned());
        self
    }
}

/// Where a page stands. The last step is the page itself.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/breadcrumb.html")]
pub struct Breadcrumb {
    /// The language, for the list's name.
    pub locale: Locale,
    /// Text and address of the pages above, outermost first.
    pub above: Vec<(String, String)>,
    /// This page.
    pub here: String,
}

/// A question or a small form above the page. Opens without scripts too.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/dialog.html")]
pub struct Dialog {
    /// The language, for the button that closes it.
    pub locale: Locale,
    /// Its id; a [`Button::opens`] names it.
    pub id: String,
    /// What is asked, or what goes away.
    pub title: String,
    /// What stands in it, its form included.
    pub body: Markup,
    /// Open from the start: after a refused form.
    pub open: bool,
}

/// Somebody's initials.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/avatar.html")]
pub struct Avatar {
    /// Their name.
    pub name: String,
}

impl Avatar {
    /// The avatar of a person.
    #[must_use]
    pub fn of(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }

    fn initials(&self) -> String {
        let mut words = self.name.split_whitespace().filter_map(|word| word.chars().next());
        let first = words.next();
        first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
    }
}

/// Somebody who can be reached.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "parts/contact_card.html")]
pub struct ContactCard {
    /// What they are here: “Your contact”.
    pub role: String,
    /// Their name.
    pub name: String,
    /// Their company; empty: none.
    pub company: String,
    /// Telephone; empty: none.
    pub phone: String,
    /// Mail address; empty: none.
    pub email: String,
}

impl ContactCard {
    fn dialled(&self) -> String {
        self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// One figure with its name.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/tile.html")]
pub struct Tile {
    /// What is counted.
    pub label: String,
    /// How much.
    pub value: String,
    /// A line below; empty: none.
    pub hint: String,
    /// Where it leads; empty: nowhere.
    pub href: String,
}

/// Text to be copied.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/code_block.html")]
pub struct CodeBlock {
    /// What it is.
    pub label: String,
    /// The text.
    pub code: String,
}

/// How far something has come.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/progress.html")]
pub struct Progress {
    /// Id, for its label.
    pub id: String,
    /// What is going on, and what is left.
    pub label: String,
    /// 0 to 100.
    pub percent: u8,
}
