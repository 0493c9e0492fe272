//! Files of documents: places for uploads, files that came in the form itself, and those that a form names.

use crate::DeskDocuments;
use domain::{
    DocumentId, Error, FieldErrors, FileId, FormData, Problem, Result,
    document::Document,
    file::{File, FileKind},
    principal::StaffMember,
    text::Line,
};
use std::sync::Arc;
use uploads::Announcement;
use web::{App as _, Call, Reply, SentFile};

/// Gives out the place of a file that is to become a document.
pub async fn announce(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    give_out(&app, &who, &call, None).await
}

/// Gives out the place of a file that is to become a version of a document.
pub async fn announce_version(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let document = app.site().store.desk_documents(&who).find(call.param("document")?).await?;
    give_out(&app, &who, &call, Some(document.id)).await
}

async fn give_out(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    document: Option<DocumentId>,
) -> Result<Reply> {
    let asked: Announcement = call.json()?;
    let mut errors = FieldErrors::none();
    let announced = asked.check(Document::POLICY);
    let Some(what) = errors.take(Document::FIELD, announced) else { return Err(errors.into()) };
    let file = staffs(who, call, (document, call.new_id()), what, asked.size);
    app.site().store.desk_documents(who).announce(&file).await?;
    uploads::place(&app.files, &file, call.now()).await
}

/// Sends files that came in a form to where browsers send theirs; from then on the form names them as it names any upload.
///
/// # Errors
/// `Invalid` with what is wrong with them, `Unavailable`.
pub async fn take(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    document: Option<DocumentId>,
    files: Vec<SentFile>,
    form: &mut FormData,
) -> Result<()> {
    let desk = app.site().store.desk_documents(who);
    let mut errors = FieldErrors::none();
    for sent in files.into_iter().filter(|file| file.field == Document::FIELD) {
        let Some(what) = errors.take(Document::FIELD, uploads::examine(&sent, Document::POLICY)) else {
            continue;
        };
        let id = place(call, form.get("once"), &sent);
        let file = staffs(who, call, (document, id), what, sent.bytes.len() as u64);
        if !is_known(app, who, &file).await? {
            desk.announce(&file).await?;
            app.files.put(&file, sent.bytes.to_vec()).await?;
        }
        form.push("upload", file.id.to_string());
    }
    if errors.is_empty() { Ok(()) } else { Err(errors.into()) }
}

/// Whether a file waits already, or is a version: the form was sent before.
async fn is_known(app: &DeskDocuments, who: &StaffMember, file: &File) -> Result<bool> {
    let found = app.site().store.uploads().file(who.tenant(), file.of, file.id).await?;
    Ok(found.is_some())
}

/// The files that a form names, each once.
pub fn named(form: &FormData) -> Vec<FileId> {
    let mut named: Vec<FileId> = form.all("upload").filter_map(|id| id.parse().ok()).collect();
    named.dedup();
    named
}

/// That there is something wrong with the field of the files.
pub fn of_files(problem: Problem) -> Error {
    let mut errors = FieldErrors::none();
    errors.add(Document::FIELD, problem);
    errors.into()
}

/// Those of the named files that wait still, for a form that comes back to be mended.
pub async fn waiting(
    app: &DeskDocuments,
    who: &StaffMember,
    document: Option<DocumentId>,
    form: &FormData,
) -> Result<Vec<File>> {
    let desk = app.site().store.desk_documents(who);
    let mut files = Vec::new();
    for id in named(form).into_iter().take(Document::POLICY.count as usize) {
        files.extend(desk.waiting(document.unwrap_or(Document::id_of(id)), id).await?);
    }
    Ok(files)
}

fn staffs(
    who: &StaffMember,
    call: &Call,
    (document, id): (Option<DocumentId>, FileId),
    what: (Line, FileKind),
    bytes: u64,
) -> File {
    let of = document.unwrap_or(Document::id_of(id)).into();
    uploads::of_staff(who, call, (of, id), what, bytes)
}

/// The id follows from the form and from what the file is: the same form sent twice fills the same places.
fn place(call: &Call, once: &str, sent: &SentFile) -> FileId {
    let form: Option<FileId> = once.parse().ok();
    let at = form.map_or_else(|| call.now(), |form| form.made_at());
    uploads::id_of(at, &[once.as_bytes(), sent.name.as_bytes(), &sent.bytes])
}
