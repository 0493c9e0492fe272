//! The form of a project: new, or changed.

use crate::frame;
use desk::{Around, customer_meant, typed};
use domain::{
    Error, FieldErrors, FormData, Problem, ProjectId, Refusal, Result,
    customer::{Customer, Location},
    principal::StaffMember,
    project::{Project, ProjectForm, ProjectHappening},
    work_order::Assignee,
};
use std::sync::Arc;
use store::Colleague;
use views::{
    Locale,
    desk::{
        customers::Typed,
        projects::{self, address},
    },
};
use web::{Call, Reply, Site};

/// The project in an address with what its form needs.
struct Place {
    project: Project,
    customer: Customer,
    places: Vec<Location>,
}

impl Place {
    async fn read(app: &Site, who: &StaffMember, call: &Call) -> Result<Self> {
        let (project, _) = app.store.desk_projects(who).find(call.param("project")?).await?;
        let (customer, places) = app.store.desk_objects(who).owner(project.customer).await?;
        Ok(Self { project, customer, places })
    }
}

/// The empty form; a customer's page names it in the address.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let mut data = FormData::default();
    data.set("project-customer", call.query("customer").unwrap_or_default());
    let typed = Typed { data, ..Typed::default() };
    page(&app, &who, &call, (None, call.new_id()), &typed).await
}

/// Adds a project.
pub async fn create(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let id: ProjectId = data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let done = async {
        let customer = customer_meant(&app, &who, data.get("project-customer"));
        let (customer, colleagues) = tokio::try_join!(customer, known(&app, &who, &call))?;
        let form = ProjectForm::parse(&data, &[], &colleagues);
        let (customer, form) = match (customer, form) {
            (Ok(customer), Ok(form)) => (customer, form),
            (customer, form) => {
                let mut errors = form.err().unwrap_or_else(FieldErrors::none);
                errors.take("project-customer", customer);
                return Err(Error::Invalid(errors));
            }
        };
        let projects = app.store.desk_projects(&who);
        match projects.find(id).await {
            // Sent twice, it takes no second number.
            Ok(_) => return Ok(()),
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
        let (year, moment) = (call.now().strftime("%Y").to_string(), call.moment());
        let number = projects.next_number(year.parse().map_err(Error::internal)?).await?;
        let project = Project::new((id, number), &customer, form, who.actor(), moment);
        projects.create(&customer, &project, moment).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(id)).flash("flash-project-added")),
        Err(error) => refused(&app, &who, &call, (None, id), data, error).await,
    }
}

/// The form of a project.
pub async fn edit(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let place = Place::read(&app, &who, &call).await?;
    let typed = Typed { data: place.project.rows().into_iter().collect(), ..Typed::default() };
    let id = place.project.id;
    page(&app, &who, &call, (Some(&place), id), &typed).await
}

/// Changes a project.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let place = Place::read(&app, &who, &call).await?;
    let (data, before) = (call.form()?.data, &place.project);
    let done = async {
        let colleagues = known(&app, &who, &call).await?;
        let form = ProjectForm::parse(&data, &place.places, &colleagues).map_err(Error::Invalid)?;
        if data.get("version") != before.version.to_string() {
            return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
        }
        let after = before.with(form);
        let fields: Vec<String> = before.changes(&after).into_iter().map(|change| change.field).collect();
        if fields.is_empty() {
            return Ok(());
        }
        let what = ProjectHappening::Changed { fields };
        app.store.desk_projects(&who).save(&place.customer, (before, &after), what, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(before.id)).flash("flash-project-saved")),
        Err(error) => refused(&app, &who, &call, (Some(&place), before.id), data, error).await,
    }
}

/// Those who can lead a project.
async fn known(app: &Site, who: &StaffMember, call: &Call) -> Result<Vec<Assignee>> {
    Ok(Colleague::all(&app.store.desk(who).known_colleagues(call.now()).await?))
}

/// The form again, with everything typed still in it.
async fn refused(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    of: (Option<&Place>, ProjectId),
    data: FormData,
    error: Error,
) -> Result<Reply> {
    let Some(typed) = typed(data, &error, &[]) else { return Err(error) };
    let form = form(app, who, call, of, &typed).await?;
    Ok(Reply::refused(error, form))
}

async fn page(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    of: (Option<&Place>, ProjectId),
    typed: &Typed,
) -> Result<Reply> {
    Ok(Reply::page(form(app, who, call, of, typed).await?))
}

async fn form(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    (place, id): (Option<&Place>, ProjectId),
    typed: &Typed,
) -> Result<views::desk::customers::FormPage> {
    let (around, mut leads) = tokio::try_join!(Around::read(app, who, call), known(app, who, call))?;
    let project = place.map(|place| &place.project);
    // Somebody who has left meanwhile stays until another one is chosen.
    if let Some(held) = project.and_then(|project| project.manager.as_ref())
        && !leads.contains(held)
    {
        leads.push(held.clone());
    }
    let version = project.map(|project| project.version).unwrap_or_default();
    let hidden = vec![("once", id.to_string()), ("version", version.to_string())];
    let title = projects::title(Locale::of(call.language()), project);
    let frame = frame(&around, who, call, title, "");
    let of = place.map(|place| (&place.project, place.places.as_slice()));
    Ok(projects::form(frame, of, &leads, hidden, typed))
}
