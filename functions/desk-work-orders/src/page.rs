//! From what was read to the pages of the desk.

use crate::DeskWorkOrders;
use domain::{
    Error, EventId, FormData, Result, WorkOrderId,
    error::there,
    form::Form,
    portal::Portal,
    principal::StaffMember,
    staff::StaffPermission,
    work_order::{Stage, WorkOrder},
};
use jiff::{Timestamp, tz::TimeZone};
use std::sync::Arc;
use store::{Colleague, StageCounts};
use views::{
    DeskFrame, DeskPlace, Frame, Locale,
    desk::{Record, RecordPage, StatusLink, Typed, UndonePage},
    parts::Flash,
    record::Shown,
};
use web::{App, Call, Reply};

/// The page of a record, with what was typed into it.
pub async fn record(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    id: WorkOrderId,
    once: EventId,
    typed: Typed,
) -> Result<RecordPage> {
    let desk = app.site().store.desk(who);
    let may_handle = who.may(StaffPermission::HandleWorkOrders);
    let colleagues =
        async { if may_handle { desk.known_colleagues(call.now()).await } else { Ok(Vec::new()) } };
    let (read, counts, colleagues) = futures_util::try_join!(desk.record(id), desk.counts(), colleagues)?;
    let (work_order, reader) = (&read.work_order, call.language());
    let links = app.site().store.links();
    let found = async {
        match there(links.look(&work_order.status_token).await)? {
            Some(found) => Ok(Some((links.was_taken_back(&found, call.now()).await?, found))),
            None => Ok(None),
        }
    };
    let customer = customer(app, who, work_order, call.now());
    let (portal, found, customer) =
        futures_util::try_join!(handling::portal(app.site(), work_order, call), found, customer)?;
    let link = found.map(|(taken_back, found)| {
        let until = portal.links.until(&found.link).filter(|_| !taken_back && !found.link.revoked);
        StatusLink { until, uses: found.uses, used_at: found.used_at }
    });
    let form = form(app, &portal, work_order).await?;
    let (work_order, entries) =
        (portal.worded(work_order, reader), portal.worded_entries(&read.entries, reader));
    let sent = work_order.plan.as_ref().and_then(|plan| plan.engineer.as_ref());
    let title = Locale::of(reader).t2(
        "desk-title",
        ("number", work_order.number.to_string()),
        ("work-type", work_order.work_type_name.as_str()),
    );
    let frame = frame(who, call, Some(&counts), work_order.stage, portal.zone(), title);
    let record = Record {
        shown: Shown { work_order: &work_order, entries: &entries, files: &read.files },
        portal: &portal,
        customer: customer.as_deref(),
        link,
        form: &form,
        colleagues: &Colleague::all(&colleagues),
        engineers: &Colleague::engineers(&colleagues, sent),
        me: who.assignee(),
        may_handle,
        once,
        typed,
    };
    Ok(RecordPage::new(frame, &record))
}

/// The page again after a form that could not be carried out, with everything typed still in it.
pub async fn refused(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    id: WorkOrderId,
    form: &FormData,
    error: Error,
) -> Result<Reply> {
    let once = form.get("once").parse().unwrap_or_else(|_| call.new_id());
    match record(app, who, call, id, once, typed(call, form, &error)).await {
        Ok(page) => Ok(Reply::refused(error, page)),
        Err(Error::Unavailable(_)) => {
            let title = Locale::of(call.language()).t("desk-not-done").into_owned();
            let frame = frame(who, call, None, Stage::Requested, TimeZone::UTC, title);
            Ok(Reply::refused(error, UndonePage::new(frame, call.path(), form)))
        }
        Err(other) => Err(other),
    }
}

fn typed(call: &Call, form: &FormData, error: &Error) -> Typed {
    let locale = Locale::of(call.language());
    let mut typed = Typed { form: form.clone(), ..Typed::default() };
    match error {
        Error::Invalid(errors) => typed.errors = errors.clone(),
        Error::Conflict(refusal) => {
            typed.problem = Some(locale.problem(&refusal.0));
            typed.since = form.get("seen").parse::<Timestamp>().ok();
        }
        Error::TooLarge => typed.problem = Some(locale.t("status-too-large").into_owned()),
        _ => typed.problem = Some(locale.t("desk-unavailable").into_owned()),
    }
    typed
}

/// What the customer of a request is called today; whoever came by an object's label has not said it.
pub async fn customer(
    app: &DeskWorkOrders,
    who: &StaffMember,
    of: &WorkOrder,
    now: Timestamp,
) -> Result<Option<String>> {
    match of.customer {
        Some(customer) => app.site().store.desk_customers(who).known_name(customer, now).await,
        None => Ok(None),
    }
}

/// The form that the answers belong to; mostly it is the one that the portal shows today.
async fn form(app: &DeskWorkOrders, portal: &Portal, work_order: &WorkOrder) -> Result<Arc<Form>> {
    let (work_type, version) = (work_order.work_type.as_str(), work_order.form_version);
    let today = portal.work_types.iter().find(|known| known.key == work_type);
    match today.filter(|known| known.form.version == version) {
        Some(known) => Ok(Arc::new(known.form.clone())),
        None => app.site().store.portals().form(portal.tenant, portal.id, work_type, version).await,
    }
}

/// What stands around every page here.
pub fn frame(
    who: &StaffMember,
    call: &Call,
    counts: Option<&StageCounts>,
    current: Stage,
    zone: TimeZone,
    title: String,
) -> Frame {
    let locale = Locale::of(call.language());
    let counts = counts.map_or_else(Default::default, |counts| (counts.listed(), counts.changes));
    let desk = DeskFrame::of(locale, who, call.csrf(), DeskPlace::Requests(current), counts);
    Frame::desk(locale, desk, zone, title, call.path_and_query(), call.now()).with_flash(note(call))
}

/// What was done just now.
pub fn note(call: &Call) -> Option<Flash> {
    let told = |key: &str, about: String| Locale::of(call.language()).t1(key, "number", about);
    call.flash().map(|note| Flash::good(told(&note.key, note.about.unwrap_or_default())))
}
