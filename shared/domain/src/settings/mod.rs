//! A portal's settings as data: tables of settings, each with how it is read from its subject and put into it.
//!
//! A section of the editor is one file here: its table. The editor's form, its validation, what is marked as wrong and
//! the old and new values of the log all follow from the table; its texts are `setting-{section}-{name}`. A table is
//! about a portal, or about a part of one: [`Part`] says which, and is a section like any other.

mod advanced;
mod asked;
mod dashboard;
mod display;
mod field;
mod field_tables;
mod general;
mod guests;
mod links;
mod list;
mod mails;
mod navigation;
mod new;
mod requests;
mod setting;
mod texts;
mod theme;
mod users;
mod words;
mod work_orders;
mod work_type;

pub use asked::{Ask, Asked, AskedRow, Length, LineOf};
pub use field::{PlacedField, field, new_field, without_field};
pub use general::time_zones;
pub use list::{List, Put, Rows};
pub use mails::{MailTemplate, mail};
pub use new::NewPortal;
pub use setting::{Changed, Check, Kind, Setting};
pub use work_type::{PlacedType, new_work_type, without_work_type, work_type};

use crate::{FieldErrors, FormData, Language, Problem, Translated, form::Choice, portal::Portal};

/// Part of a portal's settings, edited and saved together: what the editor works with.
pub trait Section: Send + Sync {
    /// Its name in addresses and message keys.
    fn key(&self) -> &'static str;

    /// Its fields, for what stands in the form.
    fn asked(&self, portal: &Portal, form: &FormData) -> Vec<Asked>;

    /// What stands in its form at first.
    fn form(&self, portal: &Portal) -> FormData;

    /// The portal with what was typed.
    ///
    /// # Errors
    /// Every setting that has to be mended.
    fn apply(&self, portal: &Portal, form: &FormData) -> Result<Portal, FieldErrors>;

    /// The portal with what was typed, as far as it can be put: to look at, never to save.
    fn typed(&self, portal: &Portal, form: &FormData) -> Portal;

    /// Every setting by its name, with its value as the log has it.
    fn shown(&self, portal: &Portal) -> Vec<(&'static str, String)>;

    /// What differs between two states of a portal.
    fn changes(&self, before: &Portal, after: &Portal) -> Vec<Changed>;

    /// What a portal has now that was otherwise in the form that was given out of it earlier.
    fn since(&self, given: &FormData, portal: &Portal) -> Vec<Changed>;

    /// The form with one more row, one less, or others in order, as a button of the form says; nothing is saved.
    fn rearrange(&self, portal: &Portal, form: &mut FormData, button: &str);
}

/// Every section of a portal itself, in the order of the editor.
pub static SECTIONS: [&dyn Section; 14] = [
    &general::SECTION,
    &theme::SECTION,
    &advanced::SECTION,
    &display::SECTION,
    &dashboard::SECTION,
    &requests::SECTION,
    &guests::SECTION,
    &work_orders::SECTION,
    &users::SECTION,
    &mails::SECTION,
    &links::SECTION,
    &words::SECTION,
    &texts::SECTION,
    &navigation::SECTION,
];

/// The section of a name.
#[must_use]
pub fn section(key: &str) -> Option<&'static dyn Section> {
    SECTIONS.into_iter().find(|section| section.key() == key)
}

/// A table of settings about a `T`.
pub struct Table<T: 'static> {
    /// Its name in addresses and message keys.
    pub key: &'static str,
    /// What can be set.
    pub settings: &'static [Setting<T>],
    /// What has to hold between settings, looked at when each is good by itself.
    pub check: fn(&T, &mut FieldErrors),
}

impl<T: Clone> Table<T> {
    fn asked(&self, subject: &T, form: &FormData, languages: &[Language]) -> Vec<Asked> {
        // What can be chosen follows from what was typed beside it; rows are those of the subject.
        let typed = self.typed(subject, form, languages);
        let asked = |setting: &Setting<T>| {
            let subject = if matches!(setting.kind, Kind::Rows(_)) { subject } else { &typed };
            setting.asked((self.key, self.check), subject, form, languages)
        };
        self.settings.iter().flat_map(asked).collect()
    }

    fn typed(&self, subject: &T, form: &FormData, languages: &[Language]) -> T {
        let (mut typed, mut wrong) = (subject.clone(), FieldErrors::none());
        self.settings.iter().for_each(|setting| setting.put(&mut typed, form, languages, &mut wrong));
        typed
    }

    fn form(&self, subject: &T, languages: &[Language]) -> FormData {
        self.settings.iter().flat_map(|setting| setting.values(subject, languages)).collect()
    }

    fn apply(&self, subject: &T, form: &FormData, languages: &[Language]) -> Result<T, FieldErrors> {
        let (mut changed, mut errors) = (subject.clone(), FieldErrors::none());
        for setting in self.settings {
            setting.put(&mut changed, form, languages, &mut errors);
        }
        (self.check)(&changed, &mut errors);
        if errors.is_empty() { Ok(changed) } else { Err(errors) }
    }

    fn shown(&self, subject: &T, languages: &[Language]) -> Vec<(&'static str, String)> {
        let shown = |setting: &Setting<T>| (setting.name, setting.shown(setting.values(subject, languages)));
        self.settings.iter().map(shown).collect()
    }

    fn changes(&self, before: &T, after: &T, languages: &[Language]) -> Vec<Changed> {
        let of = |setting: &Setting<T>| {
            let values = (setting.values(before, languages), setting.values(after, languages));
            setting.changed(values, (before, after), languages)
        };
        self.settings.iter().filter_map(of).collect()
    }

