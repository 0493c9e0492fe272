//! What users sign in for at a portal: every route, tried by everybody.

use crate::{
    company, passed, paths, raised, send,
    users::{self, bad_sessions, of_another_customer, path, person, says_nothing_of_anybody, signed_in},
    world::{self, World},
};
use domain::{AddressId, ChangeRequestId, DocumentId, UserId, WorkOrderId, user::MemberRole};
use http::{Method, Request, StatusCode};
use testkit::demo_documents::{HIDDEN, OTHER, PHOTO, documents};
use web::{Body, May, RouteRow};

/// The routes that users sign in for.
fn rows(world: &World) -> impl Iterator<Item = (&RouteRow, domain::user::Permission)> {
    world.gateway.table().filter_map(|row| match row.may {
        May::Can(permission) => Some((row, permission)),
        _ => None,
    })
}

#[tokio::test]
async fn a_portal_opens_to_its_users_by_role() {
    let world = World::new().await;
    let colleague = world.gateway.demo.user(MemberRole::Viewer).id;
    let mut tried = 0;
    for (row, permission) in rows(&world) {
        for role in MemberRole::ALL {
            let who = signed_in(&world.gateway, role).await;
            let path = path(row.path, colleague);
            let form = users::form(row.path, &who.csrf);
            let answer = send(&world.gateway, row, &path, Some(&who.cookie), Some(&form)).await;
            let note = format!("{role:?} {} {path}: {} {}", row.method, answer.status, answer.location);
            if users::gets(&world.gateway, role, row.path, permission) {
                assert!(passed(&answer), "{note}");
            } else {
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{note}");
                world.says_nothing(&answer);
            }
            tried += 1;
        }
    }
    assert!(tried >= 3 * 4, "{tried} tries");
}

#[tokio::test]
async fn a_users_session_that_is_not_good_opens_nothing() {
    let world = World::new().await;
    let bad = bad_sessions(&world.gateway).await;
    assert!(bad.len() >= 28, "{} kinds of bad sessions", bad.len());
    let colleague = world.gateway.demo.user(MemberRole::Viewer).id;
    for (row, _) in rows(&world) {
        let path = path(row.path, colleague);
        for (what, cookie) in &bad {
            let answer = send(&world.gateway, row, &path, cookie.as_deref(), Some("x")).await;
            let leads = answer.location.starts_with("/p/demo/sign-in");
            let note = format!("{what}: {} {path}: {} {}", row.method, answer.status, answer.location);
            assert!(answer.status == StatusCode::SEE_OTHER && leads, "{note}");
            world.says_nothing(&answer);
            says_nothing_of_anybody(&world.gateway, &answer);
        }
    }
}

#[tokio::test]
async fn no_session_of_a_user_opens_the_desk() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let admin = signed_in(gateway, MemberRole::Admin).await;
    let token = admin.cookie.split_once('=').unwrap().1;
    let first = gateway.demo.customers[0].id;
    let under_desks_key =
        gateway.key.sign(&admin.user, Some(first), admin.session, gateway.cloud.now()).unwrap();
    let as_desk = |token: &str| world::cookie(gateway, token);
    let bad = [admin.cookie.clone(), as_desk(token), as_desk(&under_desks_key)];
    for row in gateway.table() {
        let May::Staff(_) = row.may else { continue };
        let path = world.at_desk(row.path, &world.own);
        for cookie in &bad {
            let answer = send(gateway, row, &path, Some(cookie), Some(&admin.csrf)).await;
            let leads = answer.location.starts_with("/desk/sign-in");
            assert!(
                answer.status == StatusCode::SEE_OTHER && leads,
                "{} {path}: {}",
                row.method,
                answer.status
            );
            world.says_nothing(&answer);
        }
    }
}

#[tokio::test]
async fn no_session_of_staff_opens_a_portal() {
    let world = World::new().await;
    let (_, owner) = &world.staff[0];
    let colleague = world.gateway.demo.user(MemberRole::Viewer).id;
    for (row, _) in rows(&world) {
        let answer =
            send(&world.gateway, row, &path(row.path, colleague), Some(&owner.cookie), Some(&owner.csrf))
                .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert!(answer.location.starts_with("/p/demo/sign-in"), "{}", answer.location);
    }
}

#[tokio::test]
async fn a_change_at_a_portal_needs_its_own_page() {
    let world = World::new().await;
    let colleague = world.gateway.demo.user(MemberRole::Viewer).id;
    for (row, _) in rows(&world).filter(|(row, _)| row.method == Method::POST) {
        let admin = signed_in(&world.gateway, MemberRole::Admin).await;
        let buyer = signed_in(&world.gateway, MemberRole::Buyer).await;
        let path = path(row.path, colleague);
        for csrf in [None, Some(""), Some("AAAA"), Some(buyer.csrf.as_str())] {
            let answer = send(&world.gateway, row, &path, Some(&admin.cookie), csrf).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{csrf:?} {path}");
        }
        let other_site = Request::post(&path)
            .header("cookie", &admin.cookie)
            .header("sec-fetch-site", "cross-site")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::Text(format!("csrf={}", admin.csrf)))
            .unwrap();
        assert_eq!(world.gateway.call(other_site).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}

/// Another customer's user, another company's, one that never was, and something that is no id answer alike.
#[tokio::test]
async fn people_of_others_do_not_exist() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let never = UserId::new(gateway.cloud.now(), [97; 16]);
    let foreign = [of_another_customer(gateway).id, never];
    for (row, _) in rows(&world).filter(|(row, _)| row.path.contains("{user}")) {
        let admin = signed_in(gateway, MemberRole::Admin).await;
        let own = path(row.path, never);
        let mut pages = Vec::new();
        for path in
            foreign.map(|id| path(row.path, id)).into_iter().chain([own.replace(&never.to_string(), "usr_1")])
        {
            let answer = send(gateway, row, &path, Some(&admin.cookie), Some(&admin.csrf)).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path} {}", row.method, answer.location);
            pages.push(paths::without_ids(&answer.text));
        }
        assert!(pages.windows(2).all(|two| two[0] == two[1]), "{} tells them apart", row.path);
    }
}

