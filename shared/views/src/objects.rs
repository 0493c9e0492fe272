//! Objects: what both sides read of them, and the customer's pages.

mod list;
mod show;

pub use list::ObjectList;
pub use show::{ObjectPage, Shown};

use crate::{
    Frame, Locale,
    found::one_or_any,
    narrowed::narrowed,
    parts::{Column, DescriptionList, Field, FormView, Markup, Row, StageChip, Table, Tone, icon},
};
use askama::Template;
use domain::{
    FormData, LocationId, ObjectId,
    customer::Location,
    link::LinkToken,
    object::{Due, Object, ObjectCard, ObjectStatus, Place, Warranty},
    portal::Portal,
    text::Line,
};
use jiff::civil::Date;

/// An object as a list shows it.
#[derive(Debug, Clone)]
pub struct ObjectRow {
    /// Which.
    pub id: ObjectId,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// What its maker has stamped on it.
    pub serial: Option<String>,
    /// At which place; none: at the main address.
    pub location: Option<LocationId>,
    /// When it is to be serviced next.
    pub next_service: Option<Date>,
    /// Whether it is used.
    pub in_service: bool,
}

/// Where a customer's objects are listed at a portal, without the host.
#[must_use]
pub fn list_address(portal: &Portal) -> String {
    format!("/p/{}/objects", portal.slug)
}

/// Names of the fields that narrow a list of objects, beside its search.
pub const NARROWING: [&str; 4] = ["q", "location", "kind", "customer"];

/// The word in the address for all the places that somebody sees, where that is not all there are.
pub const EVERYWHERE: &str = "all";

/// The address of a list with what is asked for, but for what is changed in it.
#[must_use]
pub fn with(address: &str, asked: &FormData, changed: &[(&str, &str)]) -> String {
    narrowed(address, NARROWING.iter().copied(), asked, changed)
}

/// Where the objects of a type are found.
fn of_kind(list: &str, kind: &str) -> String {
    with(list, &FormData::from_iter([("kind", kind)]), &[])
}

/// The filter of a type: any, or the one that is asked for.
pub(crate) fn kinds(view: FormView<'_>, locale: Locale, asked: &FormData) -> Option<Field> {
    let kind = asked.get("kind");
    let words = ("kind", "customers-field-object-kind", "objects-any-kind");
    (!kind.is_empty()).then(|| one_or_any(view, locale, words, (kind, kind)))
}

/// Address of an object at its customer's portal, without the host.
#[must_use]
pub fn address(portal: &str, object: ObjectId) -> String {
    format!("/p/{portal}/objects/{object}")
}

/// Address of an object's label, without the host.
#[must_use]
pub fn label_address(token: &LinkToken) -> String {
    format!("/l/objects/{}", token.expose())
}

/// Today on the clock of a page.
#[must_use]
pub fn today(frame: &Frame) -> Date {
    frame.now.to_zoned(frame.zone.clone()).date()
}

/// When a service is due, in words.
#[must_use]
pub fn due(locale: Locale, due: Due) -> String {
    match due {
        Due::Today => locale.t("object-due-today").into_owned(),
        Due::In(days) => locale.t1("object-due-in", "count", i64::from(days)),
        Due::Overdue(days) => locale.t1("object-due-overdue", "count", i64::from(days)),
    }
}

/// The day of a service, said in words when it is near.
#[must_use]
pub fn service(locale: Locale, day: Date, today: Date) -> Markup {
    let far = Due::of(day, today);
    if !far.is_soon() {
        return Markup::part(&locale.day(day));
    }
    let (tone, sign) =
        if matches!(far, Due::Overdue(_)) { (Tone::Bad, "warning") } else { (Tone::Warn, "clock") };
    let chip = StageChip { tone, icon: icon(sign), word: due(locale, far) };
    // The date goes to a line of its own as a whole.
    let date = locale.short_date(day).replace(' ', "\u{a0}");
    Markup::all([Markup::part(&chip), Markup::text(" "), Markup::muted(date)])
}

/// Whether an object is used, with its colour and sign.
#[must_use]
pub fn chip(locale: Locale, in_service: bool) -> StageChip {
    let (status, tone, sign) = if in_service {
        (ObjectStatus::InService, Tone::Good, "check")
    } else {
        (ObjectStatus::OutOfService, Tone::Bad, "close")
    };
    StageChip { tone, icon: icon(sign), word: word(locale, status) }
}

/// The word of a status.
#[must_use]
pub fn word(locale: Locale, status: ObjectStatus) -> String {
    locale.t(&format!("object-status-{}", status.as_str())).into_owned()
}

