//! What a form brought: fields and files, whichever way the browser sent them, within bounds.

use bytes::Bytes;
use domain::{Error, FieldErrors, FormData, Problem, Result};
use futures_util::{FutureExt, stream};
use multer::{Field, Multipart};
use percent_encoding::percent_decode_str;

/// Largest body in bytes: what the gateway hands to a function.
pub(crate) const BODY_MAX: usize = 6 * 1024 * 1024;
/// Most fields of one form.
const FIELDS_MAX: usize = 1_000;
/// Longest name of a field, in bytes.
const NAME_MAX: usize = 200;

/// A sent form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SentForm {
    /// Names and values, as typed.
    pub data: FormData,
    /// Files, without the empty ones that browsers send for a field nobody used.
    pub files: Vec<SentFile>,
}

/// A file that came with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentFile {
    /// The form field it came in.
    pub field: String,
    /// The name it had on the sender's device.
    pub name: String,
    /// The media type that the browser said.
    pub media_type: String,
    /// Its content.
    pub bytes: Bytes,
}

/// Reads a form out of a body.
///
/// # Errors
/// `TooLarge` past a bound; `Invalid` with `error-form-unreadable` when it is not a form at all.
pub(crate) fn read(content_type: &str, body: &Bytes) -> Result<SentForm> {
    if body.len() > BODY_MAX {
        return Err(Error::TooLarge);
    }
    let media_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match media_type.as_str() {
        "application/x-www-form-urlencoded" => urlencoded(body),
        "multipart/form-data" => multipart(content_type, body.clone()),
        "" if body.is_empty() => Ok(SentForm::default()),
        _ => Err(unreadable()),
    }
}

/// The answer to a body that is not what it should be.
pub(crate) fn unreadable() -> Error {
    let mut errors = FieldErrors::none();
    errors.add("", Problem::new("error-form-unreadable"));
    Error::Invalid(errors)
}

/// Pairs of `application/x-www-form-urlencoded`, decoded strictly: bytes that are no text are refused, not
/// replaced.
pub(crate) fn pairs(text: &str) -> impl Iterator<Item = Option<(String, String)>> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((decode(name)?, decode(value)?))
    })
}

fn decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

fn urlencoded(body: &[u8]) -> Result<SentForm> {
    let text = std::str::from_utf8(body).map_err(|_| unreadable())?;
    let mut form = SentForm::default();
    for pair in pairs(text) {
        let (name, value) = pair.ok_or_else(unreadable)?;
        add_field(&mut form, name, value)?;
    }
    Ok(form)
}

fn add_field(form: &mut SentForm, name: String, value: String) -> Result<()> {
    if form.data.0.len() + form.files.len() >= FIELDS_MAX || name.len() > NAME_MAX {
        return Err(Error::TooLarge);
    }
    form.data.0.push((name, value));
    Ok(())
}

fn multipart(content_type: &str, body: Bytes) -> Result<SentForm> {
    let boundary = multer::parse_boundary(content_type).map_err(|_| unreadable())?;
    let whole = stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    // The body is here as a whole, so nothing in this future ever waits.
    parts(Multipart::new(whole, boundary)).now_or_never().unwrap_or_else(|| Err(unreadable()))
}

async fn parts(mut multipart: Multipart<'_>) -> Result<SentForm> {
    let mut form = SentForm::default();
    while let Some(field) = multipart.next_field().await.map_err(|_| unreadable())? {
        part(&mut form, field).await?;
    }
    Ok(form)
}

async fn part(form: &mut SentForm, field: Field<'_>) -> Result<()> {
    let name = field.name().ok_or_else(unreadable)?.to_owned();
    let file_name = field.file_name().map(named);
    let media_type = field.content_type().map(ToString::to_string);
    let bytes = field.bytes().await.map_err(|_| unreadable())?;
    let Some(file_name) = file_name else {
        let value = std::str::from_utf8(&bytes).map_err(|_| unreadable())?.to_owned();
        return add_field(form, name, value);
    };
    if file_name.is_empty() && bytes.is_empty() {
        return Ok(());
    }
    if form.data.0.len() + form.files.len() >= FIELDS_MAX || name.len() > NAME_MAX {
        return Err(Error::TooLarge);
    }
    let media_type = media_type.unwrap_or_else(|| "application/octet-stream".to_owned());
    form.files.push(SentFile { field: name, name: file_name, media_type, bytes });
    Ok(())
}

