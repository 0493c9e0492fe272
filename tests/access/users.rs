//! Customers' users for the access tests: who they are, and every way in which their sessions can be bad.

use crate::{
    company,
    gateway::{Answer, Gateway},
    raised,
    world::edit,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    CustomerId, SessionId, TenantId, UserId,
    customer::CustomerStatus,
    user::{MemberRole, Membership, Permission, Scope, User},
};
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU8, Ordering};
use testkit::demo_documents::PHOTO;
use web::session::SigningKey;

/// Somebody signed in at the portal.
pub struct Person {
    pub user: User,
    pub cookie: String,
    pub csrf: String,
    pub session: SessionId,
}

/// Counts sessions, so that each is another one.
static DRAWN: AtomicU8 = AtomicU8::new(110);

/// The user of a role at the first customer, who has just signed in.
pub async fn signed_in(gateway: &Gateway, role: MemberRole) -> Person {
    let customer = gateway.demo.customers[0].id;
    person(gateway, gateway.demo.user(role).clone(), customer).await
}

/// A user who has just signed in for a customer.
pub async fn person(gateway: &Gateway, user: User, customer: CustomerId) -> Person {
    let n = DRAWN.fetch_add(1, Ordering::Relaxed);
    let (cookie, session) = gateway.sign_in_for(&user, customer, n).await;
    Person { user, cookie, csrf: web::csrf_token(session, Some(customer)), session }
}

/// A user of the second customer alone.
pub fn of_another_customer(gateway: &Gateway) -> User {
    let second = gateway.demo.customers[1].id;
    let alone = |user: &&User| user.memberships.len() == 1 && user.memberships.contains_key(&second);
    gateway.demo.users.iter().find(alone).expect("the second customer has a user of its own").clone()
}

/// What would give the first customer away.
pub fn secrets(gateway: &Gateway) -> Vec<String> {
    let first = &gateway.demo.customers[0];
    let users = gateway
        .demo
        .users
        .iter()
        .filter(|user| user.memberships.len() == 1 && user.memberships.contains_key(&first.id));
    let mut all: Vec<String> =
        users.flat_map(|user| [user.email.to_string(), user.name.to_string()]).collect();
    all.extend([first.name.to_string(), first.contact.email.to_string(), first.id.to_string()]);
    let written = ["WAREHOUSE-OF-SOMEBODY", "SOMEBODY-WHO-IS-ASKED-FOR", raised::WORDS];
    all.extend(written.map(str::to_owned));
    all
}

/// Nothing in the answer speaks of the first customer or its people.
pub fn says_nothing_of_anybody(gateway: &Gateway, answer: &Answer) {
    let headers = format!("{:?}", answer.headers);
    for secret in secrets(gateway) {
        assert!(!answer.text.contains(&secret) && !headers.contains(&secret), "{secret} in {}", answer.text);
    }
}

/// The path at the portal, with a user's id in its place.
pub fn path(pattern: &str, user: UserId) -> String {
    let path = pattern.replace("{portal}", "demo").replace("{user}", &user.to_string());
    let path = path.replace("{address}", &company::address(true).to_string());
    let path = path.replace("{object}", &demo_object().to_string());
    let path = path.replace("{document}", &demo_document(PHOTO).to_string());
    let path = path.replace("{project}", &testkit::demo::demo().projects[0].id.to_string());
    let path = path.replace("{change}", &company::change(true).to_string());
    let path = path.replace("{work_order}", &raised::own(true).to_string());
    let path = path.replace("{file}", &raised::file(true).to_string());
    assert!(!path.contains('{'), "{pattern} names something that the access tests do not know yet");
    path
}

/// An object of the first customer's.
fn demo_object() -> domain::ObjectId {
    testkit::demo::demo().objects[0].id
}

/// A document of the demo company.
pub fn demo_document(place: usize) -> domain::DocumentId {
    testkit::demo_documents::documents(&testkit::demo::demo())[place].0.id
}

/// Whether the user of a role at the first customer gets an answer: the role holds the permission, and what the address
/// names is in their scope. The Viewer sees their own requests alone, and neither an object nor a document is anybody's own.
pub fn gets(gateway: &Gateway, role: MemberRole, pattern: &str, permission: Permission) -> bool {
    let membership = &gateway.demo.user(role).memberships[&gateway.demo.customers[0].id];
    let placed = ["{object}", "{document}", "{project}"].iter().any(|one| pattern.contains(one));
    let hidden = placed && membership.scope == Scope::Own;
    role.may(permission) && !hidden
}

