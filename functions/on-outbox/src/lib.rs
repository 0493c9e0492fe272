//! Woken by the table's stream: relays what a change wrote to its outbox, or into a record that is written once, to the
//! queues, mail to the mail queue, work on files to the file queue, imports to the import queue, and that a work order, a
//! document or an object was written, or a project changed, to the index queue. It knows nothing of what the messages say;
//! the queues give each one its own retries.
//!
//! The stream repeats what fails, so a message may be relayed twice: those who take it see to it that this
//! changes nothing. An item that cannot be read goes whole to the mail queue, or to that of the index, where nobody can
//! read it either: after the queue's tries it lands in the dead-letter queue with its alarm, and the shard moves on.

mod relay;

use aws_lambda_events::{
    dynamodb::{Event, EventRecord},
    streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse},
};
use aws_sdk_sqs::Client;
use config::{Env, Missing};
use relay::{Parcel, relay, wire};
use store::{DocumentIndex, ObjectIndex, Outbox, ProjectIndex, WorkOrderIndex};

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
    /// Address of the index queue.
    pub index_queue: String,
    /// Address of the import queue.
    pub import_queue: String,
}

/// What leaves with a batch, queue by queue.
#[derive(Default)]
struct Parcels {
    mails: Vec<Parcel>,
    files: Vec<Parcel>,
    indexed: Vec<Parcel>,
    imports: Vec<Parcel>,
}

impl OnOutbox {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let (mail_queue, file_queue) = (env.mail_queue()?, env.file_queue()?);
        let (index_queue, import_queue) = (env.index_queue()?, env.import_queue()?);
        let sqs = Client::new(&config::aws().await);
        Ok(Self { sqs, mail_queue, file_queue, index_queue, import_queue })
    }

    /// Relays a batch of the stream. Names the records of which something could not be relayed.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: Event) -> Result<DynamoDbEventResponse, events::Error> {
        let wanted = |record: &EventRecord| is_outbox(record) || written(record).is_some();
        let records: Vec<EventRecord> = batch.records.into_iter().filter(wanted).collect();
        let mut parcels = Parcels::default();
        for (index, record) in records.iter().enumerate() {
            if is_outbox(record) {
                parcels.unpack(index, record);
            } else {
                parcels.name(index, record);
            }
        }
        let mut failed = relay(&self.sqs, &self.mail_queue, parcels.mails).await;
        failed.extend(relay(&self.sqs, &self.file_queue, parcels.files).await);
        failed.extend(relay(&self.sqs, &self.index_queue, parcels.indexed).await);
        failed.extend(relay(&self.sqs, &self.import_queue, parcels.imports).await);
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
}

impl Parcels {
    /// What stands in the outbox.
    fn unpack(&mut self, index: usize, record: &EventRecord) {
        let parcels = Outbox::read(record.change.new_image.clone()).and_then(|outbox| {
            let mails = outbox.mails.iter().map(wire).collect::<domain::Result<Vec<_>>>()?;
            let files = outbox.keep.iter().map(wire).collect::<domain::Result<Vec<_>>>()?;
            let import = outbox.import.as_ref().map(wire).transpose()?;
            Ok((mails, files, import))
        });
        let parcel = |body| Parcel { record: index, body };
        match parcels {
            Ok((mails, files, import)) => {
                self.mails.extend(mails.into_iter().map(parcel));
                self.files.extend(files.into_iter().map(parcel));
                self.imports.extend(import.map(parcel));
            }
            Err(_) => {
                tracing::error!(record = %record.event_id, "an outbox item cannot be read and goes on whole");
                self.mails.push(parcel(raw(record)));
            }
        }
    }

    /// Which record was written that is found by terms.
    fn name(&mut self, index: usize, record: &EventRecord) {
        let image = record.change.new_image.clone();
        let body = match written(record) {
            Some(Found::Document) => {
                DocumentIndex::command(image).and_then(|command| wire(&command).map(Some))
            }
            Some(Found::Object) => ObjectIndex::command(image).and_then(|command| wire(&command).map(Some)),
            Some(Found::Project) => ProjectIndex::command(image).and_then(|command| wire(&command).map(Some)),
            Some(Found::WorkOrder) => {
                WorkOrderIndex::command(image).and_then(|command| command.as_ref().map(wire).transpose())
            }
            None => Ok(None),
        };
        let body = body.unwrap_or_else(|_| {
            tracing::error!(record = %record.event_id, "a record cannot be read and goes on whole");
            Some(raw(record))
        });
        self.indexed.extend(body.map(|body| Parcel { record: index, body }));
    }
}

/// An insert into the outbox, or of a record that carries what leaves with it. The stream's filter lets nothing else
/// through; where there is no filter, the rest is no concern of this function.
fn is_outbox(record: &EventRecord) -> bool {
    let key = |image: &serde_dynamo::Item| matches!(image.get("pk"), Some(serde_dynamo::AttributeValue::S(key)) if key.starts_with("OUTBOX#"));
    let change = &record.change;
    let leaves = key(&change.new_image) || key(&change.keys) || Outbox::is_carried(&change.new_image);
    record.event_name == "INSERT" && leaves
}

/// What is found by terms.
enum Found {
    WorkOrder,
    Document,
    Object,
    /// Its documents are.
    Project,
}

/// What was written, the first time or again; none: nothing that is found by terms.
fn written(record: &EventRecord) -> Option<Found> {
    let Some(serde_dynamo::AttributeValue::S(kind)) = record.change.new_image.get("kind") else {
        return None;
    };
    let found = match kind.as_str() {
        "WORKORDER" => Found::WorkOrder,
        "DOCUMENT" => Found::Document,
        "OBJECT" => Found::Object,
        // To a new project nothing belongs yet.
        "PROJECT" if record.event_name == "MODIFY" => Found::Project,
        _ => return None,
    };
    (record.event_name == "INSERT" || record.event_name == "MODIFY").then_some(found)
}

fn raw(record: &EventRecord) -> String {
    match wire(&record.change.new_image) {
        Ok(whole) if whole.len() <= RAW_MAX => whole,
        _ => wire(&record.change.keys).unwrap_or_else(|_| record.event_id.clone()),
    }
}
