//! Lambda's side of the Runtime API ("AWS Lambda runtime API", 2018-06-01), for one process: hands it events and
//! takes its answers, with the time of each.

use anyhow::{Context, Result, bail};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    net::TcpListener,
    sync::{Mutex, mpsc},
    task::JoinHandle,
};

/// For so long a process may say nothing.
const PATIENCE: Duration = Duration::from_secs(30);

/// Bytes of an answer, at most ("Lambda quotas").
const ANSWER: usize = 6 * 1024 * 1024;

/// What a process says.
enum Said {
    /// Ready for an event.
    Ready,
    /// The answer to one.
    Answer(Bytes),
    /// It cannot go on, or could not answer.
    Failed(String),
}

struct Shared {
    events: Mutex<mpsc::UnboundedReceiver<Bytes>>,
    said: mpsc::UnboundedSender<(Instant, Said)>,
    number: AtomicU64,
}

/// The API for one process.
pub struct Runtime {
    /// Host and port, for `AWS_LAMBDA_RUNTIME_API`.
    pub address: String,
    events: mpsc::UnboundedSender<Bytes>,
    said: mpsc::UnboundedReceiver<(Instant, Said)>,
    server: JoinHandle<()>,
}

impl Runtime {
    /// Listens on a free port.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?.to_string();
        let (events, waiting) = mpsc::unbounded_channel();
        let (say, said) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared { events: Mutex::new(waiting), said: say, number: AtomicU64::new(0) });
        let router = Router::new()
            .route("/2018-06-01/runtime/invocation/next", get(next))
            .route("/2018-06-01/runtime/invocation/{id}/response", post(answer))
            .route("/2018-06-01/runtime/invocation/{id}/error", post(failure))
            .route("/2018-06-01/runtime/init/error", post(broken))
            .layer(DefaultBodyLimit::max(ANSWER))
            .with_state(shared);
        let server = tokio::spawn(async move {
            // Ends with the bench; what a killed process leaves half said is no matter.
            drop(axum::serve(listener, router).await);
        });
        Ok(Self { address, events, said, server })
    }

    /// Waits until the process asks for its next event.
    pub async fn ready(&mut self) -> Result<Instant> {
        match self.hear().await? {
            (at, Said::Ready) => Ok(at),
            (_, Said::Answer(_)) => bail!("answered without being asked"),
            (_, Said::Failed(why)) => bail!("could not start: {why}"),
        }
    }

    /// Hands an event to the waiting process. Answers with what it said and how long that took; then it waits
    /// again.
    pub async fn ask(&mut self, event: Bytes) -> Result<(Duration, Bytes)> {
        let asked = Instant::now();
        self.events.send(event).context("the runtime has stopped")?;
        let (at, said) = self.hear().await?;
        let Said::Answer(body) = said else {
            match said {
                Said::Failed(why) => bail!("failed: {why}"),
                _ => bail!("asked for more without an answer"),
            }
        };
        self.ready().await?;
        Ok((at - asked, body))
    }

    async fn hear(&mut self) -> Result<(Instant, Said)> {
        let said = tokio::time::timeout(PATIENCE, self.said.recv()).await;
        said.context("the process says nothing")?.context("the runtime has stopped")
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn next(State(shared): State<Arc<Shared>>) -> Response {
    drop(shared.said.send((Instant::now(), Said::Ready)));
    let Some(event) = shared.events.lock().await.recv().await else {
        return StatusCode::GONE.into_response();
    };
    let number = shared.number.fetch_add(1, Ordering::Relaxed);
    let mut headers = HeaderMap::new();
    let id = format!("8476a536-e9f4-11e8-9739-{number:012x}");
    let pairs = [
        ("lambda-runtime-aws-request-id", id.as_str()),
        ("lambda-runtime-deadline-ms", "4102444800000"),
        ("lambda-runtime-invoked-function-arn", "arn:aws:lambda:eu-central-1:000000000000:function:bench"),
        ("lambda-runtime-trace-id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0"),
        ("content-type", "application/json"),
    ];
    for (name, value) in pairs {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    (headers, event).into_response()
}

async fn answer(State(shared): State<Arc<Shared>>, Path(_): Path<String>, body: Bytes) -> StatusCode {
    drop(shared.said.send((Instant::now(), Said::Answer(body))));
    StatusCode::ACCEPTED
}

async fn failure(State(shared): State<Arc<Shared>>, Path(_): Path<String>, body: Bytes) -> StatusCode {
    broken(State(shared), body).await
}

async fn broken(State(shared): State<Arc<Shared>>, body: Bytes) -> StatusCode {
    let why = String::from_utf8_lossy(&body).into_owned();
    drop(shared.said.send((Instant::now(), Said::Failed(why))));
    StatusCode::ACCEPTED
}
