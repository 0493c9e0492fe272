//! One request's whole life, with every function in it: what each of them calls is what its role allows, all of
//! it and nothing else.

use crate::house::{Function, House, filled};
use crate::permissions::POLLING;
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
use scraper::{Html, Selector};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use store::Suppression;
use testkit::{BUCKET, FILE_QUEUE, MAIL_QUEUE, PUBLIC_URL};
use tests::template::{self, Grant};

/// Granted for what the function gives out to browsers, signed in its name, and never calls itself.
const GIVEN_OUT: [(&str, &str, &str); 4] = [
    ("requests", "s3:PutObject", "Bucket/incoming/*"),
    ("work-orders", "s3:PutObject", "Bucket/incoming/*"),
    ("work-orders", "s3:GetObject", "Bucket/files/*"),
    ("desk-work-orders", "s3:GetObject", "Bucket/files/*"),
];

/// Granted for what AWS does in the function's name, or for how it answers.
const BESIDE: [(&str, &str, &str); 3] = [
    // Lambda itself puts what the stream's consumer gave up into this queue.
    ("on-outbox", "sqs:SendMessage", "OutboxDeadLetters"),
    // Sending through a configuration set is an action on that set too.
    (
        "on-mail",
        "ses:SendRawEmail",
        "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:configuration-set/frontdesk-${Stage}",
    ),
    // Without it S3 says of an object that is not there that it is forbidden.
    ("on-upload", "s3:ListBucket", "Bucket"),
];

const PASSWORD: &str = "tulips in the rain";
/// The one after it.
const RESET: &str = "lift stuck at floor seven";

