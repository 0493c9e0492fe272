//! Work orders as they are written and read: once each, whole or not at all, and by nobody else.

use domain::{
    Error, FormData, Result, StaffId, TenantId,
    change::Change,
    file::{File, FileCommand, FilePolicy, FileRefusal, FileState, SentBy},
    link::LinkKind,
    number::Number,
    principal::{Guest, LinkHolder},
    staff::StaffRole,
    text::Text,
    timeline::Happening,
    work_order::{Message, Stage, WorkSeen},
};
use futures_util::future::join_all;
use store::{PageToken, Submitted, WorkOrderFilter};
use testkit::{Cloud, Fault, Service};

const REQUESTED: WorkOrderFilter = WorkOrderFilter { stage: Stage::Requested };

fn conflict(error: &Error) -> &'static str {
    match error {
        Error::Conflict(refusal) => refusal.0.key,
        other => panic!("{other:?} is no conflict"),
    }
}

fn holder(change: &Change, kind: LinkKind) -> LinkHolder {
    let made = change.links.iter().find(|(_, link)| link.kind == kind);
    let (token, link) = made.expect("the change makes such a link").clone();
    LinkHolder { link, token }
}

#[tokio::test]
async fn the_same_form_sent_twenty_times_at_once_is_one_request() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (guest, id) = (demo.guest(), cloud.work_order_id());
    let sends = (1..=20).map(|count| {
        let number = Number { year: 2026, count };
        let change = demo.submission(&cloud, demo.portal(), &demo.filled_form(), id, number).unwrap();
        let guest = &guest;
        let store = &store;
        async move { store.guest(guest).submit(change).await }
    });
    let answers: Vec<Submitted> = join_all(sends).await.into_iter().collect::<Result<_>>()?;
    let new: Vec<_> = answers.iter().filter(|answer| matches!(answer, Submitted::New(_))).collect();
    assert_eq!(new.len(), 1);
    assert!(answers.iter().all(|answer| answer.work_order() == new[0].work_order()));
    assert_eq!(cloud.drain_outbox().len(), 1);
    Ok(())
}

#[tokio::test]
async fn of_fifty_changes_of_one_version_one_is_written() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let before = demo.confirmed(&cloud, &store).await?;
    let staff = demo.signed_in(StaffRole::Agent);
    let text = Text::parse("Note").unwrap();
    let notes = (0..50).map(|_| {
        let change = Change::note(&before, text.clone(), staff.actor(), cloud.moment()).unwrap();
        let (staff, store) = (&staff, &store);
        async move { store.desk(staff).commit(change).await }
    });
    let answers = join_all(notes).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    assert!(
        answers
            .iter()
            .filter_map(|answer| answer.as_ref().err())
            .all(|error| { conflict(error) == "refusal-changed-meanwhile" })
    );
    assert_eq!(store.desk(&staff).record(before.id).await?.entries.len(), 3);
    Ok(())
}

