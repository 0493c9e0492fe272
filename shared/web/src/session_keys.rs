//! The keys that session tokens are signed and checked with, and what stands in a token.

use crate::session::Audience;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    CustomerId, Error, PortalId, Result, SessionId, StaffId, TenantId, UserId, second_factor::SECOND_STEP,
    view::View,
};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// No token of ours is longer.
const TOKEN_MAX: usize = 1_000;
/// Whom the token of a view is for.
const VIEW: &str = "view";
/// What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410).
const PUBLIC_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

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

/// What every token says, and what its kind says beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Claims<T> {
    aud: String,
    iat: i64,
    exp: i64,
    #[serde(flatten)]
    what: T,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Holder<I> {
    sub: I,
    tenant: TenantId,
    sid: SessionId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer: Option<CustomerId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Look {
    sub: UserId,
    tenant: TenantId,
    sid: SessionId,
    customer: CustomerId,
    portal: PortalId,
    staff: StaffId,
    desk: SessionId,
}

/// Which view of a portal a token speaks of. Nothing is shown before the database agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewed {
    /// Whose staff, and whose portal.
    pub tenant: TenantId,
    /// At which portal.
    pub portal: PortalId,
    /// The session of the view itself.
    pub session: SessionId,
    /// Who sees it with whose eyes.
    pub view: View,
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
        self.verify_for::<A>(A::AUDIENCE, token, now)
    }

    /// Checks the token of somebody who has not shown their second factor yet.
    pub(crate) fn verify_half<A: Audience>(&self, token: &str, now: Timestamp) -> Result<Claimed<A::Id>> {
        self.verify_for::<A>(A::HALF, token, now)
    }

    /// Checks the token of a view.
    pub(crate) fn verify_view(&self, token: &str, now: Timestamp) -> Result<Viewed> {
        let Look { sub: user, tenant, sid: session, customer, portal, staff, desk } =
            self.opened(VIEW, token, now)?;
        Ok(Viewed { tenant, portal, session, view: View { staff, session: desk, customer, user } })
    }

    fn verify_for<A: Audience>(&self, audience: &str, token: &str, now: Timestamp) -> Result<Claimed<A::Id>> {
        let Holder { sub: account, tenant, sid: session, customer } = self.opened(audience, token, now)?;
        Ok(Claimed { tenant, account, session, customer })
    }

    fn opened<T: DeserializeOwned>(&self, audience: &str, token: &str, now: Timestamp) -> Result<T> {
        let refused = |_| Error::Unauthenticated;
        if token.len() > TOKEN_MAX {
            return Err(Error::Unauthenticated);
        }
        let header = jsonwebtoken::decode_header(token).map_err(refused)?;
        if header.alg != Algorithm::EdDSA || header.kid.as_deref() != Some(&self.id) {
            return Err(Error::Unauthenticated);
        }
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_audience(&[audience]);
        validation.set_required_spec_claims(&["aud", "exp", "sub"]);
        // The time is looked at below, on the call's clock.
        validation.validate_exp = false;
        let token = jsonwebtoken::decode::<Claims<T>>(token, &self.key, &validation).map_err(refused)?;
        let claims = token.claims;
        if now.as_second() >= claims.exp {
            return Err(Error::Unauthenticated);
        }
        Ok(claims.what)
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
        self.sign_for(A::AUDIENCE, account, customer, session, (now, now + A::SESSIONS.absolute))
    }

    /// A token for somebody who has shown a password or a mail, and not yet their second factor.
    ///
    /// # Errors
    /// `Internal` when the key cannot sign.
    pub fn sign_half<A: Audience>(&self, account: &A, id: SessionId, now: Timestamp) -> Result<String> {
        self.sign_for(A::HALF, account, None, id, (now, now + SECOND_STEP))
    }

    fn sign_for<A: Audience>(
        &self,
        audience: &str,
        account: &A,
        customer: Option<CustomerId>,
        sid: SessionId,
        times: (Timestamp, Timestamp),
    ) -> Result<String> {
        let (sub, tenant) = (account.id(), account.tenant());
        self.seal(audience, Holder { sub, tenant, sid, customer }, times)
    }

    /// A token for a view that begins now. Nobody else takes it for anything, and a view takes no other.
    ///
    /// # Errors
    /// `Internal` when the key cannot sign.
    pub fn sign_view(&self, viewed: &Viewed, now: Timestamp) -> Result<String> {
        let Viewed { tenant, portal, session: sid, view } = *viewed;
        let View { staff, session: desk, customer, user: sub } = view;
        let look = Look { sub, tenant, sid, customer, portal, staff, desk };
        self.seal(VIEW, look, (now, now + View::LASTS))
    }

    fn seal<T: Serialize>(
        &self,
        audience: &str,
        what: T,
        (from, until): (Timestamp, Timestamp),
    ) -> Result<String> {
        let (aud, iat, exp) = (audience.to_owned(), from.as_second(), until.as_second());
        let claims = Claims { aud, iat, exp, what };
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
