//! One process under the Runtime API: started cold a few times, then kept warm.

use crate::runtime::Runtime;
use anyhow::{Context, Result, ensure};
use axum::body::Bytes;
use serde_json::Value;
use std::{
    path::PathBuf,
    process::Stdio,
    time::{Duration, Instant},
};
use tokio::process::{Child, Command};

/// A Lambda that is measured.
#[derive(Debug, Clone)]
pub struct Lambda {
    /// How the table calls it.
    pub name: String,
    /// What is started, with its arguments.
    pub command: Vec<PathBuf>,
    /// What is uploaded: a binary, or a folder.
    pub package: PathBuf,
    /// Its variables.
    pub variables: Vec<(String, String)>,
    /// What it is asked, each event once in turn; the first one again and again when warm events may repeat.
    pub events: Vec<Value>,
    /// How a good answer is told from a bad one.
    pub good: fn(&Value) -> bool,
}

/// What was measured.
#[derive(Debug, Clone)]
pub struct Measured {
    /// How the table calls it.
    pub name: String,
    /// From the start of the process until it asks for its first event; the median of all cold starts.
    pub init: Duration,
    /// From the first event until its answer; the median of all cold starts.
    pub first: Duration,
    /// Warm answers, sorted.
    pub warm: Vec<Duration>,
    /// Most memory that the process held, in bytes.
    pub memory: u64,
    /// Size of the package, zipped, in bytes.
    pub zipped: u64,
}

impl Measured {
    /// The time within which this share of a hundred of the warm answers lies.
    pub fn warm(&self, percent: usize) -> Duration {
        within(&self.warm, percent)
    }
}

/// The time within which this share of a hundred of some sorted ones lies.
pub fn within(sorted: &[Duration], percent: usize) -> Duration {
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}

/// Starts each of them cold so often, in turns, so that what else the machine does meets all of them alike; then asks one
/// after the other so often more.
pub async fn measure(lambdas: &[Lambda], colds: usize, calls: usize) -> Result<Vec<Measured>> {
    let mut starts: Vec<Vec<Cold>> = lambdas.iter().map(|_| Vec::new()).collect();
    for _ in 0..colds.max(1) {
        for (lambda, starts) in lambdas.iter().zip(&mut starts) {
            starts.push(asked(lambda, 0).await.with_context(|| lambda.name.clone())?);
        }
    }
    let mut all = Vec::new();
    for (lambda, starts) in lambdas.iter().zip(starts) {
        eprintln!("Measuring {}", lambda.name);
        let last = asked(lambda, calls).await.with_context(|| lambda.name.clone())?;
        let memory = starts.iter().map(|start| start.memory).fold(last.memory, u64::max);
        let mut warm = last.warm;
        warm.sort();
        all.push(Measured {
            name: lambda.name.clone(),
            init: median(starts.iter().map(|start| start.init)),
            first: median(starts.iter().map(|start| start.first)),
            warm,
            memory,
            zipped: crate::size::zipped(&lambda.package)?,
        });
    }
    Ok(all)
}

/// One cold start, its first answer, and what came after it.
struct Cold {
    init: Duration,
    first: Duration,
    warm: Vec<Duration>,
    memory: u64,
}

async fn asked(lambda: &Lambda, calls: usize) -> Result<Cold> {
    let mut running = Running::start(lambda).await?;
    let mut events = lambda.events.iter().cycle();
    let mut ask = async || {
        let event = events.next().context("nothing to ask")?;
        running.ask(event).await
    };
    let first = ask().await?;
    let mut warm = Vec::new();
    for _ in 0..calls {
        warm.push(ask().await?);
    }
    Ok(Cold { init: running.init, first, warm, memory: running.peak()? })
}

/// A process that waits for its next event; it ends with this.
pub struct Running<'a> {
    lambda: &'a Lambda,
    runtime: Runtime,
    child: Child,
    /// From its start until it asked for its first event.
    pub init: Duration,
}

impl<'a> Running<'a> {
    /// Starts it cold.
    pub async fn start(lambda: &'a Lambda) -> Result<Self> {
        let mut runtime = Runtime::start().await?;
        let started = Instant::now();
        let child = start(lambda, &runtime.address)?;
        let init = runtime.ready().await? - started;
        Ok(Self { lambda, runtime, child, init })
    }

    /// How long it takes to answer an event well.
    pub async fn ask(&mut self, event: &Value) -> Result<Duration> {
        let (took, answer) = self.runtime.ask(Bytes::from(event.to_string())).await?;
        let answer: Value = serde_json::from_slice(&answer).context("the answer is not JSON")?;
        ensure!((self.lambda.good)(&answer), "answered badly: {}", shortened(&answer));
        Ok(took)
    }

    /// Most memory that it has held so far, in bytes (`VmHWM`, proc(5)).
    pub fn peak(&self) -> Result<u64> {
        let id = self.child.id().context("the process has ended")?;
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let line = status.lines().find(|line| line.starts_with("VmHWM")).context("no VmHWM")?;
        let kilobytes = line.split_whitespace().nth(1).context("no VmHWM")?;
        Ok(kilobytes.parse::<u64>()? * 1024)
    }
}

fn start(lambda: &Lambda, api: &str) -> Result<Child> {
    let (program, arguments) = lambda.command.split_first().context("nothing to start")?;
    Command::new(program)
        .args(arguments)
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("AWS_LAMBDA_RUNTIME_API", api)
        .env("AWS_LAMBDA_FUNCTION_NAME", &lambda.name)
        .env("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256")
        .env("RUST_LOG", "info")
        .env("NODE_NO_WARNINGS", "1")
        .envs(lambda.variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("cannot start {}", program.display()))
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn shortened(answer: &Value) -> String {
    answer.to_string().chars().take(400).collect()
}
