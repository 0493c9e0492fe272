//! The company's users, as its Admins look after them. What an Admin may do to whom is decided in `domain`.

use crate::{Account, page};
use domain::{
    Error, FieldErrors, FormData, Problem, Refusal, Result, UserId,
    change::Moment,
    colleague::{self, Invitee},
    customer::Location,
    invitation::{Door, UserInvitation},
    link::LinkToken,
    portal::Portal,
    user::{Membership, Scope, User},
};
use std::{collections::BTreeMap, sync::Arc};
use store::MemberRow;
use views::{
    Locale,
    account::{InvitePage, Typed, UserPage, UserRow, UsersPage},
    member::Place,
    parts::Flash,
};
use web::{App, Call, Reply, SignedIn};

/// Everybody who belongs to the company.
pub async fn list(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let company = app.site().store.company(&who.member);
    let note = call.flash();
    // Whoever has just changed something sees it; everybody else can do with what was there a moment ago.
    let rows = if note.is_some() { company.list().await? } else { company.list_eventually().await? };
    let locale = Locale::of(call.language());
    let told = note.and_then(|note| {
        let about = note.about?;
        let row = rows.iter().find(|row| short(row.user) == about)?;
        Some(Flash::good(locale.t1(&note.key, "name", row.name.as_str())))
    });
    let hrefs: Vec<String> = rows.iter().map(|row| at(&who, row.user)).collect();
    let shown: Vec<UserRow<'_>> = rows.iter().zip(&hrefs).map(|(row, href)| shown(&who, row, href)).collect();
    let frame = page::frame(&who, &call, Place::Users, "menu-users");
    let frame = if told.is_some() { frame.with_flash(told) } else { frame };
    Ok(Reply::page(UsersPage::new(frame, &shown, &format!("{}/new", page::address(&who, Place::Users)))))
}

/// The form of an invitation.
pub async fn new(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let locations = app.site().store.company(&who.member).locations().await?;
    let data = FormData::from_iter([("scope", "company")]);
    let typed = Typed { data: &data, wrong: &FieldErrors::none(), problem: None };
    Ok(Reply::page(invite_page(&who, &call, &locations, typed)))
}

/// Invites a colleague: a new user, or one whom the company that runs the portal knows already.
pub async fn invite(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let locations = app.site().store.company(&who.member).locations().await?;
    match attempt_invitation(&app, &who, &call, &form, &locations).await {
        Ok(user) => Ok(Reply::see_other(page::address(&who, Place::Users))
            .flash_about("flash-user-invited", short(user))),
        Err(error) => refused(error, &form, |error, typed| {
            Reply::refused(error, invite_page(&who, &call, &locations, typed))
        }),
    }
}

async fn attempt_invitation(
    app: &Account,
    who: &SignedIn,
    call: &Call,
    form: &FormData,
    locations: &[Location],
) -> Result<UserId> {
    let invitee = Invitee::parse(form, &who.member)?;
    has_places(&invitee.membership, None, locations)?;
    let user = User {
        id: call.new_id(),
        tenant: who.member.tenant(),
        email: invitee.email,
        name: invitee.name,
        // They choose their own when they come in.
        language: who.member.user.language,
        disabled: false,
        second_factor: false,
        memberships: BTreeMap::new(),
        sessions: BTreeMap::new(),
    };
    let company = app.site().store.company(&who.member);
    company.count_invitation(call.now()).await?;
    company.invite(&user, &invitee.membership, &invitation(&who.portal, who, call, &user).mail).await
}

/// One user.
pub async fn show(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let (row, locations) = read(&app, &who, call.param("user")?).await?;
    let data = UserPage::filled(&row.membership);
    let typed = Typed { data: &data, wrong: &FieldErrors::none(), problem: None };
    Ok(Reply::page(user_page(&who, &call, &row, &locations, typed)))
}

/// Sends an invitation again to somebody who has not come in yet.
pub async fn invite_again(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let id: UserId = call.param("user")?;
    let company = app.site().store.company(&who.member);
    let (row, user) = tokio::try_join!(company.member(id), company.find(id))?;
    let to_users = Reply::see_other(page::address(&who, Place::Users));
    if row.membership.invitation.is_none() || row.membership.disabled || row.off {
        return Err(Refusal(Problem::new("refusal-user-changed")).into());
    }
    let portal = door(&app, &who, &call, &row.membership).await?;
    company.count_invitation(call.now()).await?;
    company.invite_again(id, &invitation(&portal, &who, &call, &user).mail).await?;
    Ok(to_users.flash_about("flash-user-invited-again", short(id)))
}

/// Changes role and scope, switches somebody off or on; it counts from their next request on.
pub async fn change(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let (form, id) = (call.form()?.data, call.param("user")?);
    let (row, locations) = read(&app, &who, id).await?;
    match attempt_change(&app, &who, &call, &row, &locations).await {
        Ok(after) => Ok(changed(&who, &row, &after)),
        Err(error) => {
            // What the page shows beside the form is what is there now.
            let row = if matches!(error, Error::Conflict(_)) { read(&app, &who, id).await?.0 } else { row };
            refused(error, &form, |error, typed| {
                Reply::refused(error, user_page(&who, &call, &row, &locations, typed))
            })
        }
    }
}

