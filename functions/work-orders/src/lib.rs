//! Requests for whoever asked: a user's list of them, and each by itself: how it goes, a message, further files. A public link opens one record and nothing else; a
//! user of the customer opens those in their scope. `web` has found link or session good before a handler runs.

mod cancel;
mod files;
mod list;
mod message;
mod page;
mod reader;
mod visit;
mod watchers;

use domain::{
    Error, Refusal, Result,
    change::{Change, Moment},
    link::LinkKind,
    user::Permission,
    work_order::{Stage, WorkOrder},
};
use message::Message;
use reader::Reader;
use std::sync::Arc;
use store::{OpenRecord, Record};
use uploads::SiteWithFiles;
use web::{Call, Can, Holder, PublicLink, Reply, Routes, SentForm, SignedIn};

/// How often a message is decided anew when the record changes under it: a message does not depend on what
/// others do meanwhile, so its writer never hears of it.
const TRIES: usize = 5;

/// What this function works with.
pub type WorkOrders = SiteWithFiles;

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<WorkOrders> {
    let (link, visit) = (PublicLink(LinkKind::Request), PublicLink(LinkKind::Visit));
    let (see, write) = (Can(Permission::ViewWorkOrders), Can(Permission::RequestWork));
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/l/requests/{token}", link, show)
        .post("/l/requests/{token}/answers", link, visit::answer)
        .post("/l/requests/{token}/cancellations", link, cancel::cancel)
        .post("/l/requests/{token}/comments", link, comment)
        .post("/l/requests/{token}/files", link, files::announce)
        .get("/l/requests/{token}/files/{file}", link, files::open)
        .get("/l/requests/{token}/visit.ics", link, visit::calendar)
        .get("/l/visits/{token}", visit, visit::show)
        .post("/l/visits/{token}/answers", visit, visit::answer)
        .get("/l/visits/{token}/visit.ics", visit, visit::calendar)
        .get("/p/{portal}/requests", see, list::list)
        .get("/p/{portal}/requests/list.csv", see, list::export)
        .get("/p/{portal}/requests/{work_order}", see, show_own)
        .post("/p/{portal}/requests/{work_order}/answers", write, visit::answer_own)
        .post("/p/{portal}/requests/{work_order}/cancellations", write, cancel::cancel_own)
        .post("/p/{portal}/requests/{work_order}/comments", write, comment_own)
        .post("/p/{portal}/requests/{work_order}/files", write, files::announce_own)
        .get("/p/{portal}/requests/{work_order}/files/{file}", see, files::open_own)
        .get("/p/{portal}/requests/{work_order}/visit.ics", see, visit::calendar_own)
        .post("/p/{portal}/requests/{work_order}/watchers", write, watchers::add)
        .get("/p/{portal}/requests/{work_order}/watchers/new", write, watchers::new)
        .post("/p/{portal}/requests/{work_order}/watchers/own", see, watchers::watch)
        .post("/p/{portal}/requests/{work_order}/watchers/own/removals", see, watchers::stop)
        .post("/p/{portal}/requests/{work_order}/watchers/{user}/removals", write, watchers::remove)
}

/// The request as its guest follows it.
async fn show(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    opened(&app, &Reader::by_link(who)?, &call).await
}

/// The request as users of the customer follow it.
async fn show_own(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    opened(&app, &Reader::signed_in(who, &call)?, &call).await
}

async fn opened(app: &WorkOrders, who: &Reader, call: &Call) -> Result<Reply> {
    let record = who.record(app).record().await?;
    if record.work_order.stage == Stage::Unconfirmed {
        return Ok(Reply::page(page::unconfirmed(who, call, &record.work_order)));
    }
    let forms = page::empty_forms(who, call);
    let (visiting, ()) = tokio::join!(
        page::visiting(app, who, call, &record.work_order),
        who.viewed(app, call, &record.work_order),
    );
    let visiting = visiting?;
    Ok(Reply::page(page::status(app, who, call, &record, (forms, &visiting)).await?))
}

/// A message of a guest, files, or both.
async fn comment(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    written(&app, &Reader::by_link(who)?, &call).await
}

/// A message of a user, files, or both.
async fn comment_own(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    written(&app, &Reader::signed_in(who, &call)?, &call).await
}

async fn written(app: &WorkOrders, who: &Reader, call: &Call) -> Result<Reply> {
    let (sent, outcome) = match call.form() {
        Ok(sent) => (sent.clone(), add(app, who, call, sent).await),
        Err(error) => (SentForm::default(), Err(error)),
    };
    match outcome {
        Ok(after) => Ok(Reply::see_other(who.address()).flash_about("flash-message-sent", after.number)),
        Err(error) => page::refused(app, who, call, &sent, error).await,
    }
}

async fn add(app: &WorkOrders, who: &Reader, call: &Call, sent: SentForm) -> Result<WorkOrder> {
    let opened = who.record(app);
    let record = opened.record().await?;
    let id = record.work_order.id;
    let once = sent.data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let moment = Moment::once(call.now(), once, id, &message::said(&sent));
    if happened(&record, moment) {
        return Ok(record.work_order);
    }
    if !who.may_comment() {
        return Err(Error::Forbidden);
    }
    let message = Message::parse(sent, &record, who.rules())?;
    let origin = who.origin(app, call, &record.work_order).await?;
    opened.allow_message(call.now()).await?;
    let files = files::take(app, who, &record, &message, moment).await?;
    let step = |record: &Record| {
        let by = who.actor(&record.work_order);
        Change::comment_by(&record.work_order, &origin, by, (message.text.clone(), files.clone()), moment)
    };
    commit_anew(&opened, record, moment, step).await
}

/// Carries a step out, decided anew whenever the record has changed under it. What has happened already, since the form
/// was sent twice, is well.
///
/// # Errors
/// `Conflict` when its stage does not allow it by now, or somebody else has what it takes; `Unavailable`.
async fn commit_anew(
    opened: &OpenRecord<'_>,
    mut record: Record,
    moment: Moment,
    step: impl Fn(&Record) -> std::result::Result<Change, Refusal>,
) -> Result<WorkOrder> {
    for _ in 0..TRIES {
        match opened.commit(step(&record)?).await {
            Err(Error::Conflict(Refusal(problem))) if problem.key == "refusal-changed-meanwhile" => {
                record = opened.record().await?;
            }
            done => return done,
        }
        if happened(&record, moment) {
            return Ok(record.work_order);
        }
    }
    Err(Error::Unavailable("the record changes all the time".into()))
}

fn happened(record: &Record, moment: Moment) -> bool {
    record.entries.iter().any(|entry| entry.id == moment.event)
}
