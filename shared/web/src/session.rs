//! Session cookies: a signed token that says which session it is, and nothing that counts. Staff and customers'
//! users have cookies, audiences and keys of their own: no token of one is ever looked at by the other.
//!
//! The token (EdDSA, RFC 8037) lets junk be refused without a read. Who somebody is and what they may comes
//! from the session in the database alone, read consistently on every call.

use crate::{Call, Site, cookies, ids, ids::NewId, second_step::Shown};
use domain::{
    CustomerId, Error, Result, SessionId, TenantId,
    account::{Account, Session},
    activity::{About, Activity, Deed},
    change::Moment,
    desk_rules::DeskRules,
    portal::Portal,
    principal::{Member, StaffMember},
    staff::Staff,
    user::User,
};
use serde::{Serialize, de::DeserializeOwned};

pub(crate) use crate::session_keys::Claimed;
pub use crate::session_keys::{BadKey, SigningKey, VerifyingKey, Viewed, generate_keys};

/// A kind of account that browsers hold sessions of.
pub trait Audience: Account<Id: Serialize + DeserializeOwned> + store::Stored {
    /// Whom a token is for: it is refused everywhere else.
    const AUDIENCE: &'static str;

    /// Whom the token of somebody is for who has not shown their second factor yet: it is no session anywhere.
    const HALF: &'static str;

    /// Name of the cookie, without its prefix. A browser may know the portals of several tenants.
    fn cookie(tenant: Option<TenantId>) -> String;

    /// The accounts of this kind.
    fn accounts(store: &store::Store) -> store::Accounts<'_, Self>;

    /// Their tries to sign in.
    fn tries(store: &store::Store, tenant: TenantId) -> store::Tries<'_>;
}

impl Audience for Staff {
    const AUDIENCE: &'static str = "desk";
    const HALF: &'static str = "desk-second-step";

    fn cookie(_: Option<TenantId>) -> String {
        Self::AUDIENCE.to_owned()
    }

    fn accounts(store: &store::Store) -> store::Accounts<'_, Self> {
        store.staff_accounts()
    }

    fn tries(store: &store::Store, _: TenantId) -> store::Tries<'_> {
        store.staff_tries()
    }
}

impl Audience for User {
    const AUDIENCE: &'static str = "portal";
    const HALF: &'static str = "portal-second-step";

    fn cookie(tenant: Option<TenantId>) -> String {
        tenant.map_or_else(|| Self::AUDIENCE.to_owned(), |tenant| format!("{}-{tenant}", Self::AUDIENCE))
    }

    fn accounts(store: &store::Store) -> store::Accounts<'_, Self> {
        store.user_accounts()
    }

    fn tries(store: &store::Store, tenant: TenantId) -> store::Tries<'_> {
        store.user_tries(tenant)
    }
}

/// Opens a session without a word in the log, and makes the cookie that holds it. `customer`: whom a user acts for.
/// Whoever has a second factor gets none by this way.
///
/// # Errors
/// `Unauthenticated` when there is no such account, or it has a second factor; `Unavailable`.
pub async fn begin<A: Audience>(
    site: &Site,
    key: &SigningKey,
    account: &A,
    customer: Option<CustomerId>,
    (session, begun): (SessionId, Session),
) -> Result<String> {
    if account.has_second_factor() {
        return Err(Error::Unauthenticated);
    }
    let (tenant, now) = (account.tenant(), begun.since);
    A::accounts(&site.store).open_session(tenant, account.id(), session, &begun).await?;
    Ok(cookie::<A>(site, tenant, &key.sign(account, customer, session, now)?))
}

/// Signs somebody in: opens a session, says so in the log, and makes the cookie that holds it. `about`: with whom or
/// what the entry stands; a user's customer, whom they act for. Whoever has a second factor gets in by
/// [`sign_in_after`] alone.
///
/// # Errors
/// `Unauthenticated` when there is no such account, or it has a second factor; `Unavailable`.
pub async fn sign_in<A: Audience>(
    site: &Site,
    key: &SigningKey,
    account: &A,
    about: About,
    session: (SessionId, Session),
) -> Result<String> {
    if account.has_second_factor() {
        return Err(Error::Unauthenticated);
    }
    open_noted(site, key, account, about, session).await
}

