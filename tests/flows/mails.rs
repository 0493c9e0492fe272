//! Mails leave once: whoever dies in between, whatever is told twice, and whatever lies among them that nobody can
//! read.

use crate::{
    house::{COMPANY, FORM, GUEST, House, Sent},
    table::Table,
    workers::{BOUNCE_QUEUE, Workers},
};
use domain::staff::StaffRole;
use http::StatusCode;
use serde_json::{Value, json};
use store::LEASE;
use testbrowser::text;
use testkit::{Fault, MAIL_QUEUE, SentMail, Service};

fn recipients(house: &House) -> Vec<String> {
    house.cloud.mails().into_iter().map(|mail| mail.to).collect()
}

#[tokio::test]
async fn who_dies_right_after_storing_loses_no_mail() {
    let house = House::new().await;
    assert_eq!(house.post(FORM, &house.filled("other").await).await.status, StatusCode::SEE_OTHER);
    assert!(house.cloud.mails().is_empty(), "the process is gone before anything was sent");
    house.wait(3600);
    // What was started anew finds it in the table's stream.
    Workers::of(&house.cloud).pump().await;
    Workers::of(&house.cloud).pump().await;
    assert_eq!(recipients(&house), [GUEST]);
}

#[tokio::test]
async fn what_the_stream_tells_twice_is_mailed_once() {
    let house = House::new().await;
    house.post(FORM, &house.filled("other").await).await;
    let event = house.cloud.take_outbox().unwrap();
    for _ in 0..2 {
        house.workers.relay(event.clone()).await;
    }
    assert_eq!(house.cloud.waiting(MAIL_QUEUE).len(), 2);
    house.pump().await;
    assert_eq!(recipients(&house), [GUEST]);
    house.workers.relay(event).await;
    house.wait(24 * 3600);
    house.pump().await;
    assert_eq!(recipients(&house), [GUEST], "days later too");
}

#[tokio::test]
async fn who_dies_after_ses_took_a_mail_sends_at_most_one_more_and_not_before_the_lease_is_over() {
    let house = House::new().await;
    house.post(FORM, &house.filled("other").await).await;
    house.workers.relay(house.cloud.take_outbox().unwrap()).await;
    // Reading the portal, asking for suppression and claiming go well; writing down that it is done does not.
    house.cloud.fail_next(Service::DynamoDb, Fault::Pass, 3);
    house.cloud.fail_next(Service::DynamoDb, Fault::TimeOut, 3);
    house.workers.work(MAIL_QUEUE).await;
    house.cloud.heal();
    assert_eq!(recipients(&house), [GUEST]);
    house.workers.work(MAIL_QUEUE).await;
    assert_eq!(recipients(&house), [GUEST], "somebody may still be at it");
    house.cloud.clock().advance(LEASE);
    house.pump().await;
    house.cloud.clock().advance(LEASE);
    house.pump().await;
    assert_eq!(recipients(&house), [GUEST, GUEST]);
    assert!(house.cloud.dead_letters(MAIL_QUEUE).is_empty());
}

#[tokio::test]
async fn a_mail_whose_answer_was_lost_arrives_and_at_most_once_more() {
    let house = House::new().await;
    house.post(FORM, &house.filled("other").await).await;
    house.cloud.fail_next(Service::Ses, Fault::LostAnswer, 1);
    house.pump().await;
    let mails = house.cloud.take_mails();
    assert!((1..=2).contains(&mails.len()), "{}", mails.len());
    house.wait(3600);
    house.pump().await;
    assert!(house.cloud.mails().is_empty());
}

#[tokio::test]
async fn a_mail_that_ses_was_too_busy_for_goes_out_once_it_is_not() {
    let house = House::new().await;
    house.post(FORM, &house.filled("other").await).await;
    house.cloud.throttle_next(Service::Ses, 6);
    house.pump().await;
    assert_eq!(recipients(&house), [GUEST]);
}

/// Puts an outbox item into the table that nobody can read.
fn poison(house: &House) -> Value {
    let event = "evt_01KJ4DEM0N00RD11FT00000009";
    let item = json!({
        "pk": { "S": format!("OUTBOX#{event}") }, "sk": { "S": "OUTBOX" }, "kind": { "S": "OUTBOX" },
        "tenant": { "S": house.demo.tenant.id }, "mails": { "S": "nonsense" },
    });
    let put = json!({ "TableName": testkit::TABLE, "Item": item });
    house.cloud.database().put_item(serde_json::from_value(put).unwrap()).unwrap();
    item
}

