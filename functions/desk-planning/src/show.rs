//! The plan of a day or a week.

use desk::Around;
use domain::{
    Error, EventId, Result, StaffId, WorkOrderId,
    principal::StaffMember,
    staff::StaffPermission,
    work_order::{Stage, WorkOrder},
};
use jiff::{civil::Date, tz::TimeZone};
use std::sync::Arc;
use store::{Colleague, PageToken, WorkOrderFilter, WorkOrderRow};
use views::{
    DeskPlace, Frame, Locale,
    desk::{
        Typed,
        planning::{Chosen, PlanPlace, Planning, PlanningPage, Span, Waiting},
    },
    parts::Flash,
};
use web::{Call, Reply, Site};

/// A day, a week, or, where the address names neither, the way to today.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    match place(&call)? {
        Some(place) => {
            Ok(Reply::page(page(&app, &who, &call, &place, call.new_id(), Typed::default()).await?))
        }
        None => {
            let today = call.now().to_zoned(Around::read(&app, &who, &call).await?.zone()).date();
            Ok(Reply::see_other(on(&call, today)?.to_string()))
        }
    }
}

/// Which part of the plan an address says is open; none: neither a day nor a week.
///
/// # Errors
/// `NotFound` for a day, a week, an engineer or a work order that is none.
pub fn place(call: &Call) -> Result<Option<PlanPlace>> {
    let span = match (call.query("day"), call.query("week")) {
        (Some(day), _) => Span::day(day),
        (None, Some(week)) => Span::week(week),
        (None, None) => return Ok(None),
    };
    at(call, span.ok_or(Error::NotFound)?).map(Some)
}

/// The plan of a day, with what else an address says.
///
/// # Errors
/// `NotFound` for an engineer or a work order that is none.
pub fn on(call: &Call, day: Date) -> Result<PlanPlace> {
    at(call, Span::Day(day))
}

fn at(call: &Call, span: Span) -> Result<PlanPlace> {
    let said = |name| call.query(name).filter(|word| !word.is_empty());
    let engineer: Option<StaffId> =
        said("engineer").map(str::parse).transpose().map_err(|_| Error::NotFound)?;
    let plan: Option<WorkOrderId> = said("plan").map(str::parse).transpose().map_err(|_| Error::NotFound)?;
    let page = said("page").and_then(PageToken::parse).map(|token| token.to_string());
    Ok(PlanPlace { span, engineer, page, plan })
}

/// The page, with what was typed into its form. Everything it shows is read at once.
pub async fn page(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    place: &PlanPlace,
    once: EventId,
    typed: Typed,
) -> Result<PlanningPage> {
    let desk = app.store.desk(who);
    let days = async {
        match place.span {
            Span::Day(day) => desk.planned_on(day).await,
            Span::Week(monday) => desk.planned_in_week_of(monday).await,
        }
    };
    let token = place.page.as_deref().and_then(PageToken::parse);
    let accepted = WorkOrderFilter { stage: Stage::Accepted };
    let (around, colleagues, mut days, waiting, chosen) = tokio::try_join!(
        Around::read(app, who, call),
        desk.known_colleagues(call.now()),
        days,
        desk.list(&accepted, token.as_ref()),
        chosen(app, who, call, place),
    )?;
    for booking in days.iter_mut().flat_map(|day| &mut day.booked.0) {
        booking.work_type = around.work_type_called(&booking.work_type, call.language()).to_owned();
    }
    let sent = chosen.as_ref().and_then(|(work_order, _)| work_order.plan.as_ref()?.engineer.as_ref());
    let engineers = Colleague::engineers(&colleagues, sent);
    let further = [waiting.previous, waiting.next]
        .map(|page| page.map(|page| PlanPlace { page: Some(page.to_string()), ..place.clone() }.to_string()));
    let planning = Planning {
        place: place.clone(),
        engineers: &engineers,
        days: &days,
        waiting: waiting.rows.iter().map(|row| waits(row, &around, call)).collect(),
        waits: around.counts.of(Stage::Accepted),
        further,
        chosen: chosen.as_ref().map(|(work_order, zone)| Chosen {
            work_order,
            zone: zone.clone(),
            once,
            typed,
        }),
        may_plan: who.may(StaffPermission::HandleWorkOrders),
    };
    Ok(PlanningPage::new(frame(&around, who, call), &planning))
}

/// What is being planned, and the clock of its portal; nothing for whoever may not.
async fn chosen(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    place: &PlanPlace,
) -> Result<Option<(WorkOrder, TimeZone)>> {
    let Some(id) = place.plan.filter(|_| who.may(StaffPermission::HandleWorkOrders)) else {
        return Ok(None);
    };
    let work_order = app.store.desk(who).work_order(id).await?;
    let portal = handling::portal(app, &work_order, call).await?;
    Ok(Some((portal.worded(&work_order, call.language()), portal.zone())))
}

fn frame(around: &Around, who: &StaffMember, call: &Call) -> Frame {
    let locale = Locale::of(call.language());
    let note =
        call.flash().map(|note| Flash::good(locale.t1(&note.key, "number", note.about.unwrap_or_default())));
    let title = locale.t("planning-title").into_owned();
    around.frame(who, call, DeskPlace::Planning, title).with_flash(note)
}

fn waits(row: &WorkOrderRow, around: &Around, call: &Call) -> Waiting {
    Waiting {
        id: row.id,
        number: row.number.to_string(),
        work_type: around.work_type_called(&row.work_type_name, call.language()).to_owned(),
        who: row.company.as_ref().unwrap_or(&row.contact_name).to_string(),
        city: row.city.to_string(),
        assignee: row.assignee.as_ref().map(ToString::to_string),
    }
}
