//! Listens to a function's calls of AWS, and says which IAM actions on which resources they are.

use aws_smithy_runtime_api::client::{
    http::{
        HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
        SharedHttpConnector,
    },
    orchestrator::HttpRequest,
    runtime_components::RuntimeComponents,
};
use aws_types::SdkConfig;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};
use testkit::{BUCKET, Cloud, FILE_QUEUE, IMPORT_QUEUE, INDEX_QUEUE};
use tests::template::Grant;

type Heard = Arc<Mutex<BTreeMap<&'static str, BTreeSet<Grant>>>>;

/// What was heard, by function.
#[derive(Clone, Default)]
pub struct Recorder(Heard);

impl Recorder {
    /// The cloud as this function reaches it, with somebody listening.
    pub fn config(&self, cloud: &Cloud, function: &'static str) -> SdkConfig {
        let config = cloud.config();
        let inner = config.http_client().expect("the cloud brings its client");
        let listening = Listening { inner, function, heard: Arc::clone(&self.0) };
        config.into_builder().http_client(listening).build()
    }

    /// What a function has called.
    pub fn heard(&self, function: &str) -> BTreeSet<Grant> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(function).cloned().unwrap_or_default()
    }
}

#[derive(Clone)]
struct Listening {
    inner: SharedHttpClient,
    function: &'static str,
    heard: Heard,
}

impl std::fmt::Debug for Listening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Listening")
    }
}

impl HttpClient for Listening {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        parts: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let inner = self.inner.http_connector(settings, parts);
        SharedHttpConnector::new(Connector { inner, listening: self.clone() })
    }
}

#[derive(Debug)]
struct Connector {
    inner: SharedHttpConnector,
    listening: Listening,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let mut heard = self.listening.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.entry(self.listening.function).or_default().extend(grants(&request));
        drop(heard);
        self.inner.call(request)
    }
}

fn grant(action: &str, resource: &str) -> Grant {
    Grant { action: action.to_owned(), resource: resource.to_owned() }
}

/// What a call needs (service authorization reference of each service).
fn grants(request: &HttpRequest) -> Vec<Grant> {
    let header = |name: &str| request.headers().get(name).unwrap_or_default().to_owned();
    let body = request.body().bytes().unwrap_or_default();
    let target = header("x-amz-target");
    if let Some(operation) = target.strip_prefix("DynamoDB_20120810.") {
        return of_table(operation, &serde_json::from_slice(body).expect("DynamoDB is spoken to in JSON"));
    }
    if target.starts_with("AmazonSQS.SendMessage") {
        let text = String::from_utf8_lossy(body);
        let queues = [(FILE_QUEUE, "FileQueue"), (INDEX_QUEUE, "IndexQueue"), (IMPORT_QUEUE, "ImportQueue")];
        let queue =
            queues.iter().find(|(address, _)| text.contains(address)).map_or("MailQueue", |one| one.1);
        return vec![grant("sqs:SendMessage", queue)];
    }
    if header("content-type").starts_with("application/x-www-form-urlencoded") {
        let text = String::from_utf8_lossy(body);
        let action = text.split('&').find_map(|pair| pair.strip_prefix("Action=")).unwrap_or_default();
        return vec![grant(&format!("ses:{action}"), "MailIdentity")];
    }
    of_bucket(request.method(), request.uri(), &header("x-amz-copy-source"), &header("x-amz-tagging"))
}

fn of_table(operation: &str, body: &Value) -> Vec<Grant> {
    let items = |list: &Value, action: fn(&str) -> &str| -> Vec<Grant> {
        let parts =
            list.as_array().into_iter().flatten().filter_map(Value::as_object).flat_map(|part| part.keys());
        parts.map(|kind| grant(&format!("dynamodb:{}", action(kind)), "Table")).collect()
    };
    match (operation, body["IndexName"].as_str()) {
        ("TransactWriteItems", _) => items(&body["TransactItems"], |kind| match kind {
            "Put" => "PutItem",
            "Update" => "UpdateItem",
            "Delete" => "DeleteItem",
            _ => "ConditionCheckItem",
        }),
        ("TransactGetItems", _) => vec![grant("dynamodb:GetItem", "Table")],
        (operation, Some(index)) => {
            vec![grant(&format!("dynamodb:{operation}"), &format!("Table/index/{index}"))]
        }
        (operation, None) => vec![grant(&format!("dynamodb:{operation}"), "Table")],
    }
}

fn of_bucket(method: &str, uri: &str, source: &str, tags: &str) -> Vec<Grant> {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let place = |path: &str| {
        let key = path.split_once(&format!("{BUCKET}/")).map_or("", |(_, key)| key);
        format!("Bucket/{}/*", key.split(['/', '%']).next().unwrap_or_default())
    };
    let asked = |name: &str| query.split('&').any(|part| part.split('=').next() == Some(name));
    let (tagging, version) = (asked("tagging"), asked("versionId"));
    let here = place(path);
    // Naming a version is an action of its own, which the plain one does not include.
    let action = match (method, tagging, version) {
        ("GET", true, false) => "s3:GetObjectTagging",
        ("GET", true, true) => "s3:GetObjectVersionTagging",
        ("PUT", true, false) => "s3:PutObjectTagging",
        ("GET" | "HEAD", false, false) => "s3:GetObject",
        ("GET" | "HEAD", false, true) => "s3:GetObjectVersion",
        ("PUT", false, _) => "s3:PutObject",
        ("DELETE", false, false) => "s3:DeleteObject",
        ("DELETE", false, true) => "s3:DeleteObjectVersion",
        (other, ..) => panic!("{other} {path} is not used by this house"),
    };
    let mut needed = vec![grant(action, &here)];
    if !source.is_empty() {
        // A copy reads its source, with its tags.
        let from = place(&format!("/{}", source.trim_start_matches('/')));
        needed.extend([grant("s3:GetObject", &from), grant("s3:GetObjectTagging", &from)]);
    }
    if !tags.is_empty() {
        needed.push(grant("s3:PutObjectTagging", &here));
    }
    needed
}
