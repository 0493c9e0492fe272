//! A user's own request, looked at on every screen: the first step, the form, refused and sent, the request, the first
//! page, and what the desk makes of it.

use crate::{
    browser::{Browser, tell},
    house::House,
    look::Screen,
};
use domain::{staff::StaffRole, user::MemberRole};

const SEND: &str = "#request-form button[type='submit']";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_users_own_request_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in_user(house, house.gateway.demo.user(MemberRole::Buyer)).await;
        browser.look("own-dashboard-empty", &mut wrong).await;
        browser.open(&house.at("/p/demo/requests/new")).await;
        browser.look("own-choose", &mut wrong).await;
        browser.open(&house.at("/p/demo/requests/new?type=malfunction")).await;
        browser.look("own-form", &mut wrong).await;
        ask(house, browser, &mut wrong).await;
        desk(house, browser, &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

/// The form refused and sent, the request that comes of it, and the first page with it.
async fn ask(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    browser.open(&house.at("/p/demo/requests/new?type=other")).await;
    browser.screen(Screen::Phone).await;
    browser.click("input[name='place'][value='other']").await;
    browser.until("!document.querySelector('[name=street]').closest('section').hidden").await;
    browser.click(SEND).await;
    browser.find("[data-error-summary]").await;
    browser.look("own-form-refused", wrong).await;
    browser.screen(Screen::Phone).await;
    browser.click("input[name='place'][value='main']").await;
    browser.write("[name='f.subject']", "Keys").await;
    browser.write("[name='own-reference']", "PO-2026-77").await;
    browser.write("[name='description']", "The keys of the machine room are lost.").await;
    browser.click(SEND).await;
    browser.until("/\\/requests\\/wo_/.test(location.pathname)").await;
    browser.look("own-request", wrong).await;
    browser.open(&house.at("/p/demo")).await;
    browser.look("own-dashboard", wrong).await;
}

/// The record at the desk, and the settings.
async fn desk(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    browser.sign_in(house, StaffRole::Owner).await;
    browser.open(&house.at("/desk/work-orders?stage=requested")).await;
    browser.click("tbody a").await;
    browser.until("location.pathname.startsWith('/desk/work-orders/wo_')").await;
    browser.look("own-request-at-desk", wrong).await;
    let settings = format!("/desk/portals/{}/new-requests", house.gateway.demo.portal().id);
    browser.open(&house.at(&settings)).await;
    browser.click("button[value='flows:add'], button[name='rows'][value*='flows']").await;
    browser.find("[name='flows.1.word'], [name$='.word']").await;
    browser.look("settings-new-requests", wrong).await;
}
