//! One setting: how it is asked for, read out of a form and put into its subject.

use super::{Ask, Asked, Length, LineOf, Rows};
use crate::{
    FieldErrors, FormData, Language, Problem, Translated,
    form::Choice,
    text::{Line, Text},
};

/// Names and values of a form's fields.
pub(super) type Pairs = Vec<(String, String)>;

/// Says what is not allowed in a text.
pub type Check = fn(&str) -> Result<(), Problem>;

/// One setting of a `T`: its name in forms and message keys, and its kind.
pub struct Setting<T: 'static> {
    /// Its name.
    pub name: &'static str,
    /// What it is, how it is read and put.
    pub kind: Kind<T>,
}

/// The kinds of settings.
pub enum Kind<T: 'static> {
    /// One line, put by a parser that says what is wrong with it. The word: which sort of line.
    Line(LineOf, fn(&T) -> String, fn(&mut T, &str) -> Result<(), Problem>),
    /// One of some options.
    OneOf(fn(&T) -> Vec<Choice>, fn(&T) -> String, fn(&mut T, &str) -> Result<(), Problem>),
    /// Any of some options.
    ManyOf(fn(&T) -> Vec<Choice>, fn(&T) -> Vec<String>, fn(&mut T, &[&str]) -> Result<(), Problem>),
    /// Yes or no.
    Tick(fn(&T) -> bool, fn(&mut T, bool)),
    /// A text in each language of the portal, each looked at by a check of what is not allowed in it.
    Texts(Length, Check, fn(&T) -> Translated, fn(&mut T, Translated)),
    /// Things of one sort, in an order of their own.
    Rows(&'static dyn Rows<T>),
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

fn in_language(name: &str, language: Language) -> String {
    format!("{name}-{}", language.code())
}

/// A text as it is kept, whatever a browser made of the ends of its lines.
fn kept(text: &str) -> String {
    text.replace("\r\n", "\n")
}

impl<T: Clone> Setting<T> {
    pub(super) const fn new(name: &'static str, kind: Kind<T>) -> Self {
        Self { name, kind }
    }

    /// Whether it may go without a value.
    fn may_be_empty(&self, subject: &T) -> bool {
        match self.kind {
            Kind::Line(_, _, set) => set(&mut subject.clone(), "").is_ok(),
            Kind::ManyOf(_, _, set) => set(&mut subject.clone(), &[]).is_ok(),
            Kind::OneOf(..) => false,
            Kind::Tick(..) | Kind::Texts(..) | Kind::Rows(_) => true,
        }
    }

    /// Whether its text has to be there in a language: by what has to hold between settings.
    fn is_needed_in(&self, language: Language, subject: &T, check: fn(&T, &mut FieldErrors)) -> bool {
        let Kind::Texts(_, _, get, set) = self.kind else { return false };
        let (mut without, mut wrong) = (subject.clone(), FieldErrors::none());
        let mut texts = get(subject);
        texts.set(language, String::new());
        set(&mut without, texts);
        check(&without, &mut wrong);
        wrong.get(&in_language(self.name, language)).is_some()
    }

    /// Its fields. `within`: what its message keys begin with; `check`: what has to hold between it and others.
    pub(super) fn asked(
        &self,
        (within, check): (&str, fn(&T, &mut FieldErrors)),
        subject: &T,
        form: &FormData,
        languages: &[Language],
    ) -> Vec<Asked> {
        let words = format!("{within}-{}", self.name);
        let required = !self.may_be_empty(subject);
        let one = |name: String, language, ask| Asked { name, words: words.clone(), language, required, ask };
        let ask = match self.kind {
            Kind::Line(sort, ..) => Ask::Line(sort),
            Kind::OneOf(options, ..) => Ask::OneOf(options(subject)),
            Kind::ManyOf(options, ..) => Ask::ManyOf(options(subject)),
            Kind::Tick(..) => Ask::Tick,
            Kind::Rows(rows) => rows.asked(self.name, &words, subject, form, languages),
            Kind::Texts(length, ..) => {
                let text = |language: &Language| Asked {
                    required: self.is_needed_in(*language, subject, check),
                    ..one(in_language(self.name, *language), Some(*language), Ask::Text(length))
                };
                return languages.iter().map(text).collect();
            }
        };
        vec![one(self.name.to_owned(), None, ask)]
    }

    /// Names and values of its fields in a form that was given out.
    pub(super) fn given(&self, form: &FormData, languages: &[Language]) -> Pairs {
        let every = || form.all(self.name).map(|value| (self.name.to_owned(), kept(value))).collect();
        let first = |name: String| {
            let value = kept(form.get(&name));
            (name, value)
        };
        match self.kind {
            Kind::ManyOf(..) | Kind::Tick(..) => every(),
            Kind::Line(..) | Kind::OneOf(..) => vec![first(self.name.to_owned())],
            Kind::Texts(..) => {
                languages.iter().map(|language| first(in_language(self.name, *language))).collect()
            }
            Kind::Rows(rows) => rows.given(self.name, form, languages),
        }
    }

    /// Names and values of its fields in the form.
    pub(super) fn values(&self, subject: &T, languages: &[Language]) -> Pairs {
        let name = self.name.to_owned();
        match self.kind {
            Kind::Line(_, get, _) | Kind::OneOf(_, get, _) => vec![(name, get(subject))],
            Kind::ManyOf(_, get, _) => get(subject).into_iter().map(|value| (name.clone(), value)).collect(),
            Kind::Tick(get, _) if get(subject) => vec![(name, "yes".to_owned())],
            Kind::Tick(..) => Vec::new(),
            Kind::Texts(_, _, get, _) => {
                let texts = get(subject);
                let own = |language: &Language| {
                    let text = texts.own(*language).unwrap_or_default().to_owned();
                    (in_language(self.name, *language), text)
                };
                languages.iter().map(own).collect()
            }
            Kind::Rows(rows) => rows.values(self.name, subject, languages),
        }
    }

    /// Puts what was typed, or notes what is wrong with it.
    pub(super) fn put(
        &self,
        subject: &mut T,
        form: &FormData,
        languages: &[Language],
        errors: &mut FieldErrors,
    ) {
        let typed = kept(form.get(self.name));
        let typed = typed.trim();
        let known = |options: &[Choice], key: &str| options.iter().any(|option| option.key == key);
        let outcome = match self.kind {
            Kind::Line(_, _, set) => set(subject, typed),
            Kind::OneOf(options, _, set) if known(&options(subject), typed) => set(subject, typed),
            Kind::ManyOf(options, _, set) => {
                let options = options(subject);
                let chosen: Vec<&str> = form.all(self.name).filter(|value| !value.is_empty()).collect();
                if options.is_empty() {
                    // What was chosen before there was nothing to choose from.
                    set(subject, &[])
                } else if chosen.iter().all(|key| known(&options, key)) {
                    set(subject, &chosen)
                } else {
                    Err(Problem::new("error-choose"))
                }
            }
            Kind::OneOf(..) => Err(Problem::new("error-choose")),
            Kind::Tick(_, set) => {
                set(subject, form.ticked(self.name));
                Ok(())
            }
            Kind::Texts(length, check, get, set) => {
                if let Some(texts) = self.texts((length, check), get(subject), form, languages, errors) {
                    set(subject, texts);
                }
                Ok(())
            }
            Kind::Rows(rows) => rows.put(self.name, subject, form, languages, errors),
        };
        errors.take(self.name, outcome);
    }

    /// The texts in all languages; those of languages that are not offered now stay as they are.
    fn texts(
        &self,
        (length, check): (Length, Check),
        mut texts: Translated,
        form: &FormData,
        languages: &[Language],
        errors: &mut FieldErrors,
    ) -> Option<Translated> {
        let mut good = true;
        for language in languages {
            let name = in_language(self.name, *language);
            let typed = form.get(&name);
            let read = match length {
                Length::Line => Line::optional(typed).map(|line| line.map(|line| line.to_string())),
                Length::Long => Text::optional(typed).map(|text| text.map(|text| text.to_string())),
            };
            let read = read.and_then(|text| {
                let text = kept(&text.unwrap_or_default());
                check(&text).map(|()| text)
            });
            match errors.take(&name, read) {
                Some(text) => texts.set(*language, text),
                None => good = false,
            }
        }
        good.then_some(texts)
    }

    /// The difference between its fields then and now, each in the words of its subject; none: they are the same.
    pub(super) fn changed(
        &self,
        (old, new): (Pairs, Pairs),
        (before, after): (&T, &T),
        languages: &[Language],
    ) -> Option<Changed> {
        let is_other = old != new;
        let (old, new) = (self.told(before, old, languages), self.told(after, new, languages));
        is_other.then_some(Changed { name: self.name, old, new })
    }

    /// The values of its fields in words for the log, options by the names that the subject has for them.
    fn told(&self, subject: &T, values: Pairs, languages: &[Language]) -> String {
        let (Kind::OneOf(options, ..) | Kind::ManyOf(options, ..)) = &self.kind else {
            return self.shown(values);
        };
        let (options, language) = (options(subject), languages.first().copied().unwrap_or(Language::En));
        let name = |(field, key): (String, String)| {
            let option = options.iter().find(|option| option.key == key && !option.label.is_empty());
            (field, option.map_or(key, |option| option.label.in_language(language).to_owned()))
        };
        self.shown(values.into_iter().map(name).collect())
    }

    /// The values of its fields in words for the log: of a text that one language alone has, the text by itself.
    pub(super) fn shown(&self, values: Pairs) -> String {
        let lines = |values: Pairs, of: fn((String, String)) -> String| {
            values.into_iter().map(of).collect::<Vec<_>>().join("\n")
        };
        match self.kind {
            Kind::Texts(..) if values.len() == 1 => lines(values, |(_, value)| value),
            Kind::Texts(..) => {
                let there = values.into_iter().filter(|(_, value)| !value.is_empty());
                lines(there.collect(), |(name, value)| {
                    let code = name.rsplit('-').next().unwrap_or_default();
                    format!("{code}: {value}")
                })
            }
            Kind::Tick(..) => if values.is_empty() { "no" } else { "yes" }.to_owned(),
            Kind::Rows(rows) => rows.shown(self.name, values),
            _ => values.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(", "),
        }
    }
}