/// A guest asks, with a photo in the form and another one that was taken away again.
async fn asks(house: &House) -> String {
    let function = house.requests();
    let page = function.get("/p/demo/request?type=malfunction", "").await;
    let values: Vec<(String, String)> = house.demo.filled_form().0;
    let values: Vec<(&str, &str)> =
        values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let values: Vec<(&str, &str)> = values.into_iter().filter(|(name, _)| *name != "type").collect();
    let form = filled(&page.text, "textarea[name=description]", &values);
    let token =
        form.iter().find(|(name, _)| name == "token").map(|(_, token)| token.clone()).expect("a token");
    function.announce("/p/demo/request/files", &token, "").await;
    let sent = function.post("/p/demo/request", "", &form, &["files"]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let again = function.post("/p/demo/request", "", &form, &[]).await;
    assert_eq!(again.location, sent.location);
    assert_eq!(function.get(&sent.location, "").await.status, 200);
    let mut links = machinery(house).await.into_iter().filter_map(|mail| match mail.notice {
        Notice::ConfirmRequest { token, .. } => Some(format!("/l/confirmations/{}", token.expose())),
        _ => None,
    });
    let link = links.next_back().expect("a confirmation mail");
    assert_eq!(function.get(&link, "").await.status, 200);
    let confirmed = function.post(&link, "", &[], &[]).await;
    assert_eq!(confirmed.status, 303, "{}", confirmed.text);
    confirmed.location
}

/// A known customer asks.
async fn known_customer_asks(house: &House) {
    let function = house.requests();
    let portal = house.demo.customers_portal();
    let path = format!("/p/{}/request", portal.slug);
    let page = function.get(&format!("{path}?type={}", portal.work_types[0].key), "").await;
    let values =
        [("reference", "K-9999"), ("postcode", "9711 HG"), ("description", "It hums."), ("terms", "yes")];
    let refused = function.post(&path, "", &filled(&page.text, "textarea", &values), &[]).await;
    assert_eq!(refused.status, 422);
}

/// The relay, the checker, the mailer: whatever waits is done, until nothing waits.
pub async fn machinery(house: &House) -> Vec<Outgoing> {
    let (cloud, recorder) = (&house.cloud, &house.recorder);
    let sqs = aws_sdk_sqs::Client::new(&recorder.config(cloud, "on-outbox"));
    let relay =
        on_outbox::OnOutbox { sqs, mail_queue: MAIL_QUEUE.to_owned(), file_queue: FILE_QUEUE.to_owned() };
    let checker = on_upload::OnUpload {
        store: house.site("on-upload").store,
        files: house.files("on-upload"),
        clock: cloud.clock().reader(),
        scanned: true,
    };
    // The scanner is done with everything that lies there.
    for key in cloud.object_keys().iter().filter(|key| key.starts_with("incoming/")) {
        cloud.tag_object(key, "GuardDutyMalwareScanStatus", "NO_THREATS_FOUND");
    }
    let sending = mail::Sending {
        from: "portal@noordlift.example".to_owned(),
        public_url: PUBLIC_URL.to_owned(),
        configuration_set: None,
    };
    let mailer = on_mail::OnMail {
        store: house.site("on-mail").store,
        mailer: mail::Mailer::new(&recorder.config(cloud, "on-mail"), sending),
        clock: cloud.clock().reader(),
    };
    let mut mails = Vec::new();
    while let Some(event) = cloud.take_outbox() {
        relay.handle(serde_json::from_value(event).expect("an event")).await.expect("relays");
    }
    while let Some(event) = cloud.take_queue(FILE_QUEUE) {
        let answer = checker.handle(serde_json::from_value(event).expect("an event")).await.expect("checks");
        cloud.settle_queue(FILE_QUEUE, &serde_json::to_value(answer).expect("JSON"));
    }
    mails.extend(cloud.waiting(MAIL_QUEUE).iter().filter_map(|body| serde_json::from_str(body).ok()));
    while let Some(event) = cloud.take_queue(MAIL_QUEUE) {
        let answer = mailer.handle(serde_json::from_value(event).expect("an event")).await.expect("sends");
        cloud.settle_queue(MAIL_QUEUE, &serde_json::to_value(answer).expect("JSON"));
    }
    mails
}

/// The guest follows, writes, sends another photo.
async fn follows(house: &House, link: &str) {
    let function = house.work_orders();
    let page = function.get(link, "").await;
    assert_eq!(page.status, 200, "{}", page.text);
    function.announce(&format!("{link}/files"), "", "").await;
    let form = filled(&page.text, "textarea[name=text]", &[("text", "Now it hums louder.")]);
    let written = function.post(&format!("{link}/comments"), "", &form, &["files"]).await;
    assert_eq!(written.status, 303, "{}", written.text);
    machinery(house).await;
    let page = function.get(link, "").await;
    assert_eq!(function.get(&file_on(&page.text), "").await.status, 303);
}

/// Something comes that is no picture, as S3 tells of it.
async fn sends_rubbish(house: &House, link: &str) {
    let place = house.work_orders().announce(&format!("{link}/files"), "", "").await;
    let key = place["fields"]["key"].as_str().expect("a key");
    let headers = vec![("content-type".to_owned(), "image/jpeg".to_owned())];
    let target = format!("/{BUCKET}/{key}");
    house.cloud.call("PUT", &target, headers, b"<html>".repeat(4)).expect("it is sent");
    drop(house.cloud.take_queue(FILE_QUEUE));
    house.cloud.settle_queue(FILE_QUEUE, &json!({ "batchItemFailures": [] }));
    let object = json!({ "key": key, "size": 24, "versionId": "v1" });
    let s3 = json!({ "bucket": { "name": BUCKET }, "object": object });
    let news = json!({ "eventSource": "aws:s3", "eventName": "ObjectCreated:Post", "s3": s3 });
    house.cloud.send_to_queue(FILE_QUEUE, &json!({ "Records": [news] }));
    machinery(house).await;
}

/// The address of the first file that a page offers.
fn file_on(page: &str) -> String {
    let (page, links) =
        (Html::parse_document(page), Selector::parse("a[href*='/files/']").expect("a selector"));
    let link = page.select(&links).find_map(|link| link.value().attr("href"));
    link.expect("a file to open").to_owned()
}

/// Somebody new is invited, mistypes, signs in and out.
async fn staff_come_and_go(house: &House) -> String {
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
            tenant: Line::parse("Noordlift").expect("a name"),
            token: token.clone(),
        },
    }
}

