//! Reading what a guest adds to a request: a text, files uploaded beforehand, files in the form itself.

use domain::{
    FieldErrors, Problem,
    asking::FormRules,
    file::{File, FileKind, FileState, SentBy},
    text::{Line, Text},
};
use store::Record;
use views::record;
use web::SentForm;

/// What a guest adds.
pub struct Message {
    /// What they wrote.
    pub text: Option<Text>,
    /// Files whose places were given out before.
    pub uploaded: Vec<File>,
    /// Files that came in the form itself.
    pub enclosed: Vec<Enclosed>,
}

/// A file that came in the form itself.
pub struct Enclosed {
    /// Its name.
    pub name: Line,
    /// What it says it is.
    pub kind: FileKind,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Message {
    /// # Errors
    /// The fields to mend: `text`, `files`.
    pub fn parse(sent: SentForm, record: &Record, rules: FormRules<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let text = errors.take("text", Text::optional(sent.data.get("text"))).flatten();
        let uploaded = uploaded(&sent, record);
        let mut enclosed = Vec::new();
        for file in sent.files.into_iter().filter(|_| rules.attachments) {
            let size = file.bytes.len() as u64;
            let announced = File::announce(&file.name, &file.media_type, size, rules.files);
            if let Some((name, kind)) = errors.take("files", announced) {
                enclosed.push(Enclosed { name, kind, bytes: file.bytes.to_vec() });
            }
        }
        let kept = record::places_taken(&record.entries, &record.files);
        if !rules.files.fits(kept, uploaded.len() + enclosed.len()) {
            errors.add("files", Problem::new("refusal-too-many-files"));
        }
        if errors.is_empty() && text.is_none() && uploaded.is_empty() && enclosed.is_empty() {
            errors.add("text", Problem::new("status-comment-empty"));
        }
        if errors.is_empty() { Ok(Self { text, uploaded, enclosed }) } else { Err(errors) }
    }
}

/// What a form says, so that the same form is known again.
pub fn said(sent: &SentForm) -> String {
    let files = sent.files.iter().map(|file| format!("{} {}", file.name, file.bytes.len()));
    let texts = ["text", "upload"].into_iter().flat_map(|name| sent.data.all(name)).map(str::to_owned);
    texts.chain(files).collect::<Vec<_>>().join("\n")
}

/// The uploads that the form names: the guest's own, of this record, not refused, not sent along before.
/// Anything else is as if it had not been named.
pub fn uploaded(sent: &SentForm, record: &Record) -> Vec<File> {
    let mut files: Vec<File> = Vec::new();
    for id in sent.data.all("upload") {
        let Some(file) = record.files.iter().find(|file| file.id.to_string() == id) else { continue };
        let refused = matches!(file.state, FileState::Refused { .. });
        let sent_before = record.entries.iter().any(|entry| entry.what.brought(file.id));
        if file.sent_by == SentBy::Guest && !refused && !sent_before && !files.contains(file) {
            files.push(file.clone());
        }
    }
    files
}
