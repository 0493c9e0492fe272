//! The forms of a work order that staff write down, on every screen.

use crate::browser::tell;
use domain::staff::StaffRole;

#[tokio::test(flavor = "multi_thread")]
async fn every_form_of_a_work_order_that_staff_write_down_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        let demo = &house.gateway.demo;
        let (lift, first) = (&demo.objects[0], "/desk/work-orders/new");
        let start = format!("{first}?portal={}&type-demo=malfunction", demo.portal().id);
        browser.sign_in(house, StaffRole::Agent).await;
        for (name, path) in [
            ("desk-new-work-order", first.to_owned()),
            ("desk-new-work-order-unknown", format!("{start}&customer=K-9999")),
            ("desk-new-work-order-nobody", start.clone()),
            ("desk-new-work-order-object", format!("{start}&customer={}&object={}", lift.customer, lift.id)),
        ] {
            browser.open(&house.at(&path)).await;
            browser.look(name, &mut wrong).await;
        }
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-error-summary]").await;
        browser.look("desk-new-work-order-refused", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
