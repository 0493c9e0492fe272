//! From the SDK's errors to `domain`'s: what passes by itself is `Unavailable`, the rest is our fault.

use aws_sdk_dynamodb::{
    config::http::HttpResponse,
    error::{ProvideErrorMetadata, SdkError},
};
use domain::{Error, Problem, Refusal};
use std::error::Error as StdError;

/// Codes of a service that is slow, full or busy with the same item; nothing was written.
const PASSING: [&str; 9] = [
    "InternalServerError",
    "ItemCollectionBusy",
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "ThrottlingException",
    "TransactionConflictException",
    "TransactionInProgressException",
];

/// What an SDK error means to the caller.
pub(crate) fn failed<E>(error: SdkError<E, HttpResponse>) -> Error
where
    E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
{
    let passing = match &error {
        SdkError::TimeoutError(_) | SdkError::DispatchFailure(_) | SdkError::ResponseError(_) => true,
        SdkError::ServiceError(service) => {
            service.raw().status().as_u16() >= 500
                || service.err().code().is_some_and(|code| PASSING.contains(&code))
        }
        _ => false,
    };
    if passing { Error::Unavailable(error.into()) } else { Error::internal(error) }
}

/// The record has moved on since the caller read it.
pub(crate) fn changed_meanwhile() -> Error {
    refused("refusal-changed-meanwhile")
}

/// The step is not possible, and this message says why.
pub(crate) fn refused(key: &'static str) -> Error {
    Error::Conflict(Refusal(Problem::new(key)))
}
