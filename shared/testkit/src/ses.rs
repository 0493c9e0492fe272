//! SES: takes mails and remembers them, as a person would read them.

use crate::wire::{Answer, Call, pairs};
use base64::{Engine, prelude::BASE64_STANDARD};
use mail_parser::MessageParser;

const XML: &str = "text/xml";

/// A mail that SES took.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SentMail {
    /// The address it was sent to.
    pub to: String,
    /// The sender as the header has it.
    pub from: String,
    /// Where an answer goes.
    pub reply_to: String,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML.
    pub html: String,
    /// Its language, from `Content-Language`.
    pub language: String,
    /// Tags that come back with a bounce.
    pub tags: Vec<(String, String)>,
    /// The whole message.
    pub raw: Vec<u8>,
}

/// Reads a call of `SendRawEmail`.
pub(crate) fn serve(call: &Call, taken: &mut Vec<SentMail>) -> Answer {
    let form = pairs(&String::from_utf8_lossy(&call.body));
    let value = |name: &str| {
        form.iter().find(|(known, _)| known == name).map_or(String::new(), |(_, value)| value.clone())
    };
    if value("Action") != "SendRawEmail" {
        return refused("InvalidAction", "only SendRawEmail is used by this house");
    }
    let Ok(raw) = BASE64_STANDARD.decode(value("RawMessage.Data")) else {
        return refused("InvalidParameterValue", "not base64");
    };
    let Some(mut mail) = read(&raw) else { return refused("InvalidParameterValue", "not a message") };
    let destination = value("Destinations.member.1");
    if !destination.is_empty() {
        mail.to = destination;
    }
    for place in 1.. {
        let (name, tag) =
            (value(&format!("Tags.member.{place}.Name")), value(&format!("Tags.member.{place}.Value")));
        if name.is_empty() {
            break;
        }
        mail.tags.push((name, tag));
    }
    taken.push(mail);
    let id = taken.len();
    let body = format!(
        "<SendRawEmailResponse><SendRawEmailResult><MessageId>message-{id}</MessageId></SendRawEmailResult>\
         <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></SendRawEmailResponse>"
    );
    Answer::new(200, XML, body)
}

fn read(raw: &[u8]) -> Option<SentMail> {
    let message = MessageParser::default().parse(raw)?;
    let address = |found: Option<&mail_parser::Address<'_>>| {
        let first = found.and_then(mail_parser::Address::first);
        first.and_then(|one| one.address()).unwrap_or_default().to_owned()
    };
    let name = message.from().and_then(mail_parser::Address::first).and_then(|one| one.name());
    let language = message.header_raw("Content-Language").unwrap_or_default().trim().to_owned();
    Some(SentMail {
        to: address(message.to()),
        from: format!("{} <{}>", name.unwrap_or_default(), address(message.from())),
        reply_to: address(message.reply_to()),
        subject: message.subject().unwrap_or_default().to_owned(),
        text: message.body_text(0).unwrap_or_default().into_owned(),
        html: message.body_html(0).unwrap_or_default().into_owned(),
        language,
        tags: Vec::new(),
        raw: raw.to_vec(),
    })
}

fn refused(code: &str, message: &str) -> Answer {
    let body = format!(
        "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>\
         <RequestId>r</RequestId></ErrorResponse>"
    );
    Answer::new(400, XML, body)
}
