//! The plan over a cloud in memory, and what its tests do there alike.

use domain::{
    change::Change,
    staff::StaffRole,
    timeline::Happening,
    work_order::{Plan, WorkOrder},
};
use jiff::civil::{Date, date, time};
use testbrowser::{Answer, Browser, Fields, House};
use web::Site;

pub const DAY: Date = date(2027, 1, 14);
pub const PLACE: &str = "/desk/planning?day=2027-01-14";

pub async fn house() -> House<Site> {
    House::new(desk_planning::routes(), |parts| parts.site).await
}

/// A request that staff have taken on.
pub async fn accepted(house: &House<Site>, n: u8) -> WorkOrder {
    let of = house.request(n).await;
    step(house, &of, Happening::accepted(), n + 20).await
}

pub async fn step(house: &House<Site>, of: &WorkOrder, what: Happening, n: u8) -> WorkOrder {
    let staff = house.demo.signed_in(StaffRole::Agent);
    let portal = house.demo.customers_portal();
    let change = Change::step(of, portal, what, staff.actor(), house.moment(n)).unwrap();
    house.store.desk(&staff).commit(change).await.unwrap()
}

/// A visit that staff have planned.
pub async fn planned(
    house: &House<Site>,
    n: u8,
    day: Date,
    (from, to): (i8, i8),
    role: StaffRole,
) -> WorkOrder {
    let of = accepted(house, n).await;
    let engineer = Some(house.demo.signed_in(role).assignee());
    let plan = Plan { date: day, from: time(from, 0, 0, 0), to: time(to, 0, 0, 0), engineer };
    step(house, &of, Happening::Planned { plan, again: false }, n + 40).await
}

pub fn id(house: &House<Site>, role: StaffRole) -> String {
    house.demo.member(role).id.to_string()
}

/// Sends the form that plans, as it stands on a page, with other values.
pub async fn plan(house: &House<Site>, who: &Browser, of: &WorkOrder, values: &[(&str, &str)]) -> Answer {
    let page = house.get(who, &format!("{PLACE}&plan={}", of.id)).await;
    send(house, who, of, page.form(&action(of)).but(values)).await
}

pub fn action(of: &WorkOrder) -> String {
    format!("/desk/planning/{}/plans?day=2027-01-14", of.id)
}

pub async fn send(house: &House<Site>, who: &Browser, of: &WorkOrder, form: Fields) -> Answer {
    house.post(who, &action(of), form).await
}

pub async fn now(house: &House<Site>, of: &WorkOrder) -> WorkOrder {
    house.record(of).await.work_order
}
