//! What a handler answers.

use crate::{Body, Call, Site, cookies};
use askama::Template;
use domain::Error;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;

/// An answer on its way out.
#[derive(Debug)]
#[must_use]
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
    flash: Option<String>,
    /// What went wrong, when the answer is a form that has to be mended.
    refused: Option<Error>,
    /// What kept the answer from being made at all.
    failed: Option<Error>,
}

impl Reply {
    /// A page.
    pub fn page(page: impl Template) -> Self {
        let mut reply = Self::new(StatusCode::OK);
        match page.render() {
            Ok(html) => {
                reply.body = Body::Text(html);
                reply.with(header::CONTENT_TYPE, "text/html; charset=utf-8")
            }
            Err(error) => Self { failed: Some(Error::internal(error)), ..reply },
        }
    }

    /// The page again, saying what was wrong with what was sent: the status is the error's. A call that asks
    /// for JSON gets the error as JSON in its place.
    pub fn refused(error: Error, page: impl Template) -> Self {
        Self { refused: Some(error), ..Self::page(page) }
    }

    /// A look at another address (303): what every change answers.
    pub fn see_other(url: impl AsRef<str>) -> Self {
        Self::to(StatusCode::SEE_OTHER, url.as_ref())
    }

    /// The same call at another address (308).
    pub(crate) fn moved(url: &str) -> Self {
        Self::to(StatusCode::PERMANENT_REDIRECT, url)
    }

    /// A value as JSON.
    pub fn json(value: &impl Serialize) -> Self {
        let reply = Self::new(StatusCode::OK);
        match serde_json::to_string(value) {
            Ok(json) => {
                Self { body: Body::Text(json), ..reply }.with(header::CONTENT_TYPE, "application/json")
            }
            Err(error) => Self { failed: Some(Error::internal(error)), ..reply },
        }
    }

    /// A file that never changes under its address.
    pub fn asset(media_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let reply = Self::new(StatusCode::OK);
        let body = match String::from_utf8(bytes) {
            Ok(text) => Body::Text(text),
            Err(binary) => Body::Binary(binary.into_bytes()),
        };
        Self { body, ..reply }
            .with(header::CONTENT_TYPE, media_type)
            .with(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
    }

    /// A document of one reader's, under a name: shown by browsers that can, kept by nobody on the way.
    pub fn document(media_type: &str, name: &str, bytes: Vec<u8>) -> Self {
        Self::asset(media_type, bytes)
            .with(header::CACHE_CONTROL, "private, no-store")
            .with(header::CONTENT_DISPOSITION, &format!("inline; filename=\"{name}\""))
    }

    /// The same answer with another status.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same answer with a header in place of the one of that name.
    pub fn header(self, name: HeaderName, value: &str) -> Self {
        self.with(name, value)
    }

    /// The same answer, setting a cookie.
    pub fn cookie(mut self, cookie: &str) -> Self {
        match HeaderValue::from_str(cookie) {
            Ok(value) => {
                self.headers.append(header::SET_COOKIE, value);
                self
            }
            Err(error) => Self { failed: Some(Error::internal(error)), ..self },
        }
    }

    /// The same answer, leaving a message for the next page: its message key.
    pub fn flash(self, key: &str) -> Self {
        Self { flash: Some(key.to_owned()), ..self }
    }

    /// The same answer, leaving a message that names a record.
    pub fn flash_about(self, key: &str, number: impl std::fmt::Display) -> Self {
        Self { flash: Some(format!("{key}~{number}")), ..self }
    }

    fn new(status: StatusCode) -> Self {
        let (headers, body) = (HeaderMap::new(), Body::Empty);
        Self { status, headers, body, flash: None, refused: None, failed: None }
    }

    fn to(status: StatusCode, url: &str) -> Self {
        Self::new(status).with(header::LOCATION, url)
    }

    fn with(mut self, name: HeaderName, value: &str) -> Self {
        match HeaderValue::from_str(value) {
            Ok(value) => {
                self.headers.insert(name, value);
                self
            }
            Err(error) => Self { failed: Some(Error::internal(error)), ..self },
        }
    }

    /// What the page answers to, taken out.
    pub(crate) fn take_refused(&mut self) -> Option<Error> {
        self.refused.take()
    }

    /// The answer as it goes over the wire.
    ///
    /// # Errors
    /// When it could not be made.
    pub(crate) fn into_response(self, site: &Site, call: &Call) -> Result<Response<Body>, Error> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        let mut response = Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        let is_page = !self.status.is_redirection();
        let cookie = match &self.flash {
            Some(flash) => Some(cookies::make(site, cookies::FLASH, flash, Some(60))),
            None if is_page && call.flash().is_some() => Some(cookies::forget(site, cookies::FLASH)),
            None => None,
        };
        let noted = [call.language_cookie(site), call.looks_cookie(site), call.view_cookie(site)];
        for cookie in cookie.into_iter().chain(noted.into_iter().flatten()) {
            let value = HeaderValue::from_str(&cookie).map_err(Error::internal)?;
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        Ok(response)
    }
}
