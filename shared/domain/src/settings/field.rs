//! One free field of a work type's form, at its place among the others. Saved, it makes a new version of the form: the
//! versions before stay what they were.

use super::{Part, field_tables};
use crate::{
    FieldErrors, Language, Problem, Refusal, Translated,
    form::{Condition, Field, FieldKind, Form},
    portal::Portal,
    work_type::WorkType,
};

/// As many free fields a form can have.
const FIELDS_MAX: usize = 300;

/// A free field at its place among its form's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedField {
    /// Key of the work type.
    pub(super) work_type: String,
    /// The field.
    pub(super) field: Field,
    /// The other fields, in their order.
    pub(super) others: Vec<Field>,
    /// Behind so many of the others it stands.
    pub(super) place: usize,
    /// The language that its label has to be there in.
    pub(super) language: Language,
    /// The version of the form that this makes: part of the keys of what is new.
    pub(super) version: u32,
}

/// The section about a field of a work type's form.
#[must_use]
pub fn field(portal: &Portal, work_type: &str, key: &str) -> Option<Part<PlacedField>> {
    Some(part(PlacedField::find(portal, work_type, key)?))
}

/// The section about a field that is not there yet, under a key that none ever had.
#[must_use]
pub fn new_field(portal: &Portal, work_type: &str, key: &str, kind: FieldKind) -> Option<Part<PlacedField>> {
    let work_type = type_of(portal, work_type)?;
    let field = Field {
        key: key.to_owned(),
        label: Translated::default(),
        help: Translated::default(),
        kind,
        required: false,
        default: String::new(),
        show_when: None,
    };
    Some(part(PlacedField::new(portal, work_type, field, work_type.form.fields.len())))
}

fn part(placed: PlacedField) -> Part<PlacedField> {
    let find = |portal: &Portal, placed: &PlacedField| {
        PlacedField::find(portal, &placed.work_type, &placed.field.key)
    };
    Part::new(field_tables::of(&placed.field.kind), placed, find, |portal, placed| put(portal, &placed))
}

/// The portal with a field less in the newest version of a form.
///
/// # Errors
/// The field that shows by its answer.
pub fn without_field(portal: &Portal, work_type: &str, key: &str) -> Result<Portal, Refusal> {
    let mut changed = portal.clone();
    let Some(own) = changed.work_types.iter_mut().find(|one| one.key == work_type) else {
        return Ok(changed);
    };
    let rests = |one: &&Field| one.show_when.as_ref().is_some_and(|condition| condition.field == key);
    if let Some(other) = own.form.fields.iter().find(rests) {
        let label = other.label.in_language(portal.language).to_owned();
        return Err(Refusal(Problem::new("refusal-field-needed").with("field", label)));
    }
    let left = own.form.fields.iter().filter(|one| one.key != key).cloned().collect();
    renew(&mut own.form, left);
    Ok(changed)
}

fn type_of<'a>(portal: &'a Portal, key: &str) -> Option<&'a WorkType> {
    portal.work_types.iter().find(|one| one.key == key)
}

/// Other fields are another version; the same ones are not.
fn renew(form: &mut Form, fields: Vec<Field>) {
    if form.fields != fields {
        *form = Form { version: form.version + 1, fields };
    }
}

impl PlacedField {
    fn find(portal: &Portal, work_type: &str, key: &str) -> Option<Self> {
        let work_type = type_of(portal, work_type)?;
        let place = work_type.form.fields.iter().position(|one| one.key == key)?;
        Some(Self::new(portal, work_type, work_type.form.fields[place].clone(), place))
    }

    fn new(portal: &Portal, work_type: &WorkType, field: Field, place: usize) -> Self {
        let others = work_type.form.fields.iter().filter(|one| one.key != field.key);
        Self {
            work_type: work_type.key.clone(),
            others: others.cloned().collect(),
            field,
            place,
            language: portal.language,
            version: work_type.form.version + 1,
        }
    }

    /// Every field of the form, this one at its place.
    fn fields(&self) -> Vec<Field> {
        let mut fields = self.others.clone();
        fields.insert(self.place.min(fields.len()), self.field.clone());
        fields
    }

    fn said(&self, text: &Translated) -> String {
        text.in_language(self.language).to_owned()
    }
}

fn put(portal: &mut Portal, placed: &PlacedField) {
    if let Some(own) = portal.work_types.iter_mut().find(|one| one.key == placed.work_type) {
        renew(&mut own.form, placed.fields());
    }
}

/// What has to hold for the field, and between it and the others.
pub(super) fn check(placed: &PlacedField, errors: &mut FieldErrors) {
    let label = format!("label-{}", placed.language.code());
    if placed.field.label.own(placed.language).is_none() {
        errors.add(label, Problem::new("error-required"));
    } else if placed.others.len() >= FIELDS_MAX {
        errors.add(label, Problem::new("error-rows-most").with("most", FIELDS_MAX.to_string()));
    }
    if let FieldKind::Number { min: Some(min), max: Some(max), .. } = placed.field.kind
        && min > max
    {
        errors.add("max", Problem::new("error-number-min").with("min", min.to_string()));
    }
    let fields = placed.fields();
    for (place, one) in fields.iter().enumerate() {
        if let Some(condition) = &one.show_when {
            check_condition(placed, (place, one, condition), &fields, errors);
        }
    }
}

/// A condition rests on a field that stands before, and on answers that it has.
fn check_condition(
    placed: &PlacedField,
    (place, one, condition): (usize, &Field, &Condition),
    fields: &[Field],
    errors: &mut FieldErrors,
) {
    let Some(at) = fields.iter().position(|other| other.key == condition.field) else { return };
    if at >= place {
        let (field, other) = (placed.said(&one.label), placed.said(&fields[at].label));
        errors.add("place", Problem::new("error-field-order").with("field", field).with("other", other));
    }
    let has = |value: &String| fields[at].kind.options().iter().any(|option| option.key == *value);
    let is_this = fields[at].key == placed.field.key && !fields[at].kind.options().is_empty();
    if is_this && !condition.is_any_of.iter().all(has) {
        errors.add("options", Problem::new("error-option-needed").with("field", placed.said(&one.label)));
    }
}
