//! On whose behalf a call is made. Every store call takes one of these: there is no way to ask for a record
//! without saying for whom.

use crate::{
    CustomerId, LocationId, PortalId, SessionId, StaffId, TenantId, UserId,
    account::{Account as _, Session},
    change_request::{Editing, Part},
    customer::{Customer, CustomerStatus},
    display::Display,
    link::{LinkToken, PublicLink},
    object::Object,
    portal::{Portal, UserRules},
    project::Project,
    staff::{Staff, StaffPermission, StaffRole},
    text::Line,
    timeline::Actor,
    user::{MemberRole, Membership, Permission, Scope, User},
    view::Viewer,
    work_order::{Assignee, Origin, WorkOrder},
};
use jiff::Timestamp;

/// Somebody without an account, at a portal's public form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// The portal's tenant.
    pub tenant: TenantId,
    /// The portal.
    pub portal: PortalId,
}

/// Somebody who holds a good public link: the one record it opens, and nothing more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkHolder {
    /// The link, checked: good at the time of the call, and of the kind that the route serves.
    pub link: PublicLink,
    /// Its secret, for the addresses on the page.
    pub token: LinkToken,
}

/// A signed-in user, acting for one of their customers at one portal. Session, account, membership and customer
/// were read and found good in this call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub user: User,
    /// In which session.
    pub session: SessionId,
    /// For whom.
    pub customer: Customer,
    /// What they are there.
    pub membership: Membership,
    /// At which portal.
    pub portal: PortalId,
    /// What users may do at all there.
    pub rules: UserRules,
    /// What exists for customers at the portal.
    pub display: Display,
    /// Who of the staff sees the portal as they do; none: it is they themselves.
    pub viewer: Option<Viewer>,
}

impl Member {
    /// The member that a user is at a portal for a customer. None when they are nobody there: no membership, one
    /// that is switched off or for other portals, or a customer who is not served any more.
    #[must_use]
    pub fn of(user: User, session: SessionId, customer: Customer, portal: &Portal) -> Option<Self> {
        let served = is_served(&user, &customer);
        let membership = user.membership(customer.id, portal.id).filter(|_| served)?.clone();
        Some(Self {
            user,
            session,
            customer,
            membership,
            portal: portal.id,
            rules: portal.users,
            display: portal.display.clone(),
            viewer: None,
        })
    }

    /// The member that a user would be who is not there now: somebody to be named on a page, or written to.
    #[must_use]
    pub fn away(user: User, customer: Customer, portal: &Portal) -> Option<Self> {
        let none = SessionId::new(Timestamp::UNIX_EPOCH, [0; 16]);
        Self::of(user, none, customer, portal)
    }

    /// Whether a user who is nobody at a portal for a customer is somebody for them at others: their session is good
    /// there.
    #[must_use]
    pub fn is_elsewhere(user: &User, customer: &Customer, portal: &Portal) -> bool {
        let membership = user.memberships.get(&customer.id).filter(|membership| !membership.disabled);
        is_served(user, customer) && membership.is_some_and(|membership| !membership.opens(portal.id))
    }

    /// The same member, as somebody of the staff sees the portal with their eyes.
    #[must_use]
    pub fn seen_by(self, viewer: Viewer) -> Self {
        Self { viewer: Some(viewer), ..self }
    }

