//! The confirmation mail's link: a page with one button, since mail scanners open links too, and the button.

use crate::Requests;
use domain::{
    Error, Result,
    asking::Asker,
    change::{Change, Moment},
    link::LinkKind,
    portal::Portal,
    timeline::Happening,
    work_order::{Stage, WorkOrder},
};
use std::sync::Arc;
use store::Record;
use views::{
    Frame, Locale,
    request::{self, ConfirmPage},
    status,
};
use web::{Call, Holder, Reply};

/// The request that waits for its button.
pub(crate) async fn show(app: Arc<Requests>, who: Holder, call: Call) -> Result<Reply> {
    let record = waiting(&app, &who).await?;
    if record.work_order.stage != Stage::Unconfirmed {
        return counted(&app, &who, &record).await;
    }
    Ok(Reply::page(page(&who, &call, &record.work_order, None)?))
}

/// The button was pressed: from now on it is a request. Pressing it again leads to the same place.
pub(crate) async fn create(app: Arc<Requests>, who: Holder, call: Call) -> Result<Reply> {
    let record = waiting(&app, &who).await?;
    let work_order = &record.work_order;
    let moment = Moment { now: call.now(), event: call.new_id() };
    let Ok(change) = Change::confirm(work_order, portal(&who)?, moment) else {
        return counted(&app, &who, &record).await;
    };
    match app.site.store.linked(&who.holder).commit(change).await {
        Ok(confirmed) => Ok(counts(portal(&who)?, &confirmed)),
        // Somebody was faster: most likely the same finger, twice.
        Err(Error::Conflict(_)) if waiting(&app, &who).await?.work_order.stage != Stage::Unconfirmed => {
            Ok(counts(portal(&who)?, work_order))
        }
        Err(error @ (Error::Unavailable(_) | Error::Conflict(_))) => {
            let text = Locale::of(call.language()).t("request-confirm-unavailable").into_owned();
            Ok(Reply::refused(error, page(&who, &call, work_order, Some(text))?))
        }
        Err(error) => Err(error),
    }
}

/// The same for a request that counts already. A link that was made since then is not handed out: staff have taken the
/// first one back, and whoever holds an old mail does not get behind that.
///
/// # Errors
/// `LinkGone` in that case, `Unavailable`.
async fn counted(app: &Requests, who: &Holder, record: &Record) -> Result<Reply> {
    let portal = portal(who)?;
    if portal.links.rule(LinkKind::Request).on {
        let link = app.site.store.links().look(&record.work_order.status_token).await;
        let link =
            link.map_err(|error| if matches!(error, Error::NotFound) { Error::LinkGone } else { error })?;
        let confirmed = record.entries.iter().find(|entry| entry.what == Happening::Confirmed);
        if confirmed.is_none_or(|entry| link.link.made_at() > entry.at) {
            return Err(Error::LinkGone);
        }
    }
    Ok(counts(portal, &record.work_order))
}

/// On to the request; where links open nothing, to the form, which says that it has come.
fn counts(portal: &Portal, work_order: &WorkOrder) -> Reply {
    if portal.links.rule(LinkKind::Request).on {
        Reply::see_other(status::address(&work_order.status_token))
    } else {
        let form = request::base(portal, Asker::Guest);
        Reply::see_other(form).flash_about("flash-request-taken", work_order.number)
    }
}

/// A request that was not confirmed in time is gone, and so is its link.
async fn waiting(app: &Requests, who: &Holder) -> Result<Record> {
    match app.site.store.linked(&who.holder).record().await {
        Err(Error::NotFound) => Err(Error::LinkGone),
        found => found,
    }
}

fn portal(who: &Holder) -> Result<&Portal> {
    who.portal.as_deref().ok_or(Error::NotFound)
}

fn page(who: &Holder, call: &Call, work_order: &WorkOrder, notice: Option<String>) -> Result<ConfirmPage> {
    let (locale, portal) = (Locale::of(call.language()), portal(who)?);
    let frame = Frame::portal(locale, portal, locale.t("request-confirm-title"), call.path(), call.now());
    let worded = portal.told(work_order, call.language());
    Ok(ConfirmPage::new(frame, &worded, &who.holder.token, notice))
}
