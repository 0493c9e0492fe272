//! What each function is asked, as API Gateway, the stream and the queues ask it.

use crate::{
    house::{House, PICTURE},
    process::Lambda,
};
use anyhow::{Context, Result, bail};
use domain::{
    EventId, FileId,
    change::Change,
    file::{File, FileKind, FileState, SentBy},
    import::ImportCommand,
    link::LinkToken,
    staff::StaffRole,
    text::{Line, Text},
    timeline::Happening,
    work_order::{Enclosure, IndexCommand, Material, Report, WorkOrder},
};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use testkit::BUCKET;

/// Events of a kind that must not come twice.
const FRESH: usize = 1_500;

/// A function with its events.
pub async fn function(house: &House, binaries: &Path, name: &str) -> Result<Lambda> {
    let (events, good): (Vec<Value>, fn(&Value) -> bool) = match name {
        "noop" | "bare" => (vec![calls(house)], is_page),
        "requests" => (vec![get("/p/demo/request", &[("type", "malfunction")], None)], is_page),
        "work-orders" => (vec![get(&status(house)?, &[], None)], is_page),
        "reports" => {
            let done = reported(house).await?;
            (vec![get(&format!("/l/reports/{}", done.status_token.expose()), &[], None)], is_page)
        }
        "desk-reports" => {
            let done = reported(house).await?;
            (vec![get(&views::desk::report_address(done.id), &[], Some(&house.cookie))], is_page)
        }
        "sign-in" => (vec![get("/p/demo/sign-in", &[], None)], is_page),
        "dashboard" => (vec![get("/p/demo", &[], Some(&house.user_cookie))], is_page),
        "account" => (vec![get("/p/demo/account/users", &[], Some(&house.user_cookie))], is_page),
        "desk-sign-in" => {
            (vec![get("/desk/sign-in", &[], None), get("/desk/sign-in/password-resets", &[], None)], is_page)
        }
        "desk-account" => (vec![get("/desk/account", &[], Some(&house.cookie))], is_page),
        "desk-customers" => (vec![get("/desk/customers", &[], Some(&house.cookie))], is_page),
        "desk-change-requests" => (vec![get("/desk/change-requests", &[], Some(&house.cookie))], is_page),
        "desk-documents" => (vec![get("/desk/documents", &[], Some(&house.cookie))], is_page),
        "desk-imports" => (vec![get("/desk/imports", &[], Some(&house.cookie))], is_page),
        "desk-objects" => (
            vec![get(&format!("/desk/objects/{}", house.demo.customers[0].id), &[], Some(&house.cookie))],
            is_page,
        ),
        "documents" => (vec![get("/p/demo/documents", &[], Some(&house.user_cookie))], is_page),
        "desk-planning" => {
            (vec![get("/desk/planning", &[("day", "2026-11-23")], Some(&house.cookie))], is_page)
        }
        "objects" => (vec![get("/p/demo/objects", &[], Some(&house.user_cookie))], is_page),
        "desk-projects" => (vec![get("/desk/projects", &[], Some(&house.cookie))], is_page),
        "projects" => (vec![get("/p/demo/projects", &[], Some(&house.user_cookie))], is_page),
        "desk-staff" => (vec![get("/desk/staff", &[], Some(&house.cookie))], is_page),
        "desk-portals" => (vec![get("/desk/portals", &[], Some(&house.cookie))], is_page),
        "desk-work-orders" => {
            (vec![get("/desk/work-orders", &[("stage", "requested")], Some(&house.cookie))], is_page)
        }
        "assets" => (vec![get(&views::assets::url("app.css"), &[], None)], is_page),
        "on-outbox" => (house.outbox.iter().map(|record| json!({ "Records": [record] })).collect(), is_done),
        "on-mail" => (mails(house)?, is_done),
        "on-upload" => (uploads(house).await?, is_done),
        "on-bounce" => (bounces(house)?, is_done),
        "on-index" => (indexed(house).await?, is_done),
        "on-import" => (imports(house)?, is_done),
        "on-schedule" => (vec![json!({})], |answer| answer["failed"] == 0),
        other => bail!("nobody said what to ask {other}"),
    };
    let binary = binaries.join(name);
    Ok(Lambda {
        name: name.to_owned(),
        command: vec![binary.clone()],
        package: binary,
        variables: house.variables(),
        events,
        good,
    })
}

/// A peer that does the work of the desk's queue.
pub fn peer(house: &House, name: &str, command: &[&str], package: PathBuf) -> Lambda {
    let entry = command.last().copied().unwrap_or_default();
    let mut command: Vec<PathBuf> = command.iter().map(PathBuf::from).collect();
    command.pop();
    command.push(package.join(entry));
    Lambda {
        name: name.to_owned(),
        command,
        package,
        variables: house.variables(),
        events: vec![calls(house)],
        good: |answer| is_page(answer) && answer["rows"] == 25,
    }
}

