//! What staff do to a request: each form is one step, decided in `domain`, written once, answered with a
//! redirect. A form that cannot be carried out comes back with everything typed still in it.

use crate::{
    DeskWorkOrders, page,
    step::{Case, Step},
};
use domain::{
    Error, EventId, FormData, Problem, Refusal, Result, WorkOrderId,
    activity::About,
    change::{Change, Moment},
    link::{LinkKind, LinkToken},
    principal::StaffMember,
    work_order::WorkOrder,
};
use std::sync::Arc;
use store::Record;
use views::desk;
use web::{App, Call, Reply};

/// Staff take a request on.
pub async fn accept(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Accept).await
}

/// Staff turn a request down.
pub async fn reject(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Reject).await
}

/// Staff say when who comes.
pub async fn plan(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Plan).await
}

/// Staff offer slots to choose from.
pub async fn offer(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Offer).await
}

/// The work begins.
pub async fn start(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Start).await
}

/// Staff let the work rest.
pub async fn hold(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Hold).await
}

/// The work goes on.
pub async fn resume(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Resume).await
}

/// Staff put the work away.
pub async fn close(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Close).await
}

/// Staff take up again what had ended.
pub async fn reopen(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Reopen).await
}

/// Staff call the work off.
pub async fn cancel(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Cancel).await
}

/// Staff write to the guest, or to each other.
pub async fn comment(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Write).await
}

/// Staff say who looks after a request.
pub async fn assign(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Assign).await
}

/// Staff take the public link back, or every link that whoever asked has.
pub async fn revoke(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    if call.form()?.data.get("all") != "yes" {
        return carry_out(&app, &who, call, Step::Revoke).await;
    }
    let store = &app.site().store;
    let id: WorkOrderId = call.param("work_order")?;
    let asked = store.desk(&who).record(id).await?.work_order;
    let moment = Moment { now: call.now(), event: call.new_id() };
    store.links().take_back_all_of(&who, &asked.contact.email, About::company(), moment).await?;
    Ok(Reply::see_other(desk::address(id)).flash("flash-user-links-revoked"))
}

async fn carry_out(app: &DeskWorkOrders, who: &StaffMember, call: Call, step: Step) -> Result<Reply> {
    let form = call.form()?.data;
    carry_out_form(app, who, &call, form, step).await
}

/// Carries a step out that its form was read for.
///
/// # Errors
/// What is not about the form: everything else is said on the page, with the form in it.
pub async fn carry_out_form(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    form: FormData,
    step: Step,
) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    match attempt(app, who, call, id, &form, step).await {
        Ok(after) => {
            Ok(Reply::see_other(desk::address(id)).flash_about(step.done(&form, &after), after.number))
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Unavailable(_))) => {
            page::refused(app, who, call, id, &form, error).await
        }
        Err(error) => Err(error),
    }
}

async fn attempt(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    id: WorkOrderId,
    form: &FormData,
    step: Step,
) -> Result<WorkOrder> {
    let desk = app.site().store.desk(who);
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
    let portal = page::portal(app, before, call).await?;
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
    let change = with_good_link(app, call, &case, step.decide(&case)?).await?;
    match desk.commit(change).await {
        // The same form, sent twice at once, or a write whose answer was lost: it may be there all the same.
        Err(error @ (Error::Conflict(_) | Error::Unavailable(_))) => match desk.record(id).await {
            Ok(now) if happened(&now, moment.event) => Ok(now.work_order),
            _ => Err(error),
        },
        done => done,
    }
}

/// The change, with another public link in its mails where the one before opens nothing any more.
async fn with_good_link(
    app: &DeskWorkOrders,
    call: &Call,
    case: &Case<'_>,
    change: Change,
) -> Result<Change> {
    let change = with_good_visit_link(app, call, case, change).await?;
    // What is a customer's opens at their portal, by no link.
    let by_link = change.carries_link() && case.before.origin.is_guest();
    if !by_link || !case.portal.links.rule(LinkKind::Request).on {
        return Ok(change);
    }
    let links = app.site().store.links();
    let open = match links.look(&case.before.status_token).await {
        Ok(found) => links.is_open(&found, case.portal, call.now()).await?,
        Err(Error::NotFound) => false,
        Err(error) => return Err(error),
    };
    Ok(if open { change } else { change.renew_link(case.fresh.clone(), call.now()) })
}

/// The same with another link to the visit, where the one before opens nothing any more.
async fn with_good_visit_link(
    app: &DeskWorkOrders,
    call: &Call,
    case: &Case<'_>,
    change: Change,
) -> Result<Change> {
    let before = case.before.visits.token.as_ref().filter(|_| change.carries_visit_link());
    let Some(token) = before.filter(|_| case.portal.links.rule(LinkKind::Visit).on) else {
        return Ok(change);
    };
    let links = app.site().store.links();
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
