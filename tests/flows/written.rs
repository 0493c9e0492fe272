//! Files that staff write with: those of a message are the customer's too, those of an internal note nobody's but theirs.

use crate::{
    house::{GUEST, House, Sent, png},
    own::{asks, user},
    table::Table,
};
use domain::{WorkOrderId, staff::StaffRole, user::MemberRole, work_order::Message};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};

const FOR_YOU: &str = "for-you.png";
const AMONG_US: &str = "among-us.png";

/// Staff write with a photo, as a browser without scripts does; its id.
async fn writes(house: &House, staff: &Browser, desk: &str, kind: &str, photo: &str) -> String {
    let (page, path) = (house.desk(staff, desk).await, format!("{desk}/comments"));
    let form = Fields::of(&page.text, &path).but(&[("kind", kind), ("text", "Look at this.")]);
    let photos = [(Message::FIELD, photo, "image/png", &*png())];
    let sent = house.gateway.post_files(staff, &path, &form, &photos).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", text(&sent.text));
    house.wait(60);
    let id: WorkOrderId = desk.rsplit('/').next().unwrap().parse().unwrap();
    let owner = house.demo.signed_in(StaffRole::Owner);
    let record = house.store.desk(&owner).record(id).await.unwrap();
    record.files.iter().rfind(|file| file.name.as_str() == photo).expect("it has a place").id.to_string()
}

/// Nothing of a file is there, in words or in an address.
fn assert_silent(answer: &Answer, file: &str) {
    for told in [AMONG_US, file] {
        let bytes = String::from_utf8_lossy(&answer.bytes);
        assert!(!answer.text.contains(told) && !bytes.contains(told), "{told}");
        assert!(!format!("{:?}", answer.headers).contains(told), "{told}");
    }
}

