//! Addresses that the router knows nothing of: the watch server leaves them to a function that nobody runs
//! and would wait for ever, so we are that function and answer what API Gateway answers.

use reqwest::{Client, Response};
use std::time::Duration;

const NOT_FOUND: &str = r#"{"statusCode":404,"headers":{"content-type":"application/json"},"multiValueHeaders":{},
"body":"{\"message\":\"Not Found\"}","isBase64Encoded":false,"cookies":[]}"#;

/// Answers for ever, as a Lambda runtime does.
/// <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>
pub async fn answer(port: u16) {
    let base = format!("http://127.0.0.1:{port}/.rt/2018-06-01/runtime/invocation");
    let client = Client::new();
    loop {
        let request = client.get(format!("{base}/next")).send().await.ok();
        let id = |response: Response| {
            let id = response.headers().get("lambda-runtime-aws-request-id")?;
            id.to_str().ok().map(str::to_owned)
        };
        match request.filter(|response| response.status() == 200).and_then(id) {
            Some(id) => {
                let _ = client.post(format!("{base}/{id}/response")).body(NOT_FOUND).send().await;
            }
            None => tokio::time::sleep(Duration::from_secs(1)).await,
        }
    }
}
