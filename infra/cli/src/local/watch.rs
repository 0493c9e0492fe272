//! The functions behind `cargo lambda watch`: it is the gateway with its router, and hands events to the
//! functions; we run the binaries, each with the variables that the template gives it and no others.

mod nobody;

use super::REGION;
use crate::{
    children::Children,
    house, say,
    template::{Function, Source, Values},
};
use anyhow::{Context, Result};
use std::{collections::BTreeMap, path::PathBuf, thread::available_parallelism, time::Duration};
use tokio::{net::TcpStream, process::Command, task::JoinSet};

/// How long a function may take to answer its first call.
const FIRST_ANSWER: Duration = Duration::from_secs(60);

/// Where the functions find the cloud.
pub struct Endpoints {
    /// S3, SES, SNS, SQS.
    pub cloud: String,
    /// DynamoDB.
    pub dynamodb: String,
}

/// The watch server and where it listens.
pub struct Gateway {
    /// Its port.
    pub port: u16,
    /// Where logs are.
    pub data: PathBuf,
}

impl Gateway {
    /// Starts it and all functions, and returns when each has answered once.
    pub async fn start(
        &self,
        children: &Children,
        functions: &[Function],
        values: &Values,
        endpoints: &Endpoints,
    ) -> Result<()> {
        say::note(&format!("Logs in {}", self.data.join("logs").display()));
        let mut watch = Command::new(house::tool("cargo-lambda"));
        watch
            .args([
                "lambda",
                "watch",
                "--invoke-address",
                "127.0.0.1",
                "--invoke-port",
                &self.port.to_string(),
            ])
            .args(["--disable-cors", "--ignore-changes", "--only-lambda-apis"])
            .current_dir(house::root())
            .env("PATH", house::search_path());
        children.start("gateway", watch)?;
        while TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::spawn(nobody::answer(self.port));
        for function in functions {
            let variables = self.variables(function, values, endpoints)?;
            for _ in 0..instances(function) {
                let (name, variables) = (function.name.clone(), variables.clone());
                children.keep(&function.name, move || binary(&name, &variables))?;
            }
        }
        self.warm_up(functions).await
    }

    /// What a function finds in its environment.
    fn variables(
        &self,
        function: &Function,
        values: &Values,
        endpoints: &Endpoints,
    ) -> Result<BTreeMap<String, String>> {
        let runtime = format!("http://127.0.0.1:{}/.rt/{}", self.port, function.name);
        let mut variables: BTreeMap<String, String> = [
            ("AWS_REGION", REGION),
            ("AWS_ACCESS_KEY_ID", "test"),
            ("AWS_SECRET_ACCESS_KEY", "test"),
            ("AWS_ENDPOINT_URL", &endpoints.cloud),
            ("AWS_ENDPOINT_URL_DYNAMODB", &endpoints.dynamodb),
            ("AWS_LAMBDA_RUNTIME_API", &runtime),
            ("AWS_LAMBDA_FUNCTION_NAME", &function.name),
            ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
            ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256"),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        for (name, value) in &function.variables {
            let text = values.text(value).with_context(|| format!("{name} of {}", function.name))?;
            variables.insert(name.clone(), text);
        }
        Ok(variables)
    }

    /// Calls each function once, so that nobody waits for its start.
    async fn warm_up(&self, functions: &[Function]) -> Result<()> {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
        let base = format!("http://127.0.0.1:{}", self.port);
        let mut progress = say::Progress::new("Starting functions", functions.len() as u64);
        let mut calls = JoinSet::new();
        for function in functions {
            let call = match function.paths.first() {
                Some(path) => client.get(format!("{base}{}", path.replace("{portal}", "demo"))),
                None => client
                    .post(format!("{base}/2015-03-31/functions/{}/invocations", function.name))
                    .body("{\"Records\":[]}"),
            };
            let name = function.name.clone();
            calls.spawn(async move { (name, call.timeout(FIRST_ANSWER).send().await) });
        }
        let mut answered = 0;
        while let Some(call) = calls.join_next().await {
            let (name, answer) = call?;
            answer.with_context(|| {
                let log = self.data.join(format!("logs/{name}.log"));
                format!("The function {name} does not answer; what it said is in {}", log.display())
            })?;
            answered += 1;
            progress.at(answered, &name);
        }
        progress.done();
        Ok(())
    }
}

/// How many of one function run side by side.
fn instances(function: &Function) -> usize {
    let cores = available_parallelism().map_or(2, std::num::NonZero::get);
    match function.source {
        Some(Source::Stream { .. } | Source::Clock { .. }) => 1,
        Some(Source::Queue { concurrency, .. }) => concurrency.min(cores).max(1),
        None => cores.clamp(2, 8),
    }
}

fn binary(name: &str, variables: &BTreeMap<String, String>) -> Command {
    let mut command = Command::new(house::path("target/debug").join(name));
    command.env_clear().envs(variables).current_dir(house::path("target"));
    command
}
