//! What both sides read of the work itself: the visit that is planned, and what was done.

use crate::{
    Frame, Locale,
    parts::{DescriptionList, FileList, Icon, Markup, Time, icon},
    record::{self, Shown},
};
use askama::Template;
use domain::{
    timeline::{Entry, Happening},
    work_order::{Action, Check, CheckResult, Report, Signature, Stage, Strokes, Visit, checklist},
};

/// When a visit is, and on whose clock: `08:00–10:30 CET`. None: the day alone is told.
#[must_use]
pub fn window(visit: &Visit) -> Option<String> {
    let window = visit.window()?.join("–");
    Some([window, visit.clock.clone()].join(" ").trim_end().to_owned())
}

/// A visit in one line, for where there is no room for more.
#[must_use]
pub fn visit_line(locale: Locale, visit: &Visit) -> String {
    let who = visit.engineer.as_ref().map(ToString::to_string);
    in_one_line([Some(locale.date(visit.date)), window(visit), who])
}

/// A slot in one line, for those who choose: whom they will meet they know by the first name.
#[must_use]
pub fn slot_line(locale: Locale, slot: &Visit) -> String {
    let who = slot.first_name().map(str::to_owned);
    in_one_line([Some(locale.date(slot.date)), window(slot), who])
}

fn in_one_line(parts: [Option<String>; 3]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The time worked: `1 h 30 min`.
#[must_use]
pub fn worked(locale: Locale, report: &Report) -> Option<String> {
    let (hours, minutes) = report.worked()?;
    Some(match (hours, minutes) {
        (0, minutes) => locale.t1("record-worked-minutes", "minutes", minutes),
        (hours, 0) => locale.t1("record-worked-hours", "hours", hours),
        (hours, minutes) => locale.t2("record-worked-both", ("hours", hours), ("minutes", minutes)),
    })
}

/// What was used, one line each.
#[must_use]
pub fn used(locale: Locale, report: &Report) -> Vec<String> {
    let line = |used: &domain::work_order::Material| {
        let quantity = locale.decimal(&used.quantity);
        locale.t2("record-item", ("quantity", quantity), ("name", used.name.as_str()))
    };
    report.materials.iter().map(line).collect()
}

/// The visit, as the desk shows it.
#[derive(Debug, Template)]
#[template(path = "parts/visit.html")]
pub struct VisitView {
    /// What it is.
    pub title: String,
    /// What is known of it.
    pub facts: DescriptionList,
}

impl askama::filters::HtmlSafe for VisitView {}

/// What was done, as a page shows it.
#[derive(Debug)]
pub struct ReportView {
    /// The text.
    pub work: String,
    /// Time and materials.
    pub facts: DescriptionList,
    /// What was found of everything on the checklist.
    pub checks: Vec<CheckRow>,
    /// Photos and documents.
    pub files: FileList,
    /// The customer's signature.
    pub signature: Option<SignatureView>,
    /// Where all of it is as a PDF, for whoever is given one.
    pub pdf: Option<String>,
}

/// A signature, drawn by us out of its points.
#[derive(Debug)]
pub struct SignatureView {
    /// Who signed, as a sentence.
    pub said: String,
    /// When.
    pub at: Time,
    /// The path of what was drawn; none: the typed name stands for it.
    pub path: Option<String>,
}

impl SignatureView {
    fn of(frame: &Frame, signature: &Signature) -> Self {
        let line = |points: &[(u16, u16)]| {
            let point =
                |(at, (x, y)): (usize, &(u16, u16))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' });
            points.iter().enumerate().map(point).collect::<String>()
        };
        Self {
            said: frame.t1("record-signed-by", "name", signature.name.as_str()),
            at: frame.when(signature.at),
            path: signature.drawn.as_ref().map(|drawn| drawn.lines().map(line).collect()),
        }
    }

    /// Width of the box it was drawn in.
    pub(crate) const fn width() -> u16 {
        Strokes::WIDTH
    }

    /// Height of that box.
    pub(crate) const fn height() -> u16 {
        Strokes::HEIGHT
    }
}

/// One thing that was looked at.
#[derive(Debug)]
pub struct CheckRow {
    /// What.
    pub name: String,
    /// The word for what was found, in styles.
    pub tone: &'static str,
    /// Its sign.
    pub icon: Icon,
    /// What was found.
    pub finding: String,
    /// More about it; empty: nothing.
    pub remark: String,
}

impl CheckRow {
    fn of(frame: &Frame, check: &Check) -> Self {
        let sign = match check.result {
            CheckResult::Ok => "check",
            CheckResult::NotOk => "warning",
            CheckResult::NotApplicable => "close",
        };
        Self {
            name: check.name.to_string(),
            tone: check.result.as_str(),
            icon: icon(sign),
            finding: frame.t(&format!("check-{}", check.result.as_str())).into_owned(),
            remark: check.remark.as_ref().map(ToString::to_string).unwrap_or_default(),
        }
    }
}

impl Shown<'_> {
    /// The visit as the desk sees it: what is planned, whether the customer has agreed, and the slots that are on offer.
    #[must_use]
    pub fn visit(&self, frame: &Frame) -> Option<VisitView> {
        let (work_order, visits) = (self.work_order, &self.work_order.visits);
        let visit = work_order.visit_planned().map(|plan| plan.visit(&frame.zone));
        let waits = work_order.stage == Stage::Planned;
        let offered = work_order.allows(Action::Choose).is_ok() && !visits.offered.is_empty();
        let slots = visits.offered.iter().map(|slot| visit_line(frame.locale, &slot.visit(&frame.zone)));
        let agreed = if visits.confirmed { "record-visit-agreed" } else { "record-visit-not-agreed" };
        let list = visit.iter().fold(DescriptionList::new(), |list, visit| {
            list.row(frame.t("record-visit-date"), Markup::part(&frame.locale.day(visit.date)))
                .maybe(frame.t("record-visit-time"), window(visit).map(Markup::text))
                .maybe(frame.t("record-visit-engineer"), visit.engineer.as_ref().map(Markup::text))
                .maybe(frame.t("record-visit-customer"), waits.then(|| Markup::text(frame.t(agreed))))
        });
        let list = list.maybe(frame.t("record-visit-offered"), offered.then(|| Markup::lines(slots)));
        let title = if visit.is_some() { "record-visit" } else { "record-visit-choice" };
        (!list.rows.is_empty()).then(|| VisitView { title: frame.t(title).into_owned(), facts: list })
    }

    /// What was done, once it is; `address` is that of the page, and `pdf` where all of it is on paper.
    #[must_use]
    pub fn report(&self, frame: &Frame, address: &str, pdf: Option<String>) -> Option<ReportView> {
        Some(self.view_of(frame, address, Report::of(self.entries)?, pdf))
    }

    /// The reports before it was taken up again, newest first, for staff: `address` is that of the record, `pdf` that of
    /// the report that counts.
    #[must_use]
    pub fn earlier_reports(&self, frame: &Frame, address: &str, pdf: &str) -> Vec<(Time, ReportView)> {
        let now = Report::of(self.entries);
        let view = |entry: &Entry| match &entry.what {
            Happening::Completed { report } if !now.is_some_and(|now| std::ptr::eq(now, report)) => {
                let pdf = format!("{pdf}?of={}", entry.id);
                Some((frame.when(entry.at), self.view_of(frame, address, report, Some(pdf))))
            }
            _ => None,
        };
        self.entries.iter().rev().filter_map(view).collect()
    }

    fn view_of(&self, frame: &Frame, address: &str, report: &Report, pdf: Option<String>) -> ReportView {
        let locale = frame.locale;
        let used = used(locale, report);
        ReportView {
            work: report.work.to_string(),
            facts: DescriptionList::new()
                .maybe(frame.t("record-worked"), worked(locale, report).map(Markup::text))
                .maybe(frame.t("record-materials"), (!used.is_empty()).then(|| Markup::lines(used))),
            checks: report.checks.iter().map(|check| CheckRow::of(frame, check)).collect(),
            files: self.enclosed(frame, address, report),
            signature: report.signature.as_ref().map(|signature| SignatureView::of(frame, signature)),
            pdf,
        }
    }

    /// The photos and documents of a report, each under what it shows.
    fn enclosed(&self, frame: &Frame, address: &str, report: &Report) -> FileList {
        let (enclosures, files): (Vec<_>, Vec<_>) = report
            .enclosures
            .iter()
            .filter_map(|one| Some((one, self.files.iter().find(|file| file.id == one.file)?)))
            .unzip();
        let mut list = record::tiles(&files, frame, &format!("{address}/files"));
        for (tile, enclosure) in list.files.iter_mut().zip(enclosures) {
            tile.caption = enclosure.caption.as_ref().map(ToString::to_string);
        }
        list
    }

    /// What is going to be looked at, as long as nothing is reported.
    #[must_use]
    pub fn checklist(&self) -> Vec<String> {
        let open = matches!(
            self.work_order.stage,
            Stage::Accepted | Stage::Planned | Stage::InProgress | Stage::OnHold
        );
        let list = checklist(self.entries).iter().filter(|_| open);
        list.map(ToString::to_string).collect()
    }
}
