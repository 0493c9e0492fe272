//! From what was read to the pages of a status link.

use crate::{WorkOrders, message};
use domain::{
    Error, Problem, Result,
    form::Form,
    portal::Portal,
    work_order::{Stage, WorkOrder},
};
use std::sync::Arc;
use store::Record;
use views::{
    Frame, Locale,
    parts::Flash,
    record::Shown,
    status::{self, Message, StatusPage, UnconfirmedPage, UnsentPage},
};
use web::{App, Call, Holder, Reply, SentForm};

/// The portal that the link belongs to.
pub fn portal(who: &Holder) -> Result<&Portal> {
    who.portal.as_deref().ok_or(Error::NotFound)
}

/// The address of the link's page.
pub fn address(who: &Holder) -> String {
    status::address(&who.holder.token)
}

/// A form with nothing in it yet.
pub fn empty_message(who: &Holder, call: &Call) -> Result<Message> {
    Ok(Message::empty(&who.holder.token, portal(who)?, call.new_id()))
}

/// The page of a confirmed request.
pub async fn status(
    app: &WorkOrders,
    who: &Holder,
    call: &Call,
    record: &Record,
    message: Message,
) -> Result<StatusPage> {
    let form = form(app, portal(who)?, &record.work_order).await?;
    let frame = frame(who, call, Some(&record.work_order))?;
    let shown = Shown { work_order: &record.work_order, entries: &record.entries, files: &record.files };
    Ok(StatusPage::new(frame, &shown, &form, message))
}

/// The page of a request that waits for its confirmation.
pub fn unconfirmed(who: &Holder, call: &Call, work_order: &WorkOrder) -> Result<UnconfirmedPage> {
    Ok(UnconfirmedPage::new(frame(who, call, None)?, work_order))
}

/// The page again after a message that could not be sent, with everything typed still in it.
pub async fn refused(
    app: &WorkOrders,
    who: &Holder,
    call: &Call,
    sent: &SentForm,
    error: Error,
) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let mut message = empty_message(who, call)?;
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
    match app.site().store.linked(&who.holder).record().await {
        Ok(record) if record.work_order.stage == Stage::Unconfirmed => {
            Ok(Reply::refused(error, unconfirmed(who, call, &record.work_order)?))
        }
        Ok(record) => {
            message.uploaded = message::uploaded(sent, &record);
            match status(app, who, call, &record, message.clone()).await {
                Ok(page) => Ok(Reply::refused(error, page)),
                Err(_) => unsent(who, call, message, error),
            }
        }
        Err(_) => unsent(who, call, message, error),
    }
}

fn unsent(who: &Holder, call: &Call, message: Message, error: Error) -> Result<Reply> {
    Ok(Reply::refused(error, UnsentPage::new(frame(who, call, None)?, message)))
}

/// The form that the answers belong to; mostly it is the one that the portal shows today.
async fn form(app: &WorkOrders, portal: &Portal, work_order: &WorkOrder) -> Result<Arc<Form>> {
    let (work_type, version) = (work_order.work_type.as_str(), work_order.form_version);
    let today = portal.work_types.iter().find(|known| known.key == work_type);
    match today.filter(|known| known.form.version == version) {
        Some(known) => Ok(Arc::new(known.form.clone())),
        None => app.site().store.portals().form(portal.tenant, portal.id, work_type, version).await,
    }
}

fn frame(who: &Holder, call: &Call, about: Option<&WorkOrder>) -> Result<Frame> {
    let locale = Locale::of(call.language());
    let title = match about {
        Some(work_order) => locale.t1("status-title", "number", work_order.number.to_string()),
        None => locale.t("status-unconfirmed-title").into_owned(),
    };
    let note =
        call.flash().map(|note| Flash::good(locale.t1(&note.key, "number", note.about.unwrap_or_default())));
    // Always the link itself: a refused form is shown under an address that answers posts alone.
    Ok(Frame::portal(locale, portal(who)?, title, address(who), call.now()).with_flash(note))
}
