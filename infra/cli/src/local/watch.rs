//! The functions under `cargo lambda watch`, with the variables that the template gives them.

use super::REGION;
use crate::{
    children::Children,
    house, say,
    template::{Function, Values},
    tools,
};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, path::Path, time::Duration};
use tokio::{net::TcpStream, process::Command, task::JoinSet};

/// Instances of one function at a time.
const CONCURRENCY: &str = "8";
/// How long a function may take to answer its first call.
const FIRST_ANSWER: Duration = Duration::from_secs(60);

/// Where the functions find the cloud.
pub struct Endpoints {
    /// S3, SES, SNS, SQS.
    pub cloud: String,
    /// DynamoDB.
    pub dynamodb: String,
}

/// The variables of all functions: the watch server hands the same to each.
pub fn environment(
    functions: &[Function],
    values: &Values,
    endpoints: &Endpoints,
) -> Result<BTreeMap<String, String>> {
    let mut environment = BTreeMap::from([
        ("AWS_REGION".to_owned(), REGION.to_owned()),
        ("AWS_ACCESS_KEY_ID".to_owned(), "test".to_owned()),
        ("AWS_SECRET_ACCESS_KEY".to_owned(), "test".to_owned()),
        ("AWS_ENDPOINT_URL".to_owned(), endpoints.cloud.clone()),
        ("AWS_ENDPOINT_URL_DYNAMODB".to_owned(), endpoints.dynamodb.clone()),
    ]);
    for function in functions {
        for (name, value) in &function.variables {
            let text = values.text(value).with_context(|| format!("{name} of {}", function.name))?;
            environment.insert(name.clone(), text);
        }
    }
    Ok(environment)
}

/// Starts the watch server on the port.
pub fn start(
    children: &Children,
    data: &Path,
    port: u16,
    environment: &BTreeMap<String, String>,
) -> Result<()> {
    let mut command = Command::new(house::tool("cargo-lambda"));
    command
        .args(["lambda", "watch", "--invoke-address", "127.0.0.1", "--invoke-port", &port.to_string()])
        .args(["--disable-cors", "--ignore-changes", "--concurrency", CONCURRENCY])
        .current_dir(house::root())
        .env("PATH", house::search_path())
        .env_remove("AWS_SESSION_TOKEN")
        .env_remove("AWS_PROFILE")
        .envs(environment);
    say::note(&format!("Logs in {}", data.join("logs").display()));
    children.start("functions", &mut command)
}

/// Calls each function once, so that nobody waits for its start.
pub async fn warm_up(port: u16, functions: &[Function]) -> Result<()> {
    let up = async {
        while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    if tokio::time::timeout(FIRST_ANSWER, up).await.is_err() || tools::port_is_free(port) {
        bail!("The watch server does not start; what it said is in logs/functions.log of the data folder");
    }
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let mut progress = say::Progress::new("Starting functions", functions.len() as u64);
    let mut calls = JoinSet::new();
    for function in functions {
        let call = match function.paths.first() {
            Some(path) => client.get(format!("http://127.0.0.1:{port}{}", path.replace("{portal}", "demo"))),
            None => client
                .post(format!("http://127.0.0.1:{port}/2015-03-31/functions/{}/invocations", function.name))
                .body("{\"Records\":[]}"),
        };
        let name = function.name.clone();
        calls.spawn(async move { (name, call.timeout(FIRST_ANSWER).send().await) });
    }
    let mut answered = 0;
    while let Some(call) = calls.join_next().await {
        let (name, answer) = call?;
        answer.with_context(|| {
            format!("The function {name} does not answer; what it said is in logs/functions.log of the data folder")
        })?;
        answered += 1;
        progress.at(answered, &name);
    }
    progress.done();
    Ok(())
}
