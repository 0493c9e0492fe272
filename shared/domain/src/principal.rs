//! On whose behalf a call is made. Every store call takes one of these: there is no way to ask for a record
//! without saying for whom.

use crate::{
    PortalId, SessionId, StaffId, TenantId,
    link::{LinkToken, PublicLink},
    staff::{Staff, StaffPermission, StaffRole},
    text::Line,
    timeline::Actor,
    work_order::Assignee,
};

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
        Actor::Staff { staff: self.staff.id, name: self.staff.name.clone() }
    }

    /// As the one who looks after something.
    #[must_use]
    pub fn assignee(&self) -> Assignee {
        Assignee { id: self.staff.id, name: self.staff.name.clone() }
    }
}
