//! What staff do to a request: each form is one step, decided in `domain`, written once, answered with a
//! redirect. How a step is read and written `handling` says. A form that cannot be carried out comes back with everything typed still in it.

use crate::{DeskWorkOrders, page};
use domain::{Error, FormData, Result, WorkOrderId, activity::About, change::Moment, principal::StaffMember};
use handling::Step;
use std::sync::Arc;
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
    match handling::take(app.site(), who, call, id, &form, step).await {
        Ok(after) => {
            Ok(Reply::see_other(desk::address(id)).flash_about(step.done(&form, &after), after.number))
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Unavailable(_))) => {
            page::refused(app, who, call, id, &form, error).await
        }
        Err(error) => Err(error),
    }
}
