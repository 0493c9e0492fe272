//! The form of a work type as guests see it, in any language of the portal and in any version that it had.

use crate::work_types::type_of;
use domain::{
    FieldErrors, Language, Result, form::Form, portal::Portal, principal::StaffMember, work_type::WorkType,
};
use std::sync::Arc;
use views::{
    Frame, Locale,
    desk::portals::fields_address,
    request::{Filled, RequestFormPage, Way, untouched},
};
use web::{Call, Reply, Site};

/// The form as it is, or as it was in the version that is asked for.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portal = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    let mut work_type = type_of(&portal, &call)?.clone();
    if let Some(version) = call.query("version").and_then(|version| version.parse::<u32>().ok())
        && version != work_type.form.version
    {
        let portals = app.store.portals();
        work_type.form =
            Form::clone(&*portals.form(portal.tenant, portal.id, &work_type.key, version).await?);
    }
    let language = call.query("lang").and_then(Language::parse);
    let offered = language.filter(|language| portal.languages.contains(language));
    Ok(Reply::page(page(&portal, &work_type, offered.unwrap_or(portal.language), &call)))
}

fn page(portal: &Portal, work_type: &WorkType, language: Language, call: &Call) -> RequestFormPage {
    let locale = Locale::of(language);
    let now = call.now();
    let today = now.to_zoned(portal.zone()).date();
    let data = untouched(portal, work_type, language, today, None);
    let title = work_type.name.in_language(language).to_owned();
    let frame = Frame::portal(locale, portal, title, call.path_and_query(), now);
    let filled = Filled {
        portal,
        way: Way::GUEST,
        user: None,
        labelled: None,
        work_type,
        data: &data,
        errors: &FieldErrors::none(),
        token: "",
        uploaded: &[],
        unnamed: &[],
        notice: None,
        today,
    };
    let back = fields_address(portal.id, &work_type.key);
    RequestFormPage::new(frame, &filled).as_preview(Locale::of(call.language()), work_type.form.version, back)
}
