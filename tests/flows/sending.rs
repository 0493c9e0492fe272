//! The form's token, the same form many times, and too many forms.

use crate::{
    gateway,
    house::{FORM, GUEST, House, OPEN},
    table::Table,
};
use domain::WorkOrderId;
use futures_util::future::join_all;
use http::StatusCode;
use requests::Limits;
use std::sync::Arc;
use testbrowser::{Fields, text};
use web::form_token;

fn typed(form: &Fields) -> Vec<&(String, String)> {
    form.0.iter().filter(|(name, _)| name != "token").collect()
}

#[tokio::test]
async fn a_token_that_is_not_ours_sends_nothing_and_the_form_goes_on_with_a_good_one() {
    let house = House::new().await;
    let form = house.filled("other").await;
    let id = WorkOrderId::new(house.cloud.now(), [1; 16]);
    let other = &house.demo.customers_portal().id;
    let of_another_portal = form_token::issue(&gateway::secret(), other, id, house.cloud.now());
    let stranger = "another secret of the same length".to_owned().into();
    let forged = form_token::issue(&stranger, &house.demo.portal().id, id, house.cloud.now());
    let (payload, signature) = form.get("token").split_once('.').unwrap();
    let swapped = format!("{payload}.{}", signature.chars().rev().collect::<String>());
    for token in ["", "x", &of_another_portal, &forged, &swapped, &"A".repeat(100_000)] {
        let answer = house.post(FORM, &form.clone().with("token", token)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{token:.20}");
        assert!(text(&answer.text).contains("We could not tell that this form came from our page"));
        let again = Fields::of(&answer.text, FORM);
        for (name, value) in typed(&form) {
            assert!(again.all(name).contains(&value.as_str()), "{name} is lost");
        }
        assert_ne!(again.get("token"), token);
    }
    assert_eq!(Table::of(&house.cloud).kind("WORKORDER").count(), 0);
    let answer = house.post(FORM, &form.clone().with("token", "x")).await;
    house.wait(30);
    house.submitted(&Fields::of(&answer.text, FORM)).await;
    assert_eq!(Table::of(&house.cloud).kind("WORKORDER").count(), 1);
}

#[tokio::test]
async fn a_form_sent_too_fast_or_too_late_goes_through_the_second_time() {
    let house = House::new().await;
    let form = Fields::of(&house.get(&format!("{FORM}?type=other")).await.text, FORM);
    let young = house.post(FORM, &form).await;
    assert!(text(&young.text).contains("faster than we can tell a person from a robot"));
    let form = house.filled("other").await;
    house.wait(25 * 3600);
    let old = house.post(FORM, &form).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(&old.text).contains("open for a long time"));
    house.wait(30);
    let again = Fields::of(&old.text, FORM);
    assert_eq!(again.get("description"), form.get("description"));
    house.submitted(&again).await;
    assert_eq!(Table::of(&house.cloud).kind("WORKORDER").count(), 1);
}

#[tokio::test]
async fn a_form_sent_again_later_leads_to_the_request_it_made() {
    let house = House::new().await;
    let form = house.filled("other").await;
    let sent = house.submitted(&form).await;
    let before = Table::of(&house.cloud);
    for typed in ["The doors stay open.", "Something else"] {
        for _ in 0..3 {
            house.wait(3600);
            let answer = house.post(FORM, &form.clone().with("description", typed)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            assert!(house.get(&answer.location).await.text.contains(&sent.number));
        }
    }
    house.pump().await;
    assert_eq!(Table::of(&house.cloud), before, "nothing new was written");
    assert_eq!(house.cloud.mails().len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_form_twenty_times_at_once_is_one_request_and_one_mail() {
    let house = Arc::new(House::new().await);
    let form = house.filled("other").await;
    let tries = (0..20).map(|_| {
        let (house, form) = (Arc::clone(&house), form.clone());
        tokio::spawn(async move { house.post(FORM, &form).await })
    });
    for answer in join_all(tries).await {
        let answer = answer.unwrap();
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", text(&answer.text));
    }
    house.pump().await;
    assert_eq!(house.cloud.mails().len(), 1);
    let table = Table::of(&house.cloud);
    assert_eq!(table.kind("WORKORDER").count(), 1);
    table.check();
    house.confirm(GUEST).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_confirmation_pressed_twenty_times_at_once_counts_once() {
    let house = Arc::new(House::new().await);
    house.post(FORM, &house.filled("other").await).await;
    house.pump().await;
    let link = crate::house::path_in(&house.newest(GUEST).text, "/l/confirmations/");
    let tries = (0..20).map(|_| {
        let (house, link) = (Arc::clone(&house), link.clone());
        tokio::spawn(async move { house.post(&link, &Fields::default()).await })
    });
    let answers: Vec<_> = join_all(tries).await.into_iter().map(Result::unwrap).collect();
    for answer in &answers {
        assert_eq!((answer.status, &answer.location), (StatusCode::SEE_OTHER, &answers[0].location));
    }
    house.pump().await;
    assert_eq!(house.cloud.mails().len(), 3);
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn of_a_thousand_forms_of_one_address_the_hours_share_is_taken_and_the_rest_told_when_to_come_again() {
    let house = House::with(Limits { per_address: 20, ..OPEN }).await;
    let filled = house.filled("other").await;
    let portal = &house.demo.portal().id;
    let mut taken = 0;
    for n in 0..1000u32 {
        let id = WorkOrderId::new(house.cloud.now(), house.cloud.entropy());
        let earlier = house.cloud.now() - jiff::SignedDuration::from_secs(60);
        let token = form_token::issue(&gateway::secret(), portal, id, earlier);
        let form = filled.clone().with("token", &token).with("description", &format!("Number {n}"));
        let answer = house.post(FORM, &form).await;
        if answer.status == StatusCode::SEE_OTHER {
            taken += 1;
            continue;
        }
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        let seconds: u64 = answer.headers["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=3600).contains(&seconds));
        if n % 100 == 99 {
            assert!(text(&answer.text).contains("That is more requests than we take in an hour."));
            let again = Fields::of(&answer.text, FORM);
            let kept = form.0.iter().all(|(name, value)| again.all(name).contains(&value.as_str()));
            assert!(kept, "everything typed is still there");
        }
    }
    assert_eq!(taken, 20);
    let table = Table::of(&house.cloud);
    assert_eq!(table.kind("WORKORDER").count(), 20);
    table.check();
    let other = filled.clone().with("email", "somebody@else.example");
    assert_eq!(house.post(FORM, &other).await.status, StatusCode::SEE_OTHER, "others are not held up");
    house.wait(3600);
    house.submitted(&house.filled("other").await).await;
}

#[tokio::test]
async fn a_network_has_its_share_too_whatever_addresses_it_makes_up() {
    let house = House::with(Limits { per_network: 3, ..OPEN }).await;
    let mut statuses = Vec::new();
    for n in 0..5 {
        let form = house.filled("other").await.with("email", &format!("guest-{n}@visser.example"));
        statuses.push(house.post(FORM, &form).await.status.as_u16());
    }
    assert_eq!(statuses, [303, 303, 303, 429, 429]);
}
