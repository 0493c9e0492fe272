//! Further files of a request: places for uploads, files that came in a form, opening what is clean.

use crate::{
    WorkOrders,
    message::{Enclosed, Message},
    reader::Reader,
};
use domain::{
    Error, FieldErrors, FileId, Problem, Refusal, Result,
    change::Moment,
    file::{File, FileState, SentBy},
    work_order::Action,
};
use std::sync::Arc;
use store::Record;
use uploads::Announcement;
use views::record;
use web::{Call, Holder, Reply, SignedIn};

/// Gives out the place of one upload of a guest.
pub async fn announce(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    give_out(&app, &Reader::by_link(who)?, &call).await
}

/// Gives out the place of one upload of a user.
pub async fn announce_own(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    give_out(&app, &Reader::signed_in(who, &call)?, &call).await
}

async fn give_out(app: &WorkOrders, who: &Reader, call: &Call) -> Result<Reply> {
    let opened = who.record(app);
    let record = opened.record().await?;
    let asked: Announcement = call.json()?;
    let rules = who.rules();
    if !rules.attachments || !who.may_comment() {
        return Err(Error::Forbidden);
    }
    let mut errors = FieldErrors::none();
    let announced = asked.check(rules.files);
    let Some((name, kind)) = errors.take("files", announced) else { return Err(errors.into()) };
    let file = File {
        id: call.new_id(),
        tenant: who.tenant(),
        of: who.id.into(),
        name,
        kind,
        bytes: asked.size,
        field: None,
        state: FileState::Expected,
        sent_by: SentBy::Guest,
        at: call.now(),
    };
    if !rules.files.fits(record::places_taken(&record.entries, &record.files), 1) {
        return Err(Refusal(Problem::new("refusal-too-many-files")).into());
    }
    opened.announce_file(&file, rules.files).await?;
    uploads::place(&app.files, &file, call.now()).await
}

/// Leads a guest to a file of the request, once it was found clean.
pub async fn open(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    lead(&app, &Reader::by_link(who)?, &call).await
}

/// Leads a user to a file of the request, once it was found clean.
pub async fn open_own(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    lead(&app, &Reader::signed_in(who, &call)?, &call).await
}

async fn lead(app: &WorkOrders, who: &Reader, call: &Call) -> Result<Reply> {
    let file = who.record(app).file(call.param("file")?, &who.portal.work).await?;
    file.can_open()?;
    who.downloads(app, call, &file).await?;
    Ok(Reply::see_other(app.files.open(&file, call.now()).await?))
}

/// Sends the files that came in the form to where browsers send theirs, and names all that the message has.
/// Their ids follow from the event: the same form sent twice fills the same places.
pub async fn take(
    app: &WorkOrders,
    who: &Reader,
    record: &Record,
    message: &Message,
    moment: Moment,
) -> Result<Vec<FileId>> {
    let work_order = &record.work_order;
    work_order.allows(Action::Comment)?;
    let mut ids: Vec<FileId> = message.uploaded.iter().map(|file| file.id).collect();
    for (place, Enclosed { name, kind, bytes }) in message.enclosed.iter().enumerate() {
        let file = File {
            id: moment.file(place),
            tenant: work_order.tenant,
            of: work_order.id.into(),
            name: name.clone(),
            kind: *kind,
            bytes: bytes.len() as u64,
            field: None,
            state: FileState::Expected,
            sent_by: SentBy::Guest,
            at: moment.now,
        };
        if !record.files.iter().any(|known| known.id == file.id) {
            who.record(app).announce_file(&file, who.rules().files).await.map_err(full)?;
        }
        app.files.put(&file, bytes.clone()).await?;
        ids.push(file.id);
    }
    Ok(ids)
}

/// That there is no place left is about the field of the files.
fn full(error: Error) -> Error {
    match error {
        Error::Conflict(Refusal(problem)) => {
            let mut errors = FieldErrors::none();
            errors.add("files", Problem { ..problem });
            Error::Invalid(errors)
        }
        other => other,
    }
}
