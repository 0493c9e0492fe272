//! SQS: queues that deliver at least once, count how often, and give up into a dead-letter queue.

use crate::wire::{Answer, Call};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};

const JSON: &str = "application/x-amz-json-1.0";
/// After so many deliveries a message goes to the dead-letter queue, as in the template.
const MOST_DELIVERIES: u32 = 5;

#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub id: String,
    pub body: String,
    pub deliveries: u32,
}

/// All queues, by the last part of their address.
#[derive(Debug, Default)]
pub(crate) struct Queues {
    waiting: BTreeMap<String, VecDeque<Message>>,
    taken: BTreeMap<String, Vec<Message>>,
    dead: BTreeMap<String, Vec<Message>>,
    sent: u64,
}

impl Queues {
    pub(crate) fn serve(&mut self, call: &Call) -> Answer {
        let request: Value = serde_json::from_slice(&call.body).unwrap_or_default();
        let url = request["QueueUrl"].as_str().unwrap_or_default();
        let queue = url.rsplit('/').next().unwrap_or_default().to_owned();
        let body = |message: &Value| message["MessageBody"].as_str().unwrap_or_default().to_owned();
        match call.header("x-amz-target").rsplit_once('.').map_or("", |(_, operation)| operation) {
            "SendMessage" => {
                let text = body(&request);
                let sum = md5(&text);
                let id = self.send(&queue, text);
                Answer::new(200, JSON, json!({ "MessageId": id, "MD5OfMessageBody": sum }).to_string())
            }
            "SendMessageBatch" => {
                let entries = request["Entries"].as_array().cloned().unwrap_or_default();
                let sent = entries.iter().map(|entry| {
                    let text = body(entry);
                    let sum = md5(&text);
                    json!({ "Id": entry["Id"], "MessageId": self.send(&queue, text), "MD5OfMessageBody": sum })
                });
                let sent: Vec<Value> = sent.collect();
                Answer::new(200, JSON, json!({ "Successful": sent, "Failed": [] }).to_string())
            }
            other => {
                let text = json!({ "__type": "InvalidAction", "message": other });
                Answer::new(400, JSON, text.to_string())
            }
        }
    }

    /// Puts a message in and answers with its id.
    pub(crate) fn send(&mut self, queue: &str, body: String) -> String {
        self.sent += 1;
        let id = format!("message-{}", self.sent);
        let message = Message { id: id.clone(), body, deliveries: 0 };
        self.waiting.entry(queue.to_owned()).or_default().push_back(message);
        id
    }

    /// Takes up to ten messages out, as Lambda's poller does. They are not gone before [`Queues::settle`].
    pub(crate) fn take(&mut self, queue: &str) -> Vec<Message> {
        let waiting = self.waiting.entry(queue.to_owned()).or_default();
        let count = waiting.len().min(10);
        let mut batch: Vec<Message> = waiting.drain(..count).collect();
        for message in &mut batch {
            message.deliveries += 1;
        }
        self.taken.entry(queue.to_owned()).or_default().extend(batch.iter().cloned());
        batch
    }

    /// What was taken is done, but for the failed: those come again, or are given up.
    pub(crate) fn settle(&mut self, queue: &str, failed: &[String]) {
        for message in self.taken.remove(queue).unwrap_or_default() {
            if !failed.contains(&message.id) {
                continue;
            }
            if message.deliveries >= MOST_DELIVERIES {
                self.dead.entry(queue.to_owned()).or_default().push(message);
            } else {
                self.waiting.entry(queue.to_owned()).or_default().push_back(message);
            }
        }
    }

    pub(crate) fn waiting(&self, queue: &str) -> Vec<String> {
        self.waiting.get(queue).into_iter().flatten().map(|message| message.body.clone()).collect()
    }

    pub(crate) fn dead(&self, queue: &str) -> Vec<String> {
        self.dead.get(queue).into_iter().flatten().map(|message| message.body.clone()).collect()
    }
}

/// RFC 1321: the SDK checks the sum of what it sent.
fn md5(text: &str) -> String {
    const TURNS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
    let mut bytes = text.as_bytes().to_vec();
    let bits = (bytes.len() as u64).wrapping_mul(8);
    bytes.push(0x80);
    while bytes.len() % 64 != 56 {
        bytes.push(0);
    }
    bytes.extend_from_slice(&bits.to_le_bytes());
    let mut state: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
    for block in bytes.chunks_exact(64) {
        let word = |i: usize| {
            u32::from_le_bytes([block[4 * i], block[4 * i + 1], block[4 * i + 2], block[4 * i + 3]])
        };
        let [mut a, mut b, mut c, mut d] = state;
        for i in 0..64 {
            let (mixed, at) = match i / 16 {
                0 => ((b & c) | (!b & d), i),
                1 => ((d & b) | (!d & c), (5 * i + 1) % 16),
                2 => (b ^ c ^ d, (3 * i + 5) % 16),
                _ => (c ^ (b | !d), (7 * i) % 16),
            };
            let sine = ((((i + 1) as f64).sin().abs()) * 4_294_967_296.0) as u32;
            let sum = a.wrapping_add(mixed).wrapping_add(sine).wrapping_add(word(at));
            (a, d, c) = (d, c, b);
            b = b.wrapping_add(sum.rotate_left(TURNS[i / 16][i % 4]));
        }
        for (part, add) in state.iter_mut().zip([a, b, c, d]) {
            *part = part.wrapping_add(add);
        }
    }
    state.iter().flat_map(|part| part.to_le_bytes()).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_of_the_rfc_come_out() {
        assert_eq!(md5(""), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(md5("message digest"), "f96b697d7cb7938d525a2f31aaf161d0");
    }

    #[test]
    fn a_message_that_keeps_failing_is_given_up() {
        let mut queues = Queues::default();
        let id = queues.send("q", "poison".to_owned());
        for _ in 0..MOST_DELIVERIES {
            assert_eq!(queues.take("q").len(), 1);
            queues.settle("q", std::slice::from_ref(&id));
        }
        assert!(queues.take("q").is_empty());
        assert_eq!(queues.dead("q"), ["poison"]);
    }
}
