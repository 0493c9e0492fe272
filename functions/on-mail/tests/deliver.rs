//! Once per event and recipient, whatever goes wrong.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use domain::{
    EventId, Language, TenantId,
    contact::EmailAddress,
    link::LinkToken,
    notice::{Notice, Outgoing},
    number::Number,
    text::Line,
};
use mail::{Mailer, Sending};
use on_mail::OnMail;
use serde_json::{Value, json};
use store::{Claim, LEASE, Suppression};
use testkit::{Cloud, Fault, MAIL_QUEUE, PUBLIC_URL, Service};

fn on_mail(cloud: &Cloud) -> OnMail {
    let sending = Sending {
        from: "no-reply@mail.example.com".into(),
        public_url: PUBLIC_URL.into(),
        configuration_set: None,
    };
    OnMail {
        store: cloud.store(),
        mailer: Mailer::new(&cloud.config(), sending),
        clock: cloud.clock().reader(),
    }
}

fn outgoing(cloud: &Cloud, event: u8, to: &str) -> Outgoing {
    Outgoing {
        event: EventId::new(cloud.now(), [event; 16]),
        tenant: TenantId::new(cloud.now(), [1; 16]),
        portal: None,
        work_order: None,
        to: EmailAddress::parse(to).unwrap(),
        name: None,
        language: Language::En,
        sender: Line::parse("Hoist & Lift").unwrap(),
        reply_to: None,
        contact: None,
        accent: "#0b6e4f".into(),
        notice: Notice::RequestReceived {
            number: Number { year: 2026, count: u32::from(event) },
            work_type: "Lift fault".into(),
            token: LinkToken::new([event; 20]),
        },
    }
}

fn queue(cloud: &Cloud, outgoing: &Outgoing) {
    cloud.send_to_queue(MAIL_QUEUE, &serde_json::to_value(outgoing).unwrap());
}

/// One call of the function with what waits; how many messages come again.
async fn deliver(app: &OnMail, cloud: &Cloud) -> usize {
    let Some(batch) = cloud.take_queue(MAIL_QUEUE) else { return 0 };
    let answer = app.handle(serde_json::from_value(batch).unwrap()).await.unwrap();
    let answer: Value = serde_json::to_value(answer).unwrap();
    cloud.settle_queue(MAIL_QUEUE, &answer);
    answer["batchItemFailures"].as_array().unwrap().len()
}

fn recipients(cloud: &Cloud) -> Vec<String> {
    cloud.mails().into_iter().map(|mail| mail.to).collect()
}

#[tokio::test]
async fn the_link_of_an_invitation_is_there_when_its_mail_arrives_and_a_repeat_revives_none() {
    let cloud = Cloud::new();
    let (app, token) = (on_mail(&cloud), LinkToken::new([7; 20]));
    let mut mail = outgoing(&cloud, 1, "new@hoist.example");
    let record = Some("usr_1/cus_1".to_owned());
    let customer = Line::parse("Hotel").unwrap();
    mail.notice = Notice::UserInvitation { customer, token: token.clone(), record };
    queue(&cloud, &mail);
    assert_eq!(deliver(&app, &cloud).await, 0);
    let store = cloud.store();
    let link = store.links().find(&token).await.unwrap();
    assert_eq!(Some(&link), mail.invitation().map(|(_, link)| link).as_ref());
    assert!(link.is_good(cloud.now()) && link.record == "usr_1/cus_1");
    assert_eq!(link.made_at(), mail.event.made_at());
    queue(&cloud, &mail);
    assert_eq!(deliver(&app, &cloud).await, 0);
    assert_eq!(recipients(&cloud).len(), 1);
    assert_eq!(store.links().find(&token).await.unwrap(), link);
}

#[tokio::test]
async fn what_waits_is_sent() {
    let cloud = Cloud::new();
    for (event, to) in [(1, "anna@example.com"), (1, "desk@hoist.example"), (2, "anna@example.com")] {
        queue(&cloud, &outgoing(&cloud, event, to));
    }
    assert_eq!(deliver(&on_mail(&cloud), &cloud).await, 0);
    assert_eq!(recipients(&cloud), ["anna@example.com", "desk@hoist.example", "anna@example.com"]);
}

#[tokio::test]
async fn the_same_message_again_sends_nothing_twice() {
    let cloud = Cloud::new();
    let app = on_mail(&cloud);
    let mail = outgoing(&cloud, 1, "anna@example.com");
    for _ in 0..3 {
        queue(&cloud, &mail);
        queue(&cloud, &mail);
        assert_eq!(deliver(&app, &cloud).await, 0);
    }
    assert_eq!(recipients(&cloud), ["anna@example.com"]);
}

