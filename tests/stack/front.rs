//! What stands before the cloud: on AWS every call arrives over TLS, and policies ask for it. Here calls arrive in
//! the clear, and the front vouches for them as a load balancer does.

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use reqwest::Client;

#[derive(Clone)]
struct Front {
    client: Client,
    behind: String,
}

/// Opens a front before the cloud at this address and answers its own. It closes with the test.
pub async fn open(behind: String) -> String {
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let router = Router::new().fallback(pass).with_state(Front { client, behind });
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn pass(State(front): State<Front>, request: Request) -> Response {
    match forward(&front, request).await {
        Ok(answer) => answer,
        Err(error) => (StatusCode::BAD_GATEWAY, error.to_string()).into_response(),
    }
}

async fn forward(
    front: &Front,
    request: Request,
) -> Result<Response, Box<dyn std::error::Error + Send + Sync>> {
    let (parts, body) = request.into_parts();
    let place = parts.uri.path_and_query().map_or("/", |place| place.as_str());
    let mut headers = parts.headers;
    end_of_connection(&mut headers);
    headers.insert("x-forwarded-proto", HeaderValue::from_static("https"));
    let body = to_bytes(body, usize::MAX).await?;
    let address = format!("{}{place}", front.behind);
    let answer = front.client.request(parts.method, address).headers(headers).body(body).send().await?;
    let (status, mut headers) = (answer.status(), answer.headers().clone());
    end_of_connection(&mut headers);
    let mut passed = Response::new(Body::from(answer.bytes().await?));
    *passed.status_mut() = status;
    *passed.headers_mut() = headers;
    Ok(passed)
}

/// Headers that speak of one connection alone.
fn end_of_connection(headers: &mut HeaderMap) {
    for name in [header::CONNECTION, header::TRANSFER_ENCODING, header::CONTENT_LENGTH] {
        headers.remove(name);
    }
}
