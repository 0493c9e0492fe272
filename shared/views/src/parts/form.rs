//! A form as it is shown: fields with what was typed and what is wrong with it, and the summary at the top.

use super::{Control, Field, Opt, Uploader};
use crate::Locale;
use askama::Template;
use domain::{
    FieldErrors, FormData,
    form::{Field as FreeField, FieldKind, Form},
};

/// Makes the fields of a form out of what was typed and what is wrong.
#[derive(Debug, Clone, Copy)]
pub struct FormView<'a> {
    /// The language.
    pub locale: Locale,
    /// What was typed.
    pub data: &'a FormData,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl<'a> FormView<'a> {
    /// A form in a language.
    #[must_use]
    pub const fn new(locale: Locale, data: &'a FormData, errors: &'a FieldErrors) -> Self {
        Self { locale, data, errors }
    }

    /// A field with any control.
    #[must_use]
    pub fn field(&self, name: &str, label: impl Into<String>, control: Control) -> Field {
        let mut field = Field::new(self.locale, name, label, control);
        field.values = self.data.all(name).map(str::to_owned).collect();
        field.error = self.errors.get(name).map(|problem| self.locale.problem(problem));
        field
    }

    /// One line of text.
    #[must_use]
    pub fn line(&self, name: &str, label: impl Into<String>) -> Field {
        let mut field = self.field(name, label, Control::Line("text"));
        field.max_length = domain::text::LINE_MAX;
        field
    }

    /// A mail address.
    #[must_use]
    pub fn email(&self, name: &str, label: impl Into<String>) -> Field {
        self.field(name, label, Control::Line("email")).autocomplete("email")
    }

    /// A telephone number.
    #[must_use]
    pub fn phone(&self, name: &str, label: impl Into<String>) -> Field {
        self.field(name, label, Control::Line("tel")).autocomplete("tel")
    }

    /// A password. Never filled in again.
    #[must_use]
    pub fn password(&self, name: &str, label: impl Into<String>) -> Field {
        let mut field = self.field(name, label, Control::Line("password"));
        field.values.clear();
        field.autocomplete("current-password")
    }

    /// Several lines of text.
    #[must_use]
    pub fn long(&self, name: &str, label: impl Into<String>) -> Field {
        let mut field = self.field(name, label, Control::Long { rows: 5 });
        field.max_length = domain::text::TEXT_MAX;
        field
    }

    /// One of many, folded.
    #[must_use]
    pub fn select(&self, name: &str, label: impl Into<String>, options: Vec<Opt>) -> Field {
        self.field(name, label, Control::Select(options))
    }

    /// One of a few.
    #[must_use]
    pub fn radios(&self, name: &str, label: impl Into<String>, options: Vec<Opt>) -> Field {
        self.field(name, label, Control::Radios(options))
    }

    /// One tick box.
    #[must_use]
    pub fn tick(&self, name: &str, label: impl Into<String>) -> Field {
        self.field(name, label, Control::Tick)
    }

    /// How many, from 0.
    #[must_use]
    pub fn quantity(&self, name: &str, label: impl Into<String>, max: u32) -> Field {
        self.field(name, label, Control::Quantity { max }).optional().short()
    }

    /// A day.
    #[must_use]
    pub fn date(&self, name: &str, label: impl Into<String>) -> Field {
        self.field(name, label, Control::Line("date")).short()
    }

    /// A free field of a form, of any kind but files (see [`FormView::free_files`]). Its default stands
    /// there as long as the form was never sent.
    #[must_use]
    pub fn free(&self, free: &FreeField, form: &Form) -> Field {
        let locale = self.locale;
        let text = |translated: &domain::Translated| translated.in_language(locale.language()).to_owned();
        let options = |choices: &[domain::form::Choice]| {
            choices.iter().map(|choice| Opt::new(&choice.key, text(&choice.label))).collect::<Vec<_>>()
        };
        let control = match &free.kind {
            FieldKind::Text | FieldKind::File => Control::Line("text"),
            FieldKind::LongText => Control::Long { rows: 4 },
            FieldKind::Number { unit, .. } => Control::Number { unit: unit.clone() },
            FieldKind::YesNo => Control::Radios(vec![
                Opt::new("yes", locale.t("answer-yes")),
                Opt::new("no", locale.t("answer-no")),
            ]),
            FieldKind::OneOf { options: choices } if choices.len() > 7 => Control::Select(options(choices)),
            FieldKind::OneOf { options: choices } => Control::Radios(options(choices)),
            FieldKind::ManyOf { options: choices } => Control::Ticks(options(choices)),
            FieldKind::Date => Control::Line("date"),
            FieldKind::DateTime => Control::Line("datetime-local"),
        };
        let mut field = self.field(&free.name(), text(&free.label), control).help(text(&free.help));
        field.required = free.required;
        field.short = matches!(free.kind, FieldKind::Number { .. } | FieldKind::Date | FieldKind::DateTime);
        if matches!(free.kind, FieldKind::Text) {
            field.max_length = domain::text::LINE_MAX;
        }
        let sent = self.data.has("type") && self.data.has("description");
        if !sent && !self.data.has(&free.name()) && !free.default.is_empty() {
            field.values = free.defaults().map(str::to_owned).collect();
        }
        match &free.show_when {
            Some(condition) => field.show_when(
                format!("f.{}", condition.field),
                condition.is_any_of.clone(),
                form.shows(free, self.data),
            ),
            None => field,
        }
    }

    /// A free field that takes files: `uploader` with the field's words, state and condition in it.
    #[must_use]
    pub fn free_files(&self, free: &FreeField, form: &Form, uploader: Uploader) -> Uploader {
        let text =
            |translated: &domain::Translated| translated.in_language(self.locale.language()).to_owned();
        Uploader {
            name: free.name(),
            label: text(&free.label),
            help: text(&free.help),
            required: free.required,
            error: self.errors.get(&free.name()).map(|problem| self.locale.problem(problem)),
            field: Some(free.key.clone()),
            hidden: !form.shows(free, self.data),
            show_when: free
                .show_when
                .as_ref()
                .map(|condition| (format!("f.{}", condition.field), condition.is_any_of.clone())),
            ..uploader
        }
    }
}

