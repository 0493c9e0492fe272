//! One call: what was asked, by which way, and what the gate found out on the way in.

use crate::{Site, client, cookies, csrf, form, form::SentForm, ids, ids::NewId, language, view};
use bytes::Bytes;
use domain::{
    CustomerId, Error, Language, Result, SessionId, TenantId, account::Session, change::Moment,
    portal::Portal, principal::Member,
};
use http::{HeaderMap, Method, header, request::Parts};
use jiff::Timestamp;
use lambda_http::{Body, RequestExt};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use std::{
    net::IpAddr,
    str::FromStr,
    sync::{Arc, OnceLock},
};

/// A call, as a handler gets it. Copies are cheap and speak of the same call.
#[derive(Clone)]
pub struct Call(Arc<Heard>);

struct Heard {
    parts: Parts,
    body: Bytes,
    query: Vec<(String, String)>,
    params: Vec<(String, String)>,
    route: &'static str,
    now: Timestamp,
    request_id: String,
    address: Option<IpAddr>,
    form: OnceLock<SentForm>,
    found: Found,
}

/// What the gate found out.
#[derive(Default)]
struct Found {
    portal: OnceLock<Arc<Portal>>,
    tenant: OnceLock<TenantId>,
    session: OnceLock<(SessionId, Option<CustomerId>)>,
    language: OnceLock<Language>,
    /// What whoever is signed in wants to be spoken to in: it goes before what their browser says.
    own_language: OnceLock<Language>,
    /// What the browser has looked at, when this call is the first look at one of it.
    looked: OnceLock<String>,
    /// Whose portal somebody of the staff sees.
    seen: OnceLock<Member>,
    /// Who is signed in at the portal.
    member: OnceLock<Member>,
    /// The browser holds a session of this portal's users that looks good.
    holds_session: OnceLock<()>,
    /// Of whose portals a view was over.
    over: OnceLock<TenantId>,
}

/// A message that the last action left for this page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlashNote {
    /// Its message key.
    pub key: String,
    /// The record it speaks of, by its number.
    pub about: Option<String>,
}

/// Which route a call has taken.
pub(crate) struct Taken {
    pub route: &'static str,
    pub params: Vec<(String, String)>,
}

impl Call {
    pub(crate) fn new(request: http::Request<Body>, taken: Taken, now: Timestamp) -> Self {
        let address = client::address(&request);
        let request_id = request
            .lambda_context_ref()
            .map_or_else(|| "local".to_owned(), |context| context.request_id.clone());
        let (parts, body) = request.into_parts();
        let body = match body {
            Body::Text(text) => Bytes::from(text),
            Body::Binary(bytes) => Bytes::from(bytes),
            _ => Bytes::new(),
        };
        let query = form::pairs(parts.uri.query().unwrap_or_default()).flatten();
        // What no key types and no page may hold is not looked for.
        let query = query.map(|(name, value)| (name, value.replace('\0', ""))).collect();
        Self(Arc::new(Heard {
            parts,
            body,
            query,
            params: taken.params,
            route: taken.route,
            now,
            request_id,
            address,
            form: OnceLock::new(),
            found: Found::default(),
        }))
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.0.parts.method
    }

