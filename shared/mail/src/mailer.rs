//! From a message to SES.

use crate::compose;
use aws_sdk_ses::{
    Client,
    error::{ProvideErrorMetadata, SdkError},
    operation::send_raw_email::SendRawEmailError,
    primitives::Blob,
    types::{MessageTag, RawMessage},
};
use aws_types::SdkConfig;
use domain::{Error, Result, notice::Outgoing};
use views::mail::Dress;

/// How a deployment sends mail.
#[derive(Debug, Clone)]
pub struct Sending {
    /// The address that mail is sent from; SES must know it as verified.
    pub from: String,
    /// The deployment's own address, without a slash at its end.
    pub public_url: String,
    /// The set whose event destination reports bounces and complaints. The tags come back with them.
    pub configuration_set: Option<String>,
}

/// Sends mail. The only one who may.
#[derive(Debug, Clone)]
pub struct Mailer {
    client: Client,
    sending: Sending,
}

/// What SES said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// It took the message.
    Taken {
        /// Its own id for it.
        message: String,
    },
    /// It will never take this message to this person; another try would end the same way.
    Refused {
        /// Its reason, for the log: the error's code alone, since texts may quote addresses.
        reason: String,
    },
}

impl Mailer {
    /// A mailer over the given connection.
    #[must_use]
    pub fn new(config: &SdkConfig, sending: Sending) -> Self {
        Self { client: Client::new(config), sending }
    }

    /// Words, packs and sends a notice, once. `dress`: what the portal puts into it today.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when SES is slow, full, paused or not set up to send from this address: the
    /// message is good and has to be tried again.
    pub async fn send(&self, outgoing: &Outgoing, dress: &Dress) -> Result<Sent> {
        let message = compose(outgoing, &self.sending.from, &self.sending.public_url, dress)?;
        let raw = RawMessage::builder().data(Blob::new(message.raw)).build().map_err(Error::internal)?;
        let answer = self
            .client
            .send_raw_email()
            .source(&self.sending.from)
            .destinations(outgoing.to.as_str())
            .raw_message(raw)
            .set_configuration_set_name(self.sending.configuration_set.clone())
            .set_tags(Some(tags(outgoing)?))
            .send()
            .await;
        match answer {
            Ok(taken) => Ok(Sent::Taken { message: taken.message_id }),
            Err(error) => refusal(&error).map_or_else(
                || Err(Error::Unavailable(Box::new(error))),
                |reason| Ok(Sent::Refused { reason }),
            ),
        }
    }
}

fn tags(outgoing: &Outgoing) -> Result<Vec<MessageTag>> {
    let tag = |(name, value)| MessageTag::builder().name(name).value(value).build().map_err(Error::internal);
    outgoing.tags().into_iter().map(tag).collect()
}

/// Why this message can never be sent, if that is what the error says. An address that is not verified is the
/// deployment's fault, not the message's: it stays with the errors that are tried again and then alarm.
fn refusal(error: &SdkError<SendRawEmailError>) -> Option<String> {
    let refused = error.as_service_error()?;
    let text = refused.message().unwrap_or_default();
    match refused.code().unwrap_or_default() {
        "MessageRejected" if text.contains("not verified") => None,
        code @ ("MessageRejected" | "InvalidParameterValue" | "ValidationError") => Some(code.to_owned()),
        _ => None,
    }
}
