//! The functions that events wake, over the cloud in memory, and the pump that brings them what waits: as AWS
//! does, at least once, with partial batches and dead-letter queues.

use files::Files;
use mail::{Mailer, Sending};
use on_bounce::OnBounce;
use on_import::OnImport;
use on_index::OnIndex;
use on_mail::OnMail;
use on_outbox::OnOutbox;
use on_schedule::OnSchedule;
use on_upload::OnUpload;
use serde_json::{Value, json};
use testkit::{BUCKET, Cloud, FILE_QUEUE, IMPORT_QUEUE, INDEX_QUEUE, MAIL_QUEUE, PUBLIC_URL, UPLOADS_URL};

/// Address of the queue with news of mails that did not arrive.
pub const BOUNCE_QUEUE: &str = "http://cloud.test/000000000000/bounce";

/// Everything that runs without being asked over HTTP.
pub struct Workers {
    cloud: Cloud,
    on_outbox: OnOutbox,
    on_mail: OnMail,
    on_upload: OnUpload,
    on_bounce: OnBounce,
    on_index: OnIndex,
    on_import: OnImport,
    on_schedule: OnSchedule,
}

impl Workers {
    /// The functions over a cloud.
    pub fn of(cloud: &Cloud) -> Self {
        let (config, clock) = (cloud.config(), || cloud.clock().reader());
        let sending = Sending {
            from: "no-reply@mail.frontdesk.example".to_owned(),
            public_url: PUBLIC_URL.to_owned(),
            configuration_set: None,
        };
        Self {
            on_outbox: OnOutbox {
                sqs: aws_sdk_sqs::Client::new(&config),
                mail_queue: MAIL_QUEUE.to_owned(),
                file_queue: FILE_QUEUE.to_owned(),
                index_queue: INDEX_QUEUE.to_owned(),
                import_queue: IMPORT_QUEUE.to_owned(),
            },
            on_mail: OnMail { store: cloud.store(), mailer: Mailer::new(&config, sending), clock: clock() },
            on_upload: OnUpload {
                store: cloud.store(),
                files: Files::new(&config, BUCKET.to_owned(), UPLOADS_URL.to_owned(), true),
                clock: clock(),
                scanned: false,
            },
            on_bounce: OnBounce { store: cloud.store(), clock: clock() },
            on_index: OnIndex { store: cloud.store() },
            on_import: OnImport {
                store: cloud.store(),
                files: Files::new(&config, BUCKET.to_owned(), UPLOADS_URL.to_owned(), true),
                clock: clock(),
                rows: 500,
            },
            on_schedule: OnSchedule { store: cloud.store(), clock: clock() },
            cloud: cloud.clone(),
        }
    }

    /// Hands records of the stream to the relay, until it has taken all of them.
    pub async fn relay(&self, mut event: Value) {
        loop {
            let batch = serde_json::from_value(event.clone()).expect("a stream event");
            let answer = self.on_outbox.handle(batch).await.expect("the relay answers");
            let answer = serde_json::to_value(answer).expect("an answer");
            let failed: Vec<&Value> = failures(&answer).collect();
            if failed.is_empty() {
                return;
            }
            let records = event["Records"].as_array().into_iter().flatten();
            let left: Vec<&Value> =
                records.filter(|one| failed.contains(&&one["dynamodb"]["SequenceNumber"])).collect();
            event = json!({ "Records": left });
        }
    }

    /// Hands one batch of a queue to its function; whether there was one.
    pub async fn work(&self, queue: &str) -> bool {
        let Some(batch) = self.cloud.take_queue(queue) else { return false };
        let batch = serde_json::from_value(batch).expect("a queue's event");
        let answer = match queue {
            MAIL_QUEUE => self.on_mail.handle(batch).await,
            FILE_QUEUE => self.on_upload.handle(batch).await,
            BOUNCE_QUEUE => self.on_bounce.handle(batch).await,
            INDEX_QUEUE => self.on_index.handle(batch).await,
            IMPORT_QUEUE => self.on_import.handle(batch).await,
            other => panic!("nobody works on {other}"),
        };
        let answer = serde_json::to_value(answer.expect("the function answers")).expect("an answer");
        self.cloud.settle_queue(queue, &answer);
        true
    }

    /// The clock strikes: how many reminders go out, or what went wrong.
    pub async fn strike(&self) -> Result<usize, String> {
        let tick = serde_json::from_value(json!({})).expect("a tick");
        let done = self.on_schedule.handle(tick).await.map_err(|error| error.to_string())?;
        Ok(done.sent)
    }

    /// Runs until nothing waits any more.
    pub async fn pump(&self) {
        loop {
            let news = self.cloud.take_news();
            let mut worked = news.is_some();
            if let Some(event) = news {
                self.relay(event).await;
            }
            for queue in [MAIL_QUEUE, FILE_QUEUE, BOUNCE_QUEUE, INDEX_QUEUE, IMPORT_QUEUE] {
                worked |= self.work(queue).await;
            }
            if !worked {
                return;
            }
        }
    }
}

fn failures(answer: &Value) -> impl Iterator<Item = &Value> {
    answer["batchItemFailures"].as_array().into_iter().flatten().map(|failure| &failure["itemIdentifier"])
}
