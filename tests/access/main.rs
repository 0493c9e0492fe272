//! Who gets in where: every route of every function, tried by everybody. The rows come from the route tables
//! themselves, so that a new route is tried as soon as it exists; what has to come out is said here.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod company;
#[path = "../gateway/mod.rs"]
mod gateway;
mod mailed;
mod paths;
mod portal;
mod raised;
mod reported;
mod second_step;
mod users;
mod viewer;
mod world;

use domain::{link::LinkKind, staff::StaffPermission, staff::StaffRole};
use gateway::{Answer, Gateway};
use http::{Method, Request, StatusCode};
use web::{Body, May, RouteRow};
use world::World;

/// Sends what a browser sends, with a form of one field: enough to see whether somebody gets past the gate.
async fn send(
    gateway: &Gateway,
    row: &RouteRow,
    path: &str,
    cookie: Option<&str>,
    csrf: Option<&str>,
) -> Answer {
    let mut request = Request::builder().method(row.method.clone()).uri(path);
    if let Some(cookie) = cookie {
        request = request.header("cookie", cookie);
    }
    if row.method == Method::GET {
        return gateway.call(request.body(Body::Empty).unwrap()).await;
    }
    let form = csrf.map(|csrf| format!("csrf={csrf}")).unwrap_or_default();
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    gateway.call(request.body(Body::Text(form)).unwrap()).await
}

/// Past the gate: the handler answered, if only to say what the form lacks.
fn passed(answer: &Answer) -> bool {
    match answer.status {
        // Signing out leads to the sign-in page too, and says that it worked.
        StatusCode::SEE_OTHER => {
            let (leads_to, _) = answer.location.split_once('?').unwrap_or((&answer.location, ""));
            !leads_to.ends_with("/sign-in") || says(answer, "signed-out")
        }
        StatusCode::OK | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT => true,
        _ => false,
    }
}

fn says(answer: &Answer, flash: &str) -> bool {
    answer.headers.get_all("set-cookie").iter().any(|cookie| cookie.to_str().unwrap().contains(flash))
}

/// What the route table promises in the end: no route that changes something is open without a reason.
#[tokio::test]
async fn every_kind_of_caller_is_tabled() {
    let gateway = Gateway::open(world::LIMITS).await;
    for row in gateway.table() {
        let open = matches!(row.may, May::Anyone);
        let expected = row.path.starts_with("/assets/")
            || ["/favicon.ico", "/robots.txt"].contains(&row.path)
            || row.path == "/desk/sign-in"
            || row.path == "/desk/sign-in/password-resets"
            || row.path.ends_with("/looks/{file}");
        assert_eq!(open, expected, "{} {} is open to anyone", row.method, row.path);
        let half = row.path.ends_with("/sign-in/second-factor");
        assert_eq!(half, matches!(row.may, May::SecondStep), "{}", row.path);
        let of_desk = row.path.starts_with("/desk") && !open && !half;
        assert_eq!(of_desk, matches!(row.may, May::Staff(_)), "{}", row.path);
        let form = row.path == "/p/{portal}/request" || row.path.starts_with("/p/{portal}/request/");
        let needs_nobody = form || ["/sign-in", "/looks"].iter().any(|part| row.path.contains(part));
        let for_users = row.path.starts_with("/p/") && !needs_nobody;
        let leaves = row.path.ends_with("/views/endings");
        assert_eq!(leaves, matches!(row.may, May::Viewing), "{}", row.path);
        assert_eq!(for_users && !leaves, matches!(row.may, May::Can(_)), "{}", row.path);
        assert_eq!(row.path.starts_with("/l/"), matches!(row.may, May::PublicLink(_)), "{}", row.path);
    }
}

