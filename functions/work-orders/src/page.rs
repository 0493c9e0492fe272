//! From what was read to the pages of a status link.

use crate::{WorkOrders, message, reader::Reader, watchers};
use domain::{
    Error, Problem, Result,
    form::Form,
    portal::Portal,
    work_order::{Stage, WorkOrder},
};
use std::sync::Arc;
use store::Record;
use views::{
    Frame, Locale, MemberFrame,
    member::Place,
    parts::Flash,
    record::Shown,
    status::{Cancel, Forms, Message, StatusPage, UnconfirmedPage, UnsentPage, VisitPage, Visiting},
};
use web::{App, Call, Reply, SentForm};

/// A form with nothing in it yet; none: they only look.
pub fn empty_message(who: &Reader, call: &Call) -> Option<Message> {
    who.may_comment().then(|| Message::empty(&who.address(), who.rules(), call.new_id()))
}

/// The forms with nothing in them yet; none: they only look.
pub fn empty_forms(who: &Reader, call: &Call) -> Forms {
    let cancel = who.may_write().then(|| Cancel::empty(call.new_id()));
    Forms { message: empty_message(who, call), cancel, watching: watchers::watching(who) }
}

/// The page of a confirmed request.
pub async fn status(
    app: &WorkOrders,
    who: &Reader,
    call: &Call,
    record: &Record,
    (forms, visiting): (Forms, &Visiting),
) -> Result<StatusPage> {
    let (form, knows_project) = tokio::try_join!(
        form(app, &who.portal, &record.work_order),
        who.knows_project(app, &record.work_order),
    )?;
    let frame = frame(who, call, Some(&record.work_order));
    let mut worded = who.portal.told(&record.work_order, call.language());
    worded.project = worded.project.filter(|_| knows_project);
    let mut entries = who.portal.told_entries(&record.entries, call.language());
    entries.retain(|entry| who.knows_all_projects() || !entry.what.is_about_project());
    let files = who.portal.work.files(record.files.clone(), &record.entries);
    let shown = Shown { work_order: &worded, entries: &entries, files: &files };
    Ok(StatusPage::new(frame, &shown, &form, &who.address(), (forms, visiting)))
}

/// What its reader can answer about the visit, with nothing typed yet.
pub async fn visiting(
    app: &WorkOrders,
    who: &Reader,
    call: &Call,
    work_order: &WorkOrder,
) -> Result<Visiting> {
    let origin = who.visited(app, call, work_order).await?;
    Ok(Visiting::new(origin, who.may_write(), call.new_id()))
}

/// The page of a visit by itself.
pub fn visit(who: &Reader, call: &Call, work_order: &WorkOrder, visiting: &Visiting) -> VisitPage {
    let worded = who.portal.told(work_order, call.language());
    let locale = Locale::of(call.language());
    let title = locale.t1("visit-title", "number", work_order.number.to_string());
    VisitPage::new(titled(who, call, title), &worded, &who.address(), visiting)
}

/// The page of a request that waits for its confirmation.
pub fn unconfirmed(who: &Reader, call: &Call, work_order: &WorkOrder) -> UnconfirmedPage {
    UnconfirmedPage::new(frame(who, call, None), work_order)
}

/// The page again after a message that could not be sent, with everything typed still in it.
pub async fn refused(
    app: &WorkOrders,
    who: &Reader,
    call: &Call,
    sent: &SentForm,
    error: Error,
) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let Some(mut message) = empty_message(who, call) else { return Err(error) };
    if let Ok(once) = sent.data.get("once").parse() {
        message.once = once;
    }
    message.text = sent.data.get("text").to_owned();
    let said = |problem: &Problem| Some(locale.problem(problem));
    match &error {
        Error::Invalid(errors) => {
            message.text_error = errors.get("text").and_then(said);
            message.files_error = errors.get("files").and_then(said);
            message.problem = errors.get("").and_then(said);
        }
        Error::Conflict(refusal) => message.problem = said(&refusal.0),
        Error::TooLarge => message.files_error = Some(locale.t("status-too-large").into_owned()),
        Error::Unavailable(_) | Error::TooMany { .. } => {
            message.problem = Some(locale.t("status-unavailable").into_owned());
        }
        _ => return Err(error),
    }
    match who.record(app).record().await {
        Ok(record) if record.work_order.stage == Stage::Unconfirmed => {
            Ok(Reply::refused(error, unconfirmed(who, call, &record.work_order)))
        }
        Ok(record) => {
            message.uploaded = message::uploaded(sent, &record);
            let forms = Forms { message: Some(message.clone()), ..empty_forms(who, call) };
            let page = async {
                let visiting = visiting(app, who, call, &record.work_order).await?;
                status(app, who, call, &record, (forms, &visiting)).await
            };
            match page.await {
                Ok(page) => Ok(Reply::refused(error, page)),
                Err(_) => Ok(unsent(who, call, message, error)),
            }
        }
        Err(Error::NotFound) => Err(Error::NotFound),
        Err(_) => Ok(unsent(who, call, message, error)),
    }
}

