//! The list of portals.

use crate::page;
use domain::{Result, principal::StaffMember, staff::StaffPermission};
use std::sync::Arc;
use views::{
    Locale,
    desk::portals::{PortalListPage, PortalRow},
};
use web::{Call, Reply, Site};

/// Every portal, by name.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (desk, portals) = (store.desk(&who), store.portals());
    let (counts, portals) = tokio::try_join!(desk.counts(), portals.of(&who))?;
    let title = Locale::of(call.language()).t("portals-title");
    let frame = page::frame(&who, &call, &counts, page::zone(&portals), title);
    let row = |row: store::PortalRow| PortalRow {
        id: row.id,
        name: row.name.to_string(),
        slug: row.slug,
        status: row.status,
        languages: row.languages,
    };
    let rows: Vec<PortalRow> = portals.into_iter().map(row).collect();
    Ok(Reply::page(PortalListPage::new(frame, &rows, who.may(StaffPermission::ManagePortals))))
}
