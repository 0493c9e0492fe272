//! A customer's projects, for one of its users: as far as they are in their scope.

use super::{ProjectRecord, ProjectRow, of_customer, one, record};
use crate::{
    entity::Consistency,
    page::{Page, PageToken},
    store::Store,
};
use domain::{
    Error, ProjectId, Result,
    principal::Member,
    project::Project,
    user::{Permission, Scope},
};

/// So many pages are looked through for one that has something of the member's.
const LOOKED: usize = 10;

/// The projects of a member's own company, as far as they may see them.
pub struct OwnProjects<'a> {
    store: &'a Store,
    member: &'a Member,
}

impl<'a> OwnProjects<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a Member) -> Self {
        Self { store, member }
    }

    /// Projects, newest first, 20 in one query that costs the same however many there are. Those that are out of the member's
    /// scope are left out; where nothing is left of a page, it is the next one that has something.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, from: Option<&PageToken>) -> Result<Page<ProjectRow>> {
        if *self.member.scope() == Scope::Own {
            return Ok(Page::default());
        }
        let mut page = self.page(from).await?;
        for _ in 1..LOOKED {
            let Some(next) = page.next.take_if(|_| page.rows.is_empty()) else { break };
            let further = self.page(Some(&next)).await?;
            page = Page { previous: page.previous, ..further };
        }
        Ok(page)
    }

    async fn page(&self, from: Option<&PageToken>) -> Result<Page<ProjectRow>> {
        let mut page = of_customer(self.store, (self.member.tenant(), self.member.customer()), from).await?;
        page.rows.retain(|row| self.member.sees_projects_at(row.location));
        Ok(page)
    }

    /// A project as it was a moment ago, without its timeline: for what is only named.
    ///
    /// # Errors
    /// `NotFound` when it is none of theirs, `Unavailable`.
    pub async fn find_eventually(&self, project: ProjectId) -> Result<Project> {
        let found = one(self.store, (self.member.tenant(), project), Consistency::Eventual).await?;
        found.filter(|project| self.member.sees_project(project)).ok_or(Error::NotFound)
    }

    /// A project with its timeline, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound` when it is none of theirs, `Unavailable`.
    pub async fn find(&self, project: ProjectId) -> Result<ProjectRecord> {
        self.read(project, Consistency::Strong).await
    }

    /// The same for a page: as it was a moment ago.
    ///
    /// # Errors
    /// As [`OwnProjects::find`].
    pub async fn look(&self, project: ProjectId) -> Result<ProjectRecord> {
        self.read(project, Consistency::Eventual).await
    }

    async fn read(&self, project: ProjectId, consistency: Consistency) -> Result<ProjectRecord> {
        let found = record(self.store, (self.member.tenant(), project), consistency).await?;
        if !self.member.sees_project(&found.0) {
            return Err(Error::NotFound);
        }
        let (project, mut entries) = found;
        // Work at other places may belong to it, and has a number.
        let all = *self.member.scope() == Scope::Company && self.member.may(Permission::ViewWorkOrders);
        entries.retain(|entry| all || !entry.what.is_about_work());
        Ok((project, entries))
    }
}
