//! Files of a request that does not exist yet: places for uploads, and files that came in the form itself.

use crate::{Requests, person::Person};
use domain::{
    Error, FieldErrors, FileId, Problem, Refusal, Result, WorkOrderId,
    file::{File, FileKind, FileState, SentBy},
    form::FieldKind,
    text::Line,
    work_type::WorkType,
};
use serde::Deserialize;
use std::sync::Arc;
use views::request::ATTACHMENTS;
use web::{Call, Reply, SentFile, SignedIn, Visitor};

/// A file that a browser wants to send.
#[derive(Deserialize)]
struct Announcement {
    token: String,
    #[serde(flatten)]
    file: uploads::Announcement,
    #[serde(default)]
    field: Option<String>,
}

/// Gives out the place of one upload of a guest.
pub(crate) async fn announce(app: Arc<Requests>, who: Visitor, call: Call) -> Result<Reply> {
    give_out(&app, &who.into(), &call).await
}

/// Gives out the place of one upload of a user.
pub(crate) async fn announce_own(app: Arc<Requests>, who: SignedIn, call: Call) -> Result<Reply> {
    give_out(&app, &who.into(), &call).await
}

async fn give_out(app: &Requests, who: &Person, call: &Call) -> Result<Reply> {
    let asked: Announcement = call.json()?;
    let (portal, policy) = (&who.portal, who.rules().files);
    let work_order = app.defences.open(portal, &asked.token, call.now()).map_err(|_| Error::Stale)?;
    let field = asked.field.filter(|key| !key.is_empty());
    if !takes_files(who, field.as_deref()) {
        return Err(Error::Forbidden);
    }
    let mut errors = FieldErrors::none();
    let announced = asked.file.check(policy);
    let Some((name, kind)) = errors.take(ATTACHMENTS, announced) else { return Err(errors.into()) };
    let asking = who.store(app);
    app.defences.allow_file(&asking, who, call).await?;
    let described = Described { id: call.new_id(), name, kind, bytes: asked.file.size, field };
    let file = described.file(who, work_order, call);
    asking.announce_file(&file, policy).await?;
    uploads::place(&app.files, &file, call.now()).await
}

/// Whether the portal takes files: for a field of any of its forms, or as attachments.
fn takes_files(who: &Person, field: Option<&str>) -> bool {
    let Some(key) = field else { return who.rules().attachments };
    let mut fields = who.portal.open_work_types(who.asker()).flat_map(|work_type| &work_type.form.fields);
    fields.any(|field| field.kind == FieldKind::File && field.key == key)
}

/// What is known of a file before it has a record to belong to.
struct Described {
    id: FileId,
    name: Line,
    kind: FileKind,
    bytes: u64,
    field: Option<String>,
}

impl Described {
    fn file(self, who: &Person, work_order: WorkOrderId, call: &Call) -> File {
        let Self { id, name, kind, bytes, field } = self;
        File {
            id,
            tenant: who.tenant(),
            of: work_order.into(),
            name,
            kind,
            bytes,
            field,
            state: FileState::Expected,
            sent_by: SentBy::Guest,
            at: call.now(),
        }
    }
}

/// The key of the form's field that a file came in; none: the attachments. Files of any other field are left
/// out.
pub(crate) fn field_of(who: &Person, work_type: &WorkType, sent: &SentFile) -> Option<Option<String>> {
    if sent.field == ATTACHMENTS {
        return who.rules().attachments.then_some(None);
    }
    let mut fields = work_type.form.fields.iter();
    let field = fields.find(|field| field.kind == FieldKind::File && field.name() == sent.field)?;
    Some(Some(field.key.clone()))
}

/// Sends a file that came in the form to where browsers send theirs. Its id follows from what it is: the same
/// file sent twice fills the same place.
///
/// # Errors
/// `Invalid` with what is wrong with the file, for the field that it came in.
pub(crate) async fn store(
    app: &Requests,
    who: &Person,
    call: &Call,
    work_order: WorkOrderId,
    (sent, field): (&SentFile, Option<String>),
    known: &[File],
) -> Result<File> {
    let policy = who.rules().files;
    let (name, kind) = uploads::examine(sent, policy).map_err(|problem| of_field(sent, problem))?;
    let id = place(work_order, sent);
    if let Some(before) = known.iter().find(|file| file.id == id) {
        return Ok(before.clone());
    }
    let described = Described { id, name, kind, bytes: sent.bytes.len() as u64, field };
    let file = described.file(who, work_order, call);
    let asking = who.store(app);
    app.defences.allow_file(&asking, who, call).await?;
    match asking.announce_file(&file, policy).await {
        Err(Error::Conflict(Refusal(problem))) => return Err(of_field(sent, problem)),
        announced => announced?,
    }
    app.files.put(&file, sent.bytes.to_vec()).await?;
    Ok(file)
}

fn place(work_order: WorkOrderId, sent: &SentFile) -> FileId {
    let of = work_order.to_string();
    let parts = [of.as_bytes(), sent.field.as_bytes(), sent.name.as_bytes(), &sent.bytes];
    uploads::id_of(work_order.made_at(), &parts)
}

fn of_field(sent: &SentFile, problem: Problem) -> Error {
    let mut errors = FieldErrors::none();
    errors.add(sent.field.clone(), problem);
    errors.into()
}
