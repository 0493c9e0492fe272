//! Files that are not what they should be: refused, removed, said on the pages, and opened by nobody.

use crate::{
    house::{FORM, GUEST, House, Sent, png},
    table::{Table, text as attribute},
};
use domain::staff::StaffRole;
use http::StatusCode;
use serde_json::json;
use std::collections::BTreeSet;
use testbrowser::{Fields, text};
use views::request::ATTACHMENTS;

/// Name, media type and bytes of files that no check may pass.
fn bad_files() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let executable = [b"MZ\x90\0\x03\0\0\0".to_vec(), vec![0; 200], b"PE\0\0".to_vec()].concat();
    let with_zip =
        [png(), b"PK\x03\x04\x14\0\0\0a.classPK\x01\x02PK\x05\x06\0\0\0\0\x01\0".to_vec()].concat();
    let with_page = [png(), b"<html><script>alert(1)</script></html>".to_vec()].concat();
    let pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\n\
               endobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    vec![
        ("setup.jpg", "image/jpeg", executable),
        ("both.png", "image/png", with_zip),
        ("page.png", "image/png", with_page),
        ("form.pdf", "application/pdf", pdf.as_bytes().to_vec()),
        ("drawing.png", "image/png", svg.as_bytes().to_vec()),
        ("really-a-picture.pdf", "application/pdf", png()),
    ]
}

fn anything_lies_there(house: &House) -> bool {
    !house.cloud.object_keys().is_empty()
}

/// Nobody opens the file, by whichever way.
async fn assert_closed(house: &House, sent: &Sent, file: &str, status: StatusCode) {
    let staff = house.staff(StaffRole::Owner).await;
    let guest = house.get(&format!("{}/files/{file}", sent.status)).await;
    let desk = house.desk(&staff, &format!("{}/files/{file}", sent.desk)).await;
    for answer in [guest, desk] {
        assert_eq!(answer.status, status);
        assert!(answer.location.is_empty() && !answer.text.contains("X-Amz-Signature"));
    }
}

