//! Form fields: label above, help under the label, the error tied to the field, optional ones marked in words.

use crate::Locale;
use askama::Template;
use domain::Language;

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opt {
    /// What is sent.
    pub value: String,
    /// What people read.
    pub label: String,
    /// A line that helps; empty: none.
    pub hint: String,
}

impl Opt {
    /// An option.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// The same with a line that helps.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same with what tells it from others of its name, as far as it is known.
    #[must_use]
    pub fn told_apart<const N: usize>(self, by: [Option<String>; N]) -> Self {
        let by: Vec<String> = by.into_iter().flatten().collect();
        self.hint(by.join(", "))
    }
}

/// What a field is filled in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// One line; the HTML type: `text`, `email`, `tel`, `password`, `search`, `date`, `datetime-local`.
    Line(&'static str),
    /// Several lines.
    Long {
        /// How many are seen at first.
        rows: u8,
    },
    /// A decimal number, with the unit behind it.
    Number {
        /// Unit; empty: none.
        unit: String,
    },
    /// A whole number from 0.
    Quantity {
        /// Largest.
        max: u32,
    },
    /// One of many, folded.
    Select(Vec<Opt>),
    /// One of a few.
    Radios(Vec<Opt>),
    /// Any of a few.
    Ticks(Vec<Opt>),
    /// One tick box; the label stands beside it.
    Tick,
}

/// A field of a form.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/field.html")]
pub struct Field {
    /// The language.
    pub locale: Locale,
    /// Its name in the sent form; its id is made from it.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// A line that helps; empty: none.
    pub help: String,
    /// What is wrong.
    pub error: Option<String>,
    /// Whether an answer is needed; if not, the label says so.
    pub required: bool,
    /// It narrows a list: whoever leaves it empty need not be told that they may.
    pub narrows: bool,
    /// What it is filled in with.
    pub control: Control,
    /// What stands there: as typed. Several for ticks.
    pub values: Vec<String>,
    /// What the browser may fill in (HTML, "autofill"); empty: nothing said.
    pub autocomplete: &'static str,
    /// Which keyboard; empty: what the type says.
    pub inputmode: &'static str,
    /// Longest answer in characters; 0: no limit.
    pub max_length: usize,
    /// What is suggested while typing.
    pub suggestions: Vec<String>,
    /// The list that suggests while somebody types, by its `q`, as JSON; empty: none.
    pub suggested_by: &'static str,
    /// Smallest value of a date.
    pub min: String,
    /// Shown only when the field of this name has one of these values.
    pub show_when: Option<(String, Vec<String>)>,
    /// The condition does not hold now: not shown, with or without scripts.
    pub hidden: bool,
    /// A narrow field for short answers.
    pub short: bool,
    /// The language that is typed in; none: the page's.
    pub language: Option<Language>,
}

/// The id of a field by its name: every sign that could trouble a selector becomes a hyphen.
#[must_use]
pub(crate) fn id_of(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("field-{plain}")
}

impl Field {
    /// A required field; its further parts are public, and set by the methods below.
    #[must_use]
    pub fn new(locale: Locale, name: impl Into<String>, label: impl Into<String>, control: Control) -> Self {
        Self {
            locale,
            name: name.into(),
            label: label.into(),
            help: String::new(),
            error: None,
            required: true,
            narrows: false,
            control,
            values: Vec::new(),
            autocomplete: "",
            inputmode: "",
            max_length: 0,
            suggestions: Vec::new(),
            suggested_by: "",
            min: String::new(),
            show_when: None,
            hidden: false,
            short: false,
            language: None,
        }
    }

    /// The same, not needed.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// The same with a line that helps.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same as a filter of a list.
    #[must_use]
    pub fn narrowing(mut self) -> Self {
        (self.required, self.narrows) = (false, true);
        self
    }

    /// The same with something wrong.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// The same with a value in it.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.values = vec![value.into()];
        self
    }

    /// The same, filled in by the browser (`name`, `email`, `tel`, `street-address`, …).
    #[must_use]
    pub const fn autocomplete(mut self, hint: &'static str) -> Self {
        self.autocomplete = hint;
        self
    }

    /// The same with what a list suggests, beside what was typed.
    #[must_use]
    pub const fn suggested_by(mut self, list: &'static str) -> Self {
        (self.suggested_by, self.autocomplete) = (list, "off");
        self
    }

    /// The same with this keyboard.
    #[must_use]
    pub const fn inputmode(mut self, mode: &'static str) -> Self {
        self.inputmode = mode;
        self
    }

    fn suggests(&self) -> bool {
        !(self.suggestions.is_empty() && self.suggested_by.is_empty())
    }

    /// The same, narrow.
    #[must_use]
    pub const fn short(mut self) -> Self {
        self.short = true;
        self
    }

    /// The same, typed in this language.
    #[must_use]
    pub const fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// The same with no date before this one.
    #[must_use]
    pub fn min(mut self, min: impl Into<String>) -> Self {
        self.min = min.into();
        self
    }

    /// The same, shown only when another field has one of these values; `shows` says whether it has now.
    #[must_use]
    pub fn show_when(mut self, field: impl Into<String>, values: Vec<String>, shows: bool) -> Self {
        self.show_when = Some((field.into(), values));
        self.hidden = !shows;
        self
    }

    /// The id of its (first) control, for links to it.
    #[must_use]
    pub fn id(&self) -> String {
        id_of(&self.name)
    }

    /// The first value.
    fn text(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    fn has(&self, value: &str) -> bool {
        self.values.iter().any(|held| held == value)
    }

    /// The id of the n-th option's control; the first has the field's own, so that a link reaches it.
    fn option_id(&self, place: &usize) -> String {
        if *place == 0 { self.id() } else { format!("{}-{place}", self.id()) }
    }

    /// Ids of help and error, for `aria-describedby`; empty: neither is there.
    fn described_by(&self) -> String {
        let id = self.id();
        let help = (!self.help.is_empty()).then(|| format!("{id}-help"));
        let error = self.error.is_some().then(|| format!("{id}-error"));
        help.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }

    /// Whether several controls answer it, so that a `<fieldset>` stands around them.
    const fn is_group(&self) -> bool {
        matches!(self.control, Control::Radios(_) | Control::Ticks(_))
    }

    fn show_values(&self) -> String {
        self.show_when.as_ref().map(|(_, values)| values.join("|")).unwrap_or_default()
    }
}