async fn attempt_change(
    app: &Account,
    who: &SignedIn,
    call: &Call,
    row: &MemberRow,
    locations: &[Location],
) -> Result<Membership> {
    let (id, before, form) = (row.user, &row.membership, call.form()?.data);
    let after = before.changed_by(&form, &who.member)?;
    has_places(&after, Some(before), locations)?;
    if form.get("seen") != before.stamp() {
        return Err(Refusal(Problem::new("refusal-user-changed")).into());
    }
    if after == *before {
        return Ok(after);
    }
    let company = app.site().store.company(&who.member);
    let steps_down = id == who.member.id() && !after.is_active_admin();
    let rows = if steps_down { company.list().await? } else { Vec::new() };
    let others: Vec<&MemberRow> = rows
        .iter()
        .filter(|other| other.user != id && !other.off && other.membership.is_active_admin())
        .collect();
    let ids: Vec<UserId> = others.iter().map(|other| other.user).collect();
    let stays = colleague::change(&who.member, (id, before, &after), &ids)?.map(|admin| {
        let other = others.iter().find(|other| other.user == admin);
        (admin, other.map_or(&who.member.membership, |other| &other.membership))
    });
    let moment = Moment { now: call.now(), event: call.new_id() };
    company.change_while(&company.find(id).await?, before, &after, stays, moment).await?;
    Ok(after)
}

/// The way on after a change: whoever has taken the list away from themselves begins at the start.
fn changed(who: &SignedIn, row: &MemberRow, after: &Membership) -> Reply {
    if row.user == who.member.id() && !after.is_active_admin() {
        return Reply::see_other(page::address(who, Place::Overview)).flash("flash-role-changed");
    }
    let said = match (row.membership.disabled, after.disabled) {
        (false, true) => "flash-user-off",
        (true, false) => "flash-user-on",
        _ => "flash-user-saved",
    };
    Reply::see_other(page::address(who, Place::Users)).flash_about(said, short(row.user))
}

/// The page again, with what was typed and why it was not carried out.
fn refused(error: Error, form: &FormData, page: impl FnOnce(Error, Typed<'_>) -> Reply) -> Result<Reply> {
    match error {
        Error::Invalid(wrong) => {
            let typed = Typed { data: form, wrong: &wrong, problem: None };
            Ok(page(Error::Invalid(wrong.clone()), typed))
        }
        Error::Conflict(refusal) => {
            let (problem, none) = (in_our_words(refusal.0), FieldErrors::none());
            let typed = Typed { data: form, wrong: &none, problem: Some(&problem) };
            Ok(page(Refusal(problem.clone()).into(), typed))
        }
        other => Err(other),
    }
}

/// The store says of every record that it was changed; here it is a user.
fn in_our_words(problem: Problem) -> Problem {
    if problem.key == "refusal-changed-meanwhile" { Problem::new("refusal-user-changed") } else { problem }
}

/// Only places of the company can be chosen, and those that somebody has already.
fn has_places(
    after: &Membership,
    before: Option<&Membership>,
    locations: &[Location],
) -> Result<(), FieldErrors> {
    let Scope::Locations(chosen) = &after.scope else { return Ok(()) };
    let had =
        |id| matches!(before.map(|before| &before.scope), Some(Scope::Locations(some)) if some.contains(id));
    if chosen.iter().all(|id| had(id) || locations.iter().any(|known| known.id == *id)) {
        return Ok(());
    }
    let mut errors = FieldErrors::none();
    errors.add("location", Problem::new("error-choose-place"));
    Err(errors)
}

async fn read(app: &Account, who: &SignedIn, user: UserId) -> Result<(MemberRow, Vec<Location>)> {
    let company = app.site().store.company(&who.member);
    tokio::try_join!(company.member(user), company.locations())
}

/// The portal that a colleague's invitation leads to: this one, or another one where this does not let them in.
///
/// # Errors
/// `invite-no-portal` when none of theirs is open.
async fn door(app: &Account, who: &SignedIn, call: &Call, membership: &Membership) -> Result<Arc<Portal>> {
    let mut known = vec![Arc::clone(&who.portal)];
    if !membership.lets_in(who.portal.id) {
        let portals = app.site().store.portals();
        for id in &membership.portals {
            known.push(portals.by_id(who.portal.tenant, *id, call.now()).await?);
        }
    }
    let doors: Vec<Door> = known.iter().map(|portal| (portal.id, portal.status)).collect();
    let chosen = membership.door(&doors, None).map_err(|why| Refusal(why.problem()))?;
    known.into_iter().find(|portal| portal.id == chosen).ok_or(Error::NotFound)
}

fn invitation(portal: &Portal, who: &SignedIn, call: &Call, user: &User) -> UserInvitation {
    let moment = Moment { now: call.now(), event: call.new_id() };
    let token = LinkToken::new(call.entropy());
    UserInvitation::new(portal, &who.member.customer, user, token, moment)
}

fn shown<'a>(who: &SignedIn, row: &'a MemberRow, href: &'a str) -> UserRow<'a> {
    UserRow {
        href,
        name: row.name.as_str(),
        email: row.email.as_str(),
        membership: &row.membership,
        invited: row.membership.invitation.is_some(),
        off: row.off,
        me: row.user == who.member.id(),
    }
}

fn invite_page(who: &SignedIn, call: &Call, locations: &[Location], typed: Typed<'_>) -> InvitePage {
    let frame = page::frame(who, call, Place::Users, "invite-title");
    InvitePage::new(frame, &page::address(who, Place::Users), locations, typed)
}

fn user_page(
    who: &SignedIn,
    call: &Call,
    row: &MemberRow,
    locations: &[Location],
    typed: Typed<'_>,
) -> UserPage {
    let frame = page::frame(who, call, Place::Users, "menu-users");
    let href = at(who, row.user);
    UserPage::new(frame, &page::address(who, Place::Users), shown(who, row, &href), locations, typed)
}

/// The address of a user's page.
fn at(who: &SignedIn, user: UserId) -> String {
    format!("{}/{user}", page::address(who, Place::Users))
}

/// What a message carries to the next page, which knows the name.
fn short(user: UserId) -> String {
    let id = user.to_string();
    id.split_once('_').map_or(id.clone(), |(_, rest)| rest.to_owned())
}
