//! Staff who have lost their password: from the desk's sign-in by the mail to a new one. And the link of a view, in a
//! browser that never asked for it.

use crate::{browser::tell, look::Screen};
use domain::{principal::StaffMember, staff::StaffRole, user::MemberRole};

const SEND: &str = "form.form button[type='submit']";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_for_a_lost_password_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let (mut wrong, address) = (Vec::new(), house.staff(StaffRole::Agent).await);
        browser.open(&house.at("/desk/sign-in?lang=en")).await;
        browser.look("desk-sign-in", &mut wrong).await;
        browser.screen(Screen::Phone).await;
        browser.click("a[href='/desk/sign-in/password-resets']").await;
        browser.until("location.pathname.endsWith('/password-resets')").await;
        browser.look("lost-password", &mut wrong).await;
        browser.screen(Screen::Phone).await;
        browser.write("[name='email']", "agent").await;
        browser.click(SEND).await;
        browser.find("[data-error-summary]").await;
        browser.look("lost-password-refused", &mut wrong).await;
        browser.open(&house.at("/desk/sign-in/password-resets")).await;
        browser.write("[name='email']", &address).await;
        browser.click(SEND).await;
        browser.until("location.search === '?asked=yes'").await;
        browser.look("lost-password-sent", &mut wrong).await;
        let mail = house.mail_to(&address).await;
        browser.open(&house.link_in(&mail, "password-resets")).await;
        browser.look("new-password", &mut wrong).await;
        browser.screen(Screen::Phone).await;
        browser.write("[name='password']", "Noordlift2026!").await;
        browser.click(SEND).await;
        browser.find("[data-error-summary]").await;
        browser.look("new-password-refused", &mut wrong).await;
        browser.screen(Screen::Desktop).await;
        browser.write("[name='password']", "lift stuck at floor seven").await;
        browser.click(SEND).await;
        browser.until("location.pathname === '/desk/sign-in'").await;
        browser.look("new-password-saved", &mut wrong).await;
        browser.screen(Screen::Desktop).await;
        browser.write("[name='email']", &address).await;
        browser.write("[name='password']", "lift stuck at floor seven").await;
        browser.click(SEND).await;
        browser.until("location.pathname === '/desk/work-orders'").await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_of_a_view_says_in_another_browser_where_it_works() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        let (gateway, demo) = (&house.gateway, &house.gateway.demo);
        let (_, session) = gateway.sign_in(&gateway.member(StaffRole::Agent), 77).await;
        let who = StaffMember { staff: gateway.member(StaffRole::Agent), session };
        let shown = (&demo.customers[0], demo.user(MemberRole::Buyer), demo.portal());
        let token = gateway.cloud.token();
        gateway.store.views().offer(&who, shown, &token, gateway.cloud.moment()).await.unwrap();
        browser.open(&house.at(&format!("/l/views/{}", token.expose()))).await;
        browser.look("view-elsewhere", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
