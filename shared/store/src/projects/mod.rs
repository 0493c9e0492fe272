//! Projects of customers: each with its timeline in a partition of its own, listed by its number, for staff among those of the
//! tenant that are open or over, for a customer's users among the customer's.

mod desk;
mod item;
mod own;

pub use desk::DeskProjects;
pub use item::ProjectRow;
pub use own::OwnProjects;

use crate::{
    entity::{Consistency, Entity, text_of},
    keys,
    page::{Index, Listing, Order, Page, PageToken},
    store::Store,
    transaction::Transaction,
};
use domain::{
    CustomerId, Error, ProjectId, Result, TenantId,
    change::Change,
    customer::Customer,
    project::{Project, ProjectEntry, ProjectHappening},
    timeline::Entry,
};
use item::{EntryItem, ProjectItem};

/// Rows of one page: fewer than elsewhere, since a row names its customer.
pub(crate) const PAGE: usize = 20;
/// The newest entries of a timeline that are read.
const ENTRIES: i32 = 40;

/// A project with its timeline, oldest entry first.
pub type ProjectRecord = (Project, Vec<ProjectEntry>);

/// A project with what happened to it, in one query, certainly as it is now.
///
/// # Errors
/// `NotFound`, `Unavailable`.
async fn record(
    store: &Store,
    (tenant, id): (TenantId, ProjectId),
    consistency: Consistency,
) -> Result<ProjectRecord> {
    let pk = keys::project_pk(tenant, id);
    let (mut found, mut entries) = (None, Vec::new());
    for item in store.below(&pk, "", ENTRIES, consistency).await? {
        match text_of(&item, keys::KIND) {
            ProjectItem::KIND => found = Some(ProjectItem::unmarshal(item)?.project(tenant, id)),
            EntryItem::KIND => entries.push(EntryItem::unmarshal(item)?.entry()?),
            _ => {}
        }
    }
    let project = found.ok_or(Error::NotFound)?;
    let (at, by) = project.opened.clone();
    let opened = domain::EventId::new(at, [0; 16]);
    entries.push(ProjectEntry { id: opened, at, by, what: ProjectHappening::Opened });
    entries.reverse();
    Ok((project, entries))
}

/// A project without what happened to it; none: there is none.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn one(
    store: &Store,
    (tenant, id): (TenantId, ProjectId),
    consistency: Consistency,
) -> Result<Option<Project>> {
    let item: Option<ProjectItem> = store.get(keys::project(tenant, id), consistency).await?;
    Ok(item.map(|item| item.project(tenant, id)))
}

/// 20 projects of a customer, newest first, in one query that costs the same however many there are.
async fn of_customer(
    store: &Store,
    (tenant, customer): (TenantId, CustomerId),
    from: Option<&PageToken>,
) -> Result<Page<ProjectRow>> {
    let pk = keys::projects_of(tenant, customer);
    let listing = Listing { index: Index::Customer, ..Listing::of("projects", pk, Order::Falling) };
    store.page(&listing, from, PAGE, |item| item::row(tenant, item)).await
}

/// Writes into the timelines of projects that a work order was put into one, or taken out of one, where a change of it
/// says so.
pub(crate) fn told(transaction: &mut Transaction, table: &str, change: &Change) -> Result<()> {
    let (before, after) = (change.before.as_ref().and_then(|before| before.project.as_ref()), &change.after);
    let now = after.project.as_ref();
    if before.map(|project| project.id) == now.map(|project| project.id) {
        return Ok(());
    }
    let work_order = after.number;
    let out = before.map(|project| (project.id, ProjectHappening::WorkTakenOut { work_order }));
    let into = now.map(|project| (project.id, ProjectHappening::WorkPutIn { work_order }));
    for (project, what) in out.into_iter().chain(into) {
        let Entry { id, at, by, .. } = change.entry.clone();
        let entry = ProjectEntry { id, at, by, what };
        transaction.create(table, &EntryItem::of(&entry, (after.tenant, project)))?;
    }
    Ok(())
}

/// Adds a new project of a customer.
pub(crate) fn put_new(
    transaction: &mut Transaction,
    table: &str,
    customer: &Customer,
    project: &Project,
) -> Result<usize> {
    transaction.create(table, &ProjectItem::of(project, &customer.name))
}
