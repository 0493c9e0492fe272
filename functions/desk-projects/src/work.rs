//! Which work orders belong to a project: put in and taken out from the project's page, and chosen from the work order's.

use crate::{frame, show};
use desk::{Around, typed};
use domain::{
    Error, FieldErrors, FormData, Problem, ProjectId, Refusal, Result, WorkOrderId,
    change::Change,
    number::Number,
    principal::StaffMember,
    project::{NamedProject, Project},
    work_order::{Finding, Term, WorkOrder},
};
use std::sync::Arc;
use views::desk::{
    customers::Typed,
    projects::{ChoicePage, OVER, address},
};
use web::{Call, Reply, Site};

/// Puts the work order with a number into a project.
pub async fn put_in(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: ProjectId = call.param("project")?;
    let data = call.form()?.data;
    let done = async {
        let (project, _) = app.store.desk_projects(&who).find(id).await?;
        let found = numbered(&app, &who, &call, data.get("work-order")).await?;
        let Some(work_order) = found else {
            let mut errors = FieldErrors::none();
            errors.add("work-order", Problem::new("error-project-work-order"));
            return Err(Error::Invalid(errors));
        };
        let elsewhere = work_order.project.as_ref().filter(|now| now.id != id);
        if let Some(now) = elsewhere.filter(|_| !data.has(OVER)) {
            let project = format!("{} {}", now.number, now.name);
            let mut errors = FieldErrors::none();
            errors.add(OVER, Problem::new("error-project-elsewhere").with("project", project));
            return Err(Error::Invalid(errors));
        }
        belongs(&app, &who, &call, &work_order, Some(&project)).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(id)).flash("flash-project-work")),
        Err(error) => show::refused(&app, &who, &call, data, error).await,
    }
}

/// Takes a work order out of a project.
pub async fn take_out(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, work_order): (ProjectId, WorkOrderId) = (call.param("project")?, call.param("work_order")?);
    app.store.desk_projects(&who).find(id).await?;
    let record = app.store.desk(&who).record(work_order).await?;
    // Sent twice it is out already.
    if record.work_order.project.as_ref().is_some_and(|now| now.id == id) {
        belongs(&app, &who, &call, &record.work_order, None).await?;
    }
    Ok(Reply::see_other(address(id)).flash("flash-project-work"))
}

/// The projects of a work order's customer to choose from.
pub async fn choices(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let record = app.store.desk(&who).record(call.param("work_order")?).await?;
    let now = record.work_order.project.as_ref().map(|now| now.id.to_string()).unwrap_or_default();
    let mut data = FormData::default();
    data.set("project", now);
    let typed = Typed { data, ..Typed::default() };
    Ok(Reply::page(choice(&app, &who, &call, &record.work_order, &typed).await?))
}

/// Puts a work order into the project that was chosen, or out of the one that it was in.
pub async fn choose(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let record = app.store.desk(&who).record(call.param("work_order")?).await?;
    let (data, work_order) = (call.form()?.data, record.work_order);
    let back = format!("/desk/work-orders/{}", work_order.id);
    let done = async {
        let project = match data.get("project") {
            "" => None,
            id => {
                let id: ProjectId = id.parse().map_err(|_| Error::NotFound)?;
                Some(app.store.desk_projects(&who).find(id).await?.0)
            }
        };
        let now = work_order.project.as_ref().map(|now| now.id);
        if now == project.as_ref().map(|project| project.id) {
            return Ok(());
        }
        belongs(&app, &who, &call, &work_order, project.as_ref()).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(back).flash_about("flash-project-chosen", work_order.number)),
        Err(error) => match typed(
            data,
            &error,
            &[("refusal-project-customer", "project"), ("refusal-project-over", "project")],
        ) {
            Some(typed) => {
                let page = choice(&app, &who, &call, &work_order, &typed).await?;
                Ok(Reply::refused(error, page))
            }
            None => Err(error),
        },
    }
}

/// Writes down to which project a work order belongs. One of another customer's belongs to none of these.
async fn belongs(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    before: &WorkOrder,
    project: Option<&Project>,
) -> Result<()> {
    // What guests ask for in a customer's name is the desk's alone, and guests read no name of a project.
    let theirs =
        |project: &Project| before.is_listed_for_customer() && before.customer == Some(project.customer);
    if project.is_some_and(|project| !theirs(project)) {
        return Err(Error::Conflict(Refusal(Problem::new("refusal-project-customer"))));
    }
    let named: Option<NamedProject> = project.map(Project::named);
    if before.project.as_ref().map(|now| now.id) == named.as_ref().map(|named| named.id) {
        return Ok(());
    }
    if project.is_some_and(|project| !project.stage.is_open()) {
        return Err(Error::Conflict(Refusal(Problem::new("refusal-project-over"))));
    }
    let change = Change::belongs(before, named, who.actor(), call.moment())?;
    app.store.desk(who).commit(change).await.map(drop)
}

/// The work order with a number that somebody typed; none: there is none.
async fn numbered(app: &Site, who: &StaffMember, call: &Call, typed: &str) -> Result<Option<WorkOrder>> {
    let year = call.now().strftime("%Y").to_string().parse().unwrap_or_default();
    let Some(number) = Number::meant(typed, year) else { return Ok(None) };
    let finding = Finding { terms: vec![Term::Number(number)], ..Finding::default() };
    let desk = app.store.desk(who);
    let found = desk.find(&finding, None).await?;
    match found.rows.first() {
        Some(found) => Ok(Some(desk.record(found.row.id).await?.work_order)),
        None => Ok(None),
    }
}

async fn choice(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    work_order: &WorkOrder,
    typed: &Typed,
) -> Result<ChoicePage> {
    let projects = app.store.desk_projects(who);
    let of_customer = async {
        match work_order.customer {
            Some(customer) => projects.of(customer, None).await.map(|page| page.rows),
            None => Ok(Vec::new()),
        }
    };
    let (rows, around) = tokio::try_join!(of_customer, Around::read(app, who, call))?;
    let now = work_order.project.as_ref();
    let listed = rows.iter().any(|row| now.is_some_and(|now| now.id == row.id));
    let open = rows.into_iter().filter(|row| row.stage.is_open() || now.is_some_and(|now| now.id == row.id));
    let mut options: Vec<(String, String)> =
        open.map(|row| (row.id.to_string(), format!("{} {}", row.number, row.name))).collect();
    if let Some(now) = now.filter(|_| !listed) {
        options.push((now.id.to_string(), format!("{} {}", now.number, now.name)));
    }
    let title = work_order.number.to_string();
    let frame = frame(&around, who, call, title, "");
    Ok(ChoicePage::new(frame, work_order, &options, typed))
}
