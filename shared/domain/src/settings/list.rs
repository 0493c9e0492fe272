//! Things of one sort in an order of their own, each a row of settings.
//!
//! In a form the list's name stands once per row with the row's id as its value, in the order of the rows; the fields of
//! a row are `{list}.{id}.{setting}`.

use super::{Ask, Asked, AskedRow, Setting, setting::Pairs};
use crate::{FieldErrors, FormData, Language, Problem};

/// A list of rows, each about a thing that a `T` has.
pub trait Rows<T>: Sync {
    /// Its rows with their fields, for what stands in the form.
    fn asked(&self, name: &str, words: &str, subject: &T, form: &FormData, languages: &[Language]) -> Ask;

    /// Names and values of its fields in a form that was given out.
    fn given(&self, name: &str, form: &FormData, languages: &[Language]) -> Pairs;

    /// Names and values of its fields in the form.
    fn values(&self, name: &str, subject: &T, languages: &[Language]) -> Pairs;

    /// Puts the rows that were typed, or notes what is wrong with them.
    ///
    /// # Errors
    /// What is wrong with the list as a whole.
    fn put(
        &self,
        name: &str,
        subject: &mut T,
        form: &FormData,
        languages: &[Language],
        errors: &mut FieldErrors,
    ) -> Result<(), Problem>;

    /// One more row at the end of the form, if there is room.
    fn add(&self, name: &str, subject: &T, form: &mut FormData, languages: &[Language]);

    /// Rows in words for the log: a line each.
    fn shown(&self, name: &str, values: Pairs) -> String;
}

/// Puts things with their ids, or says what is wrong with all of them together.
pub type Put<T, R> = fn(&mut T, Vec<(String, R)>) -> Result<(), Problem>;

/// A list of things of the sort `R` that a `T` has.
pub struct List<T: 'static, R: 'static> {
    /// What can be set about each.
    pub settings: &'static [Setting<R>],
    /// What has to hold between the settings of one.
    pub check: fn(&R, &mut FieldErrors),
    /// All of them, with their ids: lower case letters, digits, hyphens.
    pub get: fn(&T) -> Vec<(String, R)>,
    /// A new one of an id.
    pub blank: fn(&T, &str) -> R,
    /// Puts them.
    pub set: Put<T, R>,
    /// What the ids of new ones begin with; a number follows.
    pub stem: &'static str,
    /// How many there can be.
    pub most: usize,
}

/// Things without names of their own, under their places.
pub(super) fn numbered<R: Clone>(things: &[R]) -> Vec<(String, R)> {
    (1_u32..).zip(things).map(|(place, thing)| (place.to_string(), thing.clone())).collect()
}

fn prefix(name: &str, id: &str) -> String {
    format!("{name}.{id}.")
}

/// The names of a row's fields as they stand in the whole form.
fn within(name: &str, id: &str, pairs: Pairs) -> impl Iterator<Item = (String, String)> {
    let prefix = prefix(name, id);
    pairs.into_iter().map(move |(field, value)| (format!("{prefix}{field}"), value))
}

impl<T, R: Clone> List<T, R> {
    fn row(&self, known: &[(String, R)], subject: &T, id: &str) -> R {
        let found = known.iter().find(|(known, _)| known == id).map(|(_, row)| row.clone());
        found.unwrap_or_else(|| (self.blank)(subject, id))
    }

    fn row_values(&self, name: &str, id: &str, row: &R, languages: &[Language]) -> Pairs {
        let values = self.settings.iter().flat_map(|setting| setting.values(row, languages)).collect();
        std::iter::once((name.to_owned(), id.to_owned())).chain(within(name, id, values)).collect()
    }
}

impl<T, R: Clone> Rows<T> for List<T, R> {
    fn asked(&self, name: &str, words: &str, subject: &T, form: &FormData, languages: &[Language]) -> Ask {
        let (known, ids) = ((self.get)(subject), form.rows(name));
        let room = ids.len() < self.most;
        let asked = |id: String| {
            let (row, typed, prefix) =
                (self.row(&known, subject, &id), form.row(name, &id), prefix(name, &id));
            let asked = |setting: &Setting<R>| setting.asked((words, self.check), &row, &typed, languages);
            let fields = self.settings.iter().flat_map(asked);
            let fields = fields.map(|field| Asked { name: format!("{prefix}{}", field.name), ..field });
            AskedRow { fields: fields.collect(), id }
        };
        Ask::Rows { rows: ids.into_iter().map(asked).collect(), room }
    }

    fn given(&self, name: &str, form: &FormData, languages: &[Language]) -> Pairs {
        let given = |id: String| {
            let typed = form.row(name, &id);
            let values = self.settings.iter().flat_map(|setting| setting.given(&typed, languages)).collect();
            let row: Pairs = within(name, &id, values).collect();
            std::iter::once((name.to_owned(), id)).chain(row)
        };
        form.rows(name).into_iter().flat_map(given).collect()
    }

    fn values(&self, name: &str, subject: &T, languages: &[Language]) -> Pairs {
        let rows = (self.get)(subject);
        rows.iter().flat_map(|(id, row)| self.row_values(name, id, row, languages)).collect()
    }

    fn put(
        &self,
        name: &str,
        subject: &mut T,
        form: &FormData,
        languages: &[Language],
        errors: &mut FieldErrors,
    ) -> Result<(), Problem> {
        let (known, ids) = ((self.get)(subject), form.rows(name));
        if ids.len() > self.most {
            return Err(Problem::new("error-rows-most").with("most", self.most.to_string()));
        }
        let mut rows = Vec::new();
        let mut good = true;
        for id in ids {
            let (mut row, typed) = (self.row(&known, subject, &id), form.row(name, &id));
            let mut wrong = FieldErrors::none();
            for setting in self.settings {
                setting.put(&mut row, &typed, languages, &mut wrong);
            }
            (self.check)(&row, &mut wrong);
            good &= wrong.is_empty();
            let prefix = prefix(name, &id);
            wrong.iter().for_each(|(field, problem)| errors.add(format!("{prefix}{field}"), problem.clone()));
            rows.push((id, row));
        }
        // With a row that is wrong the others are not put either: nothing is saved then.
        if good { (self.set)(subject, rows) } else { Ok(()) }
    }

    fn add(&self, name: &str, subject: &T, form: &mut FormData, languages: &[Language]) {
        let ids = form.rows(name);
        if ids.len() >= self.most {
            return;
        }
        let taken = (self.get)(subject).into_iter().map(|(id, _)| id).chain(ids);
        let number = |id: String| id.strip_prefix(self.stem).and_then(|number| number.parse::<u32>().ok());
        let id = format!("{}{}", self.stem, taken.filter_map(number).max().unwrap_or(0).saturating_add(1));
        for (field, value) in self.row_values(name, &id, &(self.blank)(subject, &id), languages) {
            form.push(&field, value);
        }
    }

    fn shown(&self, name: &str, values: Pairs) -> String {
        let form = FormData(values);
        let line = |id: String| {
            let row = form.row(name, &id);
            let shown = self.settings.iter().map(|setting| {
                let own = |(field, _): &&(String, String)| {
                    *field == setting.name
                        || field.starts_with(&format!("{}-", setting.name))
                        || field.starts_with(&format!("{}.", setting.name))
                };
                setting.shown(row.0.iter().filter(own).cloned().collect()).replace('\n', "; ")
            });
            shown.filter(|value| !value.is_empty()).collect::<Vec<_>>().join(", ")
        };
        form.rows(name).into_iter().map(line).collect::<Vec<_>>().join("\n")
    }
}
