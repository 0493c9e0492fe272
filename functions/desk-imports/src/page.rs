//! The page of an import: what it asks for next, or how far it is.

use crate::{
    DeskImports,
    file::{self, Beginning},
    problems,
};
use desk::Around;
use domain::{
    Error, FieldErrors, FormData, Problem, Result,
    import::{Import, ImportStage, Mapping},
    principal::StaffMember,
};
use std::sync::Arc;
use views::{
    DeskPlace, Locale,
    desk::imports::{Columns, ImportPage, Shown, Upload, address, endings, kind_word, names},
    parts::Flash,
};
use web::{App as _, Call, Reply};

/// What was typed into the columns, and why it was not carried out.
#[derive(Default)]
pub struct Refused {
    /// What was typed.
    pub data: FormData,
    /// What is wrong with it.
    pub wrong: FieldErrors,
    /// What stands against it as a whole.
    pub problem: Option<Problem>,
}

/// The page of an import. What the bucket adds to its address, when it leads back from an upload, is left out of it.
pub async fn show(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let import = app.site().store.desk_imports(&who).find(call.param("import")?).await?;
    if call.query("etag").is_some() {
        return Ok(Reply::see_other(address(import.id)));
    }
    page(&app, &who, &call, &import, None).await.map(Reply::page)
}

/// The page with what stands against a step, if anything does.
pub async fn page(
    app: &DeskImports,
    who: &StaffMember,
    call: &Call,
    import: &Import,
    refused: Option<Refused>,
) -> Result<ImportPage> {
    let asks = import.stage == ImportStage::Draft
        || import.stage == ImportStage::Checked && (refused.is_some() || call.query("columns").is_some());
    let around = Around::read(app.site(), who, call);
    let (around, shown) = if asks {
        tokio::try_join!(around, asked(app, who, call, import, refused.as_ref()))?
    } else {
        let problems = problems::first(app, import, Locale::of(call.language()));
        let (around, problems) = tokio::try_join!(around, problems)?;
        (around, (Shown::State(problems), None))
    };
    let (shown, unreadable) = shown;
    let locale = Locale::of(call.language());
    let title = kind_word(locale, import.kind);
    let note = call.flash().map(|note| Flash::good(locale.t(&note.key)));
    let frame = around.frame(who, call, DeskPlace::Imports, title).with_flash(note);
    let problem = match (&shown, refused.and_then(|refused| refused.problem)) {
        (Shown::Columns(_), _) => None,
        (_, problem) => unreadable.or(problem),
    };
    let problem = problem.map(|problem| locale.problem(&problem));
    Ok(ImportPage::new(frame, import, shown, problem))
}

/// The file, or its columns; and what is wrong with a file that cannot be read.
async fn asked(
    app: &DeskImports,
    who: &StaffMember,
    call: &Call,
    import: &Import,
    refused: Option<&Refused>,
) -> Result<(Shown, Option<Problem>)> {
    match file::beginning(app, import).await {
        Ok(Some(beginning)) => columns(app, who, call, import, beginning, refused)
            .await
            .map(|columns| (Shown::Columns(columns), None)),
        Ok(None) => upload(app, call, import).await.map(|upload| (Shown::Upload(upload), None)),
        // Another file may be sent in its place.
        Err(Error::Conflict(refusal)) => {
            upload(app, call, import).await.map(|upload| (Shown::Upload(upload), Some(refusal.0)))
        }
        Err(error) => Err(error),
    }
}

async fn upload(app: &DeskImports, call: &Call, import: &Import) -> Result<Upload> {
    let then = format!("{}{}", app.site().public_url, address(import.id));
    let post = app.files.presign_import((import.tenant, import.id), &then, call.now()).await?;
    Ok(Upload { url: post.url, fields: post.fields })
}

async fn columns(
    app: &DeskImports,
    who: &StaffMember,
    call: &Call,
    import: &Import,
    beginning: Beginning,
    refused: Option<&Refused>,
) -> Result<Columns> {
    let locale = Locale::of(call.language());
    let sample = (beginning.headers, beginning.rows);
    if let Some(Refused { data, wrong, problem }) = refused {
        return Ok(Columns::new(locale, import.kind, sample, (data, wrong), problem.as_ref()));
    }
    let known = match &import.mapping {
        Some(mapping) => Some(mapping.clone()),
        None => app.site().store.desk_imports(who).remembered(import.kind).await?,
    };
    let data = Mapping::suggested(import.kind, &sample.0, known.as_ref(), names, endings);
    Ok(Columns::new(locale, import.kind, sample, (&data, &FieldErrors::none()), None))
}
