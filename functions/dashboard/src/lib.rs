//! The first page of a signed-in customer: what they can do here, and whom they can ask; and what makes a portal look
//! like its company's on every page, its pictures and its own style sheet.
//!
//! Beside what the gate has read it takes one round of queries: what was asked for lately, what is to be serviced soon, and
//! the work at a glance.

mod looks;
mod work;

use domain::{Language, Result, display::DashboardPart, object::SOON, user::Permission, work_order::Finding};
use jiff::ToSpan;
use std::sync::Arc;
use store::FoundRow;
use views::{
    Frame, Locale, MemberFrame,
    dashboard::{DashboardPage, DueObject, Shown},
    member::Place,
    parts::Flash,
    request_list::RequestRow,
};
use web::{Anyone, Call, Can, Reply, Routes, SignedIn, Site};

/// As many requests stand on the first page.
const RECENT: usize = 5;
/// As many objects to be serviced stand there.
const DUE: usize = 5;

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    Routes::new(env!("CARGO_PKG_NAME")).get("/p/{portal}", Can(Permission::UsePortal), show).get(
        "/p/{portal}/looks/{file}",
        Anyone,
        looks::show,
    )
}

/// The first page.
async fn show(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let recent = recent(&app, &who, call.language());
    let (recent, due, work) =
        tokio::try_join!(recent, due(&app, &who, &call), work::glance(&app, &who, &call))?;
    let locale = Locale::of(call.language());
    let member = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), Place::Overview);
    let flash = call.flash().map(|note| Flash::good(locale.t(&note.key)));
    let title = DashboardPage::title(locale);
    let frame = Frame::member(locale, &who.portal, member, title, call.path_and_query(), call.now());
    let frame = frame.with_flash(flash);
    Ok(Reply::page(DashboardPage::new(frame, &who.member, &who.portal, &Shown { recent, due, work })))
}

/// What is to be serviced soon, in one query; nothing, where it is not shown to them here.
async fn due(app: &Site, who: &SignedIn, call: &Call) -> Result<Vec<DueObject>> {
    let shown = who.portal.dashboard.0.contains(&DashboardPart::Service);
    if !shown || !who.member.has_objects() {
        return Ok(Vec::new());
    }
    let today = call.now().to_zoned(who.portal.zone()).date();
    let soon = today.saturating_add(SOON.days());
    let due = app.store.own_objects(&who.member).due(soon, DUE).await?;
    let object = |one: store::DueObject| DueObject {
        id: one.row.id,
        name: one.row.name,
        kind: one.row.kind,
        day: one.day,
    };
    Ok(due.into_iter().map(object).collect())
}

/// What was asked for lately, as far as they see it, in one round of queries; none: it is not shown to them here.
async fn recent(app: &Site, who: &SignedIn, reader: Language) -> Result<Option<Vec<RequestRow>>> {
    let shown = who.portal.dashboard.0.contains(&DashboardPart::Requests);
    if !shown || !who.member.may(Permission::ViewWorkOrders) {
        return Ok(None);
    }
    let finding = Finding { hidden: who.portal.display.hidden_stages().clone(), ..Finding::default() };
    let rows = app.store.own_work_orders(&who.member).newest(RECENT, &finding).await?.rows;
    let recent = |FoundRow { row, place, .. }| RequestRow {
        id: row.id,
        number: row.number.to_string(),
        work_type: who.portal.work_type_called(&row.work_type_name, reader).to_owned(),
        summary: row.summary,
        stage: row.stage,
        raised_by: row.contact_name.to_string(),
        place: place.map(|name| name.to_string()),
        city: row.city.to_string(),
        at: row.requested_at,
    };
    Ok(Some(rows.into_iter().map(recent).collect()))
}
