//! Errors as answers: a page for people, RFC 9457 JSON for programs, out of the one error enum.

use crate::{
    Call, Reply, Site, csrf,
    redirect::{desk_path, portal_path},
    session,
    view::{self, Unseen},
};
use domain::{Error, FieldErrors, staff::Staff, user::User};
use http::{StatusCode, header};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use std::time::Duration;
use views::{ErrorPage, Fault, Frame, Locale, MemberFrame, Unsent, ViewBar, frame::Door, member::Place};

/// Seconds after which a service that was slow or full is asked again.
const UNAVAILABLE: u64 = 5;
/// Seconds after which a portal that is closed for a while is asked again.
const MAINTENANCE: u64 = 600;
/// Where staff set up their second factor.
const FACTOR_AT_DESK: &str = "/desk/account/second-factor";
/// Most bytes of a form that an error page gives back: what goes out is bounded too, and escaped it grows.
const GIVEN_BACK_MAX: usize = 1024 * 1024;
/// What is encoded inside a value of a query.
const IN_QUERY: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'>');

/// Problem details (RFC 9457).
#[derive(Serialize)]
struct Details<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    #[serde(skip_serializing_if = "str::is_empty")]
    detail: &'a str,
    instance: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldDetail>,
}

#[derive(Serialize)]
struct FieldDetail {
    field: String,
    detail: String,
}

