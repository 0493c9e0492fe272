//! A user of a customer getting in: by the mail's code on a phone, by its link, with a password, by an invitation.

use crate::{
    browser::{Browser, tell},
    house::House,
    look::Screen,
};
use domain::{
    UserId,
    invitation::UserInvitation,
    staff::StaffRole,
    user::{MemberRole, Membership, Scope, User},
};

const SEND: &str = "form.form button[type='submit']";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_portals_sign_in_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        sign_in(house, browser, &mut wrong).await;
        companies(house, browser, &mut wrong).await;
        elsewhere(house, browser, &mut wrong).await;
        invitation(house, browser, &mut wrong).await;
        assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

/// The sign-in, refused and taken, and the code.
async fn sign_in(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    browser.screen(Screen::Phone).await;
    browser.open(&house.at("/p/demo/sign-in?with=password")).await;
    browser.look("portal-password", wrong).await;
    browser.open(&house.at("/p/demo/sign-in?lang=de")).await;
    browser.look("portal-sign-in-german", wrong).await;
    browser.open(&house.at("/p/demo/sign-in?to=/p/demo/companies&lang=en")).await;
    browser.look("portal-sign-in", wrong).await;
    browser.screen(Screen::Phone).await;
    browser.write("[name='email']", "iris").await;
    browser.click(SEND).await;
    browser.find("[data-error-summary]").await;
    browser.look("portal-sign-in-refused", wrong).await;
    let iris = several(house);
    browser.open(&house.at("/p/demo/sign-in?to=/p/demo/companies")).await;
    browser.write("[name='email']", iris.email.as_str()).await;
    browser.click(SEND).await;
    browser.until("location.pathname.endsWith('/codes')").await;
    browser.look("portal-code", wrong).await;
    browser.screen(Screen::Phone).await;
    for says in ["4 more tries", "3 more tries", "2 more tries", "One more try"] {
        wrong_code(browser).await;
        browser.until(&format!("document.body.textContent.includes('{says}')")).await;
        if says.starts_with('4') {
            browser.look("portal-code-wrong", wrong).await;
            browser.screen(Screen::Phone).await;
        }
    }
    wrong_code(browser).await;
    browser.find("main form button.primary").await;
    browser.look("portal-code-over", wrong).await;
    browser.click("main form button.primary").await;
    browser.until("document.querySelector('[name=code]') !== null").await;
    let mail = house.mail_to(iris.email.as_str()).await;
    browser.open(&house.link_in(&mail, "sign-ins")).await;
    browser.look("portal-link", wrong).await;
    browser.click(SEND).await;
    browser.until("location.pathname === '/p/demo/companies'").await;
}

/// Types another code than the mail's, in the place of the one before.
async fn wrong_code(browser: &Browser) {
    browser.ask("document.querySelector('[name=code]').value = ''").await;
    browser.write("[name='code']", "000000").await;
    browser.click(SEND).await;
}

/// Somebody who belongs to two companies.
fn several(house: &House) -> User {
    let users = &house.gateway.demo.users;
    users.iter().find(|user| user.memberships.len() == 2).expect("somebody belongs to two").clone()
}

/// The choice of companies.
async fn companies(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    browser.look("companies", wrong).await;
    browser.screen(Screen::Phone).await;
    browser.click("button[name='customer']").await;
    browser.until("location.pathname === '/p/demo'").await;
    browser.open(&house.at("/p/demo/sign-in")).await;
    browser.until("location.pathname === '/p/demo'").await;
    let other = house.gateway.demo.customers[0].id;
    browser.open(&house.at(&format!("/p/demo/account?customer={other}"))).await;
    browser.until("location.pathname === '/p/demo/companies'").await;
    browser.look("companies-asked", wrong).await;
}

/// A portal where somebody who is signed in has no access.
async fn elsewhere(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    let (cloud, demo) = (&house.gateway.cloud, &house.gateway.demo);
    let owner = demo.signed_in(StaffRole::Owner);
    for customer in &demo.customers[..2] {
        let members = house.gateway.store.members_of(&owner, customer);
        let iris = members.find(several(house).id).await.expect("one of theirs");
        let before = &iris.memberships[&customer.id];
        let after = Membership { portals: [demo.portal().id].into(), ..before.clone() };
        members.change(&iris, before, &after, cloud.moment()).await.expect("the change is written");
    }
    browser.open(&house.at("/p/noordlift-klanten")).await;
    browser.until("location.pathname === '/p/noordlift-klanten/sign-in'").await;
    browser.find(".callout a[href='/p/demo']").await;
    browser.look("portal-elsewhere", wrong).await;
}

/// The invitation of somebody new.
async fn invitation(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    let (cloud, demo) = (&house.gateway.cloud, &house.gateway.demo);
    let customer = &demo.customers[0];
    let membership = Membership {
        role: MemberRole::Buyer,
        scope: Scope::Company,
        portals: [].into(),
        disabled: false,
        invitation: None,
    };
    let user = User {
        id: UserId::new(cloud.now(), cloud.entropy()),
        email: "nina@new.example".parse().expect("an address"),
        ..demo.user(MemberRole::Buyer).clone()
    };
    let UserInvitation { mail, .. } =
        UserInvitation::new(demo.portal(), customer, &user, cloud.token(), cloud.moment());
    let owner = demo.signed_in(StaffRole::Owner);
    let members = house.gateway.store.members_of(&owner, customer);
    members.invite(&user, &membership, &mail).await.expect("invited");
    let mail = house.mail_to("nina@new.example").await;
    let link = house.link_in(&mail, "user-invitations");
    browser.open(&link).await;
    browser.look("user-invitation", wrong).await;
    browser.click(SEND).await;
    browser.until("location.pathname === '/p/demo'").await;
    browser.open(&link).await;
    browser.look("user-invitation-over", wrong).await;
}
