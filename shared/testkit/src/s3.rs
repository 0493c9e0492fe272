//! S3: objects with their tags, and the checks that S3 makes of a presigned POST.

use crate::wire::{Answer, Call, pairs};
use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;

const XML: &str = "application/xml";

/// An object of the bucket.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Object {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub media_type: String,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
}

/// Why S3 would not take what a browser posts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostRefused(pub String);

/// All buckets; keys of objects are `bucket/key`.
#[derive(Debug, Default)]
pub(crate) struct Buckets {
    pub objects: BTreeMap<String, Object>,
}

impl Buckets {
    /// Answers one call of the SDK.
    pub(crate) fn serve(&mut self, call: &Call, host: &str) -> Answer {
        let path = percent_encoding::percent_decode_str(&call.path).decode_utf8_lossy().into_owned();
        let bucket = call.host.strip_suffix(host).map(|bucket| bucket.trim_end_matches('.'));
        let place = match bucket.filter(|bucket| !bucket.is_empty()) {
            Some(bucket) => format!("{bucket}{path}"),
            None => path.trim_start_matches('/').to_owned(),
        };
        let tagging = call.query.split('&').any(|part| part == "tagging" || part.starts_with("tagging="));
        match (call.method.as_str(), tagging) {
            ("PUT", true) => self.tag(&place, &call.body),
            ("GET", true) => self.tags(&place),
            ("PUT", false) => self.put(&place, call),
            ("GET" | "HEAD", false) => self.get(&place, call.header("range")),
            ("DELETE", false) => {
                self.objects.remove(&place);
                Answer::new(204, XML, "")
            }
            (method, _) => error(501, "NotImplemented", method),
        }
    }

    fn put(&mut self, place: &str, call: &Call) -> Answer {
        let from = call.header("x-amz-copy-source").trim_start_matches('/');
        let tags = pairs(call.header("x-amz-tagging")).into_iter().collect();
        let object = if from.is_empty() {
            let media_type = call.header("content-type").to_owned();
            Object { bytes: unchunked(call), media_type, tags }
        } else {
            let from = percent_encoding::percent_decode_str(from).decode_utf8_lossy().into_owned();
            let Some(source) = self.objects.get(&from).cloned() else { return missing() };
            let keep = call.header("x-amz-tagging-directive") != "REPLACE";
            Object { tags: if keep { source.tags.clone() } else { tags }, ..source }
        };
        self.objects.insert(place.to_owned(), object);
        let body = "<CopyObjectResult><ETag>\"e\"</ETag></CopyObjectResult>";
        let mut answer = Answer::new(200, XML, if from.is_empty() { "" } else { body });
        answer.headers.push(("etag", "\"e\"".to_owned()));
        answer
    }

    fn get(&self, place: &str, range: &str) -> Answer {
        let Some(object) = self.objects.get(place) else { return missing() };
        let mut answer = match asked_for(range) {
            None => Answer::new(200, &object.media_type, object.bytes.clone()),
            Some((from, _)) if from >= object.bytes.len() => {
                return error(416, "InvalidRange", "The requested range is not satisfiable");
            }
            Some((from, to)) => {
                let (whole, to) = (object.bytes.len(), to.min(object.bytes.len() - 1));
                let mut part = Answer::new(206, &object.media_type, object.bytes[from..=to].to_vec());
                part.headers.push(("content-range", format!("bytes {from}-{to}/{whole}")));
                part
            }
        };
        answer.headers.push(("etag", "\"e\"".to_owned()));
        answer
    }

    fn tag(&mut self, place: &str, body: &[u8]) -> Answer {
        let Some(object) = self.objects.get_mut(place) else { return missing() };
        let text = String::from_utf8_lossy(body);
        let texts = |name: &str| {
            let (open, close) = (format!("<{name}>"), format!("</{name}>"));
            let parts = text.split(&open).skip(1).filter_map(|rest| rest.split(&close).next());
            parts.map(ToOwned::to_owned).collect::<Vec<String>>()
        };
        object.tags = texts("Key").into_iter().zip(texts("Value")).collect();
        Answer::new(200, XML, "")
    }

    fn tags(&self, place: &str) -> Answer {
        let Some(object) = self.objects.get(place) else { return missing() };
        let one =
            |(key, value): (&String, &String)| format!("<Tag><Key>{key}</Key><Value>{value}</Value></Tag>");
        let tags: String = object.tags.iter().map(one).collect();
        Answer::new(200, XML, format!("<Tagging><TagSet>{tags}</TagSet></Tagging>"))
    }

