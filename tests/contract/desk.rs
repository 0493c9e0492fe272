//! What staff do in the story: they come and go, work through the queue, look after customers, set up portals.

use crate::{
    house::{Function, House, filled},
    story::{file_on, machinery},
};
use desk_work_orders::DeskWorkOrders;
use domain::{
    EventId, StaffId,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    staff::{Staff, StaffRole},
    text::Line,
};
use jiff::SignedDuration;

const PASSWORD: &str = "tulips in the rain";
/// The one after it.
pub const RESET: &str = "lift stuck at floor seven";

/// Somebody new is invited, mistypes, signs in and out.
pub async fn come_and_go(house: &House) -> String {
    let function = house.desk_sign_in();
    let (cloud, now) = (&house.cloud, house.cloud.now());
    let staff = Staff {
        id: StaffId::new(now, cloud.entropy()),
        email: EmailAddress::parse("ines@noordlift.example").expect("an address"),
        role: StaffRole::Manager,
        ..house.demo.member(StaffRole::Agent).clone()
    };
    let token = cloud.token();
    let link = PublicLink::new(LinkKind::Invitation, staff.tenant, staff.id, now);
    let mail = invitation(house, &staff, &token);
    cloud.store().setup().create_staff(&staff, None, Some((&token, &link, &mail))).await.expect("invited");
    let path = format!("/l/invitations/{}", token.expose());
    let page = function.get(&path, "").await;
    let form = filled(&page.text, "input[name=password]", &[("name", "Ines Duarte"), ("password", PASSWORD)]);
    let accepted = function.post(&path, "", &form, &[]).await;
    assert_eq!(accepted.status, 303, "{}", accepted.text);
    for password in ["wrong", PASSWORD] {
        let values = [("email", staff.email.as_str()), ("password", password)];
        let page = function.get("/desk/sign-in", "").await;
        function.post("/desk/sign-in", "", &filled(&page.text, "input[name=password]", &values), &[]).await;
    }
    let token = [("csrf".to_owned(), csrf(house, &accepted.cookie).await)];
    let left = function.post("/desk/sign-out", &accepted.cookie, &token, &[]).await;
    assert_eq!(left.status, 303, "{}", left.text);
    resets(house, staff.email.as_str()).await;
    let values = [("email", staff.email.as_str()), ("password", RESET)];
    let page = function.get("/desk/sign-in", "").await;
    let form = filled(&page.text, "input[name=password]", &values);
    let back = function.post("/desk/sign-in", "", &form, &[]).await;
    assert_eq!(back.status, 303, "{}", back.text);
    back.cookie
}

/// Somebody has lost their password, and sets a new one.
async fn resets(house: &House, email: &str) {
    let (function, ask) = (house.desk_sign_in(), "/desk/sign-in/password-resets");
    for email in [email, "nobody@noordlift.example"] {
        let page = function.get(ask, "").await;
        let form = filled(&page.text, "input[name=email]", &[("email", email)]);
        assert_eq!(function.post(ask, "", &form, &[]).await.status, 303);
    }
    let mut links = machinery(house).await.into_iter().filter_map(|mail| match mail.notice {
        Notice::PasswordReset { token } => Some(format!("/l/password-resets/{}", token.expose())),
        _ => None,
    });
    let link = links.next_back().expect("a mail with a link");
    let page = function.get(&link, "").await;
    let form = filled(&page.text, "input[name=password]", &[("password", RESET)]);
    let set = function.post(&link, "", &form, &[]).await;
    assert_eq!(set.status, 303, "{}", set.text);
}

/// The token that forms of this session carry, off the desk's own page.
async fn csrf(house: &House, cookie: &str) -> String {
    let page = house.desk_work_orders().get("/desk/work-orders", cookie).await;
    let form = filled(&page.text, "input[name=csrf]", &[]);
    form.into_iter().find(|(name, _)| name == "csrf").map(|(_, token)| token).expect("a token")
}

fn invitation(house: &House, staff: &Staff, token: &LinkToken) -> Outgoing {
    Outgoing {
        event: EventId::new(house.cloud.now(), house.cloud.entropy()),
        tenant: staff.tenant,
        portal: None,
        work_order: None,
        to: staff.email.clone(),
        name: None,
        language: staff.language,
        sender: Line::parse("Noordlift").expect("a name"),
        reply_to: None,
        contact: None,
        accent: "#0b6e4f".to_owned(),
        notice: Notice::StaffInvitation {
            record: None,
            tenant: Line::parse("Noordlift").expect("a name"),
            token: token.clone(),
        },
    }
}

