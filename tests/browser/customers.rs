//! The desk's pages of customers and their users, looked at on every screen.

use crate::browser::tell;
use domain::{SessionId, second_factor::TimeStep, staff::StaffRole, user::MemberRole};
use store::Factor;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_customers_and_their_users_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in(house, StaffRole::Agent).await;
        browser.open(&house.at("/desk/activity")).await;
        browser.look("activity-empty", &mut wrong).await;
        let demo = &house.gateway.demo;
        let (first, blocked) = (demo.customers[0].id, demo.customers[2].id);
        let (invited, place) = (demo.users[5].id, demo.locations[1].1.id);
        let at = |path: &str| house.at(&format!("/desk/customers{path}"));
        for (name, path) in [
            ("customers", String::new()),
            ("customers-search", "?q=nonsense".to_owned()),
            ("customer-new", "/new".to_owned()),
            ("customer", format!("/{first}")),
            ("customer-blocked", format!("/{blocked}")),
            ("customer-location", format!("/{first}/locations/{place}")),
            ("customer-contact-new", format!("/{first}/contacts/new")),
            ("customer-address-new", format!("/{first}/addresses/new")),
            ("customer-invite", format!("/{first}/users/new")),
            ("customer-user", format!("/{first}/users/{invited}")),
        ] {
            browser.open(&at(&path)).await;
            browser.look(name, &mut wrong).await;
        }
        let tom = demo.user(MemberRole::Buyer);
        let (recovery, now) = (vec![String::new()], house.gateway.cloud.now());
        let factor = Factor { secret: vec![7; 48], last: TimeStep(1), recovery, since: now };
        let noted = (SessionId::new(now, [5; 16]), &house.gateway.cloud.factor_switched());
        let accounts = house.gateway.store.user_accounts();
        accounts.set_factor(tom.tenant, tom.id, &factor, noted).await.unwrap();
        browser.open(&at(&format!("/{first}/users/{}", tom.id))).await;
        browser.look("customer-user-factor", &mut wrong).await;
        browser.click("[data-dialog='factor']").await;
        browser.look("customer-user-factor-ask", &mut wrong).await;
        browser.open(&at("/new")).await;
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-error-summary]").await;
        browser.look("customer-refused", &mut wrong).await;
        browser.open(&at(&format!("/{first}/profile"))).await;
        browser.write("[name='addition']", "Entrance B").await;
        browser.click("form.form button[type='submit']").await;
        browser.find(".flash").await;
        browser.look("customer-saved", &mut wrong).await;
        browser.open(&house.at("/desk/activity")).await;
        browser.look("activity", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
