//! The form of what staff write: who reads it, the words, what goes along.

use super::Record;
use crate::{
    Frame,
    parts::{Control, Field, Opt, Uploaded, Uploader},
};
use domain::{
    file::File,
    text::TEXT_MAX,
    work_order::{Enclosure, Message},
};

/// The form of a message to the guest, or of a note.
#[derive(Debug)]
pub struct WriteForm {
    /// Who reads it.
    pub kind: Field,
    /// What it says.
    pub text: Field,
    /// What goes along.
    pub files: Uploader,
}

impl WriteForm {
    /// The form with what was typed in it; files are announced at `announce`.
    pub(super) fn new(frame: &Frame, record: &Record<'_>, announce: &str) -> Self {
        let (locale, view) = (frame.locale, record.typed.view(frame));
        let work_order = record.shown.work_order;
        let guest = work_order.contact.name.as_str();
        let mail =
            if work_order.mail_failed { "desk-write-comment-no-mail" } else { "desk-write-comment-help" };
        let kinds = vec![
            Opt::new("comment", locale.t("desk-write-comment")).hint(locale.t1(mail, "name", guest)),
            Opt::new("note", locale.t("desk-write-note")).hint(locale.t("desk-write-note-help")),
        ];
        let kind = view.radios(Message::KIND, locale.t("desk-write-kind"), kinds);
        let note = record.typed.form.get(Message::KIND) == "note";
        let mut text = view.field(Message::TEXT, locale.t("desk-write-text"), Control::Long { rows: 4 });
        text.max_length = TEXT_MAX;
        Self {
            kind: kind.value(if note { "note" } else { "comment" }),
            text,
            files: files(frame, record, announce),
        }
    }
}

/// Photos and documents, with those that an earlier try has sent.
fn files(frame: &Frame, record: &Record<'_>, announce: &str) -> Uploader {
    let label = frame.t("record-report-files");
    let mut files = Uploader::new(frame.locale, Message::FIELD, label, announce, Message::POLICY);
    files.photos = true;
    files.error = record.typed.errors.get(Message::FIELD).map(|problem| frame.locale.problem(problem));
    let known = Enclosure::named(&record.typed.form, record.shown.entries, record.shown.files);
    let taken = |file: &File| Uploaded {
        id: file.id.to_string(),
        name: file.name.to_string(),
        bytes: file.bytes,
        caption: None,
    };
    files.uploaded = known.into_iter().filter(|_| record.typed.is_message()).map(taken).collect();
    files
}
