//! Session cookies: a signed token that says which session it is, and nothing that counts. Staff and customers'
//! users have cookies, audiences and keys of their own: no token of one is ever looked at by the other.
//!
//! The token (EdDSA, RFC 8037) lets junk be refused without a read. Who somebody is and what they may comes
//! from the session in the database alone, read consistently on every call.

use crate::{Call, Site, cookies, ids, ids::NewId};
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    CustomerId, Error, Result, SessionId, TenantId,
    account::{Account, Session},
    activity::{About, Activity, Deed},
    change::Moment,
    portal::Portal,
    principal::{Member, StaffMember},
    staff::Staff,
    user::User,
};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// No token of ours is longer.
const TOKEN_MAX: usize = 1_000;
/// What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410).
const PUBLIC_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// A kind of account that browsers hold sessions of.
pub trait Audience: Account<Id: Serialize + DeserializeOwned> + store::Stored {
    /// Whom a token is for: it is refused everywhere else.
    const AUDIENCE: &'static str;

    /// Name of the cookie, without its prefix. A browser may know the portals of several tenants.
    fn cookie(tenant: Option<TenantId>) -> String;

    /// The accounts of this kind.
    fn accounts(store: &store::Store) -> store::Accounts<'_, Self>;
}

impl Audience for Staff {
    const AUDIENCE: &'static str = "desk";

    fn cookie(_: Option<TenantId>) -> String {
        Self::AUDIENCE.to_owned()
    }

    fn accounts(store: &store::Store) -> store::Accounts<'_, Self> {
        store.staff_accounts()
    }
}

impl Audience for User {
    const AUDIENCE: &'static str = "portal";

    fn cookie(tenant: Option<TenantId>) -> String {
        tenant.map_or_else(|| Self::AUDIENCE.to_owned(), |tenant| format!("{}-{tenant}", Self::AUDIENCE))
    }

    fn accounts(store: &store::Store) -> store::Accounts<'_, Self> {
        store.user_accounts()
    }
}

/// The text is not a key of the kind that is needed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an Ed25519 key")]
pub struct BadKey;

/// The public half: checks tokens.
#[derive(Clone)]
pub struct VerifyingKey {
    key: DecodingKey,
    id: String,
}

/// The private half: makes tokens. Only the two functions that sign people in have one, each its own.
pub struct SigningKey {
    key: EncodingKey,
    public: [u8; 32],
    id: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Claims<I> {
    aud: String,
    sub: I,
    tenant: TenantId,
    sid: SessionId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer: Option<CustomerId>,
    iat: i64,
    exp: i64,
}

/// Which session a token speaks of. Nothing is shown before the database agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Claimed<I> {
    pub tenant: TenantId,
    pub account: I,
    pub session: SessionId,
    /// The customer that the session acts for; whether it may, says the database.
    pub customer: Option<CustomerId>,
}

impl VerifyingKey {
    /// Reads a public key: PEM, or its DER form in base64 on one line.
    ///
    /// # Errors
    /// [`BadKey`] for anything but an Ed25519 public key.
    pub fn parse(text: &str) -> Result<Self, BadKey> {
        let der = der(text)?;
        let raw = der.strip_prefix(&PUBLIC_PREFIX[..]).ok_or(BadKey)?;
        Ok(Self::of(raw.try_into().map_err(|_| BadKey)?))
    }

    fn of(raw: [u8; 32]) -> Self {
        Self { key: DecodingKey::from_ed_der(&raw), id: key_id(&raw) }
    }

    /// Checks a token: our algorithm, our key, our audience, in time.
    pub(crate) fn verify<A: Audience>(&self, token: &str, now: Timestamp) -> Result<Claimed<A::Id>> {
        let refused = |_| Error::Unauthenticated;
        if token.len() > TOKEN_MAX {
            return Err(Error::Unauthenticated);
        }
        let header = jsonwebtoken::decode_header(token).map_err(refused)?;
        if header.alg != Algorithm::EdDSA || header.kid.as_deref() != Some(&self.id) {
            return Err(Error::Unauthenticated);
        }
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_audience(&[A::AUDIENCE]);
        validation.set_required_spec_claims(&["aud", "exp", "sub"]);
        // The time is looked at below, on the call's clock.
        validation.validate_exp = false;
        let token = jsonwebtoken::decode::<Claims<A::Id>>(token, &self.key, &validation).map_err(refused)?;
        let claims = token.claims;
        if now.as_second() >= claims.exp {
            return Err(Error::Unauthenticated);
        }
        let Claims { sub: account, tenant, sid: session, customer, .. } = claims;
        Ok(Claimed { tenant, account, session, customer })
    }
}

impl SigningKey {
    /// Reads a private key: PEM, or its DER form (PKCS #8) in base64 on one line.
    ///
    /// # Errors
    /// [`BadKey`] for anything but an Ed25519 private key.
    pub fn parse(text: &SecretString) -> Result<Self, BadKey> {
        let der = der(text.expose_secret())?;
        let pair = Ed25519KeyPair::from_pkcs8(&der).map_err(|_| BadKey)?;
        let public: [u8; 32] = pair.public_key().as_ref().try_into().map_err(|_| BadKey)?;
        Ok(Self { key: EncodingKey::from_ed_der(&der), public, id: key_id(&public) })
    }