/// A file's name as its sender has it: browsers write quotes and line ends of names as these (HTML, "multipart/form-data
/// encoding algorithm").
fn named(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D%0A", " ").replace("%0D", " ").replace("%0A", " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const URLENCODED: &str = "application/x-www-form-urlencoded; charset=UTF-8";

    fn sent(body: &'static str) -> Result<SentForm> {
        read(URLENCODED, &Bytes::from_static(body.as_bytes()))
    }

    fn in_parts(body: &str) -> Result<SentForm> {
        let body = body.replace('\n', "\r\n");
        read("multipart/form-data; boundary=XX", &Bytes::from(body))
    }

    #[test]
    fn an_urlencoded_form_keeps_names_values_and_their_order() {
        let form = sent("name=J%C3%B6rg+M&dates=1&dates=2&empty=&bare").unwrap();
        let expected = [("name", "Jörg M"), ("dates", "1"), ("dates", "2"), ("empty", ""), ("bare", "")];
        assert_eq!(form.data, FormData::from_iter(expected));
        assert!(form.files.is_empty());
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_and_not_replaced() {
        for body in ["name=%FF", "%C3=x"] {
            assert!(matches!(sent(body), Err(Error::Invalid(_))), "{body}");
        }
        let raw = read(URLENCODED, &Bytes::from_static(b"name=\xff"));
        assert!(matches!(raw, Err(Error::Invalid(_))));
        let part = b"--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xff\r\n--XX--\r\n";
        let raw = read("multipart/form-data; boundary=XX", &Bytes::from_static(part));
        assert!(matches!(raw, Err(Error::Invalid(_))));
    }

    #[test]
    fn a_form_of_parts_brings_fields_and_files() {
        let form = in_parts(
            "--XX\nContent-Disposition: form-data; name=\"description\"\n\nleaks\n--XX\n\
             Content-Disposition: form-data; name=\"photos\"; filename=\"tap.jpg\"\nContent-Type: image/jpeg\n\n\
             bytes\n--XX--\n",
        )
        .unwrap();
        assert_eq!(form.data.get("description"), "leaks");
        let file = &form.files[0];
        assert_eq!((file.field.as_str(), file.name.as_str()), ("photos", "tap.jpg"));
        assert_eq!((file.media_type.as_str(), &file.bytes[..]), ("image/jpeg", &b"bytes"[..]));
    }

    #[test]
    fn the_name_of_a_file_is_what_its_sender_calls_it() {
        let form = in_parts(
            "--XX\nContent-Disposition: form-data; name=\"photos\"; filename=\"3%22 hose%0D%0A50%.jpg\"\n\nx\n--XX--\n",
        )
        .unwrap();
        assert_eq!(form.files[0].name, "3\" hose 50%.jpg");
    }

    #[test]
    fn a_file_field_that_nobody_used_is_no_file() {
        let form = in_parts(
            "--XX\nContent-Disposition: form-data; name=\"photos\"; filename=\"\"\n\
             Content-Type: application/octet-stream\n\n\n--XX--\n",
        )
        .unwrap();
        assert_eq!(form, SentForm::default());
    }

    #[test]
    fn an_empty_file_with_a_name_is_kept_so_that_it_can_be_refused_by_name() {
        let form = in_parts(
            "--XX\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\n\n\n--XX--\n",
        )
        .unwrap();
        assert_eq!((form.files.len(), form.files[0].bytes.len()), (1, 0));
    }

    #[test]
    fn broken_parts_are_refused() {
        for body in [
            "",
            "--XX",
            "--XX\nContent-Disposition: form-data; name=\"a\"\n\ncut off",
            "--XX\nContent-Disposition: form-data\n\nnameless\n--XX--\n",
            "--YY\nContent-Disposition: form-data; name=\"a\"\n\nb\n--YY--\n",
        ] {
            assert!(matches!(in_parts(body), Err(Error::Invalid(_))), "{body:?}");
        }
        let unbounded = read("multipart/form-data", &Bytes::from_static(b"x"));
        assert!(matches!(unbounded, Err(Error::Invalid(_))));
    }

    #[test]
    fn a_body_that_is_no_form_is_refused() {
        for kind in ["text/plain", "application/json", ""] {
            assert!(matches!(read(kind, &Bytes::from_static(b"a=b")), Err(Error::Invalid(_))), "{kind}");
        }
        assert_eq!(read("", &Bytes::new()).unwrap(), SentForm::default());
    }

    #[test]
    fn bounds_are_kept() {
        let just = vec!["a=b"; FIELDS_MAX].join("&");
        assert_eq!(read(URLENCODED, &Bytes::from(just.clone())).unwrap().data.0.len(), FIELDS_MAX);
        assert!(matches!(read(URLENCODED, &Bytes::from(just + "&a=b")), Err(Error::TooLarge)));
        let long_name = format!("{}=b", "n".repeat(NAME_MAX + 1));
        assert!(matches!(read(URLENCODED, &Bytes::from(long_name)), Err(Error::TooLarge)));
        let heavy = format!("a={}", "b".repeat(BODY_MAX));
        assert!(matches!(read(URLENCODED, &Bytes::from(heavy)), Err(Error::TooLarge)));
    }

    #[test]
    fn a_megabyte_of_text_arrives_whole() {
        let text = "ß".repeat(512 * 1024);
        let body = format!("description={text}");
        assert_eq!(read(URLENCODED, &Bytes::from(body)).unwrap().data.get("description"), text);
    }

    proptest! {
        #[test]
        fn whatever_was_typed_comes_out_to_the_byte(values in prop::collection::vec(any::<String>(), 0..8)) {
            use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
            let body: Vec<_> =
                values.iter().map(|value| format!("f={}", utf8_percent_encode(value, NON_ALPHANUMERIC))).collect();
            let form = read(URLENCODED, &Bytes::from(body.join("&"))).unwrap();
            let expected: FormData = values.iter().map(|value| ("f", value.as_str())).collect();
            prop_assert_eq!(form.data, expected);
        }

        #[test]
        fn junk_never_panics(body in prop::collection::vec(any::<u8>(), 0..400)) {
            for kind in [URLENCODED, "multipart/form-data; boundary=XX", "multipart/form-data; boundary=\"\""] {
                let body = [b"--XX\r\n".as_slice(), &body].concat();
                drop(read(kind, &Bytes::from(body)));
            }
        }
    }
}
