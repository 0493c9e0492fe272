//! Planning a visit: the step that the record's page takes, answered with the plan.

use crate::show;
use domain::{Error, FormData, Result, WorkOrderId, principal::StaffMember};
use handling::Step;
use jiff::tz::TimeZone;
use std::sync::Arc;
use views::{
    Locale,
    desk::{Typed, planning::PlanPlace},
};
use web::{Call, Reply, Site};

/// Staff say when who comes. The page stands where it was; where the visit cannot be planned, with the form in it.
pub async fn plan(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    let place = match show::place(&call)? {
        Some(place) => place,
        None => show::on(&call, call.now().to_zoned(TimeZone::UTC).date())?,
    };
    let form = call.form()?.data;
    match handling::take(&app, &who, &call, id, &form, Step::Plan).await {
        Ok(after) => {
            let flash = Step::Plan.done(&form, &after);
            Ok(Reply::see_other(place.to_string()).flash_about(flash, after.number))
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Unavailable(_))) => {
            let once = form.get("once").parse().unwrap_or_else(|_| call.new_id());
            let place = PlanPlace { plan: Some(id), ..place };
            let typed = typed(&call, form, &error);
            let page = show::page(&app, &who, &call, &place, once, typed).await?;
            Ok(Reply::refused(error, page))
        }
        Err(error) => Err(error),
    }
}

fn typed(call: &Call, form: FormData, error: &Error) -> Typed {
    let locale = Locale::of(call.language());
    let mut typed = Typed { form, ..Typed::default() };
    match error {
        Error::Invalid(errors) => typed.errors = errors.clone(),
        Error::Conflict(refusal) => typed.problem = Some(locale.problem(&refusal.0)),
        _ => typed.problem = Some(locale.t("desk-unavailable").into_owned()),
    }
    typed
}