/// The event that says which items the desk's queue reads.
fn calls(house: &House) -> Value {
    let tenant = house.tenant();
    let session = store::keys::account(store::keys::staff_pk(tenant, house.staff.id));
    let list = store::keys::work_orders(tenant, domain::work_order::Stage::Requested);
    let counts = store::keys::counts_pk(tenant);
    let asked = [
        ("table", testkit::TABLE),
        ("session_pk", &session.pk),
        ("session_sk", &session.sk),
        ("list_pk", &list),
        ("counts_pk", &counts),
    ];
    get("/", &asked, None)
}

/// Whether a page came.
pub fn is_page(answer: &Value) -> bool {
    answer["statusCode"] == 200
}

/// Whether every message is done.
pub fn is_done(answer: &Value) -> bool {
    answer["batchItemFailures"].as_array().is_some_and(Vec::is_empty)
}

/// An event of payload format 2.0 ("Working with AWS Lambda proxy integrations for HTTP APIs").
pub fn get(path: &str, query: &[(&str, &str)], cookie: Option<&str>) -> Value {
    let encode = |text: &str| text.replace('%', "%25").replace('#', "%23").replace('&', "%26");
    let pairs: Vec<String> = query.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let values: Value = query.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect();
    json!({
        "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": pairs.join("&"),
        "cookies": cookie.into_iter().collect::<Vec<_>>(),
        "headers": {
            "host": "127.0.0.1:9000", "accept": "text/html", "accept-language": "en", "x-forwarded-proto": "http",
            "x-forwarded-for": "192.0.2.1", "user-agent": "bench",
        },
        "queryStringParameters": values,
        "requestContext": {
            "accountId": "000000000000", "apiId": "bench", "domainName": "127.0.0.1", "domainPrefix": "bench",
            "http": {
                "method": "GET", "path": path, "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "bench",
            },
            "requestId": "bench", "routeKey": "$default", "stage": "$default",
            "time": "22/Nov/2026:12:00:00 +0000", "timeEpoch": 1_795_348_800_000_u64,
        },
        "isBase64Encoded": false,
    })
}

/// What a queue hands over.
pub fn message(body: &Value, number: usize) -> Value {
    json!({ "Records": [{
        "messageId": format!("bench-{number}"), "receiptHandle": "bench", "body": body.to_string(),
        "attributes": { "ApproximateReceiveCount": "1" }, "messageAttributes": {},
        "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:eu-west-1:000000000000:bench",
        "awsRegion": "eu-west-1",
    }] })
}

fn status(house: &House) -> Result<String> {
    let request = house.requests.first().context("there are requests")?;
    let token: &LinkToken = &request.status_token;
    Ok(format!("/l/requests/{}", token.expose()))
}

/// The report of work that took ten pages to tell, with ten photos.
async fn reported(house: &House) -> Result<WorkOrder> {
    let (store, cloud) = (house.cloud.store(), &house.cloud);
    let staff = house.demo.signed_in(StaffRole::Agent);
    let asked = house.demo.confirmed(cloud, &store).await?;
    let refused = |refusal: domain::Refusal| domain::Error::from(refusal);
    let accept = Change::accept(&asked, house.demo.portal(), staff.actor(), cloud.moment());
    let accept = accept.map_err(refused)?;
    let accepted = store.desk(&staff).commit(accept).await?;
    let words = |text: String| Text::parse(&text).map_err(|_| anyhow::anyhow!("no text"));
    let line = |text: String| Line::parse(&text).map_err(|_| anyhow::anyhow!("no line"));
    let used = (0..50).map(|n| Ok(Material { name: line(format!("Roller {n}"))?, quantity: "2".to_owned() }));
    let used = used.collect::<Result<Vec<_>>>()?;
    let mut report = Report::new(words("What was done, told at length. ".repeat(320))?, 480, used);
    for n in 0..10 {
        let file = photo(house, &accepted, n).await?;
        report.enclosures.push(Enclosure { file, caption: Some(line(format!("Photo {n}"))?) });
    }
    let done = Happening::Completed { report };
    let done = Change::step(&accepted, house.demo.portal(), done, staff.actor(), cloud.moment());
    let done = done.map_err(refused)?;
    Ok(store.desk(&staff).commit(done).await?)
}