/// The value of `csrf` in a form, and what else the form needs so that there is something to do.
pub fn form(pattern: &str, csrf: &str) -> String {
    if pattern.ends_with("/endings") { format!("{csrf}&others=yes") } else { csrf.to_owned() }
}

/// Every way in which a session cookie of a user can be bad.
pub async fn bad_sessions(gateway: &Gateway) -> Vec<(&'static str, Option<String>)> {
    let admin = signed_in(gateway, MemberRole::Admin).await;
    let mut all = forged(gateway, &admin);
    all.extend(misplaced(gateway, &admin));
    all.extend(outdated(gateway, &admin).await);
    all
}

/// Tokens that nobody of ours has signed.
fn forged(gateway: &Gateway, admin: &Person) -> Vec<(&'static str, Option<String>)> {
    let token = admin.cookie.split_once('=').expect("a cookie").1;
    let [header, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("no token") };
    let swapped = |change: &dyn Fn(&mut Value, &mut Value)| {
        let read = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
        let (mut first, mut second): (Value, Value) = (read(header), read(claims));
        change(&mut first, &mut second);
        let write = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        Some(cookie(gateway, &format!("{}.{}.{signature}", write(&first), write(&second))))
    };
    let mut flipped = signature.to_owned();
    flipped.replace_range(10..11, if &signature[10..11] == "A" { "B" } else { "A" });
    let stranger = web::session::generate_keys().unwrap().0;
    let stranger = SigningKey::parse(&stranger).unwrap();
    let signed =
        |key: &SigningKey| Some(cookie(gateway, &token_of(gateway, key, admin, Some(first(gateway)))));
    vec![
        ("no cookie", None),
        ("junk", Some(cookie(gateway, "junk"))),
        ("empty", Some(cookie(gateway, ""))),
        ("alg none", swapped(&|header, _| header["alg"] = json!("none"))),
        ("HS256", swapped(&|header, _| header["alg"] = json!("HS256"))),
        ("another kid", swapped(&|header, _| header["kid"] = json!("other"))),
        ("another audience", swapped(&|_, claims| claims["aud"] = json!("desk"))),
        ("another tenant", swapped(&|_, claims| claims["tenant"] = json!(gateway.neighbour.tenant.id))),
        ("another customer", swapped(&|_, claims| claims["customer"] = json!(gateway.demo.customers[1].id))),
        ("unsigned", Some(cookie(gateway, &format!("{header}.{claims}.")))),
        ("a flipped bit", Some(cookie(gateway, &format!("{header}.{claims}.{flipped}")))),
        ("another key", signed(&stranger)),
        ("the desk's key", signed(&gateway.key)),
    ]
}

/// Tokens that we have signed, for something else.
fn misplaced(gateway: &Gateway, admin: &Person) -> Vec<(&'static str, Option<String>)> {
    let (now, key) = (gateway.cloud.now(), &gateway.portal_key);
    let staff = gateway.member(domain::staff::StaffRole::Owner);
    let mut of_neighbour = admin.user.clone();
    of_neighbour.tenant = gateway.neighbour.tenant.id;
    let token = |user: &User, customer| key.sign(user, customer, admin.session, now).unwrap();
    // Those that are opened here are all of one byte.
    let never = SessionId::new(now, *b"one that is not.");
    let never = key.sign(&admin.user, Some(first(gateway)), never, now).unwrap();
    let nobody = CustomerId::new(now, [98; 16]);
    let long_ago = now - SignedDuration::from_hours(24 * 31);
    let over = key.sign(&admin.user, Some(first(gateway)), admin.session, long_ago).unwrap();
    let theirs = cookie_of(gateway, of_neighbour.tenant, &token(&of_neighbour, Some(first(gateway))));
    vec![
        (
            "a token of staff",
            Some(cookie(gateway, &gateway.key.sign(&staff, None, admin.session, now).unwrap())),
        ),
        ("a token of staff under the portal's key", {
            Some(cookie(gateway, &key.sign(&staff, None, admin.session, now).unwrap()))
        }),
        (
            "signed for a user of another tenant",
            Some(cookie(gateway, &token(&of_neighbour, Some(first(gateway))))),
        ),
        ("another tenant's cookie", Some(theirs)),
        ("signed for no customer", Some(cookie(gateway, &token(&admin.user, None)))),
        ("signed for another customer", {
            Some(cookie(gateway, &token(&admin.user, Some(gateway.demo.customers[1].id))))
        }),
        ("signed for a customer that never was", Some(cookie(gateway, &token(&admin.user, Some(nobody))))),
        ("a session that never was", Some(cookie(gateway, &never))),
        ("over", Some(cookie(gateway, &over))),
    ]
}