    /// What a browser posts, checked as S3 checks it (Amazon S3 API reference, "POST Policy").
    pub(crate) fn post(
        &mut self,
        bucket: &str,
        fields: &[(String, String)],
        bytes: &[u8],
        now: Timestamp,
    ) -> Result<String, PostRefused> {
        check_post(bucket, fields, bytes, now).map_err(PostRefused)?;
        let key = field(fields, "key").to_owned();
        let media_type = field(fields, "Content-Type").to_owned();
        let object = Object { bytes: bytes.to_vec(), media_type, tags: BTreeMap::new() };
        self.objects.insert(format!("{bucket}/{key}"), object);
        Ok(key)
    }
}

fn field<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
    fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
}

fn check_post(bucket: &str, fields: &[(String, String)], bytes: &[u8], now: Timestamp) -> Result<(), String> {
    let signature = field(fields, "x-amz-signature");
    if signature.len() != 64 || !signature.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err("SignatureDoesNotMatch".to_owned());
    }
    let policy = BASE64_STANDARD.decode(field(fields, "policy")).map_err(|_| "InvalidPolicyDocument")?;
    let policy: Value = serde_json::from_slice(&policy).map_err(|_| "InvalidPolicyDocument")?;
    let until: Timestamp =
        policy["expiration"].as_str().unwrap_or_default().parse().map_err(|_| "no expiration")?;
    if now >= until {
        return Err("AccessDenied: Policy expired".to_owned());
    }
    let conditions = policy["conditions"].as_array().ok_or("no conditions")?;
    let mut named = vec!["policy".to_owned(), "x-amz-signature".to_owned()];
    for condition in conditions {
        named.extend(check(condition, bucket, fields, bytes)?);
    }
    match fields.iter().find(|(name, _)| !named.iter().any(|known| known.eq_ignore_ascii_case(name))) {
        Some((extra, _)) => Err(format!("AccessDenied: extra input fields: {extra}")),
        None => Ok(()),
    }
}

/// Checks one condition and answers with the field that it is about.
fn check(
    condition: &Value,
    bucket: &str,
    fields: &[(String, String)],
    bytes: &[u8],
) -> Result<Option<String>, String> {
    let failed = || format!("AccessDenied: Policy Condition failed: {condition}");
    let is = |name: &str, wanted: &str| {
        if name == "bucket" { bucket == wanted } else { field(fields, name) == wanted }
    };
    if let Some((name, wanted)) = condition.as_object().and_then(|pairs| pairs.iter().next()) {
        let holds = is(name, wanted.as_str().unwrap_or_default());
        return if holds { Ok(Some(name.clone())) } else { Err(failed()) };
    }
    let text = |place: usize| condition[place].as_str().unwrap_or_default();
    let name = text(1).trim_start_matches('$');
    match text(0) {
        "eq" if is(name, text(2)) => Ok(Some(name.to_owned())),
        "starts-with" if field(fields, name).starts_with(text(2)) => Ok(Some(name.to_owned())),
        "content-length-range" => {
            let bound = |place: usize| condition[place].as_u64().unwrap_or_default();
            let size = bytes.len() as u64;
            match size {
                small if small < bound(1) => Err("EntityTooSmall".to_owned()),
                large if large > bound(2) => Err("EntityTooLarge".to_owned()),
                _ => Ok(None),
            }
        }
        _ => Err(failed()),
    }
}

/// The body of an upload, taken out of the chunks in which the SDK may send it.
fn unchunked(call: &Call) -> Vec<u8> {
    if !call.header("content-encoding").contains("aws-chunked") {
        return call.body.clone();
    }
    let (mut rest, mut bytes) = (call.body.as_slice(), Vec::new());
    while let Some(end) = rest.windows(2).position(|pair| pair == b"\r\n") {
        let head = String::from_utf8_lossy(&rest[..end]).into_owned();
        let size = usize::from_str_radix(head.split(';').next().unwrap_or_default().trim(), 16).unwrap_or(0);
        let from = end + 2;
        if size == 0 || from + size > rest.len() {
            break;
        }
        bytes.extend_from_slice(&rest[from..from + size]);
        rest = rest.get(from + size + 2..).unwrap_or_default();
    }
    bytes
}

/// The first and the last byte of a `Range` header.
fn asked_for(range: &str) -> Option<(usize, usize)> {
    let (from, to) = range.strip_prefix("bytes=")?.split_once('-')?;
    Some((from.parse().ok()?, to.parse().ok()?))
}

fn missing() -> Answer {
    error(404, "NoSuchKey", "The specified key does not exist.")
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    Answer::new(status, XML, format!("<Error><Code>{code}</Code><Message>{message}</Message></Error>"))
}
