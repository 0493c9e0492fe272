//! What goes out: statuses, headers, pages and JSON, whatever happens inside.

use crate::house::{House, cookies, header, text};
use http::Method;
use std::sync::Arc;
use web::{Body, May};

const JSON: (&str, &str) = ("accept", "application/json");

#[tokio::test]
async fn every_kind_of_answer_carries_the_security_headers() {
    let house = House::new();
    let answers = [
        house.get("/anyone", &[]).await,
        house.post("/anyone", &[], "number=WO-2026-0001").await,
        house.get("/anyone/", &[]).await,
        house.get("/nothing/here", &[]).await,
        house.send("DELETE", "/anyone", &[], "").await,
        house.get("/fail/invalid", &[]).await,
        house.get("/fail/mended", &[]).await,
        house.get("/fail/internal", &[JSON]).await,
        house.get("/fail/header", &[]).await,
        house.get("/desk/things", &[]).await,
        house.get("/p/nobody/request", &[]).await,
    ];
    for answer in &answers {
        let policy = header(answer, "content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'; script-src 'self'"), "{policy}");
        assert!(policy.contains("form-action 'self' https://uploads.example"));
        assert!(policy.contains("frame-ancestors 'none'; base-uri 'none'"));
        assert!(!policy.contains("unsafe"));
        assert_eq!(header(answer, "x-content-type-options"), "nosniff");
        assert_eq!(header(answer, "referrer-policy"), "same-origin");
        assert_eq!(header(answer, "cache-control"), "no-store");
        assert!(header(answer, "strict-transport-security").contains("max-age="));
    }
}

#[tokio::test]
async fn links_and_the_desk_are_not_indexed_and_links_tell_nobody_where_they_are() {
    let house = House::new();
    let link = house.get("/l/requests/abcdefghijkmnpqrstuvwxyz23456789", &[]).await;
    assert_eq!((link.status().as_u16(), header(&link, "referrer-policy")), (404, "no-referrer"));
    assert!(header(&link, "x-robots-tag").contains("noindex"));
    assert!(header(&house.get("/desk/things", &[]).await, "x-robots-tag").contains("noindex"));
    assert_eq!(header(&house.get("/anyone", &[]).await, "x-robots-tag"), "");
}

#[tokio::test]
async fn every_error_has_its_status_as_a_page_and_as_json() {
    let house = House::new();
    for (how, status) in [
        ("invalid", 422),
        ("mended", 422),
        ("forbidden", 403),
        ("gone", 410),
        ("many", 429),
        ("large", 413),
        ("unavailable", 503),
        ("internal", 500),
        ("header", 500),
        ("else", 404),
    ] {
        let path = format!("/fail/{how}");
        let page = house.get(&path, &[("accept", "text/html,application/json;q=0.5")]).await;
        assert_eq!(page.status(), status, "{how}");
        assert!(header(&page, "content-type").starts_with("text/html"), "{how}");
        assert!(text(&page).contains("<h1>") && !text(&page).contains("inner secret"), "{how}");

        let details = house.get(&path, &[JSON]).await;
        assert_eq!(
            (details.status().as_u16(), header(&details, "content-type")),
            (status, "application/problem+json")
        );
        let json: serde_json::Value = serde_json::from_str(text(&details)).unwrap();
        assert_eq!(json["status"], status, "{how}");
        assert!(json["title"].as_str().is_some_and(|title| !title.is_empty()));
        assert!(!text(&details).contains("inner secret"));
    }
}

#[tokio::test]
async fn json_names_every_field_that_has_to_be_mended() {
    let house = House::new();
    for path in ["/fail/invalid", "/fail/mended"] {
        let answer = house.get(path, &[JSON]).await;
        let json: serde_json::Value = serde_json::from_str(text(&answer)).unwrap();
        assert_eq!(json["errors"][0]["field"], "email");
        assert!(json["errors"][0]["detail"].as_str().unwrap().contains("name@example.com"));
    }
}

#[tokio::test]
async fn a_wait_is_said_in_seconds_rounded_up() {
    let house = House::new();
    assert_eq!(header(&house.get("/fail/many", &[]).await, "retry-after"), "2");
    assert_eq!(header(&house.get("/fail/unavailable", &[]).await, "retry-after"), "5");
    assert_eq!(header(&house.get("/fail/internal", &[]).await, "retry-after"), "");
}

