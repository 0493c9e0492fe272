//! What a token and a key are, and everything that is none.

use super::*;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{
    Language, StaffId,
    account::Account as _,
    contact::EmailAddress,
    staff::{Staff, StaffRole},
    text::Line,
    user::User,
};
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).unwrap()
}

fn staff() -> Staff {
    Staff {
        id: StaffId::new(now(), [1; 16]),
        tenant: TenantId::new(now(), [2; 16]),
        email: EmailAddress::parse("ines@example.com").unwrap(),
        name: Line::parse("Ines Duarte").unwrap(),
        role: StaffRole::Agent,
        language: Language::En,
        disabled: false,
        second_factor: false,
        visits: true,
        sessions: BTreeMap::new(),
    }
}

fn session() -> SessionId {
    SessionId::new(now(), [3; 16])
}

fn keys() -> (SigningKey, VerifyingKey) {
    let (private, public) = generate_keys().unwrap();
    (SigningKey::parse(&private).unwrap(), VerifyingKey::parse(&public).unwrap())
}

fn is_refused(key: &VerifyingKey, token: &str) -> bool {
    matches!(key.verify::<Staff>(token, now()), Err(Error::Unauthenticated))
}

fn claims(change: impl Fn(&mut Value)) -> Value {
    let staff = staff();
    let mut claims = json!({
        "aud": "desk", "sub": staff.id, "tenant": staff.tenant, "sid": session(),
        "iat": now().as_second(), "exp": now().as_second() + 3600,
    });
    change(&mut claims);
    claims
}

fn encode(header: &Header, claims: &Value, key: &EncodingKey) -> String {
    jsonwebtoken::encode(header, claims, key).unwrap()
}

fn header_of(key: &VerifyingKey) -> Header {
    Header { kid: Some(key.id.clone()), ..Header::new(Algorithm::EdDSA) }
}

#[test]
fn a_token_says_which_session_it_is() {
    let (signing, verifying) = keys();
    let token = signing.sign(&staff(), None, session(), now()).unwrap();
    let expected =
        Claimed { tenant: staff().tenant, account: staff().id, session: session(), customer: None };
    assert_eq!(verifying.verify::<Staff>(&token, now()).unwrap(), expected);
    assert_eq!(signing.verifying().verify::<Staff>(&token, now()).unwrap(), expected);
}

#[test]
fn a_token_ends_with_its_session() {
    let (signing, verifying) = keys();
    let token = signing.sign(&staff(), None, session(), now()).unwrap();
    let last = now() + Staff::SESSIONS.absolute - SignedDuration::from_secs(1);
    assert!(verifying.verify::<Staff>(&token, last).is_ok());
    assert!(verifying.verify::<Staff>(&token, now() + Staff::SESSIONS.absolute).is_err());
}

#[test]
fn a_token_of_another_key_is_refused() {
    let (signing, _) = keys();
    let (_, other) = keys();
    assert!(is_refused(&other, &signing.sign(&staff(), None, session(), now()).unwrap()));
    // Not even when it claims to be of ours.
    let forged = encode(&header_of(&other), &claims(|_| {}), &signing.key);
    assert!(is_refused(&other, &forged));
}

#[test]
fn an_unsigned_token_is_refused() {
    let (_, verifying) = keys();
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    for alg in ["none", "None", "NONE", "nOnE", ""] {
        let header = json!({ "alg": alg, "typ": "JWT", "kid": verifying.id });
        for signature in ["", "AAAA"] {
            let token = format!("{}.{}.{signature}", part(&header), part(&claims(|_| {})));
            assert!(is_refused(&verifying, &token), "{alg} {signature}");
        }
    }
}

#[test]
fn the_public_key_is_no_shared_secret() {
    let (private, public) = generate_keys().unwrap();
    let verifying = VerifyingKey::parse(&public).unwrap();
    let raw = SigningKey::parse(&private).unwrap().public;
    for secret in [public.as_bytes().to_vec(), raw.to_vec(), STANDARD.decode(&public).unwrap()] {
        for alg in [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512] {
            let header = Header { kid: Some(verifying.id.clone()), ..Header::new(alg) };
            let token = encode(&header, &claims(|_| {}), &EncodingKey::from_secret(&secret));
            assert!(is_refused(&verifying, &token), "{alg:?}");
        }
    }
}