    /// The public half.
    #[must_use]
    pub fn verifying(&self) -> VerifyingKey {
        VerifyingKey::of(self.public)
    }

    /// A token for a session that begins now.
    ///
    /// # Errors
    /// `Internal` when the key cannot sign.
    pub fn sign<A: Audience>(
        &self,
        account: &A,
        customer: Option<CustomerId>,
        session: SessionId,
        now: Timestamp,
    ) -> Result<String> {
        let (iat, exp) = (now.as_second(), (now + A::SESSIONS.absolute).as_second());
        let (aud, tenant) = (A::AUDIENCE.to_owned(), account.tenant());
        let claims = Claims { aud, sub: account.id(), tenant, sid: session, customer, iat, exp };
        let header = Header { kid: Some(self.id.clone()), ..Header::new(Algorithm::EdDSA) };
        jsonwebtoken::encode(&header, &claims, &self.key).map_err(Error::internal)
    }
}

/// A new pair of keys as they stand in the deployment's settings: private (PKCS #8) and public half, each in
/// DER form, base64, on one line.
///
/// # Errors
/// [`BadKey`] when the operating system gives no randomness.
pub fn generate_keys() -> Result<(SecretString, String), BadKey> {
    let pair = Ed25519KeyPair::generate().map_err(|_| BadKey)?;
    let private = pair.to_pkcs8().map_err(|_| BadKey)?;
    let public = [&PUBLIC_PREFIX[..], pair.public_key().as_ref()].concat();
    Ok((SecretString::from(STANDARD.encode(private.as_ref())), STANDARD.encode(public)))
}

/// Opens a session without a word in the log, and makes the cookie that holds it. `customer`: whom a user acts for.
///
/// # Errors
/// `Unauthenticated` when there is no such account, `Unavailable`.
pub async fn begin<A: Audience>(
    site: &Site,
    key: &SigningKey,
    account: &A,
    customer: Option<CustomerId>,
    (session, begun): (SessionId, Session),
) -> Result<String> {
    let (tenant, now) = (account.tenant(), begun.since);
    A::accounts(&site.store).open_session(tenant, account.id(), session, &begun).await?;
    Ok(cookie::<A>(site, tenant, &key.sign(account, customer, session, now)?))
}

/// Signs somebody in: opens a session, says so in the log, and makes the cookie that holds it. `about`: with whom or
/// what the entry stands; a user's customer, whom they act for.
///
/// # Errors
/// `Unauthenticated` when there is no such account, `Unavailable`.
pub async fn sign_in<A: Audience>(
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

/// What the call's cookie claims, signature and time checked. Reads nothing.
///
/// # Errors
/// `Unauthenticated`.
pub(crate) fn claimed<A: Audience>(
    site: &Site,
    call: &Call,
    tenant: Option<TenantId>,
) -> Result<Claimed<A::Id>> {
    let key = site.session_key.as_ref().ok_or_else(|| Error::internal("no session key in this function"))?;
    let token = cookies::get(call.headers(), &name::<A>(site, tenant)).ok_or(Error::Unauthenticated)?;
    let claimed = key.verify::<A>(&token, call.now())?;
    if tenant.is_some_and(|tenant| tenant != claimed.tenant) {
        return Err(Error::Unauthenticated);
    }
    Ok(claimed)
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

/// Who is signed in at a portal, and for which customer. Account and customer are read side by side.
///
/// # Errors
/// `Unauthenticated` without a good session, or without a membership that opens this portal; what the store says
/// when it cannot be read.
pub async fn at_portal(site: &Site, call: &Call, portal: &Portal) -> Result<Member> {
    let claimed = claimed::<User>(site, call, Some(portal.tenant))?;
    let customer = claimed.customer.ok_or(Error::Unauthenticated)?;
    let customers = site.store.customers();
    let (found, customer) =
        tokio::try_join!(good::<User>(site, call, &claimed), customers.find(portal.tenant, customer))?;
    let customer = customer.ok_or(Error::Unauthenticated)?;
    Member::of(found.account, found.session, customer, portal).ok_or(Error::Unauthenticated)
}

/// `__Host-` binds the cookie to this host and to TLS; browsers refuse it without TLS, so that a portal on
/// one machine has the plain name.
fn name<A: Audience>(site: &Site, tenant: Option<TenantId>) -> String {
    format!("{}{}", if site.is_secure() { "__Host-" } else { "" }, A::cookie(tenant))
}

fn key_id(public: &[u8; 32]) -> String {
    Sha256::digest(public).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn der(text: &str) -> Result<Vec<u8>, BadKey> {
    let body: String = text.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
    STANDARD.decode(body).map_err(|_| BadKey)
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
