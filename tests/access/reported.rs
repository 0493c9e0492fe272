//! Work that is done, so that its report can be asked for.

use crate::gateway::Gateway;
use domain::{
    WorkOrderId,
    change::Change,
    staff::StaffRole,
    text::Text,
    timeline::Happening,
    work_order::{Report, WorkOrder},
};
use testkit::demo::Demo;

/// Staff accept it and report it as done.
pub async fn done(gateway: &Gateway, demo: &Demo, id: WorkOrderId) -> WorkOrder {
    let staff = demo.signed_in(StaffRole::Agent);
    let desk = gateway.store.desk(&staff);
    let report = Report::new(Text::parse("It runs again.").expect("a text"), 90, Vec::new());
    let mut at = desk.record(id).await.expect("it is there").work_order;
    for what in [Happening::accepted(), Happening::Completed { report }] {
        let change = Change::step(&at, demo.portal(), what, staff.actor(), gateway.cloud.moment());
        at = desk.commit(change.expect("it can be done")).await.expect("it is written");
    }
    at
}
