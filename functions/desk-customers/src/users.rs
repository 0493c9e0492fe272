//! A customer's users: invited, changed, switched off and on.

use crate::{page, show::flash_id};
use desk::Around;
use domain::{
    CustomerId, Error, FieldErrors, FormData, Language, PortalId, Problem, Refusal, Result, UserId,
    activity::Deed,
    colleague,
    contact::EmailAddress,
    customer::Customer,
    invitation::{Door, NoDoor, UserInvitation},
    link::LinkToken,
    portal::Portal,
    principal::StaffMember,
    text::Line,
    user::{Membership, Scope, User},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{CustomerRecord, PortalRow};
use views::{
    Locale,
    desk::customers::{InviteForm, Typed, UserForm, UserPage, address},
};
use web::{Call, Reply, Site};

/// The empty invitation.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    Ok(Reply::page(invitation(&app, &who, &call, None).await?))
}

/// Invites somebody.
pub async fn invite(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let customer: CustomerId = call.param("customer")?;
    let desk = store.desk_customers(&who);
    let portals = store.portals();
    let (record, portals) = tokio::try_join!(desk.record(customer, true), portals.of(&who))?;
    let data = call.form()?.data;
    let done = async {
        let (user, membership, look) = invitee(&who, &call, &record, &portals, &data)?;
        let portal = store.portals().by_id(who.tenant(), look, call.now()).await?;
        let invitation = made(&portal, &record.customer, &user, &call);
        let members = store.members_of(&who, &record.customer);
        members.invite(&user, &membership, &invitation.mail).await
    };
    match done.await {
        Ok(user) => {
            Ok(Reply::see_other(address(customer)).flash_about("flash-user-invited", flash_id(&user)))
        }
        Err(error) => {
            let Some(typed) = page::typed(data, &error) else { return Err(error) };
            Ok(Reply::refused(error, invitation(&app, &who, &call, Some(typed)).await?))
        }
    }
}

async fn invitation(app: &Site, who: &StaffMember, call: &Call, typed: Option<Typed>) -> Result<InviteForm> {
    let customer: CustomerId = call.param("customer")?;
    let desk = app.store.desk_customers(who);
    let (record, around) = tokio::try_join!(desk.record(customer, false), Around::read(app, who, call))?;
    let (portals, open) = (around.choices(), around.open_choices());
    let empty = || Typed { data: InviteForm::filled(call.language()), ..Typed::default() };
    let title = Locale::of(call.language()).t("customers-invite").into_owned();
    let frame = page::plain(&around, who, call, title);
    let typed = typed.unwrap_or_else(empty);
    Ok(InviteForm::new(frame, &record.customer, &record.locations, (&portals, &open), &typed))
}

/// Whom a form invites, as what, and in which portal's look.
fn invitee(
    who: &StaffMember,
    call: &Call,
    record: &CustomerRecord,
    portals: &[PortalRow],
    data: &FormData,
) -> Result<(User, Membership, PortalId)> {
    let mut errors = FieldErrors::none();
    let name = errors.take("name", Line::parse(data.get("name")));
    let email = errors.take("email", EmailAddress::parse(data.get("email")));
    let membership = membership(&mut errors, record, portals, data);
    let language = Language::parse(data.get("language")).ok_or(Problem::new("error-choose"));
    let language = errors.take("language", language);
    let look = membership.as_ref().and_then(|membership| door(&mut errors, membership, portals, data));
    match (name, email, membership, language, look) {
        (Some(name), Some(email), Some(membership), Some(language), Some(look)) if errors.is_empty() => {
            let user = User {
                id: call.new_id(),
                tenant: who.tenant(),
                email,
                name,
                language,
                disabled: false,
                second_factor: false,
                memberships: BTreeMap::new(),
                sessions: BTreeMap::new(),
            };
            Ok((user, membership, look))
        }
        _ => Err(errors.into()),
    }
}

