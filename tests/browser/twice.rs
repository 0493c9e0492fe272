//! Impatient fingers.

use crate::{browser::tell, look::Screen};
use domain::{staff::StaffRole, work_order::Stage};
use http::Method;

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_sends_once_and_going_back_to_send_again_makes_no_second_request() {
    tell(async |house, browser| {
        browser.screen(Screen::Phone).await;
        browser.open(&house.at("/p/demo/request?type=malfunction")).await;
        browser.fill_in().await;
        let twice = "const button = document.querySelector('form.form button[type=submit]');
            button.click(); button.click(); button.form.requestSubmit(button);";
        browser.ask(twice).await;
        browser.until("location.pathname === '/p/demo/request/sent'").await;
        assert_eq!(house.count(&Method::POST, "/p/demo/request"), 1);
        let number = browser.text(".lead .number").await;

        browser.back().await;
        browser.until("location.pathname === '/p/demo/request'").await;
        let typed = browser.value("[name='description']").await;
        assert!(!typed.is_empty(), "what was typed is still there");
        browser.click("form.form button[type='submit']").await;
        browser.until("location.pathname === '/p/demo/request/sent'").await;
        assert_eq!(house.count(&Method::POST, "/p/demo/request"), 2);
        assert_eq!(browser.text(".lead .number").await, number, "it is the same request");
        house.settle().await;
        assert_eq!(house.gateway.cloud.mails().len(), 1, "and one mail");
        let desk = house.gateway.demo.signed_in(StaffRole::Owner);
        let counts = house.gateway.store.desk(&desk).counts().await.unwrap();
        assert_eq!(counts.of(Stage::Requested), 0, "nothing counts before it is confirmed");
    })
    .await;
}
