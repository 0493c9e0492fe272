//! What goes to SES, and what each of its answers means.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_sdk_ses::config::{BehaviorVersion, Region, retry::RetryConfig};
use aws_smithy_runtime_api::{
    client::{
        http::{
            HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
            SharedHttpConnector,
        },
        orchestrator::{HttpRequest, HttpResponse},
        runtime_components::RuntimeComponents,
    },
    http::StatusCode,
};
use aws_smithy_types::body::SdkBody;
use aws_types::SdkConfig;
use base64::Engine;
use domain::{
    Error, EventId, Language, TenantId, WorkOrderId,
    contact::EmailAddress,
    link::LinkToken,
    notice::{Notice, Outgoing},
    number::Number,
    text::{Line, Text},
};
use jiff::Timestamp;
use mail::{Dress, Mailer, Sending, Sent};
use mail_parser::MessageParser;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

/// An error as SES writes it.
macro_rules! error {
    ($code:literal, $message:literal) => {
        concat!(
            "<ErrorResponse><Error><Code>",
            $code,
            "</Code><Message>",
            $message,
            "</Message></Error></ErrorResponse>"
        )
    };
}

type Form = BTreeMap<String, String>;

fn form(body: &[u8]) -> Form {
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
    };
    String::from_utf8_lossy(body)
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// An SES that always gives the same answer and remembers what it was told.
#[derive(Debug, Clone)]
struct Ses {
    status: u16,
    answer: &'static str,
    calls: Arc<Mutex<Vec<Form>>>,
}

impl HttpConnector for Ses {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.calls.lock().unwrap().push(form(request.body().bytes().unwrap()));
        let status = StatusCode::try_from(self.status).unwrap();
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from(self.answer))))
    }
}

impl HttpClient for Ses {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

/// A mailer whose SES always gives this answer, and what it was told.
fn mailer(status: u16, answer: &'static str) -> (Mailer, Arc<Mutex<Vec<Form>>>) {
    let ses = Ses { status, answer, calls: Arc::default() };
    let calls = Arc::clone(&ses.calls);
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new("eu-central-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new(
            "id", "key", None, None, "test",
        )))
        .retry_config(RetryConfig::disabled())
        .http_client(SharedHttpClient::new(ses))
        .build();
    let sending = Sending {
        from: "no-reply@mail.example.com".into(),
        public_url: "https://portal.example.com".into(),
        configuration_set: Some("frontdesk".into()),
    };
    (Mailer::new(&config, sending), calls)
}

fn now() -> Timestamp {
    "2026-11-22T09:30:00Z".parse().unwrap()
}

fn outgoing(notice: Notice) -> Outgoing {
    Outgoing {
        event: EventId::new(now(), [1; 16]),
        tenant: TenantId::new(now(), [2; 16]),
        portal: None,
        work_order: Some(WorkOrderId::new(now(), [7; 16])),
        to: EmailAddress::parse("anna@example.com").unwrap(),
        name: None,
        language: Language::En,
        sender: Line::parse("Hoist & Lift").unwrap(),
        reply_to: None,
        contact: None,
        accent: "#0b6e4f".into(),
        notice,
    }
}

fn to_guest() -> Outgoing {
    let token = LinkToken::new([3; 20]);
    outgoing(Notice::RequestAccepted {
        number: Number { year: 2026, count: 1 },
        work_type: "Fault".into(),
        token,
    })
}

fn to_company() -> Outgoing {
    outgoing(Notice::NewRequest {
        number: Number { year: 2026, count: 1 },
        work_type: "Fault".into(),
        contact: Line::parse("Anna").unwrap(),
        place: "Kade 1".into(),
        description: Text::parse("Doors stay open").unwrap(),
        work_order: WorkOrderId::new(now(), [7; 16]),
    })
}

const TAKEN: &str = "<SendRawEmailResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><SendRawEmailResult>\
    <MessageId>0107</MessageId></SendRawEmailResult></SendRawEmailResponse>";

fn tags(call: &Form) -> Vec<(String, String)> {
    let tag = |i: usize| {
        let part = |name: &str| call.get(&format!("Tags.member.{i}.{name}")).cloned();
        Some((part("Name")?, part("Value")?))
    };
    (1..9).map_while(tag).collect()
}

#[tokio::test]
async fn a_mail_goes_to_its_one_recipient_with_what_a_bounce_has_to_bring_back() {
    let (mailer, calls) = mailer(200, TAKEN);
    let sent = mailer.send(&to_guest(), &Dress::default()).await.unwrap();
    assert_eq!(sent, Sent::Taken { message: "0107".into() });
    let calls = calls.lock().unwrap();
    assert_eq!(calls.len(), 1);
    let call = &calls[0];
    assert_eq!(call["Action"], "SendRawEmail");
    assert_eq!(call["Source"], "no-reply@mail.example.com");
    assert_eq!(call["Destinations.member.1"], "anna@example.com");
    assert!(!call.contains_key("Destinations.member.2"));
    assert_eq!(call["ConfigurationSetName"], "frontdesk");
    let expected: Vec<_> =
        to_guest().tags().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    assert_eq!(tags(call), expected);
    assert_eq!(tags(call).len(), 3);
    let raw = base64::engine::general_purpose::STANDARD.decode(&call["RawMessage.Data"]).unwrap();
    let parsed = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(parsed.subject(), Some("WO-2026-0001: your request is accepted"));
}

#[tokio::test]
async fn a_mail_to_the_company_does_not_name_the_record_for_bounces() {
    let (mailer, calls) = mailer(200, TAKEN);
    mailer.send(&to_company(), &Dress::default()).await.unwrap();
    let calls = calls.lock().unwrap();
    assert!(tags(&calls[0]).iter().all(|(name, _)| name != Outgoing::TAG_WORK_ORDER));
}

#[tokio::test]
async fn what_ses_will_never_take_is_refused_and_not_an_error() {
    for (answer, reason) in [
        (error!("MessageRejected", "Virus"), "MessageRejected"),
        (error!("InvalidParameterValue", "Domain contains dot-dot"), "InvalidParameterValue"),
    ] {
        let (mailer, _) = mailer(400, answer);
        assert_eq!(
            mailer.send(&to_guest(), &Dress::default()).await.unwrap(),
            Sent::Refused { reason: reason.into() }
        );
    }
}

#[tokio::test]
async fn what_another_try_or_the_owner_can_mend_is_tried_again() {
    for (status, answer) in [
        (400, error!("Throttling", "Maximum sending rate exceeded.")),
        (400, error!("MessageRejected", "Email address is not verified. x")),
        (400, error!("AccountSendingPausedException", "x")),
        (400, error!("ConfigurationSetDoesNotExist", "x")),
        (403, error!("AccessDenied", "x")),
        (500, error!("InternalFailure", "x")),
        (503, "busy"),
    ] {
        let (mailer, _) = mailer(status, answer);
        assert!(
            matches!(mailer.send(&to_guest(), &Dress::default()).await, Err(Error::Unavailable(_))),
            "{answer}"
        );
    }
}
