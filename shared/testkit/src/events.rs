//! What Lambda hands to functions that events wake, as the JSON that Lambda sends.

use crate::{
    cloud::{Cloud, FILE_QUEUE, TABLE},
    sqs::Message,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_dynamo::AttributeValue;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Where reading the table's stream has come to.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    next: Option<String>,
}

impl Cloud {
    /// The `DynamoDB` event of everything written to the outbox since the last call; none when there is nothing.
    #[must_use]
    pub fn take_outbox(&self) -> Option<Value> {
        let records: Vec<Value> = self.take_stream().into_iter().filter(is_outbox).collect();
        (!records.is_empty()).then(|| json!({ "Records": records }))
    }

    /// The `DynamoDB` event of everything since the last call that `on-outbox` is woken by: what was written to the
    /// outbox, and records that are found by terms; none when there is nothing.
    #[must_use]
    pub fn take_news(&self) -> Option<Value> {
        let records: Vec<Value> = self.take_stream().into_iter().filter(is_news).collect();
        (!records.is_empty()).then(|| json!({ "Records": records }))
    }

    /// Sees to it that all that was written since the stream was looked at last is found by its terms, as `on-index`
    /// does.
    ///
    /// # Panics
    /// When it cannot be written.
    pub async fn index(&self) {
        let store = self.store();
        for record in &self.take_stream() {
            let image = || image(&record["dynamodb"]["NewImage"]);
            if is_work_order(record) {
                let command = store::WorkOrderIndex::command(image()).expect("the image of a work order");
                if let Some(command) = command {
                    store.work_order_index().update(command).await.expect("the index is written");
                }
            } else if is_document(record) {
                let command = store::DocumentIndex::command(image()).expect("the image of a document");
                store.document_index().update(command).await.expect("the index is written");
            } else if is_object(record) {
                let command = store::ObjectIndex::command(image()).expect("the image of an object");
                store.object_index().update(command).await.expect("the index is written");
            } else if is_project(record) {
                let command = store::ProjectIndex::command(image()).expect("the image of a project");
                store.project_index().update(command).await.expect("the index is written");
            }
        }
    }

    /// The new images of everything written to the outbox since the last call, for [`store::Outbox::read`].
    #[must_use]
    pub fn drain_outbox(&self) -> Vec<store::Outbox> {
        let event = self.take_outbox().unwrap_or_default();
        let records = event["Records"].as_array().cloned().unwrap_or_default();
        let read = |record: &Value| store::Outbox::read(image(&record["dynamodb"]["NewImage"]));
        records.iter().map(|record| read(record).expect("the outbox holds outbox items")).collect()
    }

    /// Every change of the table since the last call, as stream records.
    pub fn take_stream(&self) -> Vec<Value> {
        let mut stream = self.stream();
        let database = self.database();
        let mut records = Vec::new();
        let mut at = stream.next.take().or_else(|| beginning(database));
        while let Some(iterator) = at.take() {
            let call = serde_json::from_value(json!({ "ShardIterator": iterator, "Limit": 1000 }));
            let answer =
                database.get_records(call.expect("a GetRecords call")).expect("the stream can be read");
            let answer = serde_json::to_value(&answer).expect("stream records are JSON");
            let next = answer["NextShardIterator"].as_str().map(ToOwned::to_owned);
            let new = answer["Records"].as_array().cloned().unwrap_or_default();
            if new.is_empty() {
                stream.next = next;
            } else {
                at = next;
            }
            records.extend(new);
        }
        records
    }

    /// The SQS event of up to ten messages of a queue; none when it is empty. They are not gone before
    /// [`Cloud::settle_queue`].
    #[must_use]
    pub fn take_queue(&self, queue: &str) -> Option<Value> {
        let records: Vec<Value> = self.queues().take(name(queue)).iter().map(record).collect();
        (!records.is_empty()).then(|| json!({ "Records": records }))
    }

    /// Says how the batch of [`Cloud::take_queue`] went, with the function's answer: messages in its
    /// `batchItemFailures` come again, and after five deliveries lie in the dead-letter queue.
    pub fn settle_queue(&self, queue: &str, answer: &Value) {
        let failures = answer["batchItemFailures"].as_array().cloned().unwrap_or_default();
        let ids = failures.iter().filter_map(|failure| failure["itemIdentifier"].as_str());
        let ids: Vec<String> = ids.map(ToOwned::to_owned).collect();
        self.queues().settle(name(queue), &ids);
    }

    /// Bodies of the messages that wait in a queue.
    #[must_use]
    pub fn waiting(&self, queue: &str) -> Vec<String> {
        self.queues().waiting(name(queue))
    }