#[tokio::test]
async fn the_desk_opens_to_its_own_staff_by_role_and_to_nobody_else() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let mut tried = 0;
    for row in gateway.table() {
        let May::Staff(permission) = row.may else { continue };
        let path = world.at_desk(row.path, &world.own);
        for role in StaffRole::ALL {
            company::restore(gateway).await;
            let member = world.signed_in(role).await;
            let form = users::form(row.path, &member.csrf);
            let answer = send(gateway, row, &path, Some(&member.cookie), Some(&form)).await;
            let note = format!("{role:?} {} {path}: {} {}", row.method, answer.status, answer.location);
            if role.may(permission) {
                assert!(passed(&answer), "{note}");
            } else {
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{note}");
                world.says_nothing(&answer);
            }
            tried += 1;
        }
    }
    assert!(tried >= 4 * 9, "{tried} tries");
}

#[tokio::test]
async fn a_session_that_is_not_good_opens_nothing() {
    let world = World::new().await;
    for row in world.gateway.table() {
        let May::Staff(_) = row.may else { continue };
        let path = world.at_desk(row.path, &world.own);
        for (what, cookie) in &world.bad_sessions {
            let answer = send(&world.gateway, row, &path, cookie.as_deref(), Some("x")).await;
            assert!(
                answer.status == StatusCode::SEE_OTHER && answer.location.starts_with("/desk/sign-in"),
                "{what}: {} {path}: {} {}",
                row.method,
                answer.status,
                answer.location
            );
            world.says_nothing(&answer);
        }
    }
}

#[tokio::test]
async fn a_change_at_the_desk_needs_its_own_page() {
    let world = World::new().await;
    let (_, owner) = &world.staff[0];
    let (_, agent) = &world.staff[2];
    for row in world.gateway.table().filter(|row| row.method == Method::POST) {
        let May::Staff(_) = row.may else { continue };
        let path = world.at_desk(row.path, &world.own);
        for csrf in [None, Some(""), Some("AAAA"), Some(agent.csrf.as_str())] {
            let answer = send(&world.gateway, row, &path, Some(&owner.cookie), csrf).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{csrf:?} {path}");
        }
        let other_site = Request::post(&path)
            .header("cookie", &owner.cookie)
            .header("sec-fetch-site", "cross-site")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::Text(format!("csrf={}", owner.csrf)))
            .unwrap();
        assert_eq!(world.gateway.call(other_site).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}

/// What an address at the desk names by its id.
const KINDS: [&str; 11] = [
    "{work_order}",
    "{customer}",
    "{user}",
    "{location}",
    "{contact}",
    "{address}",
    "{object}",
    "{document}",
    "{portal}",
    "{change}",
    "{staff}",
];

/// Another company's record, one that never was, and something that is no id at all answer alike.
#[tokio::test]
async fn what_is_not_ones_own_does_not_exist() {
    let world = World::new().await;
    for row in world.gateway.table() {
        let May::Staff(permission) = row.may else { continue };
        for name in KINDS.into_iter().filter(|name| row.path.contains(name)) {
            for (_, member) in world.staff.iter().filter(|(role, _)| role.may(permission)) {
                let mut pages = Vec::new();
                for id in world.not_ones_own(name) {
                    let path = world.with(row.path, &[(name, id)]);
                    let answer =
                        send(&world.gateway, row, &path, Some(&member.cookie), Some(&member.csrf)).await;
                    let note = format!("{} {path} {}", row.method, answer.location);
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{note}");
                    world.says_nothing(&answer);
                    pages.push(paths::without_ids(&answer.text));
                }
                assert!(pages.windows(2).all(|two| two[0] == two[1]), "{} tells them apart", row.path);
            }
        }
    }
    for row in world.gateway.table() {
        let May::Staff(_) = row.may else { continue };
        let path = world.at_desk(row.path, &world.own);
        let neighbour = world.neighbour().await;
        let answer = send(&world.gateway, row, &path, Some(&neighbour.cookie), Some(&neighbour.csrf)).await;
        if KINDS.into_iter().any(|name| row.path.contains(name)) {
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path}", row.method);
        }
        for marker in [world::OWN, world::OTHER, world::INTERNAL] {
            assert!(!answer.text.contains(marker), "{marker} in {path}");
        }
    }
}

