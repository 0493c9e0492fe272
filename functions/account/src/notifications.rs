//! Which mails somebody gets: on their account's page, and by the link of a mail without signing in.

use crate::{Account, page};
use domain::{Error, Result, mails::MailKind, notifications::Channel, portal::Portal};
use std::sync::Arc;
use store::PersonChoices;
use views::{
    Frame, Locale,
    member::Place,
    notifications::{NotificationsPage, linked_address},
    parts::Flash,
};
use web::{App, Call, Holder, Reply, SignedIn};

/// What whoever is signed in has chosen.
pub async fn show(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let known = app.site().store.choices_of(&who.member).read().await?;
    let frame = page::frame(&who, &call, Place::Notifications, "menu-notifications");
    Ok(Reply::page(NotificationsPage::of_member(frame, &who.portal, &known.choices)))
}

/// Saves it.
pub async fn save(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let choices = app.site().store.choices_of(&who.member);
    choices.choose(|choices| choices.take(&who.portal.mails, &form)).await?;
    Ok(Reply::see_other(page::address(&who, Place::Notifications)).flash("flash-notifications-saved"))
}

/// What the reader of a mail has chosen.
pub async fn linked(app: Arc<Account>, who: Holder, call: Call) -> Result<Reply> {
    let said = call.flash().map(|note| note.key);
    page_of(&app, &who, &call, said.as_deref()).await
}

/// Saves it.
pub async fn save_linked(app: Arc<Account>, who: Holder, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let portal = portal(&who)?;
    choices(&app, &who)?.choose(|choices| choices.take(&portal.mails, &form)).await?;
    Ok(Reply::see_other(linked_address(&who.holder.token)).flash("flash-notifications-saved"))
}

/// Turns one kind off, in one click: what mail programs send in the reader's name (RFC 8058). They follow no redirect.
pub async fn turn_off(app: Arc<Account>, who: Holder, call: Call) -> Result<Reply> {
    let kind = MailKind::parse(&call.text_param("mail")?).filter(|kind| kind.may_be_turned_off());
    let kind = kind.ok_or(Error::NotFound)?;
    choices(&app, &who)?.choose(|choices| choices.set(kind, Channel::Mail, false)).await?;
    page_of(&app, &who, &call, Some("flash-notification-off")).await
}

async fn page_of(app: &Account, who: &Holder, call: &Call, said: Option<&str>) -> Result<Reply> {
    let (portal, choices, locale) = (portal(who)?, choices(app, who)?, Locale::of(call.language()));
    let known = choices.read().await?;
    let title = locale.t("menu-notifications");
    let address = linked_address(&who.holder.token);
    let frame = Frame::portal(locale, portal, title, &address, call.now())
        .with_flash(said.map(|key| Flash::good(locale.t(key))));
    let token = &who.holder.token;
    Ok(Reply::page(NotificationsPage::linked(frame, portal, &known.choices, choices.email(), token)))
}

fn portal(who: &Holder) -> Result<&Portal> {
    who.portal.as_deref().ok_or(Error::NotFound)
}

fn choices<'a>(app: &'a Account, who: &Holder) -> Result<PersonChoices<'a>> {
    app.site().store.choices_by(&who.holder)
}
