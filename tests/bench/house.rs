//! What the measured processes stand in: one cloud in memory for all of them, the demo company with requests, and
//! somebody signed in.

use anyhow::{Context, Result};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri},
    response::Response,
};
use domain::{
    CustomerId, SessionId, TenantId,
    account::Session,
    notice::Outgoing,
    staff::{Staff, StaffRole},
    user::{MemberRole, User},
    work_order::WorkOrder,
};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use testkit::{BUCKET, Cloud, FILE_QUEUE, IMPORT_QUEUE, INDEX_QUEUE, MAIL_QUEUE, TABLE, demo::Demo};
use tokio::net::TcpListener;
use web::session::{SigningKey, generate_keys};

/// Requests that wait at the desk: more than one page of them.
const REQUESTS: usize = 60;

/// The smallest picture there is.
pub const PICTURE: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9";

/// The cloud and what is in it.
pub struct House {
    /// The cloud.
    pub cloud: Cloud,
    /// The company.
    pub demo: Demo,
    /// Its requests.
    pub requests: Vec<WorkOrder>,
    /// Mails that the last requests caused.
    pub mails: Vec<Outgoing>,
    /// What the stream said of the outbox.
    pub outbox: Vec<Value>,
    /// Who is signed in.
    pub staff: Staff,
    /// With this cookie.
    pub cookie: String,
    /// What a user of a customer is signed in with.
    pub user_cookie: String,
    /// What the table says that calls have consumed.
    pub consumed: Arc<Consumed>,
    address: String,
    private: SecretString,
    public: String,
}

impl House {
    /// Makes the cloud, moves the company in, and serves the cloud on a free port.
    pub async fn open(now: Timestamp) -> Result<Self> {
        Self::over(Cloud::new(), now).await
    }

    /// The same in an empty cloud.
    pub async fn over(cloud: Cloud, now: Timestamp) -> Result<Self> {
        let (store, demo) = cloud.seeded().await;
        cloud.clock().set(now);
        let mut requests = Vec::new();
        for _ in 0..REQUESTS {
            requests.push(demo.confirmed(&cloud, &store).await?);
        }
        let event = cloud.take_outbox().context("requests write to the outbox")?;
        let outbox = event["Records"].as_array().cloned().unwrap_or_default();
        let mails = demo.submit(&cloud, &store, demo.portal()).await?.mails;
        let staff = demo.member(StaffRole::Owner).clone();
        let session = SessionId::new(now, cloud.entropy());
        let begun = Session::begun(now, "Firefox · Windows", "203.0.113.0/24");
        store.staff_accounts().open_session(staff.tenant, staff.id, session, &begun).await?;
        let (private, public) = generate_keys()?;
        let token = SigningKey::parse(&private)?.sign(&staff, None, session, now)?;
        let consumed = Arc::<Consumed>::default();
        let address = serve(cloud.clone(), consumed.clone()).await?;
        let cookie = format!("desk={token}");
        let mut house = Self {
            cloud,
            demo,
            requests,
            mails,
            outbox,
            staff,
            cookie,
            user_cookie: String::new(),
            consumed,
            address,
            private,
            public,
        };
        house.user_cookie =
            house.sign_in(house.demo.user(MemberRole::Admin), house.demo.customers[0].id).await?;
        Ok(house)
    }

    /// The cookie of a user who acts for a customer of theirs.
    pub async fn sign_in(&self, user: &User, customer: CustomerId) -> Result<String> {
        let (now, store) = (self.cloud.now(), self.cloud.store());
        let session = SessionId::new(now, self.cloud.entropy());
        let begun = Session::begun(now, "Firefox · Windows", "203.0.113.0/24");
        store.user_accounts().open_session(user.tenant, user.id, session, &begun).await?;
        let token = SigningKey::parse(&self.private)?.sign(user, Some(customer), session, now)?;
        Ok(format!("portal-{}={token}", user.tenant))
    }

    /// Whose house it is.
    pub fn tenant(&self) -> TenantId {
        self.demo.tenant.id
    }

