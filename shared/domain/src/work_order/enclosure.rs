//! Photos and documents that go with a report.

use crate::{
    FieldErrors, FileId, FormData, Problem,
    file::{File, FilePolicy, FileState, SentBy},
    text::Line,
    timeline::{Entry, Happening},
};
use serde::{Deserialize, Serialize};

/// A photo or document of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    /// Which of the work order's files.
    pub file: FileId,
    /// What it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<Line>,
}

impl Enclosure {
    /// How many files one report has, and how large each may be.
    pub const POLICY: FilePolicy = FilePolicy { count: 16, bytes: 15 * 1024 * 1024 };
    /// The field of the files themselves, in a form that carries them.
    pub const FIELD: &'static str = "files";
    /// The field with a line about each file that the form itself carries, in their order.
    pub const CAPTIONS: &'static str = "captions";

    /// The field with what a file shows.
    #[must_use]
    pub fn caption_field(file: FileId) -> String {
        format!("caption-{file}")
    }

    /// The uploads that a form names: staff's own, not refused, of no report before. Anything else is as if it had not
    /// been named.
    #[must_use]
    pub fn named<'a>(form: &FormData, entries: &[Entry], files: &'a [File]) -> Vec<&'a File> {
        let reported = |file: FileId| {
            entries.iter().any(|entry| match &entry.what {
                Happening::Completed { report } => report.encloses(file),
                _ => false,
            })
        };
        let mut named: Vec<&File> = Vec::new();
        for id in form.all("upload") {
            let Some(file) = files.iter().find(|file| file.id.to_string() == id) else { continue };
            let refused = matches!(file.state, FileState::Refused { .. });
            if file.sent_by == SentBy::Staff && !refused && !reported(file.id) && !named.contains(&file) {
                named.push(file);
            }
        }
        named
    }

    /// Reads what is to go with the report, out of the uploads that its form names.
    ///
    /// # Errors
    /// `error-report-files` in the field of the files when there are too many; what [`Line::parse`] says of a caption,
    /// in its field.
    pub(super) fn parse_all(form: &FormData, named: &[&File]) -> Result<Vec<Self>, FieldErrors> {
        let mut errors = FieldErrors::none();
        if !Self::POLICY.fits(0, named.len()) {
            let most = Self::POLICY.count.to_string();
            errors.add(Self::FIELD, Problem::new("error-report-files").with("most", most));
        }
        let mut enclosures = Vec::with_capacity(named.len());
        for file in named {
            let field = Self::caption_field(file.id);
            if let Some(caption) = errors.take(&field, Line::optional(form.get(&field))) {
                enclosures.push(Self { file: file.id, caption });
            }
        }
        if errors.is_empty() { Ok(enclosures) } else { Err(errors) }
    }
}
