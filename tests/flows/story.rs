//! The one thing the house is for: a guest reports something, staff answer, and everybody is told once, in their own
//! language.

use crate::{
    house::{COMPANY, FORM, GUEST, House, Sent, png},
    table::Table,
};
use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::{Fields, text, texts};

/// What staff say among themselves.
const INTERNAL: &str = "He never pays his bills";

/// Addresses and languages of all mails since the last look, in order.
async fn posted(house: &House) -> Vec<(String, String)> {
    house.pump().await;
    house.cloud.take_mails().into_iter().map(|mail| (mail.to, mail.language)).collect()
}

fn one(to: &str, language: &str) -> (String, String) {
    (to.to_owned(), language.to_owned())
}

/// A guest who speaks German sends a form with a photo and presses the button of the mail.
async fn reported(house: &House) -> Sent {
    let mut form = house.filled("malfunction").await;
    let photo = house.photo(&form, "Türschild.png", "image/png", &png()).await;
    form.0.push(("upload".to_owned(), photo));
    let answer = house.post(&format!("{FORM}?lang=de"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let thanks = house.get(&format!("{}&lang=de", answer.location)).await;
    assert!(text(&thanks.text).contains("WO-2026-"), "{}", text(&thanks.text));
    house.confirm(GUEST).await
}

#[tokio::test]
async fn a_report_with_a_photo_waits_for_its_guest_and_then_stands_at_the_desk() {
    let house = House::new().await;
    let mut form = house.filled("malfunction").await;
    let photo = house.photo(&form, "Türschild.png", "image/png", &png()).await;
    form.0.push(("upload".to_owned(), photo.clone()));
    assert_eq!(house.post(&format!("{FORM}?lang=de"), &form).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    assert!(house.newest(GUEST).subject.contains("Bestätigen Sie"));
    let staff = house.staff(StaffRole::Agent).await;
    let queue = house.desk(&staff, "/desk/work-orders?stage=requested").await;
    assert!(!queue.text.contains("Jo Visser"), "nobody has confirmed it");

    let sent = house.confirm(GUEST).await;
    assert_eq!(posted(&house).await, [one(GUEST, "de"), one(GUEST, "de"), one(COMPANY, "en")]);
    let queue = house.desk(&staff, "/desk/work-orders?stage=requested").await;
    assert!(queue.text.contains("Jo Visser") && queue.text.contains(&sent.desk));
    let record = house.desk(&staff, &sent.desk).await;
    for wanted in ["The doors stay open.", "Jo Visser", "Kade 1", "Türschild.png", "Passenger lift"] {
        assert!(text(&record.text).contains(wanted), "{wanted}");
    }
    let opened = house.desk(&staff, &format!("{}/files/{photo}", sent.desk)).await;
    assert_eq!(house.cloud.open(&opened.location).unwrap().bytes, png());
    let opened = house.get(&format!("{}/files/{photo}", sent.status)).await;
    assert_eq!(house.cloud.open(&opened.location).unwrap().bytes, png());
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn both_sides_talk_and_each_word_is_mailed_once_to_the_other() {
    let house = House::new().await;
    let sent = reported(&house).await;
    posted(&house).await;
    let staff = house.staff(StaffRole::Agent).await;

    let page = house.get(&sent.status).await;
    let action = format!("{}/comments", sent.status);
    let form = Fields::of(&page.text, &action).with("text", "Es klappert jetzt auch.");
    assert_eq!(house.post_files(&action, &form, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(posted(&house).await, [one(COMPANY, "en")]);

    let noted = [("kind", "note"), ("text", INTERNAL)];
    assert_eq!(house.step(&staff, &sent, "comments", &noted).await.status, StatusCode::SEE_OTHER);
    let colleague = house.demo.member(StaffRole::Manager).id.to_string();
    let given = house.step(&staff, &sent, "assignments", &[("staff", &colleague)]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", text(&given.text));
    assert!(posted(&house).await.is_empty(), "nothing internal is mailed");

    let said = [("kind", "comment"), ("text", "We come at ten.")];
    assert_eq!(house.step(&staff, &sent, "comments", &said).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.step(&staff, &sent, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    house.pump().await;
    let mails = house.cloud.mails();
    assert_eq!(mails.len(), 2, "each event once");
    assert!(mails.iter().all(|mail| mail.to == GUEST && mail.language == "de"));
    assert!(mails[0].text.contains("We come at ten.") && mails[0].html.contains("We come at ten."));
    assert!(mails[1].subject.contains("angenommen"), "{}", mails[1].subject);
    assert!(mails.iter().all(|mail| mail.text.contains(&sent.status) && mail.html.contains(&sent.status)));

    let status = house.get(&format!("{}?lang=de", sent.status)).await;
    for wanted in ["Es klappert jetzt auch.", "We come at ten.", "Ayşe Demir"] {
        assert!(text(&status.text).contains(wanted), "{wanted}");
    }
    assert_nothing_internal(&house, &status.text);
    let record = house.desk(&staff, &sent.desk).await;
    assert!(record.text.contains(INTERNAL) && record.text.contains("Joost van der Wal"));
    Table::of(&house.cloud).check();
}

/// Neither the guest's page nor any mail says what staff keep among themselves.
fn assert_nothing_internal(house: &House, page: &str) {
    for internal in [INTERNAL, "Joost van der Wal"] {
        assert!(!page.contains(internal), "{internal}");
        let said = house.cloud.mails().iter().any(|mail| format!("{mail:?}").contains(internal));
        assert!(!said, "{internal}");
    }
}

#[tokio::test]
async fn a_rejected_request_says_why_on_the_page_and_by_mail() {
    let house = House::new().await;
    let sent = reported(&house).await;
    posted(&house).await;
    let staff = house.staff(StaffRole::Owner).await;
    let why = "We do not work on lifts made before 1950.";
    let answer = house.step(&staff, &sent, "rejections", &[("reason", why)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(posted(&house).await, [one(GUEST, "de")]);
    let status = house.get(&sent.status).await;
    assert!(text(&status.text).contains(why));
    let again = house.step(&staff, &sent, "comments", &[("kind", "comment"), ("text", "Sorry.")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    house.pump().await;
    assert!(house.newest(GUEST).text.contains("Sorry."));
    let rejected = house.desk(&staff, "/desk/work-orders?stage=rejected").await;
    assert!(texts(&rejected.text, "main").concat().contains("Jo Visser"));
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn known_customers_send_without_a_confirmation() {
    let house = House::new().await;
    let page = house.get("/p/noordlift-klanten/request?type=other").await;
    house.wait(30);
    let mut form = Fields::of(&page.text, "/p/noordlift-klanten/request");
    for (name, value) in [
        ("reference", "K-1001"),
        ("known-postcode", "9711HG"),
        ("name", "Sanne de Wit"),
        ("email", "techniek@demartini.example"),
        ("description", "De sleutel past niet."),
        ("f.subject", "Sleutel"),
        ("terms", "yes"),
    ] {
        form.set(name, value);
    }
    let answer = house.post("/p/noordlift-klanten/request", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", text(&answer.text));
    assert!(answer.location.starts_with("/l/requests/"));
    let both = [one("techniek@demartini.example", "nl"), one("binnendienst@noordlift.example", "nl")];
    assert_eq!(posted(&house).await, both);
    assert_eq!(house.get(&answer.location).await.status, StatusCode::OK);
    Table::of(&house.cloud).check();
}
