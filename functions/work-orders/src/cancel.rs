//! Whoever asked calls it off, as long as the work has not begun.

use crate::{WorkOrders, commit_anew, happened, page, reader::Reader};
use domain::{
    FieldErrors, Result,
    change::{Change, Moment},
    text::Text,
    timeline::Happening,
    work_order::WorkOrder,
};
use std::sync::Arc;
use store::Record;
use web::{Call, Holder, Reply, SentForm, SignedIn};

/// The guest does not want it any more.
pub async fn cancel(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    sent(&app, &Reader::by_link(who)?, &call).await
}

/// A user does not want it any more.
pub async fn cancel_own(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    sent(&app, &Reader::signed_in(who, &call)?, &call).await
}

async fn sent(app: &WorkOrders, who: &Reader, call: &Call) -> Result<Reply> {
    let sent = call.form()?;
    match call_off(app, who, call, &sent).await {
        Ok(after) => Ok(Reply::see_other(who.address()).flash_about("flash-withdrawn", after.number)),
        Err(error) => page::not_cancelled(app, who, call, &sent, error).await,
    }
}

/// It is decided anew when the record changes under it: what staff do meanwhile keeps nobody from calling it off, unless
/// the stage that it is in then does, and that refusal says why.
async fn call_off(app: &WorkOrders, who: &Reader, call: &Call, sent: &SentForm) -> Result<WorkOrder> {
    let opened = who.record(app);
    let record = opened.record().await?;
    let once = sent.data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let typed = sent.data.get("cancel-reason");
    let moment = Moment::once(call.now(), once, record.work_order.id, &format!("cancel\n{typed}"));
    if happened(&record, moment) {
        return Ok(record.work_order);
    }
    let mut errors = FieldErrors::none();
    let reason = errors.take("cancel-reason", Text::parse(typed)).ok_or(errors)?;
    let origin = who.visited(app, call, &record.work_order).await?;
    opened.allow_message(call.now()).await?;
    let step = |record: &Record| {
        record.work_order.may_withdraw(&origin, call.now())?;
        let by = who.actor(&record.work_order);
        let what = Happening::Cancelled { reason: reason.clone() };
        Change::step(&record.work_order, &origin, what, by, moment)
    };
    commit_anew(&opened, record, moment, step).await
}