/// Role, scope and portals of a form; places and portals are the customer's and the tenant's own.
fn membership(
    errors: &mut FieldErrors,
    record: &CustomerRecord,
    portals: &[PortalRow],
    data: &FormData,
) -> Option<Membership> {
    let role = errors.take("role", colleague::role(data));
    let scope = errors.take_scope(data);
    if let Some(Scope::Locations(named)) = &scope
        && !named.iter().all(|id| record.locations.iter().any(|place| place.id == *id))
    {
        errors.add("location", Problem::new("error-choose-place"));
    }
    let ticked: Result<BTreeSet<PortalId>, Problem> =
        data.all("portal").filter(|id| !id.is_empty()).map(|id| chosen(portals, id)).collect();
    let ticked = errors.take("portal", ticked);
    Some(Membership { role: role?, scope: scope?, portals: ticked?, disabled: false, invitation: None })
}

/// One of the tenant's portals.
fn chosen(portals: &[PortalRow], named: &str) -> Result<PortalId, Problem> {
    let found = portals.iter().find(|portal| portal.id.to_string() == named);
    found.map(|portal| portal.id).ok_or(NoDoor::Unknown.problem())
}

/// The portal that an invitation leads to: the one that the form names, or the first that is open to whoever is invited.
fn door(
    errors: &mut FieldErrors,
    membership: &Membership,
    portals: &[PortalRow],
    data: &FormData,
) -> Option<PortalId> {
    let doors: Vec<Door> = portals.iter().map(|portal| (portal.id, portal.status)).collect();
    let wished = match data.get("look") {
        "" => Ok(None),
        named => named.parse().map(Some).map_err(|_| NoDoor::Unknown),
    };
    let found = wished.and_then(|wished| membership.door(&doors, wished));
    // Where there is one portal, there is nothing to choose, and the form has no field for it.
    let field = |why: NoDoor| if portals.len() > 1 { why.field() } else { "" };
    found.map_err(|why| errors.add(field(why), why.problem())).ok()
}

fn made(portal: &Portal, customer: &Customer, user: &User, call: &Call) -> UserInvitation {
    UserInvitation::new(portal, customer, user, LinkToken::new(call.entropy()), call.moment())
}

/// One user: what they may, whether they get in.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    Ok(Reply::page(user_page(&app, &who, &call, None).await?))
}

async fn user_page(app: &Site, who: &StaffMember, call: &Call, typed: Option<Typed>) -> Result<UserPage> {
    let store = &app.store;
    let customer: CustomerId = call.param("customer")?;
    let user: UserId = call.param("user")?;
    let desk = store.desk_customers(who);
    let (record, around) = tokio::try_join!(desk.record(customer, true), Around::read(app, who, call))?;
    let user = store.members_of(who, &record.customer).find(user).await?;
    let membership = user.memberships.get(&customer).ok_or(Error::NotFound)?;
    let mut doors = around.open_choices();
    doors.retain(|portal| membership.lets_in(portal.id));
    let form = UserForm {
        customer: &record.customer,
        user: &user,
        membership,
        invited: membership.invitation.is_some(),
        locations: &record.locations,
        portals: &around.choices(),
        doors: &doors,
    };
    let empty = || Typed { data: UserPage::filled(membership), ..Typed::default() };
    let frame = page::plain(&around, who, call, user.name.to_string());
    Ok(UserPage::new(frame, form, &typed.unwrap_or_else(empty)))
}

/// Changes role, scope and portals, or switches somebody off or on for this customer.
pub async fn change(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let customer: CustomerId = call.param("customer")?;
    let desk = store.desk_customers(&who);
    let portals = store.portals();
    let (record, portals) = tokio::try_join!(desk.record(customer, true), portals.of(&who))?;
    let members = store.members_of(&who, &record.customer);
    let user = members.find(call.param("user")?).await?;
    let before = user.memberships.get(&customer).ok_or(Error::NotFound)?;
    let data = call.form()?.data;
    let flash = match data.get("disabled") {
        "yes" => "flash-user-off",
        "no" => "flash-user-on",
        _ => "flash-user-saved",
    };
    let done = async {
        let after = changed(before, &record, &portals, &data)?;
        if data.get("seen") != before.stamp() {
            return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
        }
        members.change(&user, before, &after, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(customer)).flash_about(flash, flash_id(&user.id))),
        Err(error) => {
            let is_form = !data.has("disabled");
            let Some(mut typed) = page::typed(data, &error) else { return Err(error) };
            let collides = |deed: &Deed| match deed {
                Deed::MembershipChanged(person, _)
                | Deed::MembershipDisabled(person)
                | Deed::MembershipEnabled(person) => person.user == user.id,
                _ => false,
            };
            if matches!(error, Error::Conflict(_)) {
                let customer = &record.customer;
                typed.meanwhile = page::meanwhile(&app, &who, customer, &typed.data, collides).await?;
            }
            if !is_form {
                typed.data = UserPage::filled(before);
            }
            Ok(Reply::refused(error, user_page(&app, &who, &call, Some(typed)).await?))
        }
    }
}

