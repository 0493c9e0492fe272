//! A guest with a phone in one hand.

use crate::{
    browser::tell,
    look::{Scheme, Screen},
    picture::photo,
    steps::{DESCRIPTION, GUEST},
};
use http::Method;

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_asks_with_photos_from_a_phone_and_follows_it_over_the_mails_links() {
    tell(async |house, browser| {
        browser.screen(Screen::Phone).await;
        browser.open(&house.at("/p/demo/request")).await;
        browser.click("a.choice[href*='type=malfunction']").await;
        browser.until("location.search.includes('malfunction')").await;
        assert_eq!(browser.count("[data-show-field]:not([hidden]) [name='f.floor']").await, 0);
        browser.fill_in().await;
        // A lift has a floor.
        browser.write("[data-show-field]:not([hidden]) [name='f.floor']", "1").await;

        let files = "#attachments ~ [data-uploader]";
        house.bucket_open.send_replace(false);
        browser.write(&format!("{files} input[type='file']"), &photo("lift-door.png", 10)).await;
        browser.find(&format!("{files} .upload.running progress")).await;
        browser.find(&format!("{files} .upload img")).await;
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-held]").await;
        assert_eq!(house.count(&Method::POST, "/p/demo/request"), 0, "the form waits for its files");
        browser.save("form-uploading-phone-light").await;
        house.bucket_open.send_replace(true);
        browser.find(&format!("{files} .upload.done [name='upload']")).await;
        browser.until("!document.querySelector('[data-held]')").await;
        browser.click("form.form button[type='submit']").await;
        browser.until("location.pathname === '/p/demo/request/sent'").await;
        browser.is_content("sending").await;

        let mail = house.mail_to(GUEST).await;
        browser.open(&house.link_in(&mail, "confirmations")).await;
        browser.click("form.form button[type='submit']").await;
        browser.until("location.pathname.startsWith('/l/requests/')").await;
        house.settle().await;
        let status = house.link_in(&house.mail_to(GUEST).await, "requests");
        browser.open(&status).await;
        let page = browser.text("main").await;
        assert!(page.contains(DESCRIPTION) && page.contains("lift-door.png"), "{page}");

        browser.write("#message textarea", "The doors have opened, but it still does not move.").await;
        browser.write("#message input[type='file']", &photo("display.png", 120)).await;
        browser.find("#message .upload.done [name='upload']").await;
        browser.click("#message button[type='submit']").await;
        browser.find(".flash").await;
        house.settle().await;
        browser.open(&status).await;
        let page = browser.text("main").await;
        assert!(page.contains("it still does not move") && page.contains("display.png"), "{page}");
        browser.scheme(Scheme::Light).await;
        browser
            .until("[...document.querySelectorAll('.file img')].every((one) => one.naturalWidth > 0)")
            .await;
        assert_eq!(browser.count("#files ~ .files .file img").await, 2, "both photos are among the files");
        browser.is_content("the status page").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_switched_on_the_page_and_stays() {
    tell(async |house, browser| {
        browser.screen(Screen::Phone).await;
        browser.open(&house.at("/p/demo/request?type=malfunction")).await;
        assert_eq!(browser.ask("return document.documentElement.lang").await, "en");
        browser.write("[name='name']", "Robin Vermeer").await;
        browser.click(".languages summary").await;
        browser.click(".languages button[lang='nl']").await;
        browser.until("document.documentElement.lang === 'nl'").await;
        assert_eq!(browser.text("h1").await, "Storing");
        assert_eq!(browser.value("[name='name']").await, "Robin Vermeer");
        browser.open(&house.at("/p/demo/request")).await;
        assert_eq!(browser.ask("return document.documentElement.lang").await, "nl", "it is remembered");
        browser.click(".languages summary").await;
        browser.find(".languages[open]").await;
        browser.press("\u{E00C}").await;
        browser.until("!document.querySelector('.languages[open]')").await;
        browser.is_content("languages").await;
    })
    .await;
}
