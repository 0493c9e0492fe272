//! What documents are about: the objects and projects of their customer to choose from, and those that a form chooses.

use crate::DeskDocuments;
use domain::{
    CustomerId, Error, FieldErrors, FormData, Problem, Result,
    object::Object,
    principal::StaffMember,
    project::{NamedProject, Project},
};
use views::parts::Opt;
use web::App as _;

/// The field that chooses an object.
pub const OBJECT: &str = "document-object";
/// The field that chooses a project.
pub const PROJECT: &str = "document-project";

/// The customer's object that a form chooses; none: none, or one that is not theirs, which is an error.
pub async fn object(
    app: &DeskDocuments,
    who: &StaffMember,
    customer: CustomerId,
    form: &FormData,
    errors: &mut FieldErrors,
) -> Result<Option<Object>> {
    let found = match form.get(OBJECT) {
        "" => return Ok(None),
        word => match word.parse() {
            Ok(id) => app.site().store.desk_objects(who).find(customer, id).await,
            Err(_) => Err(Error::NotFound),
        },
    };
    chosen(OBJECT, found, errors)
}

/// The customer's project that a form chooses; none: none, or one that is not theirs, which is an error.
pub async fn project(
    app: &DeskDocuments,
    who: &StaffMember,
    customer: CustomerId,
    form: &FormData,
    errors: &mut FieldErrors,
) -> Result<Option<Project>> {
    let found = match form.get(PROJECT) {
        "" => return Ok(None),
        word => match word.parse() {
            Ok(id) => app.site().store.desk_projects(who).find_of(customer, id).await,
            Err(_) => Err(Error::NotFound),
        },
    };
    chosen(PROJECT, found, errors)
}

fn chosen<T>(field: &str, found: Result<T>, errors: &mut FieldErrors) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => {
            errors.add(field, Problem::new("error-choose"));
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Objects of a customer to choose from.
pub async fn objects(app: &DeskDocuments, who: &StaffMember, customer: CustomerId) -> Result<Vec<Opt>> {
    let rows = app.site().store.desk_objects(who).choices(customer).await?;
    Ok(rows.iter().map(|row| Opt::new(row.id.to_string(), row.name.as_str())).collect())
}

/// Projects of a customer to choose from, with the one that a document is in.
pub async fn projects(
    app: &DeskDocuments,
    who: &StaffMember,
    customer: CustomerId,
    now: Option<&NamedProject>,
) -> Result<Vec<Opt>> {
    let rows = app.site().store.desk_projects(who).choices(customer).await?;
    let mut options: Vec<Opt> =
        rows.iter().map(|row| Opt::new(row.id.to_string(), format!("{} {}", row.number, row.name))).collect();
    if let Some(now) = now.filter(|now| rows.iter().all(|row| row.id != now.id)) {
        options.push(Opt::new(now.id.to_string(), now.to_string()));
    }
    Ok(options)
}
