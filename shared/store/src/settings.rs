//! A tenant's portals as staff set them up.

use crate::{
    entity::Consistency,
    error::refused,
    keys,
    portals::{self, Expected, PortalItem},
    store::Store,
    transaction::{Transaction, Written},
};
use domain::{Error, PortalId, Result, portal::Portal, principal::StaffMember};

/// The portals of a member of staff's tenant.
pub struct DeskPortals<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskPortals<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    /// A portal, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, portal: PortalId) -> Result<Portal> {
        let key = keys::portal(self.member.tenant(), portal);
        let item: Option<PortalItem> = self.store.get(key, Consistency::Strong).await?;
        item.ok_or(Error::NotFound)?.read()
    }

    /// A new portal.
    ///
    /// # Errors
    /// `refusal-slug-taken` when another portal has or had the name, `refusal-exists`, `Unavailable`.
    pub async fn create(&self, portal: &Portal) -> Result<()> {
        self.put(portal, Expected::Nothing, "refusal-exists").await
    }

    /// A portal with other settings; whoever reads it afterwards within half a minute may still see the old ones.
    ///
    /// # Errors
    /// `refusal-slug-taken`, `refusal-changed-meanwhile` when it is not what `before` was any more, `NotFound` for a
    /// portal of another tenant, `Unavailable`.
    pub async fn save(&self, before: &Portal, after: &Portal) -> Result<Portal> {
        let after = Portal { version: before.version + 1, ..after.clone() };
        self.put(&after, Expected::Version(before.version), "refusal-changed-meanwhile").await?;
        Ok(after)
    }

    async fn put(&self, portal: &Portal, expected: Expected, otherwise: &'static str) -> Result<()> {
        if portal.tenant != self.member.tenant() {
            return Err(Error::NotFound);
        }
        let mut transaction = Transaction::default();
        let placed = portals::put(&mut transaction, self.store.table(), portal, expected)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            written if written.refused(placed.name) => Err(refused("refusal-slug-taken")),
            written if written.refused(placed.settings) => Err(refused(otherwise)),
            Written::Refused(_) => Err(refused("refusal-form-changed")),
        }
    }
}
