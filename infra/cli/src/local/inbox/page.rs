//! The inbox as a page and as JSON, and the gallery of the portal's parts beside it.

use super::{Inbox, Mail};
use anyhow::Result;
use axum::{
    Router,
    extract::{Path, Query, RawQuery, State},
    http::{StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use serde::Deserialize;
use std::fmt::Write;
use tokio::net::TcpListener;

/// Mails on one page.
const PAGE: usize = 50;
/// First choice for the port, so that a bookmark goes on working.
const NEXT_TO_PORTAL: u16 = 1;

const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 60rem; padding: 1rem }
details { border: 1px solid #8886; border-radius: .5rem; margin: .5rem 0; overflow: hidden }
summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .6rem 1rem }
summary b { flex: 1 1 20rem } summary span { opacity: .75 }
iframe { background: #fff; border: 0; display: block; height: 40rem; width: 100% }
pre { margin: 0; overflow-wrap: anywhere; padding: 1rem; white-space: pre-wrap }
nav { display: flex; gap: 1rem }";

#[derive(Clone)]
struct Desk {
    inbox: Inbox,
    portal: String,
}

/// Serves on the port after the portal's, or on any that is free; answers which.
pub async fn serve(inbox: Inbox, portal: u16) -> Result<u16> {
    let next = portal.saturating_add(NEXT_TO_PORTAL);
    let listener = match TcpListener::bind(("127.0.0.1", next)).await {
        Ok(listener) => listener,
        Err(_) => TcpListener::bind(("127.0.0.1", 0)).await?,
    };
    let port = listener.local_addr()?.port();
    let desk = Desk { inbox, portal: format!("http://127.0.0.1:{portal}") };
    let routes = Router::new()
        .route("/", get(|| async { Redirect::to("/inbox") }))
        .route("/inbox", get(list))
        .route("/inbox/messages.json", get(messages))
        .route("/inbox/{id}/html", get(html))
        .route("/gallery", get(gallery))
        .fallback(elsewhere)
        .with_state(desk);
    tokio::spawn(async move { axum::serve(listener, routes).await });
    Ok(port)
}

#[derive(Deserialize)]
struct Which {
    to: Option<String>,
    #[serde(default)]
    after: u64,
    before: Option<u64>,
}

async fn messages(State(desk): State<Desk>, Query(which): Query<Which>) -> Response {
    let mails = desk.inbox.after(which.after, which.to.as_deref());
    let list: Vec<&Mail> = mails.iter().map(AsRef::as_ref).collect();
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (headers, serde_json::to_string(&list).unwrap_or_default()).into_response()
}

async fn list(State(desk): State<Desk>, Query(which): Query<Which>) -> Html<String> {
    let mut mails = desk.inbox.after(0, which.to.as_deref());
    let all = mails.len();
    mails.retain(|mail| which.before.is_none_or(|before| mail.id < before));
    let mut page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Inbox</title>\
         <meta name=viewport content='width=device-width'><style>{STYLE}</style>\
         <h1>Inbox <small>{all}</small></h1>\
         <nav><a href={}/p/demo/request>Portal</a> <a href={}/desk>Desk</a> <a href=/inbox>Newest</a></nav>",
        desk.portal, desk.portal
    );
    if all == 0 {
        page.push_str("<p>Mails that the portal sends appear here. Send a request to get the first one.");
    }
    for mail in mails.iter().rev().take(PAGE) {
        let _ = write!(
            page,
            "<details id=m{0}><summary><b>{1}</b><span>{2}</span><time>{3}</time></summary>\
             <iframe loading=lazy sandbox='allow-popups allow-popups-to-escape-sandbox' src=/inbox/{0}/html \
             title='{1}'></iframe><pre>{4}</pre></details>",
            mail.id,
            escaped(&mail.subject),
            escaped(&mail.to),
            escaped(&mail.at),
            linked(&mail.text)
        );
    }
    if let Some(last) = mails.len().checked_sub(PAGE + 1).and_then(|index| mails.get(index + 1)) {
        let _ = write!(page, "<p><a href='/inbox?before={}'>Older</a>", last.id);
    }
    Html(page)
}

async fn html(State(desk): State<Desk>, Path(id): Path<u64>) -> Response {
    match desk.inbox.mail(id) {
        Some(mail) => Html(format!("<base target=_blank>{}", mail.html)).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn gallery(RawQuery(query): RawQuery) -> Html<String> {
    Html(views::gallery::gallery(query.as_deref().unwrap_or_default()))
}

/// What pages of the gallery refer to lies on the portal.
async fn elsewhere(State(desk): State<Desk>, uri: Uri) -> Redirect {
    Redirect::temporary(&format!("{}{uri}", desk.portal))
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            sign => safe.push(sign),
        }
    }
    safe
}

/// Plain text with its addresses as links.
fn linked(text: &str) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            let address = word.trim_end();
            let is_link = address.starts_with("http://") || address.starts_with("https://");
            if is_link {
                format!("<a href='{0}'>{0}</a>{1}", escaped(address), &word[address.len()..])
            } else {
                escaped(word)
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_shown_as_text_and_addresses_as_links() {
        assert_eq!(
            linked("See <b> http://a.example/x?y=1&z=2 now"),
            "See &lt;b&gt; <a href='http://a.example/x?y=1&amp;z=2'>http://a.example/x?y=1&amp;z=2</a> now"
        );
    }
}
