//! From a queue to a function: what the function names as failed stays in the queue and comes again, until
//! the queue itself moves it to its dead letters.

use super::Invoker;
use anyhow::Result;
use aws_sdk_sqs::{
    Client,
    types::{DeleteMessageBatchRequestEntry, Message, MessageSystemAttributeName},
};
use serde_json::{Map, Value, json};
use std::{collections::BTreeSet, time::Duration};

/// What failed comes again after this many seconds for each try so far: sooner than in the cloud, where the
/// queue's visibility time-out passes, since somebody may be waiting at this screen.
const AGAIN: i32 = 3;

/// One poller of one queue.
#[derive(Clone)]
pub struct Carrier {
    pub sqs: Client,
    pub arn: String,
    pub url: String,
    pub invoker: Invoker,
    pub function: String,
    pub batch: i32,
}

impl Carrier {
    /// Carries for ever.
    pub async fn carry(self) {
        loop {
            if let Err(error) = self.once().await {
                eprintln!("   {} → {}: {error:#}", self.arn, self.function);
                // What failed may fail again at once: Lambda too waits before it asks the queue anew.
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }

    async fn once(&self) -> Result<()> {
        let answer = self
            .sqs
            .receive_message()
            .queue_url(&self.url)
            .max_number_of_messages(self.batch)
            .wait_time_seconds(2)
            .message_system_attribute_names(MessageSystemAttributeName::All)
            .send()
            .await?;
        let messages = answer.messages();
        if messages.is_empty() {
            return Ok(());
        }
        let records: Vec<Value> = messages.iter().map(|message| self.record(message)).collect();
        let failed = match self.invoker.batch(&self.function, &json!({ "Records": records })).await {
            Ok(failed) => failed,
            Err(error) => {
                eprintln!("   {error:#}");
                messages.iter().filter_map(|message| message.message_id().map(str::to_owned)).collect()
            }
        };
        self.settle(messages, &failed).await
    }

    async fn settle(&self, messages: &[Message], failed: &BTreeSet<String>) -> Result<()> {
        let (again, done): (Vec<&Message>, Vec<&Message>) =
            messages.iter().partition(|message| message.message_id().is_some_and(|id| failed.contains(id)));
        let entry = |(index, message): (usize, &&Message)| {
            DeleteMessageBatchRequestEntry::builder()
                .id(index.to_string())
                .set_receipt_handle(message.receipt_handle().map(str::to_owned))
                .build()
        };
        if !done.is_empty() {
            let entries = done.iter().enumerate().map(entry).collect::<Result<_, _>>()?;
            self.sqs.delete_message_batch().queue_url(&self.url).set_entries(Some(entries)).send().await?;
        }
        for message in again {
            let tries = message
                .attributes()
                .and_then(|all| all.get(&MessageSystemAttributeName::ApproximateReceiveCount))
                .and_then(|count| count.parse().ok())
                .unwrap_or(1);
            self.sqs
                .change_message_visibility()
                .queue_url(&self.url)
                .set_receipt_handle(message.receipt_handle().map(str::to_owned))
                .visibility_timeout(AGAIN * tries)
                .send()
                .await?;
        }
        Ok(())
    }

    /// A message as Lambda hands it on.
    fn record(&self, message: &Message) -> Value {
        let attributes: Map<String, Value> = message
            .attributes()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.as_str().to_owned(), json!(value)))
            .collect();
        json!({
            "messageId": message.message_id(),
            "receiptHandle": message.receipt_handle(),
            "body": message.body(),
            "attributes": attributes,
            "messageAttributes": {},
            "md5OfBody": message.md5_of_body(),
            "eventSource": "aws:sqs",
            "eventSourceARN": self.arn,
            "awsRegion": super::super::REGION,
        })
    }
}
