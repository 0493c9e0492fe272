//! The log in words: who did what, and which fields have other values now.

use super::{
    ACTIVITY, address,
    sentence::{sentence, sign},
};
use crate::{
    Frame, Locale,
    desk::portals,
    objects,
    parts::{
        Button, ButtonKind, Column, EmptyState, Field, FormView, Markup, PageHead, Pager, PagerWords, Row,
        Table, TimelineEntry,
    },
    projects,
};
use askama::Template;
use domain::{
    FieldErrors, FormData,
    activity::{Activity, Deed, FieldChange, Subject},
    customer::CustomerStatus,
    object::ObjectStatus,
    request::MAIN_PLACE,
};
use std::collections::BTreeMap;

/// Names of places and portals by their ids, as far as they are known where the log is read.
pub type Names = BTreeMap<String, String>;

/// The fields that an entry says have other values now, one line each.
#[must_use]
pub fn details(locale: Locale, activity: &Activity, names: &Names) -> Vec<String> {
    let fields = match &activity.what {
        Deed::PortalChanged(section, fields) => {
            let (section, _) = section.split_once(':').unwrap_or((section, ""));
            return fields.iter().map(|field| setting(locale, section, field)).collect();
        }
        Deed::ChangeRejected(_, reason) => {
            return vec![locale.t1("change-reason", "reason", reason.as_str())];
        }
        Deed::ProjectMoved(_, stage) => return vec![projects::word(locale, *stage)],
        Deed::CustomerChanged(fields)
        | Deed::AddressChanged(_, fields)
        | Deed::ChangeAsked(_, fields)
        | Deed::ChangeApproved(_, fields)
        | Deed::LocationChanged(_, fields)
        | Deed::ObjectChanged(_, fields)
        | Deed::DocumentChanged(_, fields)
        | Deed::ProjectChanged(_, fields)
        | Deed::ContactChanged(_, fields)
        | Deed::MembershipChanged(_, fields)
        | Deed::StaffChanged(fields) => fields.as_slice(),
        _ => &[],
    };
    fields.iter().map(|field| detail(locale, field, names)).collect()
}

/// A field of a customer that has another value, on one line.
#[must_use]
pub fn change_line(locale: Locale, change: &FieldChange) -> String {
    detail(locale, change, &Names::new())
}

/// What a field of a customer is called.
#[must_use]
pub fn change_label(locale: Locale, change: &FieldChange) -> String {
    label(locale, &change.field)
}

/// A value of a field of a customer, as people read it.
#[must_use]
pub fn change_value(locale: Locale, change: &FieldChange, text: &str) -> String {
    value(locale, &change.field, text, &Names::new())
}

fn detail(locale: Locale, change: &FieldChange, names: &Names) -> String {
    let value = |text: &str| value(locale, &change.field, text, names);
    let args =
        [("field", label(locale, &change.field)), ("old", value(&change.old)), ("new", value(&change.new))];
    locale.args("activity-field", args.map(|(name, text)| (name, text.into())))
}

/// A setting of a portal that has another value now.
fn setting(locale: Locale, section: &str, change: &FieldChange) -> String {
    let value = |text: &str| portals::logged(locale, section, &change.field, text);
    let name = locale.t(&format!("setting-{section}-{}", change.field)).into_owned();
    let args = [("field", name), ("old", value(&change.old)), ("new", value(&change.new))];
    locale.args("activity-field", args.map(|(name, text)| (name, text.into())))
}

/// Whom or what an entry is about, by its name of that time.
#[must_use]
pub fn about_name(locale: Locale, activity: &Activity) -> String {
    match activity.about.subject {
        Subject::Company => locale.t("activity-company").into_owned(),
        _ => activity.about.name().to_owned(),
    }
}

/// Whom or what the log is narrowed to, as addresses say it: a word and an id.
fn asked_of(about: Option<Subject>) -> Option<(&'static str, String)> {
    Some(match about? {
        Subject::Customer(customer) => ("customer", customer.to_string()),
        Subject::Portal(portal) => ("portal", portal.to_string()),
        Subject::Staff(staff) => ("staff", staff.to_string()),
        Subject::Company => return None,
    })
}

/// Address of the whole log about one.
#[must_use]
pub fn log_address(about: Subject) -> String {
    activity_address("", Some(about), &FormData::default(), None)
}

