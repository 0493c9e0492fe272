//! A form out of a table of settings: one renderer for every section. Its words are messages by name:
//! `setting-{section}-{name}`, `…-help` where there is something to explain, `…-{option}` for options that bring no
//! words of their own, and for a list `…-add` on the button and `…-row` above each row.

use crate::{
    Locale,
    parts::{Control, ErrorSummary, Field, FormView, Opt, id_of},
};
use askama::{Template, filters::HtmlSafe};
use domain::{
    FormData, Language,
    form::Choice,
    portal::Portal,
    settings::{Ask, Asked, AskedRow, Length, LineOf, Section, time_zones},
    theme::Colour,
};

/// As many options stand open; more are folded.
const OPEN: usize = 7;

/// What a section asks for, drawn.
#[derive(Debug)]
pub enum Drawn {
    /// A field.
    Field(Box<Field>),
    /// One text in several languages, side by side.
    Texts(Vec<Field>),
    /// Rows of fields.
    Rows(RowsField),
    /// A button that shows the form again, with what follows from the field above: its value, and its words.
    Again(String, String),
}

/// Rows of fields that can be added, taken away and put in order; without scripts, by buttons that show the form again.
#[derive(Debug, Template)]
#[template(path = "desk/portals/rows.html")]
pub struct RowsField {
    /// The language.
    pub locale: Locale,
    /// The list's name in the form.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// A line that helps; empty: none.
    pub help: String,
    /// What is wrong with it as a whole.
    pub error: Option<String>,
    /// The rows.
    pub rows: Vec<RowOfFields>,
    /// The words on the button that adds one; none: there is no room.
    pub add: Option<String>,
    /// Where its form goes.
    pub action: String,
}

/// A part: what it renders is escaped by its own template.
impl HtmlSafe for RowsField {}

/// One row of a list.
#[derive(Debug)]
pub struct RowOfFields {
    /// Its id within the list.
    pub id: String,
    /// What it is called, with its place.
    pub title: String,
    /// Its fields.
    pub fields: Vec<Drawn>,
}

impl RowsField {
    fn anchor(&self, id: &str) -> String {
        id_of(&format!("{}.{id}", self.name))
    }

    fn id(&self) -> String {
        id_of(&self.name)
    }
}

impl Drawn {
    /// The summary with what is wrong in these fields and rows.
    pub(super) fn mend(drawn: &[Self], summary: ErrorSummary) -> ErrorSummary {
        drawn.iter().fold(summary, |summary, one| match one {
            Self::Field(field) => summary.field(field),
            Self::Texts(fields) => summary.fields(fields),
            Self::Again(..) => summary,
            Self::Rows(list) => {
                let summary = summary.named(&list.label, list.error.as_deref(), list.id());
                list.rows.iter().fold(summary, |summary, row| Self::mend(&row.fields, summary))
            }
        })
    }
}

/// What a field of settings is called.
#[must_use]
pub fn label(locale: Locale, words: &str) -> String {
    locale.t(&format!("setting-{words}")).into_owned()
}

