//! The cloud in memory: one table, one bucket, mail and queues, and what can go wrong with each.

use crate::{
    clock::TestClock,
    dynamodb,
    events::Stream,
    s3::{Buckets, Object, PostRefused},
    schema,
    ses::{self, SentMail},
    sqs::Queues,
    wire::{Answer, Call, InMemory, Served, pairs},
};
use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_smithy_runtime_api::client::{behavior_version::BehaviorVersion, result::ConnectorError};
use aws_smithy_types::retry::RetryConfig;
use aws_types::{SdkConfig, region::Region};
use dynoxide::Database;
use jiff::Timestamp;
use std::{
    collections::{HashMap, VecDeque},
    fs,
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use store::Store;

/// Name of the table.
pub const TABLE: &str = "frontdesk-test";
/// Name of the bucket.
pub const BUCKET: &str = "frontdesk-test-files";
/// Address that browsers post files to.
pub const UPLOADS_URL: &str = "http://cloud.test/frontdesk-test-files";
/// Address of the portal.
pub const PUBLIC_URL: &str = "https://portal.test";
/// Address of the mail queue.
pub const MAIL_QUEUE: &str = "http://cloud.test/000000000000/mail";
/// Address of the index queue.
pub const INDEX_QUEUE: &str = "http://cloud.test/000000000000/index";
/// Address of the import queue.
pub const IMPORT_QUEUE: &str = "http://cloud.test/000000000000/import";
/// Address of the file queue.
pub const FILE_QUEUE: &str = "http://cloud.test/000000000000/file";

const HOST: &str = "cloud.test";

/// A service that something can go wrong with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Service {
    /// The table.
    DynamoDb,
    /// The bucket.
    S3,
    /// Mail.
    Ses,
    /// Queues.
    Sqs,
}

/// What goes wrong with one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: lets calls pass before the one that goes wrong.
    Pass,
    /// The service is full: 400 or 503 with its word for throttling.
    Throttle,
    /// The service is broken: 500.
    Broken,
    /// No answer in time; nothing was done.
    TimeOut,
    /// It was done, and the answer was lost.
    LostAnswer,
    /// Another transaction was at the same items (the table alone).
    Conflict,
}

/// The cloud. Clones are the same cloud.
#[derive(Clone)]
pub struct Cloud(Arc<Inner>);

struct Inner {
    database: Database,
    buckets: Mutex<Buckets>,
    mails: Mutex<Vec<SentMail>>,
    queues: Mutex<Queues>,
    stream: Mutex<Stream>,
    faults: Mutex<HashMap<Service, VecDeque<Fault>>>,
    calls: Mutex<HashMap<Service, u64>>,
    clock: TestClock,
    drawn: AtomicU64,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Default for Cloud {
    fn default() -> Self {
        Self::new()
    }
}

impl Cloud {
    /// An empty cloud with the table that the deployment's template describes.
    ///
    /// # Panics
    /// When the template cannot be read: there is nothing to test then.
    #[must_use]
    pub fn new() -> Self {
        Self::over(Database::memory().expect("a database in memory"))
    }

    /// An empty cloud whose table is on a new file: for more records than tests have.
    ///
    /// # Panics
    /// When there can be no table on it.
    #[must_use]
    pub fn on_file(path: &Path) -> Self {
        Self::over(schema::open(path).expect("a database on a file"))
    }

    fn over(database: Database) -> Self {
        let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../infra/data.yaml");
        let template = fs::read_to_string(template).expect("infra/data.yaml describes the table");
        schema::create(&database, &template, TABLE).expect("the database takes the table");
        Self(Arc::new(Inner {
            database,
            buckets: Mutex::default(),
            mails: Mutex::default(),
            queues: Mutex::default(),
            stream: Mutex::default(),
            faults: Mutex::default(),
            calls: Mutex::default(),
            clock: TestClock::default(),
            drawn: AtomicU64::default(),
        }))
    }

