//! From the table's stream to the queues: everything, and nothing in anybody's way.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use domain::{
    EventId, FileId, Language, StaffId, TenantId, WorkOrderId,
    contact::EmailAddress,
    document::ProjectIndexCommand,
    file::FileCommand,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    object::{Object, ObjectIndexCommand},
    project::{Project, ProjectHappening},
    staff::{Staff, StaffRole},
    text::Line,
    work_order::IndexCommand,
};
use on_outbox::OnOutbox;
use serde_json::{Value, json};
use store::Tenant;
use testkit::{Cloud, FILE_QUEUE, IMPORT_QUEUE, INDEX_QUEUE, MAIL_QUEUE, Service};

fn on_outbox(cloud: &Cloud) -> OnOutbox {
    OnOutbox {
        sqs: aws_sdk_sqs::Client::new(&cloud.config()),
        mail_queue: MAIL_QUEUE.into(),
        file_queue: FILE_QUEUE.into(),
        index_queue: INDEX_QUEUE.into(),
        import_queue: IMPORT_QUEUE.into(),
    }
}

/// An invitation is written: a change with one mail.
async fn invite(cloud: &Cloud, n: u8) -> Outgoing {
    let tenant =
        Tenant { id: TenantId::new(cloud.now(), [n; 16]), name: Line::parse("Hoist & Lift").unwrap() };
    let token = LinkToken::new([n; 20]);
    let staff = Staff {
        id: StaffId::new(cloud.now(), [n; 16]),
        tenant: tenant.id,
        email: EmailAddress::parse(&format!("staff{n}@hoist.example")).unwrap(),
        name: Line::parse("Piet").unwrap(),
        role: StaffRole::Owner,
        language: Language::Nl,
        disabled: false,
        second_factor: false,
        visits: true,
        sessions: Default::default(),
    };
    let link = PublicLink::new(LinkKind::Invitation, tenant.id, staff.id, cloud.now());
    let outgoing = Outgoing {
        event: EventId::new(cloud.now(), [n; 16]),
        tenant: tenant.id,
        portal: None,
        work_order: None,
        to: staff.email.clone(),
        name: Some(staff.name.clone()),
        language: staff.language,
        sender: tenant.name.clone(),
        reply_to: None,
        contact: None,
        accent: "#0b6e4f".into(),
        notice: Notice::StaffInvitation { record: None, tenant: tenant.name.clone(), token: token.clone() },
    };
    let store = cloud.store();
    store.setup().create_tenant(&tenant).await.unwrap();
    store.setup().create_staff(&staff, None, Some((&token, &link, &outgoing))).await.unwrap();
    outgoing
}

async fn relay(cloud: &Cloud, event: Value) -> Vec<String> {
    let answer = on_outbox(cloud).handle(serde_json::from_value(event).unwrap()).await.unwrap();
    answer.batch_item_failures.into_iter().filter_map(|failure| failure.item_identifier).collect()
}

fn waiting(cloud: &Cloud) -> Vec<Outgoing> {
    let read = |body: &String| serde_json::from_str(body).ok();
    cloud.waiting(MAIL_QUEUE).iter().filter_map(read).collect()
}

