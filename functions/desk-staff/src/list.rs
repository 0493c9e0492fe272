//! Everybody of the company's staff.

use crate::page;
use desk::Around;
use domain::{Result, principal::StaffMember};
use std::sync::Arc;
use store::PageToken;
use views::DeskPlace;
use views::{
    Locale,
    desk::staff::{LIST, StaffListPage, StaffRow},
};
use web::{Call, Reply, Site};

/// 25 of them, by name.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let token = call.query("page").and_then(PageToken::parse);
    let staff = app.store.desk_staff(&who);
    let (page, around) = tokio::try_join!(staff.list(token.as_ref()), Around::read(&app, &who, &call))?;
    let rows: Vec<StaffRow> = page.rows.into_iter().map(|row| page::row(&who, row)).collect();
    let at = |token: PageToken| format!("{LIST}?page={token}");
    let title = Locale::of(call.language()).t("staff-title").into_owned();
    let pager = (page.previous.map(at), page.next.map(at));
    Ok(Reply::page(StaffListPage::new(around.frame(&who, &call, DeskPlace::Staff, title), &rows, pager)))
}
