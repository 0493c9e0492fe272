//! What a guest sees and sends, from the empty form to the confirmed request.

use crate::house::{House, LIMITS, announce, listed, png, summary};
use domain::{Language, change::Change, file::FileState, work_order::Stage};
use http::StatusCode;
use jiff::SignedDuration;
use serde_json::json;
use testbrowser::Fields;
use testkit::Service;
use views::request::ATTACHMENTS;

const FORM: &str = "/p/demo/request";

#[tokio::test]
async fn a_guest_chooses_among_the_open_kinds_of_work() {
    let house = House::new().await;
    let page = house.get(FORM).await;
    assert_eq!(page.status, StatusCode::OK);
    for key in ["malfunction", "maintenance", "inspection", "quote", "other"] {
        assert!(page.text.contains(&format!("?type={key}")), "{key}");
    }
    assert!(!page.text.contains("?type=commissioning"));
    let closed = house.get("/p/demo/request?type=commissioning").await;
    assert!(!closed.text.contains("name=\"token\""));
}

#[tokio::test]
async fn a_sent_form_waits_for_its_confirmation_and_then_counts() {
    let house = House::new().await;
    let mut form = house.filled("malfunction").await;
    form.set("on-behalf", "yes");
    form.set("behalf-name", "Kim");
    form.set("behalf-email", "kim@visser.example");
    let sent = house.post(FORM, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{:?}", summary(&sent));
    let page = house.get(&sent.location).await;
    assert!(
        page.text.contains("WO-2026-0001") && page.text.contains("j…\u{2060}@visser.example"),
        "{}",
        page.text
    );

    let confirmed = house.confirm().await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
    let record = house.record(&confirmed).await;
    assert_eq!(record.work_order.stage, Stage::Requested);
    assert_eq!(record.work_order.description.as_str(), form.get("description"));
    assert_eq!(record.work_order.on_behalf_of.unwrap().name.as_str(), "Kim");
    assert_eq!(record.work_order.terms_version, Some(3));
}

#[tokio::test]
async fn looking_at_the_confirmation_changes_nothing_and_confirming_again_leads_to_the_request() {
    let house = House::new().await;
    let form = house.filled("other").await;
    house.post(FORM, &form).await;
    let link = house.confirmation();
    for _ in 0..3 {
        assert_eq!(house.get(&link).await.status, StatusCode::OK);
    }
    assert!(house.cloud.drain_outbox().is_empty());
    let first = house.post(&link, &Fields::default()).await;
    let again = house.post(&link, &Fields::default()).await;
    let looked = house.get(&link).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert_eq!((&again.location, &looked.location), (&first.location, &first.location));
    assert_eq!(house.cloud.drain_outbox().len(), 1);
}

#[tokio::test]
async fn a_confirmation_leads_to_no_link_that_was_made_after_the_first_one_was_taken_back() {
    let house = House::new().await;
    let form = house.filled("other").await;
    house.post(FORM, &form).await;
    let link = house.confirmation();
    let confirmed = house.post(&link, &Fields::default()).await;
    let record = house.record(&confirmed).await;
    assert_eq!(house.get(&link).await.status, StatusCode::SEE_OTHER);
    house.cloud.clock().advance(SignedDuration::from_secs(1));
    let owner = house.demo.signed_in(domain::staff::StaffRole::Owner);
    let (moment, fresh) = (house.cloud.moment(), house.cloud.token());
    let revoked = Change::revoke_link(&record.work_order, owner.actor(), moment, fresh).unwrap();
    house.store.desk(&owner).commit(revoked).await.unwrap();
    let again = house.post(&link, &Fields::default()).await;
    for answer in [house.get(&link).await, again] {
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::GONE, ""));
    }
}

