//! The public request form: what a guest types becomes a request, once, and counts when they confirm it.
//!
//! The form carries the id of the request it will become. Files are announced under that id, and sending the
//! form creates exactly that record, so that sending it again finds what it made before.

mod attach;
mod confirm;
mod form;
mod page;
mod robots;

use config::{Env, Missing};
use domain::{
    Error, Result, WorkOrderId,
    change::{Change, Moment, Submission},
    link::{LinkKind, LinkToken},
    work_order::WorkOrder,
};
use files::Files;
use form::Form;
use jiff::civil::Date;
use robots::Defences;
use std::sync::Arc;
use store::Store;
use views::frame::LANGUAGE;
use web::{App, Call, Guest, PublicLink, Reply, Routes, Site, Visitor};

pub use robots::Limits;

/// What this function works with.
pub struct GuestRequests {
    site: Site,
    files: Files,
    defences: Defences,
}

impl GuestRequests {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let aws = config::aws().await;
        let files = Files::new(&aws, env.bucket()?, env.uploads_url()?, env.path_style());
        let limits = Limits {
            minimum_age: env.form_minimum_age()?,
            per_address: env.limit_per_address()?,
            per_network: env.limit_per_network()?,
        };
        let site = Site::new(Store::new(&aws, env.table()?), env)?;
        Ok(Self::with(site, files, env.form_secret()?, limits))
    }

    /// The function over services that exist already.
    #[must_use]
    pub const fn with(site: Site, files: Files, secret: secrecy::SecretString, limits: Limits) -> Self {
        Self { site, files, defences: Defences { secret, limits } }
    }
}

impl App for GuestRequests {
    const NAME: &'static str = "guest-requests";

    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<GuestRequests> {
    let link = PublicLink(LinkKind::Confirmation);
    Routes::new()
        .get("/p/{portal}/request", Guest, show)
        .post("/p/{portal}/request", Guest, create)
        .post("/p/{portal}/request/files", Guest, attach::announce)
        .get("/p/{portal}/request/sent", Guest, sent)
        .get("/l/confirmations/{token}", link, confirm::show)
        .post("/l/confirmations/{token}", link, confirm::create)
}

/// The kinds of work to choose from, or the empty form of one.
async fn show(app: Arc<GuestRequests>, who: Visitor, call: Call) -> Result<Reply> {
    let portal = &who.portal;
    let mut open = portal.guest_work_types();
    let chosen = match call.query("type") {
        Some(key) => portal.guest_work_type(key),
        None => open.next().filter(|_| open.next().is_none()),
    };
    Ok(match chosen {
        Some(work_type) => {
            let token = app.defences.issue(portal, call.new_id(), call.now());
            Reply::page(page::empty(&who, &call, work_type, &token))
        }
        None => Reply::page(page::choice(&who, &call)),
    })
}

/// The form was sent.
async fn create(app: Arc<GuestRequests>, who: Visitor, call: Call) -> Result<Reply> {
    let mut form = Form::read(&app, &who, &call)?;
    if form.is_trapped() {
        return Ok(Reply::see_other(sent_address(&who, &form.token)));
    }
    if form.data.has(LANGUAGE) {
        return form::translated(&app, &who, &call, form).await;
    }
    match submit(&app, &who, &call, &mut form).await {
        Ok(work_order) => {
            let reply = Reply::see_other(after(&who, &form, &work_order));
            let waits = who.portal.guests.confirmation || who.portal.links.rule(LinkKind::Request).on;
            Ok(if waits { reply } else { reply.flash_about("flash-request-taken", work_order.number) })
        }
        Err(error) => form::refused(&app, &who, &call, form, error).await,
    }
}

/// Makes a request of the form, or finds the one that it made before.
async fn submit(app: &GuestRequests, who: &Visitor, call: &Call, form: &mut Form) -> Result<WorkOrder> {
    let id = form.work_order()?;
    let guest = app.site.store.guest(&who.guest);
    if let Some(before) = guest.existing(id).await? {
        return Ok(before);
    }
    form.is_timely()?;
    form.take_files(app, who, call, id).await?;
    let customer = form.customer(app, who, call).await?;
    let request = form.request(who, call, customer.as_ref())?;
    app.defences.allow(&guest, &request, call).await?;
    guest.forget_files(id, &form.left_out).await?;
    let number = guest.next_number(today(who, call).year()).await?;
    let submission = Submission {
        portal: &who.portal,
        id,
        number,
        language: call.language(),
        customer: customer.as_ref(),
        confirmation_token: LinkToken::new(call.entropy()),
        status_token: LinkToken::new(call.entropy()),
    };
    let moment = Moment { now: call.now(), event: call.new_id() };
    let change = Change::submit(request, submission, moment);
    Ok(guest.submit(change).await?.work_order().clone())
}

/// Where the guest goes on: to their mail, or straight to the request when nothing has to be confirmed.
fn after(who: &Visitor, form: &Form, work_order: &WorkOrder) -> String {
    if who.portal.guests.confirmation {
        sent_address(who, &form.token)
    } else if who.portal.links.rule(LinkKind::Request).on {
        views::status::address(&work_order.status_token)
    } else {
        views::request::address(&who.portal, None)
    }
}

/// The form's token stands for the request: a made-up address shows nothing.
fn sent_address(who: &Visitor, token: &str) -> String {
    format!("/p/{}/request/sent?form={token}", who.portal.slug)
}

/// Check your mail.
async fn sent(app: Arc<GuestRequests>, who: Visitor, call: Call) -> Result<Reply> {
    let token = call.query("form").unwrap_or_default();
    let id: WorkOrderId = app.defences.signed(&who.portal, token).ok_or(Error::NotFound)?;
    let work_order = app.site.store.guest(&who.guest).existing(id).await?;
    Ok(Reply::page(page::sent(&who, &call, work_order.as_ref())))
}

/// Today on the portal's calendar.
fn today(who: &Visitor, call: &Call) -> Date {
    call.now().to_zoned(who.portal.zone()).date()
}
