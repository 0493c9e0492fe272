//! The list of the reader's projects, newest first, and as a table.

use crate::frame;
use domain::Result;
use std::sync::Arc;
use store::PageToken;
use views::{
    Locale,
    objects::place_name,
    projects::{ProjectListPage, ProjectRow, label, list_address, word},
};
use web::{Call, Reply, SignedIn, Site, csv};

/// 20 projects.
pub async fn list(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let token = call.query("page").and_then(PageToken::parse);
    let (projects, company) = (app.store.own_projects(&who.member), app.store.company(&who.member));
    let (found, places) = tokio::try_join!(projects.list(token.as_ref()), company.locations())?;
    let at = |token: PageToken| format!("{}?page={token}", list_address(&who.portal));
    let rows: Vec<ProjectRow> = found.rows.into_iter().map(row).collect();
    let pages = (found.previous.map(at), found.next.map(at));
    let title = Locale::of(call.language()).t("projects-title").into_owned();
    let frame = frame(&who, &call, title);
    Ok(Reply::page(ProjectListPage::new(frame, &who.portal, (&rows, &places), pages)))
}

/// The projects that are listed, as a table.
pub async fn export(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let (projects, company) = (app.store.own_projects(&who.member), app.store.company(&who.member));
    let places = company.locations().await?;
    let headings = ["number", "name", "location", "stage", "ends"].map(|key| label(locale, key));
    let cells = |one: store::ProjectRow| {
        let place = one.location.map(|_| place_name(locale, one.location, &places)).unwrap_or_default();
        let ends = one.ends_on.map(|day| day.to_string()).unwrap_or_default();
        [one.number.to_string(), one.name, place, word(locale, one.stage), ends]
    };
    let mut file = csv::List::new(headings);
    while file.goes_on() {
        let found = projects.list(file.from()).await?;
        file.push(found.rows.into_iter().map(cells), found.next);
    }
    Ok(file.reply("projects", &call))
}

fn row(row: store::ProjectRow) -> ProjectRow {
    let store::ProjectRow { id, number, name, customer, location, ends_on, stage } = row;
    ProjectRow { id, number: number.to_string(), name, customer, location, ends_on, stage }
}
