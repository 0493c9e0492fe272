//! What a portal's customers can ask for: the list of its work types, and one of them with all that is set about it.

use crate::{
    edit::{Editor, Named, Part},
    page,
    removal::Leaving,
};
use domain::{
    Error, Result,
    portal::Portal,
    principal::StaffMember,
    settings::{self, Section},
    work_type::WorkType,
};
use std::sync::Arc;
use views::{
    Frame, Locale,
    desk::portals::{
        Around, Removal, WORK_TYPES, address, fields_address, preview_address, section_name, type_address,
        work_type_list_page,
    },
    parts::{Button, ButtonKind},
};
use web::{Call, Reply, Site};

/// The work types in their order.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(call.param("portal")?), desk.counts())?;
    let locale = Locale::of(call.language());
    let title = format!("{} · {}", section_name(locale, WORK_TYPES), portal.name);
    let frame = page::frame(&who, &call, &counts, portal.zone(), title);
    let frame = frame.with_flash(page::told(&call, &portal, |_| None));
    Ok(Reply::page(work_type_list_page(frame, &portal, page::may_manage(&who))))
}

/// The form of a new one.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(call.param("portal")?), desk.counts())?;
    let key = page::fresh_key(&call, None);
    let section = settings::new_work_type(&portal, &key);
    Ok(adding(&app, &who, &call, (&section, &key), &portal).show(&portal, &counts))
}

/// Adds a work type; the same form, sent twice, adds one.
pub async fn create(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let before = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let sent = call.form()?.data;
    let key = page::fresh_key(&call, Some(sent.get("key")));
    let known = settings::work_type(&before, &key);
    let section = known.unwrap_or_else(|| settings::new_work_type(&before, &key));
    adding(&app, &who, &call, (&section, &key), &before).save(&before).await
}

/// A work type as it is.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(call.param("portal")?), desk.counts())?;
    let work_type = type_of(&portal, &call)?;
    let section = settings::work_type(&portal, &work_type.key).ok_or(Error::NotFound)?;
    Ok(editor(&app, &who, &call, &section, (&portal, work_type)).show(&portal, &counts))
}

/// Saves a work type.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let before = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let work_type = type_of(&before, &call)?;
    let section = settings::work_type(&before, &work_type.key).ok_or(Error::NotFound)?;
    editor(&app, &who, &call, &section, (&before, work_type)).save(&before).await
}

/// Whether it is to go, and what goes with it.
pub async fn ask_removal(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portal = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let (around, removal) = removal(&call, &portal)?;
    leaving(&app, &who, &call, portal)?.ask(&around, removal).await
}

/// Takes it away.
pub async fn remove(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portal = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let (around, removal) = removal(&call, &portal)?;
    let to = (address(portal.id, WORK_TYPES), "flash-work-type-removed");
    leaving(&app, &who, &call, portal)?.remove(&around, removal, to).await
}

/// The work type that an address names.
pub fn type_of<'a>(portal: &'a Portal, call: &Call) -> Result<&'a WorkType> {
    let key = call.text_param("work_type")?;
    portal.work_types.iter().find(|one| one.key == key).ok_or(Error::NotFound)
}

/// What a work type is called for whoever reads the page.
pub fn name(portal: &Portal, work_type: &WorkType, call: &Call) -> String {
    work_type.name.in_language(portal.named_in(call.language())).to_owned()
}

/// The name of the work type of a key in the portal's own language.
fn own_name(portal: &Portal, key: &str) -> String {
    let found = portal.work_types.iter().find(|one| one.key == key);
    found.map(|one| one.name.in_language(portal.language).to_owned()).unwrap_or_default()
}

/// How the log calls the work type of a key.
fn named<'a>(key: &str) -> Named<'a> {
    let key = key.to_owned();
    Box::new(move |portal| own_name(portal, &key))
}

fn adding<'a>(
    app: &'a Site,
    who: &'a StaffMember,
    call: &'a Call,
    (section, key): (&'a dyn Section, &str),
    portal: &Portal,
) -> Editor<'a> {
    let frame = bare(call);
    let title = frame.t("work-types-new").into_owned();
    let part = Part {
        around: Around::work_types(&frame, portal, title),
        name: named(key),
        saved: type_address(portal.id, key),
        key: Some(key.to_owned()),
        preview: None,
    };
    Editor {
        app,
        who,
        call,
        section,
        address: address(portal.id, WORK_TYPES),
        part: Some(part),
        beside: None,
    }
}

fn editor<'a>(
    app: &'a Site,
    who: &'a StaffMember,
    call: &'a Call,
    section: &'a dyn Section,
    (portal, work_type): (&Portal, &WorkType),
) -> Editor<'a> {
    let (frame, own) = (bare(call), type_address(portal.id, &work_type.key));
    let fields = fields_address(portal.id, &work_type.key);
    let mut around = Around::work_types(&frame, portal, name(portal, work_type, call))
        .tool(Button::link(frame.t("fields-title"), fields).kind(ButtonKind::Secondary).icon("menu"))
        .tool(
            Button::link(frame.t("form-preview"), preview_address(portal.id, &work_type.key))
                .icon("external"),
        );
    if page::may_manage(who) {
        let remove = Button::link(frame.t("settings-row-remove"), format!("{own}/removals"));
        around = around.tool(remove.kind(ButtonKind::Quiet).icon("close"));
    }
    let part = Part { name: named(&work_type.key), around, saved: own.clone(), key: None, preview: None };
    Editor { app, who, call, section, address: own, part: Some(part), beside: None }
}

/// A frame to ask for words.
pub fn bare(call: &Call) -> Frame {
    Frame::bare(Locale::of(call.language()), "", "", call.now())
}

fn removal(call: &Call, portal: &Portal) -> Result<(Around, Removal)> {
    let (frame, work_type) = (bare(call), type_of(portal, call)?);
    let own = type_address(portal.id, &work_type.key);
    let called = name(portal, work_type, call);
    let title = frame.t1("work-types-remove", "name", &called);
    let counted = [("fields", work_type.form.fields.len().into()), ("items", work_type.items.len().into())];
    let removal = Removal {
        what: frame.locale.args("work-types-remove-what", counted),
        stays: frame.t("work-types-remove-stays").into_owned(),
        action: format!("{own}/removals"),
        back: own.clone(),
    };
    Ok((Around::work_types(&frame, portal, title).below(called, own), removal))
}

fn leaving<'a>(app: &'a Site, who: &'a StaffMember, call: &'a Call, before: Portal) -> Result<Leaving<'a>> {
    let work_type = type_of(&before, call)?;
    let name = own_name(&before, &work_type.key);
    let after = settings::without_work_type(&before, &work_type.key);
    Ok(Leaving { app, who, call, after, name: (name, "work-type"), before })
}