#[tokio::test]
async fn poison_among_good_mails_holds_up_nobody_and_can_be_mended_and_sent_again() {
    let house = House::new().await;
    let addresses = ["first@visser.example", "second@visser.example", "third@visser.example"];
    for (n, address) in addresses.iter().enumerate() {
        if n == 1 {
            poison(&house);
        }
        house.post(FORM, &house.filled("other").await.with("email", address)).await;
    }
    house.workers.relay(house.cloud.take_outbox().unwrap()).await;
    house.workers.work(MAIL_QUEUE).await;
    assert_eq!(recipients(&house), addresses, "the others are delivered at once");
    house.pump().await;
    let dead = house.cloud.dead_letters(MAIL_QUEUE);
    assert_eq!(dead.len(), 1);
    assert!(dead[0].contains("evt_01KJ4DEM0N00RD11FT00000009") && dead[0].contains("nonsense"));

    // Somebody writes down what it should have said and moves it back.
    let good = house.cloud.drain_outbox();
    assert!(good.is_empty(), "everything else was relayed");
    let mut mended: Value = serde_json::to_value(sample(&house).await).unwrap();
    mended["event"] = json!("evt_01KJ4DEM0N00RD11FT00000009");
    house.cloud.send_to_queue(MAIL_QUEUE, &mended);
    house.cloud.send_to_queue(MAIL_QUEUE, &mended);
    house.pump().await;
    assert_eq!(recipients(&house).len(), 4, "it goes out, once");
    assert_eq!(recipients(&house)[3], GUEST);
}

/// A mail as it should have been.
async fn sample(house: &House) -> domain::notice::Outgoing {
    house.post(FORM, &house.filled("other").await).await;
    house.cloud.drain_outbox().remove(0).mails.remove(0)
}

/// What SES says of a mail that it took.
fn news(kind: &str, mail: &SentMail) -> Value {
    let tags: serde_json::Map<String, Value> =
        mail.tags.iter().map(|(name, value)| (name.clone(), json!([value]))).collect();
    let recipients = json!([{ "emailAddress": mail.to }]);
    let what = json!({
        "bounceType": "Permanent", "bounceSubType": "General", "bouncedRecipients": recipients,
        "complainedRecipients": recipients, "timestamp": "2026-11-22T09:31:00.000Z", "feedbackId": kind,
    });
    let mut news = json!({ "eventType": kind, "mail": { "messageId": "m", "tags": tags } });
    news[kind.to_lowercase()] = what;
    json!({ "Type": "Notification", "TopicArn": "arn:aws:sns:x", "Message": news.to_string() })
}

async fn told(kind: &str) -> (House, Sent) {
    let house = House::new().await;
    let sent = house.request("other").await;
    let mail = house.newest(GUEST);
    for _ in 0..2 {
        house.cloud.send_to_queue(BOUNCE_QUEUE, &news(kind, &mail));
    }
    house.pump().await;
    house.cloud.take_mails();
    (house, sent)
}

#[tokio::test]
async fn an_address_that_bounced_or_complained_is_seen_at_the_desk_and_written_to_no_more() {
    for (kind, said) in
        [("Bounce", "Mail to the contact does not arrive"), ("Complaint", "has marked our mail as unwanted")]
    {
        let (house, sent) = told(kind).await;
        let staff = house.staff(StaffRole::Agent).await;
        let queue = house.desk(&staff, "/desk/work-orders?stage=requested").await;
        assert!(text(&queue.text).contains("Mail fails"), "{kind}");
        let record = text(&house.desk(&staff, &sent.desk).await.text);
        assert_eq!(record.matches(said).count(), 1, "{kind}: {record}");
        assert!(
            !text(&house.get(&sent.status).await.text).contains(said),
            "{kind}: the guest need not read it"
        );

        let answer = house.step(&staff, &sent, "acceptances", &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        house.post(FORM, &house.filled("other").await).await;
        house.pump().await;
        assert!(house.cloud.mails().is_empty(), "{kind}: {:?}", recipients(&house));
        assert!(house.cloud.dead_letters(MAIL_QUEUE).is_empty());
        let others = house.filled("other").await.with("email", "kim@visser.example");
        house.submitted(&others).await;
        assert_eq!(recipients(&house), ["kim@visser.example", "kim@visser.example", COMPANY]);
        Table::of(&house.cloud).check();
    }
}