#[tokio::test]
async fn a_confirmation_that_came_too_late_says_so() {
    let house = House::new().await;
    let form = house.filled("other").await;
    house.post(FORM, &form).await;
    let link = house.confirmation();
    house.cloud.clock().advance(SignedDuration::from_hours(24 * 7 + 1));
    let late = house.post(&link, &Fields::default()).await;
    assert_eq!(late.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_refused_form_keeps_everything_and_says_what_to_mend() {
    let house = House::new().await;
    let mut form = house.filled("malfunction").await;
    form.set("email", "nowhere");
    form.set("country", "US");
    form.set("f.floor", "very high");
    form.set("f.symptoms", "error-code");
    form.set("terms", "");
    let back = house.post(FORM, &form).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let lines = summary(&back);
    assert_eq!(lines.len(), 6, "{lines:?}");
    let again = back.main_form();
    for name in
        ["token", "type", "name", "email", "country", "street", "f.floor", "f.symptoms", "f.installation"]
    {
        assert_eq!(again.get(name), form.get(name), "{name}");
    }
    let typed = |form: &Fields| form.get("description").replace("\r\n", "\n");
    assert_eq!(typed(&again), typed(&form));
    assert!(house.cloud.drain_outbox().is_empty());
}

#[tokio::test]
async fn the_same_form_sent_twenty_times_at_once_makes_one_request() {
    let house = House::with(house_limits(1000), |_| {}).await;
    let form = house.filled("other").await;
    let sends = (0..20).map(|_| house.post(FORM, &form));
    let mut places: Vec<String> = Vec::new();
    for send in futures(sends).await {
        assert_eq!(send.status, StatusCode::SEE_OTHER);
        places.push(send.location);
    }
    places.dedup();
    assert_eq!(places.len(), 1);
    assert_eq!(house.cloud.drain_outbox().len(), 1);
}

#[tokio::test]
async fn more_requests_than_an_hour_takes_are_told_when_to_come_again_and_keep_what_was_typed() {
    let house = House::with(house_limits(2), |_| {}).await;
    for _ in 0..2 {
        let form = house.filled("other").await;
        assert_eq!(house.post(FORM, &form).await.status, StatusCode::SEE_OTHER);
    }
    let form = house.filled("other").await;
    let refused = house.post(FORM, &form).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers.contains_key("retry-after"));
    assert_eq!(refused.main_form().get("f.subject"), "Keys");
    house.cloud.clock().advance(SignedDuration::from_hours(1));
    assert_eq!(house.post(FORM, &form).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_database_that_does_not_answer_costs_nothing_that_was_typed() {
    let house = House::new().await;
    let form = house.filled("other").await;
    house.cloud.throttle_next(Service::DynamoDb, 100);
    let refused = house.post(FORM, &form).await;
    house.cloud.heal();
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.headers.contains_key("retry-after"));
    let again = refused.main_form();
    assert_eq!(again.get("f.subject"), "Keys");
    assert_eq!(house.post(FORM, &again).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.cloud.drain_outbox().len(), 1);
}

#[tokio::test]
async fn tokens_that_are_forged_young_or_old_send_nothing_and_lose_nothing() {
    let house = House::new().await;
    let mut forged = house.filled("other").await;
    let good = forged.get("token").to_owned();
    forged.set("token", &format!("{good}x"));
    let refused = house.post(FORM, &forged).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_ne!(refused.main_form().get("token"), good);

    let page = house.get("/p/demo/request?type=other").await;
    let mut young = forged.clone();
    young.set("token", page.main_form().get("token"));
    assert_eq!(house.post(FORM, &young).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.cloud.clock().advance(SignedDuration::from_secs(4));
    assert_eq!(house.post(FORM, &young).await.status, StatusCode::SEE_OTHER);

    let old = house.filled("other").await;
    house.cloud.clock().advance(SignedDuration::from_hours(30));
    let refused = house.post(FORM, &old).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.cloud.clock().advance(SignedDuration::from_secs(10));
    let again = refused.main_form();
    let first = house.post(FORM, &again).await;
    let second = house.post(FORM, &again).await;
    assert_eq!((first.status, first.location), (StatusCode::SEE_OTHER, second.location));
    assert_eq!(house.cloud.drain_outbox().len(), 2);
}

#[tokio::test]
async fn a_robot_that_fills_in_everything_is_thanked_and_stores_nothing() {
    let house = House::new().await;
    let mut form = house.filled("other").await;
    form.set(views::request::TRAP, "https://cheap.example");
    let sent = house.post(FORM, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get(&sent.location).await.status, StatusCode::OK);
    assert!(house.cloud.drain_outbox().is_empty());
}

#[tokio::test]
async fn files_sent_with_the_form_are_there_already_when_it_comes_back() {
    let house = House::new().await;
    let mut form = house.filled("malfunction").await;
    form.set("name", "");
    let program = b"MZ\x90\0This program cannot be run in DOS mode";
    let files: [(&str, &str, &str, &[u8]); 3] = [
        ("files", "door.png", "image/png", &png()),
        ("f.plate-photo", "plate.png", "image/png", &png()),
        ("files", "photo.jpg", "image/jpeg", program),
    ];
    let back = house.post_files(FORM, &form, &files).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(summary(&back).len(), 2, "{:?}", summary(&back));
    let mut names = listed(&back);
    names.sort();
    assert_eq!(names, ["door.png", "plate.png"]);
    assert_eq!(house.cloud.object_keys().len(), 2);

    let mut again = back.main_form();
    again.set("name", "Jo");
    assert_eq!(again.all("upload").len(), 2);
    let sent = house.post_files(FORM, &again, &files[..1]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{:?}", summary(&sent));
    let record = house.record(&house.confirm().await).await;
    assert_eq!(record.files.len(), 2);
    assert!(record.files.iter().any(|file| file.field.as_deref() == Some("plate-photo")));
}

#[tokio::test]
async fn a_browser_sends_files_straight_to_the_bucket_and_no_more_than_fit() {
    let house = House::new().await;
    let form = house.filled("other").await;
    let token = form.get("token");
    let body = json!({ "token": token, "name": "a.png", "type": "image/png", "size": png().len() });
    let (status, place) = announce(&house, &body).await;
    assert_eq!(status, StatusCode::OK);
    let fields: Vec<(String, String)> =
        serde_json::from_value::<std::collections::BTreeMap<_, _>>(place["fields"].clone())
            .unwrap()
            .into_iter()
            .collect();
    house.cloud.post_object(&fields, &png()).unwrap();
    assert!(house.cloud.post_object(&fields, &[0; 500]).is_err());

    let mut sent = form.clone();
    sent.set("upload", place["file"].as_str().unwrap());
    assert_eq!(house.post(FORM, &sent).await.status, StatusCode::SEE_OTHER);
    let record = house.record(&house.confirm().await).await;
    assert_eq!(record.files.len(), 1);
    assert_eq!(record.files[0].state, FileState::Expected);

    let other = house.filled("other").await;
    let body = json!({ "token": other.get("token"), "name": "a.png", "type": "image/png", "size": 7 });
    let places = house.demo.portal().guests.files.places();
    for n in 0..=places {
        let (status, _) = announce(&house, &body).await;
        assert_eq!(status == StatusCode::OK, n < places, "{n}: {status}");
    }
    let forged = json!({ "token": "x.y", "name": "a.png", "type": "image/png", "size": 7 });
    assert_eq!(announce(&house, &forged).await.0, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_file_that_was_taken_away_before_sending_is_not_sent() {
    let house = House::new().await;
    let form = house.filled("other").await;
    let body = json!({ "token": form.get("token"), "name": "a.png", "type": "image/png", "size": 7 });
    announce(&house, &body).await;
    let (_, kept) = announce(&house, &body).await;
    let mut form = form;
    form.set("upload", kept["file"].as_str().unwrap());
    assert_eq!(house.post(FORM, &form).await.status, StatusCode::SEE_OTHER);
    let record = house.record(&house.confirm().await).await;
    assert_eq!(record.files.iter().map(|file| file.id.to_string()).collect::<Vec<_>>(), form.all("upload"));
}

#[tokio::test]
async fn nobody_takes_along_the_files_of_another_form() {
    let house = House::new().await;
    let mine = house.filled("other").await;
    let body = json!({ "token": mine.get("token"), "name": "a.png", "type": "image/png", "size": 7 });
    let (_, place) = announce(&house, &body).await;
    let mut other = house.filled("other").await;
    other.set("upload", place["file"].as_str().unwrap());
    assert_eq!(house.post(FORM, &other).await.status, StatusCode::SEE_OTHER);
    assert!(house.record(&house.confirm().await).await.files.is_empty());
}

#[tokio::test]
async fn without_confirmation_a_form_leads_straight_to_its_request() {
    let house = House::with(LIMITS, |portal| portal.guests.confirmation = false).await;
    let form = house.filled("other").await;
    let sent = house.post(FORM, &form).await;
    let again = house.post(FORM, &form).await;
    assert_eq!(house.record(&sent).await.work_order.stage, Stage::Requested);
    assert_eq!(sent.location, again.location);
}

#[tokio::test]
async fn known_customers_name_themselves_by_reference_and_postcode() {
    let house = House::new().await;
    let address = "/p/noordlift-klanten/request";
    let work_type = &house.demo.customers_portal().guest_work_types().next().unwrap().key;
    let page = house.get(&format!("{address}?type={work_type}")).await;
    assert!(!page.text.contains("name=\"email\""));
    house.cloud.clock().advance(SignedDuration::from_secs(30));
    let mut form = page.main_form();
    form.set("reference", "K-1001");
    form.set("known-postcode", "1234 AB");
    let wrong = house.post(address, &form).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let with_wrong = summary(&wrong).len();
    form.set("known-postcode", "9711hg");
    let right = house.post(address, &form).await;
    let with_right = if right.status == StatusCode::SEE_OTHER { 0 } else { summary(&right).len() };
    assert_eq!(with_right, with_wrong - 1, "{:?}", summary(&right));
}

#[tokio::test]
async fn a_made_up_address_shows_no_number() {
    let house = House::new().await;
    assert_eq!(house.get("/p/demo/request/sent?form=WO-2026-0001").await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get("/p/demo/request/sent").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_empty_form_is_light_and_costs_two_reads_and_no_write() {
    let house = House::new().await;
    let store = house.cloud.calls(Service::DynamoDb);
    let page = house.get("/p/demo/request?type=malfunction").await;
    assert!(house.cloud.calls(Service::DynamoDb) - store <= 2);
    assert!(page.text.len() < 60_000, "{}", page.text.len());
    let before = house.cloud.calls(Service::DynamoDb);
    house.get("/p/demo/request?type=malfunction").await;
    assert_eq!(house.cloud.calls(Service::DynamoDb), before);
    assert!(
        house
            .cloud
            .take_stream()
            .iter()
            .all(|record| record["dynamodb"]["NewImage"]["kind"]["S"] != "WORKORDER")
    );
}

#[tokio::test]
async fn the_form_speaks_every_language_of_the_portal_and_keeps_the_choice() {
    let house = House::new().await;
    for code in ["en", "nl", "de", "fr", "pt", "es"] {
        let page = house.get(&format!("/p/demo/request?type=quote&lang={code}")).await;
        assert!(page.text.contains(&format!("<html lang=\"{code}\"")), "{code}");
        assert!(
            page.text.contains("?type=quote&amp;lang=nl") || page.text.contains("?type=quote&#38;lang=nl")
        );
    }
}

#[tokio::test]
async fn another_language_keeps_what_was_typed_and_sent_along() {
    let house = House::new().await;
    let mut form = house.filled("malfunction").await;
    let german = Language::De;
    form.set("language", german.code());
    let files = [(ATTACHMENTS, "door.png", "image/png", &png()[..])];
    let page = house.post_files("/p/demo/request?type=malfunction&lang=de", &form, &files).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("<html lang=\"de\"") && summary(&page).is_empty());
    let shown = page.main_form();
    for name in ["name", "email", "street", "description", "f.trapped", "token"] {
        assert_eq!(shown.get(name).replace('\r', ""), form.get(name).replace('\r', ""), "{name}");
    }
    assert_eq!(listed(&page), ["door.png"]);
    assert!(house.cloud.drain_outbox().is_empty(), "nothing was sent yet");
}

#[tokio::test]
async fn a_default_description_that_nobody_changed_follows_the_language() {
    let house = House::new().await;
    let work_types = &house.demo.portals[0].work_types;
    let prefilled = work_types.iter().find(|one| !one.default_description.is_empty()).expect("one has it");
    let path = format!("/p/demo/request?type={}", prefilled.key);
    let mut form = house.get(&path).await.main_form();
    assert_eq!(form.get("description"), prefilled.default_description.in_language(Language::En));
    form.set("language", "nl");
    let page = house.post(&format!("{path}&lang=nl"), &form).await;
    let shown = page.main_form();
    assert_eq!(shown.get("description"), prefilled.default_description.in_language(Language::Nl));
}

#[tokio::test]
async fn every_bad_file_is_named() {
    let house = House::new().await;
    let form = house.filled("malfunction").await;
    let bad = b"MZ not a picture".as_slice();
    let files = [
        (ATTACHMENTS, "one.png", "image/png", bad),
        (ATTACHMENTS, "good.png", "image/png", &png()[..]),
        (ATTACHMENTS, "two.png", "image/png", bad),
    ];
    let page = house.post_files("/p/demo/request?type=malfunction", &form, &files).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = summary(&page).join(" ");
    assert!(said.contains("one.png") && said.contains("two.png") && !said.contains("good.png"), "{said}");
    assert_eq!(listed(&page), ["good.png"]);
}

fn house_limits(per_address: u32) -> requests::Limits {
    requests::Limits { per_address, per_network: 1000, ..LIMITS }
}

/// All of them side by side.
async fn futures<F: Future>(all: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    futures_util::future::join_all(all).await
}

#[tokio::test]
async fn the_confirmation_has_the_companys_own_words_for_labels() {
    use domain::{Language, display::Label};
    let own = |portal: &mut domain::portal::Portal| {
        for (label, word) in [(Label::Description, "Your story"), (Label::Address, "Your site")] {
            portal.label_words.set(label, [(Language::En, word)].into_iter().collect());
        }
    };
    let house = House::changed(own).await;
    house.post(FORM, &house.filled("other").await).await;
    let page = house.get(&format!("{}?lang=en", house.confirmation())).await;
    let labels = page.all("dt");
    for word in ["Your story", "Your site"] {
        assert!(labels.iter().any(|label| label == word), "{word}: {labels:?}");
    }
}