#[tokio::test]
async fn a_link_opens_its_record_and_nothing_else() {
    let world = World::new().await;
    for row in world.gateway.table() {
        let May::PublicLink(kind) = row.may else { continue };
        let good = world.link(kind);
        let path = world.by_link(row.path, good, &world.own_file);
        let answer = send(&world.gateway, row, &path, world.beside(kind), None).await;
        let note = format!("{} {path}: {} {}", row.method, answer.status, answer.text);
        let confirmed = kind == LinkKind::Confirmation && row.method == Method::POST;
        assert!(passed(&answer) || confirmed, "{note}");
        for marker in [world::INTERNAL, world::FOREIGN, world::OTHER] {
            assert!(!answer.text.contains(marker), "{marker} in {path}");
        }
        for (what, token, status) in world.bad_links(kind) {
            let path = world.by_link(row.path, &token, &world.own_file);
            let answer = send(&world.gateway, row, &path, None, None).await;
            assert_eq!(answer.status, status, "{what}: {} {path}", row.method);
            world.says_nothing(&answer);
        }
        if row.path.contains("{file}") {
            for file in [&world.other_file, &world.foreign_file, &world::internal_file()] {
                let path = world.by_link(row.path, good, file);
                assert_eq!(send(&world.gateway, row, &path, None, None).await.status, StatusCode::NOT_FOUND);
            }
        }
    }
}

#[tokio::test]
async fn a_form_is_there_where_its_portal_is_open_to_guests() {
    let world = World::new().await;
    for row in world.gateway.table() {
        if !matches!(row.may, May::Guest | May::AtPortal) {
            continue;
        }
        let path = world.at_form(row.path, "demo");
        let answer = send(&world.gateway, row, &path, None, None).await;
        assert!(passed(&answer), "{} {}: {}", row.method, row.path, answer.status);
        let without_guests =
            send(&world.gateway, row, &world.at_form(row.path, "no-guests"), None, None).await;
        let takes_guests = matches!(row.may, May::Guest);
        assert_eq!(
            without_guests.status == StatusCode::NOT_FOUND,
            takes_guests,
            "{} {}",
            row.method,
            row.path
        );
        for portal in ["nobody", "disabled", "UPPER", "a%2Fb"] {
            let answer = send(&world.gateway, row, &world.at_form(row.path, portal), None, None).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {} at {portal}", row.method, row.path);
        }
        let closed = send(&world.gateway, row, &world.at_form(row.path, "closed"), None, None).await;
        assert_eq!(closed.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(closed.headers.contains_key("retry-after"));
    }
}

/// Seen from outside, the guest's page never holds what staff say among themselves; at the desk it stands.
#[tokio::test]
async fn internal_words_stay_at_the_desk() {
    let world = World::new().await;
    let (_, agent) = &world.staff[2];
    let desk = format!("/desk/work-orders/{}", world.own.id);
    let request = Request::get(&desk).header("cookie", &agent.cookie).body(Body::Empty).unwrap();
    assert!(world.gateway.call(request).await.text.contains(world::INTERNAL));
    let status = format!("/l/requests/{}", world.own.status_token.expose());
    let page = world.gateway.call(Request::get(&status).body(Body::Empty).unwrap()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains(world::INTERNAL) && page.text.contains(&world.own.number.to_string()));
}

#[test]
fn read_only_staff_are_the_only_ones_who_cannot_act() {
    let acting = StaffRole::ALL.into_iter().filter(|role| role.may(StaffPermission::HandleWorkOrders));
    assert_eq!(acting.collect::<Vec<_>>(), [StaffRole::Owner, StaffRole::Manager, StaffRole::Agent]);
}
