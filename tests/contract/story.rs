//! One request's whole life, with every function in it: what each of them calls is what its role allows, all of
//! it and nothing else.

use crate::{
    desk,
    house::{House, filled},
    permissions::POLLING,
};
use domain::notice::{Notice, Outgoing};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use store::Suppression;
use testbrowser::Fields;
use testkit::{BUCKET, FILE_QUEUE, IMPORT_QUEUE, INDEX_QUEUE, MAIL_QUEUE, PUBLIC_URL};
use tests::template::{self, Grant};

/// Granted for what the function gives out to browsers, signed in its name, and never calls itself.
const GIVEN_OUT: [(&str, &str, &str); 7] = [
    ("desk-documents", "s3:GetObject", "Bucket/files/*"),
    ("documents", "s3:GetObject", "Bucket/files/*"),
    ("desk-imports", "s3:PutObject", "Bucket/imports/*"),
    ("requests", "s3:PutObject", "Bucket/incoming/*"),
    ("work-orders", "s3:PutObject", "Bucket/incoming/*"),
    ("work-orders", "s3:GetObject", "Bucket/files/*"),
    ("desk-work-orders", "s3:GetObject", "Bucket/files/*"),
];

/// Granted for what AWS does in the function's name, or for how it answers.
const BESIDE: [(&str, &str, &str); 7] = [
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
    ("on-import", "s3:ListBucket", "Bucket"),
    ("desk-imports", "s3:ListBucket", "Bucket"),
    ("desk-reports", "s3:ListBucket", "Bucket"),
    ("reports", "s3:ListBucket", "Bucket"),
];

/// A guest asks, with a photo in the form and another one that was taken away again.
async fn asks(house: &House) -> String {
    let function = house.requests();
    let page = function.get("/p/demo/request?type=malfunction", "").await;
    let values: Vec<(String, String)> = house.demo.filled_form().0;
    let values: Vec<(&str, &str)> =
        values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let values: Vec<(&str, &str)> = values.into_iter().filter(|(name, _)| *name != "type").collect();
    let form = filled(&page.text, "textarea[name=description]", &values);
    function.announce("/p/demo/request/files", &Fields(form.clone()), "").await;
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
    let queue = |address: &str| address.to_owned();
    let (mail_queue, file_queue) = (queue(MAIL_QUEUE), queue(FILE_QUEUE));
    let (index_queue, import_queue) = (queue(INDEX_QUEUE), queue(IMPORT_QUEUE));
    let relay = on_outbox::OnOutbox { sqs, mail_queue, file_queue, index_queue, import_queue };
    let import = on_import::OnImport {
        store: house.site("on-import").store,
        files: house.files("on-import"),
        clock: cloud.clock().reader(),
        rows: 500,
    };
    let index = on_index::OnIndex { store: house.site("on-index").store };
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
    while let Some(event) = cloud.take_news() {
        relay.handle(serde_json::from_value(event).expect("an event")).await.expect("relays");
    }
    while let Some(event) = cloud.take_queue(INDEX_QUEUE) {
        let answer = index.handle(serde_json::from_value(event).expect("an event")).await.expect("indexes");
        cloud.settle_queue(INDEX_QUEUE, &serde_json::to_value(answer).expect("JSON"));
    }
    while let Some(event) = cloud.take_queue(IMPORT_QUEUE) {
        let answer = import.handle(serde_json::from_value(event).expect("an event")).await.expect("imports");
        cloud.settle_queue(IMPORT_QUEUE, &serde_json::to_value(answer).expect("JSON"));
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
    let form = filled(&page.text, "textarea[name=text]", &[("text", "Now it hums louder.")]);
    function.announce(&format!("{link}/files"), &Fields(form.clone()), "").await;
    let written = function.post(&format!("{link}/comments"), "", &form, &["files"]).await;
    assert_eq!(written.status, 303, "{}", written.text);
    machinery(house).await;
    let page = function.get(link, "").await;
    assert_eq!(function.get(&file_on(&page.text), "").await.status, 303);
}

/// Something comes that is no picture, as S3 tells of it.
async fn sends_rubbish(house: &House, link: &str) {
    let place = house.work_orders().announce(&format!("{link}/files"), &Fields(Vec::new()), "").await;
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
pub fn file_on(page: &str) -> String {
    let (page, links) =
        (Html::parse_document(page), Selector::parse("a[href*='/files/']").expect("a selector"));
    let link = page.select(&links).find_map(|link| link.value().attr("href"));
    link.expect("a file to open").to_owned()
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

#[test]
fn every_function_may_do_what_it_does_and_nothing_else() {
    // All functions in one future are more than the two megabytes of stack that a test has.
    let story = std::thread::Builder::new().stack_size(16 << 20).spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(told());
    });
    story.expect("a thread").join().expect("it ends well");
}

/// The whole story.
async fn told() {
    let house = House::open().await;
    known_customer_asks(&house).await;
    let link = asks(&house).await;
    let mails = machinery(&house).await;
    follows(&house, &link).await;
    sends_rubbish(&house, &link).await;
    let cookie = desk::come_and_go(&house).await;
    crate::account::looked_after(&house).await;
    crate::users::come_and_go(&house).await;
    crate::staff::looked_after(&house).await;
    let record = desk::work(&house, &cookie).await;
    desk::look_after_customers(&house, &cookie).await;
    desk::set_up_portals(&house, &cookie).await;
    crate::company::asked_and_decided(&house, &cookie).await;
    let cookie = crate::factor::of_staff(&house, &cookie, desk::RESET).await;
    crate::visits::arranged(&house).await;
    crate::documents::kept(&house, &cookie).await;
    crate::forms::sent(&house).await;
    let mail = mails.iter().find(|mail| mail.work_order.is_some()).expect("a mail about the request");
    let store = house.cloud.store();
    store.deliveries().suppress(&mail.to, Suppression::Bounce, house.cloud.now()).await.expect("suppressed");
    let again = [("kind", "comment"), ("text", "Are you there?")];
    desk::step(&house.desk_work_orders(), &record, &cookie, "comments", &again).await;
    machinery(&house).await;
    let other = house.demo.confirmed(&house.cloud, &store).await.expect("another request");
    bounces(&house, &Outgoing { work_order: Some(other.id), ..mail.clone() }).await;
    let wrong: Vec<String> =
        template::functions().iter().flat_map(|function| compare(&house, function)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let changing = crate::routes::unvisited(&house.visited());
    let changing: Vec<_> = changing.into_iter().filter(|row| !row.starts_with("GET ")).collect();
    assert!(changing.is_empty(), "the story passes these by:\n{}", changing.join("\n"));
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