#[tokio::test]
async fn two_calls_at_once_send_one_mail() {
    let cloud = Cloud::new();
    let (one, other) = (on_mail(&cloud), on_mail(&cloud));
    let mail = json!({ "Records": [{
        "messageId": "m", "body": serde_json::to_string(&outgoing(&cloud, 1, "anna@example.com")).unwrap() }] });
    let batch = || serde_json::from_value(mail.clone()).unwrap();
    let (first, second) = tokio::join!(one.handle(batch()), other.handle(batch()));
    assert!(first.is_ok() && second.is_ok());
    assert_eq!(recipients(&cloud), ["anna@example.com"]);
}

#[tokio::test]
async fn a_call_that_died_before_sending_loses_nothing() {
    let cloud = Cloud::new();
    let app = on_mail(&cloud);
    let mail = outgoing(&cloud, 1, "anna@example.com");
    // All that is left of the call that died is its claim.
    let claim = app.store.deliveries().claim(mail.event, &mail.to, cloud.now()).await.unwrap();
    assert_eq!(claim, Claim::Mine);
    queue(&cloud, &mail);
    assert_eq!(deliver(&app, &cloud).await, 1);
    assert!(cloud.mails().is_empty());
    cloud.clock().advance(LEASE);
    assert_eq!(deliver(&app, &cloud).await, 0);
    assert_eq!(recipients(&cloud), ["anna@example.com"]);
}

#[tokio::test]
async fn poison_holds_up_nobody_and_ends_in_the_dead_letter_queue() {
    let cloud = Cloud::new();
    let app = on_mail(&cloud);
    let poison = json!({ "pk": { "S": "OUTBOX#evt_1" }, "mails": { "S": "nonsense" } });
    queue(&cloud, &outgoing(&cloud, 1, "anna@example.com"));
    cloud.send_to_queue(MAIL_QUEUE, &poison);
    queue(&cloud, &outgoing(&cloud, 2, "piet@example.com"));
    assert_eq!(deliver(&app, &cloud).await, 1);
    assert_eq!(recipients(&cloud), ["anna@example.com", "piet@example.com"]);
    while deliver(&app, &cloud).await > 0 {}
    assert_eq!(cloud.dead_letters(MAIL_QUEUE), [poison.to_string()]);
    assert_eq!(cloud.mails().len(), 2);
}

#[tokio::test]
async fn an_address_that_takes_no_mail_gets_none() {
    let cloud = Cloud::new();
    let app = on_mail(&cloud);
    let mail = outgoing(&cloud, 1, "gone@example.com");
    app.store.deliveries().suppress(&mail.to, Suppression::Bounce, cloud.now()).await.unwrap();
    queue(&cloud, &mail);
    queue(&cloud, &outgoing(&cloud, 1, "anna@example.com"));
    assert_eq!(deliver(&app, &cloud).await, 0);
    assert_eq!(recipients(&cloud), ["anna@example.com"]);
}

#[tokio::test]
async fn what_ses_was_too_busy_for_is_sent_at_the_next_try() {
    let cloud = Cloud::new();
    let app = on_mail(&cloud);
    queue(&cloud, &outgoing(&cloud, 1, "anna@example.com"));
    queue(&cloud, &outgoing(&cloud, 2, "piet@example.com"));
    cloud.throttle_next(Service::Ses, 3);
    assert_eq!(deliver(&app, &cloud).await, 1);
    assert_eq!(recipients(&cloud), ["piet@example.com"]);
    assert_eq!(deliver(&app, &cloud).await, 0);
    assert_eq!(recipients(&cloud), ["piet@example.com", "anna@example.com"]);
}

#[tokio::test]
async fn without_the_table_nothing_is_sent_and_nothing_lost() {
    let cloud = Cloud::new();
    let app = on_mail(&cloud);
    queue(&cloud, &outgoing(&cloud, 1, "anna@example.com"));
    cloud.fail_next(Service::DynamoDb, Fault::TimeOut, 3);
    assert_eq!(deliver(&app, &cloud).await, 1);
    assert!(cloud.mails().is_empty());
    cloud.heal();
    assert_eq!(deliver(&app, &cloud).await, 0);
    assert_eq!(recipients(&cloud), ["anna@example.com"]);
}
