//! The company's own people at the desk, looked at on every screen.

use crate::browser::tell;
use domain::staff::StaffRole;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_companys_own_people_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in(house, StaffRole::Owner).await;
        browser.open(&house.at("/desk/staff/new")).await;
        browser.look("staff-invite", &mut wrong).await;
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-error-summary]").await;
        browser.look("staff-invite-refused", &mut wrong).await;
        browser.write("[name='name']", "Sem Dijkstra").await;
        browser.write("[name='email']", "sem@noordlift.example").await;
        browser.click("form.form button[type='submit']").await;
        browser.find(".flash").await;
        browser.look("staff-invited", &mut wrong).await;
        let demo = &house.gateway.demo;
        let at = |role| house.at(&format!("/desk/staff/{}", demo.member(role).id));
        browser.open(&house.at("/desk/staff")).await;
        let me =
            "[...document.querySelectorAll('a.row-link')].find((one) => one.textContent.includes('(you)'))";
        browser.ask(&format!("{me}.click()")).await;
        browser.until("location.pathname.split('/').length > 3").await;
        browser.look("staff-self", &mut wrong).await;
        browser.open(&at(StaffRole::Agent)).await;
        browser.click("[name='role'][value='read-only']").await;
        browser.click("form[action$='/roles'] button[type='submit']").await;
        browser.find(".flash").await;
        browser.look("staff-role", &mut wrong).await;
        browser.click("[popovertarget='switch-off']").await;
        browser.find("#switch-off form button").await;
        browser.save("staff-switch-off").await;
        browser.click("#switch-off form button").await;
        browser.find(".flash").await;
        browser.look("staff-off", &mut wrong).await;
        browser.open(&house.at("/desk/staff")).await;
        browser.look("staff", &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}
