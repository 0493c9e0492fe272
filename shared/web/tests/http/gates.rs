//! Who passes, and what everybody else is told.

use crate::house::{House, cookies, header, text};
use domain::{
    account::{Account, Session},
    portal::{PortalStatus, Slug},
    staff::{Staff, StaffRole},
    text::Line,
};
use jiff::SignedDuration;
use web::{App, session};

#[tokio::test]
async fn a_guest_is_at_the_portal_of_the_address() {
    let house = House::new();
    house.open_portal(|_| {}).await;
    let page = house.get("/p/demo/request", &[]).await;
    assert_eq!(page.status(), 200);
    assert!(text(&page).contains("Demo Lifts"));
    assert!(
        text(&page).contains("<html lang=\"nl\""),
        "the portal's language, when nothing speaks for another"
    );
    let french = house.get("/p/demo/request", &[("accept-language", "fr, de;q=0.5")]).await;
    assert!(text(&french).contains("<html lang=\"de\""), "only languages that the portal offers");
}

#[tokio::test]
async fn what_is_no_portal_is_not_found() {
    let house = House::new();
    house.open_portal(|portal| portal.status = PortalStatus::Disabled).await;
    for path in [
        "/p/demo/request",
        "/p/nobody/request",
        "/p/DEMO/request",
        "/p/%00/request",
        "/p/%ff/request",
        "/p/a%2Fb",
    ] {
        let page = house.get(path, &[]).await;
        assert_eq!(page.status(), 404, "{path}");
        assert!(!text(&page).contains("Demo Lifts"), "{path}");
    }
}

#[tokio::test]
async fn guests_switched_off_is_not_found_and_the_portal_stays_open() {
    let house = House::new();
    house.open_portal(|portal| portal.guests.enabled = false).await;
    assert_eq!(house.get("/p/demo/request", &[]).await.status(), 404);
    assert_eq!(house.post("/p/demo/request", &[], "a=b").await.status(), 404);
    assert_eq!(house.get("/p/demo", &[]).await.status(), 200);
}

#[tokio::test]
async fn a_portal_in_maintenance_says_when_to_come_back() {
    let house = House::new();
    house.open_portal(|portal| portal.status = PortalStatus::Maintenance).await;
    let page = house.get("/p/demo/request", &[]).await;
    assert_eq!((page.status().as_u16(), header(&page, "retry-after")), (503, "600"));
    assert!(text(&page).contains("Demo Lifts"), "in the portal's look");
}

#[tokio::test]
async fn an_old_name_leads_to_the_new_one_with_everything_after_it() {
    let house = House::new();
    house.open_portal(|_| {}).await;
    house.open_portal(|portal| portal.slug = Slug::parse("lifts").unwrap()).await;
    let moved = house.get("/p/demo/request?type=fault", &[]).await;
    assert_eq!((moved.status().as_u16(), header(&moved, "location")), (308, "/p/lifts/request?type=fault"));
    assert_eq!(house.post("/p/demo/request", &[], "a=b").await.status(), 308, "what was typed goes along");
    assert_eq!(house.get("/p/lifts/request", &[]).await.status(), 200);
}

#[tokio::test]
async fn a_name_in_capitals_leads_to_the_portal() {
    let house = House::new();
    house.open_portal(|_| {}).await;
    let moved = house.get("/p/DeMo/request?type=fault", &[]).await;
    assert_eq!((moved.status().as_u16(), header(&moved, "location")), (308, "/p/demo/request?type=fault"));
    let closed = House::new();
    closed.open_portal(|portal| portal.status = PortalStatus::Disabled).await;
    assert_eq!(closed.get("/p/DEMO/request", &[]).await.status(), 404);
}

#[tokio::test]
async fn a_link_opens_its_kind_alone_and_only_in_its_time() {
    let house = House::new();
    let (link, token) = house.invitation().await;
    let path = format!("/l/invitations/{}", token.expose());
    let page = house.get(&path, &[]).await;
    assert!(page.status() == 200 && text(&page).contains(&link.record));

    assert_eq!(house.get(&format!("/l/requests/{}", token.expose()), &[]).await.status(), 404, "wrong kind");
    for unknown in ["abcdefghijkmnpqrstuvwxyz23456789", "short", "ABCDEFGHIJKMNPQRSTUVWXYZ23456789", "%00"] {
        assert_eq!(house.get(&format!("/l/invitations/{unknown}"), &[]).await.status(), 404, "{unknown}");
    }
    house.cloud.clock().advance(SignedDuration::from_hours(7 * 24));
    let gone = house.get(&path, &[]).await;
    assert_eq!(gone.status(), 410);
    assert!(text(&gone).contains("/desk/sign-in"), "a way on");
}

#[tokio::test]
async fn a_link_that_was_used_up_is_gone() {
    let house = House::new();
    let (link, token) = house.invitation().await;
    let (name, store) = (Line::parse("Ines").unwrap(), house.cloud.store());
    store
        .staff_accounts()
        .accept_invitation(&link, &token, &name, "$argon2id$x", house.cloud.now())
        .await
        .unwrap();
    assert_eq!(house.get(&format!("/l/invitations/{}", token.expose()), &[]).await.status(), 410);
}

