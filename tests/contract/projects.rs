//! Projects, as the contract's story needs them: staff open one, move it on, and put work into it; users look at it.

use crate::{forms::At, house::House};
use domain::{
    staff::StaffRole,
    user::MemberRole,
    work_order::{IndexCommand, WorkOrder},
};

/// A project comes to be, changes, rests, and gets work that is taken out again.
pub async fn kept(house: &House, staff: &str) {
    let function = house.desk_projects();
    let desk = At { function: &function, cookie: staff };
    let list = "/desk/projects";
    let (store, owner) = (house.cloud.store(), house.demo.signed_in(StaffRole::Owner));
    let customer = store.desk_customers(&owner).find(house.demo.customers[0].id).await.expect("it is there");
    let values = [("project-customer", customer.reference.as_str()), ("project-name", "Nieuwe hal")];
    let project = desk.sends(&format!("{list}/new"), list, &values).await;
    let form = format!("{project}/profile");
    desk.sends(&form, &form, &[("project-ends", "2027-12-01")]).await;
    let steps = format!("{project}/steps");
    desk.sends(&project, &steps, &[]).await;
    let raised = house.demo.raised(&house.cloud, &store, MemberRole::Buyer).await.expect("sent");
    indexed(house, &raised).await;
    let work = format!("{project}/work-orders");
    desk.sends(&project, &work, &[("work-order", &raised.number.to_string())]).await;
    let now = store.desk(&owner).record(raised.id).await;
    indexed(house, &now.expect("it is there").work_order).await;
    desk.sends(&project, &format!("{work}/{}/removals", raised.id), &[]).await;
    let choice = format!("{list}/choices/{}", raised.id);
    let id = project.rsplit('/').next().expect("an id");
    desk.sends(&choice, &choice, &[("project", id)]).await;
    for path in ["", "/list.csv"] {
        assert_eq!(function.get(&format!("{list}{path}"), staff).await.status, 200, "{path}");
    }
    seen(house).await;
}

async fn indexed(house: &House, work_order: &WorkOrder) {
    let WorkOrder { tenant, id, version, .. } = *work_order;
    let command = IndexCommand { tenant, work_order: id, version };
    house.cloud.store().work_order_index().update(command).await.expect("it is found");
}

async fn seen(house: &House) {
    let tom = house.demo.user(MemberRole::Buyer);
    let cookie = house.user_cookie(tom, house.demo.customers[0].id).await;
    // Long enough for the session to be noted as used.
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(15));
    let (function, project) = (house.projects(), &house.demo.projects[0]);
    for path in ["", "/list.csv", &format!("/{}", project.id)] {
        assert_eq!(function.get(&format!("/p/demo/projects{path}"), &cookie).await.status, 200, "{path}");
    }
}
