//! Links and their one record; requests that nobody confirmed in time.

use crate::{
    house::{FORM, GUEST, House, path_in, png},
    table::Table,
};
use domain::staff::StaffRole;
use http::StatusCode;
use serde_json::json;
use testbrowser::{Browser, Fields, text};

#[tokio::test]
async fn a_status_link_opens_its_own_files_and_words_and_no_others() {
    let house = House::new().await;
    let mut form = house.filled("other").await.with("description", "What the other one wrote");
    let file = house.photo(&form, "other.png", "image/png", &png()).await;
    form.0.push(("upload".to_owned(), file.clone()));
    let other = house.submitted(&form).await;
    let own = house.request("other").await;

    let opened = house.get(&format!("{}/files/{file}", own.status)).await;
    assert_eq!((opened.status, opened.location.as_str()), (StatusCode::NOT_FOUND, ""));
    let action = format!("{}/comments", own.status);
    let message = Fields::of(&house.get(&own.status).await.text, &action).with("text", "Mine");
    let mut stolen = message.clone();
    stolen.0.push(("upload".to_owned(), file.clone()));
    assert_eq!(house.post(&action, &stolen).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&own.status).await.text;
    assert!(page.contains("Mine") && !page.contains("other.png") && !page.contains("What the other one"));

    // A form of this page sent to the other record's address is a message there, and only with its link.
    let once = Fields::of(&house.get(&other.status).await.text, "/comments").get("once").to_owned();
    let answer = house.post(&action, &message.with("once", &once).with("text", "Aimed")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(!house.get(&other.status).await.text.contains("Aimed"));
    assert!(house.get(&own.status).await.text.contains("Aimed"));
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn a_confirmation_link_is_no_status_link_and_neither_opens_the_desk() {
    let house = House::new().await;
    house.post(FORM, &house.filled("other").await).await;
    house.pump().await;
    let confirmation = path_in(&house.newest(GUEST).text, "/l/confirmations/");
    let token = confirmation.rsplit('/').next().unwrap();
    assert_eq!(house.get(&format!("/l/requests/{token}")).await.status, StatusCode::NOT_FOUND);
    let sent = house.confirm(GUEST).await;
    let token = sent.status.rsplit('/').next().unwrap();
    assert_eq!(house.get(&format!("/l/confirmations/{token}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get(&format!("/l/invitations/{token}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get(&sent.desk).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_neighbours_staff_find_nothing_by_number_or_address() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let owner = house.neighbour.member(StaffRole::Owner).clone();
    let (cookie, session) = house.sign_in(&owner, 77).await;
    let stranger = Browser::signed_in(&cookie, session, None);
    for path in [&sent.desk, &format!("/desk/work-orders?q={}", sent.number), "/desk/work-orders"] {
        let answer = house.desk(&stranger, path).await;
        assert!(
            !answer.text.contains("Jo Visser") && !answer.location.contains(&sent.id.to_string()),
            "{path}"
        );
    }
    assert_eq!(house.desk(&stranger, &sent.desk).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn after_seven_days_an_unconfirmed_request_is_gone_for_everybody() {
    let house = House::new().await;
    let mut form = house.filled("other").await;
    let file = house.photo(&form, "door.png", "image/png", &png()).await;
    form.0.push(("upload".to_owned(), file));
    house.post(FORM, &form).await;
    house.pump().await;
    let link = path_in(&house.newest(GUEST).text, "/l/confirmations/");
    let staff = house.staff(StaffRole::Owner).await;
    let number = Table::of(&house.cloud).kind("WORKORDER").next().unwrap()["number"]["S"].clone();
    let number = number.as_str().unwrap().to_owned();
    for path in ["/desk/work-orders", "/desk/work-orders.csv", &format!("/desk/work-orders?q={number}")] {
        let seen = house.desk(&staff, path).await;
        assert!(!seen.text.contains("Jo Visser") && seen.location.is_empty(), "{path}");
    }
    house.wait(7 * 24 * 3600 - 60);
    assert_eq!(house.get(&link).await.status, StatusCode::OK);
    house.wait(60);
    for answer in [house.get(&link).await, house.post(&link, &Fields::default()).await] {
        assert_eq!(answer.status, StatusCode::GONE);
        assert!(text(&answer.text).contains("This link is no longer good"));
        assert!(!answer.text.contains("Jo Visser") && !answer.text.contains("The doors"));
    }
    let table = Table::of(&house.cloud);
    let now = house.cloud.now().as_second();
    for kind in ["WORKORDER", "FILE"] {
        for item in table.kind(kind) {
            let until: i64 = item["expires"]["N"].as_str().unwrap().parse().unwrap();
            assert!(until <= now + 24 * 3600, "{kind} goes away by itself");
        }
    }
    table.check();
    // The table's own clock may lag by days: what it takes away makes no difference.
    for item in table.kind("WORKORDER") {
        let key = json!({ "pk": item["pk"], "sk": item["sk"] });
        let call = json!({ "TableName": testkit::TABLE, "Key": key });
        house.cloud.database().delete_item(serde_json::from_value(call).unwrap()).unwrap();
    }
    assert_eq!(house.get(&link).await.status, StatusCode::GONE);
}
