//! What staff may do with the projects of their tenant's customers.

use super::{
    PAGE, ProjectRecord, ProjectRow,
    item::{self, EntryItem, ProjectItem},
    of_customer, one, record,
};
use crate::{
    activity,
    entity::{Consistency, number, text},
    error::changed_meanwhile,
    keys,
    page::{Listing, Order, Page, PageToken},
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use domain::{
    CustomerId, Error, ProjectId, Result,
    activity::{About, Activity, Deed},
    change::Moment,
    customer::Customer,
    principal::StaffMember,
    project::{Project, ProjectEntry, ProjectHappening, ProjectNumber},
};

/// The projects of the customers of a member of staff's tenant.
pub struct DeskProjects<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskProjects<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    /// 20 projects of the tenant that are open, or over, newest first, in one query that costs the same however many there are.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, open: bool, from: Option<&PageToken>) -> Result<Page<ProjectRow>> {
        let tenant = self.member.tenant();
        let name = if open { "projects-open" } else { "projects-over" };
        let listing = Listing::of(name, keys::projects(tenant, open), Order::Falling);
        self.store.page(&listing, from, PAGE, |row| item::row(tenant, row)).await
    }

    /// 20 projects of a customer, newest first.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn of(&self, customer: CustomerId, from: Option<&PageToken>) -> Result<Page<ProjectRow>> {
        of_customer(self.store, (self.member.tenant(), customer), from).await
    }

    /// A project as it was a moment ago, without its timeline: for what is only named.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find_eventually(&self, project: ProjectId) -> Result<Project> {
        let found = one(self.store, (self.member.tenant(), project), Consistency::Eventual).await?;
        found.ok_or(Error::NotFound)
    }

    /// A project of a customer without its timeline, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound` also when it is another customer's; `Unavailable`.
    pub async fn find_of(&self, customer: CustomerId, project: ProjectId) -> Result<Project> {
        let found = one(self.store, (self.member.tenant(), project), Consistency::Strong).await?;
        found.filter(|project| project.customer == customer).ok_or(Error::NotFound)
    }

    /// Projects of a customer to choose from in a form: the newest. Of very many it is not all of them: the others are named
    /// from their own page.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn choices(&self, customer: CustomerId) -> Result<Vec<ProjectRow>> {
        Ok(self.of(customer, None).await?.rows)
    }

    /// A project with its timeline, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, project: ProjectId) -> Result<ProjectRecord> {
        record(self.store, (self.member.tenant(), project), Consistency::Strong).await
    }

    /// The same for a page: as it was a moment ago, unless it was `changed` just now.
    ///
    /// # Errors
    /// As [`DeskProjects::find`].
    pub async fn look(&self, project: ProjectId, changed: bool) -> Result<ProjectRecord> {
        let of = (self.member.tenant(), project);
        if !changed {
            match record(self.store, of, Consistency::Eventual).await {
                // One that was made just now may not be everywhere yet.
                Err(Error::NotFound) => {}
                found => return found,
            }
        }
        record(self.store, of, Consistency::Strong).await
    }

    /// The next number of a year. One that is not used is not given out again.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn next_number(&self, year: i16) -> Result<ProjectNumber> {
        let key = keys::project_counter(self.member.tenant(), year);
        let edit = Edit::of(key).add("count", 1).set(keys::KIND, text("COUNTER"));
        let counter = self.store.edit(edit).await?.unwrap_or_default();
        let count = crate::entity::number_of(&counter, "count");
        Ok(ProjectNumber { year, count: count.ok_or_else(|| Error::internal("a counter without a count"))? })
    }

    /// A new project. One that is there already under its id was sent twice, and is well.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn create(&self, customer: &Customer, project: &Project, moment: Moment) -> Result<()> {
        let mut transaction = Transaction::default();
        transaction.create(self.store.table(), &ProjectItem::of(project, &customer.name))?;
        self.log(&mut transaction, customer, moment, Deed::ProjectAdded(project.name.clone()))?;
        // Refused: it was sent twice.
        self.store.write(transaction).await.map(drop)
    }

    /// Writes a project as it is now, and what happened to it.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, `Unavailable`.
    pub async fn save(
        &self,
        customer: &Customer,
        (before, after): (&Project, &Project),
        what: ProjectHappening,
        moment: Moment,
    ) -> Result<()> {
        let table = self.store.table();
        let deed = match &what {
            ProjectHappening::Moved { .. } => Deed::ProjectMoved(before.name.clone(), after.stage),
            _ => Deed::ProjectChanged(before.name.clone(), before.changes(after)),
        };
        let entry = ProjectEntry { id: moment.event, at: moment.now, by: self.member.actor(), what };
        let mut transaction = Transaction::default();
        let item = ProjectItem::of(after, &customer.name);
        let seen = [(":before", number(before.version))];
        transaction.put(table, crate::entity::Entity::marshal(&item)?, "version = :before", &seen)?;
        transaction.create(table, &EntryItem::of(&entry, (after.tenant, after.id)))?;
        self.log(&mut transaction, customer, moment, deed)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    fn log(
        &self,
        transaction: &mut Transaction,
        customer: &Customer,
        moment: Moment,
        what: Deed,
    ) -> Result<usize> {
        let activity = Activity::new(moment, self.member.actor(), About::of(customer), what);
        activity::log(transaction, self.store.table(), self.member.tenant(), activity)
    }
}
