//! A tenant's portals as lists and choices have them.

use super::{PortalItem, Portals};
use crate::{
    entity::{Consistency, number, text_of},
    keys,
    packed::Packed,
    page::{Listing, Order},
    transaction::{Edit, Transaction},
};
use domain::{
    Error, Language, PortalId, Result, TenantId,
    portal::{Portal, PortalStatus, Slug},
    principal::StaffMember,
    text::Line,
    work_type::TypeName,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// Portals of one tenant that are listed.
const LISTED: usize = 100;

/// Names of kinds of work take no more bytes of a row than this, packed.
const NAMES: usize = 600;
/// Of more, each stands in the portal's own language alone, in so many bytes; of very many the last ones do not stand there.
/// Such a portal is large already, and the row is a part of it that is read and written with it.
const OWN_NAMES: usize = 200;

/// Name, name in addresses, time zone, status, languages, kinds of work.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct RowItem(
    pub(super) Line,
    pub(super) Slug,
    pub(super) String,
    pub(super) PortalStatus,
    #[serde(default)] pub(super) Vec<Language>,
    #[serde(default)] pub(super) Option<Packed>,
);

impl RowItem {
    /// The row of a portal.
    pub(super) fn of(portal: &Portal) -> Result<Self> {
        let (name, slug, zone) = (portal.name.clone(), portal.slug.clone(), portal.time_zone.clone());
        Ok(Self(name, slug, zone, portal.status, own_first(portal), Some(type_names(portal)?)))
    }
}

/// What the kinds of work of a portal are called.
fn type_names(portal: &Portal) -> Result<Packed> {
    let names = TypeName::all_of(portal);
    let packed = Packed::pack(&names)?;
    if packed.bytes().len() <= NAMES {
        return Ok(packed);
    }
    let mut own: Vec<TypeName> = names.into_iter().map(|known| known.only_in(portal.language)).collect();
    loop {
        let packed = Packed::pack(&own)?;
        if packed.bytes().len() <= OWN_NAMES || own.pop().is_none() {
            return Ok(packed);
        }
    }
}

/// A portal in the list of its tenant's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalRow {
    /// Which.
    pub id: PortalId,
    /// Its name.
    pub name: Line,
    /// The word in its address.
    pub slug: Slug,
    /// The clock that its people read, by its IANA name.
    pub time_zone: String,
    /// Whether it is open.
    pub status: PortalStatus,
    /// The languages that it is read in, its own first.
    pub languages: Vec<Language>,
    /// What its kinds of work are called; those of a portal with many stand in its own
    /// language alone, and of very many the last ones not at all.
    pub work_types: Vec<TypeName>,
}

/// The languages of a portal, its own before those that it is read in as well.
fn own_first(portal: &Portal) -> Vec<Language> {
    let others = portal.languages.iter().copied().filter(|language| *language != portal.language);
    [portal.language].into_iter().chain(others).collect()
}

impl Portals<'_> {
    /// The portals of a member of staff's tenant, by name.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn of(&self, member: &StaffMember) -> Result<Vec<PortalRow>> {
        self.first(member.tenant(), LISTED).await
    }

    /// The same, as what stands around a page needs them: at most half a minute old.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn known(&self, member: &StaffMember, now: Timestamp) -> Result<Vec<PortalRow>> {
        self.0.portal_rows_cache().or_read(member.tenant(), now, self.of(member)).await
    }

    /// The clock of a tenant's first portal: its staff and their customers mostly share it. UTC where there is none.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn clock(&self, tenant: TenantId) -> Result<TimeZone> {
        let first = self.first(tenant, 1).await?;
        let zone = first.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
        Ok(zone.unwrap_or(TimeZone::UTC))
    }

    /// So many of a tenant's portals, by name.
    async fn first(&self, tenant: TenantId, many: usize) -> Result<Vec<PortalRow>> {
        let listing = Listing::of("portals", keys::portals(tenant), Order::Rising);
        let rows = self.0.query(&listing, None, many).await?.into_iter().map(|mut item| {
            let broken = || Error::internal("not a row of a list");
            let id = keys::portal_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
            let row = item.remove(keys::ROW).ok_or_else(broken)?;
            let RowItem(name, slug, time_zone, status, languages, names) =
                serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
            let work_types = names.map(|names| names.unpack()).transpose()?.unwrap_or_default();
            Ok(PortalRow { id, name, slug, time_zone, status, languages, work_types })
        });
        rows.collect()
    }

    /// Writes the rows of a tenant's portals anew that say otherwise than their settings, for whoever runs the
    /// deployment: how many portals there are. One that is saved meanwhile has written its own row.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn list_again(&self, tenant: TenantId) -> Result<usize> {
        let rows = self.first(tenant, LISTED).await?;
        for row in &rows {
            let key = keys::portal(tenant, row.id);
            let item: Option<PortalItem> = self.0.get(key.clone(), Consistency::Strong).await?;
            let Some(item) = item else { continue };
            // Names stand in the settings, whichever forms stand apart.
            let row = RowItem::of(&item.settings.unpack()?)?;
            if item.row.as_ref() == Some(&row) {
                continue;
            }
            let row = serde_dynamo::to_attribute_value(row).map_err(Error::internal)?;
            let edit = Edit::of(key)
                .set(keys::ROW, row)
                .only_if("version = :version", &[(":version", number(item.version))]);
            let mut transaction = Transaction::default();
            transaction.edit(self.0.table(), edit)?;
            self.0.write(transaction).await?;
        }
        Ok(rows.len())
    }
}
