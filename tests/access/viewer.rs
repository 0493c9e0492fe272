//! Staff who see a portal as one of its users: every route, with every role's eyes, and every way in which a view can be
//! bad.

use crate::{
    gateway::{Answer, Gateway},
    send, users,
    users::path,
    world::{self, World},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    SessionId,
    activity::{Deed, Subject},
    link::LinkToken,
    principal::StaffMember,
    staff::{Staff, StaffRole},
    user::MemberRole,
};
use http::{Method, StatusCode};
use jiff::SignedDuration;
use serde_json::{Value, json};
use testbrowser::{Looking, look};
use web::{May, session::Viewed};

/// A good link that nobody has followed, and the cookie of the session at the desk that it was asked for in.
pub async fn link(gateway: &Gateway) -> (LinkToken, String) {
    let (cookie, session) = gateway.sign_in(&gateway.member(StaffRole::Manager), 90).await;
    let who = StaffMember { staff: gateway.member(StaffRole::Manager), session };
    let (demo, token) = (&gateway.demo, gateway.cloud.token());
    let shown = (&demo.customers[0], demo.user(MemberRole::Buyer), demo.portal());
    gateway.store.views().offer(&who, shown, &token, gateway.cloud.moment()).await.unwrap();
    (token, cookie)
}

/// Somebody of the staff sees the portal as the user of a role at the first customer.
async fn looking(gateway: &Gateway, staff: &Staff, role: MemberRole) -> Looking {
    let around = (&gateway.portal_site, &gateway.portal_key, &gateway.cloud);
    let shown = (&gateway.demo.customers[0], gateway.demo.user(role), gateway.demo.portal());
    look(around, staff, shown).await
}

fn heading(answer: &Answer) -> String {
    answer.all("h1").concat()
}

/// The value that the forms of a view carry.
fn csrf(view: &Looking) -> String {
    web::csrf_token(view.viewed.session, Some(view.viewed.view.customer))
}

#[tokio::test]
async fn whoever_sees_as_a_user_gets_what_the_user_gets_but_their_own_and_changes_nothing() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let (colleague, agent) = (gateway.demo.user(MemberRole::Viewer).id, gateway.member(StaffRole::Agent));
    let (mut seen, mut refused) = (0, 0);
    for row in gateway.table() {
        let May::Can(permission) = row.may else { continue };
        for role in MemberRole::ALL {
            let view = looking(gateway, &agent, role).await;
            let csrf = csrf(&view);
            let path = path(row.path, colleague);
            let form = users::form(row.path, &csrf);
            let answer = send(gateway, row, &path, Some(&view.cookie), Some(&form)).await;
            let note = format!("{role:?} {} {path}: {} {}", row.method, answer.status, heading(&answer));
            if row.method != Method::GET {
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{note}");
                assert_eq!(heading(&answer), "You only look here", "{note}");
                refused += 1;
            } else if permission.is_personal() {
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{note}");
                assert_eq!(heading(&answer), "This is theirs alone", "{note}");
            } else if users::gets(gateway, role, row.path, permission) {
                seen += 1;
                let led = ["/files/{file}", "/visit.ics", "/{document}", "/{document}/picture"];
                if led.iter().any(|end| row.path.ends_with(end)) {
                    // On to where the file lies, or to the page that says that no visit is planned: no page of ours.
                    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{note}");
                    continue;
                }
                assert_eq!(answer.status, StatusCode::OK, "{note}");
                if row.path.ends_with(".csv") || answer.header("content-type") == "application/pdf" {
                    // A file, which is kept.
                    continue;
                }
            } else {
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{note}");
                world.says_nothing(&answer);
            }
            assert_eq!(answer.count("aside.view-bar form"), 1, "{note}");
        }
    }
    assert!(seen >= 8 && refused >= 40, "{seen} seen, {refused} refused");
}

