//! Carries events to the functions as AWS does: from the stream and from the queues, at least once, with
//! partial batches, and to the dead letters what never works.

mod clock;
mod invoke;
mod queue;
mod settled;
mod stream;

pub use invoke::Invoker;

use super::{Functions, bucket, cloud::Cloud, house, table::Table};
use crate::template::Source;
use anyhow::{Context, Result};
use aws_sdk_sqs::Client;
use serde_json::json;
use std::{collections::BTreeMap, path::PathBuf};

/// What the pump needs.
pub struct Parts {
    /// The functions.
    pub functions: Functions,
    /// How to call them.
    pub invoker: Invoker,
    /// Where the stream is.
    pub table: Table,
    /// Where queues and bucket are.
    pub cloud: Cloud,
    /// Where to remember how far the stream was carried.
    pub data: PathBuf,
}

/// Starts everything that is carried; it ends with the process.
pub async fn start(parts: Parts) -> Result<()> {
    let Parts { functions, invoker, table, cloud, data } = parts;
    let sqs = Client::new(&cloud.sdk);
    announce_unchecked(&cloud, &sqs).await?;
    let settled = settled::Settled::open(&data);
    for (function, described) in functions {
        match described.source {
            Some(Source::Queue { output, batch, concurrency }) => {
                let url = url(&sqs, &cloud.outputs, &output).await?;
                let carrier = queue::Carrier {
                    sqs: sqs.clone(),
                    arn: cloud.outputs[&output].clone(),
                    url,
                    invoker: invoker.clone(),
                    function,
                    batch: i32::try_from(batch.min(10))?,
                };
                for _ in 0..concurrency.min(4) {
                    tokio::spawn(carrier.clone().carry());
                }
            }
            Some(Source::Stream { patterns, batch, attempts, dead_letters }) => {
                let carrier = stream::Carrier {
                    table: table.clone(),
                    patterns,
                    batch,
                    attempts,
                    dead_letters: url(&sqs, &cloud.outputs, &dead_letters).await?,
                    sqs: sqs.clone(),
                    invoker: invoker.clone(),
                    function,
                    settled: settled.clone(),
                };
                tokio::spawn(carrier.carry());
            }
            Some(Source::Clock { minutes }) => {
                tokio::spawn(clock::wake(invoker.clone(), function, minutes));
            }
            None => {}
        }
    }
    tokio::spawn(settled.watch(sqs));
    Ok(())
}

async fn url(sqs: &Client, outputs: &BTreeMap<String, String>, arn: &str) -> Result<String> {
    let arn = outputs.get(arn).with_context(|| format!("the data stack has no output {arn}"))?;
    let name = arn.rsplit(':').next().unwrap_or(arn);
    let answer = sqs.get_queue_url().queue_name(name).send().await?;
    answer.queue_url.with_context(|| format!("the queue {name} has no address"))
}

/// Says again what was uploaded and never looked at: the queue that knew it is gone with the last run.
async fn announce_unchecked(cloud: &Cloud, sqs: &Client) -> Result<()> {
    let bucket = &cloud.outputs["Bucket"];
    let queue = url(sqs, &cloud.outputs, "FileQueueArn").await?;
    let mut pages = bucket::client(&cloud.sdk)
        .list_objects_v2()
        .bucket(bucket)
        .prefix("incoming/")
        .into_paginator()
        .send();
    while let Some(page) = pages.next().await {
        for object in page.context("the bucket cannot be listed")?.contents() {
            let event = json!({ "Records": [{
                "eventVersion": "2.1",
                "eventSource": "aws:s3",
                "awsRegion": super::REGION,
                "eventTime": house::now().to_string(),
                "eventName": "ObjectCreated:Post",
                "s3": {
                    "s3SchemaVersion": "1.0",
                    "bucket": { "name": bucket, "arn": cloud.outputs["BucketArn"] },
                    "object": { "key": object.key(), "size": object.size() },
                },
            }] });
            sqs.send_message().queue_url(&queue).message_body(event.to_string()).send().await?;
        }
    }
    Ok(())
}
