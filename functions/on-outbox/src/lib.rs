//! Woken by the table's stream: relays what a change wrote to its outbox to the queues, mail to the mail queue
//! and work on files to the file queue. It knows nothing of what the messages say; the queues give each one
//! its own retries.
//!
//! The stream repeats what fails, so a message may be relayed twice: those who take it see to it that this
//! changes nothing. An outbox item that cannot be read goes whole to the mail queue, where nobody can read it
//! either: after the queue's tries it lands in the dead-letter queue with its alarm, and the shard moves on.

mod relay;

use aws_lambda_events::{
    dynamodb::{Event, EventRecord},
    streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse},
};
use aws_sdk_sqs::Client;
use config::{Env, Missing};
use relay::{Parcel, relay, wire};
use store::Outbox;

/// Largest unreadable item that is relayed whole, in bytes; of a larger one the keys alone.
const RAW_MAX: usize = 200 * 1024;

/// What the function works with.
pub struct OnOutbox {
    /// Who reaches the queues.
    pub sqs: Client,
    /// Address of the mail queue.
    pub mail_queue: String,
    /// Address of the file queue.
    pub file_queue: String,
}

impl OnOutbox {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let (mail_queue, file_queue) = (env.mail_queue()?, env.file_queue()?);
        Ok(Self { sqs: Client::new(&config::aws().await), mail_queue, file_queue })
    }

    /// Relays a batch of the stream. Names the records of which something could not be relayed.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: Event) -> Result<DynamoDbEventResponse, events::Error> {
        let records: Vec<EventRecord> = batch.records.into_iter().filter(is_outbox).collect();
        let (mut mails, mut files) = (Vec::new(), Vec::new());
        for (index, record) in records.iter().enumerate() {
            self.unpack(index, record, &mut mails, &mut files);
        }
        let mut failed = relay(&self.sqs, &self.mail_queue, mails).await;
        failed.extend(relay(&self.sqs, &self.file_queue, files).await);
        let mut answer = DynamoDbEventResponse::default();
        answer.batch_item_failures = failed
            .into_iter()
            .filter_map(|index| records.get(index))
            .map(|record| {
                let mut failure = DynamoDbBatchItemFailure::default();
                failure.item_identifier = record.change.sequence_number.clone();
                failure
            })
            .collect();
        Ok(answer)
    }

    fn unpack(&self, index: usize, record: &EventRecord, mails: &mut Vec<Parcel>, files: &mut Vec<Parcel>) {
        let parcels = Outbox::read(record.change.new_image.clone()).and_then(|outbox| {
            let mails = outbox.mails.iter().map(wire).collect::<domain::Result<Vec<_>>>()?;
            let files = outbox.keep.iter().map(wire).collect::<domain::Result<Vec<_>>>()?;
            Ok((mails, files))
        });
        let parcel = |body| Parcel { record: index, body };
        match parcels {
            Ok((found_mails, found_files)) => {
                mails.extend(found_mails.into_iter().map(parcel));
                files.extend(found_files.into_iter().map(parcel));
            }
            Err(_) => {
                tracing::error!(record = %record.event_id, "an outbox item cannot be read and goes on whole");
                mails.push(parcel(raw(record)));
            }
        }
    }
}

/// An insert into the outbox. The stream's filter lets nothing else through; where there is no filter, the
/// rest is no concern of this function.
fn is_outbox(record: &EventRecord) -> bool {
    let key = |image: &serde_dynamo::Item| matches!(image.get("pk"), Some(serde_dynamo::AttributeValue::S(key)) if key.starts_with("OUTBOX#"));
    record.event_name == "INSERT" && (key(&record.change.new_image) || key(&record.change.keys))
}

fn raw(record: &EventRecord) -> String {
    match wire(&record.change.new_image) {
        Ok(whole) if whole.len() <= RAW_MAX => whole,
        _ => wire(&record.change.keys).unwrap_or_else(|_| record.event_id.clone()),
    }
}
