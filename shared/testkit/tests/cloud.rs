//! The cloud in memory, as the house's own clients find it.

use domain::{
    Error,
    file::{FileKind, FileState},
    link::LinkKind,
};
use files::{Files, Life, Object, Scan, incoming_key, kept_key};
use jiff::SignedDuration;
use mail::{Dress, Mailer, Sending};
use serde_json::json;
use testkit::{BUCKET, Cloud, FILE_QUEUE, MAIL_QUEUE, PUBLIC_URL, Service, UPLOADS_URL};

const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\nnot much of a picture";

fn files(cloud: &Cloud, path_style: bool) -> Files {
    Files::new(&cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), path_style)
}

#[tokio::test]
async fn a_browser_posts_exactly_what_was_signed() -> domain::Result<()> {
    let (cloud, _, demo) = Cloud::with_demo().await;
    let files = files(&cloud, true);
    let file = cloud.photo(&demo, cloud.work_order_id(), PIXEL.len() as u64);
    let place = files.presign_post(&file, cloud.now()).await?;
    assert_eq!(place.url, UPLOADS_URL);
    let reason = |fields: &[(String, String)], bytes: &[u8]| cloud.post_object(fields, bytes).unwrap_err().0;
    assert_eq!(reason(&place.fields, b""), "EntityTooSmall");
    assert_eq!(reason(&place.fields, &[0; 100]), "EntityTooLarge");
    let mut other = place.fields.clone();
    other[0].1.push('x');
    assert!(reason(&other, PIXEL).starts_with("AccessDenied"));
    let mut more = place.fields.clone();
    more.push(("acl".to_owned(), "public-read".to_owned()));
    assert!(reason(&more, PIXEL).starts_with("AccessDenied: extra"));
    let key = cloud.post_object(&place.fields, PIXEL).expect("what was signed is taken");
    assert_eq!(key, incoming_key(file.tenant, file.of, file.id));
    assert_eq!(files.read(&file, None, 1_000).await?, Some(Object::Whole(PIXEL.to_vec())));
    assert_eq!(files.read(&file, None, 3).await?, Some(Object::TooLarge));
    let event = cloud.take_queue(FILE_QUEUE).expect("the bucket tells of it");
    assert!(event["Records"][0]["body"].as_str().is_some_and(|body| body.contains(&key)));
    cloud.clock().advance(SignedDuration::from_mins(16));
    assert!(reason(&place.fields, PIXEL).contains("expired"));
    Ok(())
}

#[tokio::test]
async fn a_file_is_put_kept_tagged_opened_and_removed() -> domain::Result<()> {
    for path_style in [true, false] {
        let (cloud, _, demo) = Cloud::with_demo().await;
        let files = files(&cloud, path_style);
        let mut file = cloud.photo(&demo, cloud.work_order_id(), 9);
        files.put(&file, PIXEL.to_vec()).await?;
        assert_eq!(files.scan(&file, None).await?, Scan::Pending);
        let incoming = incoming_key(file.tenant, file.of, file.id);
        assert!(cloud.tag_object(&incoming, "GuardDutyMalwareScanStatus", "NO_THREATS_FOUND"));
        assert_eq!(files.scan(&file, None).await?, Scan::Clean);
        files.keep(&file, FileKind::Png, PIXEL.to_vec(), Life::Unconfirmed).await?;
        files.remove(file.tenant, file.of, file.id, None).await?;
        assert_eq!(files.read(&file, None, 100).await?, None);
        let kept = kept_key(file.tenant, file.of, file.id);
        assert_eq!(cloud.object(&kept).unwrap().tags["life"], "unconfirmed");
        assert!(files.confirm(file.tenant, file.of, file.id).await?);
        assert_eq!(cloud.object(&kept).unwrap().tags["life"], "kept");
        assert_eq!(cloud.object_keys(), [kept]);
        assert!(files.open(&file, cloud.now()).await.is_err());
        file.state = FileState::Clean;
        let url = files.open(&file, cloud.now()).await?;
        assert_eq!(cloud.open(&url).unwrap().bytes, PIXEL);
        cloud.clock().advance(SignedDuration::from_mins(6));
        assert_eq!(cloud.open(&url), None);
    }
    Ok(())
}

