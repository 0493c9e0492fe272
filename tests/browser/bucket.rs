//! The bucket as a browser meets it: forms with files, answered with the leave that `infra/data.yaml` gives to the
//! portal's pages, and presigned addresses to look at.

use axum::{
    Router,
    extract::{Request, State},
};
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use std::sync::Arc;
use testkit::Cloud;
use tokio::sync::watch;

type Answer = Response<axum::body::Body>;

struct Bucket {
    cloud: Cloud,
    /// The origin whose pages may send.
    origin: String,
    open: watch::Receiver<bool>,
}

/// The bucket's door.
pub fn router(cloud: Cloud, origin: String, open: watch::Receiver<bool>) -> Router {
    Router::new().fallback(answer).with_state(Arc::new(Bucket { cloud, origin, open }))
}

async fn answer(State(bucket): State<Arc<Bucket>>, request: Request) -> Answer {
    let mut answer = match *request.method() {
        Method::OPTIONS => respond(StatusCode::OK, Vec::new()),
        Method::POST => post(&bucket, request).await,
        _ => get(&bucket, &request),
    };
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, bucket.origin.as_str()),
        (header::ACCESS_CONTROL_ALLOW_METHODS, "POST"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "*"),
    ] {
        headers.insert(name, HeaderValue::from_str(value).unwrap());
    }
    answer
}

/// A form: fields first, the file last, as S3 wants it.
async fn post(bucket: &Bucket, request: Request) -> Answer {
    let media_type = text(request.headers(), &header::CONTENT_TYPE);
    let boundary = multer::parse_boundary(media_type).unwrap();
    let body = axum::body::to_bytes(request.into_body(), usize::MAX).await.unwrap();
    let mut open = bucket.open.clone();
    open.wait_for(|open| *open).await.unwrap();
    let stream = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut form = multer::Multipart::new(stream, boundary);
    let mut fields = Vec::new();
    while let Some(field) = form.next_field().await.unwrap() {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.unwrap();
        if name != "file" {
            fields.push((name, String::from_utf8(bytes.to_vec()).unwrap()));
            continue;
        }
        return match bucket.cloud.post_object(&fields, &bytes) {
            Ok(_) => respond(StatusCode::NO_CONTENT, Vec::new()),
            Err(refused) => respond(StatusCode::FORBIDDEN, refused.0.into_bytes()),
        };
    }
    respond(StatusCode::BAD_REQUEST, b"no file".to_vec())
}

fn get(bucket: &Bucket, request: &Request) -> Answer {
    let url = format!("http://{}{}", text(request.headers(), &header::HOST), request.uri());
    let Some(object) = bucket.cloud.open(&url) else { return respond(StatusCode::FORBIDDEN, Vec::new()) };
    let mut answer = respond(StatusCode::OK, object.bytes);
    let media_type = HeaderValue::from_str(&object.media_type).unwrap();
    answer.headers_mut().insert(header::CONTENT_TYPE, media_type);
    answer
}

fn respond(status: StatusCode, body: Vec<u8>) -> Answer {
    let mut answer = Response::new(axum::body::Body::from(body));
    *answer.status_mut() = status;
    answer
}

fn text<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
