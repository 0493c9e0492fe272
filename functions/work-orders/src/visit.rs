//! The visit for whoever asked: its own page, the answers about it, and the file for calendars.

use crate::{WorkOrders, commit_anew, happened, page, reader::Reader};
use domain::{
    Error, FormData, Refusal, Result,
    change::{Change, Moment},
    timeline,
    work_order::{Stage, VisitAnswer, WorkOrder},
};
use http::header;
use std::sync::Arc;
use store::Record;
use views::{
    Locale,
    calendar::{self, CalendarWords, calendar_file},
};
use web::{Call, Holder, Reply, SignedIn};

/// The visit behind its own link.
pub async fn show(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    let who = Reader::by_link(who)?;
    let work_order = who.record(&app).record().await?.work_order;
    let visiting = page::visiting(&app, &who, &call, &work_order).await?;
    Ok(Reply::page(page::visit(&who, &call, &work_order, &visiting)))
}

/// The holder of a link answers. What a mail scanner opens on its way answers nothing: only the form does.
pub async fn answer(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    answered(&app, &Reader::by_link(who)?, &call).await
}

/// A user answers.
pub async fn answer_own(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    answered(&app, &Reader::signed_in(who, &call)?, &call).await
}

/// The file for calendars, for the holder of a link.
pub async fn calendar(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    file(&app, &Reader::by_link(who)?, &call).await
}

/// The file for calendars, for a user.
pub async fn calendar_own(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    file(&app, &Reader::signed_in(who, &call)?, &call).await
}

async fn answered(app: &WorkOrders, who: &Reader, call: &Call) -> Result<Reply> {
    let form = call.form()?.data;
    match carry_out(app, who, call, &form).await {
        Ok((done, after)) => Ok(Reply::see_other(who.address()).flash_about(done, after.number)),
        Err(error) => refused(app, who, call, form, error).await,
    }
}

/// Carries an answer out, decided anew when the record changes under it: what may be answered follows from what it is
/// then.
async fn carry_out(
    app: &WorkOrders,
    who: &Reader,
    call: &Call,
    form: &FormData,
) -> Result<(&'static str, WorkOrder)> {
    let opened = who.record(app);
    let record = opened.record().await?;
    let once = form.get("once").parse().unwrap_or_else(|_| call.new_id());
    let said = VisitAnswer::FIELDS.map(|field| form.get(field)).join("\n");
    let moment = Moment::once(call.now(), once, record.work_order.id, &format!("visit\n{said}"));
    let done = match form.get(VisitAnswer::FIELDS[0]) {
        "confirm" => "flash-visit-confirmed",
        "choose" => "flash-visit-chosen",
        "decline" => "flash-slots-declined",
        _ => "flash-visit-cancelled",
    };
    if happened(&record, moment) {
        return Ok((done, record.work_order));
    }
    let answer = VisitAnswer::parse(form)?;
    let origin = who.visited(app, call, &record.work_order).await?;
    opened.allow_message(call.now()).await?;
    let step = |record: &Record| {
        let by = who.actor(&record.work_order);
        Change::answer(&record.work_order, &origin, (&answer, form.get(VisitAnswer::SEEN)), by, moment)
    };
    commit_anew(&opened, record, moment, step).await.map(|after| (done, after))
}

/// The page again after an answer that does not count, with everything typed still in it. Whoever was too late for a slot
/// sees those that are free.
async fn refused(app: &WorkOrders, who: &Reader, call: &Call, form: FormData, error: Error) -> Result<Reply> {
    let opened = who.record(app);
    let record = match (&error, opened.record().await) {
        (
            Error::Invalid(_) | Error::Conflict(_) | Error::Unavailable(_) | Error::TooMany { .. },
            Ok(record),
        ) => record,
        _ => return Err(error),
    };
    let work_order = &record.work_order;
    if work_order.stage == Stage::Unconfirmed {
        return Ok(Reply::refused(error, page::unconfirmed(who, call, work_order)));
    }
    let locale = Locale::of(call.language());
    let mut visiting = page::visiting(app, who, call, work_order).await?;
    visiting.once = form.get("once").parse().unwrap_or(visiting.once);
    visiting.typed = form;
    match &error {
        Error::Invalid(errors) => visiting.errors = errors.clone(),
        Error::Conflict(Refusal(problem)) => {
            visiting.problem = Some(locale.problem(problem));
            if problem.key == "refusal-slot-taken" {
                let all = work_order.visits.offered.clone();
                let free = opened.free(all.clone()).await?;
                let taken = all.iter().filter(|slot| !free.contains(slot));
                visiting.taken = taken.map(domain::work_order::Plan::key).collect();
            }
        }
        _ => visiting.problem = Some(locale.t("status-unavailable").into_owned()),
    }
    if who.is_about_visit() {
        let page = page::visit(who, call, work_order, &visiting);
        return Ok(Reply::refused(error, page));
    }
    let forms = page::empty_forms(who, call);
    let page = page::status(app, who, call, &record, (forms, &visiting)).await?;
    Ok(Reply::refused(error, page))
}

/// The calendar entry as it is now: of a visit that was called off, that it is.
async fn file(app: &WorkOrders, who: &Reader, call: &Call) -> Result<Reply> {
    let record = who.record(app).record().await?;
    let origin = who.visited(app, call, &record.work_order).await?;
    let worded = who.portal.told(&record.work_order, call.language());
    let planned = worded.visit_planned().or_else(|| timeline::last_visit(&record.entries));
    // The page says that there is none.
    let Some(plan) = planned else { return Ok(Reply::see_other(who.address())) };
    let said = record.entries.last().map_or(worded.requested_at, |entry| entry.at);
    let words = CalendarWords {
        locale: Locale::of(call.language()),
        company: origin.name.as_str(),
        email: origin.contact.email.as_str(),
        work_type: &worded.work_type_name,
    };
    let text = calendar_file(&worded.calendar_entry(plan, &origin, said), words);
    Ok(Reply::asset("text/calendar; charset=utf-8", text)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{}\"", calendar::FILE)))
}