/// A setting's value, as the log has it, in words.
#[must_use]
pub fn value(locale: Locale, asked: &Asked, text: &str) -> String {
    let words = match &asked.ask {
        Ask::OneOf(options) | Ask::ManyOf(options) => {
            let word = |key: &str| {
                let option = options.iter().find(|option| option.key == key);
                option.map_or_else(|| key.to_owned(), |option| word(locale, &asked.words, option))
            };
            let keys = text.split(", ").filter(|key| !key.is_empty());
            keys.map(word).collect::<Vec<_>>().join(", ")
        }
        Ask::Tick if text == "yes" => locale.t("answer-yes").into_owned(),
        Ask::Tick => locale.t("answer-no").into_owned(),
        Ask::Line(_) | Ask::Text(_) | Ask::Rows { .. } => text.to_owned(),
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

/// What a section asks for, its options by the names that staff who read `locale` know them by.
pub(super) fn asked(locale: Locale, portal: &Portal, section: &dyn Section, data: &FormData) -> Vec<Asked> {
    let mut asked = section.asked(portal, data);
    asked.iter_mut().for_each(|one| name_options(one, locale.language(), portal.named_in(locale.language())));
    asked
}

fn name_options(asked: &mut Asked, reader: Language, named: Language) {
    match &mut asked.ask {
        Ask::OneOf(options) | Ask::ManyOf(options) => {
            for option in options.iter_mut().filter(|option| !option.label.is_empty()) {
                option.label = [(reader, option.label.in_language(named))].into_iter().collect();
            }
        }
        Ask::Rows { rows, .. } => {
            let fields = rows.iter_mut().flat_map(|row| &mut row.fields);
            fields.for_each(|field| name_options(field, reader, named));
        }
        Ask::Line(_) | Ask::Tick | Ask::Text(_) => {}
    }
}

/// The fields of a section, in a form that goes to `action`. Where there is nothing to choose from, nothing is asked.
pub(super) fn draw(view: &FormView<'_>, asked: &[Asked], action: &str) -> Vec<Drawn> {
    let (mut explained, mut drawn): (_, Vec<Drawn>) = ("", Vec::new());
    let asked_of = |words: &str| asked.iter().filter(|asked| asked.words == words).count();
    for asked in asked {
        let Asked { words, .. }: &Asked = asked;
        // In several languages it is explained once, above the first.
        let first = explained != words;
        explained = words;
        match &asked.ask {
            Ask::Rows { rows, room } => drawn.push(Drawn::Rows(list(view, asked, (rows, *room), action))),
            Ask::ManyOf(options) if options.is_empty() => {}
            // A text in one language alone stands there as any other field.
            Ask::Text(length) if asked_of(words) == 1 => {
                let alone = text(view, *length, asked, label(view.locale, words));
                drawn.push(Drawn::Field(Box::new(finished(view, asked, alone, first))));
            }
            Ask::Text(_) => match drawn.last_mut() {
                Some(Drawn::Texts(fields)) if !first => fields.push(field(view, asked, false)),
                _ => drawn.push(Drawn::Texts(vec![field(view, asked, first)])),
            },
            _ => drawn.push(Drawn::Field(Box::new(field(view, asked, first)))),
        }
        let again = format!("setting-{words}-again");
        if view.locale.has(&again) {
            drawn.push(Drawn::Again(format!("{}:again", asked.name), view.locale.t(&again).into_owned()));
        }
    }
    drawn
}

fn help(locale: Locale, words: &str) -> String {
    let key = format!("setting-{words}-help");
    if locale.has(&key) { locale.t(&key).into_owned() } else { String::new() }
}

fn list(view: &FormView<'_>, asked: &Asked, (rows, room): (&[AskedRow], bool), action: &str) -> RowsField {
    let (locale, words) = (view.locale, &asked.words);
    let row = |(place, row): (usize, &AskedRow)| RowOfFields {
        id: row.id.clone(),
        title: locale.args(&format!("setting-{words}-row"), [("place", (place + 1).into())]),
        fields: draw(view, &row.fields, action),
    };
    RowsField {
        locale,
        name: asked.name.clone(),
        label: label(locale, words),
        help: help(locale, words),
        error: view.errors.get(&asked.name).map(|problem| locale.problem(problem)),
        rows: rows.iter().enumerate().map(row).collect(),
        add: room.then(|| locale.t(&format!("setting-{words}-add")).into_owned()),
        action: action.to_owned(),
    }
}

fn field(view: &FormView<'_>, asked: &Asked, explained: bool) -> Field {
    let (name, label) = (asked.name.as_str(), label(view.locale, &asked.words));
    let options = |options: &[Choice]| -> Vec<Opt> {
        let one = |option: &Choice| {
            let hint = format!("setting-{}-{}-hint", asked.words, option.key);
            let opt = Opt::new(option.key.as_str(), word(view.locale, &asked.words, option));
            if view.locale.has(&hint) { opt.hint(view.locale.t(&hint)) } else { opt }
        };
        options.iter().map(one).collect()
    };
    let field = match &asked.ask {
        Ask::Line(sort) => line(view, *sort, name, label),
        Ask::OneOf(of) if of.len() > OPEN => view.select(name, label, options(of)),
        Ask::OneOf(of) => view.radios(name, label, options(of)),
        Ask::ManyOf(of) => view.field(name, label, Control::Ticks(options(of))),
        Ask::Tick | Ask::Rows { .. } => view.tick(name, label),
        Ask::Text(length) => {
            let language = asked.language.map(Language::endonym).unwrap_or_default();
            let said = view.locale.t2("settings-in-language", ("setting", &*label), ("language", language));
            text(view, *length, asked, said)
        }
    };
    finished(view, asked, field, explained)
}

fn finished(view: &FormView<'_>, asked: &Asked, mut field: Field, explained: bool) -> Field {
    field.required = asked.required;
    if explained {
        field.help = help(view.locale, &asked.words);
    }
    field
}

fn line(view: &FormView<'_>, sort: LineOf, name: &str, label: String) -> Field {
    match sort {
        LineOf::Words => view.line(name, label),
        LineOf::Email => view.email(name, label),
        LineOf::Phone => view.phone(name, label),
        LineOf::Number => view.line(name, label).inputmode("numeric").short(),
        LineOf::Url => view.line(name, label).inputmode("url"),
        LineOf::Css => style_sheet(view, name, label),
        LineOf::Zone => Field { suggestions: time_zones(), ..view.line(name, label) },
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

/// Code is written without help of the keyboard, and as long as it has to be.
fn style_sheet(view: &FormView<'_>, name: &str, label: String) -> Field {
    let mut field = view.long(name, label);
    field.control = Control::Long { rows: 12 };
    field.max_length = 0;
    field
}

fn text(view: &FormView<'_>, length: Length, asked: &Asked, label: String) -> Field {
    let field = match length {
        Length::Line => view.line(&asked.name, label),
        Length::Long => view.long(&asked.name, label),
    };
    match asked.language {
        Some(language) => field.in_language(language),
        None => field,
    }
}

fn word(locale: Locale, words: &str, option: &Choice) -> String {
    if option.label.is_empty() {
        return locale.t(&format!("setting-{words}-{}", option.key)).into_owned();
    }
    option.label.in_language(locale.language()).to_owned()
}
