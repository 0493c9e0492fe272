//! The form builder: the free fields of a work type, and one of them with all that is set about it. Each change makes a
//! new version of the form.

use crate::{
    edit::{Editor, Named, Part},
    page,
    removal::Leaving,
    work_types::{bare, name, type_of},
};
use domain::{
    Error, Result, Translated,
    form::{Field, FieldKind},
    portal::Portal,
    principal::StaffMember,
    settings::{self, Section},
    work_type::WorkType,
};
use std::sync::Arc;
use views::{
    desk::portals::{
        Around, FieldKindsPage, FormPreview, Removal, field_address, field_list_page, fields_address,
        type_address,
    },
    parts::{Button, ButtonKind},
};
use web::{Call, Reply, Site};

/// The fields in their order.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(call.param("portal")?), desk.counts())?;
    let work_type = type_of(&portal, &call)?;
    let title = format!("{} · {}", bare(&call).t("fields-title"), name(&portal, work_type, &call));
    let frame = page::frame(&who, &call, &counts, portal.zone(), title);
    let called = |key: &str| {
        let field = work_type.form.fields.iter().find(|field| field.key == key)?;
        Some(label(&portal, field, &call))
    };
    let frame = frame.with_flash(page::told(&call, &portal, called));
    Ok(Reply::page(field_list_page(frame, &portal, work_type, page::may_manage(&who))))
}

/// The form of a new one of a type; without a type, the choice of one.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(call.param("portal")?), desk.counts())?;
    let work_type = type_of(&portal, &call)?;
    let Some(kind) = call.query("kind").and_then(FieldKind::blank) else {
        let frame = page::frame(&who, &call, &counts, portal.zone(), bare(&call).t("fields-new"));
        return Ok(Reply::page(FieldKindsPage::choose(frame, &portal, work_type)));
    };
    let key = page::fresh_key(&call, None);
    let section = settings::new_field(&portal, &work_type.key, &key, kind).ok_or(Error::NotFound)?;
    let kind = call.query("kind").unwrap_or_default().to_owned();
    Ok(adding(&app, &who, &call, (&section, &key, &kind), (&portal, work_type)).show(&portal, &counts))
}

/// Adds a field; the same form, sent twice, adds one.
pub async fn create(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let before = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let work_type = type_of(&before, &call)?;
    let word = call.query("kind").unwrap_or_default();
    let Some(kind) = FieldKind::blank(word) else {
        return Ok(Reply::see_other(format!("{}/new", fields_address(before.id, &work_type.key))));
    };
    let key = page::fresh_key(&call, Some(call.form()?.data.get("key")));
    let known = settings::field(&before, &work_type.key, &key);
    let section = known.or_else(|| settings::new_field(&before, &work_type.key, &key, kind));
    let section = section.ok_or(Error::NotFound)?;
    adding(&app, &who, &call, (&section, &key, word), (&before, work_type)).save(&before).await
}

/// A field as it is.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts) = tokio::try_join!(portals.find(call.param("portal")?), desk.counts())?;
    let (work_type, field) = field_of(&portal, &call)?;
    let section = settings::field(&portal, &work_type.key, &field.key).ok_or(Error::NotFound)?;
    Ok(editor(&app, &who, &call, &section, (&portal, work_type, field)).show(&portal, &counts))
}

/// Saves a field.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let before = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let (work_type, field) = field_of(&before, &call)?;
    let section = settings::field(&before, &work_type.key, &field.key).ok_or(Error::NotFound)?;
    editor(&app, &who, &call, &section, (&before, work_type, field)).save(&before).await
}

/// Whether it is to go, and what that means.
pub async fn ask_removal(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portal = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let (around, removal) = removal(&call, &portal)?;
    leaving(&app, &who, &call, portal)?.ask(&around, removal).await
}

/// Takes it away.
pub async fn remove(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portal = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let (around, removal) = removal(&call, &portal)?;
    let to = fields_address(portal.id, &type_of(&portal, &call)?.key);
    leaving(&app, &who, &call, portal)?.remove(&around, removal, (to, "flash-field-removed")).await
}

fn field_of<'a>(portal: &'a Portal, call: &Call) -> Result<(&'a WorkType, &'a Field)> {
    let (work_type, key) = (type_of(portal, call)?, call.text_param("field")?);
    let field = work_type.form.fields.iter().find(|one| one.key == key).ok_or(Error::NotFound)?;
    Ok((work_type, field))
}

