//! The report's photos and documents: places for uploads, and files that came in the form itself.

use crate::{DeskWorkOrders, page, steps};
use domain::{
    Error, FieldErrors, FileId, FormData, Problem, Refusal, Result, WorkOrderId,
    file::{File, FileKind, FileRefusal, FileState, SentBy},
    principal::StaffMember,
    text::Line,
    work_order::{Action, Enclosure},
};
use handling::Step;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, sync::Arc};
use web::{App, Call, Reply, SentFile};

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

/// Gives out the place of one upload.
pub async fn announce(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    let desk = app.site().store.desk(&who);
    let work_order = desk.record(id).await?.work_order;
    let asked: Announcement = call.json()?;
    let mut errors = FieldErrors::none();
    let announced = File::announce(&asked.name, &asked.media_type, asked.size, Enclosure::POLICY);
    let Some(what) = errors.take(Enclosure::FIELD, announced) else { return Err(errors.into()) };
    work_order.allows(Action::Complete)?;
    let file = staffs(&who, &call, (id, call.new_id()), what, asked.size);
    desk.announce_file(&file).await?;
    let post = app.files.presign_post(&file, call.now()).await?;
    let fields = post.fields.into_iter().collect();
    Ok(Reply::json(&Place { file: file.id, url: post.url, fields }))
}

/// The work is done, and this is what was done. Files of the form itself get their places first, so that a report that
/// has to be mended has them still.
pub async fn complete(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    let sent = match call.form() {
        Ok(sent) => sent,
        Err(error @ Error::TooLarge) => {
            return page::refused(&app, &who, &call, id, &FormData::default(), error).await;
        }
        Err(error) => return Err(error),
    };
    let mut form = sent.data;
    let files: Vec<SentFile> = sent.files.into_iter().filter(|file| file.field == Enclosure::FIELD).collect();
    match take(&app, &who, &call, id, files, &mut form).await {
        Ok(()) => steps::carry_out_form(&app, &who, &call, form, Step::Complete).await,
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Unavailable(_))) => {
            page::refused(&app, &who, &call, id, &form, error).await
        }
        Err(error) => Err(error),
    }
}

/// Sends the files of the form to where browsers send theirs; from then on the form names them as it names any upload.
async fn take(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    id: WorkOrderId,
    files: Vec<SentFile>,
    form: &mut FormData,
) -> Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    let desk = app.site().store.desk(who);
    let record = desk.record(id).await?;
    // A form that comes a second time is known by what it names, and takes no places any more.
    let open = record.work_order.allows(Action::Complete).is_ok();
    if !Enclosure::POLICY.fits(form.all("upload").count(), files.len()) {
        let most = Enclosure::POLICY.count.to_string();
        return Err(of_files(Problem::new("error-report-files").with("most", most)));
    }
    let typed = form.get(Enclosure::CAPTIONS).to_owned();
    let mut captions = typed.lines();
    let mut errors = FieldErrors::none();
    for sent in files {
        let size = sent.bytes.len() as u64;
        let caption = captions.next().unwrap_or_default();
        let Some(what) = errors.take(Enclosure::FIELD, examine(&sent)) else { continue };
        let file = staffs(who, call, (id, place(id, &sent)), what, size);
        if open && !record.files.iter().any(|known| known.id == file.id) {
            match desk.announce_file(&file).await {
                Err(Error::Conflict(Refusal(problem))) => return Err(of_files(problem)),
                announced => announced?,
            }
            app.files.put(&file, sent.bytes.to_vec()).await?;
        }
        form.push("upload", file.id.to_string());
        form.push(&Enclosure::caption_field(file.id), caption);
    }
    form.set(Enclosure::CAPTIONS, "");
    if errors.is_empty() { Ok(()) } else { Err(errors.into()) }
}

fn staffs(
    who: &StaffMember,
    call: &Call,
    (work_order, id): (WorkOrderId, FileId),
    (name, kind): (Line, FileKind),
    bytes: u64,
) -> File {
    File {
        id,
        tenant: who.tenant(),
        of: work_order.into(),
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
        Ok(kind) => File::announce(&sent.name, kind.media_type(), size, Enclosure::POLICY),
        Err(reason) => {
            File::announce(&sent.name, &sent.media_type, size, Enclosure::POLICY)?;
            Err(match reason {
                FileRefusal::Suspicious | FileRefusal::Infected => named("request-file-suspicious"),
                FileRefusal::Empty => named("error-file-empty"),
                FileRefusal::TooLarge | FileRefusal::NotItsKind => named("request-file-broken"),
            })
        }
    }
}

/// The id follows from what the file is: the same one sent twice fills the same place.
fn place(work_order: WorkOrderId, sent: &SentFile) -> FileId {
    let mut digest = Sha256::new();
    for part in [work_order.to_string().as_bytes(), b"report", sent.name.as_bytes(), &sent.bytes] {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let mut entropy = [0; 16];
    entropy.copy_from_slice(&digest.finalize()[..16]);
    FileId::new(work_order.made_at(), entropy)
}

fn of_files(problem: Problem) -> Error {
    let mut errors = FieldErrors::none();
    errors.add(Enclosure::FIELD, problem);
    errors.into()
}