/// What has to be mended, at the top of a refused form, each line leading to its field.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/error_summary.html")]
pub struct ErrorSummary {
    /// The language.
    pub locale: Locale,
    /// What is wrong, and the id of the field; empty: not of one field.
    pub lines: Vec<(String, String)>,
}

impl ErrorSummary {
    /// A summary that says nothing yet, and shows nothing as long.
    #[must_use]
    pub const fn new(locale: Locale) -> Self {
        Self { locale, lines: Vec::new() }
    }

    /// The same with what is wrong with a field, if anything is.
    #[must_use]
    pub fn field(mut self, field: &Field) -> Self {
        self.add(&field.label, field.error.as_deref(), field.id());
        self
    }

    /// The same with what is wrong with some fields.
    #[must_use]
    pub fn fields<'a>(self, fields: impl IntoIterator<Item = &'a Field>) -> Self {
        fields.into_iter().fold(self, Self::field)
    }

    /// The same with what is wrong with an uploader, if anything is.
    #[must_use]
    pub fn uploader(mut self, uploader: &Uploader) -> Self {
        self.add(&uploader.label, uploader.error.as_deref(), uploader.id());
        self
    }

    /// The same with what is wrong with something of this label and id, if anything is.
    #[must_use]
    pub fn named(mut self, label: &str, error: Option<&str>, id: String) -> Self {
        self.add(label, error, id);
        self
    }

    /// The same with a sentence that belongs to no field.
    #[must_use]
    pub fn line(mut self, text: impl Into<String>) -> Self {
        self.lines.push((text.into(), String::new()));
        self
    }

    fn add(&mut self, label: &str, error: Option<&str>, id: String) {
        if let Some(error) = error {
            let label = label.trim_end_matches(['?', ' ', '\u{a0}', '\u{202f}']);
            let text = self.locale.t2("error-of-field", ("field", label), ("error", error));
            self.lines.push((text, id));
        }
    }
}
