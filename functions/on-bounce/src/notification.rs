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
