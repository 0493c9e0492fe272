//! What looking costs: the same with ten requests and with thousands, and never a write.

use crate::{
    house::{FORM, GUEST, House, path_in, png},
    table::Table,
};
use domain::{Language, staff::StaffRole};
use http::{Method, StatusCode};
use jiff::SignedDuration;
use store::Consumed;
use testbrowser::Browser;

/// What a page costs somebody who has just come in, with nothing remembered.
async fn cost(house: &House, who: &Browser, path: &str) -> Consumed {
    house.site.store.units().take();
    let answer = house.desk(who, path).await;
    assert!(answer.status == StatusCode::OK || answer.status == StatusCode::SEE_OTHER, "{path}: {answer:?}");
    house.site.store.units().take()
}

#[tokio::test]
async fn the_queue_costs_the_same_with_ten_requests_and_with_five_thousand() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let sent = house.request("malfunction").await;
    let record = house.desk_record(&sent).await.work_order;
    house.cloud.multiply(&record, 9);
    let paths = [
        "/desk/work-orders?stage=requested",
        "/desk/work-orders?stage=accepted",
        "/desk/work-orders?q=WO-2026-9999",
        "/desk/planning?day=2026-11-23",
        "/desk/planning?week=2026-W48",
        &sent.desk,
        &sent.status,
    ];
    let mut costs: Vec<Vec<Consumed>> = Vec::new();
    for copies in [0, 30, 4960] {
        let last = domain::number::Number { count: record.number.count + 100 * copies, ..record.number };
        house.cloud.multiply(&domain::work_order::WorkOrder { number: last, ..record.clone() }, copies);
        let mut round = Vec::new();
        for path in paths {
            round.push(cost(&house, &staff, path).await);
        }
        costs.push(round);
    }
    assert!(costs[1] == costs[2], "{costs:?}");
    for (few, many) in costs[0].iter().zip(&costs[2]) {
        assert!(many.read <= 4.0 && many.write == 0.0, "{costs:?}");
        assert!(many.read - few.read <= 1.0, "a full page instead of ten rows: {costs:?}");
    }
}

#[tokio::test]
async fn no_page_writes_anything_whoever_looks() {
    let house = House::new().await;
    let mut form = house.filled("malfunction").await;
    let file = house.photo(&form, "door.png", "image/png", &png()).await;
    form.0.push(("upload".to_owned(), file.clone()));
    let sent = house.submitted(&form).await;
    let waiting = house.post(FORM, &house.filled("other").await).await;
    house.pump().await;
    let confirmation = path_in(&house.newest(GUEST).text, "/l/confirmations/");
    let staff = house.staff(StaffRole::Owner).await;
    house.wait(60);
    let token = |link: &str| link.rsplit('/').next().unwrap().to_owned();
    // The first look of a browser at a link is counted; no further one is.
    house.desk(&staff, &sent.status).await;
    let before = Table::of(&house.cloud);
    let mut tried = 0;
    // What staff take along is written down as they do.
    let looked = |path: &str| !path.starts_with("/desk/") || !path.ends_with("/files/{file}");
    for row in house.table().filter(|row| row.method == Method::GET && looked(row.path)) {
        let secret = if row.path.starts_with("/l/confirmations") { &confirmation } else { &sent.status };
        let path = row
            .path
            .replace("{portal}", "demo")
            .replace("{work_order}", &sent.id.to_string())
            .replace("{token}", &token(secret))
            .replace("{file}", &file)
            .replace("{hash}", "0000")
            .replace("{accent}", "0b5d8f");
        let path = if row.path.ends_with("/sent") { waiting.location.clone() } else { path };
        for language in Language::ALL {
            house.site.store.units().take();
            let answer = house.desk(&staff, &format!("{}lang={}", joined(&path), language.code())).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            let units = house.site.store.units().take();
            assert_eq!(units.write, 0.0, "{path}");
            assert!(units.read <= 5.0, "{path}: {units:?}");
            tried += 1;
        }
    }
    assert!(tried >= 12 * Language::ALL.len(), "{tried}");
    assert!(Table::of(&house.cloud) == before, "nothing is different afterwards");
}

fn joined(path: &str) -> String {
    format!("{path}{}", if path.contains('?') { '&' } else { '?' })
}

#[tokio::test]
async fn a_session_is_written_down_every_ten_minutes_and_not_with_every_page() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Owner).await;
    let mut writes = 0.0;
    for _ in 0..60 {
        house.cloud.clock().advance(SignedDuration::from_mins(1));
        writes += cost(&house, &staff, "/desk/work-orders").await.write;
    }
    assert!(writes <= 12.0, "{writes}");
}
