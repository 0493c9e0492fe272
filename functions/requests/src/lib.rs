//! The form that asks for work: what a guest types becomes a request, once, and counts when they confirm it; what a
//! customer's user types counts at once.
//!
//! The form carries the id of the request it will become. Files are announced under that id, and sending the
//! form creates exactly that record, so that sending it again finds what it made before.

mod attach;
mod confirm;
mod form;
mod page;
mod person;
mod robots;

use config::{Env, Missing};
use domain::{
    Error, Result, WorkOrderId,
    address::Address,
    asking::Asker,
    change::{Change, Moment, Submission},
    customer::Customer,
    link::{LinkKind, LinkToken},
    portal::Portal,
    user::Permission,
    work_order::WorkOrder,
    work_type::WorkType,
};
use files::Files;
use form::Form;
use jiff::civil::Date;
use person::Person;
use robots::Defences;
use std::sync::Arc;
use store::Store;
use views::{frame::LANGUAGE, member::request_address};
use web::{App, Call, Can, Guest, PublicLink, Reply, Routes, SignedIn, Site, Visitor};

pub use robots::Limits;

/// What this function works with.
pub struct Requests {
    site: Site,
    files: Files,
    defences: Defences,
}

impl Requests {
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

impl App for Requests {
    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Requests> {
    let link = PublicLink(LinkKind::Confirmation);
    let own = Can(Permission::RequestWork);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/p/{portal}/request", Guest, show)
        .post("/p/{portal}/request", Guest, create)
        .post("/p/{portal}/request/files", Guest, attach::announce)
        .get("/p/{portal}/request/sent", Guest, sent)
        .get("/p/{portal}/requests/new", own, show_own)
        .post("/p/{portal}/requests/new", own, create_own)
        .post("/p/{portal}/requests/new/files", own, attach::announce_own)
        .get("/l/confirmations/{token}", link, confirm::show)
        .post("/l/confirmations/{token}", link, confirm::create)
}

/// The form for a guest.
async fn show(app: Arc<Requests>, who: Visitor, call: Call) -> Result<Reply> {
    let label = call.query("label").unwrap_or_default();
    Ok(form_for(&app, &Person::with_label(&app, who, label, &call).await?, &call))
}

/// The form for a user.
async fn show_own(app: Arc<Requests>, who: SignedIn, call: Call) -> Result<Reply> {
    let about = call.query("object").unwrap_or_default();
    Ok(form_for(&app, &Person::with_places(&app, who, about).await?, &call))
}

/// A guest has sent the form.
async fn create(app: Arc<Requests>, who: Visitor, call: Call) -> Result<Reply> {
    let label = chosen(&call, "label");
    taken(&app, &Person::with_label(&app, who, &label, &call).await?, &call).await
}

/// A user has sent the form.
async fn create_own(app: Arc<Requests>, who: SignedIn, call: Call) -> Result<Reply> {
    let about = chosen(&call, "object");
    taken(&app, &Person::with_places(&app, who, &about).await?, &call).await
}

/// A field of the sent form; what is no form at all says so later.
fn chosen(call: &Call, field: &str) -> String {
    call.form().map(|sent| sent.data.get(field).to_owned()).unwrap_or_default()
}

/// What there is to choose from on the way that was taken, or the empty form of one kind of work.
fn form_for(app: &Requests, who: &Person, call: &Call) -> Reply {
    let (portal, asker) = (&who.portal, who.asker());
    let way = who.way(call.query("flow").unwrap_or_default());
    let chosen = match (call.query("type"), way.flow) {
        (Some(key), _) => portal.open_work_type(asker, key),
        (None, Some(flow)) => only(portal.flow_work_types(asker, flow)),
        (None, None) => only(portal.open_work_types(asker)),
    };
    match chosen {
        Some(work_type) => {
            let token = app.defences.issue(portal, call.new_id(), call.now());
            Reply::page(page::empty(who, call, way, work_type, &token))
        }
        None => Reply::page(page::choice(who, call, way)),
    }
}

/// The one that there is, if there are not several.
fn only<'a>(mut all: impl Iterator<Item = &'a WorkType>) -> Option<&'a WorkType> {
    all.next().filter(|_| all.next().is_none())
}

