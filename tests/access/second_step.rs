//! Half of the way in, and the setting up that comes before everything else: every route, tried by people who have
//! shown a password and no code, and by staff who owe their company a second factor.

use crate::{
    gateway::{Answer, Gateway},
    passed, send,
    users::{self, says_nothing_of_anybody},
    world::{self, World},
};
use domain::{
    SessionId, StaffId, TenantId, UserId,
    desk_rules::DeskRules,
    second_factor::TimeStep,
    staff::{Staff, StaffRole},
    user::{MemberRole, User},
};
use http::StatusCode;
use jiff::SignedDuration;
use serde_json::json;
use store::{Accounts, Factor, Stored};
use web::{
    May, RouteRow,
    session::{Audience, SigningKey},
};

/// Gives somebody a second factor; which secret it has does not matter before a code is typed.
async fn guard<A: Stored>(gateway: &Gateway, accounts: Accounts<'_, A>, tenant: TenantId, id: A::Id) {
    let factor =
        Factor { secret: vec![7; 48], last: TimeStep(0), recovery: Vec::new(), since: gateway.cloud.now() };
    let nobody = SessionId::new(gateway.cloud.now(), [5; 16]);
    accounts.set_factor(tenant, id, &factor, (nobody, &gateway.cloud.factor_switched())).await.unwrap();
}

/// The demo's Admin and agent, each with a second factor.
async fn guarded(gateway: &Gateway) -> (User, Staff) {
    let (user, staff) = (gateway.demo.user(MemberRole::Admin), gateway.member(StaffRole::Agent));
    let (users, desk) = (gateway.store.user_accounts(), gateway.store.staff_accounts());
    guard(gateway, gateway.store.user_accounts(), user.tenant, user.id).await;
    guard(gateway, gateway.store.staff_accounts(), staff.tenant, staff.id).await;
    (users.read(user.tenant, user.id).await.unwrap(), desk.read(staff.tenant, staff.id).await.unwrap())
}

fn half<A: Audience>(gateway: &Gateway, key: &SigningKey, account: &A) -> String {
    key.sign_half(account, SessionId::new(gateway.cloud.now(), [6; 16]), gateway.cloud.now()).unwrap()
}

fn of_user(tenant: TenantId, token: &str) -> String {
    format!("__Host-second-step-portal-{tenant}={token}")
}

fn of_staff(token: &str) -> String {
    format!("__Host-second-step-desk={token}")
}

/// The path of a row that names nobody and nothing but the demo's portal.
fn at(row: &RouteRow) -> String {
    row.path.replace("{portal}", "demo")
}

fn leads_to_sign_in(answer: &Answer, row: &RouteRow) -> bool {
    let home = if row.path.starts_with("/p/") { "/p/demo/sign-in" } else { "/desk/sign-in" };
    let to = answer.location.split('?').next().unwrap_or_default();
    answer.status == StatusCode::SEE_OTHER && to == home
}

#[tokio::test]
async fn whoever_is_half_in_reaches_nothing_but_the_second_step() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let (user, staff) = guarded(gateway).await;
    let (of_portal, of_desk) =
        (half(gateway, &gateway.portal_key, &user), half(gateway, &gateway.key, &staff));
    // As it is given out, and put where a session's token would be.
    let at_portal = [of_user(user.tenant, &of_portal), users::cookie(gateway, &of_portal)];
    let at_desk = [of_staff(&of_desk), world::cookie(gateway, &of_desk)];
    let mut tried = 0;
    for row in gateway.table() {
        let (path, cookies) = match row.may {
            May::Can(_) => (users::path(row.path, user.id), &at_portal),
            May::Staff(_) => (world.at_desk(row.path, &world.own), &at_desk),
            _ => continue,
        };
        for cookie in cookies {
            let answer = send(gateway, row, &path, Some(cookie), Some("x")).await;
            let note = format!("{} {path}: {} {}", row.method, answer.status, answer.location);
            assert!(leads_to_sign_in(&answer, row), "{note}");
            world.says_nothing(&answer);
            if matches!(row.may, May::Can(_)) {
                says_nothing_of_anybody(gateway, &answer);
            }
            assert!(answer.text.is_empty(), "{note}");
            tried += 1;
        }
    }
    assert!(tried >= 100, "{tried} tries");
}

#[tokio::test]
async fn the_second_step_opens_to_whoever_has_made_the_first_and_to_nobody_else() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let (user, staff) = guarded(gateway).await;
    let good = [
        of_user(user.tenant, &half(gateway, &gateway.portal_key, &user)),
        of_staff(&half(gateway, &gateway.key, &staff)),
    ];
    let bad = bad_halves(gateway, &user, &staff).await;
    let mut rows = 0;
    for row in gateway.table().filter(|row| row.may == May::SecondStep) {
        let own = &good[usize::from(row.path.starts_with("/desk"))];
        let answer = send(gateway, row, &at(row), Some(own), None).await;
        assert!(passed(&answer), "{} {}: {}", row.method, row.path, answer.status);
        says_nothing_of_anybody(gateway, &answer);
        let others = &good[usize::from(!row.path.starts_with("/desk"))];
        let bad = bad.iter().map(|(what, cookie)| (*what, cookie.as_str()));
        for (what, cookie) in bad.chain([("the other side's", others.as_str())]) {
            let answer = send(gateway, row, &at(row), Some(cookie), None).await;
            assert!(leads_to_sign_in(&answer, row), "{what}: {} {}: {}", row.method, row.path, answer.status);
            world.says_nothing(&answer);
            says_nothing_of_anybody(gateway, &answer);
        }
        rows += 1;
    }
    assert_eq!(rows, 4);
    gateway.cloud.clock().advance(SignedDuration::from_mins(10));
    for row in gateway.table().filter(|row| row.may == May::SecondStep) {
        let own = &good[usize::from(row.path.starts_with("/desk"))];
        let answer = send(gateway, row, &at(row), Some(own), None).await;
        assert!(leads_to_sign_in(&answer, row), "ten minutes later: {} {}", row.method, row.path);
    }
}

