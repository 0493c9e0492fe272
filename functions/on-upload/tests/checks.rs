//! What becomes of files that were sent, whatever is sent and in whatever order the news comes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    EventId, FileId, WorkOrderId,
    change::{Change, Moment, Submission},
    file::{File, FileCommand, FileKind, FilePolicy, FileRefusal, FileState, SentBy},
    link::LinkToken,
    request::{Given, NewRequest},
    text::Line,
};
use files::Files;
use on_upload::OnUpload;
use serde_json::json;
use testkit::{BUCKET, Cloud, FILE_QUEUE, Fault, Service, UPLOADS_URL, demo::Demo};

struct House {
    cloud: Cloud,
    demo: Demo,
    app: OnUpload,
    files: Files,
    work_order: WorkOrderId,
}

fn png() -> Vec<u8> {
    let mut bytes =
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89".to_vec();
    bytes.extend_from_slice(b"\0\0\0\x0aIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82");
    bytes
}

impl House {
    async fn new(scanned: bool) -> Self {
        let cloud = Cloud::new();
        let mut demo = testkit::demo::demo();
        for portal in &mut demo.portals {
            portal.guests.confirmation = false;
        }
        demo.seed(&cloud.store(), None).await.unwrap();
        let files = || Files::new(&cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        let app = OnUpload { store: cloud.store(), files: files(), clock: cloud.clock().reader(), scanned };
        let work_order = WorkOrderId::new(cloud.now(), [9; 16]);
        let files = files();
        Self { cloud, demo, app, files, work_order }
    }

    /// Announces a file and sends it, as a browser does.
    async fn send(&self, seed: u8, kind: FileKind, bytes: &[u8]) -> File {
        let file = File {
            id: FileId::new(self.cloud.now(), [seed; 16]),
            tenant: self.demo.tenant.id,
            of: self.work_order.into(),
            name: Line::parse("photo").unwrap(),
            kind,
            bytes: bytes.len() as u64,
            field: None,
            state: FileState::Expected,
            sent_by: SentBy::Guest,
            at: self.cloud.now(),
        };
        let guest = self.demo.guest();
        self.cloud.store().guest(&guest).announce_file(&file, FilePolicy::default()).await.unwrap();
        let post = self.files.presign_post(&file, self.cloud.now()).await.unwrap();
        self.cloud.post_object(&post.fields, bytes).unwrap();
        file
    }

    /// The form is sent, and counts at once.
    async fn submit(&self) -> Vec<FileCommand> {
        let portal = self.demo.portal();
        let form = [
            ("type", "other"),
            ("name", "Jo"),
            ("email", "jo@visser.example"),
            ("country", "NL"),
            ("street", "Kade 1"),
            ("postcode", "9711 HG"),
            ("city", "Groningen"),
            ("description", "Keys"),
            ("f.subject", "Keys"),
            ("terms", "yes"),
        ];
        let today = self.cloud.now().to_zoned(portal.zone()).date();
        let given = Given {
            portal,
            today,
            by: domain::request::AskedBy::Guest(None),
            object: None,
            file_fields: &[],
        };
        let request = NewRequest::parse(&form.into_iter().collect(), &given).unwrap();
        let guest = self.demo.guest();
        let store = self.cloud.store();
        let submission = Submission {
            portal,
            id: self.work_order,
            number: store.guest(&guest).next_number(2026).await.unwrap(),
            language: portal.language,
            customer: None,
            user: None,
            staff: None,
            confirmation_token: LinkToken::new([1; 20]),
            status_token: LinkToken::new([2; 20]),
        };
        let moment = Moment { now: self.cloud.now(), event: EventId::new(self.cloud.now(), [4; 16]) };
        store.guest(&guest).submit(Change::submit(request, submission, moment)).await.unwrap();
        self.cloud.drain_outbox().into_iter().flat_map(|out| out.keep).collect()
    }

    /// Everything that waits in the queue is handled, as often as it takes.
    async fn work(&self) {
        while let Some(batch) = self.cloud.take_queue(FILE_QUEUE) {
            let answer = self.app.handle(serde_json::from_value(batch).unwrap()).await.unwrap();
            self.cloud.settle_queue(FILE_QUEUE, &serde_json::to_value(answer).unwrap());
        }
    }

    fn tell(&self, command: &FileCommand) {
        self.cloud.send_to_queue(FILE_QUEUE, &serde_json::to_value(command).unwrap());
    }

    async fn state(&self, file: &File) -> FileState {
        let store = self.cloud.store();
        store.uploads().file(file.tenant, file.of, file.id).await.unwrap().unwrap().state
    }

    fn kept(&self, file: &File) -> Option<String> {
        let object = self.cloud.object(&files::kept_key(file.tenant, file.of, file.id))?;
        object.tags.get("life").cloned()
    }

    fn waits(&self) -> bool {
        self.cloud.object_keys().iter().any(|key| key.starts_with("incoming/"))
    }
}

#[tokio::test]
async fn a_clean_file_is_kept_apart_until_its_request_counts() {
    let house = House::new(false).await;
    let file = house.send(1, FileKind::Jpeg, &png()).await;
    house.work().await;
    assert_eq!(house.state(&file).await, FileState::Clean);
    assert_eq!(house.kept(&file).as_deref(), Some("unconfirmed"));
    assert!(!house.waits());
    let object = house.cloud.object(&files::kept_key(file.tenant, file.of, file.id)).unwrap();
    assert_eq!((object.media_type.as_str(), object.bytes.as_slice()), ("image/png", png().as_slice()));

    let commands = house.submit().await;
    assert_eq!(commands.len(), 1);
    house.tell(&commands[0]);
    house.work().await;
    assert_eq!(house.kept(&file).as_deref(), Some("kept"));
}

#[tokio::test]
async fn what_is_kept_of_a_picture_does_not_say_where_it_was_taken() {
    let house = House::new(false).await;
    let said = b"\0\0\0\x0etEXtPlace\x0053.219 N\0\0\0\0";
    let told = [&png()[..33], &said[..], &png()[33..]].concat();
    let file = house.send(1, FileKind::Png, &told).await;
    house.work().await;
    let object = house.cloud.object(&files::kept_key(file.tenant, file.of, file.id)).unwrap();
    assert_eq!(object.bytes, png());
    let stored = house.cloud.store().uploads().file(file.tenant, file.of, file.id).await.unwrap().unwrap();
    assert_eq!(stored.bytes, png().len() as u64);
}

#[tokio::test]
async fn a_file_whose_request_counts_before_it_was_checked_stays_too() {
    let house = House::new(false).await;
    let file = house.send(1, FileKind::Png, &png()).await;
    let news = house.cloud.take_queue(FILE_QUEUE).unwrap();
    for command in house.submit().await {
        let event = json!({ "Records": [{ "messageId": "1", "body": json!(command).to_string() }] });
        let answer = house.app.handle(serde_json::from_value(event).unwrap()).await.unwrap();
        assert!(answer.batch_item_failures.is_empty());
    }
    house.app.handle(serde_json::from_value(news).unwrap()).await.unwrap();
    assert_eq!(house.state(&file).await, FileState::Clean);
    assert_eq!(house.kept(&file).as_deref(), Some("kept"));
}

#[tokio::test]
async fn what_is_not_what_it_should_be_is_removed_and_said() {
    let house = House::new(false).await;
    let script = [&png()[..], b"<script>alert(1)</script>"].concat();
    let cases: [(FileKind, &[u8], FileRefusal); 3] = [
        (FileKind::Jpeg, b"MZ\x90\0 program", FileRefusal::NotItsKind),
        (FileKind::Png, &script, FileRefusal::Suspicious),
        (FileKind::Pdf, &png(), FileRefusal::NotItsKind),
    ];
    for (seed, (kind, bytes, reason)) in (1..).zip(cases) {
        let file = house.send(seed, kind, bytes).await;
        house.work().await;
        assert_eq!(house.state(&file).await, FileState::Refused { reason });
        assert_eq!((house.kept(&file), house.waits()), (None, false));
    }
}

#[tokio::test]
async fn the_same_news_again_and_again_changes_nothing() {
    let house = House::new(false).await;
    let file = house.send(1, FileKind::Png, &png()).await;
    let news = house.cloud.take_queue(FILE_QUEUE).unwrap();
    for _ in 0..3 {
        let answer = house.app.handle(serde_json::from_value(news.clone()).unwrap()).await.unwrap();
        assert!(answer.batch_item_failures.is_empty());
        assert_eq!(house.state(&file).await, FileState::Clean);
    }
    assert_eq!(house.cloud.object_keys().len(), 1);
}

#[tokio::test]
async fn a_file_sent_again_after_the_check_is_removed_unseen() {
    let house = House::new(false).await;
    let file = house.send(1, FileKind::Png, &png()).await;
    house.work().await;
    let post = house.files.presign_post(&file, house.cloud.now()).await.unwrap();
    house.cloud.post_object(&post.fields, b"MZ program").unwrap();
    house.work().await;
    assert!(!house.waits());
    let object = house.cloud.object(&files::kept_key(file.tenant, file.of, file.id)).unwrap();
    assert_eq!(object.bytes, png());
}

#[tokio::test]
async fn a_failure_at_any_step_is_made_good_by_the_next_try() {
    for service in [Service::S3, Service::DynamoDb] {
        for fault in [Fault::Broken, Fault::TimeOut, Fault::LostAnswer] {
            for steps in 0..6 {
                let house = House::new(false).await;
                let file = house.send(1, FileKind::Png, &png()).await;
                for command in house.submit().await {
                    house.tell(&command);
                }
                house.cloud.fail_next(service, fault, steps * 2);
                house.work().await;
                house.cloud.heal();
                assert_eq!(house.state(&file).await, FileState::Clean, "{service:?} {fault:?} {steps}");
                assert_eq!(house.kept(&file).as_deref(), Some("kept"), "{service:?} {fault:?} {steps}");
                assert!(!house.waits() && house.cloud.dead_letters(FILE_QUEUE).is_empty());
            }
        }
    }
}

#[tokio::test]
async fn what_nobody_announced_is_removed_and_other_keys_are_left_alone() {
    let house = House::new(false).await;
    let mut file = house.send(1, FileKind::Png, &png()).await;
    house.work().await;
    file.id = FileId::new(house.cloud.now(), [77; 16]);
    house.files.put(&file, png()).await.unwrap();
    let strange = json!({ "Records": [{ "s3": { "object": { "key": "incoming/%2e%2e/x" } } }] });
    house.cloud.send_to_queue(FILE_QUEUE, &strange);
    house.cloud.send_to_queue(FILE_QUEUE, &json!({ "Service": "Amazon S3", "Event": "s3:TestEvent" }));
    house.work().await;
    assert!(!house.waits());
    assert!(house.cloud.dead_letters(FILE_QUEUE).is_empty());
}

#[tokio::test]
async fn where_there_is_a_scanner_nothing_is_clean_before_it_says_so() {
    let house = House::new(true).await;
    let (good, bad) =
        (house.send(1, FileKind::Png, &png()).await, house.send(2, FileKind::Png, &png()).await);
    house.work().await;
    assert_eq!(house.state(&good).await, FileState::Expected);
    let key = |file: &File| files::incoming_key(file.tenant, file.of, file.id);
    // One verdict comes as a tag, the other as an event.
    house.cloud.tag_object(&key(&good), "GuardDutyMalwareScanStatus", "NO_THREATS_FOUND");
    let tagged = json!({ "Records": [{ "eventName": "ObjectTagging:Put", "s3": { "object": { "key": key(&good) } } }] });
    house.cloud.send_to_queue(FILE_QUEUE, &tagged);
    let found = json!({ "detail-type": "GuardDuty Malware Protection Object Scan Result", "detail": {
        "s3ObjectDetails": { "objectKey": key(&bad) }, "scanResultDetails": { "scanResultStatus": "THREATS_FOUND" } } });
    house.cloud.send_to_queue(FILE_QUEUE, &found);
    house.work().await;
    assert_eq!(house.state(&good).await, FileState::Clean);
    assert_eq!(house.state(&bad).await, FileState::Refused { reason: FileRefusal::Infected });
    assert!(!house.waits());
}
