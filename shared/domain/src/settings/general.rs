//! Whether a portal answers, under which name, in which languages, and how to reach the company.

use super::{Kind, Length, LineOf, Setting, Table, any_text, worded};
use crate::{
    FieldErrors, Language, Problem, Translated,
    contact::{EmailAddress, Phone},
    form::Choice,
    formats::{DateFormat, NumberFormat},
    money::Currency,
    navigation::WebAddress,
    portal::{Portal, PortalStatus, Slug},
    text::Line,
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "general",
    settings: &[
        Setting::new("status", Kind::OneOf(statuses, status, set_status)),
        Setting::new("name", Kind::Line(LineOf::Words, |portal| portal.name.to_string(), set_name)),
        Setting::new("slug", Kind::Line(LineOf::Words, |portal| portal.slug.to_string(), set_slug)),
        Setting::new("notification-address", Kind::Line(LineOf::Email, notification, set_notification)),
        Setting::new("languages", Kind::ManyOf(offered, languages, set_languages)),
        Setting::new("language", Kind::OneOf(offered, |portal| code(portal.language), set_language)),
        Setting::new("time-zone", Kind::Line(LineOf::Zone, |portal| portal.time_zone.clone(), set_zone)),
        Setting::new("date-format", Kind::OneOf(date_formats, date_format, set_date_format)),
        Setting::new("number-format", Kind::OneOf(number_formats, number_format, set_number_format)),
        Setting::new("currency", Kind::OneOf(currencies, currency, set_currency)),
        Setting::new(
            "contact-phone",
            Kind::Line(LineOf::Phone, |portal| portal.contact.phone.clone(), set_phone),
        ),
        Setting::new("contact-email", Kind::Line(LineOf::Email, email, set_email)),
        Setting::new("after-sign-out", Kind::Line(LineOf::Url, after_sign_out, set_after_sign_out)),
        Setting::new(
            "maintenance",
            Kind::Texts(
                Length::Long,
                any_text,
                |portal| portal.maintenance.clone(),
                |portal, texts| portal.maintenance = texts,
            ),
        ),
    ],
    check,
};

fn statuses(_: &Portal) -> Vec<Choice> {
    PortalStatus::ALL.map(|status| worded(status.as_str())).into()
}

fn status(portal: &Portal) -> String {
    portal.status.as_str().to_owned()
}

fn set_status(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.status = PortalStatus::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn set_name(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.name = Line::parse(typed)?;
    Ok(())
}

fn set_slug(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.slug = Slug::parse(typed).ok_or(Problem::new("error-slug"))?;
    Ok(())
}

fn notification(portal: &Portal) -> String {
    portal.notification_address.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn set_notification(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.notification_address = if typed.is_empty() { None } else { Some(EmailAddress::parse(typed)?) };
    Ok(())
}

fn code(language: Language) -> String {
    language.code().to_owned()
}

/// Each language under its own name, whatever language the editor speaks.
fn offered(_: &Portal) -> Vec<Choice> {
    let label = |language: Language| -> Translated {
        Language::ALL.into_iter().map(|reader| (reader, language.endonym())).collect()
    };
    Language::ALL.map(|language| Choice { key: code(language), label: label(language) }).into()
}

fn languages(portal: &Portal) -> Vec<String> {
    portal.languages.iter().copied().map(code).collect()
}

fn set_languages(portal: &mut Portal, chosen: &[&str]) -> Result<(), Problem> {
    let chosen: Vec<Language> = chosen.iter().filter_map(|code| Language::parse(code)).collect();
    if chosen.is_empty() {
        return Err(Problem::new("error-required"));
    }
    // What is offered already keeps its place: the order is the one of the portal's menu.
    let mut languages: Vec<Language> =
        portal.languages.iter().copied().filter(|known| chosen.contains(known)).collect();
    for language in chosen {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    portal.languages = languages;
    Ok(())
}

fn set_language(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.language = Language::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn set_zone(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.time_zone = time_zone(typed).ok_or(Problem::new("error-time-zone"))?;
    Ok(())
}

fn date_formats(_: &Portal) -> Vec<Choice> {
    DateFormat::ALL.map(|format| worded(format.as_str())).into()
}

fn date_format(portal: &Portal) -> String {
    portal.formats.date.as_str().to_owned()
}

fn set_date_format(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.formats.date = DateFormat::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn number_formats(_: &Portal) -> Vec<Choice> {
    NumberFormat::ALL.map(|format| worded(format.as_str())).into()
}

fn number_format(portal: &Portal) -> String {
    portal.formats.number.as_str().to_owned()
}

fn set_number_format(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.formats.number = NumberFormat::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

/// Each currency under its code, which is the same in every language.
fn currencies(_: &Portal) -> Vec<Choice> {
    let label = |currency: Currency| -> Translated {
        Language::ALL.into_iter().map(|reader| (reader, currency.code())).collect()
    };
    Currency::ALL.map(|one| Choice { key: one.code().to_owned(), label: label(one) }).into()
}

fn currency(portal: &Portal) -> String {
    portal.formats.currency.code().to_owned()
}

fn set_currency(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.formats.currency = Currency::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn after_sign_out(portal: &Portal) -> String {
    portal.after_sign_out.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn set_after_sign_out(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.after_sign_out = if typed.is_empty() { None } else { Some(WebAddress::page(typed)?) };
    Ok(())
}

fn set_phone(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    let phone = Phone::optional(typed)?.ok_or(Problem::new("error-required"))?;
    phone.as_str().clone_into(&mut portal.contact.phone);
    Ok(())
}

fn email(portal: &Portal) -> String {
    portal.contact.email.to_string()
}

fn set_email(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.contact.email = EmailAddress::parse(typed)?;
    Ok(())
}

/// Every time zone that is offered: those of the IANA database that are named after a place.
#[must_use]
pub fn time_zones() -> Vec<String> {
    const AREAS: [&str; 10] = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    ];
    let named = |name: &jiff::tz::TimeZoneName<'_>| {
        let name = name.as_str();
        name == "UTC" || AREAS.iter().any(|area| name.starts_with(area))
    };
    let mut zones: Vec<String> =
        jiff::tz::db().available().filter(named).map(|name| name.as_str().to_owned()).collect();
    zones.sort_unstable();
    zones
}

/// The time zone that somebody means: its name in any case, or the city alone where there is one of that name.
fn time_zone(typed: &str) -> Option<String> {
    let plain = typed.trim().replace(' ', "_");
    let zones = time_zones();
    if let Some(zone) = zones.iter().find(|zone| zone.eq_ignore_ascii_case(&plain)) {
        return Some(zone.clone());
    }
    if jiff::tz::TimeZone::get(&plain).is_ok() {
        return Some(plain);
    }
    let city = |zone: &&String| zone.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(&plain));
    let mut cities = zones.iter().filter(city);
    cities.next().filter(|_| cities.next().is_none()).cloned()
}

fn check(portal: &Portal, errors: &mut FieldErrors) {
    if !portal.languages.contains(&portal.language) {
        errors.add("language", Problem::new("error-language-not-offered"));
    }
}
