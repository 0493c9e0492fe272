//! The house behind real addresses of this machine: every function at one port, the bucket at another, and what
//! the cloud does by itself between them.

use crate::{bucket, gateway::Gateway};
use axum::{Router, extract::Request};
use domain::staff::StaffRole;
use files::Files;
use http::{Method, Response, StatusCode, header};
use jiff::SignedDuration;
use mail::{Mailer, Sending};
use on_index::OnIndex;
use on_mail::OnMail;
use on_outbox::OnOutbox;
use on_upload::OnUpload;
use requests::Limits;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use testkit::{BUCKET, FILE_QUEUE, IMPORT_QUEUE, INDEX_QUEUE, MAIL_QUEUE, SentMail, UPLOADS_URL, demo};
use tokio::{net::TcpListener, sync::watch};
use web::Body;

/// Nobody is too fast or too often here.
const LIMITS: Limits = Limits { minimum_age: 0, per_address: 1000, per_network: 1000 };

/// The largest body that the API takes.
const LARGEST: usize = 6 * 1024 * 1024;

/// The house, open.
pub struct House {
    /// What is behind the addresses.
    pub gateway: Arc<Gateway>,
    /// Where it is reached, without a slash at the end.
    pub url: String,
    /// Where the host that browsers send files to really is.
    pub bucket: String,
    /// Whether the bucket answers; while it does not, uploads are under way.
    pub bucket_open: watch::Sender<bool>,
    calls: Arc<Mutex<Vec<(Method, String)>>>,
    outbox: OnOutbox,
    mail: OnMail,
    upload: OnUpload,
    index: OnIndex,
}

