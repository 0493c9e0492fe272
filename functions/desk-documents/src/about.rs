//! What documents are about: the objects and projects of their customer to choose from, and those that a form chooses.

use crate::DeskDocuments;
use domain::{
    CustomerId, Error, FieldErrors, Problem, Result,
    error::there,
    object::Object,
    principal::StaffMember,
    project::{NamedProject, Project},
};
use std::str::FromStr;
use views::parts::Opt;
use web::App as _;

/// The field that chooses an object.
pub const OBJECT: &str = "document-object";
/// The field that chooses a project.
pub const PROJECT: &str = "document-project";

/// The customer's object that an address or a form names; none: it names none. `NotFound` for one that is not theirs.
pub async fn object(
    app: &DeskDocuments,
    who: &StaffMember,
    customer: CustomerId,
    named: &str,
) -> Result<Option<Object>> {
    let Some(id) = id(named)? else { return Ok(None) };
    app.site().store.desk_objects(who).find(customer, id).await.map(Some)
}

/// The customer's project, in the same way.
pub async fn project(
    app: &DeskDocuments,
    who: &StaffMember,
    customer: CustomerId,
    named: &str,
) -> Result<Option<Project>> {
    let Some(id) = id(named)? else { return Ok(None) };
    app.site().store.desk_projects(who).find_of(customer, id).await.map(Some)
}

fn id<T: FromStr>(named: &str) -> Result<Option<T>> {
    let given = Some(named).filter(|named| !named.is_empty());
    given.map(|named| named.parse().map_err(|_| Error::NotFound)).transpose()
}

/// What a field of a form chooses: what is not there is an error of the field.
pub fn chosen<T>(field: &str, found: Result<Option<T>>, errors: &mut FieldErrors) -> Result<Option<T>> {
    let found = there(found)?;
    if found.is_none() {
        errors.add(field, Problem::new("error-choose"));
    }
    Ok(found.flatten())
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