#[tokio::test]
async fn a_member_of_staff_passes_with_their_session() {
    let house = House::new();
    let (_, _, cookie) = house.signed_in(StaffRole::Agent, |_| {}).await;
    let page = house.get("/desk/things", &[("cookie", &cookie)]).await;
    assert!(page.status() == 200 && text(&page).contains("Ines Duarte"));
}

#[tokio::test]
async fn nobody_is_led_to_the_sign_in_and_back() {
    let house = House::new();
    let answer = house.get("/desk/things?stage=requested&q=a%20b", &[]).await;
    let expected = "/desk/sign-in?to=/desk/things?stage=requested%26q=a%2520b";
    assert_eq!((answer.status().as_u16(), header(&answer, "location")), (303, expected));
    let json = house.get("/desk/things", &[("accept", "application/json")]).await;
    assert_eq!(json.status(), 401);
    let referred = [("referer", "https://portal.example/desk/things?page=2")];
    let posted = house.post("/desk/things", &referred, "a=b").await;
    assert_eq!(header(&posted, "location"), "/desk/sign-in?to=/desk/things?page=2");
    let foreign = house.post("/desk/things", &[("referer", "https://evil.example/desk/things")], "a=b").await;
    assert_eq!(header(&foreign, "location"), "/desk/sign-in");
}

#[tokio::test]
async fn what_somebody_wrote_outlives_their_session() {
    let house = House::new();
    let referred = [("referer", "https://portal.example/desk/things?page=2")];
    let wrote = "text=We%20come%20on%20%3CMonday%3E&csrf=abc&password=two%20words";
    let answer = house.post("/desk/things", &referred, wrote).await;
    assert_eq!(answer.status(), 401);
    assert!(header(&answer, "set-cookie").contains("Max-Age=0"), "the dead session is forgotten");
    let page = text(&answer);
    assert!(page.contains("We come on &#60;Monday&#62;"), "{page}");
    assert!(page.contains("/desk/sign-in?to=/desk/things?page=2"), "{page}");
    assert!(!page.contains("two words") && !page.contains("abc"), "{page}");
    let foreign = [("origin", "https://evil.example")];
    let sent = house.post("/desk/things", &foreign, wrote).await;
    assert_eq!(sent.status(), 303, "another site's words are not shown");
}

#[tokio::test]
async fn junk_for_a_session_reads_nothing() {
    let house = House::new();
    let before = house.cloud.calls(testkit::Service::DynamoDb);
    for cookie in ["__Host-desk=", "__Host-desk=a.b.c", "desk=x", "__Host-desk=eyJhbGciOiJub25lIn0.e30."] {
        assert_eq!(house.get("/desk/things", &[("cookie", cookie)]).await.status(), 303, "{cookie}");
    }
    assert_eq!(house.cloud.calls(testkit::Service::DynamoDb), before);
}

#[tokio::test]
async fn a_session_that_was_ended_or_left_lying_is_none() {
    let house = House::new();
    let (staff, session, cookie) = house.signed_in(StaffRole::Agent, |_| {}).await;
    let with = [("cookie", cookie.as_str())];
    house.cloud.clock().advance(Staff::SESSIONS.idle - SignedDuration::from_secs(1));
    assert_eq!(house.get("/desk/things", &with).await.status(), 200);
    house.cloud.clock().advance(Staff::SESSIONS.idle - SignedDuration::from_secs(1));
    assert_eq!(house.get("/desk/things", &with).await.status(), 200, "use was written down");
    house.cloud.clock().advance(Staff::SESSIONS.idle);
    assert_eq!(house.get("/desk/things", &with).await.status(), 303, "idle");

    let store = house.cloud.store();
    let begun = (session, Session::begun(house.cloud.now(), "Firefox", "203.0.113.0/24"));
    let fresh = session::begin(house.app.site(), &house.key, &staff, None, begun).await.unwrap();
    assert_eq!(house.get("/desk/things", &[("cookie", &fresh)]).await.status(), 200);
    store.staff_accounts().close_session(staff.tenant, staff.id, session).await.unwrap();
    let answer = house.get("/desk/things", &[("cookie", &fresh)]).await;
    assert_eq!(answer.status(), 303, "ended");
    assert!(cookies(&answer).iter().any(|cookie| cookie.starts_with("__Host-desk=;")), "and forgotten");
}

#[tokio::test]
async fn whoever_was_signed_out_is_told_so_and_a_stranger_is_not() {
    let house = House::new();
    let (.., cookie) = house.signed_in(StaffRole::Owner, |staff| staff.disabled = true).await;
    let said = |answer: &http::Response<web::Body>| {
        cookies(answer).iter().any(|cookie| cookie.starts_with("flash=flash-session-over"))
    };
    assert!(said(&house.get("/desk/things", &[("cookie", &cookie)]).await));
    assert!(!said(&house.get("/desk/things", &[]).await));
}