    /// Settings for every AWS client: they reach this cloud and nothing else.
    #[must_use]
    pub fn config(&self) -> SdkConfig {
        let cloud = self.clone();
        let credentials = Credentials::new("test", "test", None, None, "testkit");
        SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .region(Region::new("eu-west-1"))
            .credentials_provider(SharedCredentialsProvider::new(credentials))
            .endpoint_url(format!("http://{HOST}"))
            .http_client(InMemory::new(move |call| cloud.serve(&call)))
            .retry_config(
                RetryConfig::standard().with_max_attempts(3).with_initial_backoff(Duration::from_millis(1)),
            )
            .build()
    }

    /// A store over this cloud's table, with caches and units of its own.
    #[must_use]
    pub fn store(&self) -> Store {
        Store::new(&self.config(), TABLE)
    }

    /// The clock that everything here shows.
    #[must_use]
    pub fn clock(&self) -> &TestClock {
        &self.0.clock
    }

    /// What the clock shows.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// Sixteen bytes that were not drawn before: the same in every run, and spread like random ones.
    #[must_use]
    pub fn entropy(&self) -> [u8; 16] {
        let drawn = self.0.drawn.fetch_add(1, Ordering::Relaxed);
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&spread(drawn).to_be_bytes());
        bytes[8..].copy_from_slice(&spread(!drawn).to_be_bytes());
        bytes
    }