#[tokio::test]
async fn the_same_event_again_is_written_once_and_no_error() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let before = demo.confirmed(&cloud, &store).await?;
    let staff = demo.signed_in(StaffRole::Agent);
    let moment = cloud.moment();
    let text = Text::parse("Said once").unwrap();
    let first =
        store.desk(&staff).commit(Change::note(&before, text.clone(), staff.actor(), moment)?).await?;
    let again = store.desk(&staff).commit(Change::note(&first, text, staff.actor(), moment)?).await?;
    assert_eq!(again, first);
    assert_eq!(store.desk(&staff).record(before.id).await?.entries.len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_request_waits_apart_until_it_is_confirmed_and_is_whole_then() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let staff = demo.signed_in(StaffRole::Agent);
    let desk = store.desk(&staff);
    let (guest, id) = (demo.guest(), cloud.work_order_id());
    let photo = cloud.photo(&demo, id, 9);
    store.guest(&guest).announce_file(&photo, FilePolicy::default()).await?;
    let number = store.guest(&guest).next_number(2026).await?;
    let sent = demo.submission(&cloud, demo.portal(), &demo.filled_form(), id, number)?;
    store.guest(&guest).submit(sent.clone()).await?;

    assert!(matches!(desk.record(id).await, Err(Error::NotFound)));
    assert!(desk.list(&REQUESTED, None).await?.rows.is_empty());
    assert_eq!(desk.by_number(number).await?, None);
    assert!(matches!(store.links().find(&sent.after.status_token).await, Err(Error::NotFound)));
    assert_eq!(cloud.drain_outbox()[0].mails, sent.mails);

    let confirmation = holder(&sent, LinkKind::Confirmation);
    assert_eq!(store.links().find(&confirmation.token).await?, confirmation.link);
    let change = Change::confirm(&sent.after, demo.portal(), cloud.moment())?;
    let confirmed = store.linked(&confirmation).commit(change.clone()).await?;

    let record = desk.record(id).await?;
    assert_eq!(record.work_order, confirmed);
    assert_eq!(record.entries, [sent.entry, change.entry]);
    assert_eq!(record.files, std::slice::from_ref(&photo));
    let rows = desk.list(&REQUESTED, None).await?.rows;
    assert_eq!((rows.len(), rows[0].id, rows[0].number), (1, id, number));
    assert!(
        confirmed.description.as_str().starts_with(rows[0].summary.trim_end_matches('…'))
            && rows[0].summary.len() > 24
    );
    assert_eq!(desk.by_number(number).await?, Some(id));
    assert_eq!((desk.counts().await?.of(Stage::Requested), desk.counts().await?.of(Stage::Accepted)), (1, 0));
    let link = store.links().find(&confirmed.status_token).await?;
    assert_eq!((link.kind, link.work_order()), (LinkKind::Request, Some(id)));
    let out = cloud.drain_outbox();
    assert_eq!(out[0].mails, change.mails);
    let keep = FileCommand::Keep { tenant: demo.tenant.id, work_order: id, file: photo.id };
    assert_eq!(out[0].keep, [keep]);
    Ok(())
}

#[tokio::test]
async fn counts_follow_the_stages() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let staff = demo.signed_in(StaffRole::Agent);
    let desk = store.desk(&staff);
    for turn in 0..6 {
        let before = demo.confirmed(&cloud, &store).await?;
        let change = match turn % 3 {
            0 => Change::accept(&before, demo.portal(), staff.actor(), cloud.moment())?,
            1 => {
                let reason = Text::parse("Outside our area").unwrap();
                Change::reject(&before, demo.portal(), reason, staff.actor(), cloud.moment())?
            }
            _ => Change::assign(&before, Some(staff.assignee()), staff.actor(), cloud.moment())?,
        };
        let after = desk.commit(change).await?;
        assert_eq!(desk.record(before.id).await?.work_order, after);
    }
    let counts = desk.counts().await?;
    assert_eq!(
        (counts.of(Stage::Requested), counts.of(Stage::Accepted), counts.of(Stage::Rejected)),
        (2, 2, 2)
    );
    for stage in Stage::LISTED {
        let rows = desk.list(&WorkOrderFilter { stage }, None).await?.rows.len();
        assert_eq!(counts.of(stage), u64::try_from(rows).unwrap(), "{stage:?}");
    }
    Ok(())
}

#[tokio::test]
async fn pages_show_every_request_once_newest_first() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let staff = demo.signed_in(StaffRole::ReadOnly);
    let first = demo.confirmed(&cloud, &store).await?;
    cloud.multiply(&first, 74);
    let (mut seen, mut next, mut pages) = (Vec::new(), None::<PageToken>, 0);
    loop {
        let page = store.desk(&staff).list(&REQUESTED, next.as_ref()).await?;
        seen.extend(page.rows.iter().map(|row| row.number.count));
        pages += 1;
        next = page.next;
        if next.is_none() {
            break;
        }
    }
    assert_eq!(seen, (1..=75).rev().collect::<Vec<u32>>());
    assert_eq!(pages, 3);
    Ok(())
}

