//! What staff write about a work order: to the customer, or to each other.

use super::Enclosure;
use crate::{
    FieldErrors, FileId, FormData, Problem,
    file::{File, FilePolicy},
    text::Text,
    timeline::Entry,
};

/// A message with the files that go along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What it says.
    pub text: Text,
    /// Which of the work order's files go along.
    pub files: Vec<FileId>,
}

impl Message {
    /// How many files one message takes along, and how large each may be.
    pub const POLICY: FilePolicy = FilePolicy { count: 10, bytes: 15 * 1024 * 1024 };
    /// The field of the text.
    pub const TEXT: &'static str = "text";
    /// The field of the files themselves, in a form that carries them.
    pub const FIELD: &'static str = "message-files";
    /// The field that says who reads it.
    pub const KIND: &'static str = "kind";

    /// Reads the form that sends it, with what the work order knows of uploads.
    ///
    /// # Errors
    /// In the field of the text what [`Text::parse`] says of it; in that of the files `error-documents-many`.
    pub fn parse(form: &FormData, entries: &[Entry], files: &[File]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let text = errors.take(Self::TEXT, Text::parse(form.get(Self::TEXT)));
        let files: Vec<FileId> = Enclosure::named(form, entries, files).iter().map(|file| file.id).collect();
        if !Self::POLICY.fits(0, files.len()) {
            errors.add(Self::FIELD, Self::too_many());
        }
        match text {
            Some(text) if errors.is_empty() => Ok(Self { text, files }),
            _ => Err(errors),
        }
    }

    /// That there are more files than one message takes along.
    #[must_use]
    pub fn too_many() -> Problem {
        Problem::new("error-documents-many").with("most", Self::POLICY.count.to_string())
    }
}

impl From<Text> for Message {
    /// A message of words alone.
    fn from(text: Text) -> Self {
        Self { text, files: Vec::new() }
    }
}
