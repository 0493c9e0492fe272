//! The desk over a cloud in memory, and what its tests do there alike.

use desk_work_orders::DeskWorkOrders;
use domain::work_order::WorkOrder;
use files::Files;
use testbrowser::{Answer, Browser, House};
use testkit::{BUCKET, UPLOADS_URL};

/// The function with the demo company.
pub type Desk = House<DeskWorkOrders>;

pub async fn house() -> Desk {
    House::new(desk_work_orders::routes(), |parts| {
        let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        DeskWorkOrders::with(parts.site, files)
    })
    .await
}

/// Address of a record at the desk.
pub fn at_desk(work_order: &WorkOrder) -> String {
    format!("/desk/work-orders/{}", work_order.id)
}

/// Takes a step off the record's page as it is now.
pub async fn step(house: &Desk, who: &Browser, of: &WorkOrder, noun: &str, typed: &[(&str, &str)]) -> Answer {
    let page = house.get(who, &at_desk(of)).await;
    let action = format!("{}/{noun}", at_desk(of));
    let answer = house.post(who, &action, &page.form(&format!("/{noun}")).but(typed)).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    answer
}
