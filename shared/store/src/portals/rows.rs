//! A tenant's portals as lists and choices have them.

use super::Portals;
use crate::{
    entity::text_of,
    keys,
    page::{Listing, Order},
};
use domain::{
    Error, Language, PortalId, Result, TenantId,
    portal::{Portal, PortalStatus, Slug},
    principal::StaffMember,
    text::Line,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// Portals of one tenant that are listed.
const LISTED: usize = 100;

/// Name, name in addresses, time zone, status, languages.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct RowItem(
    pub(super) Line,
    pub(super) Slug,
    pub(super) String,
    pub(super) PortalStatus,
    #[serde(default)] pub(super) Vec<Language>,
);

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
}

/// The languages of a portal, its own before those that it is read in as well.
pub(super) fn own_first(portal: &Portal) -> Vec<Language> {
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
            let RowItem(name, slug, time_zone, status, languages) =
                serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
            Ok(PortalRow { id, name, slug, time_zone, status, languages })
        });
        rows.collect()
    }
}