/// Addresses and changes of another company, those that never were, and what is no id answer alike.
#[tokio::test]
async fn data_of_others_does_not_exist() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let (now, nobody) = (gateway.cloud.now(), UserId::new(gateway.cloud.now(), [96; 16]));
    let (address, change) = (company::address(true).to_string(), company::change(true).to_string());
    for (row, _) in rows(&world) {
        let path = path(row.path, nobody);
        let foreign = match row.path {
            known if known.contains("{address}") => {
                let never = AddressId::new(now, [96; 16]).to_string();
                [company::address(false).to_string(), never, "adr_1".to_owned()]
                    .map(|id| path.replace(&address, &id))
            }
            known if known.contains("{change}") => {
                let never = ChangeRequestId::new(now, [96; 16]).to_string();
                [company::change(false).to_string(), never, "chg_1".to_owned()]
                    .map(|id| path.replace(&change, &id))
            }
            known if known.contains("{work_order}") => {
                let (own, never) =
                    (raised::own(true).to_string(), WorkOrderId::new(now, [96; 16]).to_string());
                let guests = world.own.id.to_string();
                for (role, id) in
                    [(MemberRole::Admin, guests), (MemberRole::Viewer, raised::colleagues().to_string())]
                {
                    let who = signed_in(gateway, role).await;
                    let path = path.replace(&own, &id);
                    let answer = send(gateway, row, &path, Some(&who.cookie), Some(&who.csrf)).await;
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path} {role:?}", row.method);
                    world.says_nothing(&answer);
                }
                [raised::own(false).to_string(), never, "wo_1".to_owned()].map(|id| path.replace(&own, &id))
            }
            known if known.contains("{document}") => {
                let own = users::demo_document(PHOTO).to_string();
                let never = DocumentId::new(now, [96; 16]).to_string();
                let [hidden, other] = [HIDDEN, OTHER].map(|place| users::demo_document(place).to_string());
                let foreign = documents(&gateway.neighbour)[PHOTO].0.id.to_string();
                for id in [foreign, other] {
                    let who = signed_in(gateway, MemberRole::Admin).await;
                    let path = path.replace(&own, &id);
                    let answer = send(gateway, row, &path, Some(&who.cookie), Some(&who.csrf)).await;
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path}", row.method);
                }
                [hidden, never, "doc_1".to_owned()].map(|id| path.replace(&own, &id))
            }
            _ => continue,
        };
        let admin = signed_in(gateway, MemberRole::Admin).await;
        for path in foreign {
            let answer = send(gateway, row, &path, Some(&admin.cookie), Some(&admin.csrf)).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path} {}", row.method, answer.location);
        }
    }
}

/// A user of another customer sees nothing of the first one, on any page.
#[tokio::test]
async fn no_page_shows_anything_of_another_customer() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let second = gateway.demo.customers[1].id;
    let colleague = gateway.demo.user(MemberRole::Viewer).id;
    for (row, _) in rows(&world) {
        for role in MemberRole::ALL {
            let mut user = of_another_customer(gateway);
            let owner = gateway.demo.signed_in(domain::staff::StaffRole::Owner);
            let members = gateway.store.members_of(&owner, &gateway.demo.customers[1]);
            user = gateway.store.user_accounts().read(user.tenant, user.id).await.unwrap();
            let before = user.memberships[&second].clone();
            let after = domain::user::Membership { role, ..before.clone() };
            members.change(&user, &before, &after, gateway.cloud.moment()).await.unwrap();
            user.memberships.insert(second, after);
            let who = person(gateway, user, second).await;
            let answer =
                send(gateway, row, &path(row.path, colleague), Some(&who.cookie), Some(&who.csrf)).await;
            says_nothing_of_anybody(gateway, &answer);
            world.says_nothing(&answer);
        }
    }
    assert!(!users::secrets(gateway).is_empty());
}

/// A portal that is closed, gone or another company's lets nobody in with a good session of this one.
#[tokio::test]
async fn a_session_is_good_at_open_portals_of_its_own_company_alone() {
    let world = World::new().await;
    let colleague = world.gateway.demo.user(MemberRole::Viewer).id;
    for (row, _) in rows(&world) {
        let who = signed_in(&world.gateway, MemberRole::Admin).await;
        let here = path(row.path, colleague);
        for (portal, status) in [
            ("nobody", StatusCode::NOT_FOUND),
            ("disabled", StatusCode::NOT_FOUND),
            ("closed", StatusCode::SERVICE_UNAVAILABLE),
            ("neighbour-0", StatusCode::SEE_OTHER),
        ] {
            let path = here.replacen("/p/demo", &format!("/p/{portal}"), 1);
            let answer = send(&world.gateway, row, &path, Some(&who.cookie), Some(&who.csrf)).await;
            assert_eq!(answer.status, status, "{} {path}", row.method);
            says_nothing_of_anybody(&world.gateway, &answer);
            assert!(portal != "neighbour-0" || answer.location.starts_with("/p/neighbour-0/sign-in"));
        }
    }
}
