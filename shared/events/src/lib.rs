//! What `web` is to HTTP, `events` is to queues: it takes a batch apart, hands each message to its handler
//! as the type it should be, and answers with the messages that have to come again.
//!
//! May know the Lambda runtime and the shape of its events. Knows no store, no mail, no files.

use aws_lambda_events::sqs::{SqsBatchResponse, SqsEvent, SqsMessage};
use jiff::Timestamp;
use lambda_runtime::{LambdaEvent, service_fn};
use serde::{Serialize, de::DeserializeOwned};
use std::{error::Error as StdError, future::Future, sync::Arc};

pub use aws_lambda_events::{dynamodb, sqs};
pub use lambda_runtime::Error;

/// Where a function woken by an event takes the time from; tests hand in a fixed one.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The clock of the machine, for the functions themselves.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "what `web::Site` is to pages: the one place that holds the clock"
)]
pub fn wall_clock() -> Clock {
    Arc::new(Timestamp::now)
}

/// Serves a function under Lambda until its sandbox ends.
///
/// # Errors
/// When the runtime cannot be reached.
pub async fn run<E, R, F, Fut>(handle: F) -> Result<(), Error>
where
    E: DeserializeOwned,
    R: Serialize,
    F: Fn(E) -> Fut,
    Fut: Future<Output = Result<R, Error>>,
{
    // Boxed, so that the compiler need not look through handler, store and client at one go.
    lambda_runtime::run(service_fn(|event: LambdaEvent<E>| Box::pin(handle(event.payload)))).await
}

/// Handles each message of a batch by itself, in order, its body read as JSON of `T`. A message that cannot
/// be read or whose handler fails comes again, until the queue gives it up to its dead-letter queue; its
/// neighbours do not.
pub async fn run_sqs<T, F, Fut>(batch: SqsEvent, handle: F) -> SqsBatchResponse
where
    T: DeserializeOwned,
    F: Fn(T) -> Fut,
    Fut: Future<Output = domain::Result<()>>,
{
    let mut answer = SqsBatchResponse::default();
    for message in batch.records {
        let handled = match read(&message) {
            Ok(body) => handle(body).await,
            Err(unreadable) => Err(unreadable),
        };
        let id = message.message_id.unwrap_or_default();
        if let Err(error) = handled {
            let cause = chain(&error);
            tracing::error!(message = %id, cause, "a message comes again");
            answer.add_failure(id);
        }
    }
    answer
}

fn read<T: DeserializeOwned>(message: &SqsMessage) -> domain::Result<T> {
    let body = message.body.as_deref().unwrap_or_default();
    serde_json::from_str(body).map_err(|fault| {
        // The position alone: a serde message may quote what stands there.
        let (line, column) = (fault.line(), fault.column());
        domain::Error::internal(format!("not a message of this queue, line {line} column {column}"))
    })
}

/// An error with everything behind it, on one line of the log.
#[must_use]
pub fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        next = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    fn batch(bodies: &[&str]) -> SqsEvent {
        let mut event = SqsEvent::default();
        for (i, body) in bodies.iter().enumerate() {
            let mut message = SqsMessage::default();
            message.message_id = Some(format!("m{i}"));
            message.body = Some((*body).to_owned());
            event.records.push(message);
        }
        event
    }

    fn failed(answer: &SqsBatchResponse) -> Vec<&str> {
        answer.batch_item_failures.iter().map(|failure| failure.item_identifier.as_str()).collect()
    }

    #[tokio::test]
    async fn a_failing_and_an_unreadable_message_come_again_and_their_neighbours_do_not() {
        let seen = RefCell::new(Vec::new());
        let answer = run_sqs(batch(&["1", "two", "3", "4"]), |number: u32| {
            seen.borrow_mut().push(number);
            async move { if number == 3 { Err(domain::Error::NotFound) } else { Ok(()) } }
        })
        .await;
        assert_eq!(*seen.borrow(), [1, 3, 4]);
        assert_eq!(failed(&answer), ["m1", "m2"]);
    }

    #[tokio::test]
    async fn an_empty_body_comes_again() {
        let answer = run_sqs(batch(&[""]), |_: u32| async { Ok(()) }).await;
        assert_eq!(failed(&answer), ["m0"]);
    }

    #[test]
    fn a_chain_names_every_cause_once() {
        let inner = std::io::Error::other("socket closed");
        let text = chain(&domain::Error::Unavailable(Box::new(inner)));
        assert_eq!(text, "unavailable: socket closed");
    }
}
