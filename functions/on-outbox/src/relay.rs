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
            let left = |(place, parcel): (usize, Parcel)| {
                failed.contains(place.to_string().as_str()).then_some(parcel)
            };
            batch.into_iter().enumerate().filter_map(left).collect()
        }
        Err(error) => {
            tracing::warn!(cause = events::chain(&error), "the queue took nothing");
            batch
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcels(sizes: &[usize]) -> Vec<Parcel> {
        sizes.iter().enumerate().map(|(record, size)| Parcel { record, body: "x".repeat(*size) }).collect()
    }

    fn shape(sizes: &[usize]) -> Vec<usize> {
        batches(parcels(sizes)).iter().map(Vec::len).collect()
    }

    #[test]
    fn a_call_carries_ten_messages_at_most() {
        assert_eq!(shape(&[10; 23]), [10, 10, 3]);
        assert_eq!(shape(&[]), [0usize; 0]);
    }

    #[test]
    fn a_call_stays_below_the_limit_of_bytes() {
        assert_eq!(shape(&[100 * 1024, 100 * 1024, 100 * 1024, 10]), [2, 2]);
        assert_eq!(shape(&[BATCH_BYTES + 1, 10]), [1, 1]);
    }

    #[test]
    fn order_is_kept() {
        let order: Vec<usize> = batches(parcels(&[1; 25])).into_iter().flatten().map(|p| p.record).collect();
        assert!(order.is_sorted());
    }

    #[test]
    fn signs_that_a_queue_refuses_arrive_all_the_same() {
        let text = "a\u{fffe}b\u{ffff}c\u{0}d 🛠 e";
        let sent = wire(&text).unwrap();
        let taken = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
        assert!(sent.chars().all(taken), "{sent:?}");
        assert_eq!(serde_json::from_str::<String>(&sent).unwrap(), text);
    }
}
