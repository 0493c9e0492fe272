//! The fields of an object's form, section by section.

use crate::{
    objects::word,
    parts::{Field, FormView, Opt},
};
use domain::{customer::Location, object::ObjectStatus, request::MAIN_PLACE};

/// What it is, and where.
pub(in crate::desk) fn object(view: &FormView<'_>, places: &[Location]) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    let line = |name: &str| view.line(name, t(&format!("customers-field-{name}"))).autocomplete("off");
    let place = |place: &Location| Opt::new(place.id.to_string(), place.name.as_str());
    let main = Opt::new(MAIN_PLACE, t("object-main-place"));
    let options = [main].into_iter().chain(places.iter().map(place)).collect();
    let at = view.select("object-location", t("customers-field-object-location"), options);
    vec![
        line("object-name").help(t("object-name-help")),
        line("object-kind").help(t("object-kind-help")),
        line("object-serial").optional().short(),
        line("object-reference").optional().help(t("object-reference-help")).short(),
        at,
    ]
}

/// Since when, and until when.
pub(in crate::desk) fn dates(view: &FormView<'_>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    let day = |name: &str| view.date(name, t(&format!("customers-field-{name}"))).optional();
    vec![
        day("object-installed"),
        day("object-warranty"),
        view.line("object-contract", t("customers-field-object-contract")).optional().autocomplete("off"),
        day("object-service").help(t("object-service-help")),
    ]
}

/// What else is known.
pub(in crate::desk) fn more(view: &FormView<'_>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    let status = |status: ObjectStatus| {
        let hint = t(&format!("object-status-{}-hint", status.as_str()));
        Opt::new(status.as_str(), word(view.locale, status)).hint(hint)
    };
    vec![
        view.long("object-note", t("customers-field-object-note")).optional().help(t("object-note-help")),
        view.radios(
            "object-status",
            t("customers-field-object-status"),
            ObjectStatus::ALL.map(status).into(),
        ),
    ]
}
