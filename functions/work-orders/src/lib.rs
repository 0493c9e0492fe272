//! The public status link of a request: how it goes, a message, further files. A link opens one record and
//! nothing else; `web` has found it good before a handler runs.

mod files;
mod message;
mod page;

use ::files::Files;
use config::{Env, Missing};
use domain::{
    Error, Result,
    change::{Change, Moment},
    link::LinkKind,
    work_order::{Stage, WorkOrder},
};
use message::Message;
use std::sync::Arc;
use store::{Record, Store};
use web::{App, Call, Holder, PublicLink, Reply, Routes, SentForm, Site};

/// How often a message is decided anew when the record changes under it: a message does not depend on what
/// others do meanwhile, so its writer never hears of it.
const TRIES: usize = 5;

/// What this function works with.
pub struct WorkOrders {
    site: Site,
    files: Files,
}

impl WorkOrders {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let aws = config::aws().await;
        let files = Files::new(&aws, env.bucket()?, env.uploads_url()?, env.path_style());
        Ok(Self::with(Site::new(Store::new(&aws, env.table()?), env)?, files))
    }

    /// The function over services that exist already.
    #[must_use]
    pub const fn with(site: Site, files: Files) -> Self {
        Self { site, files }
    }
}

impl App for WorkOrders {
    const NAME: &'static str = "work-orders";

    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<WorkOrders> {
    let link = PublicLink(LinkKind::Request);
    Routes::new()
        .get("/l/requests/{token}", link, show)
        .post("/l/requests/{token}/comments", link, comment)
        .post("/l/requests/{token}/files", link, files::announce)
        .get("/l/requests/{token}/files/{file}", link, files::open)
}

/// The request as its guest follows it.
async fn show(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    let record = app.site.store.linked(&who.holder).record().await?;
    if record.work_order.stage == Stage::Unconfirmed {
        return Ok(Reply::page(page::unconfirmed(&who, &call, &record.work_order)?));
    }
    let message = page::empty_message(&who, &call)?;
    Ok(Reply::page(page::status(&app, &who, &call, &record, message).await?))
}

/// A message, files, or both.
async fn comment(app: Arc<WorkOrders>, who: Holder, call: Call) -> Result<Reply> {
    let (sent, outcome) = match call.form() {
        Ok(sent) => (sent.clone(), add(&app, &who, &call, sent).await),
        Err(error) => (SentForm::default(), Err(error)),
    };
    match outcome {
        Ok(after) => {
            Ok(Reply::see_other(page::address(&who)).flash_about("flash-message-sent", after.number))
        }
        Err(error) => page::refused(&app, &who, &call, &sent, error).await,
    }
}

async fn add(app: &WorkOrders, who: &Holder, call: &Call, sent: SentForm) -> Result<WorkOrder> {
    let linked = app.site.store.linked(&who.holder);
    let portal = page::portal(who)?;
    let mut record = linked.record().await?;
    let id = record.work_order.id;
    let once = sent.data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let moment = Moment::once(call.now(), once, id, &message::said(&sent));
    if happened(&record, moment) {
        return Ok(record.work_order);
    }
    let message = Message::parse(sent, &record, &portal.guests)?;
    linked.allow_message(call.now()).await?;
    let files = files::take(app, who, &record, &message, moment, portal.guests.files).await?;
    for _ in 0..TRIES {
        let (text, files) = (message.text.clone(), files.clone());
        let change = Change::comment_to_company(&record.work_order, portal, text, files, moment)?;
        match linked.commit(change).await {
            Err(Error::Conflict(_)) => record = linked.record().await?,
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
