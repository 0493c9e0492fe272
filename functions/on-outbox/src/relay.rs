//! Into a queue, ten messages a call.

use aws_sdk_sqs::{Client, types::SendMessageBatchRequestEntry};
use domain::{Error, Result};
use std::collections::BTreeSet;

/// Messages per call (Amazon SQS, SendMessageBatch).
const BATCH_MAX: usize = 10;
/// Bytes per call, below the queue's limit of 256 KiB.
const BATCH_BYTES: usize = 250 * 1024;
/// How often what a call left behind is offered again.
const TRIES: usize = 3;

/// A message for a queue.
pub struct Parcel {
    /// Which record of the stream it came out of.
    pub record: usize,
    /// What it says.
    pub body: String,
}

/// A message as text. Two signs that a queue does not take (Amazon SQS, SendMessage, "MessageBody") are written
/// as escapes; in JSON they can only stand inside a string.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn wire(message: &impl serde::Serialize) -> Result<String> {
    let text = serde_json::to_string(message).map_err(Error::internal)?;
    Ok(text.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff"))
}

/// Puts the parcels into the queue and answers with the records of which some did not get in.
pub async fn relay(sqs: &Client, queue: &str, parcels: Vec<Parcel>) -> BTreeSet<usize> {
    let mut failed = BTreeSet::new();
    for mut batch in batches(parcels) {
        for _ in 0..TRIES {
            if batch.is_empty() {
                break;
            }
            batch = left_behind(sqs, queue, batch).await;
        }
        failed.extend(batch.into_iter().map(|parcel| parcel.record));
    }
    failed
}

fn batches(parcels: Vec<Parcel>) -> Vec<Vec<Parcel>> {
    let mut batches: Vec<Vec<Parcel>> = Vec::new();
    let mut bytes = 0;
    for parcel in parcels {
        bytes += parcel.body.len();
        match batches.last_mut() {
            Some(batch) if batch.len() < BATCH_MAX && bytes <= BATCH_BYTES => batch.push(parcel),
            _ => {
                bytes = parcel.body.len();
                batches.push(vec![parcel]);
            }
        }
    }
    batches
}

async fn left_behind(sqs: &Client, queue: &str, batch: Vec<Parcel>) -> Vec<Parcel> {
    let mut call = sqs.send_message_batch().queue_url(queue);
    for (place, parcel) in batch.iter().enumerate() {
        let entry = SendMessageBatchRequestEntry::builder().id(place.to_string()).message_body(&parcel.body);
        match entry.build() {
            Ok(entry) => call = call.entries(entry),
            Err(_) => return batch,
        }
    }
    match call.send().await {
        Ok(answer) => {
            let failed: BTreeSet<&str> = answer.failed().iter().map(|entry| entry.id()).collect();
            for entry in answer.failed() {
                tracing::warn!(code = entry.code(), "the queue left a message behind");
            }
            let left = |(place, parcel): (usize, Parcel)| failed.contains(place.to_string().as_str()).then_some(parcel);
            batch.into_iter().enumerate().filter_map(left).collect()
        }
        Err(error) => {
            tracing::warn!(cause = events::chain(&error), "the queue took nothing");
            batch
        }
    }
}
