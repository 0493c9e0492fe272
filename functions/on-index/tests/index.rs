//! From the queue to what lists find.

use domain::{
    object::{ObjectFinding, ObjectTerm},
    user::MemberRole,
    work_order::{Finding, Term},
};
use on_index::OnIndex;
use serde_json::{Value, json};
use testkit::{Cloud, Fault, INDEX_QUEUE, Service};

async fn work(cloud: &Cloud) -> Value {
    let batch = cloud.take_queue(INDEX_QUEUE).expect("something waits");
    let app = OnIndex { store: cloud.store() };
    let answer =
        app.handle(serde_json::from_value(batch).expect("a queue's event")).await.expect("it answers");
    let answer = serde_json::to_value(answer).expect("JSON");
    cloud.settle_queue(INDEX_QUEUE, &answer);
    answer
}

#[tokio::test]
async fn an_object_that_is_named_is_found_by_its_words() {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let object = &demo.objects[0];
    for version in [0, 0, 7] {
        let message = json!({ "tenant": object.tenant, "object": object.id, "version": version });
        cloud.send_to_queue(INDEX_QUEUE, &message);
    }
    let answer = work(&cloud).await;
    assert_eq!(answer["batchItemFailures"].as_array().map(Vec::len), Some(0), "{answer}");
    let who = demo.member_of(MemberRole::Admin);
    let word = |text: &str| ObjectFinding { terms: vec![ObjectTerm::Word(text.to_owned())] };
    let found = store.own_objects(&who).found(&word("nl471108"), None).await.expect("a list");
    assert_eq!(found.rows.iter().map(|card| card.id).collect::<Vec<_>>(), [object.id]);
}

#[tokio::test]
async fn a_message_that_fails_comes_again_and_its_neighbours_are_done() {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut sent = Vec::new();
    for _ in 0..2 {
        let one = demo.raised(&cloud, &store, MemberRole::Buyer).await.expect("sent");
        cloud.send_to_queue(
            INDEX_QUEUE,
            &json!({ "tenant": one.tenant, "work_order": one.id, "version": one.version }),
        );
        sent.push(one.id);
    }
    cloud.send_to_queue(INDEX_QUEUE, &json!({ "work_order": "nonsense" }));
    // The SDK tries a call three times.
    cloud.fail_next(Service::DynamoDb, Fault::Broken, 3);
    let answer = work(&cloud).await;
    assert_eq!(answer["batchItemFailures"].as_array().map(Vec::len), Some(2), "{answer}");
    work(&cloud).await;
    let finding = Finding { terms: vec![Term::Open], ..Finding::default() };
    let who = demo.member_of(MemberRole::Admin);
    let found = store.own_work_orders(&who).list(&finding, None).await.expect("a list");
    assert_eq!(found.rows.len(), 2);
    for _ in 0..3 {
        work(&cloud).await;
    }
    assert_eq!(cloud.dead_letters(INDEX_QUEUE).len(), 1, "what nobody can read is given up");
}
