//! The file of a visit, read by a parser that knows nothing of what wrote it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use calcard::icalendar::{
    ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use domain::{Language, WorkOrderId, number::Number, work_order::CalendarEntry};
use jiff::Timestamp;
use views::{
    Locale,
    calendar::{CalendarWords, calendar_file},
};

fn entry(cancelled: bool) -> CalendarEntry {
    let said: Timestamp = "2027-01-02T09:30:00Z".parse().unwrap();
    CalendarEntry {
        work_order: WorkOrderId::new(said, [7; 16]),
        number: Number { year: 2027, count: 19 },
        sequence: 12,
        day: None,
        starts: "2027-01-14T07:00:00Z".parse().unwrap(),
        ends: "2027-01-14T09:30:00Z".parse().unwrap(),
        cancelled,
        place:
            "Kade 12, 9711 HG Groningen; achter de brug, de witte deur naast het café met de groene luifel"
                .to_owned(),
        said,
    }
}

fn file(cancelled: bool) -> String {
    let words = CalendarWords {
        locale: Locale::of(Language::En),
        company: "Noord \"Lift\", Zonen; & Co",
        email: "service@noordlift.example",
        work_type: "Repair\r\nATTENDEE:mailto:x@evil.example",
    };
    calendar_file(&entry(cancelled), words)
}

#[test]
fn another_program_reads_what_was_meant() {
    let text = file(false);
    let calendar = ICalendar::parse(&text).expect("a calendar");
    let events: Vec<_> = calendar
        .components
        .iter()
        .filter(|one| one.component_type == ICalendarComponentType::VEvent)
        .collect();
    assert_eq!(events.len(), 1);
    let value = |name: ICalendarProperty| {
        let mut found = events[0].entries.iter().filter(|entry| entry.name == name);
        let first = found.next().unwrap_or_else(|| panic!("{name:?} in {text}"));
        assert!(found.next().is_none(), "{name:?} once");
        first.values[0].clone()
    };
    let words = |name| match value(name) {
        ICalendarValue::Text(text) => text,
        other => panic!("{other:?}"),
    };
    assert!(words(ICalendarProperty::Uid).ends_with("@frontdesk"));
    assert_eq!(words(ICalendarProperty::Location), entry(false).place, "folded, escaped, and back");
    let summary = words(ICalendarProperty::Summary);
    assert!(summary.contains("Noord \"Lift\", Zonen; & Co") && summary.contains("WO-2027-0019"), "{summary}");
    assert_eq!(value(ICalendarProperty::Sequence), ICalendarValue::Integer(12));
    assert_eq!(value(ICalendarProperty::Status), ICalendarValue::Status(ICalendarStatus::Confirmed));
    assert!(!events[0].entries.iter().any(|entry| entry.name == ICalendarProperty::Attendee), "{text}");
    for (name, hour, minute) in [(ICalendarProperty::Dtstart, 7, 0), (ICalendarProperty::Dtend, 9, 30)] {
        let ICalendarValue::PartialDateTime(at) = value(name.clone()) else { panic!("{name:?}") };
        assert_eq!((at.year, at.month, at.day), (Some(2027), Some(1), Some(14)));
        assert_eq!((at.hour, at.minute, at.tz_hour), (Some(hour), Some(minute), Some(0)), "{name:?} in UTC");
    }
}

#[test]
fn lines_are_short_and_end_as_they_should_and_the_same_is_the_same() {
    let text = file(true);
    assert!(text.contains("\r\nSTATUS:CANCELLED\r\n") && text.contains("\r\nMETHOD:PUBLISH\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(text, file(true));
}
