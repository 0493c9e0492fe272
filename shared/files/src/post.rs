//! Presigned POST: a form that a browser sends straight to S3, and that S3 takes only as it was signed.
//!
//! Source: Amazon S3 API reference, "Browser-based uploads using POST (AWS Signature Version 4)".

use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::Sha256;

/// How long a place that was given out can be sent to.
const GOOD_FOR: SignedDuration = SignedDuration::from_mins(15);

/// Where a browser sends a file, and the fields it sends before it, in order. The file comes last, in a field
/// named `file`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresignedPost {
    /// Address of the bucket.
    pub url: String,
    /// Fields of the form.
    pub fields: Vec<(String, String)>,
}

/// Who signs.
pub(crate) struct Signer<'a> {
    pub access_key: &'a str,
    pub secret_key: &'a str,
    pub session_token: Option<&'a str>,
    pub region: &'a str,
    pub bucket: &'a str,
}

/// What may be sent: this key, this type, at least one and at most so many bytes. Then the browser goes to this address,
/// if there is one.
pub(crate) struct Allowed<'a> {
    pub key: &'a str,
    pub media_type: &'a str,
    pub max_bytes: u64,
    pub then: Option<&'a str>,
}

pub(crate) fn presign(signer: &Signer<'_>, allowed: &Allowed<'_>, now: Timestamp) -> Vec<(String, String)> {
    let utc = now.to_zoned(TimeZone::UTC);
    let day = utc.strftime("%Y%m%d").to_string();
    let date = utc.strftime("%Y%m%dT%H%M%SZ").to_string();
    let credential = format!("{}/{day}/{}/s3/aws4_request", signer.access_key, signer.region);
    let mut fields = vec![
        ("key", allowed.key.to_owned()),
        ("Content-Type", allowed.media_type.to_owned()),
        ("x-amz-algorithm", "AWS4-HMAC-SHA256".to_owned()),
        ("x-amz-credential", credential),
        ("x-amz-date", date),
    ];
    if let Some(token) = signer.session_token {
        fields.push(("x-amz-security-token", token.to_owned()));
    }
    if let Some(then) = allowed.then {
        fields.push(("success_action_redirect", then.to_owned()));
    }
    let mut conditions =
        vec![json!({ "bucket": signer.bucket }), json!(["content-length-range", 1, allowed.max_bytes])];
    conditions.extend(fields.iter().map(|(name, value)| json!(["eq", format!("${name}"), value])));
    let until = (now + GOOD_FOR).to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string();
    let policy = json!({ "expiration": until, "conditions": conditions });
    let policy = BASE64_STANDARD.encode(policy.to_string());
    let signature = signature(signer, &day, &policy);
    fields.push(("policy", policy));
    fields.push(("x-amz-signature", signature));
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn signature(signer: &Signer<'_>, day: &str, policy: &str) -> String {
    let first = format!("AWS4{}", signer.secret_key);
    let key = [day, signer.region, "s3", "aws4_request"]
        .into_iter()
        .fold(first.into_bytes(), |key, part| hmac(&key, part));
    hmac(&key, policy).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hmac(key: &[u8], message: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> Signer<'static> {
        Signer {
            access_key: "AKIAIOSFODNN7EXAMPLE",
            secret_key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            session_token: None,
            region: "us-east-1",
            bucket: "b",
        }
    }

    fn fields(signer: &Signer<'_>) -> Vec<(String, String)> {
        let (key, then) = ("incoming/a/b/c", Some("https://a.example/then"));
        let allowed = Allowed { key, media_type: "image/png", max_bytes: 7, then };
        presign(signer, &allowed, "2026-11-22T09:30:05Z".parse().unwrap())
    }

    fn field(fields: &[(String, String)], name: &str) -> String {
        fields.iter().find(|(field, _)| field == name).unwrap().1.clone()
    }

    fn policy(fields: &[(String, String)]) -> serde_json::Value {
        serde_json::from_slice(&BASE64_STANDARD.decode(field(fields, "policy")).unwrap()).unwrap()
    }

    /// The policy of the S3 API reference's worked example, "Example: Browser-Based Upload using HTTP POST".
    #[test]
    fn the_signature_of_the_worked_example_of_s3_comes_out() {
        let policy = concat!(
            "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1",
            "Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8i",
            "XSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDov",
            "L3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0",
            "YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUx",
            "MjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFy",
            "dHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZP",
            "RE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGht",
            "IjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9",
        );
        assert_eq!(
            signature(&signer(), "20151229", policy),
            "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e"
        );
    }

    #[test]
    fn key_type_size_and_time_are_fixed() {
        let policy = policy(&fields(&signer()));
        assert_eq!(policy["expiration"], "2026-11-22T09:45:05.000Z");
        let conditions = policy["conditions"].as_array().unwrap();
        for wanted in [
            json!({ "bucket": "b" }),
            json!(["content-length-range", 1, 7]),
            json!(["eq", "$key", "incoming/a/b/c"]),
            json!(["eq", "$Content-Type", "image/png"]),
        ] {
            assert!(conditions.contains(&wanted), "{wanted}");
        }
    }

    #[test]
    fn every_field_that_is_sent_is_in_the_policy() {
        let fields = fields(&Signer { session_token: Some("token"), ..signer() });
        let conditions = policy(&fields)["conditions"].to_string();
        for (name, _) in fields.iter().filter(|(name, _)| name != "policy" && name != "x-amz-signature") {
            assert!(conditions.contains(&format!("\"${name}\"")), "{name}");
        }
        assert_eq!(field(&fields, "x-amz-security-token"), "token");
    }
}