/// A photo of a report, with its copy to print.
async fn photo(house: &House, of: &WorkOrder, n: u8) -> Result<FileId> {
    let (store, now) = (house.cloud.store(), house.cloud.now());
    let staff = house.demo.signed_in(StaffRole::Agent);
    let id = FileId::new(now, house.cloud.entropy());
    let sent = house.cloud.photo(&house.demo, of.id, 4_000_000);
    let file = File { id, sent_by: SentBy::Staff, ..sent };
    store.desk(&staff).announce_file(&file).await?;
    let clean = (FileState::Clean, FileKind::Jpeg, 4_000_000);
    store.uploads().settle(&file, clean.0, clean.1, clean.2, house.cloud.moment()).await?;
    let picture = image::RgbImage::from_fn(960, 1_280, |x, y| {
        image::Rgb([(x % 251) as u8, (y % 241) as u8, ((x * y) % 253) as u8 ^ n])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 60).encode_image(&picture)?;
    let key = files::print_key(file.tenant, file.of, file.id);
    let headers = vec![("content-type".to_owned(), "image/jpeg".to_owned())];
    let put = house.cloud.call("PUT", &format!("/{BUCKET}/{key}"), headers, bytes.into_inner());
    put.filter(|answer| answer.0 == 200).context("the bucket takes the copy")?;
    Ok(id)
}

/// One mail over and over, each time of another event: what was sent once is not sent again.
fn mails(house: &House) -> Result<Vec<Value>> {
    let mail = house.mails.first().context("requests cause mails")?;
    let fresh = |number| {
        let mut mail = mail.clone();
        mail.event = EventId::new(house.cloud.now(), house.cloud.entropy());
        Ok(message(&serde_json::to_value(mail)?, number))
    };
    (0..FRESH).map(fresh).collect()
}

/// Photos that were announced and have arrived.
async fn uploads(house: &House) -> Result<Vec<Value>> {
    let (store, policy) = (house.cloud.store(), house.demo.portal().guests.files);
    let mut events = Vec::new();
    for request in &house.requests {
        let holder = house.demo.status_holder(&house.cloud, request);
        for _ in 0..policy.count {
            let file = house.cloud.photo(&house.demo, request.id, PICTURE.len() as u64);
            store.linked(&holder).announce_file(&file, policy).await?;
            let key = files::incoming_key(file.tenant, file.of, file.id);
            let headers = vec![("content-type".to_owned(), "image/jpeg".to_owned())];
            let put = house.cloud.call("PUT", &format!("/{BUCKET}/{key}"), headers, PICTURE.to_vec());
            put.filter(|answer| answer.0 == 200).context("the bucket takes the photo")?;
            let object = json!({ "key": key, "size": PICTURE.len() });
            let s3 = json!({ "bucket": { "name": BUCKET }, "object": object });
            let record = json!({ "eventSource": "aws:s3", "eventName": "ObjectCreated:Post", "s3": s3 });
            events.push(message(&json!({ "Records": [record] }), events.len()));
        }
    }
    Ok(events)
}

/// Bounces of a mail, each time of another request's.
fn bounces(house: &House) -> Result<Vec<Value>> {
    let mail = house.mails.first().context("requests cause mails")?;
    let bounce = |number: usize| {
        let mut mail = mail.clone();
        mail.event = EventId::new(house.cloud.now(), house.cloud.entropy());
        mail.work_order = Some(house.requests[number % house.requests.len()].id);
        let tags: Value =
            mail.tags().into_iter().map(|(name, value)| (name.to_owned(), json!([value]))).collect();
        let bounce = json!({
            "bounceType": "Permanent", "bounceSubType": "General", "feedbackId": format!("{number}"),
            "bouncedRecipients": [{ "emailAddress": format!("{number}.{}", mail.to) }],
            "timestamp": "2026-11-22T09:31:00.000Z",
        });
        let news =
            json!({ "eventType": "Bounce", "bounce": bounce, "mail": { "messageId": "m", "tags": tags } });
        message(
            &json!({ "Type": "Notification", "TopicArn": "arn:aws:sns:x", "Message": news.to_string() }),
            number,
        )
    };
    Ok((0..FRESH).map(bounce).collect())
}

/// Imports that are over already: what it costs to wake for nothing. How fast rows come in is measured apart.
fn imports(house: &House) -> Result<Vec<Value>> {
    let command = |number: usize| {
        let import = domain::ImportId::new(house.cloud.now(), house.cloud.entropy());
        let command = ImportCommand { tenant: house.demo.tenant.id, import };
        Ok(message(&serde_json::to_value(command)?, number))
    };
    (0..FRESH).map(command).collect()
}

/// Requests that no list knows yet, each for one call: the dearest that there is to index.
async fn indexed(house: &House) -> Result<Vec<Value>> {
    let mut commands = Vec::new();
    for number in 0..FRESH {
        let one = house.demo.confirmed(&house.cloud, &house.cloud.store()).await?;
        let command = IndexCommand { tenant: one.tenant, work_order: one.id, version: one.version };
        commands.push(message(&serde_json::to_value(command)?, number));
    }
    Ok(commands)
}
