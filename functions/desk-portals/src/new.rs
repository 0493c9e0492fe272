//! A portal that is added.

use crate::page;
use domain::{
    Error, FieldErrors, FormData, PortalId, Problem, Result, portal::Portal, principal::StaffMember,
    settings::NewPortal,
};
use std::sync::Arc;
use views::{
    Locale,
    desk::portals::{NewPortalPage, first_address},
};
use web::{Call, Reply, Site};

/// The empty form.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let mut data = FormData::default();
    data.set("language", call.language().code());
    let once = call.new_id();
    Ok(Reply::page(form(&app, &who, &call, once, &data, &FieldErrors::none(), None).await?))
}

/// Adds a portal, which nobody sees before it is published.
pub async fn create(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let id = data.get("once").parse().unwrap_or_else(|_| call.new_id());
    match add(&app, &who, &call, &data, id).await.map_err(page::at_its_field) {
        Ok(()) => Ok(Reply::see_other(first_address(id)).flash("flash-portal-added")),
        Err(error) => refused(&app, &who, &call, id, &data, error).await,
    }
}

async fn add(app: &Site, who: &StaffMember, call: &Call, data: &FormData, id: PortalId) -> Result<()> {
    let new = match NewPortal::parse(data) {
        Ok(new) => new,
        Err(wrong) => return Err(page::with_taken(app, who, (data.get("slug"), id), wrong).await?.into()),
    };
    let portal = match pattern(app, who).await? {
        Some(pattern) => new.like(&pattern, id),
        None => new.first(who.tenant(), who.staff.email.clone(), id),
    };
    match app.store.desk_portals(who).create(&portal, call.moment()).await {
        // The same form, sent twice.
        Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-exists" => Ok(()),
        done => done,
    }
}

/// The company's first portal: the one that is there longest.
async fn pattern(app: &Site, who: &StaffMember) -> Result<Option<Portal>> {
    let store = &app.store;
    let portals = store.portals().of(who).await?;
    let Some(first) = portals.iter().map(|portal| portal.id).min() else { return Ok(None) };
    store.desk_portals(who).find(first).await.map(Some)
}

/// The form again, with everything typed still in it.
async fn refused(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    once: PortalId,
    data: &FormData,
    error: Error,
) -> Result<Reply> {
    let (wrong, problem) = match &error {
        Error::Invalid(wrong) => (wrong.clone(), None),
        Error::Conflict(refusal) => (FieldErrors::none(), Some(refusal.0.clone())),
        Error::Unavailable(_) => (FieldErrors::none(), Some(Problem::new("portals-unavailable"))),
        _ => return Err(error),
    };
    Ok(Reply::refused(error, form(app, who, call, once, data, &wrong, problem).await?))
}

async fn form(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    once: PortalId,
    data: &FormData,
    wrong: &FieldErrors,
    problem: Option<Problem>,
) -> Result<NewPortalPage> {
    let store = &app.store;
    let (desk, portals) = (store.desk(who), store.portals());
    let (counts, portals) = tokio::try_join!(desk.counts(), portals.of(who))?;
    let title = Locale::of(call.language()).t("portals-new-title");
    let frame = page::frame(who, call, &counts, page::zone(&portals), title);
    Ok(NewPortalPage::new(frame, once, data, wrong, problem.as_ref()))
}
