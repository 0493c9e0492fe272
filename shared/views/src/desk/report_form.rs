//! The form of a report: what was done, hours and materials, what was found of everything on the checklist, photos and
//! documents, the customer's signature.

use super::{Record, steps::long};
use crate::{
    Frame,
    parts::{Control, Field, FormView, Opt, Uploaded, Uploader},
};
use askama::Template;
use domain::{
    file::File,
    text::Line,
    work_order::{Check, CheckResult, Enclosure, Report, Signature, checklist},
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
    files: Uploader,
    captions: Field,
    signed_by: Field,
    drawn: String,
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
        let [name, drawing] = Signature::FIELDS;
        let mut signed_by = view.line(name, frame.t("report-signed-by")).optional();
        signed_by.help = frame.t("report-signed-by-help").into_owned();
        if let Some(problem) = view.errors.get(drawing) {
            signed_by.error.get_or_insert_with(|| frame.locale.problem(problem));
        }
        Self {
            frame,
            action,
            hidden,
            send,
            words: words(frame, view),
            checks,
            files: files(frame, view, record),
            captions: view
                .field(Enclosure::CAPTIONS, frame.t("report-captions"), Control::Long { rows: 3 })
                .optional()
                .help(frame.t("report-captions-help")),
            signed_by,
            // What cannot be drawn again is not offered again.
            drawn: view.errors.get(drawing).map_or(view.data.get(drawing), |_| "").to_owned(),
        }
    }

    /// Where the files go.
    pub(super) const fn files(&self) -> &Uploader {
        &self.files
    }

    /// Every field, in order.
    pub(super) fn fields(&self) -> Vec<Field> {
        let captions = self.files.uploaded.iter().filter_map(|file| file.caption.as_ref());
        let first = self.words.iter().chain(self.checks.iter().flatten());
        first.chain(captions).chain([&self.captions, &self.signed_by]).cloned().collect()
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

/// Photos and documents, with those that an earlier try has sent.
fn files(frame: &Frame, view: FormView<'_>, record: &Record<'_>) -> Uploader {
    let announce = format!("{}/files", super::address(record.shown.work_order.id));
    let label = frame.t("record-report-files");
    let mut files = Uploader::new(frame.locale, Enclosure::FIELD, label, announce, Enclosure::POLICY);
    (files.captions, files.photos) = (true, true);
    files.error = view.errors.get(Enclosure::FIELD).map(|problem| frame.locale.problem(problem));
    let known = Enclosure::named(view.data, record.shown.entries, record.shown.files);
    let taken = |file: &File| Uploaded {
        id: file.id.to_string(),
        name: file.name.to_string(),
        bytes: file.bytes,
        caption: Some(view.line(&Enclosure::caption_field(file.id), frame.t("upload-caption")).optional()),
    };
    files.uploaded = known.into_iter().filter(|_| !record.typed.is_message()).map(taken).collect();
    files
}
