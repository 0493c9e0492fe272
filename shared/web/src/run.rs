//! The loop of a function that answers HTTP.

use crate::{App, Body, May, Routes};
use lambda_http::{Error, service_fn};
use std::{convert::Infallible, sync::Arc};

/// Answers calls until the sandbox ends.
///
/// # Errors
/// When the table has routes of staff and there is no key to check their sessions with; when the runtime
/// cannot be reached.
pub async fn run<A: App>(routes: Routes<A>, app: A) -> Result<(), Error> {
    let has_staff = routes.table().iter().any(|row| matches!(row.may, May::Staff(_)));
    if has_staff && app.site().session_key.is_none() {
        let (function, variable) = (routes.function(), config::Env::SESSION_PUBLIC_KEY);
        return Err(format!("{function}: the variable {variable} is not set").into());
    }
    // Beside the first question for work, so that neither waits for the other.
    let store = app.site().store.clone();
    tokio::spawn(async move { store.warm().await });
    let (routes, app) = (Arc::new(routes), Arc::new(app));
    lambda_http::run(service_fn(move |request: http::Request<Body>| {
        let (routes, app) = (Arc::clone(&routes), Arc::clone(&app));
        async move { Ok::<_, Infallible>(routes.serve(app, request).await) }
    }))
    .await
}
