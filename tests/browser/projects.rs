//! Projects on every screen: the desk's list, form, page and choice, and what a customer's users see.

use crate::{browser::tell, house::House};
use domain::{change::Change, project::Project, staff::StaffRole, user::MemberRole, work_order::WorkOrder};

/// A request of the first customer's that belongs to their first project.
async fn belongs(house: &House) -> WorkOrder {
    let (cloud, store, demo) = (&house.gateway.cloud, &house.gateway.store, &house.gateway.demo);
    let raised = demo.raised(cloud, store, MemberRole::Buyer).await.unwrap();
    let staff = demo.signed_in(StaffRole::Agent);
    let named = Project::named(&demo.projects[0]);
    let change = Change::belongs(&raised, Some(named), staff.actor(), cloud.moment()).unwrap();
    let belongs = store.desk(&staff).commit(change).await.unwrap();
    house.settle().await;
    belongs
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_projects_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        let raised = belongs(house).await;
        let id = house.gateway.demo.projects[0].id;
        browser.sign_in(house, StaffRole::Owner).await;
        for (name, path) in [
            ("desk-projects", "/desk/projects".to_owned()),
            ("desk-projects-over", "/desk/projects?show=over".to_owned()),
            ("desk-project", format!("/desk/projects/{id}")),
            ("desk-project-form", format!("/desk/projects/{id}/profile")),
            ("desk-project-choice", format!("/desk/projects/choices/{}", raised.id)),
            ("desk-project-work-order", format!("/desk/work-orders/{}", raised.id)),
        ] {
            browser.open(&house.at(&path)).await;
            browser.look(name, &mut wrong).await;
        }
        browser.open(&house.at("/desk/projects/new")).await;
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-error-summary]").await;
        browser.look("desk-project-refused", &mut wrong).await;
        browser.sign_in_user(house, house.gateway.demo.user(MemberRole::Buyer)).await;
        for (name, path) in
            [("projects", "/p/demo/projects".to_owned()), ("project", format!("/p/demo/projects/{id}"))]
        {
            browser.open(&house.at(&path)).await;
            browser.look(name, &mut wrong).await;
        }
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