#[test]
fn what_the_header_or_the_claims_lack_is_refused() {
    let (signing, verifying) = keys();
    let good = header_of(&verifying);
    assert!(!is_refused(&verifying, &encode(&good, &claims(|_| {}), &signing.key)));
    for kid in [None, Some(String::new()), Some("0123456789abcdef".to_owned())] {
        let header = Header { kid, ..Header::new(Algorithm::EdDSA) };
        assert!(is_refused(&verifying, &encode(&header, &claims(|_| {}), &signing.key)));
    }
    let changes: [fn(&mut Value); 8] = [
        |claims| claims["aud"] = json!("portal"),
        |claims| claims["aud"] = Value::Null,
        |claims| claims["exp"] = json!(now().as_second()),
        |claims| claims["exp"] = json!(now().as_second() - 1),
        |claims| claims["exp"] = json!("never"),
        |claims| claims["sub"] = json!("stf_nobody"),
        |claims| claims["sid"] = json!("ses_"),
        |claims| claims["tenant"] = claims["sub"].clone(),
    ];
    for (place, change) in changes.into_iter().enumerate() {
        let token = encode(&good, &claims(change), &signing.key);
        assert!(is_refused(&verifying, &token), "change {place}");
    }
    for missing in ["aud", "exp", "sub", "sid", "tenant", "iat"] {
        let claims = claims(|claims| drop(claims.as_object_mut().unwrap().remove(missing)));
        assert!(is_refused(&verifying, &encode(&good, &claims, &signing.key)), "without {missing}");
    }
}

#[test]
fn no_changed_sign_goes_unnoticed_and_junk_is_no_token() {
    let (signing, verifying) = keys();
    let good = signing.sign(&staff(), None, session(), now()).unwrap();
    for place in 0..good.len() {
        let mut bytes = good.clone().into_bytes();
        bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
        assert!(is_refused(&verifying, &String::from_utf8(bytes).unwrap()), "byte {place}");
    }
    let long = "a".repeat(TOKEN_MAX + 1);
    for junk in ["", ".", "..", "a.b.c", "ey.ey.ey", "\u{0}", long.as_str()] {
        assert!(is_refused(&verifying, junk), "{junk}");
    }
}

#[test]
fn keys_are_read_as_one_line_or_as_pem_and_nothing_else_is_a_key() {
    let (private, public) = generate_keys().unwrap();
    let pem = |label: &str, body: &str| format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n");
    let public_pem = pem("PUBLIC KEY", &public);
    let private_pem = SecretString::from(pem("PRIVATE KEY", private.expose_secret()));
    assert_eq!(VerifyingKey::parse(&public_pem).unwrap().id, VerifyingKey::parse(&public).unwrap().id);
    assert_eq!(SigningKey::parse(&private_pem).unwrap().id, SigningKey::parse(&private).unwrap().id);
    for bad in ["", "AAAA", "not base64!", private.expose_secret()] {
        assert!(VerifyingKey::parse(bad).is_err());
    }
    assert!(SigningKey::parse(&SecretString::from(public)).is_err());
}

#[test]
fn half_of_the_way_is_no_session_and_a_session_is_not_half_of_the_way() {
    let (signing, verifying) = keys();
    let half = signing.sign_half(&staff(), session(), now()).unwrap();
    assert!(is_refused(&verifying, &half));
    assert!(
        verifying.verify::<User>(&half, now()).is_err()
            && verifying.verify_half::<User>(&half, now()).is_err()
    );
    assert_eq!(verifying.verify_half::<Staff>(&half, now()).unwrap().account, staff().id);
    let late = now() + SECOND_STEP;
    assert!(verifying.verify_half::<Staff>(&half, late - SignedDuration::from_secs(1)).is_ok());
    assert!(verifying.verify_half::<Staff>(&half, late).is_err(), "ten minutes");
    let whole = signing.sign(&staff(), None, session(), now()).unwrap();
    assert!(verifying.verify_half::<Staff>(&whole, now()).is_err());
}
