//! The steps that staff take with a work order: each form is one step, read, decided in `domain` and written once, from
//! whichever page it was sent.
//!
//! For the functions of the desk whose forms take steps; they know the pages, and this knows none.

mod step;

pub use step::{Case, Step};

use domain::{
    Error, EventId, FieldErrors, FormData, Problem, Refusal, Result, WorkOrderId,
    change::{Change, Moment},
    link::{LinkKind, LinkToken},
    portal::Portal,
    principal::StaffMember,
    work_order::{Booked, Plan, WorkOrder},
};
use std::sync::Arc;
use store::Record;
use web::{Call, Site};

/// The portal that a request came through.
///
/// # Errors
/// `Unavailable`.
pub async fn portal(site: &Site, work_order: &WorkOrder, call: &Call) -> Result<Arc<Portal>> {
    site.store.portals().by_id(work_order.tenant, work_order.portal, call.now()).await
}

/// Takes a step that a form asks for. The same form, sent often, takes it once.
///
/// # Errors
/// `Invalid` with the fields to mend, [`Plan::ANYWAY`] among them where a visit overlaps another one; `Conflict` when the
/// record has moved on or its stage does not allow the step; `NotFound`, `Unavailable`.
pub async fn take(
    site: &Site,
    who: &StaffMember,
    call: &Call,
    id: WorkOrderId,
    form: &FormData,
    step: Step,
) -> Result<WorkOrder> {
    let desk = site.store.desk(who);
    let record = desk.record(id).await?;
    let once = form.get("once").parse::<EventId>().unwrap_or_else(|_| call.new_id());
    let moment = Moment::once(call.now(), once, id, &step.said(form));
    if happened(&record, moment.event) {
        return Ok(record.work_order);
    }
    let before = &record.work_order;
    if form.get("version") != before.version.to_string() {
        return Err(Refusal(Problem::new("refusal-changed-meanwhile")).into());
    }
    let portal = portal(site, before, call).await?;
    let colleagues = if step.names_somebody() { desk.colleagues().await? } else { Vec::new() };
    let fresh = LinkToken::new(call.entropy());
    let case = Case {
        who,
        form,
        before,
        entries: &record.entries,
        files: &record.files,
        portal: &portal,
        colleagues: &colleagues,
        moment,
        fresh,
    };
    let change = with_good_link(site, call, &case, step.decide(&case)?).await?;
    let written = match step {
        Step::Plan => desk.plan(change, form.get(Plan::ANYWAY) == "yes").await,
        _ => desk.commit(change).await,
    };
    match written {
        Err(Error::Conflict(Refusal(problem))) if problem.key == Booked::OVERLAPS => Err(in_the_way(problem)),
        // The same form, sent twice at once, or a write whose answer was lost: it may be there all the same.
        Err(error @ (Error::Conflict(_) | Error::Unavailable(_))) => match desk.record(id).await {
            Ok(now) if happened(&now, moment.event) => Ok(now.work_order),
            _ => Err(error),
        },
        done => done,
    }
}

/// What overlaps is said at the field that plans it all the same.
fn in_the_way(problem: Problem) -> Error {
    let mut errors = FieldErrors::none();
    errors.add(Plan::ANYWAY, problem);
    errors.into()
}

/// The change, with another public link in its mails where the one before opens nothing any more.
async fn with_good_link(site: &Site, call: &Call, case: &Case<'_>, change: Change) -> Result<Change> {
    let change = with_good_visit_link(site, call, case, change).await?;
    // What is a customer's opens at their portal, by no link.
    let by_link = change.carries_link() && case.before.origin.is_guest();
    if !by_link || !case.portal.links.rule(LinkKind::Request).on {
        return Ok(change);
    }
    let links = site.store.links();
    let open = match links.look(&case.before.status_token).await {
        Ok(found) => links.is_open(&found, case.portal, call.now()).await?,
        Err(Error::NotFound) => false,
        Err(error) => return Err(error),
    };
    Ok(if open { change } else { change.renew_link(case.fresh.clone(), call.now()) })
}

/// The same with another link to the visit, where the one before opens nothing any more.
async fn with_good_visit_link(site: &Site, call: &Call, case: &Case<'_>, change: Change) -> Result<Change> {
    let before = case.before.visits.token.as_ref().filter(|_| change.carries_visit_link());
    let Some(token) = before.filter(|_| case.portal.links.rule(LinkKind::Visit).on) else {
        return Ok(change);
    };
    let links = site.store.links();
    let open = match links.look(token).await {
        Ok(found) => links.is_open(&found, case.portal, call.now()).await?,
        // Its mail is still on its way, and brings it.
        Err(Error::NotFound) => true,
        Err(error) => return Err(error),
    };
    Ok(if open { change } else { change.renew_visit_link() })
}

fn happened(record: &Record, event: EventId) -> bool {
    record.entries.iter().any(|entry| entry.id == event)
}
