//! The desk's pages of portals and their settings, looked at on every screen.

use crate::{browser::tell, look::Screen};
use domain::{settings::SECTIONS, staff::StaffRole};

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_portals_and_their_settings_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in(house, StaffRole::Owner).await;
        let id = house.gateway.demo.portal().id;
        let at = |path: &str| house.at(&format!("/desk/portals{path}"));
        browser.open(&at("")).await;
        browser.look("portals", &mut wrong).await;
        for section in SECTIONS {
            browser.open(&at(&format!("/{id}/{}", section.key()))).await;
            browser.look(&format!("portal-{}", section.key()), &mut wrong).await;
        }
        for more in ["pictures", "preview"] {
            browser.open(&at(&format!("/{id}/{more}"))).await;
            browser.look(&format!("portal-{more}"), &mut wrong).await;
        }
        browser.open(&at("/new")).await;
        browser.click("form.settings-form button[type='submit']").await;
        browser.find("[data-error-summary]").await;
        browser.look("portal-new-refused", &mut wrong).await;
        browser.open(&at(&format!("/{id}/general"))).await;
        browser.write("[name='name']", "Liftwerk").await;
        browser.click(".save-bar button").await;
        browser.find(".flash").await;
        browser.look("portal-saved", &mut wrong).await;
        browser.open(&at(&format!("/{id}/navigation"))).await;
        browser.screen(Screen::Desktop).await;
        for _ in 0..2 {
            browser.click("[value='links:add']").await;
            browser.find("fieldset.row").await;
        }
        browser.look("portal-navigation-rows", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
