//! A portal's settings as data: sections of fields, each with how it is read from a portal and put into it.
//!
//! A section is one file here: its table of settings. The editor's form, its validation, what is marked as wrong
//! and the old and new values of the log all follow from the table; its texts are `setting-{section}-{name}`.

mod general;
mod guests;
mod new;
mod texts;
mod theme;
mod users;

pub use new::NewPortal;

use crate::{
    FieldErrors, FormData, Language, Problem, Translated,
    form::Choice,
    portal::Portal,
    text::{Line, Text},
};

/// Part of a portal's settings, edited and saved together.
#[derive(Clone, Copy)]
pub struct Section {
    /// Its name in addresses and message keys.
    pub key: &'static str,
    /// What can be set.
    pub settings: &'static [Setting],
    /// What has to hold between settings, looked at when each is good by itself.
    pub check: fn(&Portal, &mut FieldErrors),
}

/// One setting: its name in forms and message keys, and its kind.
#[derive(Clone, Copy)]
pub struct Setting {
    /// Its name.
    pub name: &'static str,
    /// What it is, how it is read and put.
    pub kind: Kind,
}

/// The kinds of settings.
#[derive(Clone, Copy)]
pub enum Kind {
    /// One line, put by a parser that says what is wrong with it. The word: which sort of line.
    Line(LineOf, fn(&Portal) -> String, fn(&mut Portal, &str) -> Result<(), Problem>),
    /// One of some options.
    OneOf(fn(&Portal) -> Vec<Choice>, fn(&Portal) -> String, fn(&mut Portal, &str) -> Result<(), Problem>),
    /// Any of some options.
    ManyOf(
        fn(&Portal) -> Vec<Choice>,
        fn(&Portal) -> Vec<String>,
        fn(&mut Portal, &[&str]) -> Result<(), Problem>,
    ),
    /// Yes or no.
    Tick(fn(&Portal) -> bool, fn(&mut Portal, bool)),
    /// A text in each language of the portal; long ones have lines and paragraphs.
    Texts(Length, fn(&Portal) -> Translated, fn(&mut Portal, Translated)),
}

/// Which sort of line a setting is: which keyboard it is typed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineOf {
    /// Any words.
    Words,
    /// A mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A whole number.
    Number,
    /// A colour, `#rrggbb`.
    Colour,
}

/// How long a text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// One line.
    Line,
    /// Several lines.
    Long,
}

/// A setting that has another value than before, as the log shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its name.
    pub name: &'static str,
    /// As it was.
    pub old: String,
    /// As it is.
    pub new: String,
}

/// An option that every portal has: its words are the message `setting-{section}-{name}-{option}`.
fn worded(key: &str) -> Choice {
    Choice { key: key.to_owned(), label: Translated::default() }
}

/// Nothing has to hold between settings.
fn no_check(_: &Portal, _: &mut FieldErrors) {}

impl Section {
    /// Every section, in the order of the editor.
    pub const ALL: [Self; 5] =
        [general::SECTION, theme::SECTION, guests::SECTION, users::SECTION, texts::SECTION];

    /// The section of a name.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.key == key)
    }

    /// What stands in its form at first.
    #[must_use]
    pub fn form(&self, portal: &Portal) -> FormData {
        let mut data = FormData::default();
        for setting in self.settings {
            for (name, value) in setting.values(portal) {
                data.push(&name, value);
            }
        }
        data
    }

    /// The portal with what was typed.
    ///
    /// # Errors
    /// Every setting that has to be mended.
    pub fn apply(&self, portal: &Portal, form: &FormData) -> Result<Portal, FieldErrors> {
        let (mut changed, mut errors) = (portal.clone(), FieldErrors::none());
        for setting in self.settings {
            setting.put(&mut changed, form, &mut errors);
        }
        if errors.is_empty() {
            (self.check)(&changed, &mut errors);
        }
        if errors.is_empty() { Ok(changed) } else { Err(errors) }
    }

    /// What differs between two states of a portal.
    #[must_use]
    pub fn changes(&self, before: &Portal, after: &Portal) -> Vec<Changed> {
        let differs = |setting: &Setting| {
            let shown = |portal: &Portal| setting.shown(portal);
            let (old, new) = (shown(before), shown(after));
            (old != new).then_some(Changed { name: setting.name, old, new })
        };
        self.settings.iter().filter_map(differs).collect()
    }

    /// What a portal has now that was otherwise in the form that was given out of it earlier.
    #[must_use]
    pub fn since(&self, given: &FormData, portal: &Portal) -> Vec<Changed> {
        let differs = |setting: &Setting| {
            let (old, new) = (setting.given(portal, given), setting.values(portal));
            let shown = |values| setting.worded(values);
            (old != new).then(|| Changed { name: setting.name, old: shown(old), new: shown(new) })
        };
        self.settings.iter().filter_map(differs).collect()
    }
}

