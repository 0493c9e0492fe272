//! From the table's stream to a function: in order, what fails again and again in ever smaller pieces, and
//! at last the one record that never works to the dead letters, so that the rest goes on.

use super::{super::pattern, Invoker, settled::Settled};
use crate::local::table::Table;
use anyhow::{Context, Result, anyhow};
use aws_sdk_sqs::Client;
use dynoxide::actions::{
    get_records::{GetRecordsRequest, Record},
    get_shard_iterator::GetShardIteratorRequest,
};
use serde_json::{Value, json};
use std::time::Duration;

/// How often the stream is looked at while it is quiet.
const QUIET: Duration = Duration::from_millis(100);
/// The longest wait between two tries.
const LONGEST: Duration = Duration::from_secs(5);

/// The one reader of the stream.
pub struct Carrier {
    pub table: Table,
    pub patterns: Vec<Value>,
    pub batch: usize,
    pub attempts: u32,
    pub dead_letters: String,
    pub sqs: Client,
    pub invoker: Invoker,
    pub function: String,
    pub settled: Settled,
}

impl Carrier {
    /// Carries for ever, from where everything before was settled.
    pub async fn carry(self) {
        let mut position = None;
        loop {
            match self.once(position.take()).await {
                Ok((next, quiet)) => {
                    position = Some(next);
                    if quiet {
                        tokio::time::sleep(QUIET).await;
                    }
                }
                Err(error) => {
                    eprintln!("   stream → {}: {error:#}", self.function);
                    tokio::time::sleep(LONGEST).await;
                }
            }
        }
    }

    async fn once(&self, position: Option<String>) -> Result<(String, bool)> {
        let position = match position {
            Some(position) => position,
            None => self.start()?,
        };
        let request = GetRecordsRequest { shard_iterator: position, limit: Some(1000) };
        let answer = self.table.database.get_records(request).map_err(|error| anyhow!("{error}"))?;
        let last = answer.records.last().map(|record| record.dynamodb.sequence_number.clone());
        let mut wanted = Vec::new();
        for record in &answer.records {
            let event = self.event(record)?;
            if self.patterns.iter().any(|pattern| pattern::matches(pattern, &event)) {
                wanted.push(event);
            }
        }
        for batch in wanted.chunks(self.batch) {
            self.deliver(batch).await?;
        }
        if let Some(last) = &last {
            self.settled.relayed(last);
        }
        Ok((answer.next_shard_iterator.context("the stream has ended")?, last.is_none()))
    }

    fn start(&self) -> Result<String> {
        let settled = self.settled.up_to();
        let kind = if settled.is_some() { "AFTER_SEQUENCE_NUMBER" } else { "TRIM_HORIZON" };
        let request = GetShardIteratorRequest {
            stream_arn: dynoxide::streams::stream_arn(&self.table.name, "0"),
            shard_id: dynoxide::streams::shard_id(&self.table.name),
            shard_iterator_type: kind.to_owned(),
            sequence_number: settled,
        };
        let answer = self.table.database.get_shard_iterator(request).map_err(|error| anyhow!("{error}"))?;
        answer.shard_iterator.context("the stream has no beginning")
    }

    fn event(&self, record: &Record) -> Result<Value> {
        let mut event = serde_json::to_value(record)?;
        event["eventSourceARN"] = json!(dynoxide::streams::stream_arn(&self.table.name, "0"));
        Ok(event)
    }

    /// Brings a batch to its end, whatever it takes.
    async fn deliver(&self, batch: &[Value]) -> Result<()> {
        let mut open: Vec<(&[Value], u32)> = vec![(batch, 0)];
        while let Some((records, tries)) = open.pop() {
            let answer = self.invoker.batch(&self.function, &json!({ "Records": records })).await;
            let rest = match &answer {
                Ok(failed) if failed.is_empty() => continue,
                Ok(failed) => {
                    let is_failed = |record: &Value| {
                        record["dynamodb"]["SequenceNumber"]
                            .as_str()
                            .is_some_and(|number| failed.contains(number))
                    };
                    &records[records.iter().position(is_failed).unwrap_or(0)..]
                }
                Err(_) => records,
            };
            match rest {
                [only] if tries >= self.attempts => self.give_up(only, answer.err()).await?,
                [_] => {
                    tokio::time::sleep((QUIET * 2u32.pow(tries.min(10))).min(LONGEST)).await;
                    open.push((rest, tries + 1));
                }
                several => {
                    let (first, second) = several.split_at(several.len() / 2);
                    open.push((second, 0));
                    open.push((first, 0));
                }
            }
        }
        Ok(())
    }

    async fn give_up(&self, record: &Value, error: Option<anyhow::Error>) -> Result<()> {
        let why = error.map_or_else(|| "the function refused it".to_owned(), |error| format!("{error:#}"));
        eprintln!("   One record of the stream was given up, it is in the dead letters: {why}");
        let letter =
            json!({ "function": self.function, "condition": "RetryAttemptsExhausted", "record": record });
        let call = self.sqs.send_message().queue_url(&self.dead_letters).message_body(letter.to_string());
        call.send().await.context("the dead letters cannot be written")?;
        Ok(())
    }
}
