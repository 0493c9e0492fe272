//! People's own accounts, their company's data, and what staff decide about it, looked at on every screen.

use crate::{
    browser::{Browser, tell},
    house::House,
};
use domain::{staff::StaffRole, user::MemberRole};

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_an_admins_account_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in_user(house, house.gateway.demo.user(MemberRole::Admin)).await;
        browser.look("dashboard", &mut wrong).await;
        for (name, path) in [
            ("account", ""),
            ("account-password", "/password"),
            ("account-sessions", "/sessions"),
            ("account-second-factor", "/second-factor"),
            ("account-notifications", "/notifications"),
            ("account-data", "/data"),
            ("account-company", "/company"),
            ("account-company-edit", "/company/company"),
            ("account-contact-edit", "/company/contact"),
            ("account-addresses-empty", "/addresses"),
            ("account-address-new", "/addresses/new"),
            ("account-users", "/users"),
            ("account-user-new", "/users/new"),
        ] {
            browser.open(&house.at(&format!("/p/demo/account{path}"))).await;
            browser.look(name, &mut wrong).await;
        }
        asked_for(house, browser, &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

/// A change that waits for the desk, as the Admin and the desk see it.
async fn asked_for(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    browser.open(&house.at("/p/demo/account/company/contact")).await;
    browser.ask("document.querySelector('[name=contact-name]').value = ''").await;
    browser.write("[name='contact-name']", "Sanne de Groot").await;
    browser.click("form.form button[type='submit']").await;
    browser.find(".flash").await;
    browser.look("account-company-waiting", wrong).await;
    browser.sign_in(house, StaffRole::Owner).await;
    browser.open(&house.at("/desk/change-requests")).await;
    browser.look("change-requests", wrong).await;
    browser.click("tbody a").await;
    browser.until("location.pathname.split('/').length > 3").await;
    browser.look("change-request", wrong).await;
    for (name, path) in [
        ("desk-account", "/desk/account"),
        ("desk-account-sessions", "/desk/account/sessions"),
        ("desk-second-factor", "/desk/account/second-factor"),
        ("desk-company", "/desk/company"),
        ("activity", "/desk/activity"),
    ] {
        browser.open(&house.at(path)).await;
        browser.look(name, wrong).await;
    }
}