fn below(call: &Call, portal: &Portal, work_type: &WorkType, title: String) -> Around {
    let frame = bare(call);
    Around::work_types(&frame, portal, title)
        .below(name(portal, work_type, call), type_address(portal.id, &work_type.key))
        .below(frame.t("fields-title"), fields_address(portal.id, &work_type.key))
}

fn preview<'a>(work_type: &WorkType, field: &str) -> Option<crate::edit::Preview<'a>> {
    let (work_type, field) = (work_type.key.clone(), field.to_owned());
    Some(Box::new(move |locale, portal| FormPreview::new(locale, portal, &work_type, &field)))
}

fn adding<'a>(
    app: &'a Site,
    who: &'a StaffMember,
    call: &'a Call,
    (section, key, kind): (&'a dyn Section, &str, &str),
    (portal, work_type): (&Portal, &WorkType),
) -> Editor<'a> {
    let list = fields_address(portal.id, &work_type.key);
    let frame = bare(call);
    let title = frame.t1("fields-new-of", "kind", &frame.t(&format!("field-kind-{kind}")));
    let part = Part {
        name: named(&work_type.key, key),
        around: below(call, portal, work_type, title),
        saved: list.clone(),
        key: Some(key.to_owned()),
        preview: preview(work_type, key),
    };
    Editor { app, who, call, section, address: format!("{list}?kind={kind}"), part: Some(part), beside: None }
}

fn editor<'a>(
    app: &'a Site,
    who: &'a StaffMember,
    call: &'a Call,
    section: &'a dyn Section,
    (portal, work_type, field): (&Portal, &WorkType, &Field),
) -> Editor<'a> {
    let own = field_address(portal.id, &work_type.key, &field.key);
    let mut around = below(call, portal, work_type, label(portal, field, call));
    if page::may_manage(who) {
        let remove = Button::link(bare(call).t("settings-row-remove"), format!("{own}/removals"));
        around = around.tool(remove.kind(ButtonKind::Quiet).icon("close"));
    }
    let part = Part {
        name: named(&work_type.key, &field.key),
        around,
        saved: own.clone(),
        key: None,
        preview: preview(work_type, &field.key),
    };
    Editor { app, who, call, section, address: own, part: Some(part), beside: None }
}

fn label(portal: &Portal, field: &Field, call: &Call) -> String {
    field.label.in_language(portal.named_in(call.language())).to_owned()
}

/// How the log calls a field of a work type, in the portal's own language.
fn named<'a>(work_type: &str, field: &str) -> Named<'a> {
    let (work_type, field) = (work_type.to_owned(), field.to_owned());
    Box::new(move |portal| own_name(portal, &work_type, &field))
}

fn own_name(portal: &Portal, work_type: &str, field: &str) -> String {
    let found = portal.work_types.iter().find(|one| one.key == work_type);
    let found = found.and_then(|of| Some((of, of.form.fields.iter().find(|one| one.key == field)?)));
    let name = |text: &Translated| text.in_language(portal.language).to_owned();
    found.map(|(of, field)| format!("{}: {}", name(&of.name), name(&field.label))).unwrap_or_default()
}

fn removal(call: &Call, portal: &Portal) -> Result<(Around, Removal)> {
    let (frame, (work_type, field)) = (bare(call), field_of(portal, call)?);
    let own = field_address(portal.id, &work_type.key, &field.key);
    let called = label(portal, field, call);
    let around = below(call, portal, work_type, frame.t1("fields-remove", "name", &called));
    let removal = Removal {
        what: frame.t1("fields-remove-what", "type", &name(portal, work_type, call)),
        stays: frame.t("fields-remove-stays").into_owned(),
        action: format!("{own}/removals"),
        back: own.clone(),
    };
    Ok((around.below(called, own), removal))
}

fn leaving<'a>(app: &'a Site, who: &'a StaffMember, call: &'a Call, before: Portal) -> Result<Leaving<'a>> {
    let (work_type, field) = field_of(&before, call)?;
    let name = own_name(&before, &work_type.key, &field.key);
    let after = settings::without_field(&before, &work_type.key, &field.key);
    Ok(Leaving { app, who, call, after, name: (name, "field"), before })
}
