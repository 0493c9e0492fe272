//! A tenant, its portals, and how a portal is found.

use super::Key;
use domain::{PortalId, TenantId, link::LinkKind, portal::Slug};

/// From a portal's name in addresses to the portal.
#[must_use]
pub fn slug(slug: &Slug) -> Key {
    Key::new(format!("SLUG#{slug}"), "SLUG")
}

/// A tenant.
#[must_use]
pub fn tenant(tenant: TenantId) -> Key {
    Key::new(format!("TENANT#{tenant}"), "TENANT")
}

/// Partition of a portal with all that belongs to it.
#[must_use]
pub fn portal_pk(tenant: TenantId, portal: PortalId) -> String {
    format!("TENANT#{tenant}#PORTAL#{portal}")
}

/// A portal's settings.
#[must_use]
pub fn portal(tenant: TenantId, portal: PortalId) -> Key {
    Key::new(portal_pk(tenant, portal), "PORTAL")
}

/// The portal in a partition key of [`portal`].
#[must_use]
pub fn portal_of(pk: &str) -> Option<PortalId> {
    pk.rsplit_once("#PORTAL#")?.1.parse().ok()
}

/// A picture of a portal, by its name.
#[must_use]
pub fn picture(tenant: TenantId, portal: PortalId, name: &str) -> Key {
    Key::new(portal_pk(tenant, portal), format!("PICTURE#{name}"))
}

/// One version of a work type's form.
#[must_use]
pub fn form(tenant: TenantId, portal: PortalId, work_type: &str, version: u32) -> Key {
    Key::new(portal_pk(tenant, portal), format!("FORM#{work_type}#{version:06}"))
}

/// Partition of [`QUEUE`](super::QUEUE): a tenant's portals, by name.
#[must_use]
pub fn portals(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#PORTALS")
}

/// What takes back all links of a kind that a portal has given out.
#[must_use]
pub fn revoked_links(tenant: TenantId, portal: PortalId, kind: LinkKind) -> Key {
    Key::new(portal_pk(tenant, portal), format!("REVOCATION#{}", kind.as_str()))
}
