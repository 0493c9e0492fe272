//! Labels: the sheet of a page of objects, and making them. A page that is looked at writes nothing, so a label is made
//! when somebody asks for it.

use crate::page;
use desk::Around;
use domain::{
    CustomerId, Error, Language, ObjectId, Problem, Refusal, Result, error::there, link::LinkToken,
    principal::StaffMember, staff::StaffPermission,
};
use std::sync::Arc;
use store::{ObjectRow, PageToken, PortalRow};
use views::{
    Locale,
    desk::objects::{Label, LabelSheetPage, address, sheet_address},
};
use web::{Call, Reply, Site};

/// The labels of 20 objects, to print; in the language of the address where their portal is read in it, else in its own.
pub async fn sheet(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: CustomerId = call.param("customer")?;
    let page = call.query("page").unwrap_or_default();
    let token = PageToken::parse(page);
    let objects = app.store.desk_objects(&who);
    let ((customer, _), found, around) = tokio::try_join!(
        objects.owner(id),
        objects.list(id, None, token.as_ref()),
        Around::read(&app, &who, &call),
    )?;
    let used = || found.rows.iter().filter(|row| row.in_service);
    let labels = used().filter_map(|row| label(&app, row)).collect();
    let missing = used().filter(|row| row.label.is_none()).count();
    let missing = if who.may(StaffPermission::ManageCustomers) { missing } else { 0 };
    let opened = opened(&app, &around, &found.rows).await?;
    let offered = opened.map(|portal| portal.languages.as_slice()).unwrap_or_default();
    let chosen = call.query("language").and_then(Language::parse).filter(|one| offered.contains(one));
    let at = |token: &PageToken| sheet_address(id, &token.to_string(), chosen);
    let pages = (
        token.map(|token| token.to_string()).unwrap_or_default(),
        found.previous.as_ref().map(at),
        found.next.as_ref().map(at),
    );
    let title = Locale::of(call.language()).t("labels-title").into_owned();
    let frame = page::frame(&around, &who, &call, title, customer.name.as_str());
    let portals = around.open_choices();
    let sheet = LabelSheetPage::new(frame, &customer, (labels, missing), &portals, pages);
    let company = opened.map(|portal| portal.name.to_string()).unwrap_or_default();
    Ok(Reply::page(sheet.of_portal(company, offered, chosen)))
}

/// The portal that the labels of a page open; none: there is no label, or no such portal any more. The labels of a page are
/// made at once and open one portal: which one, the first of them says.
async fn opened<'a>(app: &Site, around: &'a Around, rows: &[ObjectRow]) -> Result<Option<&'a PortalRow>> {
    let Some(token) = rows.iter().filter(|row| row.in_service).find_map(|row| row.label.as_ref()) else {
        return Ok(None);
    };
    if let [only] = around.portals.as_slice() {
        return Ok(Some(only));
    }
    let portal = there(app.store.links().find(token).await)?.and_then(|link| link.portal);
    Ok(portal.and_then(|id| around.portals.iter().find(|row| row.id == id)))
}

fn label(app: &Site, row: &ObjectRow) -> Option<Label> {
    let token = row.label.as_ref()?;
    Some(Label {
        name: row.name.clone(),
        kind: row.kind.clone(),
        serial: row.serial.clone(),
        link: page::label_link(app, token),
    })
}

/// Makes labels for those of a page that have none.
pub async fn make(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: CustomerId = call.param("customer")?;
    let sent = call.form()?.data;
    let token = PageToken::parse(sent.get("page"));
    let (objects, customers) = (app.store.desk_objects(&who), app.store.desk_customers(&who));
    let (customer, found, portal) = tokio::try_join!(
        customers.find(id),
        objects.list(id, None, token.as_ref()),
        page::portal(&app, &who, &sent),
    )?;
    let lacking = found.rows.iter().filter(|row| row.in_service && row.label.is_none());
    let labels: Vec<(ObjectId, LinkToken)> =
        lacking.map(|row| (row.id, LinkToken::new(call.entropy()))).collect();
    let page = token.map(|token| token.to_string()).unwrap_or_default();
    let language = Some(sent.get("language")).filter(|one| !one.is_empty()).and_then(Language::parse);
    let sheet = Reply::see_other(sheet_address(id, &page, language));
    match objects.give_labels(&customer, &labels, portal, call.moment()).await {
        Ok(()) => Ok(sheet.flash("flash-labels-made")),
        // Somebody was faster, with some of them at least: the sheet says how many are left.
        Err(Error::Conflict(_)) => Ok(sheet),
        Err(error) => Err(error),
    }
}

/// Makes the label of one object, or another one in its place: it opens the same portal.
pub async fn make_one(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: CustomerId = call.param("customer")?;
    let sent = call.form()?.data;
    let (objects, customers) = (app.store.desk_objects(&who), app.store.desk_customers(&who));
    let (customer, object) = tokio::try_join!(customers.find(id), objects.find(id, call.param("object")?))?;
    if !object.is_in_service() {
        return Err(changed());
    }
    let here = address(id, object.id);
    let (token, moment) = (LinkToken::new(call.entropy()), call.moment());
    let Some(before) = &object.label else {
        let portal = page::portal(&app, &who, &sent).await?;
        objects.give_labels(&customer, &[(object.id, token)], portal, moment).await?;
        return Ok(Reply::see_other(here).flash("flash-label-made"));
    };
    // Who asked for a first one and sent it twice has it; who saw another one than there is, looks again.
    if !sent.has("version") {
        return Ok(Reply::see_other(here).flash("flash-label-made"));
    }
    if sent.get("version") != object.version.to_string() {
        return Err(changed());
    }
    let portal = match app.store.links().find(before).await?.portal {
        Some(portal) => portal,
        None => page::portal(&app, &who, &sent).await?,
    };
    objects.renew_label(&customer, &object, (&token, portal), moment).await?;
    Ok(Reply::see_other(here).flash("flash-label-renewed"))
}

fn changed() -> Error {
    Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile")))
}
