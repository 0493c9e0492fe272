//! Calls a function with an event, as Lambda's own API does.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{collections::BTreeSet, time::Duration};

/// The longest that any function here may take.
const TIME_OUT: Duration = Duration::from_secs(60);

/// The watch server's invoke endpoint.
#[derive(Clone)]
pub struct Invoker {
    client: reqwest::Client,
    base: String,
}

impl Invoker {
    /// The one on this port.
    pub fn new(port: u16) -> Result<Self> {
        let client = reqwest::Client::builder().timeout(TIME_OUT).build()?;
        Ok(Self { client, base: format!("http://127.0.0.1:{port}/2015-03-31/functions") })
    }

    /// Calls the function and answers the items of the batch that have to come again.
    ///
    /// # Errors
    /// When the function failed as a whole.
    pub async fn batch(&self, function: &str, event: &Value) -> Result<BTreeSet<String>> {
        let call = self.client.post(format!("{}/{function}/invocations", self.base)).body(event.to_string());
        let answer = call.send().await.with_context(|| format!("{function} does not answer"))?;
        let good = answer.status().is_success();
        let body = answer.text().await.with_context(|| format!("{function} does not answer"))?;
        let body: Value = serde_json::from_str(&body).unwrap_or_default();
        if !good || !body["errorMessage"].is_null() {
            bail!("{function} failed: {}", body["errorMessage"].as_str().unwrap_or("without a word"));
        }
        let failures = body["batchItemFailures"].as_array();
        let id = |item: &Value| item["itemIdentifier"].as_str().unwrap_or_default().to_owned();
        Ok(failures.into_iter().flatten().map(id).collect())
    }
}