impl Setting {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind }
    }

    /// The name of its field in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        format!("{}-{}", self.name, language.code())
    }

    /// Whether a portal does without a value here.
    #[must_use]
    pub fn may_be_empty(&self, portal: &Portal) -> bool {
        match self.kind {
            Kind::Line(_, _, set) => set(&mut portal.clone(), "").is_ok(),
            Kind::ManyOf(_, _, set) => set(&mut portal.clone(), &[]).is_ok(),
            Kind::OneOf(..) => false,
            Kind::Tick(..) | Kind::Texts(..) => true,
        }
    }

    /// The names of its fields in the form.
    #[must_use]
    pub fn fields(&self, portal: &Portal) -> Vec<String> {
        match self.kind {
            Kind::Texts(..) => portal.languages.iter().map(|language| self.in_language(*language)).collect(),
            _ => vec![self.name.to_owned()],
        }
    }

    /// Names and values of its fields in a form that was given out.
    fn given(&self, portal: &Portal, form: &FormData) -> Vec<(String, String)> {
        let every = |name: String| {
            let values: Vec<_> = form.all(&name).map(|value| value.replace("\r\n", "\n")).collect();
            values.into_iter().map(move |value| (name.clone(), value))
        };
        match self.kind {
            Kind::ManyOf(..) | Kind::Tick(..) => every(self.name.to_owned()).collect(),
            _ => {
                let first = |name: String| {
                    let value = form.get(&name).replace("\r\n", "\n");
                    (name, value)
                };
                self.fields(portal).into_iter().map(first).collect()
            }
        }
    }

    /// Names and values of its fields in the form.
    fn values(&self, portal: &Portal) -> Vec<(String, String)> {
        let name = self.name.to_owned();
        match self.kind {
            Kind::Line(_, get, _) | Kind::OneOf(_, get, _) => vec![(name, get(portal))],
            Kind::ManyOf(_, get, _) => get(portal).into_iter().map(|value| (name.clone(), value)).collect(),
            Kind::Tick(get, _) => {
                if get(portal) {
                    vec![(name, "yes".to_owned())]
                } else {
                    Vec::new()
                }
            }
            Kind::Texts(_, get, _) => {
                let texts = get(portal);
                let own = |language: &Language| texts.own(*language).unwrap_or_default().to_owned();
                portal.languages.iter().map(|language| (self.in_language(*language), own(language))).collect()
            }
        }
    }

    fn put(&self, portal: &mut Portal, form: &FormData, errors: &mut FieldErrors) {
        let typed = form.get(self.name).trim();
        let outcome = match self.kind {
            Kind::Line(_, _, set) => set(portal, typed),
            Kind::OneOf(options, _, set) => {
                if options(portal).iter().any(|option| option.key == typed) {
                    set(portal, typed)
                } else {
                    Err(Problem::new("error-choose"))
                }
            }
            Kind::ManyOf(options, _, set) => {
                let known = options(portal);
                let chosen: Vec<&str> = form.all(self.name).filter(|value| !value.is_empty()).collect();
                if chosen.iter().all(|value| known.iter().any(|option| option.key == *value)) {
                    set(portal, &chosen)
                } else {
                    Err(Problem::new("error-choose"))
                }
            }
            Kind::Tick(_, set) => {
                set(portal, form.ticked(self.name));
                Ok(())
            }
            Kind::Texts(length, get, set) => {
                if let Some(texts) = self.texts(portal, length, get, form, errors) {
                    set(portal, texts);
                }
                Ok(())
            }
        };
        errors.take(self.name, outcome);
    }

    /// The texts in all languages; those of languages that are not offered now stay as they are.
    fn texts(
        &self,
        portal: &Portal,
        length: Length,
        get: fn(&Portal) -> Translated,
        form: &FormData,
        errors: &mut FieldErrors,
    ) -> Option<Translated> {
        let mut texts = get(portal);
        let mut good = true;
        for language in &portal.languages {
            let name = self.in_language(*language);
            let typed = form.get(&name);
            let read = match length {
                Length::Line => Line::optional(typed).map(|line| line.map(|line| line.to_string())),
                Length::Long => Text::optional(typed).map(|text| text.map(|text| text.to_string())),
            };
            match errors.take(&name, read) {
                Some(text) => texts.set(*language, text.unwrap_or_default().replace("\r\n", "\n")),
                None => good = false,
            }
        }
        good.then_some(texts)
    }

    /// Its value in words for the log.
    #[must_use]
    pub fn shown(&self, portal: &Portal) -> String {
        self.worded(self.values(portal))
    }

    fn worded(&self, values: Vec<(String, String)>) -> String {
        match self.kind {
            Kind::Texts(..) => {
                let named = values.into_iter().map(|(name, value)| {
                    let code = name.rsplit('-').next().unwrap_or_default().to_owned();
                    format!("{code}: {value}")
                });
                named.collect::<Vec<_>>().join("\n")
            }
            Kind::Tick(..) => if values.is_empty() { "no" } else { "yes" }.to_owned(),
            _ => values.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(", "),
        }
    }
}