/// Sessions that were good once.
async fn outdated(gateway: &Gateway, admin: &Person) -> Vec<(&'static str, Option<String>)> {
    let first = first(gateway);
    let accounts = gateway.store.user_accounts();
    let ended = signed_in(gateway, MemberRole::Admin).await;
    accounts.close_session(ended.user.tenant, ended.user.id, ended.session).await.unwrap();
    let off = changed(gateway, 201, first, |_| {}).await;
    let key = store::keys::account(store::keys::user_pk(off.user.tenant, off.user.id));
    edit(&gateway.cloud, &key, "disabled", &json!({ "BOOL": true }));
    let no_member = changed(gateway, 202, first, |membership| membership.disabled = true).await;
    let elsewhere = gateway.demo.customers_portal().id;
    let elsewhere = changed(gateway, 203, first, |membership| membership.portals = [elsewhere].into()).await;
    let inactive = gateway.demo.customers.iter().find(|one| one.status == CustomerStatus::Inactive);
    let unserved = changed(gateway, 204, inactive.expect("one is inactive").id, |_| {}).await;
    let idle = changed(gateway, 205, first, |_| {}).await;
    let key = store::keys::account(store::keys::user_pk(idle.user.tenant, idle.user.id));
    let old = (gateway.cloud.now() - SignedDuration::from_hours(24 * 15)).as_millisecond().to_string();
    let session = json!({ "M": { "since": { "N": old }, "seen": { "N": old } } });
    edit(&gateway.cloud, &key, "sessions", &json!({ "M": { idle.session.to_string(): session } }));
    assert_ne!(admin.session, ended.session);
    vec![
        ("signed out", Some(ended.cookie)),
        ("switched off", Some(off.cookie)),
        ("no member any more", Some(no_member.cookie)),
        ("a member at another portal", Some(elsewhere.cookie)),
        ("of a customer who is not served any more", Some(unserved.cookie)),
        ("not used for two weeks", Some(idle.cookie)),
    ]
}

/// An Admin of a customer with something different about them, signed in.
async fn changed(gateway: &Gateway, n: u8, customer: CustomerId, change: impl Fn(&mut Membership)) -> Person {
    let mut membership = Membership {
        role: MemberRole::Admin,
        scope: Scope::Company,
        portals: [].into(),
        disabled: false,
        invitation: None,
    };
    change(&mut membership);
    let user = User {
        id: UserId::new(gateway.cloud.now(), [n; 16]),
        email: format!("changed-{n}@customer.example").parse().unwrap(),
        memberships: [(customer, membership)].into(),
        ..gateway.demo.user(MemberRole::Admin).clone()
    };
    gateway.store.setup().create_user(&user, false).await.unwrap();
    person(gateway, user, customer).await
}

fn first(gateway: &Gateway) -> CustomerId {
    gateway.demo.customers[0].id
}

fn token_of(gateway: &Gateway, key: &SigningKey, person: &Person, customer: Option<CustomerId>) -> String {
    key.sign(&person.user, customer, person.session, gateway.cloud.now()).unwrap()
}

/// What a browser sends that holds this token for the company's portals.
pub fn cookie(gateway: &Gateway, token: &str) -> String {
    cookie_of(gateway, gateway.demo.tenant.id, token)
}

fn cookie_of(gateway: &Gateway, tenant: TenantId, token: &str) -> String {
    let cookie = web::session::cookie::<User>(&gateway.portal_site, tenant, token);
    cookie.split(';').next().unwrap().to_owned()
}
