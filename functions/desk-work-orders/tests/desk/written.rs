//! What staff write about a work order with files along: to the customer, or to each other.

use crate::house::{Desk, at_desk, house};
use domain::{
    FileId,
    activity::{Activity, Deed, Subject},
    file::{FileKind, FileState, SentBy},
    staff::StaffRole,
    text::TEXT_MAX,
    timeline::Happening,
    user::MemberRole,
    work_order::{Message, WorkOrder},
};
use http::StatusCode;
use testbrowser::{Answer, Attached, Browser, Fields};

const PHOTO: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
    \0\0\0\0IEND\xaeB`\x82";

const fn photo(name: &str) -> Attached<'_> {
    (Message::FIELD, name, "image/png", PHOTO)
}

fn comments(work_order: &WorkOrder) -> String {
    format!("{}/comments", at_desk(work_order))
}

async fn record(house: &Desk, of: &WorkOrder) -> store::Record {
    house.store.desk(&house.demo.signed_in(StaffRole::Owner)).record(of.id).await.unwrap()
}

async fn written(house: &Desk, who: &Browser, of: &WorkOrder, typed: &[(&str, &str)]) -> Fields {
    house.get(who, &at_desk(of)).await.form("/comments").but(typed)
}

/// The place of a photo that a script announces.
async fn announced(house: &Desk, who: &Browser, of: &WorkOrder, name: &str) -> Answer {
    let body = format!(r#"{{"name":"{name}","type":"image/png","size":{}}}"#, PHOTO.len());
    let request = http::Request::post(format!("{}/files", at_desk(of)))
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .header("x-csrf", who.csrf());
    house.send(who, request, body).await
}

fn named(place: &Answer) -> String {
    let at = place.text.find("fil_").expect("a file");
    place.text[at..].chars().take_while(|sign| *sign != '"').collect()
}

/// What the check of uploads says of every file.
async fn checked(house: &Desk, of: &WorkOrder) {
    for (n, file) in record(house, of).await.files.iter().enumerate() {
        let (uploads, moment) = (house.store.uploads(), house.moment(100 + u8::try_from(n).unwrap()));
        uploads.settle(file, FileState::Clean, FileKind::Png, file.bytes, moment).await.unwrap();
    }
}

#[tokio::test]
async fn photos_that_a_script_sent_go_along_with_a_message_and_with_a_note_each_once() {
    let house = house().await;
    let (of, agent) = (house.request(1).await, house.staff(StaffRole::Agent).await);
    for (kind, name) in [("comment", "for-you.png"), ("note", "among-us.png")] {
        let place = announced(&house, &agent, &of, name).await;
        assert_eq!(place.status, StatusCode::OK, "{}", place.text);
        let file = named(&place);
        let typed = [("kind", kind), ("text", "Look"), ("upload", file.as_str())];
        let form = written(&house, &agent, &of, &typed).await;
        for _ in 0..2 {
            let sent = house.post_files(&agent, &comments(&of), form.clone(), &[]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        }
        let record = record(&house, &of).await;
        let last = record.entries.iter().max_by_key(|entry| (entry.at, entry.id)).unwrap();
        assert_eq!(last.what.files(), [file.parse::<FileId>().unwrap()]);
        assert_eq!(last.what.is_internal(), kind == "note");
        house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    }
    assert_eq!(record(&house, &of).await.entries.len(), 3, "each was sent once");
    checked(&house, &of).await;
    let page = house.get(&agent, &at_desk(&of)).await;
    assert_eq!(page.count(".timeline .file"), 2);
    assert_eq!(page.count(".timeline .internal .file"), 1);
    let listed = page.all("section[aria-labelledby=files] .file");
    let internal: Vec<_> = listed.iter().filter(|one| one.contains("Internal")).collect();
    assert!(listed.len() == 2 && internal.len() == 1 && internal[0].contains("among-us.png"), "{listed:?}");
}

#[tokio::test]
async fn a_message_that_has_to_be_mended_keeps_its_files_and_takes_them_along_when_it_is() {
    let house = house().await;
    let (of, agent) = (house.request(1).await, house.staff(StaffRole::Agent).await);
    let long = "x".repeat(TEXT_MAX + 1);
    let form = written(&house, &agent, &of, &[("kind", "note"), ("text", &long)]).await;
    let refused = house.post_files(&agent, &comments(&of), form, &[photo("a.png"), photo("b.png")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    assert_eq!(refused.count("form.write input[name=upload]"), 2);
    assert_eq!(refused.count("dialog input[name=upload]"), 0, "they are for no report");
    assert_eq!(refused.count("dialog[open]"), 0);
    let mended = refused.form("/comments");
    assert_eq!((mended.get("kind"), mended.get("text").len()), ("note", long.len()));

    // A colleague has changed the record meanwhile: everything is still there.
    let other = house.staff(StaffRole::Manager).await;
    let theirs = written(&house, &other, &of, &[("kind", "note"), ("text", "Mine first")]).await;
    assert_eq!(house.post(&other, &comments(&of), theirs).await.status, StatusCode::SEE_OTHER);
    let collided = house.post(&agent, &comments(&of), mended.but(&[("text", "Look")])).await;
    assert_eq!(collided.status, StatusCode::CONFLICT, "{}", collided.text);
    let again = collided.form("/comments");
    assert_eq!((again.get("text"), again.all("upload").len()), ("Look", 2));
    let sent = house.post(&agent, &comments(&of), again).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let record = record(&house, &of).await;
    let noted = record.entries.iter().find(|entry| !entry.what.files().is_empty()).unwrap();
    assert!(
        matches!(&noted.what, Happening::Noted { text, files } if text.as_str() == "Look" && files.len() == 2)
    );
    assert_eq!(record.files.len(), 2);
    assert!(record.files.iter().all(|file| file.sent_by == SentBy::Staff));
}

#[tokio::test]
async fn without_scripts_a_form_that_is_sent_twice_is_one_message_and_the_same_photo_goes_with_the_next() {
    let house = house().await;
    let (of, agent) = (house.request(1).await, house.staff(StaffRole::Agent).await);
    for round in 1..=2 {
        let form = written(&house, &agent, &of, &[("kind", "comment"), ("text", "Look")]).await;
        for _ in 0..2 {
            let sent = house.post_files(&agent, &comments(&of), form.clone(), &[photo("a.png")]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        }
        let record = record(&house, &of).await;
        assert_eq!((record.entries.len(), record.files.len()), (1 + round, round));
        house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    }
}

#[tokio::test]
async fn what_no_message_takes_is_refused_in_words_and_files_of_others_are_not_taken() {
    let house = house().await;
    let (of, agent) = (house.request(1).await, house.staff(StaffRole::Agent).await);
    let names: Vec<String> = (0..11).map(|n| format!("{n}.png")).collect();
    let many: Vec<_> = names.iter().map(|name| photo(name)).collect();
    let form = written(&house, &agent, &of, &[("kind", "comment"), ("text", "Look")]).await;
    let refused = house.post_files(&agent, &comments(&of), form.clone(), &many).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.all("[data-error-summary] li").concat().contains("10"), "{}", refused.text);
    assert_eq!(refused.form("/comments").get("text"), "Look");
    let bad = (Message::FIELD, "run.exe", "application/x-msdownload", &b"MZ"[..]);
    let refused = house.post_files(&agent, &comments(&of), form.clone(), &[bad, photo("good.png")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("run.exe"));
    assert_eq!(refused.form("/comments").all("upload").len(), 1, "the good one is kept");
    let theirs = house.file(&of, 9, FileState::Clean).await.to_string();
    let sent = house.post(&agent, &comments(&of), form.but(&[("upload", &theirs)])).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(record(&house, &of).await.entries.iter().all(|entry| entry.what.files().is_empty()));
    let reader = house.staff(StaffRole::ReadOnly).await;
    assert_eq!(announced(&house, &reader, &of, "a.png").await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.get(&reader, &at_desk(&of)).await.count("[data-uploader]"), 0);
}

/// What the log of the company says was taken along.
async fn downloads(house: &Desk) -> Vec<Activity> {
    let owner = house.demo.signed_in(StaffRole::Owner);
    let all = house.store.activities(&owner).list(None, None).await.unwrap();
    all.rows.into_iter().filter(|one| matches!(one.what, Deed::Downloaded(_))).collect()
}

#[tokio::test]
async fn a_file_that_staff_open_stands_in_the_log_and_a_picture_that_the_page_shows_does_not() {
    let house = house().await;
    let of = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let agent = house.staff(StaffRole::Agent).await;
    let form = written(&house, &agent, &of, &[("kind", "note"), ("text", "Look")]).await;
    let sent = house.post_files(&agent, &comments(&of), form, &[photo("among-us.png")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    checked(&house, &of).await;
    let page = house.get(&agent, &at_desk(&of)).await;
    let file = record(&house, &of).await.files[0].id;
    let opening = format!("{}/files/{file}", at_desk(&of));
    let picture = format!("{opening}/picture");
    assert!(
        page.count(&format!("img[src='{picture}']")) > 0 && page.count(&format!("a[href='{opening}']")) > 0
    );
    let shown = house.get(&agent, &picture).await;
    assert!(shown.status == StatusCode::SEE_OTHER && shown.location.contains("X-Amz-Signature"));
    assert!(downloads(&house).await.is_empty());
    let opened = house.get(&agent, &opening).await;
    assert!(opened.status == StatusCode::SEE_OTHER && opened.location.contains("X-Amz-Signature"));
    let log = downloads(&house).await;
    assert_eq!(log.len(), 1);
    assert!(matches!(&log[0].what, Deed::Downloaded(name) if name.as_str() == "among-us.png"));
    assert_eq!(Some(log[0].about.subject), of.customer.map(Subject::Customer));
}