    /// The path as it came, still percent-encoded, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.parts.uri.path()
    }

    /// The path and, where there is one, the query.
    #[must_use]
    pub fn path_and_query(&self) -> &str {
        self.0.parts.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str)
    }

    /// The pattern of the route that was taken; empty when there was none.
    #[must_use]
    pub fn route(&self) -> &'static str {
        self.0.route
    }

    /// When the call came in.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.now
    }

    /// What the log knows the call by.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    /// A part of the path, decoded.
    ///
    /// # Errors
    /// `NotFound` when it is not one of these at all.
    pub fn param<T: FromStr>(&self, name: &str) -> Result<T> {
        self.text_param(name)?.parse().map_err(|_| Error::NotFound)
    }

    /// A part of the path as decoded text.
    ///
    /// # Errors
    /// `NotFound` when it is not UTF-8, or the route has no such part.
    pub fn text_param(&self, name: &str) -> Result<String> {
        let (_, raw) = self.0.params.iter().find(|(known, _)| known == name).ok_or(Error::NotFound)?;
        percent_decode_str(raw).decode_utf8().map(Into::into).map_err(|_| Error::NotFound)
    }

    /// The first value of this name in the query.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.0.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Names and values of the query, in order.
    #[must_use]
    pub fn query_all(&self) -> &[(String, String)] {
        &self.0.query
    }

    /// A header, if it is there and plain text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.parts.headers.get(name)?.to_str().ok()
    }

    /// Every header.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.parts.headers
    }

    /// The language of the answer.
    #[must_use]
    pub fn language(&self) -> Language {
        let found = &self.0.found;
        let settled = found.own_language.get().or(found.language.get()).copied();
        settled.unwrap_or_else(|| language::negotiate(self, &Language::ALL, Language::En))
    }

    /// The portal that the call belongs to, once a gate has found it.
    #[must_use]
    pub fn portal(&self) -> Option<&Arc<Portal>> {
        self.0.found.portal.get()
    }

    /// The network that the call comes from, for limits: /24 for IPv4, /56 for IPv6.
    #[must_use]
    pub fn network(&self) -> String {
        client::network(self.0.address)
    }

    /// A session of whoever calls that begins now.
    #[must_use]
    pub fn new_session(&self) -> (SessionId, Session) {
        let agent = self.header(header::USER_AGENT.as_str()).unwrap_or_default();
        (self.new_id(), Session::begun(self.now(), &client::device(agent), &self.network()))
    }

    /// A new id for a thing made in this call.
    #[must_use]
    pub fn new_id<T: NewId>(&self) -> T {
        T::make(self.0.now, ids::entropy())
    }

    /// Random bytes for a secret.
    #[must_use]
    pub fn entropy<const N: usize>(&self) -> [u8; N] {
        ids::entropy()
    }

    /// The sent form, urlencoded or in parts.
    ///
    /// # Errors
    /// `TooLarge` past a bound; `Invalid` with `error-form-unreadable` when the body is no form.
    pub fn form(&self) -> Result<SentForm> {
        if let Some(form) = self.0.form.get() {
            return Ok(form.clone());
        }
        let content_type = self.header(header::CONTENT_TYPE.as_str()).unwrap_or_default();
        let form = form::read(content_type, &self.0.body)?;
        Ok(self.0.form.get_or_init(|| form).clone())
    }

    /// The sent JSON.
    ///
    /// # Errors
    /// `TooLarge` past the bound; `Invalid` with `error-form-unreadable` when it is not JSON of this shape.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        if self.0.body.len() > form::BODY_MAX {
            return Err(Error::TooLarge);
        }
        serde_json::from_slice(&self.0.body).map_err(|_| form::unreadable())
    }

    /// Whether the answer should be JSON: the call asks for it, and not for a page.
    #[must_use]
    pub fn wants_json(&self) -> bool {
        self.header(header::ACCEPT.as_str())
            .is_some_and(|accept| accept.contains("json") && !accept.contains("text/html"))
    }

    /// The value of the hidden field `csrf` in this session's forms; empty when nobody is signed in.
    #[must_use]
    pub fn csrf(&self) -> String {
        let found = self.0.found.session.get();
        found.map(|(session, customer)| csrf::token(*session, *customer)).unwrap_or_default()
    }

    /// The message that the last action left for this page. It is shown once: the page takes it away.
    #[must_use]
    pub fn flash(&self) -> Option<FlashNote> {
        let value = cookies::get(self.headers(), cookies::FLASH)?;
        let (key, about) = value.split_once('~').unwrap_or((&value, ""));
        let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let good = key.starts_with("flash-") && plain(key) && plain(about) && value.len() <= 100;
        let about = (!about.is_empty()).then(|| about.to_owned());
        good.then(|| FlashNote { key: key.to_owned(), about })
    }

    pub(crate) fn tenant(&self) -> Option<TenantId> {
        self.0.found.tenant.get().copied()
    }

    /// Notes whose call it is.
    pub(crate) fn belongs_to(&self, tenant: TenantId) {
        self.0.found.tenant.get_or_init(|| tenant);
    }

    /// Notes the portal, and with it the tenant and the language.
    pub(crate) fn at_portal(&self, portal: &Arc<Portal>) {
        self.belongs_to(portal.tenant);
        self.speaks(language::of_portal(self, portal));
        self.0.found.portal.get_or_init(|| Arc::clone(portal));
    }

    /// Notes the session, and whom a user acts for in it.
    pub(crate) fn in_session(&self, session: SessionId, customer: Option<CustomerId>) {
        self.0.found.session.get_or_init(|| (session, customer));
    }

    /// Notes that somebody of the staff sees the portal as this member does.
    pub(crate) fn sees_as(&self, member: &Member) {
        self.in_session(member.session, Some(member.customer()));
        self.0.found.seen.get_or_init(|| member.clone());
    }

    /// As whom somebody of the staff sees the portal; none: nobody does.
    pub(crate) fn seen_as(&self) -> Option<&Member> {
        self.0.found.seen.get()
    }

    /// Notes who is signed in at the portal, and speaks to them in their language where the portal offers it.
    pub(crate) fn is_of(&self, member: &Member, portal: &Portal) {
        self.belongs_to(portal.tenant);
        self.in_session(member.session, Some(member.customer()));
        let own = language::wished(self).unwrap_or(member.user.language);
        if portal.languages.contains(&own) {
            self.speaks_to(own);
        }
        self.0.found.member.get_or_init(|| member.clone());
    }

    /// Who is signed in at the portal, or as whom staff see it; none: nobody, as far as a gate has found out.
    pub(crate) fn inside(&self) -> Option<&Member> {
        self.seen_as().or_else(|| self.0.found.member.get())
    }

    /// Notes that the browser holds a session of this portal's users.
    pub(crate) fn holds_session(&self) {
        self.0.found.holds_session.get_or_init(|| ());
    }

    /// Whether the browser of a visitor holds a session of this portal's users, as far as can be told without asking
    /// the database: it decides nothing but what the page offers.
    #[must_use]
    pub fn seems_signed_in(&self) -> bool {
        self.0.found.holds_session.get().is_some()
    }

    /// Notes that the browser holds a view of a tenant's portals that is over.
    pub(crate) fn forgets_view(&self, tenant: TenantId) {
        self.0.found.over.get_or_init(|| tenant);
    }

    /// What makes the browser forget a view that is over.
    pub(crate) fn view_cookie(&self, site: &Site) -> Option<String> {
        self.0.found.over.get().map(|tenant| view::ended_cookie(site, *tenant))
    }

    /// Whether this browser looks at something for the first time since it was opened; it remembers that it has.
    pub(crate) fn looks_first(&self, mark: &str) -> bool {
        let known = cookies::get(self.headers(), cookies::SEEN).unwrap_or_default();
        let marks: Vec<&str> = known.split('.').filter(|one| !one.is_empty()).collect();
        if marks.contains(&mark) {
            return false;
        }
        let kept = marks.len().saturating_sub(cookies::SEEN_MOST - 1);
        let marks: Vec<&str> = marks.into_iter().skip(kept).chain([mark]).collect();
        self.0.found.looked.get_or_init(|| marks.join("."));
        true
    }

    /// What makes the browser remember what it has looked at.
    pub(crate) fn looks_cookie(&self, site: &Site) -> Option<String> {
        self.0.found.looked.get().map(|marks| cookies::make(site, cookies::SEEN, marks, None))
    }

    /// Something that happens now.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment { now: self.now(), event: self.new_id() }
    }

    /// Settles the language.
    pub(crate) fn speaks(&self, language: Language) {
        self.0.found.language.get_or_init(|| language);
    }

    /// Notes in which language whoever is signed in wants to be spoken to.
    pub(crate) fn speaks_to(&self, language: Language) {
        self.0.found.own_language.get_or_init(|| language);
    }

    /// Goes on in the language of the mail that has led here, unless another one was chosen in this browser.
    pub fn goes_on_in(&self, language: Language) {
        if !language::is_chosen(self) {
            self.speaks_to(language);
        }
    }

    /// What makes the browser remember the language that the address asks for.
    pub(crate) fn language_cookie(&self, site: &Site) -> Option<String> {
        let wish = language::wished(self)?;
        Some(cookies::make(site, cookies::LANGUAGE, wish.code(), Some(language::REMEMBERED)))
    }
}
