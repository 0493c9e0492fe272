//! Records on paper: a button prints what is known and what happened, black on white, and nothing to press.

use crate::{
    browser::{Browser, tell},
    house::House,
    look::{Scheme, Screen},
};
use domain::{change::Change, project::Project, staff::StaffRole, user::MemberRole};
use serde_json::json;

/// The width of a sheet of A4 between its margins, in pixels.
const SHEET: u32 = 718;

/// What is of no use on paper.
const USELESS: &str =
    ".side-menu, .portal-header, .desk-header, .breadcrumb, .button, form, .record-actions, .flashes";

/// Prints the page by its button, and photographs the sheet.
async fn print(house: &House, browser: &Browser, name: &str, path: &str) {
    browser.screen(Screen::Window(SHEET)).await;
    browser.scheme(Scheme::Dark).await;
    browser.open(&house.at(path)).await;
    browser.ask("window.print = () => { document.body.dataset.printed = 'yes'; }").await;
    browser.click("[data-print]").await;
    browser.until("document.body.dataset.printed === 'yes'").await;
    let features = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
    browser.command("Emulation.setEmulatedMedia", json!({ "media": "print", "features": features })).await;
    browser.until("matchMedia('print').matches").await;
    browser.save(&format!("paper-{name}")).await;
    let shown = format!(
        "return [...document.querySelectorAll('{USELESS}')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML)"
    );
    assert_eq!(browser.ask(&shown).await, json!([]), "{name}");
    for (of, colour) in [("color", "rgb(0, 0, 0)"), ("--surface", "#fff")] {
        let asked =
            format!("return getComputedStyle(document.querySelector('main')).getPropertyValue('{of}')");
        assert_eq!(browser.ask(&asked).await, json!(colour), "{name}");
    }
    browser.until(&format!("document.scrollingElement.scrollWidth <= {SHEET}")).await;
    browser.command("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_record_can_be_printed_black_on_white_with_nothing_to_press() {
    tell(async |house, browser| {
        let (cloud, store, demo) = (&house.gateway.cloud, &house.gateway.store, &house.gateway.demo);
        let (customer, object, project) = (demo.customers[0].id, demo.objects[0].id, demo.projects[0].id);
        let all = cloud.with_documents(store, demo).await;
        let raised = demo.raised(cloud, store, MemberRole::Buyer).await.unwrap();
        let staff = demo.signed_in(StaffRole::Agent);
        let named = Project::named(&demo.projects[0]);
        let change = Change::belongs(&raised, Some(named), staff.actor(), cloud.moment()).unwrap();
        store.desk(&staff).commit(change).await.unwrap();
        house.settle().await;
        let link = browser.request(house).await;
        let link = link.split_once("/l/").unwrap().1;
        print(house, browser, "link", &format!("/l/{link}")).await;
        browser.sign_in(house, StaffRole::Owner).await;
        for (name, path) in [
            ("desk-work-order", format!("/desk/work-orders/{}", raised.id)),
            ("desk-object", format!("/desk/objects/{customer}/{object}")),
            ("desk-project", format!("/desk/projects/{project}")),
            ("desk-document", format!("/desk/documents/{}", all[3].id)),
        ] {
            print(house, browser, name, &path).await;
        }
        browser.sign_in_user(house, demo.user(MemberRole::Buyer)).await;
        for (name, path) in [
            ("work-order", format!("/p/demo/requests/{}", raised.id)),
            ("object", format!("/p/demo/objects/{object}")),
            ("project", format!("/p/demo/projects/{project}")),
        ] {
            print(house, browser, name, &path).await;
        }
    })
    .await;
}