    /// Bodies of the messages that were given up.
    #[must_use]
    pub fn dead_letters(&self, queue: &str) -> Vec<String> {
        self.queues().dead(name(queue))
    }

    /// Puts a message into a queue.
    pub fn send_to_queue(&self, queue: &str, body: &Value) {
        self.queues().send(name(queue), body.to_string());
    }

    /// What the bucket says to the file queue when an object came under `incoming/`.
    pub(crate) fn announce_object(&self, bucket: &str, key: &str, bytes: usize) {
        let object = json!({ "key": key, "size": bytes, "versionId": null });
        let s3 = json!({ "bucket": { "name": bucket }, "object": object });
        let record = json!({ "eventSource": "aws:s3", "eventName": "ObjectCreated:Post", "awsRegion": "eu-west-1",
            "eventVersion": "2.1", "eventTime": self.clock().now().to_string(), "s3": s3 });
        self.send_to_queue(FILE_QUEUE, &json!({ "Records": [record] }));
    }
}

/// What was put into the outbox, or a record that carries what leaves with it.
fn is_outbox(record: &Value) -> bool {
    let image = &record["dynamodb"]["NewImage"];
    record["eventName"] == "INSERT" && (image["kind"]["S"] == "OUTBOX" || image["out"]["M"].is_object())
}

fn is_news(record: &Value) -> bool {
    is_outbox(record)
        || is_work_order(record)
        || is_document(record)
        || is_object(record)
        || is_project(record)
}

fn is_work_order(record: &Value) -> bool {
    is_written(record, "WORKORDER")
}

fn is_document(record: &Value) -> bool {
    is_written(record, "DOCUMENT")
}

fn is_object(record: &Value) -> bool {
    is_written(record, "OBJECT")
}

fn is_project(record: &Value) -> bool {
    record["eventName"] == "MODIFY" && is_written(record, "PROJECT")
}

fn is_written(record: &Value, kind: &str) -> bool {
    let written = record["eventName"] == "INSERT" || record["eventName"] == "MODIFY";
    written && record["dynamodb"]["NewImage"]["kind"]["S"] == kind
}

/// A stream record's image as `serde_dynamo` has it.
fn image(image: &Value) -> serde_dynamo::Item {
    let pairs = image.as_object().into_iter().flatten();
    let values: HashMap<String, AttributeValue> =
        pairs.map(|(name, one)| (name.clone(), value(one))).collect();
    serde_dynamo::Item::from(values)
}

fn value(json: &Value) -> AttributeValue {
    let Some((kind, held)) = json.as_object().and_then(|pairs| pairs.iter().next()) else {
        return AttributeValue::Null(true);
    };
    let text = || held.as_str().unwrap_or_default().to_owned();
    match kind.as_str() {
        "S" => AttributeValue::S(text()),
        "N" => AttributeValue::N(text()),
        "BOOL" => AttributeValue::Bool(held.as_bool().unwrap_or_default()),
        "B" => AttributeValue::B(BASE64_STANDARD.decode(text()).unwrap_or_default()),
        "L" => AttributeValue::L(held.as_array().into_iter().flatten().map(value).collect()),
        "M" => {
            let pairs = held.as_object().into_iter().flatten();
            AttributeValue::M(pairs.map(|(name, one)| (name.clone(), value(one))).collect())
        }
        _ => AttributeValue::Null(true),
    }
}

fn beginning(database: &dynoxide::Database) -> Option<String> {
    let streams = database.list_streams(Default::default()).ok()?;
    let streams = serde_json::to_value(&streams).ok()?;
    let arn = streams["Streams"].as_array()?.iter().find(|stream| stream["TableName"] == TABLE)?["StreamArn"]
        .clone();
    let call = serde_json::from_value(json!({ "StreamArn": arn })).ok()?;
    let description = serde_json::to_value(&database.describe_stream(call).ok()?).ok()?;
    let shard = description["StreamDescription"]["Shards"][0]["ShardId"].clone();
    let call = json!({ "StreamArn": arn, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON" });
    database.get_shard_iterator(serde_json::from_value(call).ok()?).ok()?.shard_iterator
}

fn name(queue: &str) -> &str {
    queue.rsplit('/').next().unwrap_or(queue)
}

fn record(message: &Message) -> Value {
    json!({
        "messageId": message.id,
        "receiptHandle": message.id,
        "body": message.body,
        "attributes": { "ApproximateReceiveCount": message.deliveries.to_string() },
        "messageAttributes": {},
        "eventSource": "aws:sqs",
        "awsRegion": "eu-west-1",
    })
}