/// The status of an error: the one place where the two are tied together.
pub(crate) const fn status(error: &Error) -> StatusCode {
    match error {
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Unauthenticated => StatusCode::UNAUTHORIZED,
        Error::Forbidden | Error::Stale => StatusCode::FORBIDDEN,
        Error::LinkGone => StatusCode::GONE,
        Error::Conflict(_) => StatusCode::CONFLICT,
        Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// After how many seconds it is worth another try.
pub(crate) fn retry_after(error: &Error) -> Option<u64> {
    match error {
        Error::TooMany { retry_after } => Some(whole_seconds(*retry_after)),
        Error::Unavailable(_) => Some(UNAVAILABLE),
        _ => None,
    }
}

/// The answer to a call that went wrong.
pub(crate) fn reply(site: &Site, call: &Call, error: &Error) -> Reply {
    let answer = if matches!(error, Error::Unauthenticated) && !call.wants_json() {
        let way = signed_out(site, call).cookie(&ended_cookie(site, call));
        if held_session(site, call) { way.flash("flash-session-over") } else { way }
    } else {
        let page = page(call, fault(call, error), reason(call, error));
        if call.wants_json() {
            details(call, word(error), status(error), &page, fields(call, error))
        } else {
            let typed = if matches!(error, Error::Stale) { typed(site, call) } else { Vec::new() };
            Reply::page(page.offering(unsent(site, call, error)).giving_back(typed)).status(status(error))
        }
    };
    match retry_after(error) {
        Some(seconds) => answer.header(header::RETRY_AFTER, &seconds.to_string()),
        None => answer,
    }
}

/// The way to the sign-in; whoever has written something gets it back first.
fn signed_out(site: &Site, call: &Call) -> Reply {
    let typed = typed(site, call);
    if typed.is_empty() {
        return Reply::see_other(sign_in(site, call));
    }
    let frame = Frame::bare(Locale::of(call.language()), "", way_back(call), call.now());
    Reply::page(ErrorPage::signed_out(frame, typed, sign_in(site, call))).status(StatusCode::UNAUTHORIZED)
}

/// What somebody wrote into a form of our own pages: the values with several words, unlike ids and choices.
fn typed(site: &Site, call: &Call) -> Vec<String> {
    if csrf::is_safe(call.method()) || csrf::from_here(site, call, false).is_err() {
        return Vec::new();
    }
    let Ok(sent) = call.form() else { return Vec::new() };
    let values = sent.data.0.into_iter().filter(|(name, _)| !name.contains("password"));
    let written = values.map(|(_, value)| value).filter(|value| value.trim().contains(char::is_whitespace));
    written.filter(|value| value.len() <= GIVEN_BACK_MAX).collect()
}

/// The way of staff to setting up their second factor, which comes before everything else.
pub(crate) fn factor_due(site: &Site, call: &Call) -> Reply {
    if call.wants_json() {
        return reply(site, call, &Error::Forbidden);
    }
    Reply::see_other(FACTOR_AT_DESK)
}

/// The way to the sign-in, where what they hold stays good.
pub(crate) fn elsewhere(site: &Site, call: &Call) -> Reply {
    if call.wants_json() { reply(site, call, &Error::Unauthenticated) } else { signed_out(site, call) }
}

/// The way of a user to the choice of the company that the address is about.
pub(crate) fn other_company(site: &Site, call: &Call) -> Reply {
    let Some(portal) = call.portal() else { return reply(site, call, &Error::NotFound) };
    let to = utf8_percent_encode(call.path_and_query(), IN_QUERY);
    Reply::see_other(format!("/p/{}/companies?to={to}", portal.slug))
}

/// The answer of a portal that is closed for a while.
pub(crate) fn maintenance(call: &Call) -> Reply {
    let said = call.portal().map(|portal| portal.maintenance.in_language(call.language()).to_owned());
    let page = page(call, Fault::Maintenance, said.filter(|said| !said.is_empty()));
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let answer = if call.wants_json() {
        details(call, "maintenance", status, &page, Vec::new())
    } else {
        Reply::page(page).status(status)
    };
    answer.header(header::RETRY_AFTER, &MAINTENANCE.to_string())
}

/// The answer to somebody of the staff who sees a portal as one of its users, and asks for more.
pub(crate) fn unseen(site: &Site, call: &Call, unseen: Unseen) -> Reply {
    let (fault, word) = match unseen {
        Unseen::Change => (Fault::ViewOnly, "view-only"),
        Unseen::Personal => (Fault::ViewPersonal, "view-personal"),
        Unseen::Over => (Fault::ViewOver, "view-over"),
    };
    let (page, status) = (page(call, fault, None), StatusCode::FORBIDDEN);
    let answer = if call.wants_json() {
        details(call, word, status, &page, Vec::new())
    } else {
        Reply::page(page.giving_back(typed(site, call))).status(status)
    };
    match call.portal() {
        Some(portal) if unseen == Unseen::Over => answer.cookie(&view::ended_cookie(site, portal.tenant)),
        _ => answer,
    }
}

fn page(call: &Call, fault: Fault, reason: Option<String>) -> ErrorPage {
    let locale = Locale::of(call.language());
    let frame = match call.portal() {
        Some(portal) => {
            let path = way_back(call);
            match (call.seen_as(), call.inside()) {
                // Of whom somebody of the staff looks at, an error says nothing.
                (Some(member), _) => {
                    let bar = ViewBar::of(portal, member, call.csrf());
                    Frame::portal(locale, portal, "", path, call.now()).with_door(Door::Inside).seen(bar)
                }
                (None, Some(member)) => {
                    let around = MemberFrame::of(locale, portal, member, call.csrf(), Place::Overview);
                    Frame::member(locale, portal, around.at(""), "", path, call.now())
                }
                (None, None) => Frame::portal(locale, portal, "", path, call.now()),
            }
        }
        None => Frame::bare(locale, "", way_back(call), call.now()),
    };
    let id = if matches!(fault, Fault::Internal | Fault::Unavailable) { call.request_id() } else { "" };
    ErrorPage::new(frame, fault, reason, id)
}

/// The form that nobody could look at, so that what was typed is not lost. Only a form of our own pages, since its
/// button sends it from here, and never a password.
fn unsent(site: &Site, call: &Call, error: &Error) -> Option<Unsent> {
    let ours = csrf::from_here(site, call, call.path().starts_with("/l/")).is_ok();
    if csrf::is_safe(call.method()) || !matches!(error, Error::Unavailable(_)) || !ours {
        return None;
    }
    let sent = call.form().ok()?;
    let values: Vec<_> = sent.data.0.into_iter().filter(|(name, _)| !name.contains("password")).collect();
    let bytes: usize = values.iter().map(|(name, value)| name.len() + value.len()).sum();
    let action = call.path_and_query().to_owned();
    let typed = !values.is_empty() && bytes <= GIVEN_BACK_MAX;
    typed.then_some(Unsent { action, values, files: !sent.files.is_empty() })
}

/// Where "try again" and the links to other languages lead: the page itself, or, after a change, the page
/// whose form asked for it.
fn way_back(call: &Call) -> String {
    if csrf::is_safe(call.method()) {
        return call.path_and_query().to_owned();
    }
    referring_path(call).unwrap_or_else(|| call.path().to_owned())
}

/// The path of our own page that the call came from.
fn referring_path(call: &Call) -> Option<String> {
    let referrer = call.header(header::REFERER.as_str())?;
    let (_, rest) = referrer.split_once("://")?;
    let at = rest.find('/')?;
    let (host, path) = rest.split_at(at);
    (Some(host) == call.header(header::HOST.as_str()) && !path.starts_with("//")).then(|| path.to_owned())
}

/// The cookie of whichever side the call came to, forgotten.
fn ended_cookie(site: &Site, call: &Call) -> String {
    match call.portal() {
        Some(portal) => session::ended_cookie::<User>(site, Some(portal.tenant)),
        None => session::ended_cookie::<Staff>(site, None),
    }
}

/// Whether the browser came with a session, good or not.
fn held_session(site: &Site, call: &Call) -> bool {
    match call.portal() {
        Some(portal) => session::is_held::<User>(site, call, Some(portal.tenant)),
        None => session::is_held::<Staff>(site, call, None),
    }
}

/// The sign-in that leads back to where somebody wanted to go.
fn sign_in(site: &Site, call: &Call) -> String {
    let wanted = if csrf::is_safe(call.method()) {
        Some(call.path_and_query().to_owned())
    } else {
        let from_site = |path: &str| path.strip_prefix(site.origin()).map(str::to_owned);
        referring_path(call).or_else(|| call.header(header::REFERER.as_str()).and_then(from_site))
    };
    let wanted = wanted.as_deref();
    let (home, back) = match call.portal() {
        Some(portal) => {
            (format!("/p/{}", portal.slug), wanted.and_then(|path| portal_path(&portal.slug, path)))
        }
        None => ("/desk".to_owned(), wanted.and_then(desk_path)),
    };
    match back.filter(|path| *path != home) {
        Some(path) => format!("{home}/sign-in?to={}", utf8_percent_encode(path, IN_QUERY)),
        None => format!("{home}/sign-in"),
    }
}

fn fault(call: &Call, error: &Error) -> Fault {
    match error {
        Error::NotFound if call.portal().is_none() && leads_to_portals(call.path()) => Fault::NoPortal,
        Error::NotFound => Fault::NotFound,
        Error::Unauthenticated => Fault::SignedOut,
        Error::Forbidden => Fault::Forbidden,
        Error::Stale => Fault::Stale,
        Error::LinkGone => Fault::LinkGone,
        Error::Invalid(_) => Fault::Invalid,
        Error::Conflict(_) => Fault::Conflict,
        Error::TooMany { retry_after } => Fault::TooMany(whole_seconds(*retry_after)),
        Error::TooLarge => Fault::TooLarge,
        Error::Unavailable(_) => Fault::Unavailable,
        Error::Internal(_) => Fault::Internal,
    }
}

/// Whether who came to an address looked for a portal: everybody whom no mail and no page of the desk sent there.
fn leads_to_portals(path: &str) -> bool {
    !["/desk", "/l/", "/assets/"].iter().any(|other| path.starts_with(other))
}

/// The kind of error as programs read it.
const fn word(error: &Error) -> &'static str {
    match error {
        Error::Invalid(_) => "invalid",
        Error::NotFound => "not-found",
        Error::Unauthenticated => "unauthenticated",
        Error::Forbidden => "forbidden",
        Error::Stale => "stale",
        Error::LinkGone => "link-gone",
        Error::Conflict(_) => "conflict",
        Error::TooMany { .. } => "too-many",
        Error::TooLarge => "too-large",
        Error::Unavailable(_) => "unavailable",
        Error::Internal(_) => "internal",
    }
}

/// The error's own words, where it has some.
fn reason(call: &Call, error: &Error) -> Option<String> {
    let locale = Locale::of(call.language());
    match error {
        Error::Conflict(refusal) => Some(locale.problem(&refusal.0)),
        Error::Invalid(errors) => errors.iter().next().map(|(_, problem)| locale.problem(problem)),
        _ => None,
    }
}

fn fields(call: &Call, error: &Error) -> Vec<FieldDetail> {
    let locale = Locale::of(call.language());
    let none = FieldErrors::none();
    let errors = if let Error::Invalid(errors) = error { errors } else { &none };
    errors
        .iter()
        .map(|(field, problem)| FieldDetail { field: field.to_owned(), detail: locale.problem(problem) })
        .collect()
}

fn details(call: &Call, word: &str, status: StatusCode, page: &ErrorPage, errors: Vec<FieldDetail>) -> Reply {
    let details = Details {
        r#type: format!("urn:frontdesk:problem:{word}"),
        title: &page.title,
        status: status.as_u16(),
        detail: &page.text,
        instance: call.request_id(),
        errors,
    };
    Reply::json(&details).status(status).header(header::CONTENT_TYPE, "application/problem+json")
}

fn whole_seconds(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}
