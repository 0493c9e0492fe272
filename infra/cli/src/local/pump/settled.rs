//! Up to where the stream was carried and everything that came of it is done. The queues are gone when the
//! process is killed; the next run carries the stream again from here, and deliveries tell repeats.

use crate::house;
use aws_sdk_sqs::{Client, types::QueueAttributeName};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

const LOOK: Duration = Duration::from_secs(2);

/// The mark, shared by the stream's reader and the watcher of the queues.
#[derive(Clone)]
pub struct Settled {
    file: PathBuf,
    relayed: Arc<Mutex<Option<String>>>,
}

impl Settled {
    /// As the last run left it.
    pub fn open(data: &Path) -> Self {
        Self { file: data.join("settled"), relayed: Arc::default() }
    }

    /// Everything up to this sequence number is settled; none: nothing is known.
    pub fn up_to(&self) -> Option<String> {
        let text = std::fs::read_to_string(&self.file).ok()?;
        let number = text.trim();
        let good = (21..=40).contains(&number.len()) && number.bytes().all(|sign| sign.is_ascii_digit());
        good.then(|| number.to_owned())
    }

    /// Everything up to this sequence number is in the queues.
    pub fn relayed(&self, number: &str) {
        *self.relayed.lock().unwrap_or_else(PoisonError::into_inner) = Some(number.to_owned());
    }

    /// Writes the mark whenever no queue holds anything, dead letters included.
    pub async fn watch(self, sqs: Client) {
        let mut written = self.up_to();
        loop {
            tokio::time::sleep(LOOK).await;
            let relayed = self.relayed.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let Some(number) = relayed.filter(|number| written.as_ref() != Some(number)) else { continue };
            if all_empty(&sqs).await == Some(true) && house::write(&self.file, &number).is_ok() {
                written = Some(number);
            }
        }
    }
}

async fn all_empty(sqs: &Client) -> Option<bool> {
    let counts = [
        QueueAttributeName::ApproximateNumberOfMessages,
        QueueAttributeName::ApproximateNumberOfMessagesNotVisible,
        QueueAttributeName::ApproximateNumberOfMessagesDelayed,
    ];
    for url in sqs.list_queues().send().await.ok()?.queue_urls() {
        let call = sqs.get_queue_attributes().queue_url(url).set_attribute_names(Some(counts.to_vec()));
        let answer = call.send().await.ok()?;
        if answer.attributes()?.values().any(|count| count != "0") {
            return Some(false);
        }
    }
    Some(true)
}