/// Signs somebody in who has shown their second factor too.
///
/// # Errors
/// `Unauthenticated` when there is no such account, `Unavailable`.
pub async fn sign_in_after<A: Audience>(
    site: &Site,
    key: &SigningKey,
    shown: &Shown<A>,
    about: About,
    session: (SessionId, Session),
) -> Result<String> {
    open_noted(site, key, shown.account(), about, session).await
}

async fn open_noted<A: Audience>(
    site: &Site,
    key: &SigningKey,
    account: &A,
    about: About,
    (session, begun): (SessionId, Session),
) -> Result<String> {
    let (tenant, now, customer) = (account.tenant(), begun.since, about.customer());
    let moment = Moment { now, event: NewId::make(now, ids::entropy()) };
    let noted = Activity::new(moment, account.actor(), about, Deed::SignedIn);
    A::accounts(&site.store).open_session_noted(tenant, account.id(), (session, &begun), noted).await?;
    Ok(cookie::<A>(site, tenant, &key.sign(account, customer, session, now)?))
}

/// What makes a browser hold the session, until the session ends.
#[must_use]
pub fn cookie<A: Audience>(site: &Site, tenant: TenantId, token: &str) -> String {
    cookies::make(site, &name::<A>(site, Some(tenant)), token, Some(A::SESSIONS.absolute.as_secs()))
}

/// What makes a browser forget the session.
#[must_use]
pub fn ended_cookie<A: Audience>(site: &Site, tenant: Option<TenantId>) -> String {
    cookies::forget(site, &name::<A>(site, tenant))
}

/// A session that the database agrees to.
pub struct Good<A> {
    /// Whose it is.
    pub account: A,
    /// Which one it is.
    pub session: SessionId,
}

/// Ends the session that the call's browser holds, if it holds one: whoever signs in anew leaves none behind.
///
/// # Errors
/// `Unavailable`.
pub async fn end_held<A: Audience>(site: &Site, call: &Call, tenant: Option<TenantId>) -> Result<()> {
    let Ok(held) = claimed::<A>(site, call, tenant) else { return Ok(()) };
    A::accounts(&site.store).close_session(held.tenant, held.account, held.session).await
}

/// Whether the call's browser has the cookie of a session, whatever it is worth.
pub(crate) fn is_held<A: Audience>(site: &Site, call: &Call, tenant: Option<TenantId>) -> bool {
    cookies::get(call.headers(), &name::<A>(site, tenant)).is_some()
}

/// What the call's cookie claims, signature and time checked. Reads nothing.
///
/// # Errors
/// `Unauthenticated`.
pub(crate) fn claimed<A: Audience>(
    site: &Site,
    call: &Call,
    tenant: Option<TenantId>,
) -> Result<Claimed<A::Id>> {
    claimed_by::<A>((site, key_of(site)?), call, tenant)
}

/// The same for sessions of another side, which are checked with another key.
///
/// # Errors
/// `Unauthenticated`.
pub(crate) fn claimed_by<A: Audience>(
    (site, key): (&Site, &VerifyingKey),
    call: &Call,
    tenant: Option<TenantId>,
) -> Result<Claimed<A::Id>> {
    let token = cookies::get(call.headers(), &name::<A>(site, tenant)).ok_or(Error::Unauthenticated)?;
    let claimed = key.verify::<A>(&token, call.now())?;
    if tenant.is_some_and(|tenant| tenant != claimed.tenant) {
        return Err(Error::Unauthenticated);
    }
    Ok(claimed)
}

pub(crate) fn key_of(site: &Site) -> Result<&VerifyingKey> {
    site.session_key.as_ref().ok_or_else(|| Error::internal("no session key in this function"))
}