fn number(event: &Value, place: usize) -> String {
    event["Records"][place]["dynamodb"]["SequenceNumber"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn every_mail_of_the_outbox_comes_into_the_queue_word_for_word() {
    let cloud = Cloud::new();
    let mut expected = Vec::new();
    for n in 1..=12 {
        expected.push(invite(&cloud, n).await);
    }
    let failed = relay(&cloud, cloud.take_outbox().unwrap()).await;
    assert!(failed.is_empty());
    assert_eq!(waiting(&cloud), expected);
    assert_eq!(cloud.calls(Service::Sqs), 2, "ten messages a call");
}

/// A new user's address is written once, and carries the mail that invites them.
#[tokio::test]
async fn a_mail_that_a_record_carries_comes_into_the_queue_as_well() {
    let cloud = Cloud::new();
    let outgoing = invite(&cloud, 1).await;
    let mut event = cloud.take_outbox().unwrap();
    let image = &mut event["Records"][0]["dynamodb"]["NewImage"];
    *image = json!({ "kind": { "S": "USER-EMAIL" }, "user": { "S": "usr_1" }, "out": { "M": image.take() } });
    let mut changed = event.clone();
    changed["Records"][0]["eventName"] = json!("MODIFY");
    assert!(relay(&cloud, changed).await.is_empty());
    assert!(waiting(&cloud).is_empty(), "it leaves once, as its record comes into being");
    assert!(relay(&cloud, event.clone()).await.is_empty());
    assert_eq!(waiting(&cloud), [outgoing]);
    event["Records"][0]["dynamodb"]["NewImage"]["out"] = json!({ "NULL": true });
    assert!(relay(&cloud, event).await.is_empty());
    assert_eq!(waiting(&cloud).len(), 1, "most new addresses carry nothing");
}

#[tokio::test]
async fn files_to_keep_come_into_their_own_queue() {
    let cloud = Cloud::new();
    let outgoing = invite(&cloud, 1).await;
    let work_order = WorkOrderId::new(cloud.now(), [2; 16]);
    let file = FileId::new(cloud.now(), [3; 16]);
    let mut event = cloud.take_outbox().unwrap();
    let image = &mut event["Records"][0]["dynamodb"]["NewImage"];
    image["work_order"] = json!({ "S": work_order.to_string() });
    image["keep"] = json!({ "L": [{ "S": file.to_string() }] });
    assert!(relay(&cloud, event).await.is_empty());
    assert_eq!(cloud.waiting(MAIL_QUEUE).len(), 1);
    let commands: Vec<FileCommand> =
        cloud.waiting(FILE_QUEUE).iter().map(|body| serde_json::from_str(body).unwrap()).collect();
    assert_eq!(commands, [FileCommand::Keep { tenant: outgoing.tenant, work_order, file }]);
}

#[tokio::test]
async fn an_unreadable_item_goes_on_whole_and_holds_up_nobody() {
    let cloud = Cloud::new();
    let good = [invite(&cloud, 1).await, invite(&cloud, 2).await, invite(&cloud, 3).await];
    let mut event = cloud.take_outbox().unwrap();
    event["Records"][1]["dynamodb"]["NewImage"]["mails"] = json!({ "S": "nonsense" });
    let image = event["Records"][1]["dynamodb"]["NewImage"].clone();
    assert!(relay(&cloud, event).await.is_empty(), "the shard moves on");
    assert_eq!(waiting(&cloud), [good[0].clone(), good[2].clone()]);
    let bodies = cloud.waiting(MAIL_QUEUE);
    assert_eq!(bodies.len(), 3);
    assert_eq!(serde_json::from_str::<Value>(&bodies[1]).unwrap(), image);
}

#[tokio::test]
async fn an_unreadable_item_too_large_for_a_queue_goes_on_as_its_keys() {
    let cloud = Cloud::new();
    invite(&cloud, 1).await;
    let mut event = cloud.take_outbox().unwrap();
    event["Records"][0]["dynamodb"]["NewImage"]["mails"] = json!({ "S": "x".repeat(300 * 1024) });
    let keys = event["Records"][0]["dynamodb"]["Keys"].clone();
    assert!(relay(&cloud, event).await.is_empty());
    let bodies = cloud.waiting(MAIL_QUEUE);
    assert_eq!(serde_json::from_str::<Value>(&bodies[0]).unwrap(), keys);
}

#[tokio::test]
async fn what_a_queue_does_not_take_is_named_and_comes_again() {
    let cloud = Cloud::new();
    invite(&cloud, 1).await;
    invite(&cloud, 2).await;
    let event = cloud.take_outbox().unwrap();
    cloud.throttle_next(Service::Sqs, 20);
    assert_eq!(relay(&cloud, event.clone()).await, [number(&event, 0), number(&event, 1)]);
    assert!(cloud.waiting(MAIL_QUEUE).is_empty());
    cloud.heal();
    assert!(relay(&cloud, event).await.is_empty());
    assert_eq!(waiting(&cloud).len(), 2);
}

#[tokio::test]
async fn a_passing_fault_of_the_queue_is_overcome() {
    let cloud = Cloud::new();
    invite(&cloud, 1).await;
    cloud.throttle_next(Service::Sqs, 4);
    assert!(relay(&cloud, cloud.take_outbox().unwrap()).await.is_empty());
    assert_eq!(waiting(&cloud).len(), 1);
}

#[tokio::test]
async fn other_changes_of_the_table_are_no_concern_of_the_relay() {
    let cloud = Cloud::new();
    invite(&cloud, 1).await;
    let records = cloud.take_stream();
    assert!(records.len() > 1);
    let mut removed = records.clone();
    removed.iter_mut().for_each(|record| record["eventName"] = json!("REMOVE"));
    assert!(relay(&cloud, json!({ "Records": removed })).await.is_empty());
    assert!(cloud.waiting(MAIL_QUEUE).is_empty());
    assert!(relay(&cloud, json!({ "Records": records })).await.is_empty());
    assert_eq!(waiting(&cloud).len(), 1);
}

#[tokio::test]
async fn objects_that_were_written_are_named_to_the_index() {
    let (cloud, store, demo) = Cloud::with_demo().await;
    assert!(relay(&cloud, cloud.take_news().unwrap()).await.is_empty());
    let named = |bodies: Vec<String>| -> Vec<ObjectIndexCommand> {
        bodies.iter().filter_map(|body| serde_json::from_str(body).ok()).collect()
    };
    assert_eq!(named(cloud.waiting(INDEX_QUEUE)).len(), demo.objects.len());
    let owner = demo.signed_in(StaffRole::Owner);
    let (desk, customer) = (store.desk_objects(&owner), &demo.customers[0]);
    let before = desk.find(customer.id, demo.objects[0].id).await.unwrap();
    let after = Object { name: Line::parse("Goods lift").unwrap(), ..before.clone() };
    desk.save(customer, (&before, &after), cloud.moment()).await.unwrap();
    assert!(relay(&cloud, cloud.take_news().unwrap()).await.is_empty());
    let last = named(cloud.waiting(INDEX_QUEUE)).pop().unwrap();
    assert_eq!(last, ObjectIndexCommand { tenant: before.tenant, object: before.id, version: 1 });
}

#[tokio::test]
async fn a_work_order_that_was_written_is_named_to_the_index_and_one_that_waits_is_not() {
    let (cloud, store, demo) = Cloud::with_demo().await;
    drop(cloud.take_news());
    demo.submit(&cloud, &store, demo.portal()).await.unwrap();
    assert!(relay(&cloud, cloud.take_news().unwrap()).await.is_empty());
    assert!(cloud.waiting(INDEX_QUEUE).is_empty(), "nobody can find what is not confirmed");
    let sent = demo.confirmed(&cloud, &store).await.unwrap();
    let mut event = cloud.take_news().unwrap();
    let records = event["Records"].as_array().unwrap().len();
    let broken = event["Records"].as_array_mut().unwrap();
    let of = |record: &&mut Value| record["dynamodb"]["NewImage"]["kind"]["S"] == "WORKORDER";
    broken.iter_mut().find(of).unwrap()["dynamodb"]["NewImage"]["version"] = json!({ "S": "x" });
    assert!(relay(&cloud, event).await.is_empty(), "the shard moves on");
    let bodies = cloud.waiting(INDEX_QUEUE);
    assert!(records >= 4 && bodies.len() == 2, "{bodies:?}");
    let command: IndexCommand = serde_json::from_str(&bodies[1]).unwrap();
    assert_eq!(command, IndexCommand { tenant: sent.tenant, work_order: sent.id, version: sent.version });
}

#[tokio::test]
async fn a_project_that_changed_is_named_to_the_index_and_a_new_one_is_not() {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let is_project = |record: &Value| record["dynamodb"]["NewImage"]["kind"]["S"] == "PROJECT";
    let new: Vec<Value> = cloud.take_stream().into_iter().filter(is_project).collect();
    assert!(!new.is_empty());
    assert!(relay(&cloud, json!({ "Records": new })).await.is_empty());
    assert!(cloud.waiting(INDEX_QUEUE).is_empty(), "nothing belongs to it yet");
    let (owner, before) = (demo.signed_in(StaffRole::Owner), &demo.projects[1]);
    let after = Project { version: before.version + 1, ..before.clone() };
    let what = ProjectHappening::Changed { fields: vec!["project-location".into()] };
    let change = (before, &after);
    store.desk_projects(&owner).save(&demo.customers[0], change, what, cloud.moment()).await.unwrap();
    assert!(relay(&cloud, cloud.take_news().unwrap()).await.is_empty());
    let bodies = cloud.waiting(INDEX_QUEUE);
    let command: ProjectIndexCommand = serde_json::from_str(&bodies[0]).unwrap();
    let wanted = ProjectIndexCommand { tenant: before.tenant, project: before.id, version: after.version };
    assert_eq!((bodies.len(), command), (1, wanted));
}
