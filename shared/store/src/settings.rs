//! A tenant's portals as staff set them up.

use crate::{
    activity,
    entity::Consistency,
    error::refused,
    keys, links, outbox,
    pictures::{self, Picture},
    portals::{self, Expected, PortalItem, SlugItem},
    store::Store,
    transaction::{Transaction, Written},
};
use domain::{
    Error, PortalId, Result,
    activity::{About, Activity, Deed},
    change::Moment,
    link::LinkKind,
    notice::Outgoing,
    portal::{Portal, Slug},
    principal::StaffMember,
};

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
        item.ok_or(Error::NotFound)?.read(self.store).await
    }

    /// Whether another portal than this one has or had a name in addresses.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn is_taken(&self, name: &Slug, portal: PortalId) -> Result<bool> {
        let item: Option<SlugItem> = self.store.get(keys::slug(name), Consistency::Eventual).await?;
        Ok(item.is_some_and(|item| item.portal != portal))
    }

    /// A new portal, with its first word in the log.
    ///
    /// # Errors
    /// `refusal-slug-taken` when another portal has or had the name, `refusal-exists`, `Unavailable`.
    pub async fn create(&self, portal: &Portal, moment: Moment) -> Result<()> {
        let logged = (Deed::PortalCreated, moment);
        self.put(portal, None, Expected::Nothing, logged, "refusal-exists").await
    }

    /// A portal with other settings, and in the log what was done to it; whoever reads the portal afterwards within half
    /// a minute may still see the old ones.
    ///
    /// # Errors
    /// `refusal-slug-taken`, `refusal-changed-meanwhile` when it is not what `before` was any more, `NotFound` for a
    /// portal of another tenant, `Unavailable`.
    pub async fn save(&self, before: &Portal, after: &Portal, what: Deed, moment: Moment) -> Result<Portal> {
        self.save_with(before, after, None, what, moment).await
    }

    /// As [`DeskPortals::save`], with a picture that the portal has now.
    ///
    /// # Errors
    /// As [`DeskPortals::save`].
    pub async fn save_with(
        &self,
        before: &Portal,
        after: &Portal,
        picture: Option<&Picture>,
        what: Deed,
        moment: Moment,
    ) -> Result<Portal> {
        let after = Portal { version: before.version + 1, ..after.clone() };
        let expected = Expected::This(before);
        self.put(&after, picture, expected, (what, moment), "refusal-changed-meanwhile").await?;
        Ok(after)
    }

    /// Takes back every link of a kind that a portal has given out until now, with its word in the log: one mark,
    /// however many there are.
    ///
    /// # Errors
    /// `NotFound` for a portal of another tenant, `Unavailable`.
    pub async fn revoke_links(&self, portal: &Portal, kind: LinkKind, moment: Moment) -> Result<()> {
        if portal.tenant != self.member.tenant() {
            return Err(Error::NotFound);
        }
        let (table, mut transaction) = (self.store.table(), Transaction::default());
        transaction
            .edit(table, links::mark(keys::revoked_links(portal.tenant, portal.id, kind), moment.now))?;
        let what = Deed::links_revoked(kind);
        let entry = Activity::new(moment, self.member.actor(), About::portal(portal), what);
        activity::log(&mut transaction, table, portal.tenant, entry)?;
        self.store.write(transaction).await.map(drop)
    }

    /// Hands a mail over that tries out how one looks.
    ///
    /// # Errors
    /// `NotFound` for a mail of another tenant's, `Unavailable`.
    pub async fn send(&self, mail: &Outgoing) -> Result<()> {
        if mail.tenant != self.member.tenant() {
            return Err(Error::NotFound);
        }
        let mut transaction = Transaction::default();
        outbox::send(&mut transaction, self.store.table(), mail)?;
        self.store.write(transaction).await.map(drop)
    }

    async fn put(
        &self,
        portal: &Portal,
        picture: Option<&Picture>,
        expected: Expected<'_>,
        (what, moment): (Deed, Moment),
        otherwise: &'static str,
    ) -> Result<()> {
        if portal.tenant != self.member.tenant() {
            return Err(Error::NotFound);
        }
        let mut transaction = Transaction::default();
        let placed = portals::put(&mut transaction, self.store.table(), portal, expected)?;
        if let Some(picture) = picture {
            pictures::put(&mut transaction, self.store.table(), portal, picture)?;
        }
        let entry = Activity::new(moment, self.member.actor(), About::portal(portal), what);
        activity::log(&mut transaction, self.store.table(), portal.tenant, entry)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            written if placed.name.is_some_and(|name| written.refused(name)) => {
                Err(refused("refusal-slug-taken"))
            }
            written if written.refused(placed.settings) => Err(refused(otherwise)),
            Written::Refused(_) => Err(refused("refusal-form-changed")),
        }
    }
}