/// Staff work through the queue.
pub async fn work(house: &House, cookie: &str) -> String {
    let function = house.desk_work_orders();
    let queue = function.get("/desk/work-orders?stage=requested", cookie).await;
    assert_eq!(queue.status, 200, "{}", queue.text);
    let found = function.get("/desk/work-orders?q=WO-2026-1", cookie).await;
    assert_eq!(found.status, 303, "{}", found.text);
    assert_eq!(function.get("/desk/work-orders.csv?stage=requested", cookie).await.status, 200);
    let record = found.location;
    let page = function.get(&record, cookie).await;
    assert_eq!(function.get(&file_on(&page.text), cookie).await.status, 303);
    let steps: [(&str, &[(&str, &str)]); 4] = [
        ("assignments", &[("staff", "")]),
        ("comments", &[("kind", "note"), ("text", "The usual one.")]),
        ("comments", &[("kind", "comment"), ("text", "We are on our way.")]),
        ("acceptances", &[]),
    ];
    for (noun, values) in steps {
        step(&function, &record, cookie, noun, values).await;
    }
    machinery(house).await;
    record
}

/// Sends one of a record's forms.
pub async fn step(
    function: &Function<DeskWorkOrders>,
    record: &str,
    cookie: &str,
    noun: &str,
    values: &[(&str, &str)],
) {
    let page = function.get(record, cookie).await;
    let mut form = filled(&page.text, "input[name=version]", values);
    let known = |name: &str| ["csrf", "version", "seen", "once"].contains(&name);
    form.retain(|(name, _)| known(name) || values.iter().any(|(value, _)| value == name));
    let done = function.post(&format!("{record}/{noun}"), cookie, &form, &[]).await;
    assert_eq!(done.status, 303, "{noun}: {}", done.text);
}

/// Staff look after customers and their users.
pub async fn look_after_customers(house: &House, cookie: &str) {
    let function = house.desk_customers();
    for path in ["/desk/customers?q=K-1001", "/desk/customers?q=hotel", "/desk/customers/list.csv"] {
        assert!(function.get(path, cookie).await.status < 400, "{path}");
    }
    let customer = format!("/desk/customers/{}", house.demo.customers[0].id);
    let page = function.get(&format!("{customer}/profile"), cookie).await;
    let values = [
        ("name", "Hotel Martini"),
        ("reference", "K-3001"),
        ("status", "active"),
        ("contact-name", "Sanne de Wit"),
        ("contact-email", "sanne@demartini.example"),
        ("country", "NL"),
        ("street", "Kade 1"),
        ("postcode", "9711 HG"),
        ("city", "Groningen"),
        ("manager", "stf_01KJ4DEM0STAFF000000000001"),
    ];
    let form = filled(&page.text, "input[name=reference]", &values);
    let saved = function.post(&format!("{customer}/profile"), cookie, &form, &[]).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    let user = format!("{customer}/users/{}", house.demo.users[5].id);
    let page = function.get(&user, cookie).await;
    for noun in ["invitations", "accounts"] {
        let form = filled(&page.text, &format!("form[action='{user}/{noun}'] input"), &[]);
        let form: Vec<_> = form.into_iter().filter(|(name, _)| name != "since").collect();
        let done = function.post(&format!("{user}/{noun}"), cookie, &form, &[]).await;
        assert_eq!(done.status, 303, "{noun}: {}", done.text);
    }
    assert_eq!(function.get("/desk/activity", cookie).await.status, 200);
    machinery(house).await;
}

/// Staff add a portal and set it up.
pub async fn set_up_portals(house: &House, cookie: &str) {
    let function = house.desk_portals();
    house.cloud.clock().advance(SignedDuration::from_mins(15));
    assert_eq!(function.get("/desk/portals", cookie).await.status, 200);
    let page = function.get("/desk/portals/new", cookie).await;
    let values = [("name", "Noordlift Nord"), ("slug", "nord"), ("language", "de")];
    let form = filled(&page.text, "input[name=slug]", &values);
    let added = function.post("/desk/portals", cookie, &form, &[]).await;
    assert_eq!(added.status, 303, "{}", added.text);
    let revocations = added.location.replace("/general", "/links/revocations");
    let page = function.get(&revocations, cookie).await;
    let form = filled(&page.text, "button.danger", &[]);
    assert_eq!(function.post(&revocations, cookie, &form, &[]).await.status, 303);
    let mail = added.location.replace("/general", "/mails/request-received");
    let page = function.get(&mail, cookie).await;
    let form =
        filled(&page.text, "textarea[name=text-de]", &[("sent", "unless-turned-off"), ("language", "de")]);
    assert_eq!(function.post(&format!("{mail}/tests"), cookie, &form, &[]).await.status, 200);
    machinery(house).await;
    let users = added.location.replace("/general", "/users");
    let page = function.get(&users, cookie).await;
    let rules = [("company", "approval"), ("contacts", "approval"), ("addresses", "directly")];
    let form = filled(&page.text, "input[name=manage-users]", &rules);
    assert_eq!(function.post(&users, cookie, &form, &[]).await.status, 303);
}