impl House {
    /// Opens it on free ports.
    pub async fn open() -> Self {
        let (door, back) = (listen().await, listen().await);
        let url = format!("http://{}", door.local_addr().unwrap());
        let gateway = Arc::new(Gateway::open_at(LIMITS, &url).await);
        let calls = Arc::default();
        let (bucket_open, opened) = watch::channel(true);
        let bucket = back.local_addr().unwrap().to_string();
        tokio::spawn(serve(door, front(Arc::clone(&gateway), Arc::clone(&calls))));
        tokio::spawn(serve(back, bucket::router(gateway.cloud.clone(), url.clone(), opened)));
        let (cloud, sdk) = (&gateway.cloud, gateway.cloud.config());
        let outbox = OnOutbox {
            sqs: aws_sdk_sqs::Client::new(&sdk),
            mail_queue: MAIL_QUEUE.to_owned(),
            file_queue: FILE_QUEUE.to_owned(),
            index_queue: INDEX_QUEUE.to_owned(),
            import_queue: IMPORT_QUEUE.to_owned(),
        };
        let from = "portal@frontdesk.example".to_owned();
        let sending = Sending { from, public_url: url.clone(), configuration_set: None };
        let mail = OnMail {
            store: cloud.store(),
            mailer: Mailer::new(&sdk, sending),
            clock: cloud.clock().reader(),
        };
        let files = Files::new(&sdk, BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        let index = OnIndex { store: cloud.store() };
        let upload = OnUpload { store: cloud.store(), files, clock: cloud.clock().reader(), scanned: false };
        Self { gateway, url, bucket, bucket_open, calls, outbox, mail, upload, index }
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Everything that the cloud does when something was written or sent, until nothing is left to do.
    pub async fn settle(&self) {
        let cloud = &self.gateway.cloud;
        loop {
            let mut idle = true;
            if let Some(batch) = cloud.take_news() {
                self.outbox.handle(read(batch)).await.unwrap();
                idle = false;
            }
            if let Some(batch) = cloud.take_queue(MAIL_QUEUE) {
                let answer = self.mail.handle(read(batch)).await.unwrap();
                cloud.settle_queue(MAIL_QUEUE, &json!(answer));
                idle = false;
            }
            if let Some(batch) = cloud.take_queue(FILE_QUEUE) {
                let answer = self.upload.handle(read(batch)).await.unwrap();
                cloud.settle_queue(FILE_QUEUE, &json!(answer));
                idle = false;
            }
            if let Some(batch) = cloud.take_queue(INDEX_QUEUE) {
                let answer = self.index.handle(read(batch)).await.unwrap();
                cloud.settle_queue(INDEX_QUEUE, &json!(answer));
                idle = false;
            }
            if idle {
                return;
            }
        }
    }

    /// The newest mail to somebody.
    pub async fn mail_to(&self, address: &str) -> SentMail {
        self.settle().await;
        let mails = self.gateway.cloud.mails();
        mails.into_iter().rfind(|mail| mail.to == address).unwrap_or_else(|| panic!("no mail to {address}"))
    }

    /// The link of a kind in a mail.
    pub fn link_in(&self, mail: &SentMail, kind: &str) -> String {
        let start = format!("{}/l/{kind}/", self.url);
        let word = mail.text.split_whitespace().find(|word| word.contains(&start));
        word.unwrap_or_else(|| panic!("no link to {kind} in: {}", mail.text)).to_owned()
    }

    /// How often a path was called.
    pub fn count(&self, method: &Method, path: &str) -> usize {
        let calls = self.calls.lock().unwrap();
        calls.iter().filter(|(by, to)| by == method && to == path).count()
    }

    /// Gives the member of staff with a role the demo password; says their address.
    pub async fn staff(&self, role: StaffRole) -> String {
        let member = self.gateway.member(role);
        let mut newcomer = member.clone();
        newcomer.id = domain::StaffId::new(self.gateway.cloud.now(), self.gateway.cloud.entropy());
        newcomer.email = format!("browser-{}", member.email).parse().unwrap();
        let phc = passwords::hash(demo::PASSWORD, [3; 16]).unwrap();
        self.gateway.store.setup().create_staff(&newcomer, Some(&phc), None).await.unwrap();
        newcomer.email.to_string()
    }
}

fn read<T: serde::de::DeserializeOwned>(batch: Value) -> T {
    serde_json::from_value(batch).unwrap()
}

async fn listen() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.unwrap()
}

async fn serve(listener: TcpListener, router: Router) {
    axum::serve(listener, router).await.unwrap();
}

/// What API Gateway does: hands the call to the function that has its path.
fn front(gateway: Arc<Gateway>, calls: Arc<Mutex<Vec<(Method, String)>>>) -> Router {
    Router::new().fallback(move |request: Request| {
        let (gateway, calls) = (Arc::clone(&gateway), Arc::clone(&calls));
        async move {
            let (parts, body) = request.into_parts();
            let path = parts.uri.path().to_owned();
            if path == "/gallery" {
                return gallery(parts.uri.query().unwrap_or_default());
            }
            if parts.method == Method::POST {
                // Somebody has taken their time, and what happens has an order.
                gateway.cloud.clock().advance(SignedDuration::from_secs(40));
            }
            calls.lock().unwrap().push((parts.method.clone(), path));
            let Ok(bytes) = axum::body::to_bytes(body, LARGEST).await else {
                return plain(StatusCode::PAYLOAD_TOO_LARGE);
            };
            let request = http::Request::from_parts(parts, Body::Binary(bytes.to_vec()));
            match gateway.pass(request).await {
                Some(answer) => answer.map(|body| axum::body::Body::from(body.to_vec())),
                None => plain(StatusCode::NOT_FOUND),
            }
        }
    })
}

fn plain(status: StatusCode) -> Response<axum::body::Body> {
    let mut answer = Response::new(axum::body::Body::empty());
    *answer.status_mut() = status;
    answer
}

fn gallery(query: &str) -> Response<axum::body::Body> {
    let mut page = Response::new(axum::body::Body::from(views::gallery::gallery(query)));
    let html = header::HeaderValue::from_static("text/html; charset=utf-8");
    page.headers_mut().insert(header::CONTENT_TYPE, html);
    page
}