/// What a membership becomes: switched by the buttons, otherwise as the form says.
fn changed(
    before: &Membership,
    record: &CustomerRecord,
    portals: &[PortalRow],
    data: &FormData,
) -> Result<Membership> {
    if data.has("disabled") {
        return Ok(Membership { disabled: data.get("disabled") == "yes", ..before.clone() });
    }
    let mut errors = FieldErrors::none();
    match membership(&mut errors, record, portals, data) {
        Some(after) if errors.is_empty() => {
            Ok(Membership { disabled: before.disabled, invitation: before.invitation.clone(), ..after })
        }
        _ => Err(errors.into()),
    }
}

/// Sends an invitation again.
pub async fn invite_again(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let customer: CustomerId = call.param("customer")?;
    let user: UserId = call.param("user")?;
    let desk = store.desk_customers(&who);
    let portals = store.portals();
    let (customer, portals) = tokio::try_join!(desk.find(customer), portals.of(&who))?;
    let members = store.members_of(&who, &customer);
    let user = members.find(user).await?;
    let membership = user.memberships.get(&customer.id).ok_or(Error::NotFound)?;
    if membership.disabled || user.disabled {
        return Err(Refusal(Problem::new("refusal-user-changed")).into());
    }
    let (data, mut errors) = (call.form()?.data, FieldErrors::none());
    let Some(look) = door(&mut errors, membership, &portals, &data) else {
        let mut filled = UserPage::filled(membership);
        filled.set("look", data.get("look"));
        let error = Error::from(errors);
        let typed = page::typed(filled, &error);
        return Ok(Reply::refused(error, user_page(&app, &who, &call, typed).await?));
    };
    let portal = store.portals().by_id(who.tenant(), look, call.now()).await?;
    let invitation = made(&portal, &customer, &user, &call);
    members.invite_again(user.id, &invitation.mail).await?;
    Ok(Reply::see_other(address(customer.id)).flash_about("flash-user-invited-again", flash_id(&user.id)))
}

/// Switches somebody off everywhere, or on again.
pub async fn switch_everywhere(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.store.desk_customers(&who);
    let customer = desk.find(call.param("customer")?).await?;
    let user: UserId = call.param("user")?;
    let disabled = call.form()?.data.get("disabled") == "yes";
    desk.switch_user(&customer, user, disabled, call.moment()).await?;
    let flash = if disabled { "flash-user-off-everywhere" } else { "flash-user-on-everywhere" };
    Ok(Reply::see_other(address(customer.id)).flash_about(flash, flash_id(&user)))
}

/// Switches everybody who was ticked off, or on again, for this customer.
pub async fn switch_chosen(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let customer = store.desk_customers(&who).find(call.param("customer")?).await?;
    let data = call.form()?.data;
    let ticked: BTreeSet<UserId> = data.all("user").filter_map(|id| id.parse().ok()).collect();
    if ticked.is_empty() {
        return Ok(Reply::see_other(address(customer.id)).flash(page::NOBODY_TICKED));
    }
    let disabled = data.get("disabled") == "yes";
    let members = store.members_of(&who, &customer);
    let mut switched = 0;
    for user in ticked {
        let user = match members.find(user).await {
            Ok(user) => user,
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let Some(before) = user.memberships.get(&customer.id) else { continue };
        if before.disabled != disabled {
            let after = Membership { disabled, ..before.clone() };
            members.change(&user, before, &after, call.moment()).await?;
        }
        switched += 1;
    }
    let flash = if disabled { "flash-users-off" } else { "flash-users-on" };
    Ok(Reply::see_other(address(customer.id)).flash_about(flash, switched))
}