    fn since(&self, given: &FormData, subject: &T, languages: &[Language]) -> Vec<Changed> {
        let of = |setting: &Setting<T>| {
            let values = (setting.given(given, languages), setting.values(subject, languages));
            setting.changed(values, (subject, subject), languages)
        };
        self.settings.iter().filter_map(of).collect()
    }

    fn rearrange(&self, subject: &T, form: &mut FormData, languages: &[Language], button: &str) {
        let mut words = button.splitn(3, ':');
        let (name, verb, id) = (words.next(), words.next(), words.next().unwrap_or_default());
        let setting = self.settings.iter().find(|setting| Some(setting.name) == name);
        if let Some((name, Kind::Rows(rows))) = setting.map(|setting| (setting.name, &setting.kind)) {
            match verb {
                Some("add") => rows.add(name, subject, form, languages),
                Some("remove") => form.remove_row(name, id),
                Some("up") => form.move_row(name, id, -1),
                Some("down") => form.move_row(name, id, 1),
                _ => {}
            }
        }
    }
}

impl Section for Table<Portal> {
    fn key(&self) -> &'static str {
        self.key
    }

    fn asked(&self, portal: &Portal, form: &FormData) -> Vec<Asked> {
        self.asked(portal, form, &portal.languages)
    }

    fn form(&self, portal: &Portal) -> FormData {
        self.form(portal, &portal.languages)
    }

    fn apply(&self, portal: &Portal, form: &FormData) -> Result<Portal, FieldErrors> {
        self.apply(portal, form, &portal.languages)
    }

    fn typed(&self, portal: &Portal, form: &FormData) -> Portal {
        self.typed(portal, form, &portal.languages)
    }

    fn shown(&self, portal: &Portal) -> Vec<(&'static str, String)> {
        self.shown(portal, &portal.languages)
    }

    fn changes(&self, before: &Portal, after: &Portal) -> Vec<Changed> {
        self.changes(before, after, &own_first(after))
    }

    fn since(&self, given: &FormData, portal: &Portal) -> Vec<Changed> {
        self.since(given, portal, &own_first(portal))
    }

    fn rearrange(&self, portal: &Portal, form: &mut FormData, button: &str) {
        self.rearrange(portal, form, &portal.languages, button);
    }
}

/// Puts a changed part back into its portal.
type PutBack<T> = Box<dyn Fn(&mut Portal, T) + Send + Sync>;

/// A table about a part of a portal, at its place there: a section of its own.
pub struct Part<T: 'static> {
    table: &'static Table<T>,
    part: T,
    find: fn(&Portal, &T) -> Option<T>,
    put: PutBack<T>,
}

impl<T: Clone> Part<T> {
    /// The section about this part. `find` finds it again in another state of the portal, `put` puts it back.
    pub fn new(
        table: &'static Table<T>,
        part: T,
        find: fn(&Portal, &T) -> Option<T>,
        put: impl Fn(&mut Portal, T) + Send + Sync + 'static,
    ) -> Self {
        Self { table, part, find, put: Box::new(put) }
    }

    /// The part in a state of the portal; one that is not there counts as it was.
    fn of(&self, portal: &Portal) -> T {
        (self.find)(portal, &self.part).unwrap_or_else(|| self.part.clone())
    }
}

impl<T: Clone + Send + Sync> Section for Part<T> {
    fn key(&self) -> &'static str {
        self.table.key
    }

    fn asked(&self, portal: &Portal, form: &FormData) -> Vec<Asked> {
        self.table.asked(&self.of(portal), form, &portal.languages)
    }

    fn form(&self, portal: &Portal) -> FormData {
        self.table.form(&self.of(portal), &portal.languages)
    }

    fn apply(&self, portal: &Portal, form: &FormData) -> Result<Portal, FieldErrors> {
        let part = self.table.apply(&self.of(portal), form, &portal.languages)?;
        let mut changed = portal.clone();
        (self.put)(&mut changed, part);
        Ok(changed)
    }

    fn typed(&self, portal: &Portal, form: &FormData) -> Portal {
        let mut typed = portal.clone();
        (self.put)(&mut typed, self.table.typed(&self.of(portal), form, &portal.languages));
        typed
    }

    fn shown(&self, portal: &Portal) -> Vec<(&'static str, String)> {
        self.table.shown(&self.of(portal), &portal.languages)
    }

    fn changes(&self, before: &Portal, after: &Portal) -> Vec<Changed> {
        self.table.changes(&self.of(before), &self.of(after), &own_first(after))
    }

    fn since(&self, given: &FormData, portal: &Portal) -> Vec<Changed> {
        self.table.since(given, &self.of(portal), &own_first(portal))
    }

    fn rearrange(&self, portal: &Portal, form: &mut FormData, button: &str) {
        self.table.rearrange(&self.of(portal), form, &portal.languages, button);
    }
}

/// The languages of a portal, its own before the others.
fn own_first(portal: &Portal) -> Vec<Language> {
    let others = portal.languages.iter().copied().filter(|language| *language != portal.language);
    std::iter::once(portal.language).filter(|own| portal.languages.contains(own)).chain(others).collect()
}

/// An option that every portal has: its words are the message `setting-{section}-{name}-{option}`.
fn worded(key: &str) -> Choice {
    Choice { key: key.to_owned(), label: Translated::default() }
}

/// Every text will do.
fn any_text(_: &str) -> Result<(), Problem> {
    Ok(())
}

/// Nothing has to hold between settings.
fn no_check<T>(_: &T, _: &mut FieldErrors) {}
