//! A project with everything staff know of it, and the steps of its life.

use crate::frame;
use desk::{Around, typed};
use domain::{
    Error, FieldErrors, FormData, Problem, ProjectId, Refusal, Result,
    document::{DocumentFinding, DocumentTerm},
    principal::StaffMember,
    project::{ProjectEntry, ProjectHappening, ProjectStep},
    staff::StaffPermission,
    text::Text,
    work_order::{Finding, Term},
};
use std::sync::Arc;
use store::PageToken;
use views::desk::{
    customers::Typed,
    projects::{ProjectPage, Shown, address},
};
use web::{Call, Reply, Site};

/// As many of its documents and photos as are shown on its page.
const DOCUMENTS: usize = 8;

/// The page of a project.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    Ok(Reply::page(page(&app, &who, &call, &Typed::default()).await?))
}

/// The page with what was typed and what is wrong with it.
pub(crate) async fn page(app: &Site, who: &StaffMember, call: &Call, typed: &Typed) -> Result<ProjectPage> {
    let id: ProjectId = call.param("project")?;
    let token = call.query("page").and_then(PageToken::parse);
    let (projects, desk, papers) =
        (app.store.desk_projects(who), app.store.desk(who), app.store.desk_documents(who));
    let changed = call.flash().is_some() || *call.method() != "GET";
    let filed = DocumentFinding { terms: vec![DocumentTerm::Project(id)] };
    let finding = Finding { terms: vec![Term::Project(id)], ..Finding::default() };
    let ((project, entries), work, documents, around) = tokio::try_join!(
        projects.look(id, changed),
        desk.find(&finding, token.as_ref()),
        papers.look(&filed, DOCUMENTS, changed),
        Around::read(app, who, call)
    )?;
    let (customer, places) = app.store.desk_objects(who).owner(project.customer).await?;
    let older = work.next.as_ref().map(|next| format!("{}?page={next}", address(id)));
    let rows: Vec<_> = work
        .rows
        .into_iter()
        .filter(|one| !ProjectEntry::tell_it_has_left(&entries, one.row.number))
        .map(|found| {
            let row = found.row;
            let work_type = around.work_type_called(&row.work_type_name, call.language()).to_owned();
            (row.id, row.number.to_string(), work_type, row.stage)
        })
        .collect();
    let shown = Shown {
        project: &project,
        entries: &entries,
        customer: &customer,
        places: &places,
        work: &rows,
        older: older.as_deref(),
        documents: &documents.rows,
        may_manage: who.may(StaffPermission::HandleWorkOrders),
        may_file: who.may(StaffPermission::ManageCustomers),
    };
    let frame = frame(&around, who, call, project.name.to_string(), project.name.as_str());
    Ok(ProjectPage::new(frame, shown, typed))
}

/// Takes a step of its life. A form that is sent twice says that it has moved on.
pub async fn step(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: ProjectId = call.param("project")?;
    let data = call.form()?.data;
    let done = async {
        let step = step_of(&data)?;
        let projects = app.store.desk_projects(&who);
        let (before, _) = projects.find(id).await?;
        if data.get("version") != before.version.to_string() {
            return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
        }
        let reason = reason(step, &data)?;
        let after = before.after(step, reason.clone())?;
        let customer = app.store.desk_customers(&who).find(before.customer).await?;
        let what = ProjectHappening::Moved { step, reason };
        projects.save(&customer, (&before, &after), what, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(id)).flash("flash-project-saved")),
        Err(error) => refused(&app, &who, &call, data, error).await,
    }
}

fn step_of(data: &FormData) -> Result<ProjectStep> {
    let mut errors = FieldErrors::none();
    let step = ProjectStep::parse(data.get("step")).ok_or(Problem::new("error-choose"));
    errors.take("", step).ok_or(Error::Invalid(errors))
}

fn reason(step: ProjectStep, data: &FormData) -> Result<Option<Text>> {
    if !step.needs_reason() {
        return Ok(None);
    }
    let field = format!("project-reason-{}", step.as_str());
    let mut errors = FieldErrors::none();
    let reason = errors.take(&field, Text::parse(data.get(&field)));
    reason.map(Some).ok_or(Error::Invalid(errors))
}

/// The page again, with what was typed and why it was not carried out.
pub(crate) async fn refused(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    data: FormData,
    error: Error,
) -> Result<Reply> {
    let fields = [("refusal-project-customer", "work-order"), ("refusal-project-over", "work-order")];
    let Some(typed) = typed(data, &error, &fields) else { return Err(error) };
    let page = page(app, who, call, &typed).await?;
    Ok(Reply::refused(error, page))
}