    /// Whose customers' user.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.user.tenant
    }

    /// Their id.
    #[must_use]
    pub const fn id(&self) -> UserId {
        self.user.id
    }

    /// For whom they act.
    #[must_use]
    pub const fn customer(&self) -> CustomerId {
        self.customer.id
    }

    /// Their role there.
    #[must_use]
    pub const fn role(&self) -> MemberRole {
        self.membership.role
    }

    /// Whose records they see.
    #[must_use]
    pub const fn scope(&self) -> &Scope {
        &self.membership.scope
    }

    /// Whether they may: the portal allows it, the role holds it, a blocked customer asks for nothing new, and whoever
    /// only sees with their eyes has nothing that is theirs alone. The one place where this is decided, for pages, menus
    /// and gates alike.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        let open = self.customer.takes_new_work().is_ok() || !permission.asks_for_something();
        let own = self.viewer.is_none() || !permission.is_personal();
        open && own
            && self.rules.allow(permission)
            && self.display.allows(permission)
            && self.membership.role.may(permission)
    }

    /// Whether a request or work order is in their scope: one of their customer's that they asked for themselves, that
    /// is at one of their places, or any. The one place where this is decided, for pages, lists and files alike. What
    /// guests ask for in a customer's name is the desk's alone: nobody has shown who they are.
    #[must_use]
    pub fn sees(&self, work_order: &WorkOrder) -> bool {
        let of_customer = (work_order.tenant, work_order.customer) == (self.tenant(), Some(self.customer()));
        of_customer && self.holds(work_order.origin, work_order.location)
    }

    /// Whether their scope holds what was brought in so for their customer, at a place of it.
    #[must_use]
    pub fn holds(&self, origin: Origin, location: Option<LocationId>) -> bool {
        let own = origin.user() == Some(self.id());
        origin.is_of_customer()
            && match self.scope() {
                Scope::Own => own,
                Scope::Locations(places) => own || location.is_some_and(|place| places.contains(&place)),
                Scope::Company => true,
            }
    }

    /// Whether an object is in their scope: any of their customer's, or one that stands at one of their places. Objects are
    /// the company's, whoever wrote them down: who sees what they asked for themselves and no more has none of them, and
    /// the page of one answers as if it did not exist.
    #[must_use]
    pub fn sees_object(&self, object: &Object) -> bool {
        let of_customer = (object.tenant, object.customer) == (self.tenant(), self.customer());
        of_customer && self.sees_objects_at(object.location)
    }

    /// Whether they see what is installed at a place of their customer; none: at its main address.
    #[must_use]
    pub fn sees_objects_at(&self, location: Option<LocationId>) -> bool {
        match self.scope() {
            Scope::Own => false,
            Scope::Locations(places) => location.is_some_and(|place| places.contains(&place)),
            Scope::Company => true,
        }
    }

    /// Whether there are objects that they may see: what of a portal and a role allows it, and a scope that can hold any.
    #[must_use]
    pub fn has_objects(&self) -> bool {
        self.may(Permission::ViewObjects) && *self.scope() != Scope::Own
    }

    /// Whether a project is in their scope: any of their customer's, or one at one of their places. Projects are the company's,
    /// like objects: who sees what they asked for themselves and no more has none of them.
    #[must_use]
    pub fn sees_project(&self, project: &Project) -> bool {
        let of_customer = (project.tenant, project.customer) == (self.tenant(), self.customer());
        of_customer && self.sees_projects_at(project.location)
    }

    /// Whether they see the projects of their customer at a place; none: those that are about no one place.
    #[must_use]
    pub fn sees_projects_at(&self, location: Option<LocationId>) -> bool {
        self.sees_objects_at(location)
    }

    /// Whether there are projects that they may see.
    #[must_use]
    pub fn has_projects(&self) -> bool {
        self.may(Permission::ViewProjects) && *self.scope() != Scope::Own
    }

    /// Whether they may ask for work at a place of their customer; none: at its main address.
    #[must_use]
    pub fn may_ask_at(&self, location: Option<LocationId>) -> bool {
        match self.scope() {
            Scope::Locations(places) => location.is_some_and(|place| places.contains(&place)),
            Scope::Own | Scope::Company => true,
        }
    }

    /// What becomes of an edit of a part of the company's data.
    #[must_use]
    pub fn editing(&self, part: Part) -> Editing {
        if self.may(Permission::ManageCompany) { self.rules.editing(part) } else { Editing::Never }
    }

    /// How a timeline names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.user.actor()
    }

    /// The session that the call came in.
    #[must_use]
    pub fn current(&self) -> Option<&Session> {
        self.user.sessions.get(&self.session)
    }
}

/// Whether it is a customer of the user's tenant that is served at all.
fn is_served(user: &User, customer: &Customer) -> bool {
    customer.tenant == user.tenant && customer.status != CustomerStatus::Inactive
}

/// A signed-in member of staff, whose session was read and found good in this call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    /// Who.
    pub staff: Staff,
    /// In which session.
    pub session: SessionId,
}

impl StaffMember {
    /// Whose staff.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.staff.tenant
    }

    /// Their id.
    #[must_use]
    pub const fn id(&self) -> StaffId {
        self.staff.id
    }

    /// Their name.
    #[must_use]
    pub const fn name(&self) -> &Line {
        &self.staff.name
    }

    /// Their role.
    #[must_use]
    pub const fn role(&self) -> StaffRole {
        self.staff.role
    }

    /// Whether they may.
    #[must_use]
    pub const fn may(&self, permission: StaffPermission) -> bool {
        self.staff.role.may(permission)
    }

    /// How a timeline names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.staff.actor()
    }

    /// As the one who looks after something.
    #[must_use]
    pub fn assignee(&self) -> Assignee {
        Assignee { id: self.staff.id, name: self.staff.name.clone() }
    }
}
