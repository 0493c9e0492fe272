//! A visit as a file for calendars (RFC 5545). It is published, not an invitation: nobody has to answer it to a mail program,
//! and what is sent later under the same UID takes the place of what was there.

use crate::Locale;
use domain::work_order::CalendarEntry;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::{Timestamp, ToSpan as _, civil::Date};

/// What a calendar's file is called.
pub const FILE: &str = "visit.ics";
/// Its type, without parameters.
pub const MEDIA_TYPE: &str = "text/calendar";
/// What is done with it (RFC 5546): it is shown, and asks for nothing.
pub const METHOD: &str = "PUBLISH";

/// What the file says beside the entry.
#[derive(Debug, Clone, Copy)]
pub struct CalendarWords<'a> {
    /// The language.
    pub locale: Locale,
    /// The company.
    pub company: &'a str,
    /// Where mail reaches it.
    pub email: &'a str,
    /// The kind of work.
    pub work_type: &'a str,
}

/// The file. The same entry is always the same file, to the byte.
#[must_use]
pub fn calendar_file(entry: &CalendarEntry, words: CalendarWords<'_>) -> String {
    let CalendarWords { locale, company, email, work_type } = words;
    let number = entry.number.to_string();
    let summary = locale.args(
        "calendar-summary",
        [("company", company.into()), ("type", work_type.into()), ("number", number.as_str().into())],
    );
    let status = if entry.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
    let mut event = Event::new();
    event
        .uid(&format!("{}@frontdesk", entry.work_order))
        .add_property("SEQUENCE", entry.sequence.to_string())
        .add_property("DTSTAMP", utc(entry.said))
        .add_property("LAST-MODIFIED", utc(entry.said))
        .summary(&one_line(&summary))
        .location(&one_line(&entry.place))
        .status(status)
        .append_property(organiser(company, email));
    match entry.day {
        Some(day) => event
            .append_property(whole_day("DTSTART", day))
            .append_property(whole_day("DTEND", day.saturating_add(1.day()))),
        None => event.add_property("DTSTART", utc(entry.starts)).add_property("DTEND", utc(entry.ends)),
    };
    Calendar::empty()
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Frontdesk//Visits//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", METHOD))
        .push(event.done())
        .done()
        .to_string()
}

fn organiser(company: &str, email: &str) -> Property {
    // A quoted parameter holds no quotes (RFC 5545, 3.2).
    let name = one_line(company).replace('"', "'");
    Property::new("ORGANIZER", format!("mailto:{email}")).add_parameter("CN", &name).done()
}

/// A day, which ends before the next one begins (RFC 5545, 3.6.1).
fn whole_day(name: &str, day: Date) -> Property {
    Property::new(name, day.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

/// A point in time without a zone of its own: every calendar shows it on its reader's clock.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The text without anything that could end a line of the file.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
