//! What readers leave in the log of their customer: which records they viewed, and which files they took along.

use crate::{Call, Site};
use domain::{
    Error, Result,
    activity::{About, Activity, Deed},
    principal::Member,
    text::Line,
    timeline::Actor,
};
use http::Method;
use std::fmt::Display;

/// Characters at the end of an id that tell it from others: they are random.
const TELLING: usize = 8;

/// Notes that a record was viewed, under its number or name: once per browser and session. Staff who see the portal with
/// somebody's eyes leave no trace of that in their name. A page is shown whether or not it could be noted.
pub async fn viewed(site: &Site, call: &Call, member: &Member, record: impl Display, name: impl Display) {
    let mark = format!("{}{}", ending(&member.session), ending(&record));
    if member.viewer.is_some() || *call.method() != Method::GET || !call.looks_first(&mark) {
        return;
    }
    if let Err(error) = note(site, call, member, Deed::Viewed, &name).await {
        tracing::warn!(%error, "a view of a record was not noted");
    }
}

/// Notes that a file was taken along, under its name: each time, and by whoever of the staff does it with somebody's eyes
/// in their own name. Nobody gets a file that could not be noted.
///
/// # Errors
/// `Unavailable`.
pub async fn downloaded(site: &Site, call: &Call, member: &Member, name: impl Display) -> Result<()> {
    note(site, call, member, Deed::Downloaded, &name).await
}

async fn note(
    site: &Site,
    call: &Call,
    member: &Member,
    what: fn(Line) -> Deed,
    name: &impl Display,
) -> Result<()> {
    let name = Line::fitting(&name.to_string()).ok_or_else(|| Error::internal("nothing to call it by"))?;
    let who = match &member.viewer {
        Some(viewer) => Actor::Staff { staff: viewer.staff, name: viewer.name.clone() },
        None => member.actor(),
    };
    let entry = Activity::new(call.moment(), who, About::of(&member.customer), what(name));
    site.store.note_activity(member.tenant(), entry).await
}

fn ending(id: &impl Display) -> String {
    let id = id.to_string();
    id.chars().skip(id.chars().count().saturating_sub(TELLING)).collect()
}
