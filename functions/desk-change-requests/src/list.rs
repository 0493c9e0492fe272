//! What waits.

use desk::Around;
use domain::{Result, principal::StaffMember};
use std::sync::Arc;
use store::PageToken;
use views::DeskPlace;
use views::{
    Locale,
    desk::change_requests::{ChangeListPage, ChangeRow, LIST, address},
};
use web::{Call, Reply, Site};

/// 25 that wait, the one that waits longest first.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let changes = app.store.change_requests(&who);
    let token = call.query("page").and_then(PageToken::parse);
    let (page, around) = tokio::try_join!(changes.list(token.as_ref()), Around::read(&app, &who, &call))?;
    let row = |row: &store::ChangeRow| ChangeRow {
        href: address(row.customer, row.id),
        customer: row.name.clone(),
        by: row.by.clone(),
        part: row.part,
        at: row.id.made_at(),
    };
    let rows: Vec<ChangeRow> = page.rows.iter().map(row).collect();
    let title = Locale::of(call.language()).t("changes-title").into_owned();
    let at = |token: PageToken| format!("{LIST}?page={token}");
    let pager = (page.previous.map(at), page.next.map(at));
    Ok(Reply::page(ChangeListPage::new(
        around.frame(&who, &call, DeskPlace::Changes, title),
        &rows,
        around.counts.changes,
        pager,
    )))
}
