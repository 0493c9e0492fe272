//! The form builder, used and looked at on every screen.

use crate::browser::tell;
use domain::staff::StaffRole;

const SEND: &str = ".save-bar button:not([name])";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_work_types_and_their_fields_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in(house, StaffRole::Owner).await;
        let portal = house.gateway.demo.portal();
        let room = house.at(&format!("/desk/portals/{}/work-types", portal.id));
        let label = format!("[name='label-{}']", portal.language.code());
        let pages = [
            ("work-types", String::new()),
            ("work-type", "/inspection".to_owned()),
            ("work-type-removal", "/inspection/removals".to_owned()),
            ("fields", "/malfunction/fields".to_owned()),
            ("field-kinds", "/malfunction/fields/new".to_owned()),
            ("field-number", "/malfunction/fields/floor".to_owned()),
            ("field-options", "/malfunction/fields/installation".to_owned()),
            ("field-needed", "/malfunction/fields/installation/removals".to_owned()),
            ("form-preview", "/malfunction/preview".to_owned()),
        ];
        for (name, path) in pages {
            browser.open(&format!("{room}{path}")).await;
            browser.look(&format!("builder-{name}"), &mut wrong).await;
        }
        browser.open(&format!("{room}/malfunction/fields/new?kind=one-of")).await;
        browser.write(&label, "Which colour does the lamp have?").await;
        for _ in 0..2 {
            browser.click("[value='options:add']").await;
            browser.find("fieldset.row").await;
        }
        browser.look("builder-field-new", &mut wrong).await;
        browser.click(SEND).await;
        browser.find("[data-error-summary]").await;
        browser.look("builder-field-refused", &mut wrong).await;
        browser.open(&format!("{room}/malfunction/fields/floor")).await;
        browser.write("[name='max']", "99").await;
        browser.click(SEND).await;
        browser.find(".flash").await;
        browser.look("builder-field-saved", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