#[tokio::test]
async fn a_mail_arrives_as_a_person_would_read_it() -> domain::Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let sending = Sending {
        from: "portal@noordlift.example".to_owned(),
        public_url: PUBLIC_URL.to_owned(),
        configuration_set: None,
    };
    let mailer = Mailer::new(&cloud.config(), sending);
    let sent = demo.submit(&cloud, &store, demo.portal()).await?;
    let out = cloud.drain_outbox().remove(0).mails.remove(0);
    cloud.throttle_next(Service::Ses, 3);
    assert!(matches!(mailer.send(&out, &Dress::default()).await, Err(Error::Unavailable(_))));
    cloud.heal();
    mailer.send(&out, &Dress::default()).await?;
    let mail = cloud.take_mails().remove(0);
    assert_eq!(mail.to, sent.after.contact.email.as_str());
    let (token, _) = sent.links.iter().find(|(_, link)| link.kind == LinkKind::Confirmation).unwrap();
    for body in [&mail.text, &mail.html] {
        assert!(body.contains(&format!("{PUBLIC_URL}/l/confirmations/{}", token.expose())), "{body}");
    }
    assert!(mail.subject.contains("WO-2026-0001"), "{}", mail.subject);
    assert!(cloud.mails().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_queue_gives_what_failed_again_and_the_rest_once() {
    let cloud = Cloud::new();
    let sqs = aws_sdk_sqs::Client::new(&cloud.config());
    for body in ["one", "two"] {
        sqs.send_message().queue_url(MAIL_QUEUE).message_body(body).send().await.expect("it is taken");
    }
    let event = cloud.take_queue(MAIL_QUEUE).unwrap();
    assert_eq!(event["Records"].as_array().unwrap().len(), 2);
    let failed = json!({ "batchItemFailures": [{ "itemIdentifier": event["Records"][1]["messageId"] }] });
    cloud.settle_queue(MAIL_QUEUE, &failed);
    assert_eq!(cloud.waiting(MAIL_QUEUE), ["two"]);
    cloud.time_out_next(Service::Sqs, 3);
    assert!(sqs.send_message().queue_url(MAIL_QUEUE).message_body("three").send().await.is_err());
    assert!(cloud.calls(Service::Sqs) >= 5);
}

#[tokio::test]
async fn the_outbox_comes_as_the_event_that_lambda_sends() -> domain::Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    demo.submit(&cloud, &store, demo.portal()).await?;
    let event = cloud.take_outbox().unwrap();
    let record = &event["Records"][0];
    assert_eq!(
        (record["eventName"].as_str(), record["eventSource"].as_str()),
        (Some("INSERT"), Some("aws:dynamodb"))
    );
    assert_eq!(record["dynamodb"]["NewImage"]["kind"]["S"], "OUTBOX");
    assert_eq!(cloud.take_outbox(), None);
    demo.confirmed(&cloud, &store).await?;
    assert_eq!(cloud.take_outbox().unwrap()["Records"].as_array().unwrap().len(), 2);
    Ok(())
}

#[tokio::test]
async fn the_first_customer_of_the_demo_has_a_history_of_work() -> domain::Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    demo.history(&store, cloud.now(), [7; 16]).await?;
    let counts = store.desk(&demo.signed_in(domain::staff::StaffRole::Owner)).counts().await?;
    use domain::work_order::Stage;
    let stages = [Stage::Requested, Stage::Planned, Stage::InProgress, Stage::OnHold, Stage::Completed];
    assert_eq!(stages.map(|stage| counts.of(stage)), [1, 1, 1, 1, 6]);
    assert_eq!(counts.of(Stage::Rejected), 1);
    assert_eq!(cloud.drain_outbox().iter().map(|out| out.mails.len()).sum::<usize>(), 0, "nobody is told");
    Ok(())
}

#[tokio::test]
async fn the_demo_company_has_work_that_waits_and_a_plan_for_today() -> domain::Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    demo.plan(&store, cloud.now(), [7; 16]).await?;
    let staff = demo.signed_in(domain::staff::StaffRole::Owner);
    let today = cloud.now().to_zoned(demo.portal().zone()).date();
    let (desk, counts) = (store.desk(&staff), store.desk(&staff).counts().await?);
    let visits: usize = desk.planned_on(today).await?.iter().map(|day| day.booked.0.len()).sum();
    assert_eq!(visits, 3);
    let of = |stage| counts.of(stage);
    use domain::work_order::Stage;
    assert_eq!((of(Stage::Requested), of(Stage::Accepted), of(Stage::Planned)), (1, 2, 5));
    assert_eq!(cloud.drain_outbox().iter().map(|out| out.mails.len()).sum::<usize>(), 0, "nobody is told");
    Ok(())
}
