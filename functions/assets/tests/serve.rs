//! Files and colours, by a function that has no table.

use assets::routes;
use http::{Request, Response, header};
use std::sync::Arc;
use web::{Body, Site};

async fn send(request: Request<Body>) -> Response<Body> {
    let site = Site::of_files("http://127.0.0.1:9000".to_owned());
    routes().serve(Arc::new(site), request).await
}

async fn get(path: &str) -> Response<Body> {
    send(Request::get(path).body(Body::Empty).expect("a request")).await
}

fn says(response: &Response<Body>, name: header::HeaderName) -> &str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn every_file_is_served_under_its_address_and_kept_for_ever() {
    for asset in &views::assets::ALL {
        let response = get(&views::assets::url(asset.name)).await;
        assert_eq!(response.status(), 200, "{}", asset.name);
        assert_eq!(says(&response, header::CONTENT_TYPE), asset.media_type);
        assert!(says(&response, header::CACHE_CONTROL).contains("immutable"));
        assert_eq!(&response.body()[..], asset.bytes);
    }
}

#[tokio::test]
async fn another_version_of_a_file_is_not_there_and_that_is_not_kept() {
    let response = get("/assets/0000000000000000/app.css").await;
    assert_eq!(response.status(), 404);
    assert_eq!(says(&response, header::CACHE_CONTROL), "no-store");
    assert_eq!(get("/assets/0000000000000000/..%2f..%2fCargo.toml").await.status(), 404);
}

#[tokio::test]
async fn what_every_host_is_asked_for_is_there_and_where_nothing_is_a_page_says_so() {
    let icon = get("/favicon.ico").await;
    assert_eq!(
        (icon.status(), says(&icon, header::LOCATION)),
        (303.try_into().expect("a status"), &*views::assets::url("favicon.svg"))
    );
    let robots = get("/robots.txt").await;
    assert_eq!(robots.status(), 200);
    assert!(says(&robots, header::CONTENT_TYPE).starts_with("text/plain"));
    assert!(String::from_utf8_lossy(robots.body()).contains("\nDisallow: /l/\n"));
    for path in ["/", "/p", "/p/demo/nowhere", "/wp-login.php", "/%ff"] {
        let nowhere = get(path).await;
        assert_eq!(nowhere.status(), 404, "{path}");
        assert!(says(&nowhere, header::CONTENT_TYPE).starts_with("text/html"), "{path}");
        assert!(
            String::from_utf8_lossy(nowhere.body()).contains("There is no portal at this address"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_slash_too_many_leads_on_within_this_host() {
    for path in ["/p/demo/", "/desk/customers/", "/p/demo/requests/?page=2"] {
        let answer = get(path).await;
        let without = path.replacen("/?", "?", 1);
        let without = without.strip_suffix('/').unwrap_or(&without);
        assert_eq!((answer.status().as_u16(), says(&answer, header::LOCATION)), (308, without), "{path}");
    }
    for path in ["//evil.example/", "/\\evil.example/", "/p/demo//", "///"] {
        let answer = get(path).await;
        assert_eq!((answer.status().as_u16(), says(&answer, header::LOCATION)), (404, ""), "{path}");
    }
    let change = send(Request::post("/p/demo/").body(Body::Empty).expect("a request")).await;
    assert_eq!(change.status(), 404);
}

#[tokio::test]
async fn a_colour_has_a_stylesheet_and_what_is_no_colour_has_none() {
    let response = get("/assets/theme/1d4ed8.css").await;
    assert_eq!(response.status(), 200);
    assert_eq!(says(&response, header::CONTENT_TYPE), "text/css; charset=utf-8");
    assert!(says(&response, header::CACHE_CONTROL).contains("immutable"));
    assert!(String::from_utf8_lossy(response.body()).contains("--brand:#1d4ed8"));
    for path in
        ["/assets/theme/1D4ED8.css", "/assets/theme/red.css", "/assets/theme/1d4ed8", "/assets/theme/%23.css"]
    {
        assert_eq!(get(path).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn nothing_is_written_to_an_asset() {
    let path = views::assets::url("app.css");
    let response = send(Request::post(path).body(Body::Empty).expect("a request")).await;
    assert_eq!(response.status(), 405);
}