/// What a field of an object is called.
#[must_use]
pub fn label(locale: Locale, field: &str) -> String {
    locale.t(&format!("customers-field-object-{field}")).into_owned()
}

/// The name of a place among those of the customer; none: its main address.
#[must_use]
pub fn place_name(locale: Locale, location: Option<LocationId>, places: &[Location]) -> String {
    let known = location.and_then(|id| places.iter().find(|place| place.id == id));
    match (known, location) {
        (Some(place), _) => place.name.to_string(),
        (None, Some(_)) => locale.t("object-some-place").into_owned(),
        (None, None) => locale.t("object-main-place").into_owned(),
    }
}

/// Where an object is that was found at the desk.
#[must_use]
pub fn card_place(locale: Locale, card: &ObjectCard) -> String {
    card.place.clone().unwrap_or_else(|| place_name(locale, card.location, &[]))
}

/// What is known of an object, for both sides; `list` is where those of its type are found.
#[must_use]
pub fn facts(frame: &Frame, object: &Object, places: &[Location], list: &str) -> DescriptionList {
    let (locale, today) = (frame.locale, today(frame));
    let line = |line: &Option<Line>| line.as_ref().map(Markup::text);
    let day = |day: Option<Date>| day.map(|day| Markup::part(&locale.day(day)));
    let warranty = object.warranty(today).map(|warranty| match warranty {
        Warranty::Until(day) => locale.t1("object-warranty-until", "date", locale.short_date(day)),
        Warranty::Ended(day) => locale.t1("object-warranty-ended", "date", locale.short_date(day)),
    });
    DescriptionList::new()
        .row(label(locale, "kind"), Markup::link(of_kind(list, object.kind.as_str()), &object.kind))
        .maybe(label(locale, "serial"), line(&object.serial))
        .maybe(label(locale, "reference"), line(&object.reference))
        .row(label(locale, "location"), Markup::text(place_name(locale, object.location, places)))
        .maybe(label(locale, "service"), object.service().map(|day| service(locale, day, today)))
        .maybe(label(locale, "warranty-state"), warranty.map(Markup::text))
        .maybe(label(locale, "contract"), line(&object.contract))
        .maybe(label(locale, "installed"), day(object.installed_on))
        .maybe(label(locale, "note"), object.note.as_ref().map(Markup::prose))
}

/// When it is to be serviced, or that it is not used any more.
pub(crate) fn service_cell(frame: &Frame, next_service: Option<Date>, in_service: bool) -> Markup {
    let locale = frame.locale;
    match next_service {
        _ if !in_service => Markup::part(&chip(locale, false)),
        Some(day) => service(locale, day, today(frame)),
        None => Markup::muted(locale.t("object-no-service")),
    }
}

/// A table of objects, each row leading to `href`.
pub(crate) fn table(
    frame: &Frame,
    rows: &[ObjectRow],
    places: &[Location],
    href: impl Fn(ObjectId) -> String,
) -> Table {
    let locale = frame.locale;
    let row = |row: &ObjectRow| Row {
        href: Some(href(row.id)),
        cells: vec![
            Markup::text(&row.name),
            Markup::text(&row.kind),
            row.serial.as_ref().map_or_else(Markup::default, Markup::text),
            Markup::text(place_name(locale, row.location, places)),
            service_cell(frame, row.next_service, row.in_service),
        ],
        current: false,
    };
    let columns = ["name", "kind", "serial", "location", "service"];
    Table {
        caption: locale.t("objects-title").into_owned(),
        columns: columns.map(|key| Column::text(label(locale, key))).into(),
        rows: rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

/// The places of a list to choose from.
#[derive(Debug, Clone, Template)]
#[template(path = "objects/places.html")]
pub struct PlaceFilter {
    locale: Locale,
    action: String,
    options: Vec<(String, String, bool)>,
}

impl askama::filters::HtmlSafe for PlaceFilter {}

impl PlaceFilter {
    /// The filter of a list at an address: all places at once, or one of them. None: there is nothing to choose.
    #[must_use]
    pub fn new(locale: Locale, action: String, places: &[Location], chosen: Option<Place>) -> Option<Self> {
        let option = |place: Place, name: String| (place.to_string(), name, chosen == Some(place));
        let mut options: Vec<_> =
            places.iter().map(|one| option(Place::At(one.id), one.name.to_string())).collect();
        options.insert(0, (String::new(), locale.t("objects-all-places").into_owned(), chosen.is_none()));
        options.push(option(Place::Main, locale.t("object-main-place").into_owned()));
        (!places.is_empty()).then_some(Self { locale, action, options })
    }
}
