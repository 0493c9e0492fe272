//! Staff who see a portal as one of its users: the button at the desk, the bar over every page, and the way back.

use crate::{browser::tell, look::Screen};
use domain::{staff::StaffRole, user::MemberRole};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_that_staff_see_as_a_customer_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in(house, StaffRole::Agent).await;
        let demo = &house.gateway.demo;
        let (customer, user) = (demo.customers[0].id, demo.user(MemberRole::Admin).id);
        let button = format!("button[form='view-{user}']");
        browser.open(&house.at(&format!("/desk/customers/{customer}"))).await;
        browser.click(&format!("details.view-as:has({button}) > summary")).await;
        browser.look("view-buttons", &mut wrong).await;
        browser.screen(Screen::Phone).await;
        browser.click(&button).await;
        browser.until("location.pathname.startsWith('/l/views/')").await;
        browser.look("view-link", &mut wrong).await;
        browser.click("form.form button[type='submit']").await;
        browser.until("location.pathname === '/p/demo'").await;
        for (name, path) in [
            ("view-dashboard", ""),
            ("view-company", "/account/company"),
            ("view-users", "/account/users"),
            ("view-form", "/account/company/contact"),
            ("view-personal", "/account/password"),
        ] {
            browser.open(&house.at(&format!("/p/demo{path}"))).await;
            browser.look(name, &mut wrong).await;
        }
        browser.open(&house.at("/p/demo/account/company/contact")).await;
        let open = browser.ask("return document.querySelectorAll('main form button:enabled').length").await;
        assert_eq!(open, Value::from(0), "a form that would be refused has no button to press");
        browser.screen(Screen::Narrow).await;
        let over = "return document.documentElement.scrollWidth - innerWidth";
        assert_eq!(browser.ask(over).await, Value::from(0), "nothing scrolls sideways");
        browser.ask("scrollTo(0, document.body.scrollHeight)").await;
        let top = browser.ask("return document.querySelector('.view-bar').getBoundingClientRect().top").await;
        assert_eq!(top, Value::from(0), "the bar stays in sight");
        browser.click(".view-bar button").await;
        browser.until(&format!("location.pathname === '/desk/customers/{customer}'")).await;
        browser.find(".flash").await;
        browser.look("view-left", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