#[tokio::test]
async fn an_address_that_no_route_has_is_answered_by_the_portal_that_it_names() {
    let house = House::new();
    house.open_portal(|_| {}).await;
    for path in ["/p/demo/zzz", "/p/demo/account/zzz", "/p/demo/request/zzz"] {
        let page = house.get(path, &[]).await;
        assert_eq!(page.status(), 404, "{path}");
        assert!(text(&page).contains("<html lang=\"nl\"") && text(&page).contains("Demo Lifts"), "{path}");
        assert!(text(&page).contains("<h1>Hier is niets</h1>"), "{path}");
    }
    let nobody = house.get("/p/nobody/zzz", &[]).await;
    assert!(nobody.status() == 404 && text(&nobody).contains("There is no portal at this address"));
    let wrong = house.send("DELETE", "/p/demo/request", &[], "").await;
    assert!(wrong.status() == 405 && text(&wrong).contains("<h1>Hier is niets</h1>"));
    house.open_portal(|portal| portal.status = PortalStatus::Maintenance).await;
}

#[tokio::test]
async fn disabled_staff_are_nobody() {
    let house = House::new();
    let (_, _, cookie) = house.signed_in(StaffRole::Owner, |staff| staff.disabled = true).await;
    assert_eq!(house.get("/desk/things", &[("cookie", &cookie)]).await.status(), 303);
}

#[tokio::test]
async fn looking_writes_nothing_and_a_session_costs_one_unit() {
    let house = House::new();
    let (_, _, cookie) = house.signed_in(StaffRole::Agent, |_| {}).await;
    let store = App::site(&*house.app).store.clone();
    store.units().take();
    // The company's rules are read along with the first one, and remembered for half a minute.
    for expected in [1.5, 1.0] {
        assert_eq!(house.get("/desk/things", &[("cookie", &cookie)]).await.status(), 200);
        let cost = store.units().take();
        assert_eq!((cost.read, cost.write), (expected, 0.0));
    }
}

#[tokio::test]
async fn a_change_at_the_desk_needs_a_page_of_the_same_session() {
    let house = House::new();
    let (_, _, cookie) = house.signed_in(StaffRole::Agent, |_| {}).await;
    let page = house.get("/desk/things", &[("cookie", &cookie)]).await;
    let csrf = text(&page).split("csrf=").nth(1).unwrap()[..43].to_owned();
    let (with, good) = (("cookie", cookie.as_str()), format!("csrf={csrf}"));
    assert_eq!(house.post("/desk/things", &[with], &good).await.status(), 200);
    assert_eq!(house.post("/desk/things", &[with, ("x-csrf", &csrf)], "").await.status(), 200);
    for bad in ["", "csrf=", "csrf=AAAA", &format!("csrf={}", csrf.to_uppercase())] {
        assert_eq!(house.post("/desk/things", &[with], bad).await.status(), 403, "{bad}");
    }
    for elsewhere in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "https://portal.example.evil.example"),
    ] {
        assert_eq!(
            house.post("/desk/things", &[with, elsewhere], &good).await.status(),
            403,
            "{elsewhere:?}"
        );
    }
    for here in [("sec-fetch-site", "same-origin"), ("origin", "https://portal.example")] {
        assert_eq!(house.post("/desk/things", &[with, here], &good).await.status(), 200, "{here:?}");
    }
}

#[tokio::test]
async fn who_may_only_look_changes_nothing() {
    let house = House::new();
    let (_, _, cookie) = house.signed_in(StaffRole::ReadOnly, |_| {}).await;
    let page = house.get("/desk/things", &[("cookie", &cookie)]).await;
    let csrf = text(&page).split("csrf=").nth(1).unwrap()[..43].to_owned();
    let body = format!("csrf={csrf}");
    assert_eq!(house.post("/desk/things", &[("cookie", &cookie)], &body).await.status(), 403);
}

#[tokio::test]
async fn forms_of_other_sites_are_refused_and_a_secret_address_may_hide_where_it_is() {
    let house = House::new();
    house.open_portal(|_| {}).await;
    let cross = [("sec-fetch-site", "cross-site")];
    assert_eq!(house.post("/p/demo/request", &cross, "a=b").await.status(), 403);
    assert_eq!(house.post("/anyone", &[("origin", "https://evil.example")], "a=b").await.status(), 403);
    assert_eq!(house.post("/p/demo/request", &[], "a=b").await.status(), 200, "tools say nothing");
    let (_, token) = house.invitation().await;
    let path = format!("/l/invitations/{}", token.expose());
    assert_eq!(house.post(&path, &[("origin", "null")], "a=b").await.status(), 200);
    assert_eq!(house.post(&path, &cross, "a=b").await.status(), 403);
}

#[tokio::test]
async fn a_database_that_is_busy_is_said_and_nothing_else() {
    let house = House::new();
    house.open_portal(|_| {}).await;
    house.cloud.throttle_next(testkit::Service::DynamoDb, 50);
    let page = house.get("/p/demo/request", &[]).await;
    assert_eq!(page.status(), 503);
    assert!(!header(&page, "retry-after").is_empty());
    house.cloud.heal();
    assert_eq!(house.get("/p/demo/request", &[]).await.status(), 200);
}
