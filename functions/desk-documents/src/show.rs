//! A document with its versions: its page, opening one, adding one.

use crate::{
    DeskDocuments,
    upload::{self, named, of_files},
};
use desk::Around;
use domain::{
    Error, FileId, FormData, Problem, Refusal, Result,
    activity::{About, Activity, Deed, Subject},
    document::{Document, Version},
    principal::StaffMember,
    staff::StaffPermission,
};
use std::sync::Arc;
use views::{
    DeskPlace, Locale,
    desk::{
        customers::Typed,
        documents::{DocumentPage, Shown, address},
    },
    parts::Flash,
};
use web::{App as _, Call, Reply};

/// The page of a document.
pub async fn show(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let document = app.site().store.desk_documents(&who).find(call.param("document")?).await?;
    let once = call.new_id::<FileId>().to_string();
    Ok(Reply::page(page(&app, &who, &call, &document, (&Typed::default(), once)).await?))
}

async fn page(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    document: &Document,
    (typed, once): (&Typed, String),
) -> Result<DocumentPage> {
    let objects = app.site().store.desk_objects(who);
    let (around, (_, places), known) = tokio::try_join!(
        Around::read(app.site(), who, call),
        objects.owner(document.customer),
        upload::waiting(app, who, Some(document.id), &typed.data),
    )?;
    let locale = Locale::of(call.language());
    let note = call.flash().map(|note| Flash::good(locale.t(&note.key)));
    let frame = around.frame(who, call, DeskPlace::Documents, document.title.to_string()).with_flash(note);
    let may_manage = who.may(StaffPermission::ManageCustomers);
    let shown = Shown { document, places: &places, may_manage };
    Ok(DocumentPage::new(frame, shown, typed, (once, &known)))
}

/// Leads to a version of a document, and writes down who took it along.
pub async fn open(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let document = app.site().store.desk_documents(&who).find(call.param("document")?).await?;
    let version = document.numbered(call.param("version")?).ok_or(Error::NotFound)?;
    let address = bucket(&app, &document, version, &call).await?;
    let about =
        About { subject: Subject::Customer(document.customer), name: Some(document.customer_name.clone()) };
    let deed = Deed::Downloaded(document.title.clone());
    let activity = Activity::new(call.moment(), who.actor(), about, deed);
    app.site().store.note_activity(document.tenant, activity).await?;
    Ok(Reply::see_other(address))
}

/// Leads to a photo that a page shows: looking at it there is not taking it along.
pub async fn picture(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let document = app.site().store.desk_documents(&who).find(call.param("document")?).await?;
    let picture = document.current().filter(|version| version.kind.is_picture());
    let address = bucket(&app, &document, picture.ok_or(Error::NotFound)?, &call).await?;
    Ok(Reply::see_other(address))
}

async fn bucket(app: &DeskDocuments, document: &Document, version: &Version, call: &Call) -> Result<String> {
    let file = document.file(version);
    file.can_open()?;
    app.files.open(&file, call.now()).await
}

/// Adds a version. Sent twice it adds it once.
pub async fn renew(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let document = app.site().store.desk_documents(&who).find(call.param("document")?).await?;
    let sent = call.form()?;
    let mut form = sent.data;
    let done = async {
        upload::take(&app, &who, &call, Some(document.id), sent.files, &mut form).await?;
        add(&app, &who, &call, &document, &form).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(document.id)).flash("flash-document-renewed")),
        Err(error) => {
            let once = form.get("once").to_owned();
            let Some(typed) = desk::typed(form, &error, &[]) else { return Err(error) };
            let now = app.site().store.desk_documents(&who).find(document.id).await?;
            Ok(Reply::refused(error, page(&app, &who, &call, &now, (&typed, once)).await?))
        }
    }
}

async fn add(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    document: &Document,
    form: &FormData,
) -> Result<()> {
    let desk = app.site().store.desk_documents(who);
    let Some(file) = named(form).first().copied() else {
        return Err(of_files(Problem::new("error-documents-none")));
    };
    if document.versions.iter().any(|version| version.file == file) {
        return Ok(());
    }
    // The version that the form was made for: of two who renew it, the later one looks first.
    if form.get("version") != document.version.to_string() && !is_checked(document, form) {
        return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
    }
    let Some(waiting) = desk.waiting(document.id, file).await? else {
        return Err(of_files(Problem::new("error-document-file-gone")));
    };
    let after = document.renewed(&waiting, who.name())?;
    desk.renew(document, &after, &waiting, call.moment()).await
}

/// Whether all that happened since the form was given out is that the file of the latest version was looked at.
fn is_checked(document: &Document, form: &FormData) -> bool {
    let seen: Option<u64> = form.get("version").parse().ok();
    seen.is_some_and(|seen| document.version == seen + 1) && document.current() == document.latest()
}
