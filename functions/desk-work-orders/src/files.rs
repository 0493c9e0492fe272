//! Files that staff send with a report or a message, and all those of a work order that they open: places for uploads,
//! and files that came in a form itself.

use crate::{DeskWorkOrders, page, steps};
use domain::{
    Error, FieldErrors, FileId, FormData, Problem, Refusal, Result, WorkOrderId,
    activity::{About, Activity, Deed, Subject},
    file::{File, FilePolicy},
    principal::StaffMember,
    text::Line,
    work_order::{Action, Enclosure, Message},
};
use handling::Step;
use std::sync::Arc;
use uploads::Announcement;
use web::{App, Call, Reply, SentFile};

/// A form that takes files along.
struct Taking {
    step: Step,
    /// What the work order has to allow.
    action: Action,
    /// The field of the files themselves.
    field: &'static str,
    policy: FilePolicy,
    too_many: fn() -> Problem,
}

const REPORT: Taking = Taking {
    step: Step::Complete,
    action: Action::Complete,
    field: Enclosure::FIELD,
    policy: Enclosure::POLICY,
    too_many: Enclosure::too_many,
};

const MESSAGE: Taking = Taking {
    step: Step::Write,
    action: Action::Comment,
    field: Message::FIELD,
    policy: Message::POLICY,
    too_many: Message::too_many,
};

/// Gives out the place of one upload. What it is for, the form says that names it.
pub async fn announce(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    let desk = app.site().store.desk(&who);
    let work_order = desk.work_order(id).await?;
    let asked: Announcement = call.json()?;
    let mut errors = FieldErrors::none();
    let announced = asked.check(Message::POLICY);
    let Some(what) = errors.take(Message::FIELD, announced) else { return Err(errors.into()) };
    work_order.allows(Action::Comment)?;
    let file = uploads::of_staff(&who, &call, (id.into(), call.new_id()), what, asked.size);
    desk.announce_file(&file).await?;
    uploads::place(&app.files, &file, call.now()).await
}

/// Leads to a file of the request, once it was found clean, and writes down who took it along.
pub async fn open(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let (store, id) = (&app.site().store, call.param("work_order")?);
    let desk = store.desk(&who);
    let (file, work_order) =
        futures_util::try_join!(desk.file(id, call.param("file")?), desk.work_order(id))?;
    let address = bucket(&app, &file, &call).await?;
    let name = page::customer(&app, &who, &work_order, call.now()).await?;
    let customer =
        |id| About { subject: Subject::Customer(id), name: name.as_deref().and_then(Line::fitting) };
    let about = work_order.customer.map_or_else(About::company, customer);
    let activity = Activity::new(call.moment(), who.actor(), about, Deed::Downloaded(file.name));
    store.note_activity(who.tenant(), activity).await?;
    Ok(Reply::see_other(address))
}

/// Leads to a picture that the page shows: looking at it there is not taking it along.
pub async fn picture(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.site().store.desk(&who);
    let file = desk.file(call.param("work_order")?, call.param("file")?).await?;
    if !file.kind.is_picture() {
        return Err(Error::NotFound);
    }
    Ok(Reply::see_other(bucket(&app, &file, &call).await?))
}

async fn bucket(app: &DeskWorkOrders, file: &File, call: &Call) -> Result<String> {
    file.can_open()?;
    app.files.open(file, call.now()).await
}

/// The work is done, and this is what was done.
pub async fn complete(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, &call, &REPORT).await
}

/// Staff write to the guest, or to each other.
pub async fn comment(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, &call, &MESSAGE).await
}

/// Carries out a step whose form takes files along. Files of the form itself get their places first, so that a form that
/// has to be mended has them still.
async fn carry_out(app: &DeskWorkOrders, who: &StaffMember, call: &Call, taking: &Taking) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    let sent = match call.form() {
        Ok(sent) => sent,
        Err(error @ Error::TooLarge) => {
            return page::refused(app, who, call, id, &FormData::default(), error).await;
        }
        Err(error) => return Err(error),
    };
    let mut form = sent.data;
    let files: Vec<SentFile> = sent.files.into_iter().filter(|file| file.field == taking.field).collect();
    match take(app, who, call, (id, taking), files, &mut form).await {
        Ok(()) => steps::carry_out_form(app, who, call, form, taking.step).await,
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Unavailable(_))) => {
            page::refused(app, who, call, id, &form, error).await
        }
        Err(error) => Err(error),
    }
}

/// Sends the files of the form to where browsers send theirs; from then on the form names them as it names any upload.
async fn take(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    (id, taking): (WorkOrderId, &Taking),
    files: Vec<SentFile>,
    form: &mut FormData,
) -> Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    let of_files = |problem| {
        let mut errors = FieldErrors::none();
        errors.add(taking.field, problem);
        Error::Invalid(errors)
    };
    let desk = app.site().store.desk(who);
    let record = desk.record(id).await?;
    // A form that comes a second time is known by what it names, and takes no places any more.
    let open = record.work_order.allows(taking.action).is_ok();
    if !taking.policy.fits(form.all("upload").count(), files.len()) {
        return Err(of_files((taking.too_many)()));
    }
    let once = form.get("once").to_owned();
    let captioned = form.has(Enclosure::CAPTIONS);
    let typed = form.get(Enclosure::CAPTIONS).to_owned();
    let mut captions = typed.lines();
    let mut errors = FieldErrors::none();
    for sent in files {
        let size = sent.bytes.len() as u64;
        let caption = captions.next().unwrap_or_default();
        let Some(what) = errors.take(taking.field, uploads::examine(&sent, taking.policy)) else {
            continue;
        };
        let file = uploads::of_staff(who, call, (id.into(), place(id, taking, &once, &sent)), what, size);
        if open && !record.files.iter().any(|known| known.id == file.id) {
            match desk.announce_file(&file).await {
                Err(Error::Conflict(Refusal(problem))) => return Err(of_files(problem)),
                announced => announced?,
            }
            app.files.put(&file, sent.bytes.to_vec()).await?;
        }
        form.push("upload", file.id.to_string());
        if captioned {
            form.push(&Enclosure::caption_field(file.id), caption);
        }
    }
    if captioned {
        form.set(Enclosure::CAPTIONS, "");
    }
    if errors.is_empty() { Ok(()) } else { Err(errors.into()) }
}

/// The id follows from what the file is: the same one sent twice fills the same place. A report has each file once;
/// another message may bring the same file again.
fn place(work_order: WorkOrderId, taking: &Taking, once: &str, sent: &SentFile) -> FileId {
    let of = work_order.to_string();
    let once = if taking.action == Action::Comment { once } else { "" };
    let parts = [of.as_bytes(), taking.field.as_bytes(), once.as_bytes(), sent.name.as_bytes(), &sent.bytes];
    uploads::id_of(work_order.made_at(), &parts)
}
