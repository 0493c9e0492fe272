//! Files of documents: places for uploads, files that came in the form itself, and those that a form names.

use crate::DeskDocuments;
use domain::{
    DocumentId, Error, FieldErrors, FileId, FormData, Problem, Result,
    document::Document,
    file::{File, FileKind, FileRefusal, FileState, SentBy},
    principal::StaffMember,
    text::Line,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, sync::Arc};
use web::{App as _, Call, Reply, SentFile};

/// A file that a browser wants to send.
#[derive(Deserialize)]
struct Announcement {
    name: String,
    #[serde(rename = "type")]
    media_type: String,
    size: u64,
}

/// Its place: the id that the form names it by, and where its bytes go, after these fields.
#[derive(Serialize)]
struct Place {
    file: FileId,
    url: String,
    fields: BTreeMap<String, String>,
}

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
    let announced = File::announce(&asked.name, &asked.media_type, asked.size, Document::POLICY);
    let Some(what) = errors.take(Document::FIELD, announced) else { return Err(errors.into()) };
    let file = staffs(who, call, (document, call.new_id()), what, asked.size);
    app.site().store.desk_documents(who).announce(&file).await?;
    let post = app.files.presign_post(&file, call.now()).await?;
    let fields = post.fields.into_iter().collect();
    Ok(Reply::json(&Place { file: file.id, url: post.url, fields }))
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
        let Some(what) = errors.take(Document::FIELD, examine(&sent)) else { continue };
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
    (name, kind): (Line, FileKind),
    bytes: u64,
) -> File {
    File {
        id,
        tenant: who.tenant(),
        of: document.unwrap_or(Document::id_of(id)).into(),
        name,
        kind,
        bytes,
        field: None,
        state: FileState::Expected,
        sent_by: SentBy::Staff,
        at: call.now(),
    }
}

/// What the file really is counts here already, so that its sender hears of it at once.
fn examine(sent: &SentFile) -> Result<(Line, FileKind), Problem> {
    let size = sent.bytes.len() as u64;
    let named = |key| Problem::new(key).with("name", sent.name.clone());
    match files::sniff(&sent.bytes) {
        Ok(kind) => File::announce(&sent.name, kind.media_type(), size, Document::POLICY),
        Err(reason) => {
            File::announce(&sent.name, &sent.media_type, size, Document::POLICY)?;
            Err(match reason {
                FileRefusal::Suspicious | FileRefusal::Infected => named("request-file-suspicious"),
                FileRefusal::Empty => named("error-file-empty"),
                FileRefusal::TooLarge | FileRefusal::NotItsKind => named("request-file-broken"),
            })
        }
    }
}

/// The id follows from the form and from what the file is: the same form sent twice fills the same places.
fn place(call: &Call, once: &str, sent: &SentFile) -> FileId {
    let mut digest = Sha256::new();
    for part in [once.as_bytes(), sent.name.as_bytes(), &sent.bytes] {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let mut entropy = [0; 16];
    entropy.copy_from_slice(&digest.finalize()[..16]);
    let form: Option<FileId> = once.parse().ok();
    FileId::new(form.map_or_else(|| call.now(), |form| form.made_at()), entropy)
}