/// The form was sent.
async fn taken(app: &Requests, who: &Person, call: &Call) -> Result<Reply> {
    let mut form = Form::read(app, who, call)?;
    if who.guest().is_some() && form.is_trapped() {
        return Ok(Reply::see_other(sent_address(&who.portal, &form.token)));
    }
    if form.data.has(LANGUAGE) {
        return form::translated(app, who, call, form).await;
    }
    match submit(app, who, call, &mut form).await {
        Ok(work_order) => Ok(after(who, &form, &work_order)),
        Err(error) => form::refused(app, who, call, form, error).await,
    }
}

/// Makes a request of the form, or finds the one that it made before.
async fn submit(app: &Requests, who: &Person, call: &Call, form: &mut Form) -> Result<WorkOrder> {
    let id = form.work_order()?;
    let asking = who.store(app);
    if let Some(before) = asking.existing(id).await? {
        return Ok(before);
    }
    form.is_timely()?;
    form.take_files(app, who, call, id).await?;
    let named = form.customer(app, who, call).await?;
    let owner = owner(app, who).await?;
    let at = owner.as_ref().map(|(_, at)| at);
    let request = form.request(who, call, named.as_ref(), at)?;
    match who.member() {
        None => app.defences.allow(&asking, &request, call).await?,
        Some(member) => app.site.store.own_work_orders(member).allow(call.now()).await?,
    }
    // Whose object it is, where nobody was named: the request is that customer's.
    let owner = owner.map(|(owner, _)| owner).filter(|_| named.is_none());
    asking.forget_files(id, &form.left_out).await?;
    let number = asking.next_number(today(&who.portal, call).year()).await?;
    let submission = Submission {
        portal: &who.portal,
        id,
        number,
        language: call.language(),
        customer: who.member().map(|member| &member.customer).or(named.as_ref()).or(owner.as_ref()),
        user: who.user(),
        staff: None,
        confirmation_token: LinkToken::new(call.entropy()),
        status_token: LinkToken::new(call.entropy()),
    };
    let moment = Moment { now: call.now(), event: call.new_id() };
    let change = Change::submit(request, submission, moment);
    let change = match who.labelled().filter(|_| owner.is_some()) {
        Some(labelled) => change.by_label(labelled.object),
        None => change,
    };
    Ok(asking.submit(change).await?.work_order().clone())
}

/// Whose object a guest stands before, and where it is.
async fn owner(app: &Requests, who: &Person) -> Result<Option<(Customer, Address)>> {
    let Some(views::request::Labelled { object, .. }) = who.labelled() else { return Ok(None) };
    let store = &app.site.store;
    let Some(owner) = store.customers().find(object.tenant, object.customer).await? else { return Ok(None) };
    let at = store.address_of(object, &owner).await?;
    Ok(Some((owner, at)))
}

/// Where they go on: a user to the request; a guest to their mail, or straight to the request when nothing has to be
/// confirmed.
fn after(who: &Person, form: &Form, work_order: &WorkOrder) -> Reply {
    let portal = &who.portal;
    if who.member().is_some() {
        let address = request_address(portal.slug.as_str(), work_order.id);
        Reply::see_other(address).flash_about("flash-request-sent", work_order.number)
    } else if portal.guests.confirmation {
        Reply::see_other(sent_address(portal, &form.token))
    } else if portal.links.rule(LinkKind::Request).on {
        Reply::see_other(views::status::address(&work_order.status_token))
    } else {
        let form = views::request::base(portal, Asker::Guest);
        Reply::see_other(form).flash_about("flash-request-taken", work_order.number)
    }
}

/// The form's token stands for the request: a made-up address shows nothing.
fn sent_address(portal: &Portal, token: &str) -> String {
    format!("/p/{}/request/sent?form={token}", portal.slug)
}

/// Check your mail.
async fn sent(app: Arc<Requests>, who: Visitor, call: Call) -> Result<Reply> {
    let token = call.query("form").unwrap_or_default();
    let id: WorkOrderId = app.defences.signed(&who.portal, token).ok_or(Error::NotFound)?;
    let work_order = app.site.store.guest(&who.guest).existing(id).await?;
    Ok(Reply::page(page::sent(&who, &call, work_order.as_ref())))
}

/// Today on the portal's calendar.
fn today(portal: &Portal, call: &Call) -> Date {
    call.now().to_zoned(portal.zone()).date()
}