#[tokio::test]
async fn bad_files_that_a_browser_uploaded_are_removed_and_said_and_never_opened() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let staff = house.staff(StaffRole::Agent).await;
    for (name, kind, bytes) in bad_files() {
        let asked = json!({ "name": name, "type": kind, "size": bytes.len() });
        let (status, place) = house.announce(&format!("{}/files", sent.status), &asked).await;
        assert_eq!(status, StatusCode::OK, "{name}: {place}");
        house.upload(&place, &bytes).unwrap();
        let file = place["file"].as_str().unwrap();
        assert_closed(&house, &sent, file, StatusCode::CONFLICT).await;
        house.pump().await;
        assert!(!anything_lies_there(&house), "{name} was removed");
        assert_closed(&house, &sent, file, StatusCode::NOT_FOUND).await;
        for page in [house.get(&sent.status).await, house.desk(&staff, &sent.desk).await] {
            let said = text(&page.text);
            assert!(said.contains(&format!("“{name}” was checked and removed")), "{name}: {said}");
        }
    }
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn bad_files_in_the_form_itself_are_told_at_once_and_nothing_is_lost() {
    let house = House::new().await;
    let form = house.filled("other").await;
    let empty = ("empty.png", "image/png", Vec::new());
    let unknown = ("notes.txt", "text/plain", b"hello".to_vec());
    for (name, kind, bytes) in bad_files().into_iter().chain([empty, unknown]) {
        // What is a picture under another name is taken as the picture it is.
        if name == "really-a-picture.pdf" {
            continue;
        }
        let answer = house.post_files(FORM, &form, &[(ATTACHMENTS, name, kind, &bytes)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", answer.location);
        assert!(text(&answer.text).contains(&format!("“{name}”")), "{name} is named");
        assert_eq!(Fields::of(&answer.text, FORM).get("description"), form.get("description"));
    }
    house.pump().await;
    assert!(!anything_lies_there(&house));
    let table = Table::of(&house.cloud);
    assert_eq!((table.kind("WORKORDER").count(), table.kind("FILE").count()), (0, 0));
    house.submitted(&form).await;
}

#[tokio::test]
async fn a_bad_file_is_refused_while_the_form_is_still_filled_in() {
    let house = House::new().await;
    let mut form = house.filled("other").await;
    let (name, kind, bytes) = bad_files().remove(0);
    let file = house.photo(&form, name, kind, &bytes).await;
    form.0.push(("upload".to_owned(), file));
    house.pump().await;
    let answer = house.post(FORM, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(&answer.text).contains(name));
    let again = Fields::of(&answer.text, FORM);
    assert!(again.all("upload").is_empty());
    let sent = house.submitted(&again).await;
    assert!(house.desk_record(&sent).await.files.is_empty() && !anything_lies_there(&house));
}

#[tokio::test]
async fn a_place_takes_what_was_announced_and_nothing_larger_or_empty() {
    let house = House::new().await;
    let form = house.filled("other").await;
    let places = format!("{FORM}/files");
    let asked =
        |size: u64| json!({ "token": form.get("token"), "name": "a.png", "type": "image/png", "size": size });
    for size in [0, 15 * 1024 * 1024 + 1, u64::MAX] {
        let (status, answer) = house.announce(&places, &asked(size)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{size}");
        assert!(answer["errors"][0]["detail"].as_str().unwrap().contains("a.png"), "{answer}");
    }
    let (status, place) = house.announce(&places, &asked(100)).await;
    assert_eq!(status, StatusCode::OK);
    assert!(house.upload(&place, &[b'x'; 101]).unwrap_err().0.contains("TooLarge"));
    assert!(house.upload(&place, b"").unwrap_err().0.contains("TooSmall"));
    house.wait(16 * 60);
    assert!(house.upload(&place, &png()).unwrap_err().0.contains("expired"));
    assert!(!anything_lies_there(&house));
}

#[tokio::test]
async fn the_eleventh_file_is_refused_by_every_way_and_ten_are_kept() {
    let house = House::new().await;
    let mut form = house.filled("other").await;
    for n in 0..10 {
        let file = house.photo(&form, &format!("{n}.png"), "image/png", &png()).await;
        form.0.push(("upload".to_owned(), file));
    }
    let mut eleven = form.clone();
    eleven.0.push(("upload".to_owned(), house.photo(&form, "11.png", "image/png", &png()).await));
    let answer = house.post(FORM, &eleven).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "one too many is named");
    assert_eq!(Fields::of(&answer.text, FORM).all("upload").len(), 11, "whoever sent them says which one");
    let answer = house.post_files(FORM, &form, &[(ATTACHMENTS, "11.png", "image/png", &png())]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = Fields::of(&answer.text, FORM);
    let named = |form: &Fields| form.all("upload").into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(named(&again), named(&form), "the ten are still there");
    let sent = house.submitted(&again).await;

    let asked = json!({ "name": "11.png", "type": "image/png", "size": 70 });
    let (status, _) = house.announce(&format!("{}/files", sent.status), &asked).await;
    assert_eq!(status, StatusCode::CONFLICT);
    let action = format!("{}/comments", sent.status);
    let page = house.get(&sent.status).await;
    let message = Fields::of(&page.text, &action).with("text", "One more");
    let answer = house.post_files(&action, &message, &[("files", "11.png", "image/png", &png())]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(Fields::of(&answer.text, &action).get("text"), "One more");
    house.pump().await;
    assert_eq!(house.cloud.object_keys().len(), 10);
    let table = Table::of(&house.cloud);
    assert!(table.kind("FILE").all(|file| attribute(file, "state") == "clean"));
    table.check();
}

#[tokio::test]
async fn eleven_files_in_one_form_without_scripts_lose_no_word() {
    let house = House::new().await;
    let form = house.filled("other").await;
    let bytes = png();
    let names: Vec<String> = (0..11).map(|n| format!("{n}.png")).collect();
    let files: Vec<_> =
        names.iter().map(|name| (ATTACHMENTS, name.as_str(), "image/png", bytes.as_slice())).collect();
    let answer = house.post_files(FORM, &form, &files).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = Fields::of(&answer.text, FORM);
    assert_eq!((again.get("description"), again.all("upload").len()), (form.get("description"), 10));
    let sent = house.submitted(&again).await;
    assert_eq!(house.desk_record(&sent).await.files.len(), 10);
    assert_eq!(house.newest(GUEST).to, GUEST);
}

#[tokio::test]
async fn a_file_waits_for_its_check_wherever_it_came_in() {
    let house = House::new().await;
    let mut form = house.filled("other").await;
    let file = house.photo(&form, "door.png", "image/png", &png()).await;
    form.0.push(("upload".to_owned(), file.clone()));
    assert_eq!(house.post(FORM, &form).await.status, StatusCode::SEE_OTHER);
    let event = house.cloud.take_outbox().unwrap();
    house.workers.relay(event).await;
    house.workers.work(testkit::MAIL_QUEUE).await;
    let link = crate::house::path_in(&house.newest(GUEST).text, "/l/confirmations/");
    let status = house.post(&link, &Fields::default()).await.location;
    let sent = house.sent(status).await;
    assert_closed(&house, &sent, &file, StatusCode::CONFLICT).await;
    house.pump().await;
    let opened = house.get(&format!("{}/files/{file}", sent.status)).await;
    assert_eq!(house.cloud.open(&opened.location).unwrap().bytes, png());
    house.wait(6 * 60);
    assert_eq!(house.cloud.open(&opened.location), None, "the address is good for five minutes");
}
