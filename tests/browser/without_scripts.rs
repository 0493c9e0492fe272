//! The same form where no script runs.

use crate::{
    browser::tell,
    look::Screen,
    picture::{fake, photo},
    steps::{DESCRIPTION, GUEST},
};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_the_form_is_refused_with_everything_typed_and_sent_with_its_photo() {
    tell(async |house, browser| {
        browser.screen(Screen::Phone).await;
        browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        browser.open(&house.at("/p/demo/request?type=malfunction")).await;
        let floor = browser.find("[name='f.floor']").await;
        assert!(floor.is_displayed().await.unwrap(), "fields with a condition can be reached");
        browser.fill_in().await;
        browser.write("[name='email']", "@@").await;
        browser.write("#attachments ~ [data-uploader] input[type='file']", &fake("virus.png")).await;
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-error-summary]").await;
        let summary = browser.text("[data-error-summary]").await;
        assert!(summary.contains("virus.png"), "{summary}");
        assert_eq!(browser.value("[name='description']").await, DESCRIPTION);
        assert_eq!(browser.value("[name='email']").await, format!("{GUEST}@@"));
        for chosen in ["[name='f.installation'][value='goods-lift']", "[name='f.trapped'][value='no']"] {
            assert!(browser.find(chosen).await.is_selected().await.unwrap(), "{chosen}");
        }
        let email = browser.find("[name='email']").await;
        assert_eq!(email.attr("aria-invalid").await.unwrap().as_deref(), Some("true"));
        let link = browser.find("[data-error-summary] a[href='#field-email']").await;
        link.click().await.unwrap();
        browser.save("form-refused-without-scripts-phone-light").await;

        browser.find("[name='email']").await.clear().await.unwrap();
        browser.write("[name='email']", GUEST).await;
        browser.write("#attachments ~ [data-uploader] input[type='file']", &photo("lift-door.png", 10)).await;
        browser.click("form.form button[type='submit']").await;
        browser.find(".notice-page").await;
        assert_eq!(browser.path().await, "/p/demo/request/sent");
        let mail = house.mail_to(GUEST).await;
        browser.open(&house.link_in(&mail, "confirmations")).await;
        browser.click("form.form button[type='submit']").await;
        browser.find("#message").await;
        house.settle().await;
        browser.open(&browser.url().await).await;
        let page = browser.text("main").await;
        assert!(page.contains(DESCRIPTION) && page.contains("lift-door.png"), "{page}");
        browser.write("#message textarea", "Without scripts, too.").await;
        browser.click("#message button[type='submit']").await;
        browser.find(".flash").await;
        assert!(browser.text("main").await.contains("Without scripts, too."));
    })
    .await;
}