/// Every way in which what somebody holds for the second step can be bad, each for both sides.
async fn bad_halves(gateway: &Gateway, user: &User, staff: &Staff) -> Vec<(&'static str, String)> {
    let now = gateway.cloud.now();
    let session = SessionId::new(now, [6; 16]);
    let stranger = SigningKey::parse(&web::session::generate_keys().unwrap().0).unwrap();
    let customer = Some(gateway.demo.customers[0].id);
    let mut without = (user.clone(), staff.clone());
    without.0.id = gateway.demo.user(MemberRole::Buyer).id;
    without.1.id = gateway.member(StaffRole::Manager).id;
    let mut never = (user.clone(), staff.clone());
    never.0.id = UserId::new(now, [90; 16]);
    never.1.id = StaffId::new(now, [90; 16]);
    let mut neighbours = (user.clone(), staff.clone());
    neighbours.0.tenant = gateway.neighbour.tenant.id;
    neighbours.1.tenant = gateway.neighbour.tenant.id;
    let mut off = (gateway.demo.user(MemberRole::Viewer).clone(), gateway.member(StaffRole::ReadOnly));
    guard(gateway, gateway.store.user_accounts(), off.0.tenant, off.0.id).await;
    guard(gateway, gateway.store.staff_accounts(), off.1.tenant, off.1.id).await;
    (off.0.second_factor, off.1.second_factor) = (true, true);
    for pk in [store::keys::user_pk(off.0.tenant, off.0.id), store::keys::staff_pk(off.1.tenant, off.1.id)] {
        world::edit(&gateway.cloud, &store::keys::account(pk), "disabled", &json!({ "BOOL": true }));
    }
    let both = |what, user: String, staff: String| {
        [(what, of_user(gateway.demo.tenant.id, &user)), (what, of_staff(&staff))]
    };
    let halves = |what, (user, staff): &(User, Staff)| {
        both(what, half(gateway, &gateway.portal_key, user), half(gateway, &gateway.key, staff))
    };
    let whole = both(
        "a session's token",
        gateway.portal_key.sign(user, customer, session, now).unwrap(),
        gateway.key.sign(staff, None, session, now).unwrap(),
    );
    [
        both("nothing", String::new(), String::new()),
        both("junk", "junk".to_owned(), "junk".to_owned()),
        whole,
        both("another key", half(gateway, &stranger, user), half(gateway, &stranger, staff)),
        both("the other key", half(gateway, &gateway.key, user), half(gateway, &gateway.portal_key, staff)),
        halves("of somebody without a second factor", &without),
        halves("of somebody who never was", &never),
        halves("of another tenant", &neighbours),
        halves("of somebody who is switched off", &off),
    ]
    .concat()
}

#[tokio::test]
async fn staff_who_owe_a_second_factor_do_nothing_but_set_it_up_and_leave() {
    let world = World::new().await;
    let gateway = &world.gateway;
    let owner = gateway.demo.signed_in(StaffRole::Owner);
    let rules = DeskRules { second_factor: true, version: 0 };
    let tenants = gateway.store.tenants();
    tenants.save_rules(&owner, DeskRules::default(), rules, gateway.cloud.moment()).await.unwrap();
    gateway.cloud.clock().advance(SignedDuration::from_secs(31));
    let (mut led, mut open) = (0, Vec::new());
    for row in gateway.table() {
        let May::Staff(permission) = row.may else { continue };
        let path = world.at_desk(row.path, &world.own);
        for role in StaffRole::ALL {
            let member = world.signed_in(role).await;
            let answer = send(gateway, row, &path, Some(&member.cookie), Some(&member.csrf)).await;
            let note = format!("{role:?} {} {path}: {} {}", row.method, answer.status, answer.location);
            let is_led = answer.status == StatusCode::SEE_OTHER
                && answer.location == "/desk/account/second-factor"
                && answer.text.is_empty();
            if permission.precedes_factor() {
                assert!(passed(&answer), "{note}");
                assert!(!answer.text.contains("/desk/work-orders"), "the desk is not around it: {note}");
                open.push(row.path);
            } else {
                assert!(is_led, "{note}");
                led += 1;
            }
            world.says_nothing(&answer);
        }
    }
    open.dedup();
    assert_eq!(open, ["/desk/account/second-factor", "/desk/sign-out"]);
    assert!(led >= 4 * 20, "{led} were led to set it up");
}
