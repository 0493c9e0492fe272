//! The token that is given out with an empty form: which portal's form, for which request, and when.
//!
//! Signed with HMAC-SHA256, kept nowhere. It tells a person from a robot by its age, and makes of two sends
//! of one form one request, since the request's id is inside.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{PortalId, WorkOrderId};
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

/// Why a token does not open the form's door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenRefusal {
    /// Not ours, or not this portal's.
    #[error("forged")]
    Forged,
    /// Sent faster than a person types.
    #[error("too young")]
    TooYoung,
    /// The form has lain open for too long.
    #[error("expired")]
    Expired,
}

/// A token for the form that will make `work_order`.
#[must_use]
pub fn issue(secret: &SecretString, portal: &PortalId, work_order: WorkOrderId, now: Timestamp) -> String {
    let payload = format!("{work_order}.{}", now.as_second());
    let mac = mac(secret, portal, &payload).finalize().into_bytes();
    format!("{}.{}", URL_SAFE_NO_PAD.encode(&payload), URL_SAFE_NO_PAD.encode(mac))
}

/// Checks a token that came back with the form, and says which request it was given out for.
///
/// # Errors
/// A [`TokenRefusal`]; age is looked at only after the signature.
pub fn check(
    secret: &SecretString,
    token: &str,
    portal: &PortalId,
    now: Timestamp,
    min_age: SignedDuration,
    max_age: SignedDuration,
) -> Result<WorkOrderId, TokenRefusal> {
    let (payload, signature) = token.split_once('.').ok_or(TokenRefusal::Forged)?;
    let payload =
        decode(payload).and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(TokenRefusal::Forged)?;
    let signature = decode(signature).ok_or(TokenRefusal::Forged)?;
    mac(secret, portal, &payload).verify_slice(&signature).map_err(|_| TokenRefusal::Forged)?;

    let (work_order, issued) = payload.split_once('.').ok_or(TokenRefusal::Forged)?;
    let work_order = work_order.parse().map_err(|_| TokenRefusal::Forged)?;
    let issued = issued.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    let age = now.duration_since(issued.ok_or(TokenRefusal::Forged)?);
    if age < min_age {
        Err(TokenRefusal::TooYoung)
    } else if age > max_age {
        Err(TokenRefusal::Expired)
    } else {
        Ok(work_order)
    }
}

fn mac(secret: &SecretString, portal: &PortalId, payload: &str) -> Hmac<Sha256> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(secret.expose_secret().as_bytes())
        .expect("HMAC takes keys of any length");
    mac.update(format!("form-token:1:{portal}:{payload}").as_bytes());
    mac
}

fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MIN: SignedDuration = SignedDuration::from_secs(3);
    const MAX: SignedDuration = SignedDuration::from_hours(24);

    fn secret() -> SecretString {
        SecretString::from("0123456789abcdef0123456789abcdef")
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).unwrap()
    }

    fn portal(seed: u8) -> PortalId {
        PortalId::new(at(0), [seed; 16])
    }

    fn work_order() -> WorkOrderId {
        WorkOrderId::new(at(0), [7; 16])
    }

    fn checked(token: &str, age: i64) -> Result<WorkOrderId, TokenRefusal> {
        check(&secret(), token, &portal(1), at(age), MIN, MAX)
    }

    fn token() -> String {
        issue(&secret(), &portal(1), work_order(), at(0))
    }

    #[test]
    fn a_token_comes_back_as_the_request_it_was_given_for() {
        assert_eq!(checked(&token(), 3), Ok(work_order()));
        assert_eq!(checked(&token(), 24 * 3600), Ok(work_order()));
    }

    #[test]
    fn a_token_has_its_time() {
        assert_eq!(checked(&token(), 2), Err(TokenRefusal::TooYoung));
        assert_eq!(checked(&token(), -100), Err(TokenRefusal::TooYoung));
        assert_eq!(checked(&token(), 24 * 3600 + 1), Err(TokenRefusal::Expired));
    }

    #[test]
    fn a_token_of_another_portal_or_secret_is_forged() {
        let other = issue(&secret(), &portal(2), work_order(), at(0));
        assert_eq!(checked(&other, 10), Err(TokenRefusal::Forged));
        let foreign = issue(&SecretString::from("another"), &portal(1), work_order(), at(0));
        assert_eq!(checked(&foreign, 10), Err(TokenRefusal::Forged));
    }

    #[test]
    fn what_is_no_token_is_forged() {
        for junk in ["", ".", "a.b", "....", &token().replace('.', ""), &format!("{}.", token())] {
            assert_eq!(checked(junk, 10), Err(TokenRefusal::Forged), "{junk}");
        }
    }

    #[test]
    fn no_single_flipped_bit_goes_unnoticed() {
        let good = token();
        for (place, bit) in (0..good.len()).flat_map(|place| (0..8).map(move |bit| (place, bit))) {
            let mut bytes = good.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            let Ok(flipped) = String::from_utf8(bytes) else { continue };
            assert_eq!(checked(&flipped, 10), Err(TokenRefusal::Forged), "byte {place}, bit {bit}");
        }
    }

    proptest! {
        #[test]
        fn random_text_is_never_a_token(text in ".{0,120}") {
            prop_assert_eq!(checked(&text, 10), Err(TokenRefusal::Forged));
        }
    }
}