/// Address of the log, or of the table `file` of it, narrowed to what it is to be about and to the days that were asked
/// for.
#[must_use]
pub fn activity_address(file: &str, about: Option<Subject>, days: &FormData, page: Option<&str>) -> String {
    let day = |name: &&str| (!days.get(name).is_empty()).then(|| format!("{name}={}", days.get(name)));
    let about = asked_of(about).map(|(word, id)| format!("{word}={id}"));
    let page = page.map(|page| format!("page={page}"));
    let query: Vec<String> = about.into_iter().chain(DAYS.iter().filter_map(day)).chain(page).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    format!("{ACTIVITY}{file}{query}")
}

/// The page of whom or what the log is about.
fn address_of(about: Subject) -> Option<String> {
    match about {
        Subject::Customer(customer) => Some(address(customer)),
        Subject::Portal(portal) => Some(portals::first_address(portal)),
        Subject::Staff(_) | Subject::Company => None,
    }
}

fn label(locale: Locale, field: &str) -> String {
    let key = match field {
        "country" | "street" | "addition" | "postcode" | "city" | "region" => format!("request-{field}"),
        "staff-role" => "users-role".to_owned(),
        "staff-visits" => field.to_owned(),
        "role" | "scope" => format!("users-{field}"),
        "address-name" => field.to_owned(),
        "shipping" | "billing" | "default-shipping" | "default-billing" => format!("address-{field}"),
        other => format!("customers-field-{other}"),
    };
    locale.t(&key).into_owned()
}

/// A stored value as people read it.
fn value(locale: Locale, field: &str, text: &str, names: &Names) -> String {
    let nothing = || locale.t("activity-nothing").into_owned();
    match (field, text) {
        ("portals", "") => locale.t("customers-all-portals").into_owned(),
        (_, "") => nothing(),
        ("country", code) => locale.country(code),
        ("shipping" | "billing" | "default-shipping" | "default-billing", _) => {
            locale.t("answer-yes").into_owned()
        }
        ("status", word) => {
            CustomerStatus::parse(word).map_or_else(nothing, |status| super::word(locale, status))
        }
        ("object-status", word) => {
            ObjectStatus::parse(word).map_or_else(nothing, |status| objects::word(locale, status))
        }
        ("document-kind", word) => locale.t(&format!("document-kind-{word}")).into_owned(),
        ("document-shown", _) => locale.t("answer-yes").into_owned(),
        ("document-location", id) => {
            known(id, names).unwrap_or_else(|| locale.t("object-some-place").into_owned())
        }
        ("project-location", MAIN_PLACE) => locale.t("project-no-place").into_owned(),
        ("project-location", id) => {
            known(id, names).unwrap_or_else(|| locale.t("object-some-place").into_owned())
        }
        ("project-starts" | "project-ends", day) => {
            day.parse().map_or_else(|_| day.to_owned(), |day| locale.short_date(day))
        }
        ("object-location", MAIN_PLACE) => locale.t("object-main-place").into_owned(),
        ("object-location", id) => {
            known(id, names).unwrap_or_else(|| locale.t("object-some-place").into_owned())
        }
        ("object-installed" | "object-warranty" | "object-service", day) => {
            day.parse().map_or_else(|_| day.to_owned(), |day| locale.short_date(day))
        }
        ("staff-visits", word) => locale.t(&format!("answer-{word}")).into_owned(),
        ("staff-role", word) => locale.t(&format!("staff-role-{word}")).into_owned(),
        ("role", word) => locale.t(&format!("role-{word}")).into_owned(),
        ("scope", "own" | "company") => locale.t(&format!("scope-{text}")).into_owned(),
        ("scope", ids) => known(ids, names)
            .unwrap_or_else(|| locale.t1("scope-locations-count", "count", ids.split(',').count())),
        ("portals", ids) => known(ids, names)
            .unwrap_or_else(|| locale.t1("customers-portals-count", "count", ids.split(',').count())),
        (_, text) => text.to_owned(),
    }
}

fn known(ids: &str, names: &Names) -> Option<String> {
    let found: Option<Vec<&str>> = ids.split(',').map(|id| names.get(id).map(String::as_str)).collect();
    found.map(|found| found.join(", "))
}

/// An entry of the log on a customer's own page.
pub(crate) fn entry(frame: &Frame, activity: &Activity, names: &Names) -> TimelineEntry {
    let details = details(frame.locale, activity, names);
    TimelineEntry {
        icon: sign(&activity.what),
        text: sentence(frame.locale, activity),
        at: frame.when(activity.at),
        body: (!details.is_empty()).then(|| details.join("\n")),
        files: None,
        internal: false,
    }
}

