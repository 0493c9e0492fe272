//! What is known of a document, changed; and a document taken away.

use crate::{DeskDocuments, about};
use desk::Around;
use domain::{
    Error, FieldErrors, FormData, Problem, Refusal, Result,
    customer::Location,
    document::Document,
    principal::StaffMember,
    project::{NamedProject, Project},
};
use std::sync::Arc;
use views::{
    DeskPlace, Locale,
    desk::{
        customers::Typed,
        documents::{EditPage, address, list_of},
    },
};
use web::{App as _, Call, Reply};

/// The form of a document.
pub async fn edit(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let (document, places) = found(&app, &who, &call).await?;
    let typed = Typed { data: EditPage::filled(&document), ..Typed::default() };
    Ok(Reply::page(page(&app, &who, &call, (&document, &places), &typed).await?))
}

/// Changes a document. Of two who save, the later one is told so.
pub async fn save(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let (document, places) = found(&app, &who, &call).await?;
    let data = call.form()?.data;
    let done = async {
        let mut errors = FieldErrors::none();
        let project = project(&app, &who, (&document, &data), &mut errors).await?;
        let after = document.parse(&data, (&places, project), &mut errors).filter(|_| errors.is_empty());
        let after = after.ok_or(Error::Invalid(errors))?;
        seen(&document, data.get("version"))?;
        app.site().store.desk_documents(&who).save(&document, &after, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(document.id)).flash("flash-document-saved")),
        Err(error) => {
            let Some(typed) = desk::typed(data, &error, &[]) else { return Err(error) };
            let (now, places) = found(&app, &who, &call).await?;
            Ok(Reply::refused(error, page(&app, &who, &call, (&now, &places), &typed).await?))
        }
    }
}

/// Takes a document away, and then its files: one that somebody changes meanwhile keeps them. Files that a failure leaves
/// behind are nobody's to open.
pub async fn remove(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.site().store.desk_documents(&who);
    let document = desk.find(call.param("document")?).await?;
    seen(&document, call.form()?.data.get("version"))?;
    desk.remove(&document, call.moment()).await?;
    for version in &document.versions {
        if let Err(error) = app.files.take_away(&document.file(version)).await {
            tracing::warn!(%error, "a file of a document that is gone was left behind");
        }
    }
    Ok(Reply::see_other(list_of(document.customer)).flash("flash-document-removed"))
}

/// Whether a form was made for the document as it is.
fn seen(document: &Document, version: &str) -> Result<()> {
    if version == document.version.to_string() {
        Ok(())
    } else {
        Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))))
    }
}

async fn found(app: &DeskDocuments, who: &StaffMember, call: &Call) -> Result<(Document, Vec<Location>)> {
    let store = &app.site().store;
    let document = store.desk_documents(who).find(call.param("document")?).await?;
    let (_, places) = store.desk_objects(who).owner(document.customer).await?;
    Ok((document, places))
}

/// The project that a form chooses: the one that it is in stays as it is named, another one is of the same customer.
async fn project(
    app: &DeskDocuments,
    who: &StaffMember,
    (document, form): (&Document, &FormData),
    errors: &mut FieldErrors,
) -> Result<Option<NamedProject>> {
    let now = document.project.as_ref();
    if let Some(now) = now.filter(|now| now.id.to_string() == form.get(about::PROJECT)) {
        return Ok(Some(now.clone()));
    }
    let found = about::project(app, who, document.customer, form.get(about::PROJECT)).await;
    let chosen = about::chosen(about::PROJECT, found, errors)?;
    Ok(chosen.as_ref().map(Project::named))
}

async fn page(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    (document, places): (&Document, &[Location]),
    typed: &Typed,
) -> Result<EditPage> {
    let around = Around::read(app.site(), who, call);
    let projects = about::projects(app, who, document.customer, document.project.as_ref());
    let (around, projects) = tokio::try_join!(around, projects)?;
    let title = Locale::of(call.language()).t("document-change").into_owned();
    let frame = around.frame(who, call, DeskPlace::Documents, title);
    Ok(EditPage::new(frame, document, (places, &projects), typed))
}
