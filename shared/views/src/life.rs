//! What both sides read of the work itself: the visit that is planned, and what was done.

use crate::{
    Frame, Locale,
    parts::{DescriptionList, Markup},
    record::Shown,
};
use askama::Template;
use domain::work_order::{Action, Report, Stage, Visit};

/// When a visit is, and on whose clock: `08:00–10:30 CET`.
#[must_use]
pub fn window(visit: &Visit) -> String {
    [visit.window().join("–"), visit.clock.clone()].join(" ").trim_end().to_owned()
}

/// A visit in one line, for where there is no room for more.
#[must_use]
pub fn visit_line(locale: Locale, visit: &Visit) -> String {
    let who = visit.engineer.as_ref().map(ToString::to_string);
    [locale.date(visit.date), window(visit)].into_iter().chain(who).collect::<Vec<_>>().join(" · ")
}

/// A slot in one line, for those who choose: whom they will meet they know by the first name.
#[must_use]
pub fn slot_line(locale: Locale, slot: &Visit) -> String {
    let who = slot.first_name().map(str::to_owned);
    [locale.date(slot.date), window(slot)].into_iter().chain(who).collect::<Vec<_>>().join(" · ")
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
                .row(frame.t("record-visit-time"), Markup::text(window(visit)))
                .maybe(frame.t("record-visit-engineer"), visit.engineer.as_ref().map(Markup::text))
                .maybe(frame.t("record-visit-customer"), waits.then(|| Markup::text(frame.t(agreed))))
        });
        let list = list.maybe(frame.t("record-visit-offered"), offered.then(|| Markup::lines(slots)));
        let title = if visit.is_some() { "record-visit" } else { "record-visit-choice" };
        (!list.rows.is_empty()).then(|| VisitView { title: frame.t(title).into_owned(), facts: list })
    }

    /// What was done, once it is.
    #[must_use]
    pub fn report(&self, frame: &Frame) -> Option<ReportView> {
        let locale = frame.locale;
        let report = Report::of(self.entries)?;
        let used = used(locale, report);
        let facts = DescriptionList::new()
            .maybe(frame.t("record-worked"), worked(locale, report).map(Markup::text))
            .maybe(frame.t("record-materials"), (!used.is_empty()).then(|| Markup::lines(used)));
        Some(ReportView { work: report.work.to_string(), facts })
    }
}