#[tokio::test]
async fn a_guest_opens_the_photo_that_staff_sent_with_a_message_once_it_was_checked() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let staff = house.staff(StaffRole::Agent).await;
    let desk = house.desk(&staff, &sent.desk).await;
    let form = Fields::of(&desk.text, "/comments");
    let file = house.desk_photo(&staff, &sent.desk, &form, FOR_YOU, &png()).await;
    let file = file.as_str();
    let at = format!("{}/files/{file}", sent.status);
    house.pump().await;
    assert_eq!(house.get(&at).await.status, StatusCode::NOT_FOUND, "nobody has sent it so far");

    let form = form.but(&[("kind", "comment"), ("text", "This is the part."), ("upload", file)]);
    let said = house.desk_post(&staff, &format!("{}/comments", sent.desk), &form).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", text(&said.text));
    house.pump().await;
    let mail = house.newest(GUEST);
    assert!(mail.text.contains("This is the part.") && mail.text.contains(&sent.status), "{}", mail.text);
    let page = house.get(&sent.status).await;
    assert!(page.all(".timeline .file").concat().contains(FOR_YOU), "{}", text(&page.text));
    let opened = house.get(&at).await;
    assert!(opened.status == StatusCode::SEE_OTHER && opened.location.contains("X-Amz-Signature"));
    let desk = house.desk(&staff, &sent.desk).await;
    assert_eq!(desk.count(".timeline .file"), 1);
    let opened = house.desk(&staff, &format!("{}/files/{file}", sent.desk)).await;
    assert!(opened.status == StatusCode::SEE_OTHER && opened.location.contains("X-Amz-Signature"));
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn a_file_of_a_note_is_not_there_for_guests_by_any_way() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let staff = house.staff(StaffRole::Agent).await;
    let before = house.get(&sent.status).await;
    let file = writes(&house, &staff, &sent.desk, "note", AMONG_US).await;
    house.pump().await;
    let desk = house.desk(&staff, &sent.desk).await;
    assert!(desk.all(".timeline .internal .file").concat().contains(AMONG_US), "staff see it at the note");

    let page = house.get(&sent.status).await;
    assert_silent(&page, &file);
    assert_eq!(page.all("main .file"), before.all("main .file"), "it is not counted");
    let opened = house.get(&format!("{}/files/{file}", sent.status)).await;
    let never = house.get(&format!("{}/files/fil_01J00000000000000000000000", sent.status)).await;
    assert_eq!((opened.status, never.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(opened.all("main h1, main p"), never.all("main h1, main p"), "like what does not exist");
    assert!(!opened.text.contains(AMONG_US), "all it says is the address that was asked for");

    // Nobody takes it along by naming it: in a message, or in the form that the request came from.
    let form = Fields::of(&page.text, "/comments").but(&[("text", "Thanks"), ("upload", &file)]);
    let path = format!("{}/comments", sent.status);
    let answered = house.post(&path, &form.but(&[("text", "")])).await;
    assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY, "there is nothing in it");
    assert_silent_but_typed(&answered);
    assert_eq!(house.post(&path, &form).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    assert_silent(&house.get(&sent.status).await, &file);
    let record = house.desk_record(&sent).await;
    assert_eq!(record.entries.iter().filter(|entry| !entry.what.files().is_empty()).count(), 1);
    for mail in house.cloud.mails() {
        assert!(!mail.text.contains(AMONG_US) && !mail.text.contains(&file), "{}", mail.text);
    }
    Table::of(&house.cloud).check();
}

/// What was typed comes back as it came, and says no name.
fn assert_silent_but_typed(answer: &Answer) {
    assert!(!answer.text.contains(AMONG_US));
    assert_eq!(answer.count("input[name=upload]"), 0);
}

#[tokio::test]
async fn users_of_every_role_open_files_of_messages_and_know_none_of_notes_nor_does_the_report() {
    let house = House::new().await;
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let asked = asks(&house, &tom).await.location;
    let staff = house.staff(StaffRole::Agent).await;
    let desk = format!("/desk/work-orders/{}", asked.rsplit('/').next().unwrap());
    let shared = writes(&house, &staff, &desk, "comment", FOR_YOU).await;
    let internal = writes(&house, &staff, &desk, "note", AMONG_US).await;
    house.pump().await;
    let agent = house.desk(&staff, &desk).await;
    let accepted = format!("{desk}/acceptances");
    assert_eq!(
        house.desk_post(&staff, &accepted, &Fields::of(&agent.text, &accepted)).await.status,
        StatusCode::SEE_OTHER
    );
    house.wait(60);
    // Not even staff enclose it in a report: it went with a note.
    let (agent, reports) = (house.desk(&staff, &desk).await, format!("{desk}/reports"));
    let done = Fields::of(&agent.text, &reports).but(&[("report-work", "Done."), ("upload", &internal)]);
    let done = house.desk_post(&staff, &reports, &done).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", text(&done.text));
    house.pump().await;

    for (n, role) in [MemberRole::Admin, MemberRole::Buyer, MemberRole::Finance].into_iter().enumerate() {
        let who = user(&house, role, 10 + u8::try_from(n).unwrap()).await;
        let page = house.desk(&who, &asked).await;
        assert!(page.all(".timeline .file").concat().contains(FOR_YOU), "{role:?}: {}", text(&page.text));
        let opened = house.desk(&who, &format!("{asked}/files/{shared}")).await;
        assert!(opened.location.contains("X-Amz-Signature"), "{role:?}");
        let refused = house.desk(&who, &format!("{asked}/files/{internal}")).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{role:?}");
        let paper = house.desk(&who, &asked.replacen("/requests/", "/reports/", 1)).await;
        assert_eq!(paper.status, StatusCode::OK);
        let lists = ["/p/demo/requests", "/p/demo/requests/list.csv", "/p/demo/documents", "/p/demo"];
        for path in lists {
            assert_silent(&house.desk(&who, path).await, &internal);
        }
        for answer in [&page, &refused, &paper] {
            assert_silent(answer, &internal);
        }
    }
    let viewer = user(&house, MemberRole::Viewer, 20).await;
    for file in [&shared, &internal] {
        let answer = house.desk(&viewer, &format!("{asked}/files/{file}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "not in their scope");
    }
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn what_staff_send_takes_none_of_the_places_that_a_guest_has() {
    let house = House::new().await;
    let sent: Sent = house.request("other").await;
    let staff = house.staff(StaffRole::Agent).await;
    for kind in ["comment", "note"] {
        let (page, path) = (house.desk(&staff, &sent.desk).await, format!("{}/comments", sent.desk));
        let form = Fields::of(&page.text, &path).but(&[("kind", kind), ("text", "Look at these.")]);
        let (names, bytes): (Vec<String>, _) = ((0..10).map(|n| format!("{n}.png")).collect(), png());
        let photos: Vec<_> =
            names.iter().map(|name| (Message::FIELD, name.as_str(), "image/png", bytes.as_slice())).collect();
        let said = house.gateway.post_files(&staff, &path, &form, &photos).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", text(&said.text));
        house.wait(60);
    }
    house.pump().await;
    let page = house.get(&sent.status).await;
    assert_eq!((page.count(".timeline .file"), page.count("[data-max-files='10']")), (10, 1));
}
