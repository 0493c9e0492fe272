//! The form of a report: what was done, hours and materials, what was found of everything on the checklist.

use super::{Record, steps::long};
use crate::{
    Frame,
    parts::{Field, FormView, Opt},
};
use askama::Template;
use domain::{
    text::Line,
    work_order::{Check, CheckResult, Report, checklist},
};

/// The form of a report, in its dialog.
#[derive(Debug, Template)]
#[template(path = "desk/report_form.html")]
pub(super) struct ReportForm<'a> {
    frame: &'a Frame,
    action: &'a str,
    hidden: &'a [(&'static str, String)],
    send: String,
    words: Vec<Field>,
    checks: Vec<[Field; 2]>,
}

impl<'a> ReportForm<'a> {
    /// The form with what was typed in it.
    pub(super) fn new(
        frame: &'a Frame,
        record: &Record<'_>,
        (action, hidden): (&'a str, &'a [(&'static str, String)]),
        send: String,
    ) -> Self {
        let view = record.typed.view(frame);
        let list = checklist(record.shown.entries);
        let checks = list.iter().enumerate().map(|(place, name)| check(frame, view, place, name)).collect();
        Self { frame, action, hidden, send, words: words(frame, view), checks }
    }

    /// Every field, in order.
    pub(super) fn fields(&self) -> Vec<Field> {
        self.words.iter().chain(self.checks.iter().flatten()).cloned().collect()
    }
}

fn words(frame: &Frame, view: FormView<'_>) -> Vec<Field> {
    let [work, time, materials] = Report::FIELDS;
    vec![
        long(view, work, frame.t("desk-report-work"), 5).help(frame.t("desk-report-work-help")),
        view.line(time, frame.t("record-worked")).optional().short().help(frame.t("desk-report-time-help")),
        long(view, materials, frame.t("desk-report-materials"), 3)
            .optional()
            .help(frame.t("desk-report-materials-help")),
    ]
}

/// One thing to look at: what was found, and more about it.
fn check(frame: &Frame, view: FormView<'_>, place: usize, name: &Line) -> [Field; 2] {
    let results = CheckResult::ALL
        .map(|result| Opt::new(result.as_str(), frame.t(&format!("check-{}", result.as_str()))));
    let remark = frame.t1("check-remark", "name", name.as_str());
    [
        view.radios(&Check::result_field(place), name.as_str(), results.to_vec()),
        view.line(&Check::remark_field(place), remark).optional(),
    ]
}