#[tokio::test]
async fn another_tenant_sees_nothing_with_any_id_number_or_token() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let work_order = demo.confirmed(&cloud, &store).await?;
    cloud.multiply(&work_order, 40);
    let ours = demo.signed_in(StaffRole::Owner);
    let token = store.desk(&ours).list(&REQUESTED, None).await?.next.unwrap();
    let mut stranger = ours.clone();
    stranger.staff.tenant = TenantId::new(cloud.now(), cloud.entropy());
    stranger.staff.id = StaffId::new(cloud.now(), cloud.entropy());
    let desk = store.desk(&stranger);
    assert!(desk.list(&REQUESTED, Some(&token)).await?.rows.is_empty());
    assert!(matches!(desk.record(work_order.id).await, Err(Error::NotFound)));
    assert_eq!(desk.by_number(work_order.number).await?, None);
    assert_eq!(desk.counts().await?.of(Stage::Requested), 0);
    assert!(desk.colleagues().await?.is_empty());
    let change = Change::accept(&work_order, demo.portal(), stranger.actor(), cloud.moment())?;
    assert!(matches!(desk.commit(change).await, Err(Error::NotFound)));
    let other = WorkOrderFilter { stage: Stage::Accepted };
    assert!(matches!(store.desk(&ours).list(&other, Some(&token)).await, Err(Error::NotFound)));
    let guest = Guest { tenant: stranger.tenant(), portal: demo.portal().id };
    assert_eq!(store.guest(&guest).existing(work_order.id).await?, None);
    Ok(())
}

#[tokio::test]
async fn a_status_link_opens_and_changes_its_own_request_alone() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (mine, other) = (demo.confirmed(&cloud, &store).await?, demo.confirmed(&cloud, &store).await?);
    let holder = demo.status_holder(&cloud, &mine);
    assert_eq!(store.linked(&holder).record().await?.work_order, mine);
    let text = Text::parse("Not mine").unwrap();
    let foreign = Change::comment_to_company(&other, demo.portal(), Some(text), Vec::new(), cloud.moment())?;
    assert!(matches!(store.linked(&holder).commit(foreign).await, Err(Error::NotFound)));
    let photo = cloud.photo(&demo, other.id, 9);
    let announced = store.linked(&holder).announce_file(&photo, FilePolicy::default()).await;
    assert!(matches!(announced, Err(Error::NotFound)));
    Ok(())
}

#[tokio::test]
async fn places_for_files_are_bounded_however_many_are_asked_for_at_once() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (guest, id) = (demo.guest(), cloud.work_order_id());
    let policy = FilePolicy::default();
    let photos: Vec<_> = (0..=policy.places()).map(|_| cloud.photo(&demo, id, 9)).collect();
    let announced = join_all(photos.iter().map(|photo| {
        let (guest, store) = (&guest, &store);
        async move { store.guest(guest).announce_file(photo, policy).await }
    }));
    let refused: Vec<Error> = announced.await.into_iter().filter_map(Result::err).collect();
    assert_eq!(refused.iter().map(conflict).collect::<Vec<_>>(), ["refusal-too-many-files"]);
    assert_eq!(store.guest(&guest).files(id).await?.len(), policy.places() as usize);
    let known = store.guest(&guest).files(id).await?;
    store.guest(&guest).announce_file(&known[0], FilePolicy { count: 20, ..Default::default() }).await?;
    assert_eq!(store.guest(&guest).files(id).await?.len(), policy.places() as usize);
    Ok(())
}

#[tokio::test]
async fn a_file_stays_once_it_was_checked_and_its_request_counts_in_either_order() -> Result<()> {
    for keep_first in [true, false] {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let (guest, id) = (demo.guest(), cloud.work_order_id());
        let photo = cloud.photo(&demo, id, 9);
        store.guest(&guest).announce_file(&photo, FilePolicy::default()).await?;
        assert!(cloud.expires(&store::keys::file(photo.tenant, id, photo.id)).is_some());
        let uploads = store.uploads();
        let settle = || uploads.settle(&photo, FileState::Clean, photo.kind, 8, cloud.moment());
        if keep_first {
            uploads.keep(photo.tenant, id, photo.id).await?;
            assert!(settle().await?.kept);
        } else {
            assert!(!settle().await?.kept);
            uploads.keep(photo.tenant, id, photo.id).await?;
        }
        let found = uploads.file(photo.tenant, id, photo.id).await?.unwrap();
        assert_eq!((found.state, found.bytes), (FileState::Clean, 8));
        assert_eq!(cloud.expires(&store::keys::file(photo.tenant, id, photo.id)), None);
    }
    Ok(())
}