/// The account of a claim, if its session counts.
///
/// # Errors
/// `Unauthenticated` without a good session; what the store says when it cannot be read.
pub(crate) async fn good<A: Audience>(site: &Site, call: &Call, claimed: &Claimed<A::Id>) -> Result<Good<A>> {
    let accounts = A::accounts(&site.store);
    let account = accounts.read(claimed.tenant, claimed.account).await?;
    let session = account.session(claimed.session, call.now()).ok_or(Error::Unauthenticated)?;
    if session.needs_touch(call.now()) {
        accounts.touch(claimed.tenant, claimed.account, claimed.session, call.now()).await?;
    }
    Ok(Good { account, session: claimed.session })
}

/// Which member of staff is signed in.
///
/// # Errors
/// `Unauthenticated` without a good session; what the store says when it cannot be read.
pub async fn member(site: &Site, call: &Call) -> Result<StaffMember> {
    let claimed = claimed::<Staff>(site, call, None)?;
    let Good { account, session } = good(site, call, &claimed).await?;
    Ok(StaffMember { staff: account, session })
}

/// The same, with what their tenant asks of everybody at its desk: both are read side by side.
///
/// # Errors
/// As [`member`].
pub(crate) async fn member_and_rules(site: &Site, call: &Call) -> Result<(StaffMember, DeskRules)> {
    let claimed = claimed::<Staff>(site, call, None)?;
    let rules = site.store.tenants();
    let (found, rules) =
        tokio::try_join!(good(site, call, &claimed), rules.rules(claimed.tenant, call.now()))?;
    Ok((StaffMember { staff: found.account, session: found.session }, rules))
}

/// Why nobody acts at a portal.
pub enum Absent {
    /// Nobody is signed in, or the store cannot be read.
    Error(Error),
    /// Somebody is, and gets in at other portals alone.
    Elsewhere(Box<Elsewhere>),
}

/// Somebody whose session is good at other portals of the same tenant.
pub struct Elsewhere {
    /// Who.
    pub user: User,
    /// Their session.
    pub session: SessionId,
    /// For whom they act in it.
    pub customer: CustomerId,
}

impl From<Error> for Absent {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

/// Who is signed in at a portal, and for which customer. Account and customer are read side by side. Whoever acts for a
/// customer whose portals are others acts here for the first of theirs that gets in.
///
/// # Errors
/// `Unauthenticated` without a good session, or without a membership that opens any portal; [`Absent::Elsewhere`] when
/// theirs open others alone; what the store says when it cannot be read.
pub async fn at_portal(site: &Site, call: &Call, portal: &Portal) -> Result<Member, Absent> {
    let claimed = claimed::<User>(site, call, Some(portal.tenant))?;
    let customer = claimed.customer.ok_or(Error::Unauthenticated)?;
    let customers = site.store.customers();
    let (found, customer) =
        tokio::try_join!(good::<User>(site, call, &claimed), customers.find(portal.tenant, customer))?;
    let customer = customer.ok_or(Error::Unauthenticated)?;
    let Good { account: user, session } = found;
    if !Member::is_elsewhere(&user, &customer, portal) {
        return Ok(Member::of(user, session, customer, portal).ok_or(Error::Unauthenticated)?);
    }
    let theirs: Vec<CustomerId> = user.customers_at(portal.id).collect();
    for id in theirs {
        let found = customers.find(portal.tenant, id).await?;
        if let Some(member) = found.and_then(|other| Member::of(user.clone(), session, other, portal)) {
            return Ok(member);
        }
    }
    Err(Absent::Elsewhere(Box::new(Elsewhere { user, session, customer: customer.id })))
}

/// `__Host-` binds the cookie to this host and to TLS; browsers refuse it without TLS, so that a portal on
/// one machine has the plain name.
fn name<A: Audience>(site: &Site, tenant: Option<TenantId>) -> String {
    format!("{}{}", if site.is_secure() { "__Host-" } else { "" }, A::cookie(tenant))
}