#[tokio::test]
async fn head_is_get_without_a_body_and_other_methods_are_named() {
    let house = House::new();
    let head = house.send("HEAD", "/anyone", &[], "").await;
    assert_eq!((head.status().as_u16(), head.body()), (200, &Body::Empty));
    for method in ["DELETE", "PUT", "PATCH", "OPTIONS", "BREW"] {
        let answer = house.send(method, "/anyone", &[], "").await;
        assert_eq!(
            (answer.status().as_u16(), header(&answer, "allow")),
            (405, "GET, POST, HEAD"),
            "{method}"
        );
    }
    assert_eq!(house.send("POST", "/fail/else", &[], "").await.status(), 405);
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_address_and_never_elsewhere() {
    let house = House::new();
    let answer = house.get("/anyone/?a=b&c", &[]).await;
    assert_eq!((answer.status().as_u16(), header(&answer, "location")), (308, "/anyone?a=b&c"));
    for path in ["//evil.example/", "//anyone/", "/anyone//", "/", "/nothing/"] {
        let answer = house.get(path, &[]).await;
        assert_eq!((answer.status().as_u16(), header(&answer, "location")), (404, ""), "{path}");
    }
}

#[tokio::test]
async fn a_message_goes_to_the_next_page_once() {
    let house = House::new();
    let done = house.post("/anyone", &[], "number=WO-2026-0001").await;
    assert_eq!((done.status().as_u16(), header(&done, "location")), (303, "/anyone"));
    let left = cookies(&done)[0].split(';').next().unwrap().to_owned();
    let shown = house.get("/anyone", &[("cookie", &left)]).await;
    assert!(text(&shown).contains("flash-done WO-2026-0001"));
    assert!(cookies(&shown)[0].starts_with("flash=;") && cookies(&shown)[0].contains("Max-Age=0"));
    for forged in ["flash=flash-done~<script>", "flash=mail-sign-in-subject"] {
        let forged = house.get("/anyone", &[("cookie", forged)]).await;
        assert!(!text(&forged).contains("flash-done") && !text(&forged).contains("mail-sign-in"));
    }
}

#[tokio::test]
async fn a_language_that_was_asked_for_is_remembered() {
    let house = House::new();
    let answer = house.get("/anyone?lang=de", &[("accept-language", "fr")]).await;
    assert!(text(&answer).contains("<html lang=\"de\""));
    assert!(
        cookies(&answer)[0].starts_with("lang=de; HttpOnly; SameSite=Lax; Secure; Path=/"),
        "{:?}",
        cookies(&answer)
    );
    let later = house.get("/anyone", &[("cookie", "a=b; lang=de"), ("accept-language", "fr")]).await;
    assert!(text(&later).contains("<html lang=\"de\""));
    assert!(cookies(&later).is_empty());
    assert!(text(&house.get("/anyone", &[("accept-language", "fr")]).await).contains("<html lang=\"fr\""));
    assert!(text(&house.get("/anyone?lang=xx", &[]).await).contains("<html lang=\"en\""));
}

#[tokio::test]
async fn what_the_gateway_sends_is_understood() {
    let house = House::new();
    let event = serde_json::json!({
        "version": "2.0",
        "routeKey": "ANY /anyone",
        "rawPath": "/anyone",
        "rawQueryString": "lang=nl",
        "cookies": ["a=b", "flash=flash-done~WO-2026-0002"],
        "headers": { "host": "portal.example", "accept": "text/html" },
        "requestContext": {
            "accountId": "1", "apiId": "x", "domainName": "portal.example", "domainPrefix": "portal",
            "http": { "method": "GET", "path": "/anyone", "protocol": "HTTP/1.1", "sourceIp": "203.0.113.77",
                      "userAgent": "test" },
            "requestId": "r", "routeKey": "ANY /anyone", "stage": "$default",
            "time": "22/Nov/2026:00:00:00 +0000", "timeEpoch": 0
        },
        "isBase64Encoded": false
    });
    let request = lambda_http::request::from_str(&event.to_string()).unwrap();
    let shown = house.routes.serve(Arc::clone(&house.app), request).await;
    assert!(text(&shown).contains("flash-done WO-2026-0002"), "the cookies' array is read");
    assert!(text(&shown).contains("<html lang=\"nl\""), "the query is read");

    let mut event = event;
    event["cookies"] = serde_json::json!([]);
    let request = lambda_http::request::from_str(&event.to_string()).unwrap();
    let shown = house.routes.serve(Arc::clone(&house.app), request).await;
    assert!(text(&shown).contains("203.0.113.0/24"), "the network is the client's");

    event["requestContext"]["http"]["method"] = "POST".into();
    event["headers"]["content-type"] = "application/x-www-form-urlencoded".into();
    event["body"] = "bnVtYmVyPVdPLTIwMjYtMDAwMw==".into();
    event["isBase64Encoded"] = true.into();
    let request = lambda_http::request::from_str(&event.to_string()).unwrap();
    let done = house.routes.serve(Arc::clone(&house.app), request).await;
    assert!(cookies(&done)[0].starts_with("flash=flash-done~WO-2026-0003"), "the body is decoded");
}

#[test]
fn the_table_names_every_route_and_who_may() {
    let house = House::new();
    let table = house.routes.table();
    assert_eq!(table.len(), 11);
    assert_eq!((&table[0].method, table[0].path, table[0].may), (&Method::GET, "/anyone", May::Anyone));
    assert!(table.iter().any(|row| row.method == Method::POST && matches!(row.may, May::Staff(_))));
}