/// The fields of its period: from which day on, and until which.
pub const DAYS: [&str; 2] = ["from", "until"];

/// What the page of the log is made of, beside its frame.
#[derive(Debug)]
pub struct ActivityRows<'a> {
    /// The entries of this page, newest first.
    pub activities: &'a [Activity],
    /// What it is narrowed to: its name, and which.
    pub about: Option<(String, Subject)>,
    /// Names of portals.
    pub names: &'a Names,
    /// The page after this one.
    pub older: Option<String>,
    /// The page before this one.
    pub newer: Option<String>,
    /// The days that were asked for, as they were sent.
    pub days: &'a FormData,
    /// What of them cannot be read.
    pub wrong: &'a FieldErrors,
}

/// The log of a tenant, or about one customer or portal.
#[derive(Debug, Template)]
#[template(path = "desk/customers/activity.html")]
pub struct ActivityPage {
    /// Around it.
    pub frame: Frame,
    /// Title, export.
    pub head: PageHead,
    /// What it is narrowed to, and the way back to all.
    pub filter: Option<(Markup, Button)>,
    /// The period.
    pub fields: Vec<Field>,
    /// What else the filters keep: word and id.
    pub kept: Option<(&'static str, String)>,
    /// The log of every day; none: it is shown.
    pub clear: Option<String>,
    /// The entries.
    pub table: Table,
    /// Said when there are none; none: nothing was looked for.
    pub empty: Option<EmptyState>,
    /// Further pages.
    pub pager: Pager,
}

impl ActivityPage {
    /// One page of the log.
    #[must_use]
    pub fn new(frame: Frame, rows: &ActivityRows<'_>) -> Self {
        let locale = frame.locale;
        let about = rows.about.as_ref().map(|(_, about)| *about);
        let csv = Button::link(locale.t("desk-csv"), activity_address("/list.csv", about, rows.days, None));
        let filter = rows.about.as_ref().map(|(name, about)| {
            let all = Button::link(locale.t("activity-all"), ACTIVITY).kind(ButtonKind::Quiet).icon("close");
            (linked(*about, name), all)
        });
        let form = FormView::new(locale, rows.days, rows.wrong);
        let day = |name: &str| form.date(name, locale.t(&format!("activity-{name}"))).narrowing();
        let narrowed = DAYS.iter().any(|name| !rows.days.get(name).is_empty());
        let words = if narrowed { "activity-none-then" } else { "activity-none" };
        Self {
            fields: DAYS.map(day).into(),
            kept: asked_of(about),
            clear: narrowed.then(|| activity_address("", about, &FormData::default(), None)),
            head: PageHead::new(locale.t("activity-title")).action(csv.kind(ButtonKind::Quiet).icon("file")),
            filter,
            table: table(&frame, rows),
            empty: rows.wrong.is_empty().then(|| EmptyState {
                title: locale.t(words).into_owned(),
                text: locale.t(&format!("{words}-text")).into_owned(),
                action: None,
            }),
            pager: Pager {
                locale,
                newer: rows.newer.clone(),
                older: rows.older.clone(),
                shown: String::new(),
                words: PagerWords::ByTime,
            },
            frame,
        }
    }
}

fn table(frame: &Frame, rows: &ActivityRows<'_>) -> Table {
    let locale = frame.locale;
    let row = |activity: &Activity| {
        let details = details(locale, activity, rows.names);
        let mut what = vec![Markup::text(sentence(locale, activity))];
        what.extend(details.iter().map(|line| Markup::part(&Detail { line })));
        Row {
            href: None,
            cells: vec![
                Markup::part(&frame.when(activity.at)),
                Markup::all(what),
                linked(activity.about.subject, &about_name(locale, activity)),
            ],
            current: false,
        }
    };
    let columns = ["activity-when", "activity-what", "activity-about"];
    Table {
        caption: locale.t("activity-title").into_owned(),
        columns: columns.map(|key| Column::text(frame.t(key))).into(),
        rows: rows.activities.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

/// A name that leads to its page, if there is one.
fn linked(about: Subject, name: &str) -> Markup {
    match address_of(about) {
        Some(address) => Markup::link(address, name),
        None => Markup::text(name),
    }
}

/// A line below a sentence.
#[derive(Template)]
#[template(source = r#"<span class="summary" dir="auto">{{ line }}</span>"#, ext = "html")]
struct Detail<'a> {
    line: &'a str,
}
