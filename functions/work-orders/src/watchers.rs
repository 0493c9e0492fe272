//! Watching a request: users for themselves, and those who ask for work for their colleagues. It is no step of the work, so
//! it stands on no timeline and waits for nobody.

use crate::{WorkOrders, page, reader::Reader};
use domain::{
    Error, FieldErrors, Problem, Refusal, Result, UserId,
    principal::Member,
    work_order::{Watcher, WorkOrder},
};
use std::sync::Arc;
use store::MemberRow;
use views::{
    Locale,
    status::{WatcherChoice, WatcherPage, Watching},
};
use web::{App, Call, Reply, SignedIn};

/// What the page of a request says of watching; none: its reader is not signed in.
pub fn watching(who: &Reader) -> Option<Watching> {
    who.member().map(|member| Watching { reader: member.id(), may_add: who.may_write() })
}

/// A user watches.
pub async fn watch(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    let who = Reader::signed_in(who, &call)?;
    let (opened, member) = (who.record(&app), who.member().ok_or(Error::NotFound)?);
    let work_order = opened.record().await?.work_order;
    let watcher = work_order.watcher(member)?;
    if !work_order.is_watched_by(watcher.id) {
        opened.watch(&watcher).await?;
    }
    Ok(Reply::see_other(who.address()).flash_about("flash-watching", work_order.number))
}

/// A user watches no more.
pub async fn stop(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    let who = Reader::signed_in(who, &call)?;
    let reader = who.member().ok_or(Error::NotFound)?.id();
    let work_order = who.record(&app).record().await?.work_order;
    take_away(&app, &who, &work_order, reader).await?;
    Ok(Reply::see_other(who.address()).flash_about("flash-watching-no-more", work_order.number))
}

/// The colleagues out of whom one can be added.
pub async fn new(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    let who = Reader::signed_in(who, &call)?;
    let work_order = who.record(&app).record().await?.work_order;
    Ok(Reply::page(choice(&app, &who, &call, &work_order, ("", None)).await?))
}

/// Adds a colleague. Whether they may watch is decided by what they are now, whatever the page had offered.
pub async fn add(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    let who = Reader::signed_in(who, &call)?;
    let form = call.form()?.data;
    let opened = who.record(&app);
    let work_order = opened.record().await?.work_order;
    let error = match colleague(&app, &who, &work_order, form.get("user")).await {
        Ok(watcher) if work_order.is_watched_by(watcher.id) => return Ok(added(&who, &work_order)),
        Ok(watcher) => match opened.watch(&watcher).await {
            Ok(()) => return Ok(added(&who, &work_order)),
            Err(error) => error,
        },
        Err(error) => error,
    };
    let problem = match &error {
        Error::Invalid(errors) => errors.get("user").cloned(),
        Error::Conflict(Refusal(problem)) => Some(problem.clone()),
        _ => return Err(error),
    };
    let said = problem.map(|problem| Locale::of(call.language()).problem(&problem));
    let page = choice(&app, &who, &call, &work_order, (form.get("user"), said)).await?;
    Ok(Reply::refused(error, page))
}

/// Takes a colleague away. One who watches no more is taken away already.
pub async fn remove(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    let user: UserId = call.param("user")?;
    let who = Reader::signed_in(who, &call)?;
    let work_order = who.record(&app).record().await?.work_order;
    if !work_order.is_watched_by(user) {
        let member = who.member().ok_or(Error::NotFound)?;
        app.site().store.company(member).member(user).await?;
    }
    take_away(&app, &who, &work_order, user).await?;
    Ok(Reply::see_other(who.address()).flash_about("flash-watcher-removed", work_order.number))
}

fn added(who: &Reader, work_order: &WorkOrder) -> Reply {
    Reply::see_other(who.address()).flash_about("flash-watcher-added", work_order.number)
}

async fn take_away(app: &WorkOrders, who: &Reader, work_order: &WorkOrder, user: UserId) -> Result<()> {
    let those: Vec<&Watcher> = work_order.watchers.iter().filter(|watcher| watcher.id == user).collect();
    if those.is_empty() { Ok(()) } else { who.record(app).unwatch(&those).await }
}

/// The colleague that a form names, as a watcher.
async fn colleague(app: &WorkOrders, who: &Reader, work_order: &WorkOrder, named: &str) -> Result<Watcher> {
    let member = who.member().ok_or(Error::NotFound)?;
    let mut errors = FieldErrors::none();
    errors.add("user", Problem::new("error-choose"));
    let Ok(user) = named.parse() else { return Err(errors.into()) };
    let user = match app.site().store.company(member).find(user).await {
        Ok(user) if !user.disabled => user,
        Ok(_) | Err(Error::NotFound) => return Err(errors.into()),
        Err(error) => return Err(error),
    };
    match Member::away(user, member.customer.clone(), &who.portal) {
        Some(colleague) => Ok(work_order.watcher(&colleague)?),
        None => Err(errors.into()),
    }
}

/// The page with those who can be added: they see it, and watch it not yet.
async fn choice(
    app: &WorkOrders,
    who: &Reader,
    call: &Call,
    work_order: &WorkOrder,
    typed: (&str, Option<String>),
) -> Result<WatcherPage> {
    let member = who.member().ok_or(Error::NotFound)?;
    let rows = app.site().store.company(member).list_eventually().await?;
    let can = |row: &MemberRow| {
        let colleague = Member::away(row.user(member), member.customer.clone(), &who.portal);
        let free = !row.off && row.user != member.id() && !work_order.is_watched_by(row.user);
        free && colleague.is_some_and(|colleague| work_order.watcher(&colleague).is_ok())
    };
    let shown = |row: MemberRow| WatcherChoice {
        user: row.user,
        name: row.name.to_string(),
        email: row.email.to_string(),
    };
    let colleagues: Vec<WatcherChoice> = rows.into_iter().filter(can).map(shown).collect();
    let title = Locale::of(call.language()).t("watcher-add").into_owned();
    let (base, number) = (who.address(), work_order.number.to_string());
    Ok(WatcherPage::new(page::titled(who, call, title), (&base, &number), &colleagues, typed))
}
