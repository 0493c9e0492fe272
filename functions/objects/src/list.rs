//! The list of the reader's objects, place by place and by name, and as a table.

use crate::frame;
use domain::{
    Result,
    customer::Location,
    object::{ObjectStatus, Place},
    portal::Portal,
    principal::Member,
    user::Scope,
};
use std::sync::Arc;
use store::PageToken;
use views::{
    Locale,
    objects::{ObjectList, ObjectListPage, ObjectRow, label, list_address, place_name, word},
};
use web::{Call, Reply, SignedIn, Site, csv};

/// 20 objects, at one place or at all of them.
pub async fn list(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let place = place(&who.member, &call);
    let token = call.query("page").and_then(PageToken::parse);
    let (objects, company) = (app.store.own_objects(&who.member), app.store.company(&who.member));
    let (found, places) = tokio::try_join!(objects.list(place, token.as_ref()), company.locations())?;
    let places = theirs(&who.member, places);
    let at = |token: PageToken| page(&who.portal, place, &token);
    let list = ObjectList {
        rows: found.rows.into_iter().map(row).collect(),
        places: &places,
        place,
        scope: who.member.scope(),
        next: found.next.map(at),
        previous: found.previous.map(at),
    };
    let title = Locale::of(call.language()).t("objects-title").into_owned();
    Ok(Reply::page(ObjectListPage::new(frame(&who, &call, title), &who.portal, &list)))
}

/// The objects that are shown, as a table.
pub async fn export(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let place = place(&who.member, &call);
    let (objects, company) = (app.store.own_objects(&who.member), app.store.company(&who.member));
    let places = company.locations().await?;
    let columns = ["name", "kind", "serial", "location", "service", "status"];
    let mut file = csv::List::new(columns.map(|key| label(locale, key)));
    while file.goes_on() {
        let found = objects.list(place, file.from()).await?;
        file.push(found.rows.into_iter().map(|one| cells(locale, &places, one)), found.next);
    }
    Ok(file.reply("objects", &call))
}

fn cells(locale: Locale, places: &[Location], one: store::ObjectRow) -> [String; 6] {
    let status = if one.in_service { ObjectStatus::InService } else { ObjectStatus::OutOfService };
    [
        one.name,
        one.kind,
        one.serial.unwrap_or_default(),
        place_name(locale, one.location, places),
        one.next_service.map(|day| day.to_string()).unwrap_or_default(),
        word(locale, status),
    ]
}

/// The place that is looked at: the one in the address, or, for whoever sees some places alone, the first of theirs.
fn place(member: &Member, call: &Call) -> Option<Place> {
    let named = call.query("location").and_then(Place::parse);
    match member.scope() {
        Scope::Locations(places) => named.or_else(|| places.first().copied().map(Place::At)),
        Scope::Own | Scope::Company => named,
    }
}

/// The places that somebody may look at.
fn theirs(member: &Member, places: Vec<Location>) -> Vec<Location> {
    match member.scope() {
        Scope::Company => places,
        Scope::Own => Vec::new(),
        Scope::Locations(some) => places.into_iter().filter(|place| some.contains(&place.id)).collect(),
    }
}

fn page(portal: &Portal, place: Option<Place>, token: &PageToken) -> String {
    let narrowed = place.map(|place| format!("location={place}&")).unwrap_or_default();
    format!("{}?{narrowed}page={token}", list_address(portal))
}

fn row(row: store::ObjectRow) -> ObjectRow {
    let store::ObjectRow { id, name, kind, serial, location, next_service, in_service, .. } = row;
    ObjectRow { id, name, kind, serial, location, next_service, in_service }
}
