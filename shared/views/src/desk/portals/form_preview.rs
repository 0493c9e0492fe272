//! A free field as guests see it, in every language of its portal: drawn by the public form's own renderer.

use crate::{
    Locale,
    parts::{FormView, Markup, Uploader},
};
use askama::{Template, filters::HtmlSafe};
use domain::{
    FieldErrors, FormData, Language,
    form::{Field, FieldKind, Form},
    portal::Portal,
};

/// A field in every language.
#[derive(Debug, Template)]
#[template(path = "desk/portals/form_preview.html")]
pub struct FormPreview {
    /// The language of the page around.
    pub locale: Locale,
    /// The field, language by language.
    pub fields: Vec<(Language, Markup)>,
}

/// A part: what it renders is escaped by its own template.
impl HtmlSafe for FormPreview {}

impl FormPreview {
    /// A field of a work type, as the portal has it; none: it has no such field.
    #[must_use]
    pub fn new(locale: Locale, portal: &Portal, work_type: &str, field: &str) -> Option<Self> {
        let work_type = portal.work_types.iter().find(|one| one.key == work_type)?;
        let field = work_type.form.fields.iter().find(|one| one.key == field)?;
        let drawn = |language: &Language| (*language, draw(Locale::of(*language), portal, field));
        Some(Self { locale, fields: portal.languages.iter().map(drawn).collect() })
    }
}

/// The field alone: whether it shows does not matter here.
fn draw(locale: Locale, portal: &Portal, field: &Field) -> Markup {
    let (data, errors) = (FormData::default(), FieldErrors::none());
    let (view, form) = (FormView::new(locale, &data, &errors), Form::default());
    let shown = Field { show_when: None, ..field.clone() };
    // In each language it needs a name of its own.
    let name = format!("preview-{}", locale.code());
    if field.kind == FieldKind::File {
        let uploader = Uploader::new(locale, "", "", "", portal.guests.files);
        return Markup::part(&Uploader { name, ..view.free_files(&shown, &form, uploader) });
    }
    let mut drawn = view.free(&shown, &form);
    drawn.name = name;
    Markup::part(&drawn)
}
