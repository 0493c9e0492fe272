//! A form out of a table of settings: one renderer for every section. Its words are messages by name:
//! `setting-{section}-{name}`, `…-help` where there is something to explain, `…-{option}` for options that bring no
//! words of their own.

use crate::{
    Locale,
    parts::{Control, Field, FormView, Opt},
};
use domain::{
    Language,
    form::Choice,
    portal::Portal,
    settings::{Kind, Length, LineOf, Section, Setting},
    theme::Colour,
};

/// As many options stand open; more are folded.
const OPEN: usize = 7;

/// What a setting is called.
#[must_use]
pub fn label(locale: Locale, section: &Section, setting: &Setting) -> String {
    locale.t(&format!("setting-{}-{}", section.key, setting.name)).into_owned()
}

/// A setting's value, as a form or the log has it, in words.
#[must_use]
pub fn value(locale: Locale, section: &Section, setting: &Setting, portal: &Portal, text: &str) -> String {
    let known = |options: Vec<Choice>| -> Vec<String> {
        let word = |key: &str| {
            let option = options.iter().find(|option| option.key == key);
            option.map_or_else(|| key.to_owned(), |option| word(locale, section, setting, option))
        };
        text.split(", ").filter(|key| !key.is_empty()).map(word).collect()
    };
    let words = match setting.kind {
        Kind::OneOf(options, ..) | Kind::ManyOf(options, ..) => known(options(portal)).join(", "),
        Kind::Tick(..) if text == "yes" => locale.t("answer-yes").into_owned(),
        Kind::Tick(..) => locale.t("answer-no").into_owned(),
        Kind::Line(..) | Kind::Texts(..) => text.to_owned(),
    };
    if words.is_empty() { locale.t("settings-empty").into_owned() } else { words }
}

/// A setting's value in words, as the log of any portal has it: options that a portal names itself stand by their key.
#[must_use]
pub fn logged(locale: Locale, section: &str, setting: &str, text: &str) -> String {
    let word = |key: &str| {
        let option = format!("setting-{section}-{setting}-{key}");
        match Language::parse(key).filter(|_| setting.starts_with("language")) {
            Some(language) => language.endonym().to_owned(),
            None if locale.has(&option) => locale.t(&option).into_owned(),
            None => key.to_owned(),
        }
    };
    match text {
        "" => locale.t("settings-empty").into_owned(),
        "yes" => locale.t("answer-yes").into_owned(),
        "no" => locale.t("answer-no").into_owned(),
        text => text.split(", ").map(word).collect::<Vec<_>>().join(", "),
    }
}

/// The fields of a section.
pub(super) fn fields(view: &FormView<'_>, section: &Section, portal: &Portal) -> Vec<Field> {
    section.settings.iter().flat_map(|setting| of(view, section, setting, portal)).collect()
}

fn of(view: &FormView<'_>, section: &Section, setting: &Setting, portal: &Portal) -> Vec<Field> {
    let (name, label) = (setting.name, label(view.locale, section, setting));
    let options = |options: Vec<Choice>| -> Vec<Opt> {
        let words = |option: &Choice| word(view.locale, section, setting, option);
        let one = |option: &Choice| {
            let hint = format!("setting-{}-{}-{}-hint", section.key, setting.name, option.key);
            let opt = Opt::new(option.key.as_str(), words(option));
            if view.locale.has(&hint) { opt.hint(view.locale.t(&hint)) } else { opt }
        };
        options.iter().map(one).collect()
    };
    let mut fields = match setting.kind {
        Kind::Line(sort, ..) => vec![line(view, sort, name, label)],
        Kind::OneOf(of, ..) => {
            let options = options(of(portal));
            let folded = options.len() > OPEN;
            vec![if folded { view.select(name, label, options) } else { view.radios(name, label, options) }]
        }
        Kind::ManyOf(of, ..) => vec![view.field(name, label, Control::Ticks(options(of(portal))))],
        Kind::Tick(..) => vec![view.tick(name, label)],
        Kind::Texts(length, ..) => {
            let text = |language: &Language| text(view, length, setting, *language, &label);
            portal.languages.iter().map(text).collect()
        }
    };
    for field in &mut fields {
        field.required = !setting.may_be_empty(portal);
    }
    let help = format!("setting-{}-{name}-help", section.key);
    if let Some(first) = fields.first_mut().filter(|_| view.locale.has(&help)) {
        first.help = view.locale.t(&help).into_owned();
    }
    fields
}

fn line(view: &FormView<'_>, sort: LineOf, name: &str, label: String) -> Field {
    match sort {
        LineOf::Words => view.line(name, label),
        LineOf::Email => view.email(name, label),
        LineOf::Phone => view.phone(name, label),
        LineOf::Number => view.line(name, label).inputmode("numeric").short(),
        LineOf::Colour => {
            let mut field = view.line(name, label).short();
            // A browser's own chooser throws away what is no colour; that has to stay, to be mended.
            if field.error.is_none() && Colour::parse(view.data.get(name)).is_some() {
                field.control = Control::Line("color");
                field.max_length = 0;
            }
            field
        }
    }
    .autocomplete("off")
}

fn text(view: &FormView<'_>, length: Length, setting: &Setting, language: Language, label: &str) -> Field {
    let name = setting.in_language(language);
    let label = view.locale.t2("settings-in-language", ("setting", label), ("language", language.endonym()));
    match length {
        Length::Line => view.line(&name, label),
        Length::Long => view.long(&name, label),
    }
    .in_language(language)
}

fn word(locale: Locale, section: &Section, setting: &Setting, option: &Choice) -> String {
    if option.label.is_empty() {
        return locale.t(&format!("setting-{}-{}-{}", section.key, setting.name, option.key)).into_owned();
    }
    option.label.in_language(locale.language()).to_owned()
}
