//! The report of a work order as a PDF, for whoever asked for the work: behind its public link, or signed in. It is made
//! when it is asked for, and kept nowhere.

use domain::{
    Error, Result,
    link::LinkKind,
    portal::Portal,
    principal::Member,
    user::Permission,
    work_order::{Report, Stage, WorkOrder, WorkPart},
};
use print::Printing;
use std::sync::Arc;
use store::{OpenRecord, Record};
use uploads::SiteWithFiles;
use web::{Call, Can, Holder, PublicLink, Reply, Routes, SignedIn, reading};

/// What this function works with.
pub type Reports = SiteWithFiles;

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Reports> {
    Routes::new(env!("CARGO_PKG_NAME")).get("/l/reports/{token}", PublicLink(LinkKind::Request), show).get(
        "/p/{portal}/reports/{work_order}",
        Can(Permission::ViewWorkOrders),
        show_own,
    )
}

/// The report for whoever holds the request's link.
async fn show(app: Arc<Reports>, who: Holder, call: Call) -> Result<Reply> {
    let portal = who.portal.ok_or(Error::NotFound)?;
    printed(&app, &portal, app.site.store.linked(&who.holder), None, &call).await
}

/// The report for a user of the customer.
async fn show_own(app: Arc<Reports>, who: SignedIn, call: Call) -> Result<Reply> {
    let record = app.site.store.own_record(&who.member, call.param("work_order")?);
    printed(&app, &who.portal, record, Some(&who.member), &call).await
}

/// The report that counts; before there is one, and once the work was taken up again, there is none.
async fn printed(
    app: &Reports,
    portal: &Portal,
    opened: OpenRecord<'_>,
    reader: Option<&Member>,
    call: &Call,
) -> Result<Reply> {
    let portals = app.site.store.portals();
    let (record, logo) = tokio::try_join!(opened.record(), portals.logo(portal))?;
    let Record { work_order, entries, files } = record;
    if work_order.stage == Stage::Unconfirmed {
        return Err(Error::NotFound);
    }
    let entry = Report::entry_of(&entries).ok_or(Error::NotFound)?;
    if !portal.work.shows(WorkPart::Report) {
        return Err(Error::NotFound);
    }
    let files = portal.work.files(files, &entries);
    let told = portal.told(&work_order, call.language());
    let plan = told.plan.clone().map(|plan| portal.work.plan(plan));
    let told = WorkOrder { plan, ..told };
    let entries = portal.told_entries(std::slice::from_ref(entry), call.language());
    let entry = entries.first().ok_or(Error::NotFound)?;
    let printing = Printing { portal, logo, work_order: &told, entry, files: &files };
    let name = printing.name();
    let pdf = printing.pdf(&app.files, call.language()).await?;
    if let Some(member) = reader {
        reading::downloaded(&app.site, call, member, &name).await?;
    }
    Ok(Reply::document("application/pdf", &name, pdf))
}
