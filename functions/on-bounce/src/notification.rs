//! What SES says of a mail, as it comes through SNS (Amazon SES developer guide, "Contents of event data that
//! Amazon SES publishes to Amazon SNS" and "Amazon SNS notification contents for Amazon SES").
//!
//! The tags of a mail come back only from a configuration set's event destination, never from an identity's
//! feedback notifications: the stack uses the former.

use domain::{Error, EventId, Result, TenantId, WorkOrderId, notice::Outgoing};
use jiff::Timestamp;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, str::FromStr};

/// What SES publishes once, as plain text, to see whether it may.
const GREETING: &str = "Successfully validated SNS topic";

/// A message of the queue: with SNS's envelope, or without when raw delivery is on.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum News {
    /// SNS's envelope.
    Wrapped {
        /// What it holds, as text.
        #[serde(rename = "Message")]
        message: String,
    },
    /// The notification itself.
    Plain(Box<Notification>),
}

/// What SES says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
    #[serde(alias = "eventType")]
    notification_type: String,
    bounce: Option<Bounce>,
    complaint: Option<Complaint>,
    #[serde(default)]
    mail: Mail,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bounce {
    bounce_type: String,
    bounced_recipients: Vec<Recipient>,
    timestamp: Timestamp,
    feedback_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Complaint {
    complained_recipients: Vec<Recipient>,
    complaint_feedback_type: Option<String>,
    timestamp: Timestamp,
    feedback_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recipient {
    email_address: String,
}

#[derive(Deserialize, Default)]
struct Mail {
    #[serde(default)]
    tags: BTreeMap<String, Vec<String>>,
}

/// A mail that will never arrive, or was not wanted.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// Whether the person complained; else the address bounced for good.
    pub complaint: bool,
    /// Addresses, as the other side spells them.
    pub recipients: Vec<String>,
    /// The record that the mail was about, where it went to whoever asked.
    pub record: Option<(TenantId, WorkOrderId)>,
    /// One and the same for the same news.
    pub event: EventId,
}

impl News {
    /// The failure it tells of; none for what changes nothing: deliveries, bounces that may pass, reports that
    /// a mail is *not* spam, and SES's own greeting to the topic.
    ///
    /// # Errors
    /// [`Error::Internal`] when it is nothing that SES says.
    pub fn failure(self) -> Result<Option<Failure>> {
        match self {
            Self::Plain(notification) => Ok(notification.failure()),
            Self::Wrapped { message } if message.starts_with(GREETING) => Ok(None),
            Self::Wrapped { message } => serde_json::from_str::<Notification>(&message)
                .map(Notification::failure)
                .map_err(|fault| Error::internal(format!("not a notification, column {}", fault.column()))),
        }
    }
}

impl Notification {
    fn failure(self) -> Option<Failure> {
        let record = self.mail.record();
        match (self.notification_type.as_str(), self.bounce, self.complaint) {
            ("Bounce", Some(bounce), _) if bounce.bounce_type == "Permanent" => Some(Failure {
                complaint: false,
                recipients: addresses(bounce.bounced_recipients),
                record,
                event: event(bounce.timestamp, &bounce.feedback_id),
            }),
            ("Complaint", _, Some(complaint)) if !complaint.is_praise() => Some(Failure {
                complaint: true,
                recipients: addresses(complaint.complained_recipients),
                record,
                event: event(complaint.timestamp, &complaint.feedback_id),
            }),
            _ => None,
        }
    }
}

impl Complaint {
    /// Somebody says that the mail is wanted after all.
    fn is_praise(&self) -> bool {
        self.complaint_feedback_type.as_deref() == Some("not-spam")
    }
}

impl Mail {
    fn record(&self) -> Option<(TenantId, WorkOrderId)> {
        Some((self.tag(Outgoing::TAG_TENANT)?, self.tag(Outgoing::TAG_WORK_ORDER)?))
    }

    fn tag<T: FromStr>(&self, name: &str) -> Option<T> {
        self.tags.get(name)?.first()?.parse().ok()
    }
}

/// The bare addresses: mail servers may send them back as `Name <address>`.
fn addresses(recipients: Vec<Recipient>) -> Vec<String> {
    let bare = |text: String| match text.rsplit_once('<') {
        Some((_, rest)) => rest.trim_end_matches(['>', ' ']).to_owned(),
        None => text,
    };
    recipients.into_iter().map(|recipient| bare(recipient.email_address)).collect()
}

fn event(at: Timestamp, feedback: &str) -> EventId {
    let digest = Sha256::digest(feedback.as_bytes());
    let mut entropy = [0; 16];
    entropy.copy_from_slice(&digest[..16]);
    EventId::new(at, entropy)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "tnt_01JD0000000000000000000000";
    const WORK_ORDER: &str = "wo_01JD0000000000000000000000";

    fn tags() -> String {
        format!(
            r#"{{"ses:configuration-set":["frontdesk"],"tenant":["{TENANT}"],"work_order":["{WORK_ORDER}"],
                "event":["evt_01JD0000000000000000000000"]}}"#
        )
    }

    fn bounce(kind: &str, bounce_type: &str) -> String {
        format!(
            r#"{{"{kind}":"Bounce","bounce":{{"bounceType":"{bounce_type}","bounceSubType":"General",
            "bouncedRecipients":[{{"emailAddress":"anna@example.com","action":"failed","status":"5.1.1"}}],
            "timestamp":"2026-11-22T00:41:02.669Z","feedbackId":"0100-1"}},
            "mail":{{"timestamp":"2026-11-22T00:40:02.012Z","messageId":"m","destination":["anna@example.com"],
            "headersTruncated":false,"headers":[{{"name":"To","value":"anna@example.com"}}],"tags":{}}}}}"#,
            tags()
        )
    }

    fn complaint(feedback_type: &str) -> String {
        format!(
            r#"{{"eventType":"Complaint","complaint":{{"complainedRecipients":[{{"emailAddress":"Anna <anna@example.com>"}}],
            "timestamp":"2026-11-22T00:41:02.669Z","feedbackId":"0100-2","complaintFeedbackType":"{feedback_type}"}},
            "mail":{{"tags":{}}}}}"#,
            tags()
        )
    }

    fn wrapped(message: &str) -> String {
        serde_json::json!({ "Type": "Notification", "MessageId": "1", "TopicArn": "arn", "Message": message })
            .to_string()
    }

    fn failure(body: &str) -> Option<Failure> {
        serde_json::from_str::<News>(body).unwrap().failure().unwrap()
    }

    #[test]
    fn a_permanent_bounce_names_address_and_record_with_and_without_the_envelope() {
        for kind in ["eventType", "notificationType"] {
            let plain = failure(&bounce(kind, "Permanent")).unwrap();
            assert_eq!(plain.recipients, ["anna@example.com"]);
            assert_eq!(plain.record, Some((TENANT.parse().unwrap(), WORK_ORDER.parse().unwrap())));
            assert!(!plain.complaint);
            assert_eq!(failure(&wrapped(&bounce(kind, "Permanent"))), Some(plain));
        }
    }

    #[test]
    fn the_same_news_is_the_same_event() {
        let first = failure(&bounce("eventType", "Permanent")).unwrap();
        assert_eq!(first.event, failure(&bounce("eventType", "Permanent")).unwrap().event);
        assert_ne!(first.event, failure(&complaint("abuse")).unwrap().event);
        assert_eq!(first.event.made_at().to_string(), "2026-11-22T00:41:02.669Z");
    }

    #[test]
    fn a_complaint_is_one_unless_it_says_that_the_mail_is_wanted() {
        let spam = failure(&complaint("abuse")).unwrap();
        assert!(spam.complaint);
        assert_eq!(spam.recipients, ["anna@example.com"]);
        assert_eq!(failure(&complaint("not-spam")), None);
    }

    #[test]
    fn what_may_pass_and_what_is_fine_changes_nothing() {
        assert_eq!(failure(&bounce("eventType", "Transient")), None);
        assert_eq!(failure(&bounce("eventType", "Undetermined")), None);
        assert_eq!(
            failure(r#"{"eventType":"Delivery","mail":{},"delivery":{"recipients":["a@b.c"]}}"#),
            None
        );
        assert_eq!(
            failure(r#"{"notificationType":"AmazonSnsSubscriptionSucceeded","message":"You…"}"#),
            None
        );
        let greeting = "Successfully validated SNS topic for Amazon SES event publishing.";
        assert_eq!(failure(&wrapped(greeting)), None);
    }

    #[test]
    fn without_tags_the_address_alone_is_known() {
        let text = bounce("eventType", "Permanent").replace(&tags(), "{}");
        assert_eq!(failure(&text).unwrap().record, None);
        let foreign = bounce("eventType", "Permanent").replace(WORK_ORDER, "wo_nonsense");
        assert_eq!(failure(&foreign).unwrap().record, None);
    }

    #[test]
    fn nonsense_is_an_error_and_comes_again() {
        assert!(serde_json::from_str::<News>(r#"{"hello":1}"#).is_err());
        let news = serde_json::from_str::<News>(&wrapped("not json")).unwrap();
        assert!(news.failure().is_err());
    }
}
