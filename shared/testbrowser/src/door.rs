//! Where requests go in: a function's routes, or a whole house of them.

use crate::{
    answer::Answer,
    browser::Browser,
    fields::{Attached, BOUNDARY, Fields},
};
use futures_util::future::BoxFuture;
use http::{Request, Response, StatusCode, header, request::Builder};
use std::sync::Arc;
use web::{App, Body, Routes};

/// What answers requests, and how browsers use it.
pub struct Door(Box<dyn Fn(Request<Body>) -> BoxFuture<'static, Response<Body>> + Send + Sync>);

impl Door {
    /// A door that this answers behind.
    #[must_use]
    pub fn new(
        answer: impl Fn(Request<Body>) -> BoxFuture<'static, Response<Body>> + Send + Sync + 'static,
    ) -> Self {
        Self(Box::new(answer))
    }

    /// The door of one function.
    #[must_use]
    pub fn of<A: App>(routes: Routes<A>, app: Arc<A>) -> Self {
        let routes = Arc::new(routes);
        Self::new(move |request| {
            let (routes, app) = (Arc::clone(&routes), Arc::clone(&app));
            Box::pin(async move { routes.serve(app, request).await })
        })
    }

    /// Sends a request as it is.
    pub async fn pass(&self, request: Request<Body>) -> Response<Body> {
        (self.0)(request).await
    }

    /// Sends a request with the browser's cookies, and keeps those that come back.
    ///
    /// # Panics
    /// When it is no request.
    pub async fn send(&self, who: &Browser, request: Builder, body: impl Into<Body>) -> Answer {
        let request = request.header(header::COOKIE, who.sent()).body(body.into());
        let answer = Answer::of(self.pass(request.expect("a request")).await);
        who.take(&answer);
        answer
    }

    /// Opens a page.
    pub async fn get(&self, who: &Browser, path: &str) -> Answer {
        self.send(who, Request::get(path), Body::Empty).await
    }

    /// Sends a form.
    pub async fn post(&self, who: &Browser, path: &str, form: impl Into<Fields>) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(who, request, form.into().urlencoded()).await
    }

    /// Sends a form in parts, with files.
    pub async fn post_files(
        &self,
        who: &Browser,
        path: &str,
        form: impl Into<Fields>,
        files: &[Attached<'_>],
    ) -> Answer {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let request = Request::post(path).header(header::CONTENT_TYPE, kind);
        self.send(who, request, form.into().in_parts(files)).await
    }

    /// Sends JSON and asks for JSON, as the pages' scripts do.
    pub async fn ask(&self, who: &Browser, path: &str, body: &str) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json");
        self.send(who, request, body).await
    }

    /// The page that a change leads to, with the message that was left for it.
    ///
    /// # Panics
    /// When it leads nowhere.
    pub async fn follow(&self, who: &Browser, answer: &Answer) -> Answer {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        self.get(who, &answer.location).await
    }
}
