//! A mail that does not arrive: the address takes no more mail, and staff see it.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use domain::{
    EventId, WorkOrderId,
    address::Address,
    change::{Change, Moment, Submission},
    contact::{Contact, EmailAddress},
    link::LinkToken,
    notice::Outgoing,
    request::NewRequest,
    staff::StaffRole,
    text::{Line, Text},
    timeline::Happening,
};
use on_bounce::OnBounce;
use serde_json::{Value, json};
use store::{Claim, Record};
use testkit::{
    Cloud,
    demo::{Demo, demo},
};

const QUEUE: &str = "http://cloud.test/000000000000/bounces";

struct Story {
    cloud: Cloud,
    demo: Demo,
    work_order: WorkOrderId,
    mails: Vec<Outgoing>,
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn request(work_type: &str) -> NewRequest {
    NewRequest {
        work_type: work_type.into(),
        work_type_name: work_type.into(),
        form_version: 1,
        contact: Contact {
            name: line("Anna de Vries"),
            email: EmailAddress::parse("anna@example.com").unwrap(),
            phone: None,
            company: None,
        },
        on_behalf_of: None,
        reference: None,
        location: None,
        object: None,
        address: Address {
            street: line("Kade 1"),
            addition: None,
            postcode: Some(line("9711 HG")),
            city: line("Groningen"),
            region: None,
            country: "NL".into(),
        },
        description: Text::parse("Doors stay open").unwrap(),
        answers: Default::default(),
        items: Vec::new(),
        preferred_dates: Vec::new(),
        terms_version: None,
    }
}

/// A request has been sent; its two mails are on their way.
async fn story() -> Story {
    let (cloud, demo) = (Cloud::new(), demo());
    let store = cloud.store();
    demo.seed(&store, None).await.unwrap();
    let mut portal = demo.portal().clone();
    portal.guests.confirmation = false;
    let guest = demo.guest();
    let work_order = WorkOrderId::new(cloud.now(), [5; 16]);
    let submission = Submission {
        portal: &portal,
        id: work_order,
        number: store.guest(&guest).next_number(2026).await.unwrap(),
        language: portal.language,
        customer: None,
        user: None,
        staff: None,
        confirmation_token: LinkToken::new([1; 20]),
        status_token: LinkToken::new([2; 20]),
    };
    let moment = Moment { now: cloud.now(), event: EventId::new(cloud.now(), [6; 16]) };
    let change = Change::submit(request(&portal.work_types[0].key), submission, moment);
    store.guest(&guest).submit(change).await.unwrap();
    let mails = cloud.drain_outbox().into_iter().flat_map(|outbox| outbox.mails).collect();
    Story { cloud, demo, work_order, mails }
}

impl Story {
    fn mail(&self, to_company: bool) -> &Outgoing {
        self.mails.iter().find(|mail| mail.notice.is_to_company() == to_company).unwrap()
    }

    fn news(&self, kind: &str, mail: &Outgoing) -> Value {
        let tags: serde_json::Map<String, Value> =
            mail.tags().into_iter().map(|(name, value)| (name.to_owned(), json!([value]))).collect();
        let recipients = json!([{ "emailAddress": mail.to }]);
        let what = json!({
            "bounceType": "Permanent", "bounceSubType": "General", "bouncedRecipients": recipients,
            "complainedRecipients": recipients, "timestamp": "2026-11-22T09:31:00.000Z", "feedbackId": kind,
        });
        let mut news = json!({ "eventType": kind, "mail": { "messageId": "m", "tags": tags } });
        news[kind.to_lowercase()] = what;
        json!({ "Type": "Notification", "TopicArn": "arn:aws:sns:x", "Message": news.to_string() })
    }

    async fn tell(&self, news: &Value) -> usize {
        let app = OnBounce { store: self.cloud.store(), clock: self.cloud.clock().reader() };
        self.cloud.send_to_queue(QUEUE, news);
        let batch = self.cloud.take_queue(QUEUE).unwrap();
        let answer = app.handle(serde_json::from_value(batch).unwrap()).await.unwrap();
        let answer = serde_json::to_value(answer).unwrap();
        self.cloud.settle_queue(QUEUE, &answer);
        answer["batchItemFailures"].as_array().unwrap().len()
    }

    async fn record(&self) -> Record {
        let member = self.demo.signed_in(StaffRole::Agent);
        self.cloud.store().desk(&member).record(self.work_order).await.unwrap()
    }

    async fn failures(&self) -> Vec<bool> {
        let complaint = |happening: &Happening| match happening {
            Happening::MailFailed { complaint } => Some(*complaint),
            _ => None,
        };
        self.record().await.entries.iter().filter_map(|entry| complaint(&entry.what)).collect()
    }

    async fn is_suppressed(&self, mail: &Outgoing) -> bool {
        let event = EventId::new(self.cloud.now(), [9; 16]);
        let claim = self.cloud.store().deliveries().claim(event, &mail.to, self.cloud.now()).await.unwrap();
        claim == Claim::Suppressed
    }
}

#[tokio::test]
async fn a_bounce_stops_mail_and_is_said_once_on_the_record() {
    let story = story().await;
    let mail = story.mail(false);
    for _ in 0..3 {
        assert_eq!(story.tell(&story.news("Bounce", mail)).await, 0);
    }
    assert!(story.is_suppressed(mail).await);
    assert!(story.record().await.work_order.mail_failed);
    assert_eq!(story.failures().await, [false]);
}

#[tokio::test]
async fn a_complaint_stops_mail_and_is_told_apart() {
    let story = story().await;
    let mail = story.mail(false);
    assert_eq!(story.tell(&story.news("Complaint", mail)).await, 0);
    assert!(story.is_suppressed(mail).await);
    assert_eq!(story.failures().await, [true]);
}

#[tokio::test]
async fn a_bounce_of_the_companys_own_address_says_nothing_about_the_guest() {
    let story = story().await;
    let mail = story.mail(true);
    assert_eq!(story.tell(&story.news("Bounce", mail)).await, 0);
    assert!(story.is_suppressed(mail).await);
    assert!(!story.is_suppressed(story.mail(false)).await);
    assert!(!story.record().await.work_order.mail_failed);
}

#[tokio::test]
async fn a_record_that_is_gone_holds_up_nothing() {
    let story = story().await;
    let gone = Outgoing {
        work_order: Some(WorkOrderId::new(story.cloud.now(), [8; 16])),
        ..story.mail(false).clone()
    };
    assert_eq!(story.tell(&story.news("Bounce", &gone)).await, 0);
    assert!(story.is_suppressed(&gone).await);
}

#[tokio::test]
async fn news_that_nobody_can_read_ends_in_the_dead_letter_queue() {
    let story = story().await;
    let nonsense = json!({ "Type": "Notification", "Message": "{\"eventType\":7}" });
    assert_eq!(story.tell(&nonsense).await, 1);
    for _ in 1..5 {
        let batch = story.cloud.take_queue(QUEUE).unwrap();
        let app = OnBounce { store: story.cloud.store(), clock: story.cloud.clock().reader() };
        let answer = app.handle(serde_json::from_value(batch).unwrap()).await.unwrap();
        story.cloud.settle_queue(QUEUE, &serde_json::to_value(answer).unwrap());
    }
    assert_eq!(story.cloud.dead_letters(QUEUE).len(), 1);
}
