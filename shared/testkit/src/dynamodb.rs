//! DynamoDB: dynoxide in this process, spoken to in DynamoDB's own words.

use crate::wire::{Answer, Call};
use dynoxide::{Database, DynoxideError};
use serde::{Serialize, de::DeserializeOwned};

const JSON: &str = "application/x-amz-json-1.0";

/// Answers one call of the SDK.
pub(crate) fn serve(database: &Database, call: &Call) -> Answer {
    let operation = call.header("x-amz-target").rsplit_once('.').map_or("", |(_, operation)| operation);
    match run(database, operation, &call.body) {
        Ok(body) => Answer::new(200, JSON, body),
        Err(error) => Answer::new(error.status_code(), JSON, error.to_json()),
    }
}

fn run(database: &Database, operation: &str, body: &[u8]) -> Result<Vec<u8>, DynoxideError> {
    match operation {
        "GetItem" => answer(body, |request| database.get_item(request)),
        "PutItem" => answer(body, |request| database.put_item(request)),
        "UpdateItem" => answer(body, |request| database.update_item(request)),
        "DeleteItem" => answer(body, |request| database.delete_item(request)),
        "Query" => answer(body, |request| database.query(request)),
        "TransactWriteItems" => answer(body, |request| database.transact_write_items(request)),
        "TransactGetItems" => answer(body, |request| database.transact_get_items(request)),
        "BatchGetItem" => answer(body, |request| database.batch_get_item(request)),
        "BatchWriteItem" => answer(body, |request| database.batch_write_item(request)),
        "DescribeTable" => answer(body, |request| database.describe_table(request)),
        other => Err(DynoxideError::ValidationException(format!("{other} is not used by this house"))),
    }
}

fn answer<Q: DeserializeOwned, A: Serialize>(
    body: &[u8],
    run: impl FnOnce(Q) -> Result<A, DynoxideError>,
) -> Result<Vec<u8>, DynoxideError> {
    let broken = |fault: serde_json::Error| DynoxideError::SerializationException(fault.to_string());
    let request = serde_json::from_slice(body).map_err(broken)?;
    serde_json::to_vec(&run(request)?).map_err(broken)
}
