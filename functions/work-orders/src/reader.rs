//! Who reads a request: the holder of its public link, or a user of the customer. Everything after the gate is the same for
//! both.

use crate::WorkOrders;
use domain::{
    Error, Result, TenantId, WorkOrderId,
    asking::{Asker, FormRules},
    file::File,
    link::LinkKind,
    portal::Portal,
    principal::{LinkHolder, Member},
    timeline::Actor,
    user::{Permission, Scope},
    work_order::WorkOrder,
};
use std::sync::Arc;
use store::OpenRecord;
use views::{member::request_address, status};
use web::{App, Call, Holder, SignedIn, reading};

/// Somebody who has opened a request.
pub struct Reader {
    /// The portal that it came through, or that they are signed in at.
    pub portal: Arc<Portal>,
    /// Which request.
    pub id: WorkOrderId,
    who: Who,
}

enum Who {
    Link(LinkHolder),
    User(Box<Member>),
}

impl Reader {
    /// The holder of its link.
    ///
    /// # Errors
    /// `NotFound` when the link belongs to no portal or names no request.
    pub fn by_link(holder: Holder) -> Result<Self> {
        let portal = holder.portal.ok_or(Error::NotFound)?;
        let id = holder.holder.link.work_order().ok_or(Error::NotFound)?;
        Ok(Self { portal, id, who: Who::Link(holder.holder) })
    }

    /// A user, of the request that the address names.
    ///
    /// # Errors
    /// `NotFound` for what is no id.
    pub fn signed_in(user: SignedIn, call: &Call) -> Result<Self> {
        Ok(Self { portal: user.portal, id: call.param("work_order")?, who: Who::User(Box::new(user.member)) })
    }

    /// The request, as far as they may see and change it.
    pub fn record<'a>(&'a self, app: &'a WorkOrders) -> OpenRecord<'a> {
        let store = &app.site().store;
        match &self.who {
            Who::Link(holder) => store.linked(holder),
            Who::User(member) => store.own_record(member, self.id),
        }
    }

    /// The portal that the request came through: its people hear of what happens to it, wherever it is written.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn origin(&self, app: &WorkOrders, call: &Call, work_order: &WorkOrder) -> Result<Arc<Portal>> {
        if work_order.portal == self.portal.id {
            return Ok(Arc::clone(&self.portal));
        }
        app.site().store.portals().by_id(work_order.tenant, work_order.portal, call.now()).await
    }

    /// What counts about the visit of a request: the clock and the people of the portal that it came through, and what the
    /// portal at which they read shows and lets them do.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn visited(
        &self,
        app: &WorkOrders,
        call: &Call,
        work_order: &WorkOrder,
    ) -> Result<Arc<Portal>> {
        let origin = self.origin(app, call, work_order).await?;
        if origin.id == self.portal.id {
            return Ok(origin);
        }
        let (visits, work) = (self.portal.visits, self.portal.work.clone());
        Ok(Arc::new(Portal { visits, work, ..Portal::clone(&origin) }))
    }

    /// Whose company's portal it is.
    pub fn tenant(&self) -> TenantId {
        self.portal.tenant
    }

    /// The user who is signed in.
    pub const fn member(&self) -> Option<&Member> {
        match &self.who {
            Who::Link(_) => None,
            Who::User(member) => Some(member),
        }
    }

    /// Whether the project of a request is theirs to know of. Work in their scope may belong to one that is not.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn knows_project(&self, app: &WorkOrders, work_order: &WorkOrder) -> Result<bool> {
        let (Some(member), Some(project)) = (self.member(), &work_order.project) else { return Ok(false) };
        if !member.has_projects() || self.knows_all_projects() {
            return Ok(member.has_projects());
        }
        match app.site().store.own_projects(member).find(project.id).await {
            Ok(_) => Ok(true),
            Err(Error::NotFound) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether every project of the customer is theirs to know of.
    pub fn knows_all_projects(&self) -> bool {
        self.member().is_some_and(|member| member.has_projects() && *member.scope() == Scope::Company)
    }

    /// Leaves in the log that a user has viewed it. A link counts its uses itself.
    pub async fn viewed(&self, app: &WorkOrders, call: &Call, work_order: &WorkOrder) {
        if let Some(member) = self.member() {
            reading::viewed(app.site(), call, member, self.id, &work_order.number).await;
        }
    }

    /// Leaves in the log that a user takes a file along.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn downloads(&self, app: &WorkOrders, call: &Call, file: &File) -> Result<()> {
        match self.member() {
            Some(member) => reading::downloaded(app.site(), call, member, &file.name).await,
            None => Ok(()),
        }
    }

    /// Where its page is.
    pub fn address(&self) -> String {
        match &self.who {
            Who::Link(holder) if self.is_about_visit() => status::visit_address(&holder.token),
            Who::Link(holder) => status::address(&holder.token),
            Who::User(_) => request_address(self.portal.slug.as_str(), self.id),
        }
    }

    /// Whether they hold the link to the visit alone.
    pub fn is_about_visit(&self) -> bool {
        matches!(&self.who, Who::Link(holder) if holder.link.kind == LinkKind::Visit)
    }

    /// What may be sent to it.
    pub fn rules(&self) -> FormRules<'_> {
        self.portal.form_rules(if self.member().is_some() { Asker::User } else { Asker::Guest })
    }

    /// Whether they may write to the company.
    pub fn may_write(&self) -> bool {
        self.member().is_none_or(|member| member.may(Permission::RequestWork))
    }

    /// Whether they may send messages and files.
    pub fn may_comment(&self) -> bool {
        self.may_write() && self.portal.work.comments
    }

    /// How a timeline names them.
    pub fn actor(&self, work_order: &WorkOrder) -> Actor {
        self.member().map_or_else(|| work_order.asker(), Member::actor)
    }
}
