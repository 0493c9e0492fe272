//! One section of a portal's settings: shown, and saved. Of two who save, the later is told what the other one changed.

use crate::{DeskPortals, page};
use domain::{
    Error, FieldErrors, FormData, PortalId, Problem, Refusal, Result, activity::Deed, portal::Portal,
    principal::StaffMember, settings::Section, staff::StaffPermission,
};
use std::sync::Arc;
use store::{DeskPortals as Portals, StageCounts};
use views::{
    Locale,
    desk::portals::{GIVEN, Given, SettingsPage, address, section_name},
    parts::{Flash, Tone},
};
use web::{App, Call, Reply};

/// A section as it is.
pub async fn show(app: Arc<DeskPortals>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, section) = asked(&call)?;
    let (portals, desk) = (app.site().store.desk_portals(&who), app.site().store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(id), desk.counts())?;
    let was = section.form(&portal);
    let given = Given { data: was.clone(), ..resting_on(&portal, was) };
    Ok(Reply::page(form(&who, &call, &counts, &portal, &section, &given)))
}

/// Saves a section, if all of it is good and nobody has saved the portal meanwhile.
pub async fn save(app: Arc<DeskPortals>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, section) = asked(&call)?;
    let sent = call.form()?.data;
    let portals = app.site().store.desk_portals(&who);
    let before = portals.find(id).await?;
    let to = address(id, &section);
    match attempt(&portals, &call, &before, &section, &sent).await.map_err(page::at_its_field) {
        Ok(true) => Ok(Reply::see_other(to).flash("flash-portal-saved")),
        Ok(false) => Ok(Reply::see_other(to).flash("flash-portal-unchanged")),
        Err(error) => refused(&app, &who, &call, &before, &section, &sent, error).await,
    }
}

fn asked(call: &Call) -> Result<(PortalId, Section)> {
    let section = Section::parse(&call.text_param("section")?).ok_or(Error::NotFound)?;
    Ok((call.param("portal")?, section))
}

/// Whether there was anything to save.
async fn attempt(
    portals: &Portals<'_>,
    call: &Call,
    before: &Portal,
    section: &Section,
    sent: &FormData,
) -> Result<bool> {
    let after = section.apply(before, sent)?;
    let changes = section.changes(before, &after);
    if changes.is_empty() {
        return Ok(false);
    }
    if sent.get("version") != before.version.to_string() {
        return Err(changed());
    }
    let what = Deed::portal_changed(section, &changes);
    match portals.save(before, &after, what, page::moment(call)).await {
        Ok(_) => Ok(true),
        Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-changed-meanwhile" => Err(changed()),
        Err(error) => Err(error),
    }
}

fn changed() -> Error {
    Refusal(Problem::new("refusal-portal-changed")).into()
}

/// The page again, with everything typed still in it. After a conflict it rests on the portal as it is now, so that
/// saving once more is a decision.
async fn refused(
    app: &DeskPortals,
    who: &StaffMember,
    call: &Call,
    before: &Portal,
    section: &Section,
    sent: &FormData,
    error: Error,
) -> Result<Reply> {
    let (own, was) = taken_apart(sent);
    let (portals, desk) = (app.site().store.desk_portals(who), app.site().store.desk(who));
    let as_sent = Given { data: own.clone(), version: sent.get("version").to_owned(), ..Given::default() };
    let (portal, given) = match &error {
        Error::Invalid(wrong) => (before.clone(), Given { was, wrong: wrong.clone(), ..as_sent }),
        Error::Conflict(refusal) => {
            let now = portals.find(before.id).await?;
            let (problem, meanwhile) = (Some(refusal.0.clone()), section.since(&was, &now));
            let fresh = resting_on(&now, section.form(&now));
            (now, Given { data: own, problem, meanwhile, ..fresh })
        }
        Error::Unavailable(_) => {
            let problem = Some(Problem::new("portals-unavailable"));
            (before.clone(), Given { was, problem, ..as_sent })
        }
        _ => return Err(error),
    };
    let counts = desk.counts().await?;
    Ok(Reply::refused(error, form(who, call, &counts, &portal, section, &given)))
}

/// What was typed, and what the form was given out with.
fn taken_apart(sent: &FormData) -> (FormData, FormData) {
    let (mut own, mut was) = (FormData::default(), FormData::default());
    for (name, value) in &sent.0 {
        match name.strip_prefix(GIVEN) {
            Some(name) => was.push(name, value.as_str()),
            None => own.push(name, value.as_str()),
        }
    }
    (own, was)
}

fn resting_on(portal: &Portal, was: FormData) -> Given {
    Given {
        data: FormData::default(),
        wrong: FieldErrors::none(),
        problem: None,
        meanwhile: Vec::new(),
        version: portal.version.to_string(),
        was,
    }
}

fn form(
    who: &StaffMember,
    call: &Call,
    counts: &StageCounts,
    portal: &Portal,
    section: &Section,
    given: &Given,
) -> SettingsPage {
    let locale = Locale::of(call.language());
    let title = format!("{} · {}", section_name(locale, section), portal.name);
    let frame = page::frame(who, call, counts, portal.zone(), title);
    let frame = frame.with_flash(told(locale, call, portal, section));
    SettingsPage::new(frame, portal, section, given, who.may(StaffPermission::ManagePortals))
}

/// What the last action did, naming the portal and the section.
fn told(locale: Locale, call: &Call, portal: &Portal, section: &Section) -> Option<Flash> {
    let note = call.flash()?;
    let named = [("portal", portal.name.as_str().into()), ("section", section_name(locale, section).into())];
    let text = locale.args(&note.key, named);
    let tone = if note.key == "flash-portal-unchanged" { Tone::Info } else { Tone::Good };
    Some(Flash { tone, text })
}
