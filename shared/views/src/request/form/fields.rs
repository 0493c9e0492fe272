//! The fields of the form, group by group.

use super::{Behalf, Filled, FreePart, Known, TermsPart};
use crate::{
    Locale,
    parts::{Field, FormView, Opt, Uploaded, Uploader},
    request::{ATTACHMENTS, base},
    rich::rich,
};
use domain::{
    Language,
    address::COUNTRIES,
    asking::{Asking, FormRules},
    form::FieldKind,
    portal::Portal,
    request::PREFERRED_DATES,
    work_type::WorkType,
};
use jiff::civil::Date;

pub(super) fn contact(view: &FormView<'_>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    vec![
        view.line("name", t("request-name")).autocomplete("name"),
        view.email("email", t("request-email")).help(t("request-email-help")),
        view.phone("phone", t("request-phone")).optional(),
        view.line("company", t("request-company")).optional().autocomplete("organization"),
    ]
}

pub(super) fn known(view: &FormView<'_>, company: &str, elsewhere: bool) -> Known {
    let t = |key: &str| view.locale.t(key);
    let other = || view.tick("other-address", t("request-other-address")).optional();
    Known {
        lead: view.locale.t1("request-known-lead", "company", company),
        fields: vec![
            view.line("reference", t("request-reference")).autocomplete("off").short(),
            view.line("known-postcode", t("request-postcode-known")).autocomplete("postal-code").short(),
        ],
        other_address: elsewhere.then(other),
    }
}

/// Which parts are asked for follows the country: the region shows where an address needs one.
pub(crate) fn place(view: &FormView<'_>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    let mut countries: Vec<(String, &str)> =
        COUNTRIES.iter().map(|country| (view.locale.country(country.code), country.code)).collect();
    countries.sort_by_cached_key(|(name, _)| domain::text::folded(name));
    let options = countries.into_iter().map(|(name, code)| Opt::new(code, name)).collect();
    let with_region: Vec<String> = COUNTRIES
        .iter()
        .filter(|country| country.region_required)
        .map(|country| country.code.to_owned())
        .collect();
    let chosen = view.data.get("country");
    let shows = with_region.iter().any(|code| code == chosen) || !view.data.get("region").is_empty();
    vec![
        view.select("country", t("request-country"), options).autocomplete("country"),
        view.line("street", t("request-street")).autocomplete("address-line1"),
        view.line("addition", t("request-addition")).optional().autocomplete("address-line2"),
        view.line("postcode", t("request-postcode")).autocomplete("postal-code").short(),
        view.line("city", t("request-city")).autocomplete("address-level2"),
        view.line("region", t("request-region")).autocomplete("address-level1").show_when(
            "country",
            with_region,
            shows,
        ),
    ]
}

pub(super) fn behalf(view: &FormView<'_>) -> Behalf {
    let t = |key: &str| view.locale.t(key);
    let ticked = view.data.ticked("on-behalf");
    let fields = vec![
        view.line("behalf-name", t("request-behalf-name")).autocomplete("off"),
        view.email("behalf-email", t("request-behalf-email")).autocomplete("off"),
        view.phone("behalf-phone", t("request-behalf-phone")).optional().autocomplete("off"),
        view.line("behalf-company", t("request-behalf-company")).optional().autocomplete("off"),
    ];
    let hidden = |field: Field| field.show_when("on-behalf", vec!["yes".to_owned()], ticked);
    Behalf {
        tick: view.tick("on-behalf", t("request-on-behalf")).optional().help(t("request-on-behalf-help")),
        fields: fields.into_iter().map(hidden).collect(),
    }
}

pub(super) fn free(view: &FormView<'_>, filled: &Filled<'_>) -> Vec<FreePart> {
    let form = &filled.work_type.form;
    let part = |field: &domain::form::Field| match field.kind {
        FieldKind::File => {
            let uploader = uploader(view.locale, filled, field.name(), Some(&field.key));
            FreePart::Files(Box::new(view.free_files(field, form, uploader)))
        }
        _ => FreePart::Field(Box::new(view.free(field, form))),
    };
    form.fields.iter().map(part).collect()
}

pub(crate) fn items(view: &FormView<'_>, work_type: &WorkType, language: Language) -> Vec<Field> {
    let item = |item: &domain::work_type::Item| {
        let field = view.quantity(&format!("item.{}", item.key), item.name.in_language(language), item.max);
        if item.is_plain() { field } else { field.help(rule(view.locale, item)) }
    };
    work_type.items.iter().map(item).collect()
}

/// Which quantities of an item can be asked for.
fn rule(locale: Locale, item: &domain::work_type::Item) -> String {
    let (least, step) = (u64::from(item.least()), u64::from(item.step.max(1)));
    let said = [("min", least.into()), ("max", item.max.into()), ("step", step.into())];
    locale.args(if step > 1 { "request-item-steps" } else { "request-item-least" }, said)
}

pub(super) fn dates(
    view: &FormView<'_>,
    work_type: &WorkType,
    rules: FormRules<'_>,
    today: Date,
) -> Vec<Field> {
    if !work_type.preferred_dates || rules.dates == Asking::Never {
        return Vec::new();
    }
    let day = |n: usize| {
        let label = view.locale.t(&format!("request-date-{n}"));
        let mut day = view.date(&format!("date-{n}"), label).min(today.to_string());
        day.required = n == 1 && rules.dates == Asking::Required;
        day
    };
    (1..=PREFERRED_DATES).map(day).collect()
}

pub(super) fn attachments(view: &FormView<'_>, filled: &Filled<'_>) -> Uploader {
    let mut files = uploader(view.locale, filled, ATTACHMENTS.to_owned(), None);
    files.label = view.locale.t("request-attachments").into_owned();
    files.error = view.errors.get(ATTACHMENTS).map(|problem| view.locale.problem(problem));
    files
}

/// A field for files, with those in it that an earlier try has brought. What cannot be told by its field right
/// now stands among the attachments.
fn uploader(locale: Locale, filled: &Filled<'_>, name: String, field: Option<&str>) -> Uploader {
    let base = base(filled.portal, filled.way.asker);
    let policy = filled.portal.form_rules(filled.way.asker).files;
    let mut files = Uploader::new(locale, name, "", format!("{base}/files"), policy);
    files.token = Some(filled.token.to_owned());
    let own = filled.uploaded.iter().filter(|file| file.field.as_deref() == field);
    files.uploaded = own
        .map(|file| Uploaded {
            id: file.id.to_string(),
            name: file.name.to_string(),
            bytes: file.bytes,
            caption: None,
        })
        .collect();
    if field.is_none() {
        let kept = locale.t("request-file-kept");
        let unnamed = filled.unnamed.iter();
        files.uploaded.extend(unnamed.map(|id| Uploaded {
            id: id.clone(),
            name: kept.to_string(),
            bytes: 0,
            caption: None,
        }));
    }
    files
}

pub(super) fn terms(view: &FormView<'_>, portal: &Portal, rules: FormRules<'_>) -> Option<TermsPart> {
    let terms = rules.terms?;
    let label = view.locale.t1("request-terms-accept", "version", terms.version.to_string());
    let text = rich(portal, &terms.text, view.locale);
    Some(TermsPart { text, tick: rules.accept_terms.then(|| view.tick("terms", label)) })
}
