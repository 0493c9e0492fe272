//! What the guest does with the status link, from the first look to the last photo.

use crate::house::{House, link, once};
use domain::{
    change::Change,
    file::{FileKind, FileState},
    staff::StaffRole,
    text::Text,
    timeline::Happening,
};
use http::StatusCode;
use serde_json::Value;
use testkit::{Fault, Service};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

#[tokio::test]
async fn the_link_shows_the_request_and_nothing_internal() {
    let house = House::new().await;
    let words = "The doors of lift 1 stay open.\n  Since this morning";
    let work_order = house.request_saying(1, words).await;
    let agent = house.demo.signed_in(StaffRole::Agent);
    let desk = house.store.desk(&agent);
    let portal = house.demo.customers_portal();
    let note = Change::note(&work_order, Text::parse("Slow payer").unwrap(), agent.actor(), house.moment(2))
        .unwrap();
    let noted = desk.commit(note).await.unwrap();
    let asked = Text::parse("Which floor?").unwrap();
    let comment = Change::comment_to_guest(&noted, portal, asked, agent.actor(), house.moment(3)).unwrap();
    let commented = desk.commit(comment).await.unwrap();
    let assigned =
        Change::assign(&commented, Some(agent.assignee()), agent.actor(), house.moment(4)).unwrap();
    desk.commit(assigned).await.unwrap();

    let page = house.get(&link(&work_order)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    for shown in ["WO-2026-0001", words, "Which floor?", "Groningen"] {
        assert!(page.text.contains(shown), "{shown}");
    }
    assert!(
        !page.text.contains("Slow payer")
            && !page.text.contains("Assigned")
            && !page.text.contains("Internal")
    );
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert!(page.headers["x-robots-tag"].to_str().unwrap().contains("noindex"));
}

#[tokio::test]
async fn before_confirmation_the_link_shows_nothing_and_takes_nothing() {
    let house = House::new().await;
    let work_order = house.unconfirmed(1).await;
    let page = house.get(&link(&work_order)).await;
    // The status link may not even exist yet: both answers show nothing.
    assert!(!page.text.contains("WO-2026-0001") && !page.text.contains("stay open"));
    let path = format!("{}/comments", link(&work_order));
    let refused = house.post(&path, &[("text", "Hello?")], &[]).await;
    assert!(refused.status.is_client_error(), "{}", refused.status);
}

#[tokio::test]
async fn a_message_reaches_the_company_once_however_often_its_form_is_sent() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    drop(house.cloud.drain_outbox());
    let page = house.get(&link(&work_order)).await;
    let once = once(&page);
    let path = format!("{}/comments", link(&work_order));
    let fields = [("once", once.as_str()), ("text", "It is the\r\nsecond floor <b>")];
    let tries = (0..20).map(|_| house.post(&path, &fields, &[]));
    for answer in futures_util::future::join_all(tries).await {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        assert_eq!(answer.location, link(&work_order));
    }
    let record = house.record(&work_order).await;
    let said =
        |what: &Happening| matches!(what, Happening::Commented { text, .. } if text.as_str() == fields[1].1);
    assert_eq!(record.entries.iter().filter(|entry| said(&entry.what)).count(), 1);
    assert_eq!(house.cloud.drain_outbox().len(), 1, "one mail to the company");

    let other = [("once", once.as_str()), ("text", "And the third")];
    assert_eq!(house.post(&path, &other, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        house.record(&work_order).await.entries.len(),
        record.entries.len() + 1,
        "a new text is a new message"
    );
}

#[tokio::test]
async fn a_link_floods_nobody_with_messages() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    let path = format!("{}/comments", link(&work_order));
    for n in 0..60 {
        let text = format!("Message {n}");
        let answer = house.post(&path, &[("text", text.as_str())], &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{n}: {}", answer.text);
    }
    drop(house.cloud.drain_outbox());
    let refused = house.post(&path, &[("text", "One too many")], &[]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers.contains_key("retry-after") && refused.text.contains("One too many</textarea>"));
    assert!(house.cloud.drain_outbox().is_empty(), "no mail goes out");
    assert_eq!(house.post(&path, &[("text", "")], &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_empty_message_is_refused_and_a_long_one_comes_back_as_it_was_typed() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    let path = format!("{}/comments", link(&work_order));
    let empty = house.post(&path, &[("text", "  \n")], &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("Write a message or choose a file."));
    let long = "ä".repeat(10_001);
    let refused = house.post(&path, &[("text", &long)], &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains(&long));
    assert_eq!(house.record(&work_order).await.entries.len(), 1);
}

#[tokio::test]
async fn photos_go_straight_to_the_store_and_along_with_the_message() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    let base = link(&work_order);
    let asked = r#"{"name":"C:\\fakepath\\door.png","type":"image/png","size":16}"#;
    let place = house.announce(&work_order, asked).await;
    assert_eq!(place.status, StatusCode::OK, "{}", place.text);
    let place: Value = serde_json::from_str(&place.text).unwrap();
    let fields = place["fields"].as_object().unwrap().iter();
    let fields: Vec<_> =
        fields.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
    house.cloud.post_object(&fields, PNG).unwrap();

    let file = place["file"].as_str().unwrap();
    let sent = house.post(&format!("{base}/comments"), &[("text", ""), ("upload", file)], &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let record = house.record(&work_order).await;
    assert!(
        matches!(&record.entries.last().unwrap().what, Happening::FilesAdded { files } if files[0].to_string() == file)
    );
    let page = house.get(&base).await;
    assert!(page.text.contains("door.png") && page.text.contains("Being checked"));
    assert!(!page.text.contains(&format!("/files/{file}")), "nothing is shown before it is clean");
}

#[tokio::test]
async fn without_scripts_photos_go_with_the_form_once() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    let path = format!("{}/comments", link(&work_order));
    let once = once(&house.get(&link(&work_order)).await);
    let fields = [("once", once.as_str()), ("text", "See the photo")];
    for _ in 0..3 {
        let sent = house.post(&path, &fields, &[("door.png", "image/png", PNG)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    }
    let record = house.record(&work_order).await;
    assert_eq!((record.files.len(), record.entries.len()), (1, 2));
    assert_eq!(house.cloud.object_keys().len(), 1);

    let page =
        house.post(&path, &[("text", "Look")], &[("run.exe", "application/x-msdownload", b"MZ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("run.exe") && page.text.contains("Look</textarea>"));
}

#[tokio::test]
async fn a_file_opens_only_when_it_is_clean_and_of_this_request() {
    let house = House::new().await;
    let (mine, other) = (house.request(1).await, house.request(2).await);
    let clean = house.file(&mine, 1, FileState::Clean).await;
    let waiting = house.file(&mine, 2, FileState::Expected).await;
    let refused = house.file(&mine, 3, House::REFUSED).await;
    let foreign = house.file(&other, 4, FileState::Clean).await;
    let open = |file: domain::FileId| {
        let path = format!("{}/files/{file}", link(&mine));
        async { house.get(&{ path }).await }
    };
    let opened = open(clean).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    assert!(opened.location.contains("X-Amz-Signature"));
    assert_eq!(open(waiting).await.status, StatusCode::CONFLICT);
    assert_eq!(open(refused).await.status, StatusCode::NOT_FOUND, "there is nothing to open any more");
    assert_eq!(open(foreign).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_link_never_takes_along_a_file_of_another_request() {
    let house = House::new().await;
    let (mine, other) = (house.request(1).await, house.request(2).await);
    let foreign = house.file(&other, 4, FileState::Clean).await.to_string();
    let path = format!("{}/comments", link(&mine));
    let sent = house.post(&path, &[("text", "Look"), ("upload", &foreign)], &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let record = house.record(&mine).await;
    assert!(
        matches!(&record.entries.last().unwrap().what, Happening::Commented { files, .. } if files.is_empty())
    );
}

#[tokio::test]
async fn one_file_too_many_has_no_place() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(1));
    let mut fields = vec![("text".to_owned(), "Photos".to_owned())];
    let most = house.demo.customers_portal().guests.files.count as u8;
    for n in 0..most {
        let file = house.file(&work_order, 20 + n, FileState::Clean).await;
        fields.push(("upload".to_owned(), file.to_string()));
    }
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let path = format!("{}/comments", link(&work_order));
    assert_eq!(house.post(&path, &fields, &[]).await.status, StatusCode::SEE_OTHER);
    let asked = format!(r#"{{"name":"a.jpg","type":"{}","size":9}}"#, FileKind::Jpeg.media_type());
    let refused = house.announce(&work_order, &asked).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text);
    assert!(refused.text.contains("No more files"));
    let one = house.file(&work_order, 40, FileState::Clean).await.to_string();
    let refused = house.post(&path, &[("text", "One more"), ("upload", &one)], &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("One more</textarea>"));
}

#[tokio::test]
async fn what_was_uploaded_for_a_message_that_nobody_sent_is_shown_to_nobody_and_takes_no_place() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(1));
    for n in 0..12 {
        house.file(&work_order, 20 + n, FileState::Clean).await;
    }
    let page = house.get(&link(&work_order)).await;
    assert!(!page.text.contains("id=\"files\""), "no list of files");
    let kept = house.file(&work_order, 40, FileState::Clean).await.to_string();
    let path = format!("{}/comments", link(&work_order));
    let sent = house.post(&path, &[("text", ""), ("upload", &kept)], &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let page = house.get(&link(&work_order)).await;
    assert!(page.text.contains("id=\"files\"") && page.text.contains(&format!("/files/{kept}")));
}

#[tokio::test]
async fn when_the_database_is_down_what_was_typed_comes_back() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    let once = once(&house.get(&link(&work_order)).await);
    let path = format!("{}/comments", link(&work_order));
    let calls = house.cloud.calls(Service::DynamoDb);
    house.post(&path, &[("text", "")], &[]).await;
    assert!(house.cloud.calls(Service::DynamoDb) > calls);
    let fields = [("once", once.as_str()), ("text", "Do not lose me")];
    // The link is found good, by three questions; everything after that fails, whatever the client tries again.
    house.cloud.fail_next(Service::DynamoDb, Fault::Pass, 3);
    house.cloud.throttle_next(Service::DynamoDb, 40);
    let refused = house.post(&path, &fields, &[]).await;
    house.cloud.heal();
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text);
    assert!(
        refused.headers.contains_key("retry-after") && refused.text.contains("Do not lose me</textarea>")
    );
    assert_eq!(crate::house::once(&refused), once, "sending it again is the same message");
}

#[tokio::test]
async fn a_look_costs_little_and_writes_nothing() {
    let house = House::new().await;
    let work_order = house.request(1).await;
    house.get(&link(&work_order)).await;
    assert!(house.units().write <= 1.0, "the first look of a browser is counted");
    let page = house.get(&link(&work_order)).await;
    assert_eq!(page.status, StatusCode::OK);
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
}