#[tokio::test]
async fn a_visitors_forms_are_closed_too_while_a_view_is_on() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let view = looking(gateway, &gateway.member(StaffRole::Owner), MemberRole::Buyer).await;
    for row in gateway.table().filter(|row| row.method == Method::POST) {
        if matches!(row.may, May::Guest | May::AtPortal) {
            let path = world.at_form(row.path, "demo");
            let answer = send(gateway, row, &path, Some(&view.cookie), None).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
}

#[tokio::test]
async fn a_view_opens_neither_the_desk_nor_a_portal_elsewhere() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let view = looking(gateway, &gateway.member(StaffRole::Owner), MemberRole::Admin).await;
    let (_, token) = view.cookie.split_once('=').unwrap();
    let csrf = csrf(&view);
    let as_desk = world::cookie(gateway, token);
    let as_user = users::cookie(gateway, token);
    let colleague = gateway.demo.user(MemberRole::Viewer).id;
    for row in gateway.table() {
        match row.may {
            May::Staff(_) => {
                for cookie in [&view.cookie, &as_desk] {
                    let path = world.at_desk(row.path, &world.own);
                    let answer = send(gateway, row, &path, Some(cookie), Some(&csrf)).await;
                    assert!(answer.location.starts_with("/desk/sign-in"), "{} {path}", row.method);
                    world.says_nothing(&answer);
                }
            }
            May::Can(_) => {
                let answer =
                    send(gateway, row, &path(row.path, colleague), Some(&as_user), Some(&csrf)).await;
                assert!(answer.location.starts_with("/p/demo/sign-in"), "{} {}", row.method, row.path);
                let there = path(row.path, colleague).replacen("/p/demo", "/p/neighbour-0", 1);
                let answer = send(gateway, row, &there, Some(&view.cookie), Some(&csrf)).await;
                assert!(answer.location.starts_with("/p/neighbour-0/sign-in"), "{there}");
                users::says_nothing_of_anybody(gateway, &answer);
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_view_that_is_not_good_opens_nothing() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let colleague = gateway.demo.user(MemberRole::Viewer).id;
    let (no_views, over) = (no_views(gateway).await, over(gateway).await);
    for row in gateway.table() {
        if !matches!(row.may, May::Can(_) | May::Viewing) {
            continue;
        }
        let path = path(row.path, colleague);
        for (what, cookie) in &no_views {
            let answer = send(gateway, row, &path, Some(cookie), Some("x")).await;
            let note = format!("{what}: {} {path}: {} {}", row.method, answer.status, answer.location);
            if row.may == May::Viewing {
                assert_eq!(heading(&answer), "This view is over", "{note}");
            } else {
                assert!(answer.location.starts_with("/p/demo/sign-in"), "{note}");
            }
            users::says_nothing_of_anybody(gateway, &answer);
        }
        for (what, cookie) in &over {
            let answer = send(gateway, row, &path, Some(cookie), Some("x")).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{what}: {} {path}", row.method);
            // Leaving works from a page of the view, whatever has become of it.
            let told = heading(&answer) == "This view is over";
            assert_eq!(told, row.may != May::Viewing, "{what}: {} {path}", row.method);
            users::says_nothing_of_anybody(gateway, &answer);
        }
    }
}

#[tokio::test]
async fn leaving_needs_the_views_own_page_and_nobody_leaves_twice() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let row = gateway.table().find(|row| row.may == May::Viewing).unwrap();
    let (agent, path) = (gateway.member(StaffRole::Agent), "/p/demo/views/endings");
    let other = looking(gateway, &gateway.member(StaffRole::Owner), MemberRole::Buyer).await;
    let view = looking(gateway, &agent, MemberRole::Buyer).await;
    let other = csrf(&other);
    for csrf in [None, Some(""), Some("AAAA"), Some(other.as_str())] {
        let answer = send(gateway, row, path, Some(&view.cookie), csrf).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{csrf:?}");
    }
    let csrf = csrf(&view);
    let left = send(gateway, row, path, Some(&view.cookie), Some(&csrf)).await;
    let customer = gateway.demo.customers[0].id;
    assert_eq!(left.location, format!("/desk/customers/{customer}"), "{}", left.text);
    let told = async || {
        let log = gateway.store.activities(&gateway.demo.signed_in(StaffRole::Owner));
        let log = log.list(Some(Subject::Customer(customer)), None).await.unwrap().rows;
        log.iter().filter(|entry| matches!(entry.what, Deed::ViewEnded(_))).count()
    };
    let once = told().await;
    let again = send(gateway, row, path, Some(&view.cookie), Some(&csrf)).await;
    assert_eq!(again.location, left.location);
    assert_eq!((once, told().await), (1, 1), "the log says it once");
}

/// The cookie of a view with another token in it.
fn holding(gateway: &Gateway, token: &str) -> String {
    format!("__Host-view-{}={token}", gateway.demo.tenant.id)
}

/// What is no view at all: it counts for nothing.
async fn no_views(gateway: &Gateway) -> Vec<(&'static str, String)> {
    let good = looking(gateway, &gateway.member(StaffRole::Agent), MemberRole::Admin).await;
    let token = good.cookie.split_once('=').unwrap().1;
    let [header, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("no token") };
    let swapped = |change: &dyn Fn(&mut Value, &mut Value)| {
        let read = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
        let (mut first, mut second): (Value, Value) = (read(header), read(claims));
        change(&mut first, &mut second);
        let write = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        holding(gateway, &format!("{}.{}.{signature}", write(&first), write(&second)))
    };
    let (now, viewed) = (gateway.cloud.now(), good.viewed);
    let user = users::signed_in(gateway, MemberRole::Admin).await;
    let (_, session) = user.cookie.split_once('=').unwrap();
    let staff = gateway.key.sign(&gateway.member(StaffRole::Owner), None, viewed.view.session, now).unwrap();
    let mut flipped = signature.to_owned();
    flipped.replace_range(10..11, if &signature[10..11] == "A" { "B" } else { "A" });
    let signed = |viewed: &Viewed| holding(gateway, &gateway.portal_key.sign_view(viewed, now).unwrap());
    let long_ago = now - SignedDuration::from_mins(30);
    vec![
        ("junk", holding(gateway, "junk")),
        ("empty", holding(gateway, "")),
        ("alg none", swapped(&|header, _| header["alg"] = json!("none"))),
        ("HS256", swapped(&|header, _| header["alg"] = json!("HS256"))),
        ("another kid", swapped(&|header, _| header["kid"] = json!("other"))),
        ("another user", swapped(&|_, claims| claims["sub"] = json!(gateway.demo.users[7].id))),
        ("later", swapped(&|_, claims| claims["exp"] = json!(4_000_000_000_u32))),
        ("a flipped bit", holding(gateway, &format!("{header}.{claims}.{flipped}"))),
        ("the desk's key", holding(gateway, &gateway.key.sign_view(&viewed, now).unwrap())),
        ("a session of a user", holding(gateway, session)),
        ("a session of staff", holding(gateway, &staff)),
        ("half an hour old", holding(gateway, &gateway.portal_key.sign_view(&viewed, long_ago).unwrap())),
        ("of another tenant", signed(&Viewed { tenant: gateway.neighbour.tenant.id, ..viewed })),
        ("of another portal", signed(&Viewed { portal: gateway.demo.customers_portal().id, ..viewed })),
        ("another tenant's cookie", { format!("__Host-view-{}={token}", gateway.neighbour.tenant.id) }),
    ]
}

/// Views that we have signed, and that are over, or never were on.
async fn over(gateway: &Gateway) -> Vec<(&'static str, String)> {
    let (now, demo, store) = (gateway.cloud.now(), &gateway.demo, &gateway.store);
    let person = async |n: u8| {
        let id = domain::StaffId::new(now, [n; 16]);
        let email = format!("viewer-{n}@noordlift.example").parse().unwrap();
        let staff = Staff { id, email, ..gateway.member(StaffRole::Agent) };
        store.setup().create_staff(&staff, None, None).await.unwrap();
        let view = looking(gateway, &staff, MemberRole::Admin).await;
        (store::keys::account(store::keys::staff_pk(staff.tenant, staff.id)), staff, view)
    };
    let (_, out, signed_out) = person(211).await;
    store.staff_accounts().close_session(out.tenant, out.id, signed_out.viewed.view.session).await.unwrap();
    let (key, _, off) = person(212).await;
    world::edit(&gateway.cloud, &key, "disabled", &json!({ "BOOL": true }));
    let (key, _, reads) = person(213).await;
    world::edit(&gateway.cloud, &key, "role", &json!({ "S": "read-only" }));
    let (_, twice, first) = person(214).await;
    let customer = &demo.customers[0];
    let member = (customer, demo.user(MemberRole::Admin), demo.portal());
    let again = (twice, first.viewed.view.session);
    let token = gateway.cloud.token();
    let who = StaffMember { staff: again.0, session: again.1 };
    store.views().offer(&who, member, &token, gateway.cloud.moment()).await.unwrap();
    let link = store.links().find(&token).await.unwrap();
    let seen = store.views().look(demo.tenant.id, &first.viewed.view, now).await.unwrap();
    let second = SessionId::new(now, [215; 16]);
    store.views().begin((&token, &link), &seen, (again.1, second)).await.unwrap();
    let (_, _, good) = person(216).await;
    let signed = |viewed: Viewed| holding(gateway, &gateway.portal_key.sign_view(&viewed, now).unwrap());
    let mut of_another = good.viewed;
    of_another.view.customer = demo.customers[1].id;
    let mut nobody = good.viewed;
    nobody.view.user = domain::UserId::new(now, [217; 16]);
    vec![
        ("signed out at the desk", signed_out.cookie),
        ("switched off", off.cookie),
        ("may not see as a customer any more", reads.cookie),
        ("another view of the same session", first.cookie),
        ("a view that never was", signed(Viewed { session: SessionId::new(now, [218; 16]), ..good.viewed })),
        ("for a customer that the user does not belong to", signed(of_another)),
        ("as nobody", signed(nobody)),
    ]
}
