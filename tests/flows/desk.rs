//! Several people at once: at one record, and at the door.

use crate::{
    house::{House, OPEN},
    table::Table,
};
use domain::{StaffId, staff::StaffRole, work_order::Stage};
use futures_util::future::join_all;
use http::StatusCode;
use jiff::SignedDuration;
use std::sync::Arc;
use testbrowser::{Fields, text};

#[tokio::test]
async fn of_two_who_decide_at_once_one_is_told_what_the_other_did_and_keeps_their_words() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let (first, second) = (house.staff(StaffRole::Owner).await, house.staff(StaffRole::Agent).await);
    let page = house.desk(&second, &sent.desk).await.text;
    let why = "It is out of our region, sorry.";
    let action = format!("{}/rejections", sent.desk);
    let rejection = Fields::of(&page, &action).with("reason", why);
    assert_eq!(house.step(&first, &sent, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    house.wait(5);

    let answer = house.desk_post(&second, &action, &rejection).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let said = text(&answer.text);
    assert!(said.contains("changed while you were looking") && said.contains("Femke Noordhof accepted"));
    let stored = house.desk_record(&sent).await;
    assert_eq!((stored.work_order.stage, stored.work_order.reason), (Stage::Accepted, None));
    house.pump().await;
    assert!(!format!("{:?}", house.cloud.mails()).contains(why), "the guest hears of one decision");
    Table::of(&house.cloud).check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_twenty_steps_from_one_page_at_once_one_is_taken_and_the_others_told() {
    let house = Arc::new(House::new().await);
    let sent = Arc::new(house.request("other").await);
    let staff = Arc::new(house.staff(StaffRole::Agent).await);
    let action = format!("{}/comments", sent.desk);
    let page = house.desk(&staff, &sent.desk).await.text;
    let form = Fields::of(&page, &action).with("kind", "comment");
    let tries = (0..20).map(|n| {
        let (house, staff, action) = (Arc::clone(&house), Arc::clone(&staff), action.clone());
        let form = form.clone().with("text", &format!("Words {n}"));
        tokio::spawn(async move { house.desk_post(&staff, &action, &form).await })
    });
    let answers: Vec<_> = join_all(tries).await.into_iter().map(Result::unwrap).collect();
    let taken = answers.iter().filter(|answer| answer.status == StatusCode::SEE_OTHER).count();
    assert_eq!(taken, 1);
    for (n, answer) in answers.iter().enumerate().filter(|(_, answer)| answer.location.is_empty()) {
        let told = matches!(answer.status.as_u16(), 409 | 503);
        assert!(told, "{n}: {}", answer.status);
        assert_eq!(Fields::of(&answer.text, &action).get("text"), format!("Words {n}"), "words are kept");
    }
    house.pump().await;
    let table = Table::of(&house.cloud);
    assert_eq!(table.kind("ENTRY").count(), 1);
    table.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_step_sent_twenty_times_at_once_happens_once_for_all_of_them() {
    let house = Arc::new(House::new().await);
    let sent = house.request("other").await;
    let staff = Arc::new(house.staff(StaffRole::Agent).await);
    let action = format!("{}/acceptances", sent.desk);
    let form = Fields::of(&house.desk(&staff, &sent.desk).await.text, &action);
    let tries = (0..20).map(|_| {
        let (house, staff, action, form) =
            (Arc::clone(&house), Arc::clone(&staff), action.clone(), form.clone());
        tokio::spawn(async move { house.desk_post(&staff, &action, &form).await })
    });
    for answer in join_all(tries).await {
        let answer = answer.unwrap();
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", text(&answer.text));
    }
    house.cloud.take_mails();
    house.pump().await;
    assert_eq!(house.cloud.mails().len(), 1);
    Table::of(&house.cloud).check();
}

/// Somebody of staff with a password; gives the address.
async fn with_password(house: &House, password: &str) -> &'static str {
    let mut staff = house.member(StaffRole::Agent);
    staff.id = StaffId::new(house.cloud.now(), [42; 16]);
    staff.email = "ines@noordlift.example".parse().unwrap();
    let phc = passwords::hash(password, [7; 16]).unwrap();
    house.store.setup().create_staff(&staff, Some(&phc), None).await.unwrap();
    "ines@noordlift.example"
}

async fn tries(house: &Arc<House>, email: &str, passwords: Vec<String>) -> Vec<u16> {
    let tries = passwords.into_iter().map(|password| {
        let (house, form) = (Arc::clone(house), Fields::default().with("email", email));
        let form = form.with("password", &password);
        tokio::spawn(async move { house.post("/desk/sign-in", &form).await.status.as_u16() })
    });
    join_all(tries).await.into_iter().map(Result::unwrap).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_wrong_passwords_at_once_get_no_more_looks_than_one_after_the_other() {
    let house = Arc::new(House::with(OPEN).await);
    let right = "quite-a-long-secret-2026";
    let email = with_password(&house, right).await;
    let wrong: Vec<String> = (0..60).map(|n| format!("guess number {n}")).collect();
    for (round, free) in [(1, 5), (2, 1)] {
        let statuses = tries(&house, email, wrong.clone()).await;
        let looked_at = statuses.iter().filter(|status| **status == 422).count();
        assert_eq!(looked_at, free, "round {round}: {statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 422 | 429)), "{statuses:?}");
        house.cloud.clock().advance(SignedDuration::from_mins(6));
    }
    assert_eq!(tries(&house, email, vec![right.to_owned()]).await, [303], "nobody is locked out");
    assert_eq!(tries(&house, email, vec!["wrong".to_owned(), right.to_owned()]).await.len(), 2);
    let unknown = tries(&house, "nobody@noordlift.example", wrong).await;
    assert_eq!(unknown.iter().filter(|status| **status == 422).count(), 5, "{unknown:?}");
}
