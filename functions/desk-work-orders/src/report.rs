//! The report's photos and documents: places for uploads, and files that came in the form itself.

use crate::{DeskWorkOrders, page, steps};
use domain::{
    Error, FieldErrors, FileId, FormData, Problem, Refusal, Result, WorkOrderId,
    principal::StaffMember,
    work_order::{Action, Enclosure},
};
use handling::Step;
use std::sync::Arc;
use uploads::Announcement;
use web::{App, Call, Reply, SentFile};

/// Gives out the place of one upload.
pub async fn announce(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    let desk = app.site().store.desk(&who);
    let work_order = desk.record(id).await?.work_order;
    let asked: Announcement = call.json()?;
    let mut errors = FieldErrors::none();
    let announced = asked.check(Enclosure::POLICY);
    let Some(what) = errors.take(Enclosure::FIELD, announced) else { return Err(errors.into()) };
    work_order.allows(Action::Complete)?;
    let file = uploads::of_staff(&who, &call, (id.into(), call.new_id()), what, asked.size);
    desk.announce_file(&file).await?;
    uploads::place(&app.files, &file, call.now()).await
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
        let Some(what) = errors.take(Enclosure::FIELD, uploads::examine(&sent, Enclosure::POLICY)) else {
            continue;
        };
        let file = uploads::of_staff(who, call, (id.into(), place(id, &sent)), what, size);
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

/// The id follows from what the file is: the same one sent twice fills the same place.
fn place(work_order: WorkOrderId, sent: &SentFile) -> FileId {
    let of = work_order.to_string();
    uploads::id_of(work_order.made_at(), &[of.as_bytes(), b"report", sent.name.as_bytes(), &sent.bytes])
}

fn of_files(problem: Problem) -> Error {
    let mut errors = FieldErrors::none();
    errors.add(Enclosure::FIELD, problem);
    errors.into()
}
