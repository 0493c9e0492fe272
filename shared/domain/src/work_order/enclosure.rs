//! Photos and documents that go with a report.

use crate::{
    FieldErrors, FileId, FormData, Problem,
    file::{File, FilePolicy, FileState, SentBy},
    text::Line,
    timeline::Entry,
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

    /// That there are more files than one report has.
    #[must_use]
    pub fn too_many() -> Problem {
        Problem::new("error-report-files").with("most", Self::POLICY.count.to_string())
    }

    /// The uploads that a form of staff names, of a report or a message: staff's own, not refused, brought by nothing
    /// before. Anything else is as if it had not been named; so what went with an internal note is never told to customers.
    #[must_use]
    pub fn named<'a>(form: &FormData, entries: &[Entry], files: &'a [File]) -> Vec<&'a File> {
        let brought = |file: FileId| entries.iter().any(|entry| entry.what.brought(file));
        let mut named: Vec<&File> = Vec::new();
        for id in form.all("upload") {
            let Some(file) = files.iter().find(|file| file.id.to_string() == id) else { continue };
            let refused = matches!(file.state, FileState::Refused { .. });
            if file.sent_by == SentBy::Staff && !refused && !brought(file.id) && !named.contains(&file) {
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
            errors.add(Self::FIELD, Self::too_many());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{TenantId, WorkOrderId, file::FileKind};
    use jiff::Timestamp;

    fn file(n: u16, sent_by: SentBy) -> File {
        let mut entropy = [0; 16];
        entropy[14..].copy_from_slice(&n.to_be_bytes());
        File {
            id: FileId::new(Timestamp::UNIX_EPOCH, entropy),
            tenant: TenantId::new(Timestamp::UNIX_EPOCH, [1; 16]),
            of: WorkOrderId::new(Timestamp::UNIX_EPOCH, [2; 16]).into(),
            name: Line::parse("photo.jpg").expect("a name"),
            kind: FileKind::Jpeg,
            bytes: 1,
            field: None,
            state: FileState::Expected,
            sent_by,
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn read(form: &FormData, files: &[File]) -> Result<Vec<Enclosure>, FieldErrors> {
        Enclosure::parse_all(form, &Enclosure::named(form, &[], files))
    }

    #[test]
    fn hundreds_of_photos_are_refused_in_words() {
        let files: Vec<File> = (0..300).map(|n| file(n, SentBy::Staff)).collect();
        let form = files.iter().map(|file| ("upload", file.id.to_string())).collect();
        let errors = read(&form, &files).expect_err("too many");
        assert_eq!(errors.get(Enclosure::FIELD).map(|problem| problem.key), Some("error-report-files"));
    }

    #[test]
    fn only_staffs_own_files_are_taken_each_once() {
        let files = [file(1, SentBy::Staff), file(2, SentBy::Guest)];
        let named = [&files[0], &files[1], &files[0], &file(3, SentBy::Staff)];
        let form = named.iter().map(|file| ("upload", file.id.to_string())).collect();
        let taken = read(&form, &files).expect("one of them");
        assert_eq!(taken.iter().map(|one| one.file).collect::<Vec<_>>(), [files[0].id]);
    }

    #[test]
    fn a_caption_is_one_line_of_plain_text() {
        let files = [file(1, SentBy::Staff)];
        let field = Enclosure::caption_field(files[0].id);
        for hostile in ["x".repeat(201), "a\nb".to_owned(), "a\u{0}b".to_owned()] {
            let form = [("upload".to_owned(), files[0].id.to_string()), (field.clone(), hostile)];
            let errors = read(&form.into_iter().collect(), &files).expect_err("no line");
            assert!(errors.get(&field).is_some());
        }
        let markup = [("upload".to_owned(), files[0].id.to_string()), (field, "<b>".to_owned())];
        let taken = read(&markup.into_iter().collect(), &files).expect("a line");
        assert_eq!(taken[0].caption.as_ref().map(Line::as_str), Some("<b>"));
    }
}
