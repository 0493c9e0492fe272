//! A page's bare database calls: what the desk's queue reads, without routes, session check, page or log.

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use lambda_http::{Body, Error, Request, RequestExt, Response, service_fn};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new(&config::aws().await);
    lambda_http::run(service_fn(|request: Request| {
        let client = &client;
        async move { read(client, &request).await }
    }))
    .await
}

async fn read(client: &Client, request: &Request) -> Result<Response<Body>, Error> {
    let asked = request.query_string_parameters();
    let asked = |name: &str| asked.first(name).unwrap_or_default().to_owned();
    let text = |name: &str| AttributeValue::S(asked(name));
    let session = client
        .get_item()
        .table_name(asked("table"))
        .key("pk", text("session_pk"))
        .key("sk", text("session_sk"))
        .consistent_read(true)
        .send();
    session.await?;
    let list = client
        .query()
        .table_name(asked("table"))
        .index_name("queue")
        .key_condition_expression("gsi1pk = :pk")
        .expression_attribute_values(":pk", text("list_pk"))
        .scan_index_forward(false)
        .limit(25)
        .send();
    let counts = client
        .query()
        .table_name(asked("table"))
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", text("counts_pk"))
        .send();
    let (list, counts) = futures_util::try_join!(async { list.await.map_err(Error::from) }, async {
        counts.await.map_err(Error::from)
    })?;
    Ok(Response::new(Body::Text(format!("{} {}", list.count(), counts.count()))))
}
