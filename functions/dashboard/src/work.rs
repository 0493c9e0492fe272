//! The work at a glance, as far as the portal shows it and they may see it.

use domain::{
    Result,
    display::DashboardPart,
    user::Permission,
    work_order::{Month, Plan, Stage},
};
use store::VisitAhead;
use views::dashboard::{Answer, Figures, NextVisit, Work};
use web::{Call, SignedIn, Site};

/// As many months stand in the chart.
const MONTHS: usize = 12;
/// What is read in the one query.
const PARTS: [DashboardPart; 4] =
    [DashboardPart::Work, DashboardPart::Visits, DashboardPart::Stages, DashboardPart::Months];

/// How much work there is and the next visits, in one query; nothing, where none of it is shown to them here and no visit can
/// wait for them.
pub(crate) async fn glance(app: &Site, who: &SignedIn, call: &Call) -> Result<Work> {
    let shown = PARTS.iter().any(|part| who.portal.dashboard.0.contains(part));
    if !(shown || answers(who)) || !who.member.may(Permission::ViewWorkOrders) {
        return Ok(Work::default());
    }
    let months = Month::of(call.now()).last(MONTHS);
    let since = months.first().map_or(0, |month| month.year);
    let now = call.now().to_zoned(who.portal.zone()).datetime();
    let glance = app.store.own_work_orders(&who.member).glance(now, since).await?;
    let figures = glance.counts.map(|counts| Figures {
        stages: Stage::LISTED.map(|stage| (stage, counts.of(stage))).into(),
        months: months
            .into_iter()
            .map(|month| (month, [counts.asked(month), counts.completed(month)]))
            .collect(),
    });
    let visits = glance.visits.into_iter().map(|visit| next(who, call, visit));
    Ok(Work { figures, visits: visits.collect() })
}

/// Whether visits are theirs to confirm here.
fn answers(who: &SignedIn) -> bool {
    who.portal.visits.choose && who.member.may(Permission::RequestWork)
}

/// A visit as the page lists it. Whether it waits for them the record's own page decides once more.
fn next(who: &SignedIn, call: &Call, ahead: VisitAhead) -> NextVisit {
    let plan = Plan { date: ahead.date, from: ahead.from, to: ahead.to, engineer: None };
    let zone = who.portal.zone();
    let answer = match ahead.confirmed {
        true => Answer::Confirmed,
        false if answers(who) && plan.starts(&zone) > call.now() => Answer::WaitsForYou,
        false => Answer::Open,
    };
    let mut visit = plan.visit(&zone);
    visit.engineer = ahead.engineer;
    NextVisit {
        work_order: ahead.work_order,
        number: ahead.number.to_string(),
        work_type: who.portal.work_type_called(&ahead.work_type_name, call.language()).to_owned(),
        place: ahead.place.to_string(),
        visit: who.portal.work.visit(visit),
        answer,
    }
}