    /// The database behind the table.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.0.database
    }

    /// The next `count` calls to a service go wrong. The SDK tries a call three times.
    pub fn fail_next(&self, service: Service, fault: Fault, count: usize) {
        let mut faults = lock(&self.0.faults);
        faults.entry(service).or_default().extend(std::iter::repeat_n(fault, count));
    }

    /// The next `count` calls to a service are throttled.
    pub fn throttle_next(&self, service: Service, count: usize) {
        self.fail_next(service, Fault::Throttle, count);
    }

    /// The next `count` calls to a service get no answer and do nothing.
    pub fn time_out_next(&self, service: Service, count: usize) {
        self.fail_next(service, Fault::TimeOut, count);
    }

    /// Nothing goes wrong any more.
    pub fn heal(&self) {
        lock(&self.0.faults).clear();
    }

    /// How many calls a service has had, failed ones included.
    #[must_use]
    pub fn calls(&self, service: Service) -> u64 {
        lock(&self.0.calls).get(&service).copied().unwrap_or_default()
    }

    /// Mails that SES took, in order.
    #[must_use]
    pub fn mails(&self) -> Vec<SentMail> {
        lock(&self.0.mails).clone()
    }

    /// Mails that SES took since the last take.
    pub fn take_mails(&self) -> Vec<SentMail> {
        std::mem::take(&mut *lock(&self.0.mails))
    }

    /// An object of the bucket.
    #[must_use]
    pub fn object(&self, key: &str) -> Option<Object> {
        lock(&self.0.buckets).objects.get(&format!("{BUCKET}/{key}")).cloned()
    }

    /// Keys of all objects of the bucket.
    #[must_use]
    pub fn object_keys(&self) -> Vec<String> {
        let buckets = lock(&self.0.buckets);
        let prefix = format!("{BUCKET}/");
        buckets.objects.keys().filter_map(|key| key.strip_prefix(&prefix)).map(ToOwned::to_owned).collect()
    }

    /// Tags an object, as a scanner does. Says whether it is there.
    pub fn tag_object(&self, key: &str, tag: &str, value: &str) -> bool {
        let mut buckets = lock(&self.0.buckets);
        let object = buckets.objects.get_mut(&format!("{BUCKET}/{key}"));
        object.map(|object| object.tags.insert(tag.to_owned(), value.to_owned())).is_some()
    }

    /// Sends a file as a browser does, with the fields that were given out for it. The file queue is told.
    ///
    /// # Errors
    /// S3's reason for not taking it.
    pub fn post_object(&self, fields: &[(String, String)], bytes: &[u8]) -> Result<String, PostRefused> {
        let key = lock(&self.0.buckets).post(BUCKET, fields, bytes, self.now())?;
        self.announce_object(BUCKET, &key, bytes.len());
        Ok(key)
    }

    /// Opens a presigned address as a browser does; none when it is not signed, its time is over, or there is
    /// nothing.
    #[must_use]
    pub fn open(&self, url: &str) -> Option<Object> {
        let (address, query) = url.split_once('?')?;
        let path = address.split_once(HOST)?.1.trim_start_matches('/');
        let host = address.split_once("://")?.1.split(HOST).next()?.trim_end_matches('.');
        let place = if host.is_empty() { path.to_owned() } else { format!("{host}/{path}") };
        let query: HashMap<String, String> = pairs(query).into_iter().collect();
        query.get("X-Amz-Signature").filter(|signature| signature.len() == 64)?;
        let since = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", query.get("X-Amz-Date")?).ok()?;
        let since = since.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
        let seconds: i64 = query.get("X-Amz-Expires")?.parse().ok()?;
        let good = self.now() < since + jiff::SignedDuration::from_secs(seconds);
        good.then(|| lock(&self.0.buckets).objects.get(&place).cloned()).flatten()
    }

    pub(crate) fn queues(&self) -> MutexGuard<'_, Queues> {
        lock(&self.0.queues)
    }

    pub(crate) fn stream(&self) -> MutexGuard<'_, Stream> {
        lock(&self.0.stream)
    }

    pub(crate) fn serve(&self, call: &Call) -> Served {
        let service = service(call);
        *lock(&self.0.calls).entry(service).or_default() += 1;
        let fault = lock(&self.0.faults).get_mut(&service).and_then(VecDeque::pop_front);
        match fault {
            Some(Fault::Throttle) => Ok(throttled(service)),
            Some(Fault::Broken) => {
                Ok(Answer::new(500, "application/json", "{\"__type\":\"InternalServerError\"}"))
            }
            Some(Fault::TimeOut) => Err(ConnectorError::timeout("no answer in time".into())),
            Some(Fault::Conflict) => {
                let reasons = "[{\"Code\":\"None\"},{\"Code\":\"TransactionConflict\"}]";
                let body = format!(
                    "{{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\",\
                     \"Message\":\"Transaction cancelled\",\"CancellationReasons\":{reasons}}}"
                );
                Ok(Answer::new(400, "application/x-amz-json-1.0", body))
            }
            Some(Fault::LostAnswer) => {
                self.answer(service, call);
                Err(ConnectorError::timeout("the answer was lost".into()))
            }
            None | Some(Fault::Pass) => Ok(self.answer(service, call)),
        }
    }

    fn answer(&self, service: Service, call: &Call) -> Answer {
        match service {
            Service::DynamoDb => dynamodb::serve(&self.0.database, call),
            Service::Ses => ses::serve(call, &mut lock(&self.0.mails)),
            Service::Sqs => lock(&self.0.queues).serve(call),
            Service::S3 => {
                let answer = lock(&self.0.buckets).serve(call, HOST);
                let key =
                    call.path.trim_start_matches('/').trim_start_matches(BUCKET).trim_start_matches('/');
                let put = call.method == "PUT" && !call.query.contains("tagging") && answer.status == 200;
                if put && key.starts_with("incoming/") {
                    self.announce_object(BUCKET, key, call.body.len());
                }
                answer
            }
        }
    }
}

/// Splitmix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators").
fn spread(seed: u64) -> u64 {
    let mut bits = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

fn service(call: &Call) -> Service {
    let target = call.header("x-amz-target");
    if target.starts_with("DynamoDB") {
        Service::DynamoDb
    } else if target.starts_with("AmazonSQS") {
        Service::Sqs
    } else if call.header("content-type").starts_with("application/x-www-form-urlencoded") {
        Service::Ses
    } else {
        Service::S3
    }
}

fn throttled(service: Service) -> Answer {
    match service {
        Service::DynamoDb | Service::Sqs => {
            let code = if service == Service::Sqs { "RequestThrottled" } else { "ThrottlingException" };
            let body = format!("{{\"__type\":\"com.amazonaws#{code}\",\"message\":\"Rate exceeded\"}}");
            Answer::new(400, "application/x-amz-json-1.0", body)
        }
        Service::Ses => {
            let error =
                "<Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error>";
            Answer::new(
                400,
                "text/xml",
                format!("<ErrorResponse>{error}<RequestId>r</RequestId></ErrorResponse>"),
            )
        }
        Service::S3 => {
            let error =
                "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>";
            Answer::new(503, "application/xml", error)
        }
    }
}
