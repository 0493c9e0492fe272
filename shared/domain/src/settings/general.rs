//! Whether a portal answers, under which name, in which languages, and how to reach the company.

use super::{Kind, LineOf, Setting, Table, worded};
use crate::{
    FieldErrors, Language, Problem, Translated,
    contact::{EmailAddress, Phone},
    form::Choice,
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
        Setting::new("time-zone", Kind::Line(LineOf::Words, |portal| portal.time_zone.clone(), set_zone)),
        Setting::new(
            "contact-phone",
            Kind::Line(LineOf::Phone, |portal| portal.contact.phone.clone(), set_phone),
        ),
        Setting::new("contact-email", Kind::Line(LineOf::Email, email, set_email)),
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
    jiff::tz::TimeZone::get(typed).map_err(|_| Problem::new("error-time-zone"))?;
    typed.clone_into(&mut portal.time_zone);
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

fn check(portal: &Portal, errors: &mut FieldErrors) {
    if !portal.languages.contains(&portal.language) {
        errors.add("language", Problem::new("error-language-not-offered"));
    }
}