/// Staff work through the queue.
async fn staff_work(house: &House, cookie: &str) -> String {
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
async fn step(
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
async fn staff_look_after_customers(house: &House, cookie: &str) {
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
async fn staff_set_up_portals(house: &House, cookie: &str) {
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

/// The guest's address bounces.
async fn bounces(house: &House, mail: &Outgoing) {
    let tags: Value =
        mail.tags().into_iter().map(|(name, value)| (name.to_owned(), json!([value]))).collect();
    let bounce = json!({
        "bounceType": "Permanent", "bounceSubType": "General", "feedbackId": "f",
        "bouncedRecipients": [{ "emailAddress": mail.to }], "timestamp": "2026-11-22T09:31:00.000Z",
    });
    let news = json!({ "eventType": "Bounce", "bounce": bounce, "mail": { "messageId": "m", "tags": tags } });
    let news = json!({ "Type": "Notification", "TopicArn": "arn:aws:sns:x", "Message": news.to_string() });
    let queue = "http://cloud.test/000000000000/bounces";
    house.cloud.send_to_queue(queue, &news);
    let app =
        on_bounce::OnBounce { store: house.site("on-bounce").store, clock: house.cloud.clock().reader() };
    let event = house.cloud.take_queue(queue).expect("it waits");
    app.handle(serde_json::from_value(event).expect("an event")).await.expect("takes note");
}

#[tokio::test]
async fn every_function_may_do_what_it_does_and_nothing_else() {
    let house = House::open().await;
    known_customer_asks(&house).await;
    let link = asks(&house).await;
    let mails = machinery(&house).await;
    follows(&house, &link).await;
    sends_rubbish(&house, &link).await;
    let cookie = staff_come_and_go(&house).await;
    crate::account::looked_after(&house).await;
    crate::users::come_and_go(&house).await;
    crate::staff::looked_after(&house).await;
    let record = staff_work(&house, &cookie).await;
    staff_look_after_customers(&house, &cookie).await;
    staff_set_up_portals(&house, &cookie).await;
    crate::company::asked_and_decided(&house, &cookie).await;
    let cookie = crate::factor::of_staff(&house, &cookie, RESET).await;
    let mail = mails.iter().find(|mail| mail.work_order.is_some()).expect("a mail about the request");
    let store = house.cloud.store();
    store.deliveries().suppress(&mail.to, Suppression::Bounce, house.cloud.now()).await.expect("suppressed");
    let again = [("kind", "comment"), ("text", "Are you there?")];
    step(&house.desk_work_orders(), &record, &cookie, "comments", &again).await;
    machinery(&house).await;
    let other = house.demo.confirmed(&house.cloud, &store).await.expect("another request");
    bounces(&house, &Outgoing { work_order: Some(other.id), ..mail.clone() }).await;
    let wrong: Vec<String> =
        template::functions().iter().flat_map(|function| compare(&house, function)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a function's role lacks, and what it holds in vain.
fn compare(house: &House, function: &template::Function) -> Vec<String> {
    let name = function.folder.as_str();
    let of = |table: &[(&str, &str, &str)]| -> BTreeSet<Grant> {
        let mine = table.iter().filter(|(function, _, _)| *function == name);
        let grant = |action: &str, resource: &str| Grant { action: action.into(), resource: resource.into() };
        mine.map(|(_, action, resource)| grant(action, resource)).collect()
    };
    let granted = function.grants().into_iter().filter(|grant| !POLLING.contains(&grant.action.as_str()));
    let granted: BTreeSet<Grant> = granted.filter(|grant| !of(&BESIDE).contains(grant)).collect();
    let used: BTreeSet<Grant> = house.recorder.heard(name).union(&of(&GIVEN_OUT)).cloned().collect();
    let say = |verb: &str, grant: &Grant| format!("{name} {verb} {} on {}", grant.action, grant.resource);
    let lacking = used.difference(&granted).map(|grant| say("lacks", grant));
    lacking.chain(granted.difference(&used).map(|grant| say("never needs", grant))).collect()
}
