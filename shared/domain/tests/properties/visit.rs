//! The forms of a visit and of a report: what they take, and what they say is wrong.

use crate::kit::{cases, form, is_message_key, nonsense};
use domain::{
    StaffId,
    text::Line,
    work_order::{Assignee, Known, MATERIALS_MAX, Plan, Report},
};
use jiff::{
    Timestamp, Zoned,
    civil::{Date, date},
    tz::TimeZone,
};
use proptest::prelude::*;

fn nothing() -> Known<'static> {
    Known { entries: &[], files: &[], now: Timestamp::UNIX_EPOCH }
}

const TODAY: Date = date(2026, 11, 23);

fn today() -> Zoned {
    TODAY.at(9, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a time")
}

fn sam() -> Assignee {
    let id = StaffId::new(Timestamp::UNIX_EPOCH, [6; 16]);
    Assignee { id, name: Line::parse("Sam").expect("a name") }
}

fn plan(values: [&str; 4]) -> Result<Plan, Vec<(String, &'static str)>> {
    let named = |at: usize| (Plan::FIELDS[at], values[at]);
    let sent = form([named(0), named(1), named(2), named(3)]);
    Plan::parse(&sent, &[sam()], &today())
        .map_err(|errors| errors.iter().map(|(field, problem)| (field.to_owned(), problem.key)).collect())
}

#[test]
fn a_visit_has_a_day_a_window_and_somebody_who_comes() {
    let id = sam().id.to_string();
    let good = plan(["2026-11-23", "08:00", "10:30", &id]).expect("it is whole");
    assert_eq!((good.date, &good.engineer), (TODAY, &Some(sam())));
    assert_eq!(good.visit(&TimeZone::UTC).window().unwrap(), ["08:00", "10:30"]);
    let bare = plan(["", "", "", ""]).expect_err("nothing is filled in");
    let wrong: Vec<_> = bare.iter().map(|(field, key)| (field.as_str(), *key)).collect();
    assert_eq!(
        wrong,
        [
            ("plan-date", "error-required"),
            ("plan-from", "error-required"),
            ("plan-to", "error-required"),
            ("plan-engineer", "error-choose"),
        ]
    );
    for (values, field, key) in [
        (["2026-11-22", "08:00", "10:00", id.as_str()], "plan-date", "error-date-past"),
        (["2026-02-30", "08:00", "10:00", &id], "plan-date", "error-date"),
        (["2026-11-24", "8", "10:00", &id], "plan-from", "error-time"),
        (["2026-11-24", "08:00", "24:00", &id], "plan-to", "error-time"),
        (["2026-11-24", "10:00", "10:00", &id], "plan-to", "error-window"),
        (["2026-11-24", "10:00", "09:59", &id], "plan-to", "error-window"),
        (
            ["2026-11-24", "08:00", "10:00", "stf_01KJ4DEM0STAFF000000000099"],
            "plan-engineer",
            "desk-assign-unknown",
        ),
    ] {
        assert_eq!(plan(values), Err(vec![(field.to_owned(), key)]), "{values:?}");
    }
}

#[test]
fn a_report_says_what_was_done_and_may_say_more() {
    let sent = form([
        ("report-work", "Replaced the roller.\nAdjusted the door."),
        ("report-time", "1:30"),
        ("report-materials", "2 x door roller\n\n grease "),
    ]);
    let report = Report::parse(&sent, &nothing()).expect("it is whole");
    assert_eq!(report.worked(), Some((1, 30)));
    let used: Vec<_> =
        report.materials.iter().map(|used| (used.quantity.as_str(), used.name.as_str())).collect();
    assert_eq!(used, [("2", "door roller"), ("1", "grease")]);
    let bare = Report::parse(&form([]), &nothing()).expect_err("nothing was done");
    assert_eq!(bare.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["report-work"]);
    let many = "bolt\n".repeat(MATERIALS_MAX + 1);
    let too_many = Report::parse(&form([("report-work", "x"), ("report-materials", &many)]), &nothing());
    assert_eq!(
        too_many.expect_err("too many").get("report-materials").map(|p| p.key),
        Some("error-rows-most")
    );
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn whatever_is_sent_is_whole_or_says_what_is_wrong(
        texts in proptest::collection::vec(nonsense(), 7),
    ) {
        let named = |names: &[&'static str], from: usize| -> domain::FormData {
            names.iter().zip(&texts[from..]).map(|(name, text)| (*name, text.as_str())).collect()
        };
        match Plan::parse(&named(&Plan::FIELDS, 0), &[sam()], &today()) {
            Ok(plan) => prop_assert!(plan.from < plan.to && plan.date >= TODAY),
            Err(errors) => {
                prop_assert!(!errors.is_empty());
                prop_assert!(errors.iter().all(|(name, problem)| Plan::FIELDS.contains(&name) && is_message_key(problem.key)));
            }
        }
        match Report::parse(&named(&Report::FIELDS, 4), &nothing()) {
            Ok(report) => {
                let json = serde_json::to_string(&report).expect("serialises");
                prop_assert_eq!(serde_json::from_str::<Report>(&json).expect("reads back"), report);
            }
            Err(errors) => {
                prop_assert!(!errors.is_empty());
                prop_assert!(errors.iter().all(|(name, problem)| Report::FIELDS.contains(&name) && is_message_key(problem.key)));
            }
        }
    }
}