#[tokio::test]
async fn a_refused_file_of_a_request_that_counts_is_said_once() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let work_order = demo.confirmed(&cloud, &store).await?;
    let holder = demo.status_holder(&cloud, &work_order);
    let photo = cloud.photo(&demo, work_order.id, 9);
    store.linked(&holder).announce_file(&photo, FilePolicy::default()).await?;
    let refused = FileState::Refused { reason: FileRefusal::Suspicious };
    for _ in 0..2 {
        store.uploads().settle(&photo, refused, photo.kind, 9, cloud.moment()).await?;
    }
    store.uploads().settle(&photo, FileState::Clean, photo.kind, 9, cloud.moment()).await?;
    let record = store.linked(&holder).record().await?;
    assert_eq!(record.files[0].state, refused);
    let said = record.entries.iter().filter(|entry| matches!(entry.what, Happening::FileRefused { .. }));
    assert_eq!(said.count(), 1);
    Ok(())
}

#[tokio::test]
async fn a_file_of_staff_opens_to_customers_with_a_message_alone_and_the_form_that_made_the_request_knows_none()
-> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut work_order = demo.confirmed(&cloud, &store).await?;
    let (staff, holder) = (demo.signed_in(StaffRole::Agent), demo.status_holder(&cloud, &work_order));
    let (desk, seen) = (store.desk(&staff), WorkSeen::default());
    let mut photos = Vec::new();
    for _ in 0..3 {
        let photo = File { sent_by: SentBy::Staff, ..cloud.photo(&demo, work_order.id, 9) };
        desk.announce_file(&photo).await?;
        store.uploads().settle(&photo, FileState::Clean, photo.kind, 9, cloud.moment()).await?;
        photos.push(photo.id);
    }
    let message = |file| Message { text: Text::parse("Look.").unwrap(), files: vec![file] };
    for (n, said) in [message(photos[0]), message(photos[1])].into_iter().enumerate() {
        let (by, moment) = (staff.actor(), cloud.moment());
        let change = match n {
            0 => Change::comment_to_guest(&work_order, demo.portal(), said, by, moment)?,
            _ => Change::note(&work_order, said, by, moment)?,
        };
        work_order = desk.commit(change).await?;
    }
    let linked = store.linked(&holder);
    assert_eq!(linked.file(photos[0], &seen).await?.id, photos[0]);
    for hidden in &photos[1..] {
        assert!(matches!(linked.file(*hidden, &seen).await, Err(Error::NotFound)));
        assert_eq!(desk.file(work_order.id, *hidden).await?.id, *hidden);
    }
    let guest = demo.guest();
    let known = store.guest(&guest).files(work_order.id).await?;
    assert!(known.iter().all(|file| file.sent_by == SentBy::Guest));
    Ok(())
}

#[tokio::test]
async fn a_bounce_is_noted_once_beside_other_changes() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let work_order = demo.confirmed(&cloud, &store).await?;
    let staff = demo.signed_in(StaffRole::Agent);
    for _ in 0..2 {
        let deliveries = store.deliveries();
        deliveries.note_mail_failed(work_order.tenant, work_order.id, false, cloud.moment()).await?;
    }
    let record = store.desk(&staff).record(work_order.id).await?;
    assert!(record.work_order.mail_failed);
    assert_eq!(record.entries.len(), 3);
    assert!(store.desk(&staff).list(&REQUESTED, None).await?.rows[0].mail_failed);
    Ok(())
}

#[tokio::test]
async fn a_table_that_is_full_or_silent_is_unavailable_and_nothing_is_half_written() -> Result<()> {
    for fault in [Fault::Throttle, Fault::TimeOut, Fault::Broken] {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let guest = demo.guest();
        let number = store.guest(&guest).next_number(2026).await?;
        let form = demo.filled_form();
        let change = demo.submission(&cloud, demo.portal(), &form, cloud.work_order_id(), number)?;
        cloud.fail_next(Service::DynamoDb, fault, 3);
        let answer = store.guest(&guest).submit(change.clone()).await;
        assert!(matches!(answer, Err(Error::Unavailable(_))), "{fault:?}: {answer:?}");
        assert_eq!(store.guest(&guest).existing(change.after.id).await?, None);
        assert!(cloud.drain_outbox().is_empty());
        assert!(matches!(store.guest(&guest).submit(change).await?, Submitted::New(_)));
    }
    Ok(())
}

