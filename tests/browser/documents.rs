//! Documents, looked at on every screen: staff add several at once, each with its progress, and a customer finds them.

use crate::{browser::tell, look::Screen, picture::photo};
use domain::{staff::StaffRole, user::MemberRole};
use testkit::demo_documents::{HIDDEN, PHOTO};

const SEND: &str = "form[action='/desk/documents'] button[type='submit']";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_documents_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        let (demo, store) = (&house.gateway.demo, &house.gateway.store);
        browser.sign_in(house, StaffRole::Manager).await;
        browser.open(&house.at("/desk/documents")).await;
        browser.look("desk-documents-empty", &mut wrong).await;
        let all = house.gateway.cloud.with_documents(store, demo).await;
        let (customer, object) = (demo.customers[0].id, demo.objects[0].id);
        for (name, path) in [
            ("desk-documents", String::new()),
            ("desk-documents-narrowed", format!("?customer={customer}&kind=manual&q=personenlift")),
            ("desk-documents-nothing", "?q=nonsense&show=hidden".to_owned()),
            ("desk-document", format!("/{}", all[3].id)),
            ("desk-document-hidden", format!("/{}", all[HIDDEN].id)),
            ("desk-document-edit", format!("/{}/profile", all[PHOTO].id)),
            ("desk-documents-pick", "/new?reference=nobody".to_owned()),
        ] {
            browser.open(&house.at(&format!("/desk/documents{path}"))).await;
            browser.look(name, &mut wrong).await;
        }
        browser.open(&house.at(&format!("/desk/documents/{}", all[3].id))).await;
        browser.click("[data-dialog='remove']").await;
        browser.look("desk-document-ask", &mut wrong).await;
        browser.open(&house.at(&format!("/desk/documents/new?customer={customer}"))).await;
        browser.screen(Screen::Desktop).await;
        browser.click(SEND).await;
        browser.find("[data-error-summary]").await;
        browser.look("desk-documents-refused", &mut wrong).await;
        browser.screen(Screen::Desktop).await;
        for (name, seed) in [("cabinet.png", 20), ("machine-room-second-floor.png", 70)] {
            browser.write("[data-uploader] input[type='file']", &photo(name, seed)).await;
        }
        browser.until("document.querySelectorAll('.upload.done').length === 2").await;
        browser.look("desk-documents-new", &mut wrong).await;
        browser.screen(Screen::Desktop).await;
        browser.click(SEND).await;
        browser.until("location.search.includes('customer=')").await;
        browser.find(".flash").await;
        browser.look("desk-documents-added", &mut wrong).await;
        house.settle().await;
        browser.open(&house.at(&format!("/desk/objects/{customer}/{object}"))).await;
        browser.look("desk-object-documents", &mut wrong).await;
        browser.sign_in_user(house, demo.user(MemberRole::Buyer)).await;
        for (name, path) in [
            ("documents", "/documents".to_owned()),
            ("documents-narrowed", format!("/documents?object={object}")),
            ("documents-nothing", "/documents?q=nonsense".to_owned()),
            ("object-documents", format!("/objects/{object}")),
        ] {
            browser.open(&house.at(&format!("/p/demo{path}"))).await;
            browser.look(name, &mut wrong).await;
        }
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_without_documents_says_what_will_be_there() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in_user(house, house.gateway.demo.user(MemberRole::Viewer)).await;
        browser.open(&house.at("/p/demo/documents")).await;
        browser.look("documents-empty", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