/// The page again after a cancellation that could not be carried out, with the reason still in it: where it stands, or,
/// when nothing can be called off any more, in the message to the company.
pub async fn not_cancelled(
    app: &WorkOrders,
    who: &Reader,
    call: &Call,
    sent: &SentForm,
    error: Error,
) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let reason = sent.data.get("cancel-reason").to_owned();
    let once = sent.data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let mut cancel = Cancel { reason: reason.clone(), ..Cancel::empty(once) };
    let mut forms = empty_forms(who, call);
    let Some(message) = forms.message.as_mut() else { return Err(error) };
    match &error {
        Error::Invalid(errors) => {
            cancel.error = errors.get("cancel-reason").map(|problem| locale.problem(problem));
        }
        Error::Conflict(refusal) => {
            message.text = reason;
            message.problem = Some(locale.problem(&refusal.0));
        }
        Error::Unavailable(_) | Error::TooMany { .. } => {
            cancel.problem = Some(locale.t("status-unavailable").into_owned());
        }
        _ => return Err(error),
    }
    forms.cancel = Some(cancel);
    let record = match who.record(app).record().await {
        Ok(record) => record,
        Err(Error::NotFound) => return Err(Error::NotFound),
        Err(_) => return Err(error),
    };
    if record.work_order.stage == Stage::Unconfirmed {
        return Ok(Reply::refused(error, unconfirmed(who, call, &record.work_order)));
    }
    let visiting = visiting(app, who, call, &record.work_order).await?;
    match status(app, who, call, &record, (forms, &visiting)).await {
        Ok(page) => Ok(Reply::refused(error, page)),
        Err(_) => Err(error),
    }
}

fn unsent(who: &Reader, call: &Call, message: Message, error: Error) -> Reply {
    Reply::refused(error, UnsentPage::new(frame(who, call, None), message))
}

/// The form that the answers belong to. It is one of the portal that the request came through, at whichever of the
/// company's portals its reader looks at it; mostly the one that stands there today.
async fn form(app: &WorkOrders, portal: &Portal, work_order: &WorkOrder) -> Result<Arc<Form>> {
    let (work_type, version) = (work_order.work_type.as_str(), work_order.form_version);
    let here = (portal.id == work_order.portal).then_some(&portal.work_types);
    let today = here.into_iter().flatten().find(|known| known.key == work_type);
    match today.filter(|known| known.form.version == version) {
        Some(known) => Ok(Arc::new(known.form.clone())),
        None => {
            let portals = app.site().store.portals();
            portals.form(work_order.tenant, work_order.portal, work_type, version).await
        }
    }
}

fn frame(who: &Reader, call: &Call, about: Option<&WorkOrder>) -> Frame {
    let locale = Locale::of(call.language());
    let title = match about {
        Some(work_order) => locale.t1("status-title", "number", work_order.number.to_string()),
        None => locale.t("status-unconfirmed-title").into_owned(),
    };
    titled(who, call, title)
}

/// What stands around a page of this title.
pub fn titled(who: &Reader, call: &Call, title: String) -> Frame {
    let (locale, portal) = (Locale::of(call.language()), &who.portal);
    let note =
        call.flash().map(|note| Flash::good(locale.t1(&note.key, "number", note.about.unwrap_or_default())));
    // Always the page itself: a refused form is shown under an address that answers posts alone.
    let frame = match who.member() {
        None => Frame::portal(locale, portal, title, who.address(), call.now()),
        Some(member) => {
            let around = MemberFrame::of(locale, portal, member, call.csrf(), Place::WorkOrders);
            Frame::member(locale, portal, around, title, who.address(), call.now())
        }
    };
    frame.with_flash(note)
}