#[tokio::test]
async fn a_lost_answer_does_not_write_twice() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let work_order = demo.confirmed(&cloud, &store).await?;
    let staff = demo.signed_in(StaffRole::Agent);
    assert_eq!(cloud.drain_outbox().len(), 2);
    cloud.fail_next(Service::DynamoDb, Fault::LostAnswer, 1);
    let change = Change::accept(&work_order, demo.portal(), staff.actor(), cloud.moment())?;
    store.desk(&staff).commit(change).await?;
    assert_eq!(cloud.drain_outbox().len(), 1);
    assert_eq!(store.desk(&staff).counts().await?.of(Stage::Accepted), 1);
    Ok(())
}

#[tokio::test]
async fn every_kind_of_answer_and_the_longest_text_come_back_to_the_byte() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut form: FormData = demo.filled_form();
    form.set("description", "ü\r\n\t🛗 \u{202e}abc ".repeat(700));
    form.push("f.since", "2026-03-02T07:45");
    form.push("f.access", "Ring twice:\nthen wait, please");
    form.push("f.unit", "A:17,b");
    form.push("on-behalf", "yes");
    form.push("behalf-name", "Mehmet");
    form.push("behalf-email", "m@bakkerijvisser.example");
    let id = cloud.work_order_id();
    let change = demo.submission(&cloud, demo.portal(), &form, id, Number { year: 2026, count: 7 })?;
    store.guest(&demo.guest()).submit(change.clone()).await?;
    assert_eq!(store.guest(&demo.guest()).existing(id).await?, Some(change.after));
    for (kind, filled) in
        [("maintenance", "f.last-service"), ("quote", "f.start"), ("inspection", "f.valid-until")]
    {
        let mut form = demo.filled_form();
        form.set("type", kind);
        form.set(filled, "2026-09-01");
        form.push("f.units", "2,5");
        form.push("f.times", "evening");
        form.push("f.what", "new");
        form.push("f.budget", "15000.50");
        form.push("f.reason", "insurer");
        form.push("item.led", "2");
        form.push("date-1", "2027-01-05");
        let id = cloud.work_order_id();
        let change = demo.submission(&cloud, demo.portal(), &form, id, Number { year: 2026, count: 8 })?;
        store.guest(&demo.guest()).submit(change.clone()).await?;
        assert_eq!(store.guest(&demo.guest()).existing(id).await?, Some(change.after));
    }
    Ok(())
}

#[tokio::test]
async fn a_transaction_that_meets_another_is_tried_again_a_few_times() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    cloud.fail_next(Service::DynamoDb, Fault::Conflict, 3);
    let guest = demo.guest();
    let number = Number { year: 2026, count: 1 };
    let change =
        demo.submission(&cloud, demo.portal(), &demo.filled_form(), cloud.work_order_id(), number)?;
    assert!(matches!(store.guest(&guest).submit(change).await?, Submitted::New(_)));
    let change =
        demo.submission(&cloud, demo.portal(), &demo.filled_form(), cloud.work_order_id(), number)?;
    cloud.fail_next(Service::DynamoDb, Fault::Conflict, 50);
    assert!(matches!(store.guest(&guest).submit(change.clone()).await, Err(Error::Unavailable(_))));
    cloud.heal();
    assert_eq!(store.guest(&guest).existing(change.after.id).await?, None);
    Ok(())
}

#[tokio::test]
async fn numbers_drawn_at_once_are_all_different() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let guest = demo.guest();
    let guest_store = store.guest(&guest);
    let drawn = join_all((0..50).map(|_| guest_store.next_number(2026))).await;
    let mut counts: Vec<u32> = drawn.into_iter().map(|number| Ok(number?.count)).collect::<Result<_>>()?;
    counts.sort_unstable();
    assert_eq!(counts, (1..=50).collect::<Vec<u32>>());
    Ok(())
}