    /// The variables of every process here; each reads those that it knows.
    pub fn variables(&self) -> Vec<(String, String)> {
        let cloud = format!("http://{}", self.address);
        let queue = |url: &str| url.replace("http://cloud.test", &cloud);
        [
            ("AWS_REGION", "eu-west-1".to_owned()),
            ("AWS_DEFAULT_REGION", "eu-west-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", "test".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "test".to_owned()),
            ("AWS_ENDPOINT_URL", cloud.clone()),
            ("FRONTDESK_TABLE", TABLE.to_owned()),
            ("FRONTDESK_BUCKET", BUCKET.to_owned()),
            ("FRONTDESK_PUBLIC_URL", "http://127.0.0.1:9000".to_owned()),
            ("FRONTDESK_UPLOADS_URL", format!("{cloud}/{BUCKET}")),
            ("FRONTDESK_MAIL_FROM", "portal@noordlift.example".to_owned()),
            ("FRONTDESK_MAIL_QUEUE", queue(MAIL_QUEUE)),
            ("FRONTDESK_FILE_QUEUE", queue(FILE_QUEUE)),
            ("FRONTDESK_INDEX_QUEUE", queue(INDEX_QUEUE)),
            ("FRONTDESK_IMPORT_QUEUE", queue(IMPORT_QUEUE)),
            ("FRONTDESK_FORM_SECRET", "0123456789abcdef0123456789abcdef".to_owned()),
            ("FRONTDESK_FACTOR_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=".to_owned()),
            ("FRONTDESK_FORM_MINIMUM_AGE", "0".to_owned()),
            ("FRONTDESK_LIMIT_PER_ADDRESS", "1000000".to_owned()),
            ("FRONTDESK_LIMIT_PER_NETWORK", "1000000".to_owned()),
            ("FRONTDESK_SESSION_PUBLIC_KEY", self.public.clone()),
            ("FRONTDESK_DESK_PUBLIC_KEY", self.public.clone()),
            ("FRONTDESK_SESSION_PRIVATE_KEY", self.private.expose_secret().to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
    }
}

/// Units that calls have consumed, in tenths.
#[derive(Debug, Default)]
pub struct Consumed {
    read: AtomicU64,
    write: AtomicU64,
}

impl Consumed {
    /// Read and write units so far.
    pub fn units(&self) -> (f64, f64) {
        let units = |tenths: &AtomicU64| tenths.load(Ordering::Relaxed) as f64 / 10.0;
        (units(&self.read), units(&self.write))
    }

    /// Adds what an answer of the table says of itself (`ConsumedCapacity`: one, or one for each table).
    fn add(&self, operation: &str, body: &[u8]) {
        let said: Value = serde_json::from_slice(body).unwrap_or_default();
        let said = &said["ConsumedCapacity"];
        let all = said.as_array().map_or(std::slice::from_ref(said), Vec::as_slice);
        let units: f64 = all.iter().filter_map(|one| one["CapacityUnits"].as_f64()).sum();
        let reads = ["GetItem", "BatchGetItem", "Query", "TransactGetItems"];
        let which = if reads.contains(&operation) { &self.read } else { &self.write };
        which.fetch_add((units * 10.0).round() as u64, Ordering::Relaxed);
    }
}

async fn serve(cloud: Cloud, consumed: Arc<Consumed>) -> Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?.to_string();
    let router = Router::new().fallback(answer).with_state((cloud, consumed));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

async fn answer(
    State((cloud, consumed)): State<(Cloud, Arc<Consumed>)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let text = |(name, value): (&HeaderName, &HeaderValue)| {
        (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let operation = headers.get("x-amz-target").and_then(|target| target.to_str().ok()).unwrap_or_default();
    let operation = operation.strip_prefix("DynamoDB_20120810.").map(ToOwned::to_owned);
    let headers = headers.iter().map(text).collect();
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let answered = cloud.call(method.as_str(), target, headers, body.into());
    let (status, headers, body) = answered.unwrap_or((500, Vec::new(), Vec::new()));
    if let Some(operation) = operation {
        consumed.add(&operation, &body);
    }
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    response.body(Body::from(body)).unwrap_or_else(|_| {
        let mut broken = Response::new(Body::empty());
        *broken.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        broken
    })
}
