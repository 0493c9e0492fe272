//! What is found among objects, on every screen: at the desk, and by a customer's user.

use crate::browser::tell;
use domain::{staff::StaffRole, user::MemberRole};

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_what_is_found_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        house.settle().await;
        browser.sign_in(house, StaffRole::Manager).await;
        let customer = house.gateway.demo.customers[0].id;
        for (name, path) in [
            ("desk-objects", "/desk/objects".to_owned()),
            (
                "desk-objects-found",
                format!("/desk/objects?q=personenlift&kind=Personenlift&customer={customer}"),
            ),
            ("desk-objects-nothing", "/desk/objects?q=nonsense".to_owned()),
            ("desk-objects-of-one", format!("/desk/objects/{customer}")),
        ] {
            browser.open(&house.at(&path)).await;
            browser.look(name, &mut wrong).await;
        }
        browser.sign_in_user(house, house.gateway.demo.user(MemberRole::Buyer)).await;
        for (name, query) in
            [("objects", ""), ("objects-found", "?q=personenlift"), ("objects-nothing", "?q=nonsense")]
        {
            browser.open(&house.at(&format!("/p/demo/objects{query}"))).await;
            browser.look(name, &mut wrong).await;
        }
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
